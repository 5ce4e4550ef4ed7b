import type { Body, Community } from "../../community/community.ts";
import { type Decider, deciderOf } from "../../community/decider.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { NATIONAL, type Standing } from "../document.ts";
import { governingDocuments } from "../governing-documents.ts";
import { fold, wordsOf } from "../search/analysis.ts";
import type { ClauseHit, ClauseSearch } from "../search/clause-search.ts";
import { type Authority, assumptionsUnder } from "./authority.ts";
import { standingPlace } from "./by-standing.ts";
import { readClosely } from "./close-reading.ts";
import { isNamed, type NamedDocument, namedDocumentsIn } from "./named-documents.ts";

/** Who may decide on the document that was asked about, and the clause that says it or begins the document. */
export interface DecidingAnswer {
  readonly authority: Authority;
  readonly hit: ClauseHit;
}

/** What a clause in bokmål would say of a document of this standing: the search is put in its words. */
const SAID_OF: Readonly<Partial<Record<Standing, string>>> = {
  agreement: "samarbeidsavtalen inngå",
  "sub-agreement": "delavtaler samarbeidsavtalen inngå",
  guideline: "retningslinjen",
  procedure: "prosedyrer",
  plan: "handlingsplanen",
};
/** Those that are decided on alike: where nothing is said of one, the other tells. */
const ALIKE: readonly (readonly Standing[])[] = [
  ["agreement", "sub-agreement"],
  ["guideline", "procedure"],
];
/** Adopting and changing as a rule tells of it; what was adopted once («vedtok») is history. */
const ADOPTS =
  /(?<!\p{L})(?:inngår|inngå|vedta|vedtar|vedtas|vedtek|godkjenner|godkjenne|godkjennes|beslutter|endre|endrer|politisk)(?!\p{L})/u;
const PARTY = /(?<!\p{L})(?:kommunestyre\p{L}*|(?:hver|kvar|alle) (?:kommune\p{L}*|part\p{L}*))(?!\p{L})/u;
const MOST_SEARCHED = 40;

/**
 * Answers who may decide on a document from the community's router (mission F), with the clause that says so as its
 * source, else the clause that the document begins with. Absent where the document is not loaded, or nobody decides.
 *
 * @param communities those asked; the first with a source answers.
 */
export function answerDeciding(
  named: NamedDocument,
  communities: readonly Community[],
  asOf: CivilDate,
  search: ClauseSearch,
): DecidingAnswer | undefined {
  for (const community of communities) {
    const decider = deciderOf(named.standing, community);
    if (decider === undefined) continue;
    const hit = sourceOf(named, { community, decider, asOf }, search);
    if (hit === undefined) continue;
    const assumptions = assumptionsUnder(hit.document, community, decider);
    return { authority: { community, decider, assumptions }, hit };
  }
  return undefined;
}

interface Power {
  readonly community: Community;
  readonly decider: Decider;
  readonly asOf: CivilDate;
}

function sourceOf(named: NamedDocument, power: Power, search: ClauseSearch): ClauseHit | undefined {
  const { community, decider, asOf } = power;
  const communities = [community.id, NATIONAL];
  const own = governingDocuments(search.documents, asOf).filter(
    ({ head }) => communities.includes(head.community) && isNamed(head, named),
  );
  if (named.number !== undefined && own.length === 0) return undefined;
  const { standing } = named;
  const found = search.find({
    text: searchText(standing, decider),
    date: asOf,
    most: MOST_SEARCHED,
    communities,
  });
  const said = found
    .filter(({ document }) => document.standing !== standing || isNamed(document, named))
    .toSorted((a, b) => placeOf(a, asOf) - placeOf(b, asOf));
  const alike = ALIKE.find((kinds) => kinds.includes(standing)) ?? [];
  for (const kind of [standing, ...alike]) {
    const telling = said.find((hit) => tells(hit, kind, power));
    if (telling !== undefined) return telling;
  }
  const [first] = own;
  const clause = first?.version.clauses[0];
  return first && clause && { document: first.head, version: first.version, clause, score: 0 };
}

function placeOf({ document, version }: ClauseHit, asOf: CivilDate): number {
  return standingPlace(document.standing, version, asOf);
}

function searchText(standing: Standing, decider: Decider): string {
  const who = decider.kind === "body" ? namesOf(decider.body).join(" ") : "kommunestyret hver kommune";
  return `${who} vedta godkjenne ${SAID_OF[standing] ?? ""}`;
}

/** Whether a sentence says that whoever decides adopts or changes a text of this standing; of «den», the one before says which. */
function tells(hit: ClauseHit, standing: Standing, { community, decider }: Power): boolean {
  const sentences = readClosely(hit).sentences.filter(({ gap }) => !gap);
  let about: readonly Standing[] = [];
  return sentences.some(({ text }) => {
    const named = namedDocumentsIn(wordsOf(text)).map((name) => name.standing);
    if (named.length > 0) about = named;
    return about.includes(standing) && ADOPTS.test(text.toLowerCase()) && isBy(text, decider, community);
  });
}

function isBy(sentence: string, decider: Decider, community: Community): boolean {
  switch (decider.kind) {
    case "body":
      return mentions(sentence, decider.body);
    case "every-party":
      return PARTY.test(sentence.toLowerCase()) && !community.bodies.some((body) => mentions(sentence, body));
    case "legislator":
      return false;
  }
}

function mentions(sentence: string, body: Body): boolean {
  const said = ` ${wordsOf(sentence).join(" ")} `;
  return namesOf(body).some((name) => said.includes(` ${wordsOf(fold(name)).join(" ")} `));
}

function namesOf({ name, short_name }: Body): string[] {
  return [...new Set([name.nb, name.nn, ...(short_name === undefined ? [] : [short_name])])];
}
