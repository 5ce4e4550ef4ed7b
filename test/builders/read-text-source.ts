import { readFrontMatter } from "../../src/adapters/documents/front-matter.ts";
import { blocksFromMarkdown } from "../../src/adapters/documents/markdown-blocks.ts";
import type { ReadSourceFile } from "../../src/domain/agreements/importing/source-file.ts";

/** Reads Markdown and text, and nothing else. */
export const readTextSource: ReadSourceFile = async ({ fileName, bytes }) => {
  if (!/\.(?:md|txt)$/.test(fileName)) return { kind: "unreadable", problem: "unknown-format" };
  const text = new TextDecoder().decode(bytes);
  const front = readFrontMatter(text);
  if (front.kind === "wrong") return { kind: "unreadable", problem: "front-matter" };
  const body = front.kind === "read" ? front.body : text;
  const source = {
    format: "markdown" as const,
    blocks: blocksFromMarkdown(body),
    stated: front.kind === "read" ? front.stated : undefined,
    pages: undefined,
    marks: [],
  };
  return { kind: "read", source };
};
