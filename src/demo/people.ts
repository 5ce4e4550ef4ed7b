import type { Body, Community, Seat } from "../domain/community/community.ts";
import { sha256 } from "../domain/kernel/hashing.ts";
import type { Account } from "../domain/people/account.ts";
import type { Place } from "../domain/people/place.ts";
import { partiesOf } from "../domain/people/seats.ts";
import { inventedPerson, PLAYGROUND_TENANT } from "./invented-person.ts";

/** An invented person: who they are in Microsoft 365, and what they are in the community. */
export interface DemonstrationPerson {
  readonly name: string;
  readonly account: Account;
  readonly places: readonly Place[];
}

/** Everybody in a demonstration community, the same every time. */
export interface Cast {
  /**
   * Who sits at the Playground: the secretary of the municipalities, who takes the minutes of the seated bodies and
   * holds a seat in SSU.
   */
  readonly user: DemonstrationPerson;
  /** The hospital's. */
  readonly otherSecretary: DemonstrationPerson;
  /** Each holds one of the other seats. */
  readonly holders: readonly DemonstrationPerson[];
  /** Contacts of the parties that the user's own seat speaks for: one in each, of the first ones. */
  readonly contacts: readonly DemonstrationPerson[];
}

const MOST_CONTACTS = 4;

/** Bodies whose every seat somebody holds. */
const SEATED_BODIES: readonly string[] = ["ssu", "fsu"];

/**
 * Accounts are in the tenant of a party that the seat answers for, so that people come from as many tenants as they
 * do in life; an interest has a tenant of its own.
 */
export function castOf(community: Community): Cast {
  const bodies = community.bodies.filter(({ id }) => SEATED_BODIES.includes(id));
  const seats = bodies.flatMap((body) => body.seats.map((seat) => ({ body, seat })));
  const own = seats.find(({ body, seat }) => body.id === "ssu" && seat.side === "municipalities");
  const hospital = community.parties.find(({ kind }) => kind === "hospital")?.id ?? "hospital";
  const personIn = (tenantId: string, number: number, places: readonly Place[]): DemonstrationPerson => {
    const { name, objectId } = inventedPerson(number);
    return { name, account: { tenantId, objectId }, places };
  };
  const others = seats.filter((each) => each !== own);
  const contacted = own === undefined ? [] : partiesOf(own.seat, community).slice(0, MOST_CONTACTS);
  return {
    user: personIn(PLAYGROUND_TENANT, 1, [
      { as: "secretary", side: "municipalities" },
      ...bodies.map(({ id }): Place => ({ as: "minutes-taker", body: id })),
      ...(own === undefined ? [] : [holderOf(own.body, own.seat)]),
    ]),
    otherSecretary: personIn(tenantOf(hospital, community), 2, [{ as: "secretary", side: "hospital" }]),
    holders: others.map(({ body, seat }, index) => {
      const tenantId = tenantOf(partiesOf(seat, community)[0]?.id ?? seat.id, community);
      return personIn(tenantId, index + 3, [holderOf(body, seat)]);
    }),
    contacts: contacted.map(({ id: party }, index) =>
      personIn(tenantOf(party, community), others.length + index + 3, [{ as: "contact", party }]),
    ),
  };
}

export function everyoneIn({
  user,
  otherSecretary,
  holders,
  contacts,
}: Cast): readonly DemonstrationPerson[] {
  return [user, otherSecretary, ...holders, ...contacts];
}

function holderOf(body: Body, { id, side }: Seat): Place {
  return { as: "holder", body: body.id, seat: id, ...(side === "interest" ? {} : { side }) };
}

/** A tenant id as Entra writes it, always the same for the party. */
function tenantOf(party: string, community: Community): string {
  const hash = sha256(`${community.id}/${party}`);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
