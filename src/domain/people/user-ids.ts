import type { Account } from "./account.ts";
import type { PeopleStore } from "./people-store.ts";

/** What the channel calls these accounts; those that have never written to the bot are not in it. */
export async function readUserIds(people: PeopleStore, accounts: readonly Account[]): Promise<string[]> {
  const read = await Promise.all(accounts.map((account) => people.readPreferences(account)));
  return [...new Set(read.flatMap((preferences) => preferences?.value.userId ?? []))];
}
