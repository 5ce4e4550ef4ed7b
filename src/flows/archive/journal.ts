import type { Case } from "../../domain/cases/case.ts";
import type { CaseEvent } from "../../domain/cases/case-event.ts";
import type { DecisionRecord } from "../../domain/cases/decision-record.ts";
import type { Publicity } from "../../domain/cases/paper-shape.ts";
import type { Body, Community, Party } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { seatsFor } from "../../domain/people/seats.ts";

/** What a party's archive may have to register. */
export const JOURNAL_KINDS = [
  "notice",
  "hearing",
  "stance",
  "minutes",
  "minutes-correction",
  "decision",
  "decision-correction",
  "adoption",
  "receipt",
] as const;

export interface JournalEntry {
  readonly date: CivilDate;
  readonly kind: (typeof JOURNAL_KINDS)[number];
  /** As the party sees it: what it gets, or what is sent for it. */
  readonly direction: "in" | "out";
  /** Absent for what is about a whole meeting. */
  readonly case: string | undefined;
  /** The decision's number, or the meeting's id; absent where there is neither. */
  readonly number: string | undefined;
  readonly title: string;
  readonly body: Body | undefined;
  /** Absent while nobody has considered whether it is public. */
  readonly publicity: Publicity | undefined;
  /** What the party's own archive calls the case; absent where it has not said. */
  readonly reference: string | undefined;
}

export interface Period {
  readonly from: CivilDate;
  /** Its last day. */
  readonly to: CivilDate;
}

export interface JournalFacts {
  readonly community: Community;
  readonly cases: readonly Case[];
  readonly meetings: readonly Meeting[];
  readonly records: readonly DecisionRecord[];
}

/**
 * The journal of one party in a period (practice 15): what came to it and what went out in its name, in order of date.
 * A meeting's papers go to the parties that a seat of the body speaks for; a decision to those that it binds.
 */
export function journalOf(facts: JournalFacts, party: Party, { from, to }: Period): JournalEntry[] {
  return [
    ...facts.meetings.flatMap((meeting) => entriesOfMeeting(meeting, facts, party)),
    ...facts.cases.flatMap((treated) => entriesOfCase(treated, facts, party)),
    ...facts.records.flatMap((record) => entriesOfRecord(record, facts, party)),
  ]
    .filter(({ date }) => date >= from && date <= to)
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function entriesOfMeeting(
  { id, body: bodyId, noticeSentAt, minutes }: Meeting,
  { community }: JournalFacts,
  party: Party,
): JournalEntry[] {
  const body = community.bodies.find((each) => each.id === bodyId);
  if (body === undefined || seatsFor(party, body, community).length === 0) return [];
  const entry = (kind: JournalEntry["kind"], date: CivilDate): JournalEntry => ({
    date,
    kind,
    direction: "in",
    case: undefined,
    number: id,
    title: "",
    body,
    publicity: undefined,
    reference: undefined,
  });
  return [
    ...(noticeSentAt === undefined ? [] : [entry("notice", osloDateOf(noticeSentAt))]),
    ...(minutes?.sentOn === undefined ? [] : [entry("minutes", minutes.sentOn)]),
    ...(minutes?.corrections ?? []).map(({ at }) => entry("minutes-correction", osloDateOf(at))),
  ];
}

function entriesOfCase(treated: Case, { community }: JournalFacts, party: Party): JournalEntry[] {
  const body = community.bodies.find(({ id }) => id === treated.paper?.body);
  return treated.events.flatMap((event): JournalEntry[] => {
    const kind = kindOfEvent(event, party);
    if (kind === undefined) return [];
    return [
      {
        date: osloDateOf(event.at),
        ...kind,
        case: treated.id,
        number: treated.decision?.record?.number,
        title: treated.title,
        body,
        publicity: treated.publicity.get("paper"),
        reference: treated.archiveReferences.get(party.id),
      },
    ];
  });
}

/** Absent for what the party neither gets nor sends. */
function kindOfEvent(event: CaseEvent, { id }: Party): Pick<JournalEntry, "kind" | "direction"> | undefined {
  switch (event.kind) {
    case "hearing-opened":
      return { kind: "hearing", direction: "in" };
    case "stance-taken":
      return event.onBehalfOf.includes(id) ? { kind: "stance", direction: "out" } : undefined;
    case "adoption-noted":
      return event.party === id ? { kind: "adoption", direction: "out" } : undefined;
    case "implemented-by":
      return event.party === id ? { kind: "receipt", direction: "out" } : undefined;
    default:
      return undefined;
  }
}

function entriesOfRecord(
  record: DecisionRecord,
  { community, cases }: JournalFacts,
  party: Party,
): JournalEntry[] {
  const body = community.bodies.find(({ id }) => id === record.body);
  const speaks = body !== undefined && seatsFor(party, body, community).length > 0;
  if (!speaks && !record.binds.includes(party.name)) return [];
  const treated = cases.find(({ id }) => id === record.case);
  return [
    {
      date: record.decidedOn,
      kind: record.follows === undefined ? "decision" : "decision-correction",
      direction: "in",
      case: record.case,
      number: record.number,
      title: record.title,
      body,
      publicity: treated?.publicity.get("paper"),
      reference: treated?.archiveReferences.get(party.id),
    },
  ];
}
