import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isCancelled, keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import { type SeatComing, whoComes } from "../../domain/meetings/who-comes.ts";
import { comingTexts } from "../text/coming-texts.ts";
import { listText } from "../text/list-text.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import type { Said } from "./meeting-view.ts";
import {
  holdingsOf,
  MEETING_VERBS,
  type MeetingInContext,
  meetingPress,
  meetingTitle,
  seatParties,
} from "./meeting-words.ts";
import type { FormView } from "./view.ts";
import type { Press } from "./view-parts.ts";

export const COMING_VERBS = { say: "coming/say", who: "coming/who", note: "coming/note" } as const;

/** Who comes: first the seats that something is to be done about, then the others in one line each. */
export function comingView(
  reading: MeetingReading,
  said: Said | undefined,
  language: Language,
): MeetingPageView {
  const { meeting, community } = reading;
  const texts = comingTexts(language);
  const seats = whoComes(meeting, holdingsOf(reading));
  const away = seats.filter(({ who }) => who !== "holder");
  const there = seats.filter(({ who }) => who === "holder");
  const covered = seats.filter(({ person }) => person !== undefined).length;
  return {
    kind: "meeting-page",
    language,
    title: texts.title(meetingTitle(meeting, community, language)),
    said,
    intro: [texts.count(covered, seats.length)],
    sections: [
      ...away.map((seat) => awaySection(seat, reading, language)),
      ...(there.length === 0
        ? []
        : [
            {
              title: texts.comesTitle,
              lines: there.map(({ holding, person }) =>
                [holding.seat.name[language], nameOf(person?.person, reading)].join(": "),
              ),
              presses: [],
            },
          ]),
    ],
    notes: [],
    presses: [
      ...comingPresses(reading, language),
      ...(keepsMinutes(meeting, reading) && isToCome(meeting, reading)
        ? [meetingPress(reading, COMING_VERBS.note, texts.press.note)]
        : []),
      meetingPress(reading, MEETING_VERBS.show, texts.press.open),
    ],
  };
}

/** What the reader can say for each seat of theirs: forfall, or that they come after all; a deputy who is asked, both. */
export function comingPresses(reading: MeetingReading, language: Language): Press[] {
  const { meeting, standing, actor } = reading;
  if (!isToCome(meeting, reading)) return [];
  const { press } = comingTexts(language);
  const own = standing.seats.filter(({ body }) => body.id === meeting.body);
  const seats = whoComes(meeting, holdingsOf(reading));
  return own.flatMap(({ seat, as }) => {
    const coming = seats.find(({ holding }) => holding.seat.id === seat.id);
    if (coming === undefined) return [];
    const say = (title: string, comes: boolean) =>
      meetingPress(reading, COMING_VERBS.say, title, { seat: seat.id, comes });
    const one = own.length === 1;
    const name = seat.name[language];
    if (as === "holder" || coming.person?.person === actor.person)
      return coming.person?.person === actor.person
        ? [say(one ? press.absent : press.absentFor(name), false)]
        : [say(one ? press.comesAfterAll : press.comesAfterAllFor(name), true)];
    return coming.asked.some(({ person }) => person === actor.person)
      ? [say(press.deputyCan, true), say(press.deputyCannot, false)]
      : [];
  });
}

/** What a deputy reads in their own chat when they are asked. */
export function deputyView(
  facts: MeetingInContext,
  { holding }: SeatComing,
  language: Language,
): MeetingPageView {
  const texts = comingTexts(language);
  const { meeting, community } = facts;
  const { seat, holder } = holding;
  const say = (title: string, comes: boolean) =>
    meetingPress(facts, COMING_VERBS.say, title, { seat: seat.id, comes });
  return {
    kind: "meeting-page",
    language,
    title: texts.ask.title(meetingTitle(meeting, community, language)),
    said: undefined,
    intro: [
      texts.ask.text(
        nameOf(holder?.person, facts),
        seat.name[language],
        seatParties(seat.id, facts, language),
      ),
    ],
    sections: [],
    notes: [],
    presses: [
      say(texts.press.deputyCan, true),
      say(texts.press.deputyCannot, false),
      meetingPress(facts, MEETING_VERBS.show, texts.press.open),
    ],
  };
}

/** The secretariat notes what somebody has told it. */
export function noteComingForm(reading: MeetingReading, language: Language, problem?: string): FormView {
  const { note, press } = comingTexts(language);
  const { meeting, community } = reading;
  const options = holdingsOf(reading).flatMap(({ seat, holder, deputies }) =>
    [holder, ...deputies].flatMap((each) =>
      each === undefined
        ? []
        : [
            {
              label: `${seat.name[language]}: ${nameOf(each.person, reading)}`,
              value: `${seat.id}:${each.person}`,
            },
          ],
    ),
  );
  return {
    kind: "form",
    language,
    title: note.title,
    intro: [meetingTitle(meeting, community, language), note.intro],
    problem,
    fields: [
      { kind: "choice", id: "who", label: note.who.label, required: note.who.missing, options },
      {
        kind: "choice",
        id: "answer",
        label: note.answer,
        value: "absent",
        options: [
          { label: note.absent, value: "absent" },
          { label: note.comes, value: "comes" },
        ],
      },
    ],
    submit: meetingPress(reading, COMING_VERBS.note, press.send, { send: true }),
    cancel: meetingPress(reading, COMING_VERBS.who, press.back),
  };
}

/** The person's own name; their id where they have left the roster. */
export function nameOf(person: string | undefined, { roster }: Pick<MeetingInContext, "roster">): string {
  return roster.identities.find((each) => each.person === person)?.displayName ?? person ?? "";
}

function isToCome(meeting: Meeting, { today }: Pick<MeetingInContext, "today">): boolean {
  return meeting.date >= today && meeting.attendance.length === 0 && !isCancelled(meeting);
}

function awaySection(
  { holding, who, person, asked }: SeatComing,
  reading: MeetingReading,
  language: Language,
): PageSection {
  const texts = comingTexts(language);
  const { seat, holder, deputies } = holding;
  const names = listText(
    asked.map((each) => nameOf(each.person, reading)),
    language,
  );
  const away = holder === undefined ? [] : [texts.absent(nameOf(holder.person, reading))];
  const line = {
    vacant: [texts.vacant],
    deputy: [...away, texts.deputyComes(nameOf(person?.person, reading))],
    asked: [...away, texts.asked(names)],
    nobody: [...away, deputies.length === 0 ? texts.noDeputy : texts.nobody],
    holder: [],
  }[who];
  return {
    title: seat.name[language],
    lines: [line.join(" · ")],
    presses: [],
    tone: person === undefined ? "warns" : undefined,
  };
}
