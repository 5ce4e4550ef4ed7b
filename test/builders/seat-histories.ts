import fc from "fast-check";
import type { Case } from "../../src/domain/cases/case.ts";
import { concludeItem, takeStance } from "../../src/domain/cases/case-actions.ts";
import type { Actor, CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { CaseOutcome, Circumstances } from "../../src/domain/cases/case-outcome.ts";
import { closeStep, nextStep } from "../../src/domain/cases/case-steps.ts";
import { liftReservation } from "../../src/domain/cases/lift-reservation.ts";
import { confirmNoted, takeBackStance } from "../../src/domain/cases/noted-stances.ts";
import { changeProposal } from "../../src/domain/cases/prepare-case.ts";
import { releaseStances } from "../../src/domain/cases/released-stances.ts";
import { afterEvents, replayCase } from "../../src/domain/cases/replay-case.ts";
import { recordMeetingStances, recordOralStance } from "../../src/domain/cases/room-stances.ts";
import { STANCE_KINDS, type StanceKind } from "../../src/domain/cases/stance.ts";
import { setQualification } from "../../src/domain/cases/step-aside.ts";
import { agreeToUrgency, proposeUrgency, takeBackUrgency } from "../../src/domain/cases/urgency.ts";
import type { Body, Community } from "../../src/domain/community/community.ts";
import { type CivilDate, daysBefore } from "../../src/domain/kernel/civil-date.ts";
import type { Occupancy } from "../../src/domain/people/people-store.ts";
import { holdingOf, type SeatHolding, standingOf } from "../../src/domain/people/seats.ts";
import { recased } from "./case-histories.ts";
import { bodyIn } from "./case-stage.ts";
import { community as smallCommunity } from "./community.ts";
import { date } from "./documents.ts";
import { occupancy } from "./seated-community.ts";

/** Histories in which everything that can happen to seats does, in communities and on clocks of all kinds. */
export const MOST_SEATS = 5;
const START = date("2026-01-01");
const MEETING = "ssu-2026";
const SIDES = ["municipalities", "hospital"] as const;

export type Voice = "holder" | "deputy" | "observer" | "outsider" | "predecessor";

export type Try =
  | {
      readonly kind: "stance";
      readonly seat: number;
      readonly as: Voice;
      readonly stance: StanceKind;
      /** How many proposals ago the person's card was made. */
      readonly age: number;
      readonly mark: number;
    }
  | {
      readonly kind: "oral";
      readonly seat: number;
      readonly as: Voice;
      readonly stance: StanceKind;
      readonly mark: number;
    }
  | {
      readonly kind: "take-back" | "confirm" | "agree" | "unagree" | "lift" | "release";
      readonly seat: number;
      readonly as: Voice;
    }
  | { readonly kind: "disqualify" | "requalify"; readonly seat: number; readonly as: Voice }
  | { readonly kind: "room"; readonly absent: readonly boolean[]; readonly round: number }
  | { readonly kind: "urgency" | "conclude" | "close-step" }
  | { readonly kind: "open-step"; readonly way: "meeting" | "written" }
  | { readonly kind: "change"; readonly editorial: boolean }
  | { readonly kind: "leave" | "join"; readonly seat: number }
  | { readonly kind: "wait"; readonly days: number };

/** What was tried, on which day, on what, and what came of it. */
export interface Tried {
  readonly what: Try;
  readonly before: Case;
  readonly after: Case;
  readonly outcome: CaseOutcome;
  readonly holdings: readonly SeatHolding[];
  readonly today: CivilDate;
}

export interface Setting {
  readonly community: Community;
  readonly occupancies: readonly Occupancy[];
}

/** Mostly nothing. */
function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

export const settings: fc.Arbitrary<Setting> = fc
  .record({
    seats: fc.integer({ min: 1, max: MOST_SEATS }),
    steps: fc.constantFrom(1, 2),
    power: fc.constantFrom("decides" as const, "decides" as const, "recommends" as const, "advises" as const),
    held: fc.array(
      fc.constantFrom(...Array<"both" | "holder">(8).fill("both").fill("holder", 4), "deputy", "none"),
      {
        minLength: MOST_SEATS,
        maxLength: MOST_SEATS,
      },
    ),
    ends: fc.array(seldom(fc.integer({ min: 20, max: 300 })), {
      minLength: MOST_SEATS,
      maxLength: MOST_SEATS,
    }),
    authorised: fc.array(seldom(fc.integer({ min: -5, max: 200 })), {
      minLength: MOST_SEATS,
      maxLength: MOST_SEATS,
    }),
  })
  .map(({ seats, steps, power, held, ends, authorised }) => {
    const community = seatedCommunity(seats, steps, power);
    const places = Array.from({ length: seats }, (_, seat) => seat);
    const sits = (seat: number, as: "holder" | "deputy") =>
      sitting(seat, as, {
        ...(ends[seat] === undefined ? {} : { to: after(START, ends[seat]) }),
        authority:
          authorised[seat] === undefined
            ? []
            : [
                {
                  party: partyOf(seat),
                  grantedBy: "rådet",
                  date: START,
                  until: after(START, authorised[seat]),
                },
              ],
      });
    return {
      community,
      occupancies: [
        ...places
          .filter((seat) => ["both", "holder"].includes(held[seat] ?? ""))
          .map((seat) => sits(seat, "holder")),
        ...places
          .filter((seat) => ["both", "deputy"].includes(held[seat] ?? ""))
          .map((seat) => sits(seat, "deputy")),
        occupancy("observer", { as: "observer", body: "ssu", seat: "ssu-users" }),
        occupancy("secretary", { as: "secretary", side: "municipalities" }),
        ...places.map((seat) => ({
          ...sitting(seat, "holder", { to: date("2025-12-31") }),
          id: `before-${seat}`,
          person: `predecessor-${seat}`,
          from: date("2024-01-01"),
        })),
      ],
    };
  });

const seat = fc.nat({ max: MOST_SEATS - 1 });
const voice = fc.constantFrom<Voice>(
  "holder",
  "holder",
  "holder",
  "holder",
  "deputy",
  "deputy",
  "observer",
  "outsider",
  "predecessor",
);
const said = fc.constantFrom<StanceKind>("consent", "consent", "consent", "consent", ...STANCE_KINDS);
const mark = fc.nat({ max: 400 });

export const tries: fc.Arbitrary<readonly Try[]> = fc.array(
  fc.oneof(
    {
      weight: 14,
      arbitrary: fc.record({
        kind: fc.constant("stance" as const),
        seat,
        as: voice,
        stance: said,
        age: fc.constantFrom(0, 0, 0, 0, 1),
        mark,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant("oral" as const), seat, as: voice, stance: said, mark }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          "take-back" as const,
          "confirm" as const,
          "agree" as const,
          "agree" as const,
          "agree" as const,
          "unagree" as const,
          "lift" as const,
          "release" as const,
        ),
        seat,
        as: voice,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom("disqualify" as const, "disqualify" as const, "requalify" as const),
        seat,
        as: voice,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("room" as const),
        absent: fc.array(fc.boolean(), { minLength: MOST_SEATS, maxLength: MOST_SEATS }),
        round: fc.integer({ min: 1, max: 9 }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom(
          "urgency" as const,
          "conclude" as const,
          "conclude" as const,
          "close-step" as const,
        ),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("open-step" as const),
        way: fc.constantFrom("meeting" as const, "written" as const),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("change" as const), editorial: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom("leave" as const, "join" as const), seat }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 40 }) }),
    },
  ),
  { maxLength: 45 },
);

/** One who holds each seat and says yes, so that histories come to decisions. */
export function unanimous(way: "meeting" | "written"): readonly Try[] {
  return [
    { kind: "open-step", way },
    ...Array.from(
      { length: MOST_SEATS },
      (_, place): Try => ({
        kind: "stance",
        seat: place,
        as: "holder",
        stance: "consent",
        age: 0,
        mark: 900 + place,
      }),
    ),
  ];
}

/** Plays the tries one after the other from a prepared case; time passes, and people come and go between them. */
export function playTries({ community, occupancies }: Setting, tried: readonly Try[]): Tried[] {
  const body = bodyIn(community, "ssu");
  let sits = occupancies;
  let today = date("2026-01-10");
  let treated = preparedCase();
  return tried.map((what) => {
    if (what.kind === "wait") today = after(today, what.days);
    if (what.kind === "leave") sits = sits.filter((each) => each.seat !== seatCalled(what.seat));
    if (what.kind === "join" && what.seat < body.seats.length)
      sits = [
        ...sits.filter((each) => each.seat !== seatCalled(what.seat) || each.as === "deputy"),
        { ...sitting(what.seat, "holder"), id: `new-${what.seat}`, person: `new-${what.seat}` },
      ];
    const holdings = body.seats.map((each) => holdingOf(body, each, sits, today));
    const before = treated;
    const at = `${today}T09:00:00Z`;
    const outcome = outcomeOf(what, { treated: before, holdings, body }, (person) => ({
      community,
      actor: { person, name: person },
      standing: standingOf(person, community, sits, today),
      at,
      today,
    }));
    treated = "events" in outcome ? afterEvents(before, outcome.events) : before;
    return { what, before, after: treated, outcome, holdings, today };
  });
}

interface Scene {
  readonly treated: Case;
  readonly holdings: readonly SeatHolding[];
  readonly body: Body;
}

function outcomeOf(what: Try, scene: Scene, as: (person: string) => Circumstances): CaseOutcome {
  const { treated, holdings, body } = scene;
  const secretary = as("secretary");
  const proposal = treated.paper?.proposal.number ?? 1;
  switch (what.kind) {
    case "stance": {
      const number = Math.max(1, proposal - what.age);
      const words = what.stance === "consent" ? {} : { words: "Fordi." };
      const given = {
        seat: seatCalled(what.seat),
        stance: what.stance,
        ...words,
        proposal: number,
        mark: `mark-${what.mark}`,
      };
      return takeStance(treated, given, holdings, as(personOf(what, holdings)));
    }
    case "oral": {
      const person = personOf(what, holdings);
      const given = {
        meeting: treated.step?.meeting,
        seat: seatCalled(what.seat),
        person: { person, name: person },
        stance: what.stance,
        words: "Fordi.",
        proposal,
        mark: `oral-${what.mark}`,
        heard: "telephone" as const,
      };
      return recordOralStance(treated, given, holdings, secretary);
    }
    case "take-back":
    case "confirm": {
      const taken = treated.stances.find((each) => each.seat === seatCalled(what.seat));
      const which = { seat: seatCalled(what.seat), mark: taken?.mark ?? "none" };
      return (what.kind === "confirm" ? confirmNoted : takeBackStance)(
        treated,
        which,
        holdings,
        as(personOf(what, holdings)),
      );
    }
    case "agree":
      return agreeToUrgency(
        treated,
        { seat: seatCalled(what.seat), mark: `agree-${treated.events.length}` },
        as(personOf(what, holdings)),
      );
    case "unagree": {
      const which = { seat: seatCalled(what.seat), mark: lastAgreement(treated, seatCalled(what.seat)) };
      return takeBackUrgency(treated, which, holdings, as(personOf(what, holdings)));
    }
    case "lift":
      return liftReservation(
        treated,
        { seat: seatCalled(what.seat), words: "Oppfylt." },
        as(personOf(what, holdings)),
      );
    case "release":
      return releaseStances(treated, SIDES[what.seat % 2] ?? "hospital", as(personOf(what, holdings)));
    case "disqualify":
    case "requalify": {
      const person = personOf(what, holdings);
      const given = {
        seat: seatCalled(what.seat),
        person,
        qualified: what.kind === "requalify",
        words: "Slektskap.",
      };
      return setQualification(treated, given, holdings, as(person));
    }
    case "room": {
      const present = holdings.flatMap(({ seat: { id }, holder, deputies: [deputy] }, place) => {
        const there = holder ?? deputy;
        if (what.absent[place] || there === undefined) return [];
        const person: Actor = { person: there.person, name: there.person };
        return [{ seat: id, as: holder === undefined ? ("deputy" as const) : ("holder" as const), person }];
      });
      const note = {
        meeting: MEETING,
        item: 1,
        round: what.round,
        proposal,
        at: secretary.at,
        present,
        exceptions: [],
      };
      return recordMeetingStances(treated, note, holdings, secretary);
    }
    case "urgency":
      return proposeUrgency(treated, "Det haster.", secretary);
    case "conclude":
      return concludeItem(treated, holdings, secretary);
    case "close-step":
      return closeStep(treated, secretary);
    case "open-step": {
      const step = nextStep(treated, secretary.community);
      const base = { at: secretary.at, by: secretary.actor, step: step ?? 1, body: body.id };
      const opening =
        what.way === "meeting"
          ? { ...base, way: what.way, meeting: MEETING }
          : { ...base, way: what.way, deadline: secretary.today };
      // The gates of a step are another rule's, and have their own tests.
      return step === undefined
        ? { refused: "wrong-step" }
        : { events: [{ kind: "step-opened", ...opening }] };
    }
    case "change": {
      const { points = [] } = treated.paper?.proposal ?? {};
      const text = {
        points: what.editorial ? recased(points) : [...points.slice(0, 1), `Punkt ${treated.events.length}.`],
      };
      return changeProposal(
        treated,
        { from: proposal, proposal: text, editorial: what.editorial },
        secretary,
      );
    }
    default:
      return { events: [] };
  }
}

function lastAgreement({ events }: Case, seat: string): string {
  const agreed = events.findLast((event) => event.kind === "urgency-agreed" && event.seat === seat);
  return agreed?.kind === "urgency-agreed" ? agreed.mark : "none";
}

/** Whoever the voice is for the seat at that moment; an outsider where there is nobody of the kind. */
function personOf(
  { as, seat: place }: { readonly as: Voice; readonly seat: number },
  holdings: readonly SeatHolding[],
): string {
  const holding = holdings.find((each) => each.seat.id === seatCalled(place));
  switch (as) {
    case "holder":
      return holding?.holder?.person ?? "outsider";
    case "deputy":
      return holding?.deputies[0]?.person ?? "outsider";
    case "predecessor":
      return `predecessor-${place}`;
    default:
      return as;
  }
}

export function seatCalled(place: number): string {
  return `ssu-${place}`;
}

function partyOf(place: number): string {
  return place % 2 === 0 ? (place % 4 === 0 ? "moss" : "rade") : "hospital";
}

function sitting(place: number, as: "holder" | "deputy", over: Partial<Occupancy> = {}): Occupancy {
  return occupancy(`${as}-${place}`, { as, body: "ssu", seat: seatCalled(place) }, over);
}

function after(day: CivilDate, days: number): CivilDate {
  return daysBefore(day, -days);
}

function seatedCommunity(seats: number, steps: number, power: Body["power"]): Community {
  const small = smallCommunity();
  const named = (name: string) => ({ nb: name, nn: name, en: name });
  return {
    ...small,
    bodies: small.bodies.map((body) =>
      body.id === "ssu"
        ? {
            ...body,
            power,
            steps: { ...body.steps, count: steps },
            seats: Array.from({ length: seats }, (_, place) => ({
              id: seatCalled(place),
              name: named(seatCalled(place)),
              side: SIDES[place % 2] ?? "hospital",
              speaks_for: { parties: [partyOf(place)] },
            })),
            observers: [{ id: "ssu-users", name: named("Brukerne"), interest: "users" }],
          }
        : body,
    ),
  };
}

function preparedCase(): Case {
  const by = { person: "secretary", name: "secretary" };
  const at = "2026-01-02T09:00:00Z";
  const events: CaseEvent[] = [
    { kind: "submitted", at, by, title: "Sak", need: "Behov", patients: "Nytte" },
    {
      kind: "prepared",
      at,
      by,
      body: "ssu",
      type: "decision",
      routedAs: "strategic",
      background: "",
      assessment: "",
      proposal: { number: 1, points: ["Punkt."] },
      sides: ["municipalities", "hospital"],
      fields: { economy: "Ingen.", administration: "Ingen." },
    },
  ];
  const treated = replayCase("QB-011", events);
  if (treated === undefined) throw new Error("not a case");
  return treated;
}
