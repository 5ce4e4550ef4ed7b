/** Somebody who does not exist, with an object id of a Microsoft 365 account. */
export interface InventedPerson {
  readonly name: string;
  readonly objectId: string;
}

/** The Playground's own tenant, which its current user belongs to. */
export const PLAYGROUND_TENANT = "0e57f01d-0000-4000-8000-000000000001";

/** How the Playground knows the bot. */
export const PLAYGROUND_BOT = { id: "0e57f01d-0000-4000-8000-000000000011", name: "Enighet" };

// One list longer than the other by one: walking both gives each pair once before any comes again.
const GIVEN_NAMES = [
  ..."Ingrid Jonas Åse Per Samira Tor Liv Amir Gro Sindre Nora Olav Berit Farid Kaja Stein".split(" "),
];
const SURNAMES = [
  ..."Bakke Lien Tangen Øyen Aas Hauge Myhre Vold Sand Nygård Dahl Moen Rud Foss Krogh".split(" "),
];

/** @param number from 1; the first six are the people of the Playground, and the first of them is its current user */
export function inventedPerson(number: number): InventedPerson {
  const given = GIVEN_NAMES[(number - 1) % GIVEN_NAMES.length];
  const surname = SURNAMES[(number - 1) % SURNAMES.length];
  return {
    name: `${given} ${surname}`,
    objectId: `0e57f01d-0000-4000-8000-0000000001${String(number).padStart(2, "0")}`,
  };
}
