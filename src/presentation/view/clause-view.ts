import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { Clause, DocumentHead, Standing } from "../../domain/agreements/document.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { textsFor } from "../text/texts.ts";
import { periodWarning, sourceNotes } from "./source-notes.ts";
import { isAdoptedByParties } from "./standing.ts";
import type { ClauseView, Fact } from "./view.ts";

/** Enough of a version's hash to tell two versions apart when people compare what they see. */
const VERSION_DIGITS = 7;

/** A clause, and what it is shown in the light of. */
export interface ClauseInContext {
  readonly found: Pick<FoundClause, "document" | "version" | "clause">;
  /** Where the document's community is looked up; one that is not among them goes unnamed, as law does. */
  readonly communities: readonly Community[];
  /** The date that validity is compared with. */
  readonly asOf: CivilDate;
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

export function clauseView({ found, communities, asOf }: ClauseInContext, language: Language): ClauseView {
  const { document, version, clause } = found;
  return {
    clauseId: clause.id,
    documentLabel: documentLabel(document, language),
    documentTitle: document.title,
    standing: standingText(document.standing, language),
    place: placeOf(clause, document, language),
    quote: clause.text,
    facts: factsOf(document, version, communities, language),
    warning: periodWarning(version, asOf, language),
    notes: sourceNotes(document, language),
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

function factsOf(
  { standing, community }: DocumentHead,
  { id, adoption, inForceFrom, inForceTo }: FoundClause["version"],
  communities: readonly Community[],
  language: Language,
): readonly Fact[] {
  const { fact, notStated } = textsFor(language);
  const absent = isAdoptedByParties(standing) ? notStated : undefined;
  const date = (value: CivilDate | undefined) => value && dateText(value, language);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [fact.adoptedBy, adoption.body ?? absent],
    [fact.adoptedOn, date(adoption.date) ?? absent],
    [fact.caseReference, adoption.caseReference ?? absent],
    [fact.inForceFrom, date(inForceFrom)],
    [fact.inForceTo, date(inForceTo)],
    [fact.belongsTo, communities.find((candidate) => candidate.id === community)?.name],
    [fact.version, id.slice(0, VERSION_DIGITS)],
  ];
  return rows.flatMap(([title, value]) => (value === undefined ? [] : [{ title, value }]));
}
