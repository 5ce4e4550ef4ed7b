import type { ReadSource, SourceFile } from "../../domain/agreements/importing/source-file.ts";
import { detectFormat } from "./detect-format.ts";
import { readDocx } from "./docx/docx-source.ts";
import { readHtml } from "./html/html-source.ts";
import { readPdf } from "./pdf/pdf-source.ts";
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
    switch (detected.format) {
      case "pdf":
        return await readPdf(file.bytes, limits, onPage);
      case "docx":
        return readDocx(file.bytes);
      case "html":
        return readHtml(file.bytes);
      default:
        return readText(file.bytes, detected.format);
    }
  } catch (error) {
    // What a reader cannot hold in its stack or in an array is no document that anybody wrote.
    if (error instanceof RangeError) return { kind: "unreadable", problem: "damaged", detail: "nesting" };
    throw error;
  }
}
