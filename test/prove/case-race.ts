import type { Stores } from "../../src/adapters/store/stores.ts";
import { takeStance } from "../../src/domain/cases/case-actions.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import { changeCase } from "../../src/domain/cases/change-case.ts";
import { type Community, communitySchema } from "../../src/domain/community/community.ts";
import { systemClock } from "../../src/domain/kernel/clock.ts";
import { holdingOf, standingOf } from "../../src/domain/people/seats.ts";
import { carryOutEffects, carryOutPendingEffects } from "../../src/flows/carry-out-effects.ts";
import { intentsOf } from "../../src/flows/intents-of.ts";
import { community as smallCommunity } from "../builders/community.ts";
import { date } from "../builders/documents.ts";
import { storedEffects } from "../builders/stored-effects.ts";

const TODAY = date("2026-05-12");
const AT = "2026-05-12T09:00:00Z";

export const SEATS = Array.from({ length: 10 }, (_, n) => `seat-${n}`);

/** One click of whoever holds the seat; the same seat and case again is the same click. */
export interface Click {
  readonly seat: string;
  readonly case: string;
}

export interface ClickReport {
  /** What became of the clicks, in the order they were given. */
  readonly outcomes: readonly string[];
  /** The effects that the process began. */
  readonly began: readonly string[];
}

/** A community whose SSU has ten seats and decides in one step. */
function racedCommunity(id: string): Community {
  const small = smallCommunity({ id });
  const named = (name: string) => ({ nb: name, nn: name, en: name });
  const seats = SEATS.map((seat) => ({
    id: seat,
    name: named(seat),
    side: "municipalities" as const,
    speaks_for: { parties: ["moss"] },
  }));
  const bodies = small.bodies.map((body) =>
    body.id === "ssu" ? { ...body, seats, steps: { count: 1, source: "prøvedata" } } : body,
  );
  return communitySchema.parse({ ...small, bodies });
}

/** Takes the stances of all clicks at once, each read from the occupancies of that moment, and carries out what follows. */
export async function takeStances(
  stores: Stores,
  id: string,
  clicks: readonly Click[],
): Promise<ClickReport> {
  const community = racedCommunity(id);
  const began: string[] = [];
  const parts = {
    cases: stores.cases,
    effects: storedEffects(stores, (intent) => began.push(intent.id)),
    clock: systemClock,
    owner: String(process.pid),
  };
  const click = async ({ seat, case: caseId }: Click) => {
    const change = await takeSeat(stores, community, seat, caseId);
    await carryOutEffects(parts, id, caseId);
    return change.kind === "refused" ? change.refused : change.kind;
  };
  const outcomes = await Promise.all(clicks.map(click));
  await carryOutPendingEffects(parts, id);
  return { outcomes, began };
}

async function takeSeat({ cases, people }: Stores, community: Community, seat: string, caseId: string) {
  const actor = { person: `person-${seat}`, name: seat };
  const given = { seat, stance: "consent" as const, proposal: 1, mark: `click-${seat}` };
  return changeCase(
    cases,
    community.id,
    caseId,
    async (treated) => {
      const { items } = await people.listOccupancies(community.id, { limit: 100 });
      const occupancies = items.map(({ value }) => value);
      const standing = standingOf(actor.person, community, occupancies, TODAY);
      const holdings = community.bodies
        .filter((body) => body.id === "ssu")
        .flatMap((body) => body.seats.map((each) => holdingOf(body, each, occupancies, TODAY)));
      return takeStance(treated, given, holdings, { community, actor, standing, at: AT, today: TODAY });
    },
    intentsOf,
  );
}

/** What happened to a case in written treatment after it was opened, in short: `seat-3`, `decided`, `recorded`. */
export function afterOpening(events: readonly CaseEvent[]): string[] {
  const opened = events.findIndex(({ kind }) => kind === "step-opened");
  return events.slice(opened + 1).map((event) => (event.kind === "stance-taken" ? event.seat : event.kind));
}
