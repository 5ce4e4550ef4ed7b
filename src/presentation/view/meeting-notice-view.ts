import { daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { AgendaItem } from "../../domain/meetings/meeting.ts";
import { isCancelled, keepsMinutes, minutesAreSent } from "../../domain/meetings/meeting-outcome.ts";
import { mayComment } from "../../domain/meetings/member-words.ts";
import { comingTexts } from "../text/coming-texts.ts";
import { dateText } from "../text/date-text.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { minutesWorkTexts } from "../text/minutes-work-texts.ts";
import { sittingTexts } from "../text/sitting-texts.ts";
import { yearPlanTexts } from "../text/year-plan-texts.ts";
import { COMING_VERBS, comingPresses } from "./coming-view.ts";
import { meetingDocumentPresses } from "./document-press.ts";
import { meetingFacts } from "./meeting-facts.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import type { AgendaLine, MeetingView, Said } from "./meeting-view.ts";
import {
  askedText,
  MEETING_VERBS,
  type MeetingInContext,
  meetingPress,
  meetingTitle,
  outcomeText,
  submitterText,
} from "./meeting-words.ts";
import { MINUTES_VERBS } from "./minutes-verbs.ts";
import { SITTING_VERBS } from "./sitting-verbs.ts";
import type { ChoiceField, Press } from "./view-parts.ts";
import { YEAR_PLAN_VERBS } from "./year-plan-view.ts";

/** The notice as all in a conversation see it. */
export function noticeForAll(
  facts: MeetingInContext & Pick<MeetingReading, "previous">,
  language: Language,
): MeetingView {
  const { press } = meetingTexts(language);
  return {
    ...basis(facts, language),
    said: undefined,
    change: undefined,
    presses: isToCome(facts)
      ? [
          meetingPress(facts, MEETING_VERBS.show, press.open),
          meetingPress(facts, COMING_VERBS.say, comingTexts(language).press.absent, { comes: false }),
        ]
      : [meetingPress(facts, MEETING_VERBS.show, press.open)],
  };
}

/** The same for one person, with what that person can do. */
export function meetingForOne(
  reading: MeetingReading,
  said: Said | undefined,
  language: Language,
): MeetingView {
  return {
    ...basis(reading, language),
    said,
    change: changeOf(reading, language),
    presses: pressesOf(reading, language),
  };
}

function basis(facts: MeetingInContext & Pick<MeetingReading, "previous">, language: Language) {
  const { meeting, community, previous } = facts;
  const { agenda } = meetingTexts(language);
  const open = meeting.noticeSentAt !== undefined && meeting.minutes === undefined;
  const empty = meeting.agenda.length === 0;
  return {
    kind: "meeting" as const,
    language,
    title: meetingTitle(meeting, community, language),
    facts: meetingFacts(facts, language),
    agendaTitle: agenda.title,
    before: empty ? agenda.empty : agenda.before(previous && dateText(previous.date, language)),
    agenda: meeting.agenda.map((item) => agendaLine(item, facts, language)),
    after: empty ? undefined : agenda.after,
    notes: [...lateNotice(facts, language), ...(open ? [agenda.signals] : [])],
  };
}

function agendaLine(item: AgendaItem, facts: MeetingInContext, language: Language): AgendaLine {
  const { agenda } = meetingTexts(language);
  const treated = facts.cases.get(item.case);
  if (treated === undefined)
    return { title: agenda.item(item.number, item.case), facts: [], points: [], outcome: agenda.gone };
  return {
    title: agenda.item(item.number, [item.caseNumber, treated.title].filter(Boolean).join(" ")),
    facts: [
      askedText(item, treated, facts.community, language),
      agenda.from(submitterText(treated, facts, language)),
    ],
    points: treated.paper?.proposal.points ?? [],
    outcome: treated.state === "withdrawn" ? agenda.gone : outcomeText(item, treated, language),
  };
}

/** Before the notice has gone out too late by the body's own rule; none where the rule is not given. */
function lateNotice({ meeting, community, today }: MeetingInContext, language: Language): string[] {
  const days = community.bodies.find(({ id }) => id === meeting.body)?.notice_days;
  const left = daysBetween(today, meeting.date);
  if (days === undefined || meeting.noticeSentAt !== undefined || left < 0 || left >= days) return [];
  return [meetingTexts(language).notice.late(days, left)];
}

/** The value that stands for all cases that are ready. */
export const ALL_READY = "all";
/** The value that stands for no case. */
export const NO_CASE = "-";

function changeOf(
  { meeting, ready, standing, cases, community }: MeetingReading,
  language: Language,
): MeetingView["change"] {
  const { agenda, press } = meetingTexts(language);
  const removable = meeting.noticeSentAt === undefined ? meeting.agenda : [];
  const over = minutesAreSent(meeting);
  if (
    standing.secretaryFor.length === 0 ||
    over ||
    isCancelled(meeting) ||
    ready.length + removable.length === 0
  )
    return undefined;
  const nothing = { label: agenda.nothing, value: NO_CASE };
  const choice = (id: string, label: string, options: ChoiceField["options"]): ChoiceField[] =>
    options.length === 0
      ? []
      : [{ kind: "choice", id, label, value: NO_CASE, options: [nothing, ...options] }];
  return {
    title: agenda.change,
    fields: [
      ...choice(
        "add",
        agenda.add,
        ready.map(({ id, title }) => ({ label: title, value: id })),
      ),
      ...choice(
        "remove",
        agenda.remove,
        removable.map((item) => ({ label: cases.get(item.case)?.title ?? item.case, value: item.case })),
      ),
      ...choice(
        "up",
        agenda.up,
        removable
          .slice(1)
          .map((item) => ({ label: cases.get(item.case)?.title ?? item.case, value: item.case })),
      ),
    ],
    submit: meetingPress({ meeting, community }, MEETING_VERBS.addCase, press.updateAgenda),
  };
}

function pressesOf(reading: MeetingReading, language: Language): Press[] {
  return [
    ...secretariatPresses(reading, language),
    ...keeperPresses(reading, language),
    ...minutesPresses(reading, language),
    ...comingPresses(reading, language),
    ...(isToCome(reading) ? [meetingPress(reading, COMING_VERBS.who, comingTexts(language).press.who)] : []),
    ...planPresses(reading, language),
    ...meetingDocumentPresses(reading, language),
  ];
}

function planPresses(reading: MeetingReading, language: Language): Press[] {
  if (reading.standing.secretaryFor.length === 0 || !isToCome(reading)) return [];
  const { press } = yearPlanTexts(language);
  return [
    meetingPress(reading, YEAR_PLAN_VERBS.edit, press.edit),
    meetingPress(reading, YEAR_PLAN_VERBS.cancel, press.cancelMeeting),
  ];
}

/** Called in, not cancelled, and nobody has noted who is there. */
function isToCome({ meeting, today }: Pick<MeetingReading, "meeting" | "today">): boolean {
  return meeting.date >= today && meeting.attendance.length === 0 && !isCancelled(meeting);
}

function secretariatPresses(
  { meeting, community, standing, ready }: MeetingReading,
  language: Language,
): Press[] {
  const { press } = meetingTexts(language);
  if (standing.secretaryFor.length === 0 || meeting.noticeSentAt !== undefined || isCancelled(meeting))
    return [];
  const send = meetingPress({ meeting, community }, MEETING_VERBS.notice, press.sendNotice);
  const all = meetingPress({ meeting, community }, MEETING_VERBS.addCase, press.takeAll(ready.length), {
    add: ALL_READY,
  });
  return [...(ready.length > 0 ? [all] : []), ...(meeting.agenda.length > 0 ? [send] : [])];
}

/** Attendance first, then the first item that is open; what the room did stands when the minutes are sent. */
function keeperPresses(reading: MeetingReading, language: Language): Press[] {
  const { meeting, previous } = reading;
  const open = meeting.noticeSentAt !== undefined && !isCancelled(meeting);
  if (!open || !keepsMinutes(meeting, reading)) return [];
  const { press } = meetingTexts(language);
  const registered = meeting.attendance.length > 0;
  const attendance = meetingPress(
    reading,
    MEETING_VERBS.attendance,
    registered ? press.attendanceAgain : press.attendance,
  );
  const next = meeting.agenda.find(({ outcome }) => outcome === undefined) ?? meeting.agenda[0];
  const item =
    next === undefined
      ? []
      : [meetingPress(reading, MEETING_VERBS.item, press.item(next.number), { item: next.number })];
  const earlier =
    previous === undefined || !registered
      ? []
      : [
          meetingPress(
            { meeting: previous, community: reading.community },
            MEETING_VERBS.approve,
            press.approveEarlier(dateText(previous.date, language)),
            { in: meeting.id },
          ),
        ];
  if (minutesAreSent(meeting)) return [...item, ...earlier];
  return registered ? [...item, ...standingPresses(reading, language), attendance, ...earlier] : [attendance];
}

function standingPresses(reading: MeetingReading, language: Language): Press[] {
  const { standing = [] } = reading.meeting;
  const { press } = sittingTexts(language);
  const approved = standing.some(({ item }) => item === "call");
  const data = { which: "call", send: true };
  return [
    ...(approved ? [] : [meetingPress(reading, SITTING_VERBS.standing, press.approveCall, data)]),
    meetingPress(reading, SITTING_VERBS.standing, press.noteStanding),
  ];
}

/** Minutes for those who keep them once there is attendance, and for others when they are sent. */
function minutesPresses(reading: MeetingReading, language: Language): Press[] {
  const { meeting } = reading;
  const { press } = meetingTexts(language);
  const sent = minutesAreSent(meeting);
  const mayDraft = keepsMinutes(meeting, reading) && meeting.attendance.length > 0;
  const readable = sent || mayDraft || mayComment(meeting, reading);
  const there = meeting.attendance.some(({ person }) => person?.person === reading.actor.person);
  return [
    ...(readable ? [meetingPress(reading, MEETING_VERBS.minutes, press.minutes)] : []),
    ...(there && !sent
      ? [meetingPress(reading, MINUTES_VERBS.statement, minutesWorkTexts(language).press.statement)]
      : []),
  ];
}
