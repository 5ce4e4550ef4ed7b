import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { Span } from "../../domain/agreements/answers/answering-sentence.ts";
import type { Adoption, Clause, DocumentHead, Standing } from "../../domain/agreements/document.ts";
import { isAdoptedByParties } from "../../domain/agreements/standing.ts";
import type { Reign } from "../../domain/agreements/version-in-force.ts";
import type { Community } from "../../domain/community/community.ts";
import { ageOn, type CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { textsFor } from "../text/texts.ts";
import { clauseNotes, periodWarning } from "./source-notes.ts";
import type { ClauseView, Fact } from "./view.ts";

/** Enough of a version's hash to tell two versions apart when people compare what they see. */
const VERSION_DIGITS = 7;

/** A clause, and what it is shown in the light of. */
export interface ClauseInContext {
  readonly found: Pick<FoundClause, "document" | "version" | "clause">;
  /** Where the document's community is looked up; one that is not among them goes unnamed, as law does. */
  readonly communities: readonly Community[];
  /** The date that validity and age are compared with. */
  readonly asOf: CivilDate;
  /** Where in the clause the answer stands. */
  readonly sentence?: Span | undefined;
  /** Given for a version that was asked for on an earlier date, and that may hold no longer. */
  readonly past?: Reign | undefined;
}

/** «Retningslinje nr. 12», or the title of a document without a number. */
export function documentLabel({ number, standing, title }: DocumentHead, language: Language): string {
  const { numbered, source } = textsFor(language);
  return number === undefined ? title : numbered(source[standing], number);
}

/** What kind of source it is and how much it weighs: «Lov – bindende for alle». */
export function standingText(standing: Standing, language: Language): string {
  const { source, weight } = textsFor(language);
  return [source[standing], weight[standing]].filter((part) => part !== undefined).join(" – ");
}

export function clauseView(shown: ClauseInContext, language: Language): ClauseView {
  const { document, clause } = shown.found;
  return {
    clauseId: clause.id,
    documentLabel: documentLabel(document, language),
    documentTitle: document.title,
    standing: standingText(document.standing, language),
    place: placeOf(clause, document, language),
    quote: clause.text,
    ...(shown.sentence === undefined ? {} : { emphasis: shown.sentence }),
    facts: factsOf(shown, language),
    warning: warningOf(shown, language),
    notes: clauseNotes(document, clause, language),
    sourceUrl: document.sourceUrl,
  };
}

/** The headings above the clause, and its number there: the printed one, else the one that its id counts. */
export function placeOf(
  { id, label, headings }: Clause,
  { title }: DocumentHead,
  language: Language,
): string {
  const { clauseNumber, clausePart } = textsFor(language);
  const path = headings.filter((heading) => heading !== title).join(" › ");
  if (label !== undefined) {
    const number = label.replace(/[.]$/, "");
    return joined(path, /^\(?[\p{L}\d]{1,5}\)?$/u.test(number) ? clauseNumber(number) : number);
  }
  const [, number, part] = /\/(\d+)(?:\.(\d+))?$/.exec(id) ?? [];
  if (number === undefined) return path === "" ? id : path;
  return joined(path, part === undefined ? clauseNumber(number) : clausePart(number, part));
}

function joined(path: string, place: string): string {
  return path === "" ? place : `${path}, ${place}`;
}

function warningOf({ found, asOf, past }: ClauseInContext, language: Language): string | undefined {
  const { supersededOn } = past ?? {};
  return supersededOn === undefined
    ? periodWarning(found.version, asOf, language)
    : answerTexts(language).onDate.superseded(dateText(supersededOn, language));
}

/** The record's number, and after it each council's and board's own where every party adopted. */
function referencesText({ caseReference, byParties = [] }: Adoption): string | undefined {
  const own = byParties.flatMap(({ party, reference }) =>
    reference === undefined ? [] : `${party} ${reference}`,
  );
  const all = [caseReference ?? [], own].flat();
  return all.length === 0 ? undefined : all.join("; ");
}

function factsOf(shown: ClauseInContext, language: Language): readonly Fact[] {
  const { standing, community } = shown.found.document;
  const { id, adoption, inForceFrom, inForceTo } = shown.found.version;
  const { fact, notStated } = textsFor(language);
  const absent = isAdoptedByParties(standing) ? notStated : undefined;
  const aged = (date: CivilDate | undefined) => date && agedText(date, shown, language);
  const belongsTo = shown.communities.find((candidate) => candidate.id === community)?.name;
  const undated = adoption.date === undefined && inForceFrom === undefined;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [fact.adoptedBy, adoption.body ?? absent],
    [fact.adoptedOn, aged(adoption.date) ?? absent],
    [fact.caseReference, referencesText(adoption) ?? absent],
    [
      fact.inForceFrom,
      adoption.date === undefined ? aged(inForceFrom) : inForceFrom && dateText(inForceFrom, language),
    ],
    [fact.inForceTo, inForceTo && dateText(inForceTo, language)],
    [answerTexts(language).sourceAge, undated ? notStated : undefined],
    [fact.belongsTo, belongsTo],
    [fact.version, versionName(id)],
  ];
  return rows.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value }]));
}

/** The date, and how long ago it was (G14); only the date for what was asked about on an earlier day. */
function agedText(date: CivilDate, { asOf, past }: ClauseInContext, language: Language): string {
  const { dated, ago } = answerTexts(language);
  const day = dateText(date, language);
  return past !== undefined || date > asOf ? day : dated(day, ago(ageOn(asOf, date)));
}

/** Enough of a version's hash to tell two versions apart. */
export function versionName(id: string): string {
  return id.slice(0, VERSION_DIGITS);
}
