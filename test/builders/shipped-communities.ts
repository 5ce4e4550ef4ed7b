import { fileURLToPath } from "node:url";
import { readCommunities } from "../../src/compose/communities.ts";
import type { LoadedDocument } from "../../src/domain/agreements/document.ts";
import type { Community } from "../../src/domain/community/community.ts";

const { communities, documents } = await readCommunities(
  fileURLToPath(new URL("../../communities", import.meta.url)),
);

/** A community that comes with the program, with its own documents. */
export function shippedCommunity(id: string): {
  readonly community: Community;
  readonly documents: readonly LoadedDocument[];
} {
  const community = communities.find((each) => each.id === id);
  if (community === undefined) throw new Error(`no community ${id} comes with the program`);
  return { community, documents: documents.get(id) ?? [] };
}
