import { z } from "zod/v4";
import type { Seat } from "../../community/community.ts";
import { civilDateSchema } from "../../kernel/civil-date.ts";
import type { Known, StoredShape } from "../../kernel/stored-shape.ts";
import { actorSchema } from "../../people/actor.ts";
import type { Side } from "../../people/place.ts";
import { stanceKindSchema } from "../stance.ts";

/** What a party's contact says to a proposal. It advises their representative, and is no stance. */
export const PARTY_ANSWERS = ["supports", "doubts", "opposes"] as const;

/** Those who keep their anchoring to themselves: a side, or an interest, whose seats each stand alone. */
export type AnchoringSide = Side | `interest.${string}`;

const at = z.iso.datetime();
const words = z.string().min(1);
const seat = z.string().min(1);
const party = z.string().min(1);
const mark = z.string().min(1);
const proposal = z.number().int().min(1);
/** `person` absent for somebody whom the community does not know. */
const contactSchema = z.looseObject({ name: z.string().min(1), person: z.string().min(1).optional() });

const askSchema = z.looseObject({
  seat,
  party,
  /** Absent: the representative asked in another way, and nobody in particular is known to have been asked. */
  contact: contactSchema.optional(),
  askedAt: at,
  by: actorSchema,
  proposal,
  question: words.optional(),
});

const answerSchema = z.looseObject({
  party,
  contact: contactSchema,
  answer: z.enum(PARTY_ANSWERS),
  words: words.optional(),
  at,
  /** The proposal's number that it answers. */
  proposal,
  /** On the contact's own card; or got by phone or mail and written down by somebody of the side. */
  source: z.enum(["card", "registered"]),
  /** Absent for a contact's own. */
  registeredBy: actorSchema.optional(),
  /** The click: delivered again it is the same answer. */
  mark,
});

const noteSchema = z.looseObject({ by: actorSchema, at, words, seat: seat.optional(), mark });

const draftSchema = z.looseObject({
  seat,
  stance: stanceKindSchema,
  words: words.optional(),
  by: actorSchema,
  at,
});

const preMeetingSchema = z.looseObject({
  id: z.string().min(1),
  date: civilDateSchema,
  place: z.string(),
  /** What it came to; empty until somebody has written it. */
  notes: z.string(),
  state: z.enum(["planned", "held"]),
  by: actorSchema,
  at,
});

/**
 * Forankring: what one side finds out about a case among its own, and keeps to itself (decision 9). One document for each
 * case and side, so that the other side's is never read for the wrong reader. Everything is added and nothing changed:
 * what comes later follows what came before.
 */
const anchoringSchema = z.looseObject({
  id: z.string().min(1),
  case: z.string().min(1),
  side: z.enum(["municipalities", "hospital"]).or(z.templateLiteral(["interest.", z.string().min(1)])),
  asks: z.array(askSchema),
  answers: z.array(answerSchema),
  /** For the own side only. */
  notes: z.array(noteSchema),
  /** What a seat thinks of answering; a draft is no stance and counts nowhere. */
  drafts: z.array(draftSchema),
  /** Formøter; the last with an id is how that meeting stands. */
  preMeetings: z.array(preMeetingSchema),
});

export type Anchoring = Known<z.infer<typeof anchoringSchema>>;
export type PartyAnswer = (typeof PARTY_ANSWERS)[number];
export type AnswerOfParty = Anchoring["answers"][number];
export type Contact = AnswerOfParty["contact"];
export type StanceDraft = Anchoring["drafts"][number];
export type PreMeeting = Anchoring["preMeetings"][number];

export const anchoringShape: StoredShape<Anchoring> = {
  kind: "anchoring",
  current: 1,
  parser: anchoringSchema,
  upgrades: {},
};

export function sideOfSeat({ id, side }: Seat): AnchoringSide {
  return side === "interest" ? `interest.${id}` : side;
}

export function anchoringId(caseId: string, side: AnchoringSide): string {
  return `${caseId}.${side}`;
}

/** As it is before anybody has done anything. */
export function emptyAnchoring(caseId: string, side: AnchoringSide): Anchoring {
  const id = anchoringId(caseId, side);
  return { id, case: caseId, side, asks: [], answers: [], notes: [], drafts: [], preMeetings: [] };
}

/** What the seat last thought of answering, for filling in its stance; absent when it has saved nothing. */
export function draftFor({ drafts }: Anchoring, seatId: string): StanceDraft | undefined {
  return drafts.findLast((draft) => draft.seat === seatId);
}

/** Each pre-meeting once, as it stands, the first planned first. */
export function preMeetingsOf({ preMeetings }: Anchoring): readonly PreMeeting[] {
  return [...new Map(preMeetings.map((each) => [each.id, each])).values()];
}
