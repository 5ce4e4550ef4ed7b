import { type UnzipFileInfo, unzipSync } from "fflate";
import type { ReadingLimits } from "../reading-limits.ts";

/** The part that every Word file has: its text. */
export const DOCX_BODY = "word/document.xml";

export type PartList =
  | { readonly kind: "listed"; readonly names: readonly string[] }
  | { readonly kind: "unreadable"; readonly problem: "damaged" | "encrypted" | "unpacks-too-large" };

/** An archive that unpacks to more than this many times its size, and to more than the bytes, is a bomb. */
const LARGEST_RATIO = 100;
const RATIO_MATTERS_FROM = 20_000_000;
const MOST_PARTS = 10_000;
/** What says that a part is encrypted with AES. */
const ENCRYPTED = 99;

/** What an archive holds, by its own list: nothing is unpacked. Archives inside it are never opened. */
export function listParts(bytes: Uint8Array, limits: ReadingLimits): PartList {
  const parts: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (part) => {
        parts.push(part);
        return false;
      },
    });
  } catch {
    return { kind: "unreadable", problem: "damaged" };
  }
  const unpacked = parts.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const bomb = unpacked > RATIO_MATTERS_FROM && unpacked / bytes.length > LARGEST_RATIO;
  if (bomb || unpacked > limits.unpackedBytes || parts.length > MOST_PARTS)
    return { kind: "unreadable", problem: "unpacks-too-large" };
  if (parts.some(({ compression }) => compression === ENCRYPTED))
    return { kind: "unreadable", problem: "encrypted" };
  return { kind: "listed", names: parts.map(({ name }) => name) };
}

/**
 * Unpacks the parts that are asked for, each to no more than the archive's list says.
 *
 * @throws Error when the archive is damaged
 */
export function unpackParts(bytes: Uint8Array, names: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => names.includes(name) })));
}
