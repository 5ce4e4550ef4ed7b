import type { ContainerDefinition } from "@azure/cosmos";
import { COLLECTIONS, type CollectionName } from "../document-collection.ts";

export type CosmosContainer = ContainerDefinition & { readonly id: CollectionName };

/**
 * The containers that must exist, in Azure made by the infrastructure: its template is tested against this list.
 * Bodies are not indexed, since nothing is looked up by them; `id` is always. `pendingSince` and
 * `settledOn` cost nothing where they are absent.
 */
export const COSMOS_CONTAINERS: readonly CosmosContainer[] = COLLECTIONS.map((id) => ({
  id,
  partitionKey: { paths: ["/partition"], version: 2 },
  indexingPolicy: {
    indexingMode: "consistent",
    includedPaths: ["/partition/?", "/kind/?", "/pendingSince/?", "/settledOn/?"].map((path) => ({ path })),
    excludedPaths: [{ path: "/*" }],
  },
}));
