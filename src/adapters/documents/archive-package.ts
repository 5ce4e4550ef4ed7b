import { createHash } from "node:crypto";
import { type Zippable, zip } from "fflate";

/** One file of an archive package. */
export interface ArchiveFile {
  /** With `/` between folders; letters of the alphabet, digits, `-`, `_` and `.` only. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

const CHECKSUMS = "SHA256SUMS";
const SAFE_PATH = /^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/;

/**
 * The files in one ZIP, with a list of their hashes that `sha256sum -c` reads (arkivforskrifta: unchanged, and shown to
 * be). The same files give the same bytes.
 *
 * @param createdAt the instant that every file is dated
 * @throws RangeError for a path that could leave the folder it is unpacked in, or is there twice
 */
export async function archivePackage(files: readonly ArchiveFile[], createdAt: string): Promise<Uint8Array> {
  const paths = new Set<string>();
  for (const { path } of files) {
    if (!SAFE_PATH.test(path) || path.split("/").includes("..") || paths.has(path))
      throw new RangeError("a path in an archive package is unsafe or there twice");
    paths.add(path);
  }
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const sums = sorted.map(({ path, bytes }) => `${sha256Of(bytes)}  ${path}\n`).join("");
  const content: Zippable = Object.fromEntries([
    [CHECKSUMS, new TextEncoder().encode(sums)],
    ...sorted.map(({ path, bytes }) => [path, bytes] as const),
  ]);
  return new Promise((resolve, reject) => {
    zip(content, { mtime: createdAt, level: 6 }, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
