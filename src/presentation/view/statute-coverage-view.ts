import type { StructureCheck } from "../../domain/agreements/statute/agreement-structure.ts";
import type {
  CoveringClause,
  RequirementCoverage,
} from "../../domain/agreements/statute/coverage-of-statute.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { listText } from "../text/list-text.ts";
import type { StatuteTexts } from "../text/statute-catalogue.ts";
import { statuteTexts } from "../text/statute-texts.ts";
import { textsFor } from "../text/texts.ts";
import { documentLabel, placeOf } from "./clause-view.ts";
import type { StatuteCoverageView, StatuteRow } from "./statute-view.ts";

/** Of each requirement; the rest are counted. */
const MOST_CLAUSES = 2;

export interface StatuteFacts {
  readonly community: Community;
  readonly coverage: readonly RequirementCoverage[];
  /** Absent when no agreement is loaded. */
  readonly structure: StructureCheck | undefined;
}

export function statuteCoverageView(
  { community, coverage, structure }: StatuteFacts,
  language: Language,
): StatuteCoverageView {
  const texts = statuteTexts(language);
  const numbered = coverage.filter(({ requirement }) => requirement !== "second-paragraph");
  const count = (sign: StatuteRow["sign"]) => numbered.filter((each) => signOf(each) === sign).length;
  return {
    kind: "statute-coverage",
    language,
    title: texts.title(community.short_name ?? community.name),
    summary: texts.summary({
      whole: count("whole"),
      partly: count("partly"),
      planned: count("planned"),
      notLoaded: count("not-loaded"),
    }),
    rows: coverage.map((each) => rowOf(each, community, texts, language)),
    structure: { title: texts.structure.title, lines: structureLines(structure, texts, language) },
    notes: texts.notes,
  };
}

function signOf({ state, missing }: RequirementCoverage): StatuteRow["sign"] {
  if (state !== "agreed") return state;
  return missing.length === 0 ? "whole" : "partly";
}

function rowOf(
  covered: RequirementCoverage,
  community: Community,
  texts: StatuteTexts,
  language: Language,
): StatuteRow {
  const { requirement, state, missing, clauses } = covered;
  const sign = signOf(covered);
  const title = texts.requirement[requirement];
  const rest = clauses.length - MOST_CLAUSES;
  return {
    number: texts.number(requirement),
    requirement: title,
    state: texts.state[sign === "partly" ? "partly" : state],
    sign,
    missing:
      sign === "partly"
        ? texts.missing(
            listText(
              missing.map((part) => texts.part[part]),
              language,
            ),
          )
        : undefined,
    clauses: clauses.slice(0, MOST_CLAUSES).map((covering) => ({
      label: shortPlace(covering, language),
      clauseId: covering.clause.id,
    })),
    rest: rest > 0 ? texts.rest(rest) : undefined,
    start:
      sign === "whole"
        ? undefined
        : {
            title: texts.start,
            verb: "case/start",
            data: {
              community: community.id,
              title: texts.gap.title(title),
              need: texts.gap.need[state](texts.number(requirement), title),
            },
          },
  };
}

/** «Handlingsplan, Barn og unge, punkt iv»: fourteen rows have no room for titles and every heading. */
function shortPlace({ document, clause }: CoveringClause, language: Language): string {
  const label =
    document.number === undefined
      ? textsFor(language).source[document.standing]
      : documentLabel(document, language);
  return `${label}, ${placeOf({ ...clause, headings: clause.headings.slice(-1) }, document, language)}`;
}

function structureLines(
  structure: StructureCheck | undefined,
  { structure: texts }: StatuteTexts,
  language: Language,
): readonly string[] {
  if (structure === undefined) return [texts.none];
  const { document, chapters } = structure;
  const absent = chapters.filter(({ headings }) => headings.length === 0);
  const names = absent.map(({ chapter }) => texts.chapter[chapter]);
  return [
    texts.found(chapters.length - absent.length, chapters.length, documentLabel(document, language)),
    ...(names.length === 0 ? [] : [texts.missing(listText(names, language))]),
  ];
}
