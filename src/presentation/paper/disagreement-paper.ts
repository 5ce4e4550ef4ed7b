import type { DisagreementBundle } from "../../domain/cases/disagreement/disagreement-bundle.ts";
import { canonicalJson } from "../../domain/kernel/json.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { listText } from "../text/list-text.ts";
import { paperTexts } from "../text/paper-texts.ts";
import type { PaperPart, PaperView } from "../view/paper-parts.ts";
import { facts, note, section } from "./paper-words.ts";

/**
 * What the next rung of a disagreement is given to read, without the name of any person, and the same as JSON inside.
 *
 * @param changedAt the instant that the file is dated: when the case last changed
 */
export function disagreementPaper(
  bundle: DisagreementBundle,
  changedAt: string,
  language: Language,
): PaperView {
  const { pages, bundle: texts } = paperTexts(language);
  const { bundle: words, ladder } = followupTexts(language);
  const { fact } = caseTexts(language);
  return {
    language,
    title: words.title(bundle.case),
    issuer: bundle.community,
    subject: bundle.title,
    createdAt: changedAt,
    footer: { text: `${bundle.community} · ${bundle.case}`, pages },
    parts: [
      { kind: "heading", level: 1, text: bundle.title },
      facts([
        [paperTexts(language).book.case, bundle.case],
        [ladder.title, ladder.kind[bundle.ladder]],
      ]),
      note(texts.made),
      ...section(fact.need, bundle.need),
      ...section(fact.patients, bundle.patients),
      ...section(fact.background, bundle.background),
      ...section(fact.assessment, bundle.assessment),
      ...proposalParts(bundle, language),
      ...stanceParts(bundle, language),
      { kind: "heading", level: 2, text: words.chronology },
      {
        kind: "table",
        columns: [
          { title: paperTexts(language).book.date, share: 2 },
          { title: texts.event, share: 3 },
          { title: texts.words, share: 6 },
        ],
        rows: bundle.chronology.map((each) => [
          dateText(each.on, language),
          words.event[each.what] ?? each.what,
          each.words ?? "",
        ]),
      },
      ...triedParts(bundle, language),
    ],
    attachments: [
      {
        name: `${bundle.case}.json`,
        mediaType: "application/json",
        bytes: new TextEncoder().encode(canonicalJson(bundle)),
        relationship: "Data",
        description: texts.data,
      },
    ],
  };
}

function proposalParts({ proposal, clauses }: DisagreementBundle, language: Language): PaperPart[] {
  const { bundle: words } = followupTexts(language);
  return [
    ...(proposal === undefined
      ? []
      : [
          {
            kind: "heading" as const,
            level: 2 as const,
            text: caseTexts(language).proposal.title(proposal.number),
          },
          { kind: "list" as const, numbered: true, items: proposal.points },
        ]),
    ...(clauses.length === 0 ? [] : [{ kind: "heading" as const, level: 2 as const, text: words.clauses }]),
    ...clauses.flatMap(({ clause, text }): PaperPart[] => [
      { kind: "heading", level: 3, text: clause },
      { kind: "paragraph", look: "quote", spans: [{ text }] },
    ]),
  ];
}

/** Each side by itself, with how many seats keep what they think to themselves. */
function stanceParts({ stances }: DisagreementBundle, language: Language): PaperPart[] {
  const { bundle: words } = followupTexts(language);
  const { book, record } = paperTexts(language);
  return stances.flatMap(({ side, seats, withheld }): PaperPart[] => [
    { kind: "heading", level: 2, text: `${words.stances}: ${words.side[side]}` },
    ...(seats.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            columns: [
              { title: book.seat, share: 3 },
              { title: record.parties, share: 3 },
              { title: record.stance, share: 3 },
              { title: record.remark, share: 4 },
            ],
            rows: seats.map(({ seat, parties, stance, words: said }) => [
              seat,
              listText(parties, language),
              stance === undefined ? words.silent : caseTexts(language).stance[stance],
              said ?? "",
            ]),
          },
        ]),
    ...(withheld === 0 ? [] : [note(`${words.withheld(withheld)}.`)]),
  ]);
}

function triedParts({ tried }: DisagreementBundle, language: Language): PaperPart[] {
  const { bundle: words, ladder } = followupTexts(language);
  if (tried.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: words.tried },
    ...tried.flatMap(({ rung, name, taken, words: said, done }): PaperPart[] => [
      { kind: "heading", level: 3, text: name?.[language] ?? rung },
      { kind: "paragraph", spans: [{ text: ladder.taken(dateText(taken, language), said) }] },
      ...(done.length === 0
        ? []
        : [{ kind: "list" as const, numbered: false, items: done.map((point) => point[language]) }]),
    ]),
  ];
}
