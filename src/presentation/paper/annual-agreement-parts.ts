import { adoptionMatrix } from "../../domain/cases/aftermath/adoption-matrix.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { AnnualReportFacts } from "../../flows/read-annual-report.ts";
import { dateText } from "../text/date-text.ts";
import { reportTexts } from "../text/report-texts.ts";
import { documentLabel } from "../view/clause-view.ts";
import type { PaperPart } from "../view/paper-parts.ts";
import { note } from "./paper-words.ts";

/** What was adopted in the year, and how far the councils are with what was recommended (M19). */
export function agreementParts(given: AnnualReportFacts, language: Language): PaperPart[] {
  const { versions, recommended, community } = given;
  const { annual: texts, notStated } = reportTexts(language);
  const date = (day: Parameters<typeof dateText>[0] | undefined) =>
    day === undefined ? notStated : dateText(day, language);
  return [
    versions.length === 0
      ? note(texts.noAgreements)
      : {
          kind: "table",
          columns: [
            { title: texts.document, share: 6 },
            { title: texts.adoptedBy, share: 5 },
            { title: texts.date, share: 3 },
            { title: texts.inForce, share: 3 },
          ],
          rows: versions.map(({ head, version: { adoption, inForceFrom } }) => [
            documentLabel(head, language),
            [adoption.body ?? notStated, adoption.caseReference]
              .filter((part) => part !== undefined)
              .join(", "),
            date(adoption.date),
            date(inForceFrom),
          ]),
        },
    ...(recommended.length === 0
      ? []
      : [
          { kind: "heading" as const, level: 2 as const, text: texts.adoptionState },
          {
            kind: "list" as const,
            numbered: false,
            items: recommended.map((treated) => {
              const { adopted, rows, differing } = adoptionMatrix(treated, community);
              return [
                `${titleOf(treated, given, language)}: ${texts.adoptedOf(adopted, rows.length)}`,
                ...(differing.length === 0 ? [] : [texts.differing(differing.length)]),
              ].join(", ");
            }),
          },
        ]),
  ];
}

/** The hearings of the year: who asks and who has not answered is no part of it. */
export function hearingParts(given: AnnualReportFacts, language: Language): PaperPart[] {
  const { annual: texts } = reportTexts(language);
  const heard = given.cases.filter(({ events }) =>
    events.some(({ kind, at }) => kind.startsWith("hearing") && at.startsWith(`${given.year}-`)),
  );
  if (heard.length === 0) return [note(texts.noHearings)];
  return [
    {
      kind: "table",
      columns: [
        { title: texts.case, share: 7 },
        { title: texts.deadline, share: 4 },
        { title: texts.answers, share: 4 },
      ],
      rows: heard.flatMap((treated) => {
        const { hearing } = treated;
        if (hearing === undefined) return [];
        const { result } = hearing;
        return [
          [
            titleOf(treated, given, language),
            dateText(hearing.deadline, language),
            result === undefined ? texts.hearingOpen : texts.answeredOf(result.answered, result.instances),
          ],
        ];
      }),
    },
  ];
}

function titleOf({ id, title }: Case, { withheld }: AnnualReportFacts, language: Language): string {
  return `${id} ${withheld.has(id) ? reportTexts(language).withheld : title}`;
}
