import {
  FINDING_GROUPS,
  type Finding,
  type FindingGroup,
} from "../../domain/agreements/importing/findings/finding.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { importTexts } from "../text/import-texts.ts";

/** All findings of one group, by kind. */
interface ReportGroup {
  readonly title: string;
  readonly kinds: readonly {
    /** One sentence for each finding that is shown, with its place. */
    readonly sentences: readonly string[];
    /** How many of the kind are not shown; absent when all are. */
    readonly more: string | undefined;
    readonly remedy: string;
  }[];
}

const GROUPS: readonly FindingGroup[] = ["caution", "damage", "contradiction", "gap"];

/** The report of an import: what to look at first, what is damaged, what contradicts and what is missing. */
function importReport(findings: readonly Finding[], mostOfKind: number, language: Language): ReportGroup[] {
  const texts = importTexts(language);
  return GROUPS.flatMap((group) => {
    const kinds = FINDING_GROUPS[group].flatMap((kind) => {
      const of = findings.filter((finding) => finding.kind === kind);
      if (of.length === 0) return [];
      const hidden = of.length - mostOfKind;
      return [
        {
          sentences: of.slice(0, mostOfKind).map((finding) => sentenceOf(finding, language)),
          more: hidden > 0 ? texts.moreOfKind(hidden) : undefined,
          remedy: texts.remedy[kind],
        },
      ];
    });
    return kinds.length === 0 ? [] : [{ title: texts.group[group], kinds }];
  });
}

/** The report in lines, for a terminal and for a message. */
export function importReportLines(
  findings: readonly Finding[],
  mostOfKind: number,
  language: Language,
): string[] {
  if (findings.length === 0) return [importTexts(language).noFindings];
  return importReport(findings, mostOfKind, language).flatMap(({ title, kinds }) => [
    `${title}:`,
    ...kinds.flatMap(({ sentences, more, remedy }) => [
      ...sentences.map((sentence) => `- ${sentence}`),
      ...(more === undefined ? [] : [`- ${more}`]),
      `  → ${remedy}`,
    ]),
  ]);
}

function sentenceOf({ kind, quotes, clause, heading, page }: Finding, language: Language): string {
  const texts = importTexts(language);
  const place = clause ?? (quotes.includes(heading ?? "") ? undefined : heading);
  const at = page === undefined ? place : texts.page(page);
  const sentence = texts.finding[kind](quotes);
  return at === undefined ? sentence : `${sentence} ${texts.at(at)}`;
}
