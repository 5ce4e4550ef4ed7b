import { z } from "zod/v4";
import { stanceKindSchema } from "../../domain/cases/stance.ts";
import { civilDateSchema } from "../../domain/kernel/civil-date.ts";
import type { SeatAttendance } from "../../domain/meetings/hold-meeting.ts";
import { ABSENT, MOST_PLACE, SEAT_FIELD } from "../view/meeting-form-views.ts";
import { MOST_WORDS } from "../view/meeting-item-view.ts";

const id = z.string().min(1).max(200);
const words = z.string().trim().min(1).max(MOST_WORDS);
/** An input that was left empty comes as empty text, or not at all. */
const emptied = z.literal("").transform(() => undefined);

/** What every button of a community's meetings sends. */
export const communityDataSchema = z.looseObject({ community: id });

export const planDataSchema = z.looseObject({
  body: id,
  date: civilDateSchema,
  place: z.string().trim().max(MOST_PLACE).default(""),
  casesDeadline: z.union([emptied, civilDateSchema]).optional(),
});

/** What every button of one meeting sends. */
export const meetingDataSchema = z.looseObject({ meeting: id });

export const agendaDataSchema = z.looseObject({
  add: id.optional(),
  remove: id.optional(),
  up: id.optional(),
});

export const itemDataSchema = z.looseObject({ item: z.number().int().min(1) });

export const noteDataSchema = itemDataSchema.extend({
  round: z.number().int().min(1),
  proposal: z.number().int().min(1),
  /** «Enighet» closes the item and goes on; absent on what only notes. */
  next: z.literal(true).optional(),
});

/** What the form adds when somebody does not agree. */
export const exceptionDataSchema = z.looseObject({
  exception: z.literal(true),
  seat: id,
  stance: stanceKindSchema,
  words,
});

/** A seat and a person in it, as forms carry them: `ssu-moss:kari`. */
export const whoSchema = z
  .string()
  .regex(/^[^:]+:.+$/)
  .transform((value) => ({
    seat: value.slice(0, value.indexOf(":")),
    person: value.slice(value.indexOf(":") + 1),
  }));

export const oralDataSchema = itemDataSchema.extend({
  send: z.literal(true),
  proposal: z.number().int().min(1),
  who: whoSchema,
  stance: stanceKindSchema,
  heard: z.enum(["telephone", "mail", "in-person"]).optional(),
  words: z.string().trim().max(MOST_WORDS).default(""),
});

export const sendMinutesDataSchema = z.looseObject({ deadline: civilDateSchema });

/** A seat, or the later meeting that approves. */
export const approveDataSchema = z.looseObject({ in: id.optional(), seat: id.optional() });

export const objectDataSchema = z.looseObject({ seat: id });
export const objectionDataSchema = objectDataSchema.extend({ send: z.literal(true), words });

const registeredSchema = z.looseObject({ register: z.literal(true) });
const seatValueSchema = z.union([
  z.literal(ABSENT).transform(() => ({ presence: "absent" as const, person: undefined })),
  z
    .string()
    .regex(/^(?:holder|deputy):.+$/)
    .transform((value) => ({
      presence: value.startsWith("holder:") ? ("holder" as const) : ("deputy" as const),
      person: value.slice(value.indexOf(":") + 1),
    })),
]);

type ChosenAttendance = Pick<SeatAttendance, "seat" | "presence"> & { readonly person: string | undefined };

/** What the attendance form sends, seat by seat. Absent when the form was only asked for; null when it is unreadable. */
export function attendanceIn(data: unknown): readonly ChosenAttendance[] | null | undefined {
  const sent = registeredSchema.safeParse(data).data;
  if (sent === undefined) return undefined;
  const chosen = Object.entries(sent)
    .filter(([field]) => field.startsWith(SEAT_FIELD))
    .map(([field, value]) => ({
      seat: field.slice(SEAT_FIELD.length),
      value: seatValueSchema.safeParse(value).data,
    }));
  const entries = chosen.flatMap(({ seat, value }) => (value === undefined ? [] : [{ seat, ...value }]));
  return entries.length === chosen.length ? entries : null;
}
