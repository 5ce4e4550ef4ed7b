import { extname } from "node:path";
import type {
  SourceFile,
  SourceFormat,
  SourceProblem,
} from "../../domain/agreements/importing/source-file.ts";
import { DOCX_BODY, listParts } from "./docx/package-parts.ts";
import type { ReadingLimits } from "./reading-limits.ts";

export type DetectedFormat =
  | { readonly kind: "known"; readonly format: SourceFormat }
  | { readonly kind: "unreadable"; readonly problem: SourceProblem };

/** What the name says. */
const BY_NAME: Readonly<Record<string, SourceFormat>> = {
  ".pdf": "pdf",
  ".docx": "docx",
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
};

type Content =
  | "pdf"
  | "zip"
  /** Microsoft's older container: Word before 2007, and any newer document that is locked with a password. */
  | "ole"
  | "html"
  | "other"
  | "text";

/** How kinds of files begin that are neither text nor anything we read. */
const OTHER_SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x4d, 0x5a, 0x90],
  [...Buffer.from("{\\rtf")],
];
const ZIP: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
const OLE: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How far into a file its first words may stand. */
const HEAD = 1_024;

/**
 * What a file is, by its name and its first bytes together: when they disagree, somebody renamed it. Nothing of it is
 * unpacked.
 */
export function detectFormat({ fileName, bytes }: SourceFile, limits: ReadingLimits): DetectedFormat {
  if (bytes.length === 0) return unreadable("empty");
  const named = BY_NAME[extname(fileName).toLowerCase()];
  const content = contentOf(bytes);
  if (content === "ole") return unreadable(oleProblem(bytes, named));
  if (content === "zip") return zipFormat(bytes, named, limits);
  if (named === undefined) return unreadable("unknown-format");
  if (content === "other" || (content === "pdf") !== (named === "pdf"))
    return unreadable(mismatch(named, bytes));
  if (named === "docx") return unreadable(mismatch(named, bytes));
  return content === "html" && named !== "html" ? unreadable("renamed") : { kind: "known", format: named };
}

function unreadable(problem: SourceProblem): DetectedFormat {
  return { kind: "unreadable", problem };
}

/** A PDF or Word document without its beginning is as likely broken as renamed; bytes that are no text tell. */
function mismatch(named: SourceFormat, bytes: Uint8Array): SourceProblem {
  const looksBroken =
    (named === "pdf" || named === "docx") && contentOf(bytes) === "text" && bytes.includes(0);
  return looksBroken ? "damaged" : "renamed";
}

function zipFormat(
  bytes: Uint8Array,
  named: SourceFormat | undefined,
  limits: ReadingLimits,
): DetectedFormat {
  const parts = listParts(bytes, limits);
  if (parts.kind === "unreadable") return unreadable(named === "docx" ? parts.problem : renamedOr(named));
  if (!parts.names.includes(DOCX_BODY)) return unreadable(renamedOr(named));
  return named === "docx" ? { kind: "known", format: "docx" } : unreadable(renamedOr(named));
}

function renamedOr(named: SourceFormat | undefined): SourceProblem {
  return named === undefined ? "unknown-format" : "renamed";
}

const ENCRYPTED_PACKAGE = Buffer.from("EncryptedPackage", "utf16le");

function oleProblem(bytes: Uint8Array, named: SourceFormat | undefined): SourceProblem {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED_PACKAGE)
    ? "encrypted"
    : renamedOr(named);
}

function contentOf(bytes: Uint8Array): Content {
  const begins = (signature: readonly number[]) => signature.every((byte, place) => bytes[place] === byte);
  if (begins(OLE)) return "ole";
  if (ZIP.some(begins)) return "zip";
  if (OTHER_SIGNATURES.some(begins)) return "other";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  // Readers of PDF let anything stand before the mark.
  if (head.includes("%PDF")) return "pdf";
  return /^(?:\u00EF\u00BB\u00BF)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(head)
    ? "html"
    : "text";
}
