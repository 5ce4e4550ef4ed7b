import type { Versioned, WriteOutcome } from "../../src/domain/kernel/versioned.ts";
import { accountKey } from "../../src/domain/people/account.ts";
import type { InvitationStores } from "../../src/domain/people/invitation.ts";
import type { Invitation } from "../../src/domain/people/invitation-store.ts";
import type { Identity, Occupancy, Preferences } from "../../src/domain/people/people-store.ts";

/** Called before every read and write, with what it is; may wait, and may throw as a crash would. */
export type Step = (operation: "read" | "write") => Promise<void>;

const AT_ONCE: Step = async () => {};

/** People and invitations in memory, one community; the contract is proved on the real stores. */
export function peopleMemory(step: Step = AT_ONCE) {
  const identities = collection<Identity>(step);
  const occupancies = collection<Occupancy>(step);
  const invitations = collection<Invitation>(step);
  const preferences = collection<Preferences>(step);
  const stores: InvitationStores = {
    people: {
      readIdentity: (_community, person) => identities.read(person),
      writeIdentity: (_community, identity, etag) => identities.write(identity.person, identity, etag),
      listIdentities: () => identities.list(),
      readOccupancy: (_community, id) => occupancies.read(id),
      writeOccupancy: (_community, occupancy, etag) => occupancies.write(occupancy.id, occupancy, etag),
      listOccupancies: () => occupancies.list(),
      listOpenOccupancies: () => occupancies.list(),
      readPreferences: (account) => preferences.read(accountKey(account)),
      writePreferences: (account, chosen, etag) => preferences.write(accountKey(account), chosen, etag),
    },
    invitations: {
      readInvitation: (_community, id) => invitations.read(id),
      writeInvitation: (_community, invitation, etag) => invitations.write(invitation.id, invitation, etag),
      listInvitations: () => invitations.list(),
      listOpenInvitations: () => invitations.list(),
    },
  };
  return {
    stores,
    identities: identities.values,
    occupancies: occupancies.values,
    invitations: invitations.values,
    put(people: { readonly identities?: readonly Identity[]; readonly occupancies?: readonly Occupancy[] }) {
      for (const identity of people.identities ?? []) identities.put(identity.person, identity);
      for (const occupancy of people.occupancies ?? []) occupancies.put(occupancy.id, occupancy);
    },
  };
}

function collection<T>(step: Step) {
  const kept = new Map<string, Versioned<T>>();
  let writes = 0;
  const put = (key: string, value: T): string => {
    writes += 1;
    kept.set(key, { value, etag: String(writes) });
    return String(writes);
  };
  return {
    values: () => [...kept.values()].map(({ value }) => value),
    put,
    async read(key: string): Promise<Versioned<T> | undefined> {
      await step("read");
      return kept.get(key);
    },
    async write(key: string, value: T, etag: string | undefined): Promise<WriteOutcome> {
      await step("write");
      return kept.get(key)?.etag === etag
        ? { outcome: "written", etag: put(key, value) }
        : { outcome: "lost" };
    },
    async list() {
      await step("read");
      return { items: [...kept.values()] };
    },
  };
}
