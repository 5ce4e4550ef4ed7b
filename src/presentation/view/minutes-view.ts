import type { Case } from "../../domain/cases/case.ts";
import { isAsked } from "../../domain/cases/case-actions.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { isUnconfirmed } from "../../domain/cases/noted-stances.ts";
import { patchesOf } from "../../domain/cases/paper-shape.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { type AgendaItem, type Attendance, STANDING_ITEMS } from "../../domain/meetings/meeting.ts";
import { keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { minutesWorkTexts } from "../text/minutes-work-texts.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { sittingTexts } from "../text/sitting-texts.ts";
import { bodyName } from "./case-words.ts";
import { documentPress } from "./document-press.ts";
import { missingSeats } from "./meeting-item-view.ts";
import type { MinutesView, Said } from "./meeting-view.ts";
import {
  askedText,
  MEETING_VERBS,
  type MeetingInContext,
  meetingPress,
  meetingTitle,
  seatName,
  seatParties,
} from "./meeting-words.ts";
import { minutesAnswers, minutesPresses, minutesState } from "./minutes-answers.ts";
import { notedText } from "./noted-text.ts";
import { timeText } from "./year-plan-view.ts";

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A blank line ends a section, whose first line is its heading. */
const BETWEEN_SECTIONS = "\n\n";

/** The standing item that comes after the cases. */
const LAST = "any-other";

/**
 * The minutes as they would be sent now, in the community's language: who was there, what was agreed, and who spoke
 * for whom. `seal` is the hash of the body's last record of the year; absent before there is one.
 */
export function minutesText(facts: MeetingInContext, seal: string | undefined, language: Language): string {
  const { minutes } = meetingTexts(language);
  const sections = [
    { title: minutes.meeting, lines: meetingLines(facts, language) },
    {
      title: minutes.attendance,
      lines: facts.meeting.attendance.map((entry) => attendanceLine(entry, facts, language)),
    },
    ...openingSection(facts, language),
    ...facts.meeting.agenda.map((item) => itemSection(item, facts, language)),
    ...closingSection(facts, language),
    ...(seal === undefined ? [] : [{ title: minutes.decidedTitle, lines: [minutes.seal(seal)] }]),
  ];
  return sections.map(({ title, lines }) => [title, ...lines].join("\n")).join(BETWEEN_SECTIONS);
}

interface MinutesReading extends MeetingInContext, CaseReader {
  /** What would be sent now; what was sent when they have been. */
  readonly text: string;
  readonly deadline: CivilDate;
}

export function minutesView(
  reading: MinutesReading,
  said: Said | undefined,
  language: Language,
): MinutesView {
  const { meeting, community, deadline, text } = reading;
  const { minutes, press } = meetingTexts(language);
  const word = community.bodies.find(({ id }) => id === meeting.body)?.minutes ?? "referat";
  const draft = meeting.minutes === undefined || meeting.minutes.state === "draft";
  return {
    kind: "minutes",
    language,
    title: minutes.title(
      minutes.word[word],
      bodyName(community, meeting.body, language),
      dateText(meeting.date, language),
    ),
    said,
    state: minutesState(reading, language),
    sections: text.split(BETWEEN_SECTIONS).map((section) => {
      const [title = "", ...lines] = section.split("\n");
      return { title, lines: [...lines, ...statementsUnder(title, reading, language)] };
    }),
    answers: minutesAnswers(reading, language),
    send:
      draft && keepsMinutes(meeting, reading)
        ? {
            field: {
              kind: "date",
              id: "deadline",
              label: minutes.deadline,
              value: deadline,
              earliest: reading.today,
            },
            submit: meetingPress(reading, MEETING_VERBS.sendMinutes, press.sendMinutes),
          }
        : undefined,
    presses: [
      ...minutesPresses(reading, language),
      ...(draft && !keepsMinutes(meeting, reading)
        ? []
        : [documentPress("minutes", community, meeting.id, language)]),
      meetingPress(reading, MEETING_VERBS.show, press.overview),
    ],
  };
}

/** What was done with the items before the cases; nothing where nothing was noted. */
function openingSection({ meeting }: MeetingInContext, language: Language): Section[] {
  const { standing } = sittingTexts(language);
  const noted = STANDING_ITEMS.flatMap((item) =>
    item === LAST ? [] : (meeting.standing?.find((each) => each.item === item) ?? []),
  );
  if (noted.length === 0) return [];
  return [
    {
      title: standing.minutesTitle,
      lines: noted.map(({ item, words }) => `${standing.name[item]}: ${words ?? standing.approved}`),
    },
  ];
}

/** Eventuelt, where something was said. */
function closingSection({ meeting }: MeetingInContext, language: Language): Section[] {
  const { standing } = sittingTexts(language);
  const words = meeting.standing?.find(({ item }) => item === LAST)?.words;
  return words === undefined ? [] : [{ title: standing.name[LAST], lines: [words] }];
}

/** Members' own words, under the item that they are about; its heading is in the community's language. */
function statementsUnder(title: string, reading: MinutesReading, language: Language): string[] {
  const { statement } = minutesWorkTexts(language);
  const { item: heading } = meetingTexts(reading.community.language).minutes;
  return (reading.meeting.statements ?? [])
    .filter(({ item }) => title.startsWith(heading(item, "").trimEnd()))
    .map(({ by, seat, words }) => statement.line(by.name, seatName(seat, reading, language), words));
}

function meetingLines({ meeting, community }: MeetingInContext, language: Language): string[] {
  const { minutes, fact } = meetingTexts(language);
  const time = timeText(meeting, language);
  const notedBy = new Set(meeting.agenda.flatMap(({ noted }) => noted?.by.name ?? []));
  return [
    meetingTitle(meeting, community, language),
    ...(time === undefined ? [] : [`${fact.time}: ${time}`]),
    ...(meeting.place === "" ? [] : [`${fact.place}: ${meeting.place}`]),
    ...(notedBy.size === 0 ? [] : [minutes.takenBy(listText([...notedBy], language))]),
  ];
}

function attendanceLine(
  { seat, presence, person }: Attendance,
  facts: MeetingInContext,
  language: Language,
): string {
  const { minutes } = meetingTexts(language);
  const name = seatName(seat, facts, language);
  if (presence === "absent" || person === undefined) return minutes.absent(name);
  const parties = seatParties(seat, facts, language);
  return presence === "deputy"
    ? minutes.deputy(name, person.name, parties)
    : minutes.present(name, person.name, parties);
}

function itemSection(item: AgendaItem, facts: MeetingInContext, language: Language): Section {
  const { minutes, agenda } = meetingTexts(language);
  const treated = facts.cases.get(item.case);
  const named = treated?.title ?? item.case;
  const title = minutes.item(
    item.number,
    item.caseNumber === undefined ? named : `${named} (${item.caseNumber})`,
  );
  if (treated?.paper === undefined) return { title, lines: [agenda.gone] };
  return {
    title,
    lines: [
      askedText(item, treated, facts.community, language),
      ...treated.paper.proposal.points.map((point, index) => `${index + 1}. ${point}`),
      ...patchesOf(treated.paper.proposal).map(({ clause, text }) => newWords(clause, text, language)),
      ...agreementLines(item, facts, language),
      ...confirmations(item, treated, facts, language),
      endLine(item, treated, facts, language),
      ...conditionLines(item, treated, facts, language),
      ...withoutLines(treated, facts, language),
    ],
  };
}

function agreementLines({ noted }: AgendaItem, facts: MeetingInContext, language: Language): string[] {
  if (noted === undefined) return [];
  const { minutes, item } = meetingTexts(language);
  const { stance } = caseTexts(language);
  return noted.exceptions.length === 0
    ? [minutes.agreed]
    : [
        minutes.agreedBut,
        ...noted.exceptions.map((each) =>
          item.exception(seatName(each.seat, facts, language), stance[each.stance], each.words),
        ),
      ];
}

/** What seats that were not asked in the room had said, or said afterwards, when the item ended. */
function confirmations(
  item: AgendaItem,
  treated: Case,
  facts: MeetingInContext,
  language: Language,
): string[] {
  if (item.outcome !== "decided") return [];
  const { minutes } = meetingTexts(language);
  const { stance } = caseTexts(language);
  return treated.stances
    .filter(({ source }) => source !== "meeting")
    .map((taken) => {
      const said = minutes.confirmed(
        seatName(taken.seat, facts, language),
        taken.by.name,
        stance[taken.stance],
      );
      const noted = { ...taken, notedBy: taken.notedBy?.name, confirmed: !isUnconfirmed(treated, taken) };
      return [said, notedText(noted, language)].filter((part) => part !== undefined).join(" ");
    });
}

/** A clause's new wording, on one line: a blank one would end the section. */
function newWords(clause: string, text: string, language: Language): string {
  return `${caseTexts(language).proposal.clause(clause)}: «${text.replace(/\s*\n\s*/gu, " ").trim()}»`;
}

/** Whose reservations the decision rests on (practice 8). */
function conditionLines(
  { outcome }: AgendaItem,
  { decision }: Case,
  facts: MeetingInContext,
  language: Language,
): string[] {
  if (outcome !== "decided" || decision === undefined || decision.reservations.length === 0) return [];
  const seats = decision.reservations.map((seat) => seatName(seat, facts, language));
  return [paperTexts(language).record.conditional(listText(seats, language))];
}

/** Under `meeting_decides`: which seats the meeting decided without. */
function withoutLines({ decision }: Case, facts: MeetingInContext, language: Language): string[] {
  const { absent = [], meeting } = decision ?? {};
  if (absent.length === 0 || meeting !== facts.meeting.id) return [];
  const names = absent.map((seat) => seatName(seat, facts, language));
  return [sittingTexts(language).rule.decidedWithout(listText(names, language))];
}

function endLine(item: AgendaItem, treated: Case, facts: MeetingInContext, language: Language): string {
  const { minutes } = meetingTexts(language);
  switch (item.outcome) {
    case "decided": {
      const number = treated.decision?.record?.number;
      const result = paperTexts(language).record.result[treated.decision?.result ?? "decided"];
      return number === undefined ? minutes.decidedWithoutNumber(result) : minutes.decided(result, number);
    }
    case "discussed":
      return treated.paper !== undefined && !isAsked(treated.paper.type)
        ? minutes.takenNote
        : minutes.discussed;
    case "postponed":
      return minutes.postponed;
    case undefined: {
      if (item.noted === undefined) return minutes.notTreated;
      const missing = missingSeats(treated, facts, language);
      return missing === "" ? minutes.openWithoutMissing : minutes.open(missing);
    }
  }
}
