import type { RecordFinding, Verification } from "../../domain/cases/verify-records.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { PaperCheck, PaperFinding } from "../../flows/archive/verify-papers.ts";
import { recordTexts } from "../text/record-texts.ts";

/** A hash that somebody has on paper, and the record that has it; `record` absent when none has. */
export interface ExpectedHash {
  readonly hash: string;
  readonly record: string | undefined;
}

interface RecordCheck {
  readonly verification: Verification;
  readonly papers: PaperCheck;
  /** Absent when nobody gave one. */
  readonly expected?: ExpectedHash | undefined;
}

/** What a check of records, minutes and enclosures came to, for whoever runs it. */
export function recordCheckText(
  { verification: { chains, findings }, papers, expected }: RecordCheck,
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
  return [
    texts.title(community),
    "",
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    ...told,
    ...paperLines(papers, language),
    ...hash,
  ].join("\n");
}

function paperLines({ sealed, unsealed, enclosures, findings }: PaperCheck, language: Language): string[] {
  const texts = recordTexts(language);
  const isWrong = (kind: PaperFinding["kind"]) => findings.some((finding) => finding.kind === kind);
  return [
    ...(sealed === 0 || isWrong("minutes-altered") ? [] : [texts.minutesWhole(sealed)]),
    ...(unsealed === 0 ? [] : [texts.unsealed(unsealed)]),
    ...(enclosures === 0 || isWrong("enclosure-altered") ? [] : [texts.enclosuresWhole(enclosures)]),
    ...(findings.length === 0 ? [] : [texts.papersBroken(findings.length)]),
    ...findings.map((finding) => `  ${paperFindingText(finding, language)}`),
  ];
}

function paperFindingText(finding: PaperFinding, language: Language): string {
  const { paper: texts } = recordTexts(language);
  switch (finding.kind) {
    case "minutes-altered":
      return texts["minutes-altered"](finding);
    case "meeting-missing":
      return texts["meeting-missing"](finding);
    case "enclosure-altered":
      return texts["enclosure-altered"](finding);
  }
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
