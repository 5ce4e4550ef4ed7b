import type { Language } from "../../domain/kernel/language.ts";
import type { AnnualReportFacts } from "../../flows/read-annual-report.ts";
import { dateText } from "../text/date-text.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { reportTexts } from "../text/report-texts.ts";
import type { PaperPart, PaperView } from "../view/paper-parts.ts";
import { agreementParts, hearingParts } from "./annual-agreement-parts.ts";
import { bodyParts, caseParts } from "./annual-body-parts.ts";
import { dutyParts, nextYearParts } from "./annual-duty-parts.ts";
import { note } from "./paper-words.ts";
import { planReportParts } from "./plan-report-paper.ts";
import { NO_BOUNDS } from "./plan-report-parts.ts";

/**
 * Årsberetning for Partnerskapsmøtet (M39): what is known of the year, and «ikke oppgitt» where nothing is. It counts
 * seats and never names who was absent (practice 17).
 *
 * @param toWriteIn with a place for the secretariat's own assessment, which no program can make
 */
export function annualReportPaper(
  given: AnnualReportFacts,
  language: Language,
  toWriteIn: boolean,
): PaperView {
  const { community, year, asOf } = given;
  const texts = reportTexts(language).annual;
  const heading = (text: string): PaperPart => ({ kind: "heading", level: 1, text, listed: true });
  return {
    language,
    title: texts.title(year),
    issuer: community.name,
    subject: texts.subject(community.name, year),
    createdAt: `${asOf}T12:00:00Z`,
    footer: {
      text: `${community.name} · ${texts.title(year)}`,
      pages: paperTexts(language).pages,
    },
    parts: [
      note(
        asOf < `${year}-12-31`
          ? texts.unfinished(dateText(asOf, language))
          : texts.made(dateText(asOf, language)),
      ),
      ...(toWriteIn
        ? [
            heading(texts.assessment),
            { kind: "paragraph", look: "to-write", spans: [{ text: texts.writeHere }] } as const,
          ]
        : []),
      heading(texts.bodies),
      ...bodyParts(given, language),
      heading(texts.cases),
      ...caseParts(given, language),
      heading(texts.agreements),
      ...agreementParts(given, language),
      heading(texts.hearings),
      ...hearingParts(given, language),
      heading(texts.plan),
      ...(given.plan === undefined ? [note(texts.noPlan)] : planReportParts(given.plan, NO_BOUNDS, language)),
      heading(texts.duties),
      ...dutyParts(given, language),
      heading(texts.deviations),
      note(texts.deviationsNotStated),
      heading(texts.questions),
      note(texts.questionsNotStated),
      heading(texts.next(year + 1)),
      ...nextYearParts(given, language),
    ],
    attachments: [],
  };
}
