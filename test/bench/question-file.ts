import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/v4";
import { jsonLines, UnreadableFileError } from "./beir.ts";

/** What a question may be about: the documents of the demonstration, or texts in a folder that is not committed. */
export const SETS = ["demonstration", "sources"] as const;
export type QuestionSet = (typeof SETS)[number];

/**
 * A question with its gold: a document and a quote, or a stretch of the document with its whitespace folded, for
 * texts that are not committed. Without a document nothing loaded answers it. Unknown fields are ignored.
 */
const questionLine = z.object({
  id: z.string(),
  question: z.string(),
  lang: z.string().nullish(),
  kind: z.enum(["answerable", "near-miss", "off-topic"]).nullish().catch(undefined),
  set: z.enum(SETS).nullish(),
  community: z.string().nullish(),
  doc: z.string().nullish(),
  answer_quote: z.string().nullish(),
  start: z.number().int().min(0).nullish(),
  length: z.number().int().min(1).nullish(),
  sha256: z.string().nullish(),
});

export interface GoldQuestion {
  readonly id: string;
  readonly question: string;
  /** As the writer marked it; absent when not marked. */
  readonly language: string | undefined;
  /** For one that nothing loaded answers: whether its topic is there all the same; absent when not marked. */
  readonly kind: "answerable" | "near-miss" | "off-topic" | undefined;
  readonly set: QuestionSet;
  /** Id of the asker's community; absent for somebody who belongs to none. */
  readonly community: string | undefined;
  /** Absent for a question that nothing loaded answers. */
  readonly gold: { readonly document: string; readonly quote: string } | undefined;
}

export interface QuestionSource {
  readonly file: string;
  /** The folder that gold given by `start` and `length` is read from; absent: every gold is a quote. */
  readonly documents?: string | undefined;
  /** Leaves the other set's questions out, unread; absent: both. */
  readonly only?: QuestionSet | undefined;
}

/**
 * A question that names no set is about the folder when there is one, else about the demonstration.
 *
 * @throws UnreadableFileError naming file, line or question that is not as expected
 */
export function readQuestions({ file, documents, only }: QuestionSource): GoldQuestion[] {
  const unmarked: QuestionSet = documents === undefined ? "demonstration" : "sources";
  return jsonLines(file, questionLine)
    .map((line) => ({ ...line, set: line.set ?? unmarked }))
    .filter(({ set }) => only === undefined || set === only)
    .map((line) => ({
      id: line.id,
      question: line.question,
      language: line.lang ?? undefined,
      community: line.community ?? undefined,
      kind: line.kind ?? undefined,
      set: line.set,
      gold:
        line.doc == null
          ? undefined
          : {
              document: line.doc,
              quote: quoteOf(line, line.doc, line.set === "sources" ? documents : undefined),
            },
    }));
}

function quoteOf(
  line: z.infer<typeof questionLine>,
  document: string,
  documents: string | undefined,
): string {
  if (line.answer_quote != null) return line.answer_quote;
  if (line.start == null || line.length == null || documents === undefined)
    throw new UnreadableFileError(
      `Question ${line.id} has a document, but neither answer_quote nor start and length in a folder of documents (--documents).`,
    );
  const quote = foldSpaces(readFileSync(join(documents, document), "utf8")).slice(
    line.start,
    line.start + line.length,
  );
  if (line.sha256 != null && createHash("sha256").update(quote).digest("hex") !== line.sha256)
    throw new UnreadableFileError(
      `Question ${line.id}: ${document} is not the text that the question was written for.`,
    );
  return quote;
}

const FIRST_WORDS = 8;

/**
 * Whether a clause (its heading and text) holds the quote, or the quote's first eight words where the quote runs
 * past one clause. White space is folded, and Markdown's marks are passed over, since a clause does not keep them.
 */
export function holdsQuote(
  clause: { readonly heading: string; readonly text: string },
  quote: string,
): boolean {
  const held = plain(`${clause.heading} ${clause.text}`);
  const wanted = plain(quote);
  return held.includes(wanted) || held.includes(wanted.split(" ").slice(0, FIRST_WORDS).join(" "));
}

function plain(text: string): string {
  return foldSpaces(text.replace(/[*_#`>]+|\[|\]\([^)]*\)|<[^>]*>|(?<=\s|^)[-–•]\s/g, ""));
}

function foldSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
