import type { Stores } from "../adapters/store/stores.ts";
import { publishDocuments } from "../domain/agreements/publish-documents.ts";
import { registerCommunity } from "../domain/community/register-community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { loadPlans } from "../flows/load-plans.ts";
import type { CommunityLibrary } from "./communities.ts";

/** Brings the store up to what the communities' folder says; what has not changed is not written. */
export async function publishCommunities(
  stores: Stores,
  { communities, documents }: CommunityLibrary,
  today: CivilDate,
): Promise<void> {
  for (const community of communities) await registerCommunity(stores.communities, community, today);
  for (const [partition, loaded] of documents) {
    await publishDocuments(stores.agreements, partition, loaded);
    // From the store and not from the folder: what the secretariat has imported stands before it.
    await loadPlans(stores, partition, today);
  }
}
