import type { Account } from "./account.ts";
import type { PeopleStore, Preferences } from "./people-store.ts";

/** Remembers what an account has chosen, beside what it chose before; the last of two at once stands. */
export async function choosePreference(
  store: PeopleStore,
  account: Account,
  choice: Partial<Preferences>,
): Promise<void> {
  for (;;) {
    const before = await store.readPreferences(account);
    const write = await store.writePreferences(account, { ...before?.value, ...choice }, before?.etag);
    if (write.outcome === "written") return;
  }
}
