import { z } from "zod/v4";
import { civilDateSchema } from "../../kernel/civil-date.ts";
import { sha256 } from "../../kernel/hashing.ts";
import type { Known, StoredShape } from "../../kernel/stored-shape.ts";
import { actorSchema } from "../../people/actor.ts";
import { latest } from "./hearing.ts";

export const COMMENT_POSITIONS = ["supports", "remarks", "against", "no-comment"] as const;
/** Tatt til følge. */
export const TAKEN = ["yes", "partly", "no"] as const;

const text = z.string().min(1);
const base = { at: z.iso.datetime(), by: actorSchema };

const commentEventSchema = z.discriminatedUnion("kind", [
  /** The secretariat has found out that the sender speaks for whom they said. */
  z.looseObject({ ...base, kind: z.literal("accepted") }),
  z.looseObject({ ...base, kind: z.literal("withdrawn"), words: text.optional() }),
  /** How it is met in the paper; a later assessment goes before an earlier. */
  z.looseObject({ ...base, kind: z.literal("assessed"), words: text, taken: z.enum(TAKEN) }),
]);

/** Innspill: what somebody answered, in their own words, which never change. */
const commentSchema = z.looseObject({
  id: text,
  hearing: text,
  /** Absent for «annen avsender». */
  instance: text.optional(),
  /** Whom it comes from, as it is shown. */
  sender: text,
  /** Who sent it; absent for what the secretariat registered. */
  by: actorSchema.optional(),
  source: z.enum(["card", "mail", "page"]),
  /** The secretary who registered it; absent for what its sender sent. */
  registeredBy: actorSchema.optional(),
  /** True where the roster knew at that moment that the sender answers for the instance. */
  known: z.boolean(),
  receivedOn: civilDateSchema,
  /** The instant when it was stored, in UTC. */
  at: z.iso.datetime(),
  position: z.enum(COMMENT_POSITIONS),
  /** Empty only for «ingen merknad» and plain support. */
  words: z.string(),
  /** The point of the proposal that it is about, from 1; absent for the whole. */
  point: z.number().int().min(1).optional(),
  events: z.array(commentEventSchema),
});

export type HearingComment = Known<z.infer<typeof commentSchema>>;
export type CommentEvent = HearingComment["events"][number];
export type CommentPosition = (typeof COMMENT_POSITIONS)[number];
export type Taken = (typeof TAKEN)[number];
export type Assessment = Extract<CommentEvent, { kind: "assessed" }>;

export const hearingCommentShape: StoredShape<HearingComment> = {
  kind: "hearing-comment",
  current: 1,
  parser: commentSchema,
  upgrades: {},
};

/** The same form sent again by the same person is the same comment. */
export function commentIdOf(hearing: string, mark: string, person: string): string {
  return sha256(`${hearing}/${mark}/${person}`).slice(0, 20);
}

/** `received`: sent by somebody whom the roster does not know as speaking for the instance, and not yet confirmed. */
export function statusOf(comment: HearingComment): "received" | "accepted" | "withdrawn" {
  if (comment.events.some(({ kind }) => kind === "withdrawn")) return "withdrawn";
  return isConfirmed(comment) ? "accepted" : "received";
}

/** The roster or the secretariat stands for it that the sender speaks for whom they said, withdrawn or not. */
export function isConfirmed({ known, events }: HearingComment): boolean {
  return known || events.some(({ kind }) => kind === "accepted");
}

/** The assessment that holds; absent while there is none. */
export function assessmentOf({ events }: HearingComment): Assessment | undefined {
  return latest(events.filter((event) => event.kind === "assessed"));
}
