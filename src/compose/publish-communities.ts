import type { Stores } from "../adapters/store/stores.ts";
import { publishDocuments } from "../domain/agreements/publish-documents.ts";
import { registerCommunity } from "../domain/community/register-community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import { loadPlan } from "../domain/plan/load-plan.ts";
import { planFromDocument } from "../domain/plan/plan-from-document.ts";
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
    for (const document of loaded) {
      const plan = planFromDocument(document);
      if (plan !== undefined) await loadPlan(stores.plans, partition, plan);
    }
  }
}
