import { STANCE_KINDS } from "../../domain/cases/stance.ts";
import type { Body, Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { AgendaItem, Meeting } from "../../domain/meetings/meeting.ts";
import { expectedAttendance } from "../../domain/meetings/who-comes.ts";
import type { SeatHolding } from "../../domain/people/seats.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { bodyName } from "./case-words.ts";
import { MOST_WORDS } from "./meeting-item-view.ts";
import {
  holdingsOf,
  MEETING_VERBS,
  type MeetingInContext,
  meetingPress,
  meetingTitle,
  seatName,
} from "./meeting-words.ts";
import { oralSpeakers } from "./oral-speakers.ts";
import type { FormView } from "./view.ts";
import type { ChoiceField } from "./view-parts.ts";

export const MOST_PLACE = 120;

/** What a new meeting is begun with, as far as it was said. */
export interface WishedMeeting {
  readonly body: string | undefined;
  readonly date: CivilDate | undefined;
}

export function planFormView(
  community: Community,
  { body, date }: WishedMeeting,
  today: CivilDate,
  language: Language,
  problem?: string,
): FormView {
  const { planning, press } = meetingTexts(language);
  const meeting = (each: Body) => each.established && each.seats.length > 0;
  return {
    kind: "form",
    language,
    title: planning.title,
    intro: [],
    problem,
    fields: [
      {
        kind: "choice",
        id: "body",
        label: planning.body.label,
        required: planning.body.missing,
        value: body,
        options: community.bodies
          .filter(meeting)
          .map(({ id }) => ({ label: bodyName(community, id, language), value: id })),
      },
      {
        kind: "date",
        id: "date",
        label: planning.date.label,
        required: planning.date.missing,
        value: date,
        earliest: today,
      },
      { kind: "text", id: "place", label: planning.place, lines: "one", most: MOST_PLACE },
      { kind: "date", id: "casesDeadline", label: planning.casesDeadline },
    ],
    submit: { title: press.plan, verb: MEETING_VERBS.plan, data: { community: community.id } },
    cancel: { title: press.cancel, verb: MEETING_VERBS.list, data: { community: community.id } },
  };
}

/** The id of a seat's choice in the attendance form. */
export const SEAT_FIELD = "seat-";
/** The value of a seat that nobody sits in; others say who does: `holder:…`, `deputy:…`. */
export const ABSENT = "absent";

/** One choice per seat: what was registered, else what forfall tells, else that the holder or the deputy is there. */
export function attendanceFormView(facts: MeetingInContext, language: Language, problem?: string): FormView {
  const { attendance, press } = meetingTexts(language);
  const { meeting, community } = facts;
  return {
    kind: "form",
    language,
    title: attendance.title,
    intro: [meetingTitle(meeting, community, language), attendance.intro],
    problem,
    fields: holdingsOf(facts).map((holding) => attendanceField(holding, facts, language)),
    submit: meetingPress(facts, MEETING_VERBS.attendance, press.register, { register: true }),
    cancel: meetingPress(facts, MEETING_VERBS.show, press.cancel),
  };
}

function attendanceField(
  { seat, holder, deputies }: SeatHolding,
  facts: MeetingInContext,
  language: Language,
): ChoiceField {
  const { meeting, roster } = facts;
  const { attendance } = meetingTexts(language);
  const nameOf = (person: string) =>
    roster.identities.find((identity) => identity.person === person)?.displayName ?? person;
  const seated = [
    ...(holder === undefined
      ? []
      : [{ label: attendance.holder(nameOf(holder.person)), value: `holder:${holder.person}` }]),
    ...deputies.map(({ person }) => ({
      label: attendance.deputy(nameOf(person)),
      value: `deputy:${person}`,
    })),
  ];
  const options = [
    ...seated,
    { label: seated.length === 0 ? attendance.vacant : attendance.absent, value: ABSENT },
  ];
  const before = registeredValue(
    [...meeting.attendance, ...expectedIn(facts)].find((entry) => entry.seat === seat.id),
  );
  const value = options.find((option) => option.value === before)?.value ?? options[0]?.value;
  return {
    kind: "choice",
    id: `${SEAT_FIELD}${seat.id}`,
    label: seat.name[language],
    look: "folded",
    value,
    options,
  };
}

function registeredValue(entry: Meeting["attendance"][number] | undefined): string | undefined {
  if (entry === undefined) return undefined;
  return entry.person === undefined ? ABSENT : `${entry.presence}:${entry.person.person}`;
}

/** What forfall tells of a meeting that nobody has noted attendance in. */
function expectedIn(facts: MeetingInContext): Meeting["attendance"] {
  return expectedAttendance(facts.meeting, holdingsOf(facts)).map(({ person, ...entry }) => ({
    ...entry,
    ...(person === undefined ? {} : { person: { person, name: person } }),
  }));
}

/** How the minutes-taker can have heard it. */
const HEARD = ["telephone", "mail", "in-person"] as const;

/** An absent seat's answer; `who` is the seat and the person, since a seat may have deputies. */
export function oralFormView(
  facts: MeetingInContext,
  item: AgendaItem,
  proposal: number,
  language: Language,
  problem?: string,
): FormView {
  const { oral, item: texts, press, attendance } = meetingTexts(language);
  const { oral: seatsOral, heard } = caseSeatTexts(language);
  const { stance } = caseTexts(language);
  const { roster } = facts;
  const nameOf = (person: string) =>
    roster.identities.find((identity) => identity.person === person)?.displayName ?? person;
  const options = oralSpeakers(item, facts).map(({ seat, person, as }) => ({
    label: texts.seat(
      seatName(seat.id, facts, language),
      as === "holder" ? nameOf(person) : attendance.deputy(nameOf(person)),
    ),
    value: `${seat.id}:${person}`,
  }));
  return {
    kind: "form",
    language,
    title: oral.title(item.number),
    intro: [oral.intro],
    problem,
    fields: [
      {
        kind: "choice",
        id: "who",
        label: oral.seat.label,
        required: oral.seat.missing,
        options,
      },
      {
        kind: "choice",
        id: "stance",
        label: texts.stance.label,
        required: texts.stance.missing,
        value: "consent",
        options: STANCE_KINDS.map((kind) => ({ label: stance[kind], value: kind })),
      },
      {
        kind: "choice",
        id: "heard",
        label: seatsOral.heard.label,
        required: seatsOral.heard.missing,
        value: "telephone",
        options: HEARD.map((how) => ({ label: heard[how], value: how })),
      },
      { kind: "text", id: "words", label: oral.words, lines: "many", most: MOST_WORDS },
    ],
    submit: meetingPress(facts, MEETING_VERBS.oral, press.noteOral, {
      item: item.number,
      proposal,
      send: true,
    }),
    cancel: meetingPress(facts, MEETING_VERBS.item, press.cancel, { item: item.number }),
  };
}

export function objectionFormView(
  facts: MeetingInContext,
  seat: string,
  language: Language,
  problem?: string,
): FormView {
  const { minutes, press } = meetingTexts(language);
  return {
    kind: "form",
    language,
    title: minutes.objectionTitle,
    intro: [meetingTitle(facts.meeting, facts.community, language), seatName(seat, facts, language)],
    problem,
    fields: [
      {
        kind: "text",
        id: "words",
        label: minutes.objection.label,
        required: minutes.objection.missing,
        lines: "many",
        most: MOST_WORDS,
      },
    ],
    submit: meetingPress(facts, MEETING_VERBS.object, press.sendObjection, { seat, send: true }),
    cancel: meetingPress(facts, MEETING_VERBS.minutes, press.cancel),
  };
}
