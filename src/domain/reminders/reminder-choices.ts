import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../kernel/versioned.ts";

/** What a person has chosen about reminders in one community; each part absent until it is chosen. */
const reminderChoicesSchema = z.looseObject({
  person: z.string().min(1),
  /** «Utsett»: not before this date, for one obligation (its id). Never past the obligation's own date. */
  snoozed: z.array(z.looseObject({ obligation: z.string().min(1), until: civilDateSchema })).optional(),
  /** «Stopp»: no more of this obligation, or of this kind of them. The deputy and the own side still learn of it. */
  stopped: z
    .array(z.looseObject({ obligation: z.string().min(1).optional(), kind: z.string().min(1).optional() }))
    .optional(),
  /** Absent: each reminder by itself. Weekly digests come on the first working day of the week. */
  digest: z.enum(["daily", "weekly"]).optional(),
  /** Whole hours in Oslo when nothing is sent, over midnight where `from` is after `to`. Absent: 17 to 8. */
  quiet: z
    .looseObject({ from: z.number().int().min(0).max(23), to: z.number().int().min(0).max(23) })
    .optional(),
});

export type ReminderChoices = Known<z.infer<typeof reminderChoicesSchema>>;

export const reminderChoicesShape: StoredShape<ReminderChoices> = {
  kind: "reminder-choices",
  current: 1,
  parser: reminderChoicesSchema,
  upgrades: {},
};

export interface ReminderChoicesStore {
  /** Absent when the person has chosen nothing. */
  readChoices(community: string, person: string): Promise<Versioned<ReminderChoices> | undefined>;
  writeChoices(community: string, choices: ReminderChoices, etag: string | undefined): Promise<WriteOutcome>;
  /** Of everybody who has chosen something: a sweep reads them in one request. */
  listChoices(community: string, request: PageRequest): Promise<Page<Versioned<ReminderChoices>>>;
}
