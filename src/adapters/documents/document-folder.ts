import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type LoadedDocument, NATIONAL } from "../../domain/agreements/document.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { DocumentFileError, type DocumentOwner, readDocumentFile } from "./document-file.ts";

/** A folder of documents or of communities that cannot be listed. */
export class FolderError extends ExpectedError {
  readonly code = "folder";
  readonly folder: string;

  constructor(folder: string) {
    super(`${folder}: The folder is missing or cannot be listed. Create it, or correct the path.`);
    this.folder = folder;
  }
}

export interface DocumentFolder {
  /** In the order of their file names; no two have the same id. */
  readonly documents: readonly LoadedDocument[];
  /** Every file that was left out, with the reason. */
  readonly problems: readonly DocumentFileError[];
}

/**
 * Loads the files that lie directly in a folder. One bad file does not keep the others out.
 *
 * @throws FolderError
 */
export async function readDocumentFolder(folder: string, owner: DocumentOwner): Promise<DocumentFolder> {
  const documents = new Map<string, LoadedDocument>();
  const problems: DocumentFileError[] = [];
  for (const { name } of await entriesIn(folder)) {
    try {
      const loaded = await readDocumentFile(folder, name, owner);
      const first = documents.get(loaded.head.id);
      if (first !== undefined) throw doubledId(join(folder, name), loaded.head.id, first.head.fileName);
      documents.set(loaded.head.id, loaded);
    } catch (error) {
      if (!(error instanceof DocumentFileError)) throw error;
      problems.push(error);
    }
  }
  return { documents: [...documents.values()], problems };
}

function doubledId(file: string, id: string, firstFile: string): DocumentFileError {
  const sentence = `${firstFile} already has the id ${id}. Remove one of them, or give this one an id of its own in front matter.`;
  return new DocumentFileError("doubled-id", [{ file, sentence }]);
}

const DOCUMENTS = "documents";

export interface CommunityFolder {
  /** The folder's name, which `community.yaml` must repeat as its id. */
  readonly id: string;
  readonly folder: string;
  readonly documents: string;
}

export interface CommunityFolders {
  /** Sorted by id. */
  readonly communities: readonly CommunityFolder[];
  /** The documents of the layer that all communities share; absent when there is no such folder. */
  readonly nationalDocuments: string | undefined;
}

/**
 * The folders of the communities under a root.
 *
 * @throws FolderError
 */
export async function listCommunityFolders(root: string): Promise<CommunityFolders> {
  const names = (await entriesIn(root)).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return {
    communities: names
      .filter((name) => name !== NATIONAL)
      .map((id) => ({ id, folder: join(root, id), documents: join(root, id, DOCUMENTS) })),
    nationalDocuments: names.includes(NATIONAL) ? join(root, NATIONAL, DOCUMENTS) : undefined,
  };
}

/** Sorted by name; names that begin with a dot are the system's own and are passed over. */
async function entriesIn(folder: string): Promise<Dirent[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    throw new FolderError(folder);
  }
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
