import type { Account } from "../../src/domain/people/account.ts";
import type { Asking } from "../../src/domain/people/invitation.ts";
import type { RandomBytes } from "../../src/domain/people/invitation-code.ts";
import type { Identity } from "../../src/domain/people/people-store.ts";
import { date } from "./documents.ts";
import { occupancy, person, seated } from "./seated-community.ts";

export const MUNICIPAL_SECRETARY = person("marit", "tenant-kommune", "Marit Eksempel");
export const HOSPITAL_SECRETARY = person("hans", "tenant-sykehus", "Hans Eksempel");

/** One secretary on each side. */
export const secretaries = {
  identities: [MUNICIPAL_SECRETARY, HOSPITAL_SECRETARY],
  occupancies: [
    occupancy("marit", { as: "secretary", side: "municipalities" }),
    occupancy("hans", { as: "secretary", side: "hospital" }),
  ],
};

export function accountOf({ accounts: [account] }: Identity): Account {
  if (account === undefined) throw new Error("a person without an account");
  return account;
}

/** The account asks alone with the bot, on 21 November 2026 at nine in the morning in UTC. */
export function asking(account: Account | undefined, over: Partial<Asking> = {}): Asking {
  return {
    community: seated,
    account,
    conversation: "personal",
    at: "2026-11-21T09:00:00Z",
    today: date("2026-11-21"),
    ...over,
  };
}

/** Bytes that are never the same twice, and the same in every run. */
export function countingBytes(): RandomBytes {
  let count = 0;
  return (length) => {
    count += 1;
    return Uint8Array.from(
      { length },
      (_, place) => (count * 2_654_435_761 + place * 40_503) >>> (place % 4),
    );
  };
}
