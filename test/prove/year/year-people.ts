import type { Stores } from "../../../src/adapters/store/stores.ts";
import { inventedPerson } from "../../../src/demo/invented-person.ts";
import type { Body, Community } from "../../../src/domain/community/community.ts";
import type { CivilDate } from "../../../src/domain/kernel/civil-date.ts";
import type { Account } from "../../../src/domain/people/account.ts";
import { type Place, placeKey } from "../../../src/domain/people/place.ts";

/** Somebody invented who takes part in the year. */
export interface Player {
  readonly person: string;
  readonly name: string;
  readonly account: Account;
  readonly places: readonly Place[];
}

export interface YearPeople {
  /** Each takes the minutes of every body that meets. */
  readonly secretaries: { readonly municipalities: Player; readonly hospital: Player };
  /** By seat. */
  readonly holders: ReadonlyMap<string, Player>;
  /** By seat; a seat without one is not here. */
  readonly deputies: ReadonlyMap<string, Player>;
  /** Somebody in the community without any place. */
  readonly professional: Player;
}

/** Every third seat has no deputy, so that somebody is away whom nobody stands in for. */
const WITHOUT_DEPUTY = 3;

/**
 * A person for every place in the bodies that have seats: a holder and mostly a deputy for each seat, all observers, and a
 * secretary of each side. They sit there from `from`.
 */
export async function seatEverybody(
  { people }: Pick<Stores, "people">,
  community: Community,
  from: CivilDate,
): Promise<YearPeople> {
  let number = 0;
  const players: Player[] = [];
  const invent = (tenant: string, places: readonly Place[]): Player => {
    number += 1;
    const { name } = inventedPerson(number);
    const account = { tenantId: `tenant-${tenant}`, objectId: `person-${number}` };
    const player = { person: `person-${number}`, name, account, places };
    players.push(player);
    return player;
  };
  const bodies = community.bodies.filter(({ established, seats }) => established && seats.length > 0);
  const keeps = bodies.map(({ id }): Place => ({ as: "minutes-taker", body: id }));
  const secretaries = {
    municipalities: invent("kommunene", [{ as: "secretary", side: "municipalities" }, ...keeps]),
    hospital: invent("sykehuset", [{ as: "secretary", side: "hospital" }, ...keeps]),
  };
  const holders = new Map<string, Player>();
  const deputies = new Map<string, Player>();
  for (const body of bodies) {
    for (const [place, seat] of body.seats.entries()) {
      holders.set(seat.id, invent(seat.id, [placeIn(body, seat, "holder")]));
      if (place % WITHOUT_DEPUTY !== 0)
        deputies.set(seat.id, invent(seat.id, [placeIn(body, seat, "deputy")]));
    }
    for (const { id } of body.observers) invent(id, [{ as: "observer", body: body.id, seat: id }]);
  }
  const professional = invent("fagmiljøet", []);
  for (const { person, name, account, places } of players) {
    await people.writeIdentity(
      community.id,
      { person, displayName: name, accounts: [{ ...account }] },
      undefined,
    );
    for (const place of places) {
      const occupancy = { id: `${placeKey(place)}/${person}`, person, ...place, from, authority: [] };
      await people.writeOccupancy(community.id, occupancy, undefined);
    }
  }
  return { secretaries, holders, deputies, professional };
}

function placeIn(
  { id: body }: Body,
  { id: seat, side }: Body["seats"][number],
  as: "holder" | "deputy",
): Place {
  return { as, body, seat, ...(side === "interest" ? {} : { side }) };
}
