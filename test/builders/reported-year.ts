import type { Case } from "../../src/domain/cases/case.ts";
import type { DecisionRecord } from "../../src/domain/cases/decision-record.ts";
import { afterEvents } from "../../src/domain/cases/replay-case.ts";
import type { Meeting } from "../../src/domain/meetings/meeting.ts";
import type { Task } from "../../src/domain/plan/task.ts";
import type { AnnualReportFacts } from "../../src/flows/read-annual-report.ts";
import type { PlanReportFacts } from "../../src/flows/read-plan-report.ts";
import { decidedPlanCase } from "./adopted-plan.ts";
import { shippedCommunity } from "./case-stage.ts";
import { date } from "./documents.ts";
import { shipped } from "./shipped-plan.ts";
import { change } from "./tasks.ts";

const ostfold = shippedCommunity("ostfold");
const asOf = date("2026-11-22");
const by = { person: "kari", name: "Kari Prøve" };

/** The plan's lines as they might stand: every fourth done, under way past its date, planned, and untold. */
const told: readonly Task[] = shipped.tasks.map((task, place): Task => {
  const changes = [
    [change({ status: "done", evidence: { title: "Rapport om felles opplæring, mars 2026" } })],
    [change({ status: "under-way", owner: "moss", owners: ["moss", "halden"], due: date("2026-06-01") })],
    [change({ status: "not-started", owner: "halden", owners: ["halden"], due: date("2027-06-01") })],
    [],
  ];
  return { ...task, changes: changes[place % 4] ?? [] };
});

/** A sealed decision of Partnerskapsmøtet; the hash is no real one. */
export function decision(over: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    id: "partnerskapsmotet-2026-1",
    year: 2026,
    sequence: 1,
    number: "PM 001/26",
    hash: "0".repeat(64),
    case: "HP-407",
    title: "Felles opplæring i dialogmeldinger",
    body: "partnerskapsmotet",
    bodyName: "Partnerskapsmøtet",
    decidedOn: date("2026-05-12"),
    meeting: "partnerskapsmotet-2026-05-12",
    proposal: { number: 1, points: ["Opplæringen gjennomføres."] },
    stances: [],
    steppedAside: [],
    reservations: [],
    binds: [],
    ...over,
  };
}

/** A meeting where eight of ten seats were there, one by a deputy; nobody's absence has a name. */
export function held(over: Partial<Meeting> = {}): Meeting {
  const presence = (place: number) => (place === 0 ? "deputy" : place < 8 ? "holder" : "absent");
  return {
    id: "ssu-2026-03-03",
    body: "ssu",
    date: date("2026-03-03"),
    place: "",
    noticeSentAt: "2026-02-20T09:00:00Z",
    agenda: [{ number: 1, case: "HP-407", step: 1 }],
    attendance: Array.from({ length: 10 }, (_, place) => ({
      seat: `ssu-${place}`,
      presence: presence(place),
      person: { person: `person-${place}`, name: `Navn Prøve ${place}` },
    })),
    minutes: { text: "", state: "approved", approvals: [] },
    ...over,
  };
}

export const planReport: PlanReportFacts = {
  community: ostfold,
  plan: shipped.plan,
  asOf,
  tasks: told,
  records: [decision()],
  meetings: [held()],
  withheld: new Set(),
};

const decided = decidedPlanCase("partnerskapsmotet");

const heard: Case = afterEvents(decided, [
  {
    kind: "hearing-opened",
    at: "2026-02-01T09:00:00Z",
    by,
    hearing: "HP-407-1",
    deadline: date("2026-04-01"),
    proposal: 1,
  },
  {
    kind: "hearing-closed",
    at: "2026-04-02T09:00:00Z",
    by,
    hearing: "HP-407-1",
    instances: 14,
    answered: 11,
  },
  {
    kind: "disagreement-taken",
    at: "2026-09-01T09:00:00Z",
    by,
    ladder: "understanding",
    rung: "dialogue",
    words: "Uenige om ansvaret.",
  },
]);

export const annualReport: AnnualReportFacts = {
  community: ostfold,
  year: 2026,
  asOf,
  meetings: [
    held(),
    held({ id: "pm", body: "partnerskapsmotet", date: date("2026-05-12") }),
    held({ id: "ssu-2", date: date("2026-12-12"), attendance: [] }),
  ],
  nextMeetings: [held({ id: "ssu-3", date: date("2027-02-02"), attendance: [] })],
  cases: [heard],
  records: [
    decision(),
    decision({
      id: "r2",
      number: "SSU 004/26",
      body: "ssu",
      case: "KA-223",
      title: "Fortrolig sak",
      reservations: ["ssu-moss"],
    }),
  ],
  versions: [],
  recommended: [],
  toEvaluate: [],
  plan: planReport,
  done: [
    {
      series: "annual-review:SA",
      entries: [
        {
          intended: date("2026-09-01"),
          on: date("2026-09-10"),
          result: "no-change",
          at: "2026-09-10T09:00:00Z",
          by,
          mark: "m1",
        },
      ],
    },
  ],
  withheld: new Set(["KA-223"]),
};
