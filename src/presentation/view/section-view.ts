import type { Clause, Version } from "../../domain/agreements/document.ts";
import type { ShownSection } from "../../domain/agreements/show-clause.ts";
import { reignOf } from "../../domain/agreements/version-in-force.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { textsFor } from "../text/texts.ts";
import { documentLabel, placeOf, standingText } from "./clause-view.ts";
import type { SectionClause, SectionView } from "./lookup-view.ts";
import { periodWarning } from "./source-notes.ts";

/** What a page holds, well within what a card may weigh. A longer clause is a page by itself, cut by the card. */
const MOST_CHARACTERS = 5_000;
const MOST_CLAUSES = 25;

export interface SectionRequest {
  /** From {@link pageShown}. */
  readonly page: number;
  readonly today: CivilDate;
  /** Absent: as it governs today. */
  readonly date: CivilDate | undefined;
  /** Every loaded version of the document. */
  readonly versions: readonly Version[];
}

/** The pages of a section, each with as many whole clauses as it has room for. */
function pagesOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const pages: Clause[][] = [];
  let room = 0;
  for (const clause of clauses) {
    const page = pages.at(-1);
    if (page === undefined || clause.text.length > room || page.length === MOST_CLAUSES) {
      pages.push([clause]);
      room = MOST_CHARACTERS - clause.text.length;
    } else {
      page.push(clause);
      room -= clause.text.length;
    }
  }
  return pages;
}

/** The page that was asked for, or the nearest that there is; absent `wanted`: the one with the clause. */
export function pageShown({ clause, clauses }: ShownSection, wanted: number | undefined): number {
  const pages = pagesOf(clauses);
  const own = pages.findIndex((page) => page.includes(clause)) + 1;
  return Math.min(Math.max(1, wanted ?? own), pages.length);
}

export function sectionView(shown: ShownSection, request: SectionRequest, language: Language): SectionView {
  const { head, version, clause, headings, clauses } = shown;
  const { section } = answerTexts(language);
  const pages = pagesOf(clauses);
  const { page } = request;
  const label = documentLabel(head, language);
  const named = headings.filter((heading) => heading !== head.title);
  const command =
    request.date === undefined ? section.say(clause.id) : section.sayOn(clause.id, request.date);
  return {
    kind: "section",
    language,
    title: named.length === 0 ? label : section.title(label, named.join(" › ")),
    source: sourceText(shown, language),
    warning: warningOf(version, request, language),
    clauses: (pages[page - 1] ?? []).map((each, index, all) => ({
      ...headingOf(each, all[index - 1], headings.length),
      place: numberIn(each, shown, language),
      mark: each.id === clause.id && clauses.length > 1 ? section.asked : undefined,
      text: each.text,
    })),
    page: pages.length === 1 ? undefined : section.page(page, pages.length),
    more:
      page === pages.length ? undefined : { label: section.more, say: section.sayPage(command, page + 1) },
    sourceUrl: head.sourceUrl,
  };
}

function sourceText({ head, version }: ShownSection, language: Language): string {
  const { fact } = textsFor(language);
  const { body, date, caseReference } = version.adoption;
  const from = date ?? version.inForceFrom;
  const said = date === undefined ? fact.inForceFrom : fact.adoptedOn;
  return [
    standingText(head.standing, language),
    body && `${fact.adoptedBy}: ${body}`,
    from && `${said}: ${dateText(from, language)}`,
    caseReference,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}

function warningOf(
  version: Version,
  { today, date, versions }: SectionRequest,
  language: Language,
): string | undefined {
  const { supersededOn } = reignOf(version, versions);
  return date !== undefined && supersededOn !== undefined && supersededOn <= today
    ? answerTexts(language).onDate.superseded(dateText(supersededOn, language))
    : periodWarning(version, today, language);
}

/** The headings below those that the whole section shares, where they change. */
function headingOf(
  { headings }: Clause,
  before: Clause | undefined,
  shared: number,
): Pick<SectionClause, "heading"> {
  const own = headings.slice(shared).join(" › ");
  const same = before?.headings.slice(shared).join(" › ") === own;
  return { heading: same || own === "" ? undefined : own };
}

/** Only the number: the headings stand above. */
function numberIn(clause: Clause, { head }: ShownSection, language: Language): string {
  return `${placeOf({ ...clause, headings: [] }, head, language)} (${clause.id})`;
}
