import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { sha256OfJson } from "../../domain/kernel/hashing.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Wheel } from "../../domain/reminders/wheel.ts";

/** Which picture; nothing in it names a person. */
export interface WantedWheel {
  readonly community: string;
  readonly year: number;
  /** Absent: all bodies. */
  readonly body?: string | undefined;
  readonly language: Language;
  /** What the numbers were when the address was made (`numbersOf`), so that the picture can say that they have changed. */
  readonly numbers: string;
}

/** Which calendar: a subscription by its edition, or a file to be fetched once. */
export interface WantedCalendar {
  readonly community: string;
  readonly language: Language;
  /** Absent for a file. */
  readonly edition?: number | undefined;
}

/** Makes addresses that need no login; each is one person's, and good for as long as they have a place. */
export interface WheelLinks {
  /** For a picture, until it expires. */
  pictureOf(wanted: WantedWheel, person: string): { readonly png: string; readonly svg: string };
  /** For a subscription until it is changed or stopped, for a file until it expires. */
  calendarOf(wanted: WantedCalendar, person: string): string;
  /** How long a file's address lasts. */
  readonly fileHours: number;
}

const LETTERS = 8;

/** The same as long as every number stands for the same thing on the same day; what is done or late changes nothing. */
export function numbersOf({ marks }: Pick<Wheel, "marks">): string {
  const told = marks.map((mark): readonly [CivilDate, string] => [
    mark.date,
    mark.kind === "meeting" ? mark.body.id : mark.duties[0].subject.kind,
  ]);
  return sha256OfJson(told).slice(0, LETTERS);
}
