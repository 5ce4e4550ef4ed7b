import type { Case } from "../../domain/cases/case.ts";
import type { CaseOutcome, CaseRefusal } from "../../domain/cases/case-outcome.ts";
import { type CaseReader, holdingsFor, mayRead, readerOf } from "../../domain/cases/case-reader.ts";
import type { CaseStore, StoredCase } from "../../domain/cases/case-store.ts";
import { type CaseChange, changeCase } from "../../domain/cases/change-case.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import type { SeatHolding } from "../../domain/people/seats.ts";
import { intentsOf } from "../../flows/intents-of.ts";
import type { CaseNotice } from "../text/case-catalogue.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { CaseForReader } from "../view/case-for-reader.ts";
import { casePersonalView } from "../view/case-personal-view.ts";
import type { CasePersonalView } from "../view/case-view.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { CasePosts } from "./case-posts.ts";
import type { Matter } from "./matter.ts";

export interface CaseRoomParts {
  readonly cases: CaseStore;
  readonly people: PeopleStore;
  readonly communities: readonly Community[];
  readonly posts: CasePosts;
  readonly clock: Clock;
  /** Something that was never given before, for every form that is opened. */
  readonly newMark: () => string;
  /** Begins what a decision leads to, and never rejects: what it leaves, the sweep finishes. */
  readonly carryOut: (community: string, caseId: string) => Promise<void>;
}

/** One person's message or click about the cases of one community. */
export interface CaseTurn {
  readonly parts: CaseRoomParts;
  readonly matter: Matter;
  readonly community: Community;
  readonly account: NonNullable<Matter["account"]>;
  /** The case; empty for what is about none. */
  readonly caseId: string;
  /** The seat that the person chose to answer for; absent where they have one. */
  readonly seat: string | undefined;
}

/** Who the person is at this moment; read anew each time (decision 5). */
export async function readReader(turn: CaseTurn): Promise<CaseReader> {
  const { parts, matter, community, account } = turn;
  return readerOf({ account, name: matter.sender.name }, await readRoster(parts.people, community.id), {
    community,
    at: parts.clock.now().toString(),
    today: osloToday(parts.clock),
  });
}

/** The case as this person may see it now, or why not. */
export async function readForReader(turn: CaseTurn): Promise<CaseForReader | NoticeView> {
  const { parts, matter, community, caseId, seat } = turn;
  const stored = await parts.cases.readCase(community.id, caseId);
  const treated = stored && replayCase(caseId, stored.value.events);
  if (stored === undefined || treated === undefined) return caseNotice("no-such-case", matter);
  const reader = await readReader(turn);
  if (!mayRead(treated, reader) && !isPostedHere(stored.value, matter))
    return caseNotice("not-readable", matter);
  return { ...reader, treated, library: matter.library, reader, seat };
}

/** Whoever is in a conversation where the case's card stands has it before their eyes. */
function isPostedHere({ posts }: StoredCase, { conversation }: Matter): boolean {
  return posts.some((post) => post.conversation === conversation.id);
}

/** The person's own view of the case as it stands, with what came of what they did. */
export async function present(turn: CaseTurn, said: CasePersonalView["said"]): Promise<View> {
  const context = await readForReader(turn);
  return "kind" in context ? context : casePersonalView(context, said, turn.matter.language);
}

/** A rule that sees the case, the person and the seats as they are at the moment of writing. */
export type CaseRule = (treated: Case, reader: CaseReader, holdings: readonly SeatHolding[]) => CaseOutcome;

/** Changes the case, carries out what that leads to, and brings the posted cards up to date. */
export async function change(turn: CaseTurn, rule: CaseRule): Promise<CaseChange> {
  const { parts, community, caseId } = turn;
  const changed = await changeCase(
    parts.cases,
    community.id,
    caseId,
    async (treated) => {
      const reader = await readReader(turn);
      return rule(treated, reader, holdingsFor(treated, reader));
    },
    intentsOf,
  );
  if (changed.kind === "changed") {
    if (changed.added.some(({ kind }) => kind === "decided")) await parts.carryOut(community.id, caseId);
    await parts.posts.refresh(community, caseId);
  }
  return changed;
}

/** Tells what came of a change whose refusals are all shown on the case. */
export async function presentChange(turn: CaseTurn, changed: CaseChange, done: string): Promise<View> {
  const texts = caseTexts(turn.matter.language);
  switch (changed.kind) {
    case "changed":
      return present(turn, { tone: "information", text: done });
    case "already-counted":
      return present(turn, { tone: "information", text: texts.said.again });
    case "refused":
      return present(turn, { tone: "warning", text: refusalText(changed.refused, changed.treated, turn) });
    case "no-such-case":
      return caseNotice("no-such-case", turn.matter);
  }
}

/** @param seen the proposal's number on the card that was clicked; absent where that is beside the point */
export function refusalText(
  refused: CaseRefusal,
  treated: Case,
  { matter }: CaseTurn,
  seen?: number,
): string {
  const texts = caseTexts(matter.language);
  const now = treated.paper?.proposal.number ?? 0;
  if (refused === "proposal-changed") return texts.said.oldProposal(seen ?? now, now);
  return refused === "would-decide" ? texts.confirm.title : texts.refusal[refused];
}

export function caseNotice(notice: CaseNotice, { language }: Pick<Matter, "language">): NoticeView {
  return { kind: "notice", language, tone: "warning", ...caseTexts(language).notice[notice] };
}
