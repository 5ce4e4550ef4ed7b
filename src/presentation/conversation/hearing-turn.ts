import { type CaseReader, mayRead, readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import {
  bringCaseUpToDate,
  type HearingStores,
  readComments,
  readHearing,
} from "../../domain/cases/hearings/change-hearing.ts";
import { type HearingRefusal, mayReadHearing } from "../../domain/cases/hearings/hearing-actions.ts";
import type { HearingStore } from "../../domain/cases/hearings/hearing-store.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { HearingNotice, HearingSaid } from "../text/hearing-catalogue.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { hearingCardView } from "../view/hearing-card-view.ts";
import type { HearingView } from "../view/hearing-view.ts";
import type { HearingForReader } from "../view/hearing-words.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { CasePosts } from "./case-posts.ts";
import type { HearingPosts } from "./hearing-posts.ts";
import type { Matter } from "./matter.ts";

export interface HearingRoomParts {
  readonly hearings: HearingStore;
  readonly cases: CaseStore;
  readonly rosters: RosterKeeper;
  readonly communities: readonly Community[];
  readonly posts: HearingPosts;
  readonly casePosts: Pick<CasePosts, "refresh">;
  readonly clock: Clock;
  /** Something that was never given before, for every form that is opened. */
  readonly newMark: () => string;
}

/** One person's message or click about the hearings of one community. */
export interface HearingTurn {
  readonly parts: HearingRoomParts;
  readonly matter: Matter;
  readonly community: Community;
  readonly account: NonNullable<Matter["account"]>;
}

export function storesOf({ parts }: HearingTurn): HearingStores {
  return { ...parts, intentsOf };
}

/** Who the person is at this moment; read anew each time (decision 5). */
export async function readReader({ parts, matter, community, account }: HearingTurn): Promise<CaseReader> {
  // The channel does not always say a name, and a comment needs one.
  const name = matter.sender.name === "" ? matter.sender.userId : matter.sender.name;
  return readerOf({ account, name }, await parts.rosters.current(community.id), {
    community,
    at: parts.clock.now().toString(),
    today: osloToday(parts.clock),
  });
}

/** The hearing as this person may see it now, or why not; without its comments where they are not asked for. */
export async function readForReader(turn: HearingTurn, id: string): Promise<HearingForReader | NoticeView> {
  const { parts, community, matter } = turn;
  const read = await readHearing(parts, community.id, id);
  if (read === undefined) return hearingNotice("no-such-hearing", matter);
  const reader = await readReader(turn);
  if (!mayReadHearing(read.hearing, reader)) return hearingNotice("not-readable", matter);
  const comments = await readComments(parts, community.id, id);
  return { ...read, comments, community, today: reader.today, reader };
}

/** What others have answered is for those who may read the case. */
export async function readForMember(turn: HearingTurn, id: string): Promise<HearingForReader | NoticeView> {
  const context = await readForReader(turn, id);
  if ("kind" in context || mayRead(context.treated, context.reader)) return context;
  return hearingNotice("not-readable", turn.matter);
}

/** For what only the secretariat does; everybody else sees the hearing with the reason. */
export async function asSecretary(
  turn: HearingTurn,
  id: string,
  view: (context: HearingForReader) => View | Promise<View>,
): Promise<View> {
  const context = await readForReader(turn, id);
  if ("kind" in context) return context;
  return context.reader.standing.secretaryFor.length > 0
    ? view(context)
    : presentRefusal(turn, id, "not-secretariat");
}

export async function present(turn: HearingTurn, id: string, said: HearingView["said"]): Promise<View> {
  const context = await readForReader(turn, id);
  return "kind" in context ? context : hearingCardView(context, said, turn.matter.language);
}

export function presentRefusal(turn: HearingTurn, id: string, refused: HearingRefusal): Promise<View> {
  return present(turn, id, { tone: "warning", text: refusalText(refused, turn.matter) });
}

/** The case hears of what its hearing has become, and every card that others see is brought up to date. */
export async function refresh(turn: HearingTurn, id: string, caseId: string): Promise<void> {
  const { parts, community } = turn;
  const learnt = await bringCaseUpToDate(storesOf(turn), community.id, { id, case: caseId }, () =>
    readReader(turn),
  );
  if (learnt) await parts.casePosts.refresh(community, caseId);
  await parts.posts.refresh(community, id);
}

export function saidOf(done: HearingSaid, { language }: Matter): NonNullable<HearingView["said"]> {
  return { tone: "information", text: hearingTexts(language).said[done] };
}

export function refusalText(refused: HearingRefusal, { language }: Pick<Matter, "language">): string {
  const own: Readonly<Record<string, string>> = hearingTexts(language).refusal;
  const ofCase: Readonly<Record<string, string>> = caseTexts(language).refusal;
  return own[refused] ?? ofCase[refused] ?? hearingTexts(language).form.unreadable;
}

export function hearingNotice(notice: HearingNotice, { language }: Pick<Matter, "language">): NoticeView {
  return { kind: "notice", language, tone: "warning", ...hearingTexts(language).notice[notice] };
}
