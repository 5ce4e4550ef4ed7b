import type { RecordFinding, Verification } from "../../domain/cases/verify-records.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { recordTexts } from "../text/record-texts.ts";

/** A hash that somebody has on paper, and the record that has it; `record` absent when none has. */
export interface ExpectedHash {
  readonly hash: string;
  readonly record: string | undefined;
}

/** What a check of the records came to, for whoever runs it. */
export function recordCheckText(
  { chains, findings }: Verification,
  expected: ExpectedHash | undefined,
  community: string,
  language: Language,
): string {
  const texts = recordTexts(language);
  const count = chains.reduce((sum, chain) => sum + chain.count, 0);
  const lines = chains.flatMap((chain) => [
    texts.chain(chain.bodyName, chain.id.slice(-4), chain.count),
    `  ${texts.hash(chain.hash)}`,
  ]);
  const told =
    findings.length > 0
      ? [texts.broken(findings.length), ...findings.map((finding) => `  ${findingText(finding, language)}`)]
      : [count === 0 ? texts.none : texts.whole(count)];
  const hash =
    expected === undefined
      ? []
      : [expected.record === undefined ? texts.hashUnknown(expected.hash) : texts.hashFound(expected.record)];
  return [texts.title(community), "", ...lines, ...(lines.length > 0 ? [""] : []), ...told, ...hash].join(
    "\n",
  );
}

function findingText(finding: RecordFinding, language: Language): string {
  const { finding: texts } = recordTexts(language);
  switch (finding.kind) {
    case "doubled":
      return texts.doubled(finding);
    case "case-differs":
      return texts["case-differs"](finding);
    case "altered":
      return texts.altered(finding);
    case "unlinked":
      return texts.unlinked(finding);
    case "missing":
      return texts.missing(finding);
    case "head-differs":
      return texts["head-differs"](finding);
    case "outside-chain":
      return texts["outside-chain"](finding);
  }
}
