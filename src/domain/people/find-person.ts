import type { Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import { everyItem } from "../kernel/every-page.ts";
import { type Account, accountKey } from "./account.ts";
import type { Identity, Occupancy, PeopleStore } from "./people-store.ts";
import { type Standing, standingOf } from "./seats.ts";

/** Everybody in a community and every place that somebody has or had, as they were at one moment. */
export interface Roster {
  readonly identities: readonly Identity[];
  readonly occupancies: readonly Occupancy[];
}

const NOBODY: Standing = {
  seats: [],
  observes: [],
  secretaryFor: [],
  coordinatorFor: [],
  takesMinutesOf: [],
  contactFor: [],
};

export async function readRoster(people: PeopleStore, community: string): Promise<Roster> {
  const [identities, occupancies] = await Promise.all([
    everyItem((request) => people.listIdentities(community, request)),
    everyItem((request) => people.listOccupancies(community, request)),
  ]);
  return {
    identities: identities.map(({ value }) => value),
    occupancies: occupancies.map(({ value }) => value),
  };
}

/**
 * Everybody, with the places that are held or were until lately (`occupancySettledOn`): what nobody who left years ago
 * has a part in is not read for it.
 */
export async function readSeated(people: PeopleStore, community: string, today: CivilDate): Promise<Roster> {
  const [identities, occupancies] = await Promise.all([
    everyItem((request) => people.listIdentities(community, request)),
    everyItem((request) => people.listOpenOccupancies(community, today, request)),
  ]);
  return {
    identities: identities.map(({ value }) => value),
    occupancies: occupancies.map(({ value }) => value),
  };
}

/** Whose account it is, at home or as a guest elsewhere. Absent for an account that nobody is known by. */
export function personWith(account: Account, identities: readonly Identity[]): Identity | undefined {
  return identities.find(({ accounts }) =>
    accounts.some(({ tenantId, objectId }) => tenantId === account.tenantId && objectId === account.objectId),
  );
}

/** Absent for an account that nobody in the community is known by. */
async function findPerson(
  people: PeopleStore,
  community: string,
  account: Account,
): Promise<Identity | undefined> {
  const identities = await everyItem((request) => people.listIdentities(community, request));
  return personWith(
    account,
    identities.map(({ value }) => value),
  );
}

/** An account that nobody is known by, and no account at all, stands nowhere: unknown is denied (decision 8). */
export function standingIn(
  roster: Roster,
  account: Account | undefined,
  community: Community,
  date: CivilDate,
): Standing {
  const person = account === undefined ? undefined : personWith(account, roster.identities);
  return person === undefined ? NOBODY : standingOf(person.person, community, roster.occupancies, date);
}

/** What the account may do now; read anew at every click (decision 5). */
export async function readStanding(asked: {
  readonly people: PeopleStore;
  readonly community: Community;
  readonly account: Account | undefined;
  readonly today: CivilDate;
}): Promise<Standing> {
  const { people, community, account, today } = asked;
  return standingIn(await readRoster(people, community.id), account, community, today);
}

/**
 * The person whose account it is, noted with the name when nobody was known by it. The new person's id comes from
 * the account, so that noting the same account twice at once makes one person.
 *
 * @returns the person's id
 */
export async function notePerson(
  people: PeopleStore,
  community: string,
  account: Account,
  name: string,
): Promise<string> {
  const known = await findPerson(people, community, account);
  if (known !== undefined) return known.person;
  const { tenantId, objectId } = account;
  const person = accountKey(account);
  const identity = { person, displayName: name, accounts: [{ tenantId, objectId }] };
  await people.writeIdentity(community, identity, undefined);
  return person;
}
