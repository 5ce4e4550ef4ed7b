import type { Case } from "../../domain/cases/case.ts";
import { isAsked } from "../../domain/cases/case-actions.ts";
import type { CaseType } from "../../domain/cases/case-event.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { consensusOf } from "../../domain/cases/consensus.ts";
import { sidesOf, withheldFrom, withoutWithheld } from "../../domain/cases/released-stances.ts";
import { STANCE_KINDS } from "../../domain/cases/stance.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { seatsDecidedWithout } from "../../domain/meetings/absent-seats.ts";
import { presentSeats, refusalToClose } from "../../domain/meetings/hold-meeting.ts";
import type { AgendaItem } from "../../domain/meetings/meeting.ts";
import { minutesAreSent } from "../../domain/meetings/meeting-outcome.ts";
import { decidesHere } from "../../domain/meetings/treat-item.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { listText } from "../text/list-text.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { sittingTexts } from "../text/sitting-texts.ts";
import type { MeetingItemView, Said } from "./meeting-view.ts";
import {
  askedText,
  holdingsOf,
  MEETING_VERBS,
  type MeetingInContext,
  meetingPress,
  outcomeText,
  seatName,
  submitterText,
} from "./meeting-words.ts";
import { oralSpeakers } from "./oral-speakers.ts";
import { SITTING_VERBS } from "./sitting-verbs.ts";
import type { Press } from "./view-parts.ts";

/** The most characters of what somebody said, as the form and the click's schema count them. */
export const MOST_WORDS = 1000;

interface ItemReading extends MeetingInContext, CaseReader {}

/** One item as whoever takes the minutes sees it. Absent when there is no such item, or its case is gone. */
export function meetingItemView(
  facts: ItemReading,
  number: number,
  said: Said | undefined,
  language: Language,
): MeetingItemView | undefined {
  const { meeting, community } = facts;
  const item = meeting.agenda.find((each) => each.number === number);
  const treated = item === undefined ? undefined : facts.cases.get(item.case);
  if (item === undefined || treated?.paper === undefined) return undefined;
  const texts = meetingTexts(language);
  const { proposal, type } = treated.paper;
  const open = item.outcome === undefined && treated.step?.meeting === meeting.id;
  const asks = open && isAsked(type);
  const inRoom = asks && !minutesAreSent(meeting);
  return {
    kind: "meeting-item",
    language,
    title: texts.item.title(number, meeting.agenda.length, treated.title),
    said,
    facts: [
      { title: texts.fact.asked, value: askedText(item, treated, community, language) },
      { title: texts.fact.from, value: submitterText(treated, facts, language) },
      ...attendanceFacts(facts, language),
    ],
    proposalTitle: texts.item.proposal(proposal.number),
    points: proposal.points,
    noted: notedLines(item, facts, language),
    outcome: outcomeText(item, treated, language),
    missing: asks ? missingOf(item, treated, facts, language) : undefined,
    notes: notesOf(item, treated, facts, language),
    agree:
      inRoom && presentSeats(meeting).length > 0 ? agreePress(item, treated, facts, language) : undefined,
    exception: inRoom ? exceptionForm(item, treated, facts, language) : undefined,
    close:
      open && refusalToClose(meeting, item) === undefined
        ? closePress(item, type, facts, language)
        : undefined,
    presses: pressesOf(item, asks, facts, language),
  };
}

/** The seats that have not consented, for a sentence that all may read; empty when nobody is missing. */
export function missingSeats(treated: Case, facts: MeetingInContext, language: Language): string {
  const withheld = withheldFrom(new Set(), treated, facts.community);
  const { missing } = consensusOf(treated, holdingsOf(facts));
  const told = missing.filter(({ id }) => !withheld.seats.has(id));
  return listText(
    told.map(({ name }) => name[language]),
    language,
  );
}

function attendanceFacts({ meeting, ...facts }: MeetingInContext, language: Language) {
  const { fact } = meetingTexts(language);
  const absent = meeting.attendance.filter(({ presence }) => presence === "absent");
  const names = absent.map(({ seat }) => seatName(seat, { meeting, ...facts }, language));
  return names.length === 0 ? [] : [{ title: fact.absent, value: listText(names, language) }];
}

function notedLines({ noted }: AgendaItem, facts: MeetingInContext, language: Language): string[] {
  if (noted === undefined) return [];
  const { item } = meetingTexts(language);
  const { stance } = caseTexts(language);
  const { present, exceptions } = noted;
  return [
    exceptions.length === 0
      ? item.agreed(present.length)
      : item.agreedBut(present.length - exceptions.length, exceptions.length),
    ...exceptions.map((each) =>
      item.exception(seatName(each.seat, facts, language), stance[each.stance], each.words),
    ),
  ];
}

/**
 * Before the room is asked, silence says nothing: only those who have signalled that they do not consent are shown, and
 * of the other side's only what it has released.
 */
function missingOf(
  { noted }: AgendaItem,
  treated: Case,
  facts: ItemReading,
  language: Language,
): MeetingItemView["missing"] {
  const { item } = meetingTexts(language);
  const { position: words } = caseTexts(language);
  const withheld = withheldFrom(sidesOf(facts), treated, facts.community);
  const seats = consensusOf(treated, holdingsOf(facts)).positions.flatMap(({ seat, position, stance }) => {
    if (withheld.seats.has(seat.id)) return [];
    if (position === "consents" || position === "reserves" || position === "stepped-aside") return [];
    if (noted === undefined && stance === undefined) return [];
    return [item.seat(seat.name[language], words[position])];
  });
  if (seats.length === 0) return undefined;
  return { title: noted === undefined ? item.signalled : item.missing, seats };
}

function notesOf(item: AgendaItem, treated: Case, facts: ItemReading, language: Language): string[] {
  const { item: texts } = meetingTexts(language);
  if (item.outcome !== undefined || treated.paper === undefined) return [];
  if (!isAsked(treated.paper.type)) return [texts.onlyInformation];
  const stale = item.noted !== undefined && item.noted.proposal !== treated.paper.proposal.number;
  const seen = withoutWithheld(treated, withheldFrom(sidesOf(facts), treated, facts.community));
  const { reached } = consensusOf(seen, holdingsOf(facts));
  const absent = facts.meeting.attendance.some(({ presence }) => presence === "absent");
  const decides = decidesHere(treated, facts, holdingsOf(facts));
  return [
    ...(stale ? [texts.proposalChanged] : []),
    ...(decides ? [] : [texts.firstStep]),
    ...(decides && reached && item.noted !== undefined && !stale ? [texts.complete] : []),
    ...(decides && !reached && absent && item.noted !== undefined
      ? absentNotes(item, treated, facts, language)
      : []),
  ];
}

/** Under `must_confirm`, and where it cannot be told that the meeting may decide without them, the absent confirm. */
function absentNotes(item: AgendaItem, treated: Case, facts: MeetingInContext, language: Language): string[] {
  const { rule } = sittingTexts(language);
  const { mustConfirm } = meetingTexts(language).item;
  const body = facts.community.bodies.find(({ id }) => id === facts.meeting.body);
  if (body?.absent_seats !== "meeting_decides") return [mustConfirm];
  const without = seatsDecidedWithout(facts.meeting, item, treated, holdingsOf(facts), facts);
  if (without.length === 0) return [rule.cannotTell];
  const names = without.map((seat) => seatName(seat, facts, language));
  return [rule.decidesWithout(listText(names, language))];
}

/** A case that asks nobody is taken note of; a decision and a discussion are closed. */
function closePress(
  { number }: AgendaItem,
  type: CaseType,
  facts: MeetingInContext,
  language: Language,
): Press {
  const title = isAsked(type) ? meetingTexts(language).press.close : sittingTexts(language).press.takeNote;
  return meetingPress(facts, MEETING_VERBS.closeItem, title, { item: number });
}

function agreePress(item: AgendaItem, treated: Case, facts: MeetingInContext, language: Language): Press {
  const { press } = meetingTexts(language);
  const title = item.noted === undefined ? press.agree : press.agreeAgain;
  return meetingPress(facts, MEETING_VERBS.note, title, { ...noteData(item, treated), next: true });
}

function exceptionForm(
  item: AgendaItem,
  treated: Case,
  facts: MeetingInContext,
  language: Language,
): MeetingItemView["exception"] {
  const { press, item: texts } = meetingTexts(language);
  const present = presentSeats(facts.meeting);
  if (present.length === 0) return undefined;
  const { stance } = caseTexts(language);
  return {
    title: press.exception,
    fields: [
      {
        kind: "choice",
        id: "seat",
        label: texts.objecting.label,
        required: texts.objecting.missing,
        options: present.map(({ seat }) => ({ label: seatName(seat, facts, language), value: seat })),
      },
      {
        kind: "choice",
        id: "stance",
        label: texts.stance.label,
        required: texts.stance.missing,
        options: STANCE_KINDS.filter((kind) => kind !== "consent").map((kind) => ({
          label: stance[kind],
          value: kind,
        })),
      },
      {
        kind: "text",
        id: "words",
        label: texts.words.label,
        required: texts.words.missing,
        lines: "many",
        most: MOST_WORDS,
      },
    ],
    submit: meetingPress(facts, MEETING_VERBS.note, press.noteException, {
      ...noteData(item, treated),
      exception: true,
    }),
  };
}

function noteData({ number, noted }: AgendaItem, { paper }: Case) {
  return { item: number, round: (noted?.round ?? 0) + 1, proposal: paper?.proposal.number ?? 0 };
}

/** What is rarer: a new wording, somebody partial, and an item that was closed too soon. */
function sittingPresses(
  item: AgendaItem,
  asks: boolean,
  facts: MeetingInContext,
  language: Language,
): Press[] {
  const { press } = sittingTexts(language);
  const { attendance } = facts.meeting;
  const data = { item: item.number };
  if (minutesAreSent(facts.meeting)) return [];
  if (item.outcome !== undefined)
    return item.outcome === "decided" ? [] : [meetingPress(facts, SITTING_VERBS.reopen, press.reopen, data)];
  if (!asks) return [];
  return [
    meetingPress(facts, SITTING_VERBS.reword, press.reword, data),
    ...(attendance.length === 0
      ? []
      : [meetingPress(facts, SITTING_VERBS.disqualify, press.disqualify, data)]),
  ];
}

function pressesOf(item: AgendaItem, asks: boolean, facts: MeetingInContext, language: Language): Press[] {
  const { press } = meetingTexts(language);
  const { meeting } = facts;
  const data = { item: item.number };
  const next = meeting.agenda.find(({ number }) => number === item.number + 1);
  const unheard = oralSpeakers(item, facts).length > 0;
  return [
    ...(asks && unheard ? [meetingPress(facts, MEETING_VERBS.oral, press.oral, data)] : []),
    ...(asks && !minutesAreSent(meeting) && isUrgencyAsked(item, facts)
      ? [meetingPress(facts, MEETING_VERBS.urgency, caseSeatTexts(language).press.roomUrgent, data)]
      : []),
    ...(item.outcome === undefined
      ? [meetingPress(facts, MEETING_VERBS.postpone, press.postpone, data)]
      : []),
    ...sittingPresses(item, asks, facts, language),
    ...(next === undefined
      ? []
      : [meetingPress(facts, MEETING_VERBS.item, press.item(next.number), { item: next.number })]),
    meetingPress(facts, MEETING_VERBS.show, press.overview),
  ];
}

/** Somebody wants the case taken at once, and seats in the room have not been asked yet. */
function isUrgencyAsked(item: AgendaItem, { cases, meeting }: MeetingInContext): boolean {
  const { urgency, step } = cases.get(item.case) ?? {};
  const asked = presentSeats(meeting).some(({ seat }) => !urgency?.agreed.includes(seat));
  return urgency !== undefined && step?.step === 1 && asked;
}
