import { readCommunityFile } from "../adapters/documents/community-file.ts";
import { listCommunityFolders, readDocumentFolder } from "../adapters/documents/document-folder.ts";
import { printFindings } from "../adapters/documents/file-finding.ts";
import type { LoadedDocument } from "../domain/agreements/document.ts";
import { NATIONAL } from "../domain/agreements/document.ts";
import type { Community } from "../domain/community/community.ts";

/** Everything under the communities' folder: configuration and documents, each document in its partition. */
export interface CommunityLibrary {
  readonly communities: readonly Community[];
  /** By partition: a community's id, or `national`. */
  readonly documents: ReadonlyMap<string, readonly LoadedDocument[]>;
  /** Sentences for the operator: what was left out, and what looks doubtful. */
  readonly warnings: readonly string[];
}

/** @throws CommunityFileError, FolderError: a community that is not as it should be stops the start. */
export async function readCommunities(root: string): Promise<CommunityLibrary> {
  const folders = await listCommunityFolders(root);
  const communities: Community[] = [];
  const documents = new Map<string, readonly LoadedDocument[]>();
  const warnings: string[] = [];
  const load = async (folder: string, owner: Parameters<typeof readDocumentFolder>[1]) => {
    const read = await readDocumentFolder(folder, owner);
    documents.set(owner.id, read.documents);
    warnings.push(...read.problems.map(({ message }) => message));
  };
  for (const { folder, documents: documentFolder } of folders.communities) {
    const file = await readCommunityFile(folder);
    communities.push(file.community);
    if (file.warnings.length > 0) warnings.push(printFindings(file.warnings));
    await load(documentFolder, file.community);
  }
  if (folders.nationalDocuments !== undefined)
    await load(folders.nationalDocuments, { id: NATIONAL, assumptions: [] });
  return { communities, documents, warnings };
}
