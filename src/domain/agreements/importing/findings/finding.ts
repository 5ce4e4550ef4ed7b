import { z } from "zod/v4";
import type { CivilDate } from "../../../kernel/civil-date.ts";
import type { Known } from "../../../kernel/stored-shape.ts";
import type { DocumentHead, LoadedDocument, Version } from "../../document.ts";
import type { SourceText } from "../source-file.ts";

/** Words that are lost or broken. */
const DAMAGE = [
  "torn-sentence",
  "torn-start",
  "empty-heading",
  "picture-lost",
  "page-without-text",
  "hidden-text",
  "no-end-marker",
] as const;

/** Two places that do not say the same. */
const CONTRADICTIONS = [
  "doubled-label",
  "doubled-number",
  "two-readings",
  "period-ends-first",
  "titles-differ",
  "other-kind",
  "differs-from-document",
  "decided-words-differ",
] as const;

/** What should be there and is not. */
const GAPS = [
  "unlabelled-row",
  "label-gap",
  "question-mark",
  "empty-dates",
  "status-as-task",
  "incomplete-legal-basis",
  "missing-section",
  "dead-link",
  "reference-not-loaded",
  "expired",
  "expired-reference",
] as const;

/** What a person must look at before others do. */
const CAUTIONS = ["person-named", "instruction-in-text"] as const;

export const FINDING_GROUPS = {
  caution: CAUTIONS,
  damage: DAMAGE,
  contradiction: CONTRADICTIONS,
  gap: GAPS,
} as const;

/**
 * Something in a document that an import tells and never mends (G2–G27). There is a sentence for each kind, with what
 * to do about it.
 */
export const findingSchema = z.looseObject({
  kind: z.enum([...CAUTIONS, ...DAMAGE, ...CONTRADICTIONS, ...GAPS]),
  /** The clause that it is in, where it is in one. */
  clause: z.string().min(1).optional(),
  /** The nearest heading; absent before the first. */
  heading: z.string().min(1).optional(),
  page: z.number().int().optional(),
  /** Words of the document, shortened; what each is follows from the kind. */
  quotes: z.array(z.string()),
});

export type Finding = Known<z.infer<typeof findingSchema>>;
export type FindingKind = Finding["kind"];
export type FindingGroup = keyof typeof FINDING_GROUPS;

/** A document as it was read, and what it is to be compared with. */
export interface CheckedDocument {
  readonly head: DocumentHead;
  readonly version: Version;
  readonly source: SourceText;
  readonly today: CivilDate;
  /** The other documents that the community answers from, law and regulation included. */
  readonly others: readonly LoadedDocument[];
}

const LONGEST_QUOTE = 120;

/** The first words, cut between two of them. */
export function opening(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()} …`;
}

/** The last words, cut between two of them. */
export function ending(text: string, longest = LONGEST_QUOTE): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= longest) return line;
  const cut = line.slice(-longest);
  return `… ${cut.slice(cut.indexOf(" ") + 1)}`;
}
