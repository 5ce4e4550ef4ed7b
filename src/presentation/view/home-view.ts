import type { Case } from "../../domain/cases/case.ts";
import { isAsked } from "../../domain/cases/case-actions.ts";
import { consensusOf } from "../../domain/cases/consensus.ts";
import { sidesOf, withheldFrom, withoutWithheld } from "../../domain/cases/released-stances.ts";
import { STANCE_KINDS } from "../../domain/cases/stance.ts";
import { barredFrom } from "../../domain/cases/who-may-answer.ts";
import { daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { seatsToApprove } from "../../domain/meetings/approve-minutes.ts";
import type { AgendaItem, Meeting } from "../../domain/meetings/meeting.ts";
import type { Standing } from "../../domain/people/seats.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { homeTexts } from "../text/home-texts.ts";
import { shownProposal } from "./case-stance.ts";
import { casePress, partiesText, sentence } from "./case-words.ts";
import { comingPresses } from "./coming-view.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import { holdingsOf, MEETING_VERBS, meetingPress, meetingTitle } from "./meeting-words.ts";

/** A card that is read on a phone holds this many cases of one meeting. */
const MOST_CASES = 8;
/** This many of them can be answered at once; the others are read first, with one press for each. */
const MOST_AT_ONCE = 3;

export interface Home {
  /** The next meeting of each body that the reader has a seat in, soonest first. */
  readonly next: readonly MeetingReading[];
  /** Meetings whose minutes wait for the reader. */
  readonly minutes: readonly MeetingReading[];
}

/** What waits for a representative: each case with what is asked of them and for whom, and one press beside it. */
export function homeView({ next, minutes }: Home, language: Language): MeetingPageView {
  const texts = homeTexts(language);
  const sections = [
    ...minutes.map((reading) => minutesSection(reading, language)),
    ...next.flatMap((reading) => meetingSections(reading, language)),
  ];
  const waiting = sections.filter(({ tone }) => tone === "asks").length;
  return {
    kind: "meeting-page",
    language,
    title: texts.title,
    said: undefined,
    intro: [waiting === 0 ? texts.nothingWaits : texts.waiting(waiting)],
    sections,
    notes: next
      .slice(0, 1)
      .flatMap(({ meeting }) =>
        meeting.noticeSentAt === undefined ? [] : [texts.before(dateText(meeting.date, language))],
      ),
    presses: [],
  };
}

/** Whether minutes wait for the reader: a seat of theirs has not approved, or a draft is out for comments. */
export function hasMinutesFor(
  { minutes, body, ...meeting }: Meeting,
  { seats }: Pick<Standing, "seats">,
): boolean {
  const own = seats.filter((held) => held.body.id === body).map(({ seat }) => seat.id);
  if (own.length === 0 || minutes === undefined) return false;
  if (minutes.state === "draft") return minutes.commenting !== undefined;
  const waiting = seatsToApprove({ ...meeting, minutes, body });
  return minutes.state === "sent" && own.some((seat) => waiting.includes(seat));
}

function minutesSection(reading: MeetingReading, language: Language): PageSection {
  const texts = homeTexts(language);
  const { meeting, community } = reading;
  const title = meetingTitle(meeting, community, language);
  const { state, deadline, commenting } = meeting.minutes ?? {};
  const by = deadline === undefined ? undefined : dateText(deadline, language);
  return {
    title:
      state === "draft" && commenting !== undefined
        ? texts.comments(title, dateText(commenting.deadline, language))
        : texts.minutes(title, by),
    lines: [],
    presses: [meetingPress(reading, MEETING_VERBS.minutes, texts.press.minutes)],
    tone: "asks",
  };
}

function meetingSections(reading: MeetingReading, language: Language): PageSection[] {
  const texts = homeTexts(language);
  const { meeting, community, today } = reading;
  const shown = meeting.agenda.slice(0, MOST_CASES);
  const left = meeting.agenda.length - shown.length;
  const called = meeting.noticeSentAt === undefined ? [texts.notCalled] : [];
  return [
    {
      title: texts.meeting(meetingTitle(meeting, community, language), daysBetween(today, meeting.date)),
      lines: [
        ...(meeting.place === "" ? [] : [meeting.place]),
        ...called,
        ...(meeting.agenda.length === 0 ? [texts.noAgenda] : []),
        ...(left > 0 ? [texts.more(left)] : []),
      ],
      presses: [
        meetingPress(reading, MEETING_VERBS.show, texts.press.open),
        ...comingPresses(reading, language),
      ],
    },
    ...shown.flatMap((item, place) => caseSection(item, place < MOST_AT_ONCE, reading, language) ?? []),
  ];
}

/** @param atOnce whether the plain answer has a press of its own */
function caseSection(
  item: AgendaItem,
  atOnce: boolean,
  reading: MeetingReading,
  language: Language,
): PageSection | undefined {
  const texts = homeTexts(language);
  const treated = reading.cases.get(item.case);
  if (treated?.paper === undefined) return undefined;
  const context = { treated, community: reading.community };
  const { lines, asks } = ownLines(treated, reading, language);
  const { press } = caseTexts(language);
  const seat = ownSeats(reading).find((held) => !isBarred(treated, held, reading));
  const proposal = shownProposal(treated.paper.proposal, item.step);
  const data = seat === undefined ? {} : { seat: seat.seat.id };
  return {
    title: texts.item(item.number, treated.title, treated.id),
    lines: [...lines, ...sideLine(treated, reading, language)],
    presses: [
      ...(atOnce && asks && seat !== undefined && ownSeats(reading).length === 1
        ? [casePress(context, "stance", press.consent, { ...data, ...proposal, stance: "consent" })]
        : []),
      casePress(context, "view", asks ? texts.press.answer : texts.press.read, data),
    ],
    tone: asks ? "asks" : undefined,
  };
}

/** What is asked of the reader for each of their seats, and whether anything is. */
function ownLines(treated: Case, reading: MeetingReading, language: Language) {
  const texts = homeTexts(language);
  const { stance } = caseTexts(language);
  if (treated.paper === undefined || !isAsked(treated.paper.type))
    return { lines: [texts.onlyRead], asks: false };
  const open =
    treated.step?.meeting === reading.meeting.id && !treated.step.closed && treated.state === "open";
  if (!open) return { lines: [texts.notOpen], asks: false };
  const told = ownSeats(reading).map((held) => {
    const forWhom = partiesText(held.seat, reading.community, language) ?? held.seat.name[language];
    if (isBarred(treated, held, reading)) return { line: texts.barred, asks: false };
    const taken = treated.stances.find(({ seat }) => seat === held.seat.id);
    return taken === undefined
      ? { line: texts.asked(forWhom), asks: true }
      : { line: texts.answered(forWhom, stance[taken.stance]), asks: false };
  });
  return { lines: told.map(({ line }) => line), asks: told.some(({ asks }) => asks) };
}

/** The other seats of the reader's own sides, in numbers; what is kept from the reader is not in them (decision 9). */
function sideLine(treated: Case, reading: MeetingReading, language: Language): string[] {
  if (treated.paper === undefined || !isAsked(treated.paper.type)) return [];
  const texts = homeTexts(language);
  const { stance } = caseTexts(language);
  const sides = sidesOf(reading);
  const own = ownSeats(reading).map(({ seat }) => seat.id);
  const visible = withoutWithheld(treated, withheldFrom(sides, treated, reading.community));
  const others = consensusOf(visible, holdingsOf(reading)).positions.filter(
    ({ seat }) => seat.side !== "interest" && sides.has(seat.side) && !own.includes(seat.id),
  );
  if (others.length === 0) return [];
  const counts = STANCE_KINDS.flatMap((kind) => {
    const count = others.filter((each) => each.stance?.stance === kind).length;
    return count === 0 ? [] : [texts.stances(count, stance[kind])];
  });
  const silent = others.filter(({ position }) => position === "silent" || position === "vacant").length;
  const answers = [...counts, ...(silent === 0 ? [] : [texts.silent(silent)])];
  return [sentence(texts.side(answers.join(", ")))];
}

function ownSeats({ standing, meeting }: MeetingReading) {
  return standing.seats.filter(({ body }) => body.id === meeting.body);
}

function isBarred(
  treated: Case,
  { seat }: Standing["seats"][number],
  { actor }: Pick<MeetingReading, "actor">,
): boolean {
  return barredFrom(treated, seat.id, actor.person) !== undefined;
}
