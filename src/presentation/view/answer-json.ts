import type { Answer } from "../../domain/agreements/answers/answer.ts";
import type { Decider } from "../../domain/community/decider.ts";

/** An answer for programs: what `ask --json` and `eval:questions --json` print, one object on one line. */
export interface AnswerJson {
  readonly answered: boolean;
  /** Best first, at most five; also when nothing is answered: then the nearest. */
  readonly clauses: readonly {
    /** The document's file name. */
    readonly document: string;
    readonly clauseId: string;
    readonly heading: string;
    /** At most 1,200 characters. */
    readonly text: string;
    readonly score: number;
  }[];
  /** From 0 to 1; the refusal cut is applied to it. */
  readonly confidence: number;
  /** Who may decide on a change, in Norwegian; null where nobody does or nothing is answered. */
  readonly body: string | null;
  /** Present when nothing is answered. */
  readonly reason?: string;
}

const LONGEST_TEXT = 1_200;

export function answerJson(answer: Answer): AnswerJson {
  return {
    answered: answer.answered,
    clauses: answer.found.map(({ document, clause, score }) => ({
      document: document.fileName,
      clauseId: clause.id,
      heading: clause.headings.join(" – "),
      text: clause.text.slice(0, LONGEST_TEXT),
      score: rounded(score),
    })),
    confidence: rounded(answer.confidence),
    body: answer.answered ? deciderName(answer.decider) : null,
    ...(answer.answered ? {} : { reason: answer.reason }),
  };
}

function deciderName(decider: Decider | undefined): string | null {
  switch (decider?.kind) {
    case undefined:
      return null;
    case "body":
      return decider.body.name.nb;
    case "every-party":
      return decider.parties.map(({ name }) => name).join(", ");
    case "legislator":
      return decider.which === "storting" ? "Stortinget" : "Helse- og omsorgsdepartementet";
  }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
