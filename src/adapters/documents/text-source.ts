import type { ReadSource } from "../../domain/agreements/importing/source-file.ts";
import { decodeText } from "./decode-text.ts";
import { readFrontMatter } from "./front-matter.ts";
import { blocksFromMarkdown } from "./markdown-blocks.ts";
import { marksInMarkdown } from "./markdown-marks.ts";

/** Lists and quotes opened in each other on one line, which the parser of Markdown cannot follow in any time. */
const TANGLED = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]){20,}[ \t]*[^\s>*+-]/m;

/** Reads Markdown, which may open with front matter, or plain text, which is read with Markdown's habits. */
export function readText(bytes: Uint8Array, format: "markdown" | "text"): ReadSource {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { kind: "unreadable", problem: "not-utf-8" };
  if (decoded.text.trim() === "") return { kind: "unreadable", problem: "empty" };
  const front = format === "markdown" ? readFrontMatter(decoded.text) : ({ kind: "none" } as const);
  if (front.kind === "wrong") {
    const detail = front.problems.map(({ line, sentence }) => `${line}: ${sentence}`).join("\n");
    return { kind: "unreadable", problem: "front-matter", detail };
  }
  const body = front.kind === "read" ? front.body : decoded.text;
  if (TANGLED.test(body)) return { kind: "unreadable", problem: "damaged", detail: "nesting" };
  const blocks = blocksFromMarkdown(body);
  if (blocks.length === 0) return { kind: "unreadable", problem: "no-clause" };
  return {
    kind: "read",
    source: {
      format,
      blocks,
      stated: front.kind === "read" ? front.stated : undefined,
      pages: undefined,
      marks: marksInMarkdown(body),
    },
  };
}
