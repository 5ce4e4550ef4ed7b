import { z } from "zod/v4";
import { type CivilDate, civilDateSchema } from "../../kernel/civil-date.ts";
import type { Known, StoredShape } from "../../kernel/stored-shape.ts";
import { actorSchema } from "../../people/actor.ts";
import { proposalSchema, publicitySchema } from "../paper-shape.ts";

const text = z.string().min(1);
const base = { at: z.iso.datetime(), by: actorSchema };

/** Høringsinstans: who is asked. It need not be a party, and nobody there need have a seat. */
const instanceSchema = z.looseObject({
  id: text,
  name: text,
  /** Absent for everybody but the parties of the community. */
  party: text.optional(),
  /** Whom the secretariat writes to there, in its own words or as an address; it gives no right to anything. */
  contact: text.optional(),
});

const hearingEventSchema = z.discriminatedUnion("kind", [
  z.looseObject({ ...base, kind: z.literal("extended"), deadline: civilDateSchema, words: text.optional() }),
  /** The secretariat has written to those that had not answered. */
  z.looseObject({ ...base, kind: z.literal("reminded"), instances: z.array(text) }),
  z.looseObject({ ...base, kind: z.literal("closed") }),
]);

/** One round of hearing, as it was sent out, with what has happened to it since. */
const hearingSchema = z.looseObject({
  id: text,
  case: text,
  round: z.number().int().min(1),
  /** The case's title as it was then. */
  title: text,
  /** The words that people are asked about; a later change of the case's proposal does not reach them. */
  proposal: proposalSchema,
  /** What is asked beside the proposal itself. */
  question: text,
  /** The first one; see `deadlineOf`. */
  deadline: civilDateSchema,
  instances: z.array(instanceSchema).min(1),
  publicity: publicitySchema,
  openedBy: actorSchema,
  openedAt: z.iso.datetime(),
  /** The form that was sent: sent again it is the same hearing. */
  mark: text,
  events: z.array(hearingEventSchema),
  /** Its cards that all in a conversation see; they are kept up to date. */
  posts: z.array(z.looseObject({ conversation: text, message: text })),
});

export type Instance = Known<z.infer<typeof instanceSchema>>;
export type Hearing = Known<z.infer<typeof hearingSchema>>;

export const hearingShape: StoredShape<Hearing> = {
  kind: "hearing",
  current: 1,
  parser: hearingSchema,
  upgrades: {},
};

/** One id for each round of a case: «BT-407-1». */
export function hearingIdOf(caseId: string, round: number): string {
  return `${caseId}-${round}`;
}

/** The last day to answer, as it is now. Its passing closes nothing (peers 1.1: state comes from the clock). */
export function deadlineOf({ deadline, events }: Pick<Hearing, "deadline" | "events">): CivilDate {
  const extended = events.filter((event) => event.kind === "extended");
  return latest(extended)?.deadline ?? deadline;
}

export function isClosed({ events }: Pick<Hearing, "events">): boolean {
  return events.some(({ kind }) => kind === "closed");
}

/** The one that happened last, wherever it stands; absent of none. */
export function latest<T extends { readonly at: string }>(events: readonly T[]): T | undefined {
  return events.reduce<T | undefined>(
    (last, event) => (last === undefined || last.at <= event.at ? event : last),
    undefined,
  );
}
