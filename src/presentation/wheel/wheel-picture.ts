import type { Body } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import {
  datesOf,
  type MarkState,
  type MeetingDeadline,
  type Wheel,
  type WheelMark,
} from "../../domain/reminders/wheel.ts";
import { shortDateText, wheelTexts } from "../text/wheel-texts.ts";
import { markTitle } from "./wheel-titles.ts";

/** What the picture shows: bodies, kinds and dates. No title of a case and no person's name is ever in it. */
export interface WheelPicture {
  readonly language: Language;
  readonly year: number;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly months: readonly string[];
  readonly pauses: readonly { readonly from: CivilDate; readonly to: CivilDate }[];
  /** Absent in every year but this one. */
  readonly today: { readonly date: CivilDate; readonly text: string } | undefined;
  /** From the innermost, at most {@link MOST_RINGS}. */
  readonly rings: readonly Ring[];
  readonly marks: readonly PictureMark[];
  /** Deadlines of meetings in other years. */
  readonly loose: readonly { readonly ring: number; readonly deadline: MeetingDeadline }[];
  readonly legend: Legend;
  /** Said across the picture; absent where its numbers are those that were given. */
  readonly warning: string | undefined;
}

interface Ring {
  /** Written on the ring; absent where no short word is known. */
  readonly label: string | undefined;
  readonly name: string;
}

export interface PictureMark {
  readonly number: number;
  readonly date: CivilDate;
  readonly state: MarkState;
  /** Place in `rings`; absent for a duty. */
  readonly ring: number | undefined;
  readonly deadlines: readonly MeetingDeadline[];
}

interface Legend {
  readonly duty: string;
  readonly overdue: string;
  readonly done: string;
  readonly passed: string;
  readonly pauses: string;
  readonly deadline: Readonly<Record<MeetingDeadline["kind"], string>>;
}

/** More would be too narrow for numbers: the bodies beyond share the outermost. */
const MOST_RINGS = 4;
const LONGEST_LABEL = 5;

/** @param changed the year is no longer what the numbers beside the picture were given for */
export function wheelPicture(wheel: Wheel, language: Language, changed = false): WheelPicture {
  const texts = wheelTexts(language);
  const { community, year, today, marks, loose, pauses, body } = wheel;
  const rings = ringsOf(wheel.rings, language);
  const ringOf = ({ id }: Body) =>
    Math.min(
      wheel.rings.findIndex((each) => each.id === id),
      rings.length - 1,
    );
  const name = body === undefined ? community.short_name : (body.short_name ?? body.name[language]);
  return {
    language,
    year,
    name,
    title: texts.title(year, name),
    description: describe(wheel, language),
    months: texts.months,
    pauses,
    today: today.startsWith(`${year}-`)
      ? { date: today, text: texts.today(shortDateText(today, language)) }
      : undefined,
    rings,
    marks: marks.map((mark) => ({
      number: mark.number,
      date: mark.date,
      state: mark.state,
      ring: mark.kind === "meeting" ? ringOf(mark.body) : undefined,
      deadlines:
        mark.kind === "meeting" ? mark.deadlines.filter(({ date }) => date.startsWith(`${year}-`)) : [],
    })),
    loose: loose.flatMap((each) =>
      wheel.rings.some(({ id }) => id === each.body.id)
        ? [{ ring: ringOf(each.body), deadline: each.deadline }]
        : [],
    ),
    legend: { ...texts.legend, deadline: texts.deadline },
    warning: changed ? texts.changed : undefined,
  };
}

function ringsOf(bodies: readonly Body[], language: Language): Ring[] {
  const named = bodies.map((body) => ({
    label: shortLabel(body),
    name: body.short_name ?? body.name[language],
  }));
  if (named.length <= MOST_RINGS) return named;
  return [
    ...named.slice(0, MOST_RINGS - 1),
    { label: undefined, name: wheelTexts(language).legend.otherBodies },
  ];
}

/** The short name, or the word that its case numbers begin with («PM 1/26»). */
function shortLabel({ short_name, numbering }: Body): string | undefined {
  const word = /^\p{Lu}{2,}(?= )/u.exec(numbering.pattern)?.[0];
  return [short_name, word].find((each) => each !== undefined && each.length <= LONGEST_LABEL);
}

function describe(wheel: Wheel, language: Language): string {
  const { describes } = wheelTexts(language);
  const meetings = wheel.marks.filter(({ kind }) => kind === "meeting").length;
  const overdue = wheel.marks.filter(({ state }) => state === "overdue").length;
  const next = nextMark(wheel);
  return [
    describes.marks(meetings, wheel.marks.length - meetings),
    ...(overdue === 0 ? [] : [describes.overdue(overdue)]),
    ...(next === undefined
      ? []
      : [describes.next(shortDateText(next.date, language), markTitle(next, language))]),
    describes.table,
  ].join(" ");
}

function nextMark(wheel: Wheel): WheelMark | undefined {
  const next = datesOf(wheel).find((each) => each.kind === "mark" && each.mark.state === "upcoming");
  return next?.kind === "mark" ? next.mark : undefined;
}
