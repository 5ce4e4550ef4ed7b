import type { CivilDate } from "../kernel/civil-date.ts";
import type { Account } from "./account.ts";
import { personWith, type Roster } from "./find-person.ts";
import type { RosterKeeper } from "./keep-rosters.ts";
import type { Occupancy, PeopleStore } from "./people-store.ts";
import { lastingOn } from "./seats.ts";

/** Whose authority is asked for, for which seat, when. */
export interface AskedSeat {
  readonly community: string;
  readonly account: Account;
  readonly body: string | undefined;
  readonly seat: string;
  readonly today: CivilDate;
}

/** `isCurrent`: everybody in it is as they are now. */
export interface SeatRoster {
  readonly roster: Roster;
  readonly isCurrent: boolean;
}

/**
 * A roster that may be trusted on one thing: whether this account may answer for this seat, and by which authority. On
 * everybody else it may be a minute old.
 *
 * When the recent roster gives the person the seat, the occupancy that does so is read by itself at this moment
 * (decision 5), and stands in the roster as it was read. That one read is enough: an occupancy is ended before another
 * follows it (`takePlace`), so that one which lasts has not been followed; whose account it is never changes, accounts
 * are only added. A deputy who has become the holder meanwhile is still the deputy that their occupancy says.
 *
 * When the recent roster does not give the seat, or the occupancy has ended, everybody is read anew: nobody is turned
 * away on what is not true any longer.
 */
export async function rosterForSeat(
  {
    rosters,
    people,
  }: { readonly rosters: RosterKeeper; readonly people: Pick<PeopleStore, "readOccupancy"> },
  asked: AskedSeat,
): Promise<SeatRoster> {
  const recent = await rosters.recent(asked.community);
  const giving = occupancyOf(asked, recent);
  if (giving !== undefined) {
    const read = (await people.readOccupancy(asked.community, giving.id))?.value;
    const roster = { ...recent, occupancies: replaced(recent.occupancies, giving.id, read) };
    if (occupancyOf(asked, roster)?.id === giving.id) return { roster, isCurrent: false };
  }
  return { roster: await rosters.current(asked.community), isCurrent: true };
}

/** What gives the person the seat: who is both holder and deputy of it is its holder. */
function occupancyOf(
  { account, body, seat, today }: AskedSeat,
  { identities, occupancies }: Roster,
): Occupancy | undefined {
  const person = personWith(account, identities)?.person;
  const own = lastingOn(today, occupancies).filter(
    (each) => each.person === person && each.body === body && each.seat === seat,
  );
  return own.find(({ as }) => as === "holder") ?? own.find(({ as }) => as === "deputy");
}

function replaced(all: readonly Occupancy[], id: string, read: Occupancy | undefined): Occupancy[] {
  return all.flatMap((each) => (each.id === id ? (read ?? []) : [each]));
}
