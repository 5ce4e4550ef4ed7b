import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { seatsToApprove } from "../../domain/meetings/approve-minutes.ts";
import { keepsMinutes } from "../../domain/meetings/meeting-outcome.ts";
import { mayComment } from "../../domain/meetings/member-words.ts";
import { isSealIntact } from "../../domain/meetings/sealed-minutes.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { minutesWorkTexts } from "../text/minutes-work-texts.ts";
import type { MinutesView } from "./meeting-view.ts";
import { MEETING_VERBS, type MeetingInContext, meetingPress, seatName } from "./meeting-words.ts";
import { MINUTES_VERBS } from "./minutes-verbs.ts";
import type { Press } from "./view-parts.ts";

interface MinutesReader extends MeetingInContext, CaseReader {}

/** Draft, out for comments or for approval until when, or approved and sealed. */
export function minutesState({ meeting: { minutes: kept } }: MinutesReader, language: Language): string {
  const { minutes } = meetingTexts(language);
  if (kept?.approvedOn !== undefined) {
    const on = dateText(kept.approvedOn, language);
    return kept.approvedIn === undefined ? minutes.approved(on) : minutes.approvedIn(on);
  }
  if (kept?.state === "draft" && kept.commenting !== undefined)
    return minutesWorkTexts(language).commenting(dateText(kept.commenting.deadline, language));
  if (kept?.state !== "sent" || kept.deadline === undefined) return minutes.draft;
  return minutes.sent(dateText(kept.deadline, language));
}

/** Comments on a draft; who has approved what was sent, its seal, and what has been put right since. */
export function minutesAnswers(reading: MinutesReader, language: Language): MinutesView["answers"] {
  const { minutes } = meetingTexts(language);
  const kept = reading.meeting.minutes;
  if (kept === undefined || kept.state === "draft") return draftComments(reading, language);
  const waiting = seatsToApprove(reading.meeting).map((seat) => seatName(seat, reading, language));
  const open = kept.state === "sent" && waiting.length > 0;
  return {
    title: minutes.answers,
    lines: [
      ...kept.approvals.map(({ seat, by, objection }) =>
        objection === undefined
          ? minutes.answered(seatName(seat, reading, language), by.name)
          : minutes.corrected(seatName(seat, reading, language), by.name, objection),
      ),
      ...(open ? [minutes.waiting(listText(waiting, language)), minutes.silence] : []),
      ...sealLines(reading, language),
      ...correctionLines(reading, language),
    ],
  };
}

/** What the reader can say or do about the minutes as they are. */
export function minutesPresses(reading: MinutesReader, language: Language): Press[] {
  const { meeting } = reading;
  const { press } = minutesWorkTexts(language);
  const { state, seal, commenting } = meeting.minutes ?? {};
  const own = ownSeats(reading);
  const keeps = keepsMinutes(meeting, reading);
  const here = (verb: string, title: string) => meetingPress(reading, verb, title);
  return [
    ...(state === "sent" || state === "approved" ? answerPresses(reading, language) : []),
    ...(state === "draft" && keeps && commenting === undefined
      ? [here(MINUTES_VERBS.askComments, press.askComments)]
      : []),
    ...(mayComment(meeting, reading) && !keeps ? [here(MINUTES_VERBS.comment, press.comment)] : []),
    ...(own.length > 0 && state !== "approved" ? [here(MINUTES_VERBS.statement, press.statement)] : []),
    ...correctionPresses(reading, language),
    ...(seal !== undefined && (keeps || own.length > 0) ? [here(MINUTES_VERBS.correct, press.correct)] : []),
  ];
}

/** Approving and objecting for each seat of the reader's that was present; its name only where there are several. */
function answerPresses(reading: MinutesReader, language: Language): Press[] {
  const { press } = meetingTexts(language);
  const { meeting } = reading;
  const own = ownSeats(reading);
  const waiting = seatsToApprove(meeting);
  const sealed = meeting.minutes?.seal !== undefined;
  return own.flatMap((seat) => {
    const name = seatName(seat, reading, language);
    const alone = own.length === 1;
    const approve = alone ? press.approve : press.approveFor(name);
    const object = alone ? press.object : press.objectFor(name);
    return [
      ...(waiting.includes(seat) && !sealed
        ? [meetingPress(reading, MEETING_VERBS.approve, approve, { seat })]
        : []),
      ...(sealed ? [] : [meetingPress(reading, MEETING_VERBS.object, object, { seat })]),
    ];
  });
}

function correctionPresses(reading: MinutesReader, language: Language): Press[] {
  const { meeting, actor } = reading;
  const { press } = minutesWorkTexts(language);
  if (!keepsMinutes(meeting, reading) && ownSeats(reading).length === 0) return [];
  return (meeting.minutes?.corrections ?? []).flatMap(({ approved, by }, index) =>
    approved === undefined && by.person !== actor.person
      ? [
          meetingPress(reading, MINUTES_VERBS.approveCorrection, press.approveCorrection, {
            correction: index,
          }),
        ]
      : [],
  );
}

function draftComments({ meeting }: MinutesReader, language: Language): MinutesView["answers"] {
  const { commentsTitle, commented } = minutesWorkTexts(language);
  const { comments = [] } = meeting.minutes ?? {};
  if (comments.length === 0) return undefined;
  return {
    title: commentsTitle,
    lines: comments.map(({ by, at, words }) => commented(by.name, dateText(osloDateOf(at), language), words)),
  };
}

function sealLines({ meeting }: MinutesReader, language: Language): string[] {
  const texts = minutesWorkTexts(language);
  const { seal } = meeting.minutes ?? {};
  if (seal === undefined) return [];
  return [isSealIntact(meeting) === true ? texts.seal(seal.hash) : texts.broken];
}

function correctionLines({ meeting }: MinutesReader, language: Language): string[] {
  const { correction: texts } = minutesWorkTexts(language);
  return (meeting.minutes?.corrections ?? []).map(({ at, by, item, words, approved }) => {
    const on = dateText(osloDateOf(at), language);
    const line = texts.line(
      item === undefined ? texts.of(on, by.name) : texts.ofItem(on, by.name, item),
      words,
    );
    const end =
      approved === undefined
        ? texts.waiting
        : texts.approved(approved.by.name, dateText(approved.on, language));
    return `${texts.heading}: ${line} ${end}`;
  });
}

function ownSeats({ meeting, standing }: MinutesReader): string[] {
  return meeting.attendance
    .filter(
      ({ seat, presence }) =>
        presence !== "absent" &&
        standing.seats.some((held) => held.seat.id === seat && held.body.id === meeting.body),
    )
    .map(({ seat }) => seat);
}
