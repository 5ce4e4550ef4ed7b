import fc from "fast-check";
import type { Case } from "../../src/domain/cases/case.ts";
import { concludeItem, takeStance } from "../../src/domain/cases/case-actions.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { CaseOutcome, Circumstances } from "../../src/domain/cases/case-outcome.ts";
import { closeStep, nextStep, openStep } from "../../src/domain/cases/case-steps.ts";
import { changeProposal } from "../../src/domain/cases/prepare-case.ts";
import { afterEvents, replayCase } from "../../src/domain/cases/replay-case.ts";
import { STANCE_KINDS, type StanceKind } from "../../src/domain/cases/stance.ts";
import type { Community } from "../../src/domain/community/community.ts";
import type { Occupancy } from "../../src/domain/people/people-store.ts";
import type { Place } from "../../src/domain/people/place.ts";
import { holdingOf, type SeatHolding, standingOf } from "../../src/domain/people/seats.ts";
import { bodyIn } from "./case-stage.ts";
import { community as smallCommunity } from "./community.ts";
import { date } from "./documents.ts";
import { BOTH_SIDES, FULL_FIELDS } from "./full-paper.ts";
import { occupancy } from "./seated-community.ts";

const TODAY = date("2026-11-21");
const AT = "2026-11-21T09:00:00Z";
const MOST_SEATS = 5;

/** A community whose SSU has some seats and one or two steps, and who sits there at first. */
export interface SeatedBody {
  readonly community: Community;
  readonly occupancies: readonly Occupancy[];
}

/** What somebody tries; whether it is allowed is for the rules. */
export type Attempt =
  | {
      readonly kind: "stance";
      readonly seat: number;
      readonly as: "holder" | "deputy" | "observer" | "outsider";
      readonly stance: StanceKind;
      /** How many proposals ago the person's card was made. */
      readonly age: number;
      readonly mark: number;
    }
  | { readonly kind: "change"; readonly editorial: boolean }
  | { readonly kind: "open-step" | "close-step" | "conclude" }
  | { readonly kind: "step-aside" | "leave" | "join"; readonly seat: number };

/** What an attempt met and what came of it. */
export interface Moment {
  readonly attempt: Attempt;
  readonly before: Case;
  readonly holdings: readonly SeatHolding[];
  readonly outcome: CaseOutcome;
  readonly after: Case;
}

export const seatedBodies: fc.Arbitrary<SeatedBody> = fc
  .record({
    seats: fc.integer({ min: 0, max: MOST_SEATS }),
    steps: fc.constantFrom(1, 2),
    vacant: fc.array(fc.boolean(), { minLength: MOST_SEATS, maxLength: MOST_SEATS }),
  })
  .map(({ seats, steps, vacant }) => {
    const community = withSeats(seats, steps);
    const places = Array.from({ length: seats }, (_, seat) => seat);
    return {
      community,
      occupancies: [
        ...places.filter((seat) => !vacant[seat]).map((seat) => sitting(seat, "holder")),
        ...places.map((seat) => sitting(seat, "deputy")).filter((_, seat) => seat % 2 === 0 && !vacant[seat]),
        occupancy("observer", { as: "observer", body: "ssu", seat: "ssu-users" }),
        occupancy("secretary", { as: "secretary", side: "municipalities" }),
      ],
    };
  });

const seat = fc.nat({ max: MOST_SEATS - 1 });

export const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        kind: fc.constant("stance" as const),
        seat,
        as: fc.constantFrom("holder", "holder", "holder", "deputy", "observer", "outsider"),
        stance: fc.constantFrom("consent", "consent", "consent", ...STANCE_KINDS),
        age: fc.constantFrom(0, 0, 0, 1),
        mark: fc.nat({ max: 200 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("change" as const), editorial: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom("open-step", "close-step", "conclude") }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("step-aside", "leave", "join"), seat }) },
  ),
  { maxLength: 40 },
);

/** Plays the attempts one after the other from a prepared case; people come and go between them. */
export function play({ community, occupancies }: SeatedBody, tried: readonly Attempt[]): Moment[] {
  let sits = occupancies;
  let treated = preparedCase();
  return tried.map((attempt) => {
    if (attempt.kind === "leave") sits = sits.filter((each) => each.seat !== seatId(attempt.seat));
    if (attempt.kind === "join" && attempt.seat < bodyIn(community, "ssu").seats.length)
      sits = [
        ...sits.filter((each) => each.seat !== seatId(attempt.seat)),
        sitting(attempt.seat, "holder", `new-${attempt.seat}`),
      ];
    const body = bodyIn(community, "ssu");
    const holdings = body.seats.map((each) => holdingOf(body, each, sits, TODAY));
    const before = treated;
    const outcome = outcomeOf(attempt, before, holdings, (person) => ({
      community,
      actor: { person, name: person },
      standing: standingOf(person, community, sits, TODAY),
      at: AT,
      today: TODAY,
    }));
    treated = "events" in outcome ? afterEvents(before, outcome.events) : before;
    return { attempt, before, holdings, outcome, after: treated };
  });
}

function outcomeOf(
  attempt: Attempt,
  treated: Case,
  holdings: readonly SeatHolding[],
  as: (person: string) => Circumstances,
): CaseOutcome {
  const secretary = as("secretary");
  switch (attempt.kind) {
    case "stance": {
      const number = Math.max(1, (treated.paper?.proposal.number ?? 1) - attempt.age);
      const { seat: place, stance, mark } = attempt;
      const words = stance === "consent" ? {} : { words: "Fordi." };
      const given = { seat: seatId(place), stance, ...words, proposal: number, mark: `mark-${mark}` };
      return takeStance(treated, given, holdings, as(personFor(attempt, holdings)));
    }
    case "change": {
      const { number = 1, points = [] } = treated.paper?.proposal ?? {};
      const proposal = {
        points: attempt.editorial
          ? recased(points)
          : [...points.slice(0, 1), `Punkt ${treated.events.length}.`],
      };
      return changeProposal(treated, { from: number, proposal, editorial: attempt.editorial }, secretary);
    }
    case "open-step": {
      const step = nextStep(treated, secretary.community) ?? 1;
      return openStep(treated, { step, way: "written", body: "ssu", deadline: TODAY }, secretary);
    }
    case "close-step":
      return closeStep(treated, secretary);
    case "conclude":
      return concludeItem(treated, holdings, secretary);
    case "step-aside":
      return treated.state === "open"
        ? {
            events: [
              {
                kind: "stepped-aside",
                at: AT,
                by: secretary.actor,
                seat: seatId(attempt.seat),
                words: "Inhabil.",
              },
            ],
          }
        : { refused: "not-open" };
    case "leave":
    case "join":
      return { events: [] };
  }
}

/** Other letters, and the same words. */
export function recased([first = "", ...rest]: readonly string[]): string[] {
  const upper = first.toUpperCase();
  return [first === upper ? first.toLowerCase() : upper, ...rest];
}

function personFor(
  { as, seat: place }: Extract<Attempt, { kind: "stance" }>,
  holdings: readonly SeatHolding[],
) {
  const holding = holdings.find((each) => each.seat.id === seatId(place));
  if (as === "holder") return holding?.holder?.person ?? "outsider";
  return as === "deputy" ? (holding?.deputies[0]?.person ?? "outsider") : as;
}

export function seatId(place: number): string {
  return `ssu-${place}`;
}

function sitting(place: number, as: "holder" | "deputy", person = `${as}-${place}`): Occupancy {
  const where: Place = { as, body: "ssu", seat: seatId(place) };
  return occupancy(person, where);
}

function withSeats(seats: number, steps: number): Community {
  const small = smallCommunity();
  const named = (name: string) => ({ nb: name, nn: name, en: name });
  return {
    ...small,
    bodies: small.bodies.map((body) =>
      body.id === "ssu"
        ? {
            ...body,
            steps: { ...body.steps, count: steps },
            seats: Array.from({ length: seats }, (_, place) => ({
              id: seatId(place),
              name: named(seatId(place)),
              side: place % 2 === 0 ? ("municipalities" as const) : ("hospital" as const),
              speaks_for: { parties: [place % 2 === 0 ? (place % 4 === 0 ? "moss" : "rade") : "hospital"] },
            })),
            observers: [{ id: "ssu-users", name: named("Brukerne"), interest: "users" }],
          }
        : body,
    ),
  };
}

function preparedCase(): Case {
  const by = { person: "secretary", name: "secretary" };
  const events: CaseEvent[] = [
    { kind: "submitted", at: AT, by, title: "Sak", need: "Behov", patients: "Nytte" },
    {
      kind: "prepared",
      at: AT,
      by,
      body: "ssu",
      type: "decision",
      routedAs: "strategic",
      background: "",
      assessment: "",
      proposal: { number: 1, points: ["Punkt."] },
      fields: FULL_FIELDS,
      sides: BOTH_SIDES,
    },
  ];
  const treated = replayCase("QB-011", events);
  if (treated === undefined) throw new Error("not a case");
  return treated;
}
