import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseEvent, CaseType } from "../../src/domain/cases/case-event.ts";
import type { CaseOutcome, Circumstances } from "../../src/domain/cases/case-outcome.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import type { Body, Community } from "../../src/domain/community/community.ts";
import type { SeatAttendance } from "../../src/domain/meetings/hold-meeting.ts";
import type { Meeting } from "../../src/domain/meetings/meeting.ts";
import type { MeetingOutcome } from "../../src/domain/meetings/meeting-outcome.ts";
import type { Identity, Occupancy } from "../../src/domain/people/people-store.ts";
import { holdingOf, type SeatHolding, standingOf } from "../../src/domain/people/seats.ts";
import { date } from "./documents.ts";
import { BOTH_SIDES, FULL_FIELDS } from "./full-paper.ts";
import { MOSS, MOSS_DEPUTY, occupancy, person, seated } from "./seated-community.ts";

export const TODAY = date("2026-12-12");
export const MEETING = "ssu-2026-12-12";
export const AT = "2026-12-12T09:00:00Z";

/** SSU with three seats, treating cases in as many steps as asked, the first of two possibly in FSU. */
export function communityWith({ steps }: { steps: 1 | 2 }): Community {
  const inSteps = (body: Body): Body => ({
    ...body,
    steps: { ...body.steps, count: steps, ...(steps === 2 ? { first_in: "fsu" } : {}) },
  });
  return { ...seated, bodies: seated.bodies.map((body) => (body.id === "ssu" ? inSteps(body) : body)) };
}

/** Kari holds the district's seat, and Ola stands in; Hege the hospital's; Gry the general practitioners'. */
const OCCUPANCIES: readonly Occupancy[] = [
  occupancy("kari", MOSS),
  occupancy("ola", MOSS_DEPUTY),
  occupancy("hege", { as: "holder", body: "ssu", seat: "ssu-hospital", side: "hospital" }),
  occupancy("gry", { as: "holder", body: "ssu", seat: "ssu-gp" }),
  occupancy("siri", { as: "secretary", side: "municipalities" }),
  occupancy("rune", { as: "minutes-taker", body: "ssu" }),
];

const IDENTITIES: readonly Identity[] = [
  person("kari", "tenant-kommune", "Kari Eksempel"),
  person("ola", "tenant-kommune", "Ola Eksempel"),
  person("hege", "tenant-sykehus", "Hege Eksempel"),
  person("gry", "tenant-lege", "Gry Eksempel"),
  person("siri", "tenant-kommune", "Siri Sekretær"),
  person("rune", "tenant-sykehus", "Rune Referent"),
];

export const SEATS = ["ssu-moss", "ssu-hospital", "ssu-gp"] as const;

export const one = communityWith({ steps: 1 });

/** The person as the rules see them on the day of the meeting. */
export function as(who: string, over: Partial<Circumstances> = {}): Circumstances {
  const { community = one, today = TODAY } = over;
  return {
    community,
    actor: actor(who),
    standing: standingOf(who, community, OCCUPANCIES, today),
    at: AT,
    today,
    ...over,
  };
}

export function actor(who: string) {
  const known = IDENTITIES.find((identity) => identity.person === who);
  return { person: who, name: known?.displayName ?? who };
}

export function holdings(community: Community = one): SeatHolding[] {
  const body = community.bodies.find(({ id }) => id === "ssu");
  return body?.seats.map((seat) => holdingOf(body, seat, OCCUPANCIES, TODAY)) ?? [];
}

const by = actor("siri");

/** The events of a case that SSU could treat: submitted and prepared. */
export function preparedEvents(type: CaseType = "decision", title = "Nytt punkt om ansvar"): CaseEvent[] {
  return [
    {
      kind: "submitted",
      at: AT,
      by: actor("kari"),
      title,
      need: "Ansvaret er uklart.",
      patients: "Færre venter.",
      mark: "form-1",
    },
    {
      kind: "prepared",
      at: AT,
      by,
      body: "ssu",
      type,
      routedAs: "approves-guideline",
      background: "Bakgrunn.",
      assessment: "Vurdering.",
      proposal: { number: 1, points: ["SSU vedtar den nye teksten.", "Teksten gjelder fra nyttår."] },
      fields: FULL_FIELDS,
      sides: BOTH_SIDES,
    },
  ];
}

export function caseOf(events: readonly CaseEvent[], id = "sak-1"): Case {
  const treated = replayCase(id, events);
  if (treated === undefined) throw new Error("the events do not begin with a submission");
  return treated;
}

/** A case whose step is open in the meeting. */
export function caseInMeeting(type: CaseType = "decision", step = 1): Case {
  return caseOf([
    ...preparedEvents(type),
    { kind: "step-opened", at: AT, by, step, way: "meeting", body: "ssu", meeting: MEETING },
  ]);
}

/** A meeting whose notice has gone out, with one case. */
export function calledMeeting(over: Partial<Meeting> = {}): Meeting {
  return {
    id: MEETING,
    body: "ssu",
    date: TODAY,
    place: "Kalnes",
    agenda: [{ number: 1, case: "sak-1", step: 1 }],
    attendance: [],
    noticeSentAt: "2026-12-01T09:00:00Z",
    ...over,
  };
}

/** Everybody's holder is there, but for those named. */
export function attendance(
  over: Partial<Record<(typeof SEATS)[number], "absent" | "deputy">> = {},
): SeatAttendance[] {
  const holders = { "ssu-moss": "kari", "ssu-hospital": "hege", "ssu-gp": "gry" };
  return SEATS.map((seat) => {
    const presence = over[seat] ?? "holder";
    if (presence === "absent") return { seat, presence };
    return { seat, presence, person: actor(presence === "deputy" ? "ola" : holders[seat]) };
  });
}

/** The meeting that an action came to; fails the test when it was refused. */
export function outcomeOf(outcome: MeetingOutcome): Meeting {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused}`);
  return outcome.meeting;
}

export function refusal(outcome: MeetingOutcome | CaseOutcome): string {
  return "refused" in outcome ? outcome.refused : "not refused";
}
