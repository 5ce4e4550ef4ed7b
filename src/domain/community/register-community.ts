import type { CivilDate } from "../kernel/civil-date.ts";
import { sha256OfJson } from "../kernel/hashing.ts";
import type { Community } from "./community.ts";
import type { CommunityStore, Registration } from "./community-store.ts";

/**
 * Notes in the store which configuration the community has from this date on. The same configuration again changes
 * nothing; a lost race is looked at again, since the winner may have noted the same.
 */
export async function registerCommunity(
  store: CommunityStore,
  community: Community,
  today: CivilDate,
): Promise<void> {
  const hash = sha256OfJson(community);
  for (;;) {
    const before = await store.readRegistration(community.id);
    const configurations = before?.value.configurations ?? [];
    if (configurations.at(-1)?.hash === hash) return;
    const registration: Registration = {
      ...before?.value,
      community: community.id,
      demonstration: community.demonstration,
      configurations: [...configurations, { hash, since: today }],
    };
    const write = await store.writeRegistration(registration, before?.etag);
    if (write.outcome === "written") return;
  }
}
