import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Clause, LoadedDocument } from "../document.ts";
import { governingDocuments } from "../governing-documents.ts";
import { wordsOf } from "../search/analysis.ts";
import type { ClauseHit, ClauseSearch } from "../search/clause-search.ts";
import { STOP_WORDS } from "../search/stop-words.ts";
import { ASKING_WORDS } from "./asking-words.ts";
import { isNamed, namedDocumentsIn } from "./named-documents.ts";

/** «§ 6-2 første ledd nr. 13», «section 9», «punkt 4.2»: a section, and the number or letter of an item in it. */
const REFERENCE =
  /(?:(?<sign>§+|paragraf(?:en)?|section)|punkt|pkt\.?|clause|point)\s*(?<section>\d+(?:[-.]\d+)*(?:\s?[a-h](?!\p{L}))?)(?:(?:,?\s+(?:første|andre|annet|tredje|fjerde|fyrste|first|second|third)\s+(?:ledd|paragraph))?,?\s+(?:nr\.?|nummer|no\.?|number|punkt|pkt\.?|bokstav|letter|item|point)\s*(?<item>\d+|\p{L})(?!\p{L}))?/iu;
/** What a section is called by, in a question about nothing but the section. */
const SECTION_WORDS = new Set([
  "ordlyd",
  "ordlyden",
  "innhold",
  "innholdet",
  "innhaldet",
  "tekst",
  "teksten",
  "text",
]);

/**
 * The clauses that a question points to by their printed number, when it asks nothing else: «hva sier § 6-2 nr. 13?»,
 * «what does section 9 of the regulation say?». Empty when it asks more, or nothing has that number; «punkt 4» counts
 * only with the kind of document named.
 *
 * @param communities partitions that may answer.
 */
export function referredClauses(
  question: string,
  communities: readonly string[],
  asOf: CivilDate,
  search: Pick<ClauseSearch, "documents">,
): ClauseHit[] {
  const groups = REFERENCE.exec(question)?.groups;
  if (groups === undefined) return [];
  const { sign, section = "", item } = groups;
  const rest = wordsOf(question.replace(REFERENCE, " "));
  const named = namedDocumentsIn(rest);
  const isNamedPlace = (place: number) => named.some(({ from, to }) => from <= place && place < to);
  if (rest.some((word, place) => isSubject(word) && !isNamedPlace(place))) return [];
  if (sign === undefined && named.length === 0) return [];
  const signed = sign !== undefined && (named.length === 0 || !/^section$/iu.test(sign));
  const reference = { section, item, signed };
  const isAsked = ({ head }: LoadedDocument) =>
    communities.includes(head.community) && (named.length === 0 || named.some((name) => isNamed(head, name)));
  return governingDocuments(search.documents, asOf)
    .filter(isAsked)
    .flatMap(({ head, version }) =>
      version.clauses
        .filter((clause) => stands(clause, reference))
        .map((clause) => ({ document: head, version, clause, score: 0 })),
    );
}

function isSubject(word: string): boolean {
  return !STOP_WORDS.has(word) && !ASKING_WORDS.has(word) && !SECTION_WORDS.has(word);
}

interface Reference {
  readonly section: string;
  readonly item: string | undefined;
  /** True when only a paragraph sign will do: «§ 9» is not area 9 of a plan. */
  readonly signed: boolean;
}

function stands({ headings, label }: Clause, reference: Reference): boolean {
  if (!headings.some((heading) => isHeadingOf(heading, reference))) return false;
  const { item } = reference;
  return item === undefined || label?.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase() === item.toLowerCase();
}

const PRINTED = /^(?<sign>§+)?\s*(?<number>\d+(?:[-.]\d+)*(?:\s?[a-h](?!\p{L}))?)/u;

/** «§§ 3-6» is § 3 to § 6, and «§ 6-2» the second of chapter 6. */
function isHeadingOf(heading: string, { section, signed }: Reference): boolean {
  const { sign, number = "" } = PRINTED.exec(heading.trim())?.groups ?? {};
  if (signed && sign === undefined) return false;
  if (number.replaceAll(" ", "") === section.replaceAll(" ", "")) return true;
  const [from, to] = number.split("-").map(Number);
  const asked = Number(section);
  return sign === "§§" && from !== undefined && to !== undefined && from <= asked && asked <= to;
}
