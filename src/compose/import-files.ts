import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { READING_LIMITS } from "../adapters/documents/reading-limits.ts";
import type { Stores } from "../adapters/store/stores.ts";
import { NATIONAL } from "../domain/agreements/document.ts";
import { governingDocuments } from "../domain/agreements/governing-documents.ts";
import { type PreparedImport, prepareImport } from "../domain/agreements/importing/prepare-import.ts";
import type { ReadSourceFile, SourceProblem } from "../domain/agreements/importing/source-file.ts";
import { wordsOfFile } from "../domain/agreements/importing/words-of-file.ts";
import { keepLibrary } from "../domain/agreements/library.ts";
import type { Community } from "../domain/community/community.ts";
import { containsIdentityNumber } from "../domain/guard/identity-number.ts";
import { type Clock, osloToday } from "../domain/kernel/clock.ts";
import { hashOfFile } from "./wire-imports.ts";

/** What became of one file that the operator put in. */
export type ImportedFile = {
  /** Where it lies; its number among the files («3/12») when it holds an identity number. */
  readonly file: string;
} & (
  | PreparedImport
  | { readonly kind: "refused"; readonly problem: SourceProblem | "identity-number" | "unreachable" }
);

export interface ImportFilesParts {
  readonly stores: Stores;
  readonly community: Community;
  readonly readSource: ReadSourceFile;
  readonly clock: Clock;
  /** Before each file, and for each page of it that has been read. */
  readonly onProgress?: (file: string, done: number, of: number, page?: { at: number; of: number }) => void;
}

/** The files among the paths and in folders among them, in order of their names; hidden ones are left out. */
export async function filesUnder(paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
    if (!isFolder) {
      found.push(path);
      continue;
    }
    const entries = await readdir(path, { withFileTypes: true });
    const inside = entries
      .filter(({ name }) => !name.startsWith("."))
      .map(({ name }) => join(path, name))
      .toSorted();
    found.push(...(await filesUnder(inside)));
  }
  return found;
}

/** Makes a draft of each file, which both sides are to approve; a file that is refused leaves nothing behind. */
export async function importFiles(
  files: readonly string[],
  { stores, community, readSource, clock, onProgress }: ImportFilesParts,
): Promise<ImportedFile[]> {
  const today = osloToday(clock);
  const { search } = await keepLibrary(stores.agreements, [community], clock).current();
  const loaded = governingDocuments(search.documents, today).filter(({ head }) =>
    [community.id, NATIONAL].includes(head.community),
  );
  const results: ImportedFile[] = [];
  for (const [done, file] of files.entries()) {
    const place = `${done + 1}/${files.length}`;
    if (containsIdentityNumber(file)) {
      results.push({ file: place, kind: "refused", problem: "identity-number" });
      continue;
    }
    onProgress?.(file, done, files.length);
    const refused = (problem: Extract<ImportedFile, { kind: "refused" }>["problem"]) =>
      results.push({ file, kind: "refused", problem });
    // What is too large is not even read from the disk.
    const size = (await stat(file).catch(() => undefined))?.size ?? 0;
    if (size > READING_LIMITS.bytes) {
      refused("too-large");
      continue;
    }
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) {
      refused("unreachable");
      continue;
    }
    const fileName = basename(file);
    const read = await readSource({ fileName, bytes }, (at, of) =>
      onProgress?.(file, done, files.length, { at, of }),
    );
    if (read.kind === "unreadable") refused(read.problem);
    else if (containsIdentityNumber(wordsOfFile(fileName, read.source)))
      results.push({ file: place, kind: "refused", problem: "identity-number" });
    else
      results.push({
        file,
        ...(await prepareImport(stores, {
          community: community.id,
          fileName,
          sha256: hashOfFile(bytes),
          source: read.source,
          sentBy: undefined,
          at: clock.now().toString(),
          today,
          loaded,
        })),
      });
  }
  return results;
}
