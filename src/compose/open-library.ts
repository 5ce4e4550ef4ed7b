import { readDocumentFolder } from "../adapters/documents/document-folder.ts";
import type { Library } from "../domain/agreements/answers/answer-question.ts";
import { type LoadedDocument, NATIONAL } from "../domain/agreements/document.ts";
import { buildClauseSearch } from "../domain/agreements/search/clause-search.ts";
import type { Community } from "../domain/community/community.ts";
import { communityNamedIn } from "../domain/community/named-in.ts";
import { ExpectedError } from "../domain/kernel/errors.ts";
import { readCommunities } from "./communities.ts";

/** No community with the id is loaded. */
export class UnknownCommunityError extends ExpectedError {
  readonly code = "unknown-community";
}

export interface OpenedLibrary {
  readonly library: Library;
  /** @throws UnknownCommunityError */
  communityWithId(id: string): Community;
  /** Sentences about files that were left out. */
  readonly warnings: readonly string[];
}

export interface LibrarySource {
  /** A folder of documents that replaces the loaded ones; absent: those of the communities. */
  readonly documents?: string | undefined;
}

/**
 * A library straight from files, for commands that ask and measure: the same search and answers as in the chat,
 * without a store. A document from a folder belongs to the community that it names, else to all.
 *
 * @throws FolderError, CommunityFileError
 */
export async function openLibrary({ documents }: LibrarySource): Promise<OpenedLibrary> {
  const read = await readCommunities(process.env["COMMUNITIES_DIR"] ?? "communities");
  const { communities } = read;
  const folder =
    documents === undefined
      ? undefined
      : await readDocumentFolder(documents, { id: NATIONAL, assumptions: [] });
  const loaded =
    folder?.documents.map((document) => placed(document, communities)) ?? [...read.documents.values()].flat();
  return {
    library: { communities, search: buildClauseSearch(loaded) },
    warnings: [...read.warnings, ...(folder?.problems ?? []).map(({ message }) => message)],
    communityWithId(id) {
      const community = communities.find((candidate) => candidate.id === id);
      if (community !== undefined) return community;
      const known = communities.map((candidate) => candidate.id).join(", ");
      throw new UnknownCommunityError(`There is no community "${id}". Known: ${known}.`);
    },
  };
}

/** How many of the first clauses are read for the community's name. */
const OPENING_CLAUSES = 3;

function placed(document: LoadedDocument, communities: readonly Community[]): LoadedDocument {
  const opening = document.version.clauses.slice(0, OPENING_CLAUSES).map(({ text }) => text);
  const named = communityNamedIn([document.head.title, ...opening].join("\n"), communities);
  return { ...document, head: { ...document.head, community: named?.id ?? NATIONAL } };
}
