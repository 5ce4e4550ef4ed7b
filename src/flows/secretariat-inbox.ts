import { dueAfterDecision, submissionDueOn } from "../domain/cases/aftermath/due-after-decision.ts";
import { receiptsDueOn } from "../domain/cases/aftermath/implementation.ts";
import type { Case } from "../domain/cases/case.ts";
import { closed } from "../domain/cases/case-outcome.ts";
import { type CaseReader, holdingsFor } from "../domain/cases/case-reader.ts";
import { consensusOf } from "../domain/cases/consensus.ts";
import { blockingGates } from "../domain/cases/gates-of-case.ts";
import { movedPatches } from "../domain/cases/rebase-proposal.ts";
import { unconfirmedSides } from "../domain/cases/route-of-case.ts";
import { phaseOf } from "../domain/cases/way-of-a-case.ts";
import { daysBefore } from "../domain/kernel/civil-date.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import { type DoneSeries, doneFor } from "../domain/reminders/duty-log.ts";
import { seriesOf } from "../domain/reminders/series-of.ts";
import type { Undelivered } from "../domain/reminders/undelivered.ts";

/** What a row of the inbox is found in. */
export interface InboxFacts {
  readonly reader: CaseReader;
  readonly cases: readonly Case[];
  readonly meetings: readonly Meeting[];
  readonly undelivered: Undelivered;
  /** What has been noted as done. */
  readonly done: readonly DoneSeries[];
}

/** Is this what the case waits for the secretariat with? */
type WaitsOfCase = (treated: Case, facts: InboxFacts) => boolean;
type WaitsOfMeeting = (meeting: Meeting, facts: InboxFacts) => boolean;

const isDue =
  (kind: ReturnType<typeof dueAfterDecision>[number]["kind"]): WaitsOfCase =>
  (treated, { reader }) =>
    dueAfterDecision(treated, reader.community).some((due) => due.kind === kind && due.on < reader.today);

/** What a case can wait for, the most pressing first. Another row is another line here, and its words. */
export const CASE_WAITS = {
  submission: ({ state, events }) => state === "submitted" && !wasSentBack(events),
  resubmission: ({ state, events }) => state === "submitted" && wasSentBack(events),
  route: (treated, { reader }) =>
    treated.state === "prepared" &&
    unconfirmedSides(treated).some((side) => reader.standing.secretaryFor.includes(side)),
  "base-moved": (treated, { reader }) =>
    closed(treated) === undefined && movedPatches(treated, reader.clauseNow).length > 0,
  gates: (treated, facts) =>
    closed(treated) === undefined &&
    blockingGates(treated, facts.reader.community).length > 0 &&
    isSetUp(treated, facts),
  "hearing-over": ({ hearing }, { reader }) =>
    hearing !== undefined && !hearing.closed && hearing.deadline < reader.today,
  "deadline-over": (treated, { reader }) =>
    isOpen(treated) && treated.step?.deadline !== undefined && treated.step.deadline < reader.today,
  vacant: (treated, { reader }) =>
    isOpen(treated) &&
    treated.paper?.type === "decision" &&
    consensusOf(treated, holdingsFor(treated, reader)).positions.some(
      ({ position }) => position === "vacant",
    ),
  "next-step": (treated, { reader }) => phaseOf(treated, reader.community) === "anchoring",
  adoption: isDue("adoption"),
  "sending-in": (treated, { reader, done }) => {
    const on = submissionDueOn(treated, reader.community);
    const series = seriesOf({ kind: "submission", case: treated.id, title: treated.title });
    return on !== undefined && on < reader.today && doneFor(done, series, on) === undefined;
  },
  receipts: (treated, { reader }) => {
    const due = receiptsDueOn(treated, reader.community);
    return due !== undefined && due < reader.today;
  },
  evaluation: isDue("evaluation"),
  rung: isDue("rung"),
} as const satisfies Record<string, WaitsOfCase>;

/** The same of a meeting. */
export const MEETING_WAITS = {
  notice: (meeting, { reader }) => {
    const days = reader.community.bodies.find(({ id }) => id === meeting.body)?.notice_days;
    const isToCome = meeting.noticeSentAt === undefined && meeting.date >= reader.today;
    return isToCome && days !== undefined && daysBefore(meeting.date, days) <= reader.today;
  },
  minutes: ({ noticeSentAt, minutes, date }, { reader }) =>
    noticeSentAt !== undefined && date < reader.today && (minutes === undefined || minutes.state === "draft"),
} as const satisfies Record<string, WaitsOfMeeting>;

/** What waits of reminders, and how many: persons whom no way leads to, and what is given up. */
export const REMINDER_WAITS = {
  unreachable: ({ unreachable }) => unreachable.length,
  "dead-letters": ({ dead }) => dead.length,
} as const satisfies Record<string, (undelivered: Undelivered) => number>;

export type ReminderWait = keyof typeof REMINDER_WAITS;
export type CaseWait = keyof typeof CASE_WAITS;
export type MeetingWait = keyof typeof MEETING_WAITS;

/** One thing that waits for the secretariat. A case that waits for several things has a row for each. */
export type InboxRow =
  | { readonly of: "reminders"; readonly wait: ReminderWait; readonly count: number }
  | { readonly of: "case"; readonly wait: CaseWait; readonly treated: Case }
  | { readonly of: "meeting"; readonly wait: MeetingWait; readonly meeting: Meeting };

/** Everything that waits for the secretariat of the reader's side or of both, kind by kind; empty when nothing does. */
export function inboxRows(facts: InboxFacts): InboxRow[] {
  const caseWaits = Object.keys(CASE_WAITS).filter(isCaseWait);
  const meetingWaits = Object.keys(MEETING_WAITS).filter(isMeetingWait);
  const reminderWaits = Object.keys(REMINDER_WAITS).filter(isReminderWait);
  return [
    // Before everything else: behind each stands somebody who does not know of a deadline.
    ...reminderWaits.flatMap((wait): InboxRow[] => {
      const count = REMINDER_WAITS[wait](facts.undelivered);
      return count === 0 ? [] : [{ of: "reminders", wait, count }];
    }),
    ...caseWaits.flatMap((wait) =>
      facts.cases
        .filter((treated) => CASE_WAITS[wait](treated, facts))
        .map((treated): InboxRow => ({ of: "case", wait, treated })),
    ),
    ...meetingWaits.flatMap((wait) =>
      facts.meetings
        .filter((meeting) => MEETING_WAITS[wait](meeting, facts))
        .map((meeting): InboxRow => ({ of: "meeting", wait, meeting })),
    ),
  ];
}

function isCaseWait(key: string): key is CaseWait {
  return Object.hasOwn(CASE_WAITS, key);
}

function isReminderWait(key: string): key is ReminderWait {
  return Object.hasOwn(REMINDER_WAITS, key);
}

function isMeetingWait(key: string): key is MeetingWait {
  return Object.hasOwn(MEETING_WAITS, key);
}

function wasSentBack(events: Case["events"]): boolean {
  return events.some(({ kind }) => kind === "resubmitted");
}

function isOpen(treated: Case): boolean {
  return closed(treated) === undefined && treated.step?.closed === false;
}

/** On the agenda of a meeting to come, or in its last step: what the paper lacks now stops it. */
function isSetUp(treated: Case, { meetings, reader }: InboxFacts): boolean {
  const onAgenda = meetings.some(
    ({ agenda, date }) => date >= reader.today && agenda.some((item) => item.case === treated.id),
  );
  return onAgenda || phaseOf(treated, reader.community) === "deciding";
}
