import { treatingBody } from "../../domain/cases/case-outcome.ts";
import { holdingsFor } from "../../domain/cases/case-reader.ts";
import { restsOnOthers } from "../../domain/cases/rests-on-others.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import { rosterForSeat, type SeatRoster } from "../../domain/people/roster-for-seat.ts";
import { type CaseRule, type CaseTurn, changeBy, readerOn, ruled, type TurnChange } from "./case-turn.ts";

/**
 * As `change`, for what a person says for one seat. Of the people's store it costs one read, that of the occupancy
 * which gives them the seat, made once at the click (decision 5). Everybody is read anew, as `change` does each time,
 * before anybody is refused and before anything that rests on who sits in the other seats: so before a decision.
 */
export function changeForSeat(turn: CaseTurn, seat: string, rule: CaseRule): Promise<TurnChange> {
  const { parts, community, account } = turn;
  const checked = new Map<string | undefined, SeatRoster>();

  async function rosterIn(body: string | undefined): Promise<SeatRoster> {
    const today = osloToday(parts.clock);
    const found =
      checked.get(body) ??
      (await rosterForSeat(parts, { community: community.id, account, body, seat, today }));
    if (!found.isCurrent) checked.set(body, found);
    return found;
  }

  return changeBy(turn, async (treated) => {
    const { roster, isCurrent } = await rosterIn(treatingBody(treated, community)?.id);
    const reader = readerOn(roster, turn);
    const said = ruled(rule, treated, reader);
    const stands = isCurrent || !restsOnOthers(treated, said.outcome, holdingsFor(treated, reader));
    return stands ? said : ruled(rule, treated, readerOn(await parts.rosters.current(community.id), turn));
  });
}
