import { changeInquiry, type InquiryChange } from "../../domain/agreements/inquiries/change-inquiry.ts";
import { type Inquiry, replayInquiry } from "../../domain/agreements/inquiries/inquiry.ts";
import {
  actOn,
  type InquiryAction,
  mayReadInquiry,
} from "../../domain/agreements/inquiries/inquiry-actions.ts";
import type { InquiryStore } from "../../domain/agreements/inquiries/inquiry-store.ts";
import type { StandingAnswers } from "../../domain/agreements/inquiries/standing-answers.ts";
import { type CaseReader, readerOf } from "../../domain/cases/case-reader.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { readRoster } from "../../domain/people/find-person.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import type { InquiryNotice } from "../text/inquiry-catalogue.ts";
import { inquiryTexts } from "../text/inquiry-texts.ts";
import { type InquiryInContext, inquiryView } from "../view/inquiry-for-reader.ts";
import type { Said } from "../view/inquiry-view.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { Matter } from "./matter.ts";

export interface InquiryRoomParts {
  readonly inquiries: InquiryStore;
  readonly people: PeopleStore;
  readonly standingAnswers: Pick<StandingAnswers, "find">;
  readonly communities: readonly Community[];
  readonly clock: Clock;
  /** Something that was never given before, for every form that is opened. */
  readonly newMark: () => string;
  /** Begins what an event leads to, and never rejects: what it leaves, the sweep finishes. */
  readonly carryOut: (community: string, inquiryId: string) => Promise<void>;
  /** @throws when Teams cannot be reached */
  readonly tellSecretariat: (community: string, inquiry: Inquiry) => Promise<void>;
  /** Brings the cards that others see up to date, without waiting until they are shown. */
  readonly refresh: (community: Community, inquiryId: string) => Promise<void>;
}

/** One person's message or click about the inquiries of one community. */
export interface InquiryTurn {
  readonly parts: InquiryRoomParts;
  readonly matter: Matter;
  readonly community: Community;
  readonly account: NonNullable<Matter["account"]>;
}

/** Who the person is at this moment; read anew each time (decision 5). */
export async function readReader({ parts, matter, community, account }: InquiryTurn): Promise<CaseReader> {
  // The channel does not always say a name, and the trail needs one.
  const name = matter.sender.name === "" ? matter.sender.userId : matter.sender.name;
  return readerOf({ account, name }, await readRoster(parts.people, community.id), {
    community,
    at: parts.clock.now().toString(),
    today: osloToday(parts.clock),
  });
}

export type InquiryForReader = InquiryInContext & { readonly reader: CaseReader };

/** The inquiry as this person may see it now, or why not. */
export async function readForReader(
  turn: InquiryTurn,
  inquiryId: string,
): Promise<InquiryForReader | NoticeView> {
  const { parts, matter, community } = turn;
  const stored = await parts.inquiries.readInquiry(community.id, inquiryId);
  const inquiry = stored && replayInquiry(inquiryId, stored.value.events);
  if (inquiry === undefined) return inquiryNotice("no-such-inquiry", matter);
  const reader = await readReader(turn);
  if (!mayReadInquiry(inquiry, reader)) return inquiryNotice("not-readable", matter);
  return { inquiry, community, library: matter.library, today: reader.today, reader };
}

/** The person's own view of the inquiry as it stands, with what came of what they did. */
export async function present(turn: InquiryTurn, inquiryId: string, said: Said | undefined): Promise<View> {
  const context = await readForReader(turn, inquiryId);
  return "kind" in context ? context : inquiryView(context, context.reader, said, turn.matter.language);
}

/** Does what the person asked for, carries out what that leads to, and tells what came of it. */
export async function act(
  turn: InquiryTurn,
  inquiryId: string,
  mark: string,
  actionOn: InquiryAction | ((inquiry: Inquiry) => InquiryAction),
): Promise<View> {
  const { parts, community, matter } = turn;
  const changed = await changeInquiry(parts.inquiries, community.id, inquiryId, async (inquiry) => {
    const action = typeof actionOn === "function" ? actionOn(inquiry) : actionOn;
    return actOn(inquiry, action, { ...(await readReader(turn)), mark });
  });
  if (changed.kind === "changed") {
    await parts.carryOut(community.id, inquiryId);
    await parts.refresh(community, inquiryId);
  }
  return present(turn, inquiryId, saidOf(changed, matter));
}

function saidOf(changed: InquiryChange, { language }: Matter): Said | undefined {
  const { said, refusal } = inquiryTexts(language);
  switch (changed.kind) {
    case "changed": {
      const done = changed.inquiry.events.at(-1)?.kind;
      return done === undefined || done === "asked" || done === "fell" || done === "lodged"
        ? undefined
        : { tone: "information", text: said[done] };
    }
    case "already-counted":
      return { tone: "information", text: said.again };
    case "refused":
      return { tone: "warning", text: refusal[changed.refused] };
    case "no-such-inquiry":
      return undefined;
  }
}

export function inquiryNotice(notice: InquiryNotice, { language }: Pick<Matter, "language">): NoticeView {
  const tone = notice === "left" || notice === "channel-bound" ? "information" : "warning";
  return { kind: "notice", language, tone, ...inquiryTexts(language).notice[notice] };
}
