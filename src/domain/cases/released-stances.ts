import type { Body, Community } from "../community/community.ts";
import { SIDES, type Side } from "../people/place.ts";
import { lastingOn } from "../people/seats.ts";
import type { Case } from "./case.ts";
import { bodyOf, type CaseOutcome, type Circumstances } from "./case-outcome.ts";
import type { CaseReader } from "./case-reader.ts";
import { refusalOnWay } from "./way-of-a-case.ts";

/** What a reader of these sides does not see yet (decision 9). */
export interface Withheld {
  /** Seats of a side that has not released; whether one of them has answered is not told. */
  readonly seats: ReadonlySet<string>;
  /** How many signals lie there. */
  readonly signals: number;
}

/**
 * Signals before a meeting belong to their own side until it releases them, the room has been asked, or the step is
 * over. An answer in writing is given to all. A seat of an interest has no side, and nothing to keep.
 *
 * @param sides of the reader; none for what everybody sees
 */
export function withheldFrom(sides: ReadonlySet<Side>, treated: Case, community: Community): Withheld {
  const { step, state, stances, decision } = treated;
  const asked = stances.some(({ source }) => source === "meeting");
  // A disagreement taken up in the middle of a step gives nobody's signals away.
  const lasts = state === "open" || (state === "in-disagreement" && decision === undefined);
  const over = !lasts || step === undefined || step.closed;
  if (over || step.way === "written" || asked) return { seats: new Set(), signals: 0 };
  const kept = SIDES.filter((side) => !sides.has(side) && !treated.released.includes(side));
  const seats = new Set(kept.flatMap((side) => seatsOf(side, bodyOf(community, step.body))));
  return { seats, signals: stances.filter(({ seat }) => seats.has(seat)).length };
}

/** The case without the stances that are withheld. */
export function withoutWithheld(treated: Case, { seats }: Withheld): Case {
  return seats.size === 0
    ? treated
    : { ...treated, stances: treated.stances.filter(({ seat }) => !seats.has(seat)) };
}

/** The sides that a person works for today, in whichever place; none for an observer. */
export function sidesOf({ roster, actor, community, today }: CaseReader): ReadonlySet<Side> {
  const own = lastingOn(today, roster.occupancies).filter(({ person }) => person === actor.person);
  return new Set(
    own.flatMap(({ as, side, body, seat }) => {
      if (as === "observer") return [];
      const of = bodyOf(community, body)?.seats.find(({ id }) => id === seat)?.side;
      return [side, of].filter((each) => each === "municipalities" || each === "hospital");
    }),
  );
}

/** A holder, deputy or secretary of the side lets the other see its signals. */
export function releaseStances(treated: Case, side: Side, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("release-stances", treated, c);
  if (refused !== undefined) return { refused };
  const body = bodyOf(c.community, treated.step?.body);
  const seated = c.standing.seats.some((held) => held.seat.side === side && held.body.id === body?.id);
  if (!seated && !c.standing.secretaryFor.includes(side)) return { refused: "not-your-side" };
  if (treated.released.includes(side)) return { events: [] };
  if (!isWithholding(side, treated, c.community)) return { refused: "nothing-to-release" };
  return { events: [{ kind: "stances-released", at: c.at, by: c.actor, side }] };
}

/** Whether the side has signals that the others do not see. */
export function isWithholding(side: Side, treated: Case, community: Community): boolean {
  const others = new Set(SIDES.filter((each) => each !== side));
  return withheldFrom(others, treated, community).signals > 0;
}

function seatsOf(side: Side, body: Body | undefined): string[] {
  return body?.seats.filter((seat) => seat.side === side).map(({ id }) => id) ?? [];
}
