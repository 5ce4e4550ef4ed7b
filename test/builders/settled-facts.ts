import fc from "fast-check";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { StoredCase } from "../../src/domain/cases/case-store.ts";
import { daysAfter } from "../../src/domain/kernel/civil-date.ts";
import type { Meeting } from "../../src/domain/meetings/meeting.ts";
import type { Occupancy } from "../../src/domain/people/people-store.ts";
import type { Task } from "../../src/domain/plan/task.ts";
import { decision, openCase, stanceOf, submission } from "./decided-cases.ts";
import { date } from "./documents.ts";
import { FULL_FIELDS } from "./full-paper.ts";

/*
 * Things with any history that their shapes allow, whether or not the rules would let it come about: what is settled
 * must ask for nothing whatever came before.
 */

const by = { person: "kari", name: "Kari" };
const days = fc.integer({ min: 0, max: 400 }).map((n) => daysAfter(date("2026-05-04"), n));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const caseEvents: fc.Arbitrary<CaseEvent> = fc
  .record({ day: days, kind: fc.nat(13), recommended: fc.boolean(), reserved: fc.boolean(), seat: fc.nat(3) })
  .map(({ day, kind, recommended, reserved, seat }): CaseEvent => {
    const at = `${day}T09:00:00Z`;
    const base = { at, by };
    const party = "moss";
    const later = daysAfter(day, 30);
    const events: readonly CaseEvent[] = [
      {
        ...decision,
        ...base,
        on: day,
        reservations: reserved ? ["moss"] : [],
        result: recommended ? ("recommended" as const) : ("decided" as const),
      } as CaseEvent,
      { ...base, kind: "step-opened", step: 1, way: "written", body: "ssu", deadline: later },
      { ...base, kind: "step-closed", step: 1 },
      { ...base, kind: "withdrawn", words: "Løst." },
      { ...base, kind: "evaluated", on: day, conclusion: "works", words: "Bra." },
      { ...base, kind: "reservation-lifted", seat: "moss", words: "Greit." },
      { ...base, kind: "adoption-noted", party, result: reserved ? "scheduled" : "adopted", on: later },
      { ...base, kind: "implemented-by", party, on: day },
      {
        ...base,
        kind: "paper-edited",
        background: "",
        assessment: "",
        fields: {
          ...FULL_FIELDS,
          ...(recommended ? { evaluateOn: later } : {}),
          ...(reserved ? { requiresImplementation: true } : {}),
        },
      },
      {
        ...base,
        kind: "disagreement-taken",
        ladder: "understanding",
        rung: "dialogue",
        words: "Uenig.",
        deadline: later,
      },
      { ...base, kind: "disagreement-settled", outcome: "agreed", words: "Enige." },
      { ...base, kind: "hearing-opened", hearing: "h", deadline: later, proposal: 1 },
      { ...base, kind: "hearing-closed", hearing: "h", instances: 3, answered: 1 },
      stanceOf(`seat-${seat}`, at),
    ];
    return events[kind] ?? stanceOf("moss");
  });

/** Of each three one is only for discussion. */
export const caseFacts: fc.Arbitrary<StoredCase> = fc
  .record({
    type: fc.constantFrom("decision", "decision", "discussion"),
    after: fc.array(caseEvents, { maxLength: 8 }),
  })
  .map(({ type, after }): StoredCase => {
    const prepared = openCase("sak").events.flatMap((event) =>
      event.kind === "prepared" ? [{ ...event, type: type === "discussion" ? type : event.type }] : [],
    );
    return { id: "sak", events: [submission, ...prepared, ...after], pending: [], posts: [] };
  });

export const meetingFacts: fc.Arbitrary<Meeting> = fc
  .record({
    day: days,
    state: maybe(fc.constantFrom("draft" as const, "sent" as const, "approved" as const)),
    deadline: maybe(days),
    approvedOn: maybe(days),
    casesDeadline: maybe(days),
    cancelled: fc.boolean(),
    corrected: fc.boolean(),
  })
  .map(({ day, state, deadline, approvedOn, casesDeadline, cancelled, corrected }): Meeting => {
    const at = `${day}T09:00:00Z`;
    return {
      id: "mote",
      body: "ssu",
      date: day,
      place: "",
      agenda: [],
      attendance: [{ seat: "indre", presence: "holder", person: by }],
      ...(casesDeadline === undefined ? {} : { casesDeadline }),
      ...(cancelled ? { changes: [{ kind: "cancelled" as const, at, by }] } : {}),
      ...(state === undefined
        ? {}
        : {
            minutes: {
              state,
              text: "",
              approvals: [],
              ...(deadline === undefined ? {} : { deadline }),
              ...(approvedOn === undefined ? {} : { approvedOn }),
              ...(corrected ? { corrections: [{ at, by, words: "Navnet." }] } : {}),
            },
          }),
    };
  });

export const taskFacts: fc.Arbitrary<Task> = fc
  .record({
    due: maybe(days),
    changes: fc.array(
      fc.record({
        day: days,
        status: maybe(fc.constantFrom("done" as const, "stopped" as const, "under-way" as const)),
        due: maybe(days),
        succession: maybe(
          fc.record({ to: maybe(fc.constant("HP-2027/tiltak")), from: maybe(days) }).map(({ to, from }) => ({
            choice: to === undefined ? ("close" as const) : ("carry-over" as const),
            reason: "Grunn.",
            ...(to === undefined ? {} : { to }),
            ...(from === undefined ? {} : { from }),
          })),
        ),
      }),
      { maxLength: 4 },
    ),
  })
  .map(
    ({ due, changes }): Task => ({
      id: "tiltak",
      plan: "p",
      text: "Lag.",
      kind: "deliverable",
      groups: [],
      case: "sak",
      ...(due === undefined ? {} : { due }),
      changes: changes
        .toSorted((one, other) => (one.day < other.day ? -1 : 1))
        .map(({ day, status, due: newDue, succession }, n) => ({
          at: `${day}T09:00:00Z`,
          by,
          mark: String(n),
          ...(status === undefined ? {} : { status }),
          ...(newDue === undefined ? {} : { due: newDue }),
          ...(succession === undefined ? {} : { succession }),
        })),
    }),
  );

export const occupancyFacts: fc.Arbitrary<Occupancy> = fc
  .record({ from: days, to: maybe(days), until: maybe(days) })
  .map(
    ({ from, to, until }): Occupancy => ({
      id: "plass",
      person: "kari",
      body: "ssu",
      seat: "indre",
      as: "holder",
      from,
      ...(to === undefined ? {} : { to }),
      authority: [
        { party: "moss", grantedBy: "Rådmannen", date: from, ...(until === undefined ? {} : { until }) },
      ],
    }),
  );
