import type { ReadSource, SourceFile, SourceFormat } from "../../domain/agreements/importing/source-file.ts";
import { detectFormat } from "./detect-format.ts";
import { READING_LIMITS, type ReadingLimits } from "./reading-limits.ts";
import { readText } from "./text-source.ts";

/**
 * Reads a file here and now. A file that is made to harm may take all the time and memory there is: what comes from
 * elsewhere is read by `createSourceReader`, which sets limits to both.
 */
export async function readSource(
  file: SourceFile,
  limits: ReadingLimits = READING_LIMITS,
  onPage: (page: number, of: number) => void = () => {},
): Promise<ReadSource> {
  if (file.bytes.length > limits.bytes) return { kind: "unreadable", problem: "too-large" };
  const detected = detectFormat(file, limits);
  if (detected.kind === "unreadable") return detected;
  try {
    return await readAs(detected.format, file.bytes, limits, onPage);
  } catch (error) {
    // What a reader cannot hold in its stack or in an array is no document that anybody wrote.
    if (error instanceof RangeError) return { kind: "unreadable", problem: "damaged", detail: "nesting" };
    throw error;
  }
}

/** Each reader is loaded when its first file comes: a service that is never sent a PDF never loads what reads it. */
async function readAs(
  format: SourceFormat,
  bytes: Uint8Array,
  limits: ReadingLimits,
  onPage: (page: number, of: number) => void,
): Promise<ReadSource> {
  switch (format) {
    case "pdf":
      return (await import("./pdf/pdf-source.ts")).readPdf(bytes, limits, onPage);
    case "docx":
      return (await import("./docx/docx-source.ts")).readDocx(bytes);
    case "html":
      return (await import("./html/html-source.ts")).readHtml(bytes);
    default:
      return readText(bytes, format);
  }
}
