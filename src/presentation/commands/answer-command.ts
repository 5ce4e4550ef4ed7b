import type { Body, Community } from "../../domain/community/community.ts";
import { type CivilDate, parseCivilDate } from "../../domain/kernel/civil-date.ts";
import { LANGUAGES } from "../../domain/kernel/language.ts";
import type { WantedDecisions } from "../../flows/find-decisions.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of the documents and decisions that is not a question of its own. */
export type AnswerCommand =
  | {
      readonly kind: "section";
      /** As it was written; absent: of the clause that was shown last. */
      readonly clauseId: string | undefined;
      /** Absent: as it governs today. */
      readonly date: CivilDate | undefined;
      /** Absent: the first, or after «vis mer» the next. */
      readonly page: number | undefined;
      readonly more: boolean;
    }
  /** `document` as it was said; it need not be one. */
  | { readonly kind: "changes"; readonly document: string }
  | { readonly kind: "decisions"; readonly wanted: WantedDecisions; readonly said: string };

const SHOW = "(?:vis|sjå|se|show|open|opne|åpne|les|read)(?: meg| me)?";
const WHOLE =
  "(?<whole>hele|heile|alt|alle|all|everything|(?:the )?whole)(?: (?:punktet|punkt|paragrafen|avsnittet|delen|clause|section|av|of))*";
const MORE = "(?<more>mer|meir|videre|vidare|more|resten|(?:the )?rest)";
const CLAUSE_ID = "[\\p{L}\\p{N}§][\\p{L}\\p{N}§._-]*(?:\\/[\\p{L}\\p{N}§._-]+)+";
const SECTION = new RegExp(
  `^${SHOW} (?:${WHOLE}|${MORE})(?:[\\s«"“'\`]+(?<clause>${CLAUSE_ID}))?(?:[\\s»"”'\`]+(?:per|as of) (?<date>\\d{4}-\\d{2}-\\d{2}))?(?:[\\s»"”'\`]+(?:side|page) (?<page>\\d{1,3}))?$`,
  "iu",
);
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}§]+$/gu;

const CHANGES = [
  "(?:vis |show )?(?:(?:hvilke|kva for|which|what) )?(?:endringer|endringene|endringar|endringane|forskjeller|forskjellen|skilnader|changes|differences)(?: er det| are there)? (?:i|på|in|to|of|for) (?<document>.+)",
  "(?:hva|kva) (?:er|var|ble|blei|vart) (?:det )?(?:endret|endra|nytt|forandret|forandra|annerledes|annleis) (?:i|på|med) (?<document>.+)",
  "(?:hva|kva) har (?:blitt |vorte )?(?:endret|endra|forandret|forandra)(?: seg)? (?:i|på) (?<document>.+)",
  "what (?:has |is |was )?(?:changed|different|new) in (?<document>.+)",
].map((pattern) => whole(pattern));

const WE = "vi|me|we|dere|de|dei|they|helsefellesskapet|the health community";
const ABOUT = "(?: (?:om|for|i forhold til|on|about|regarding) (?<about>.+))?";
const IN = "(?: (?:i|in) (?:sak |case |vedtak |decision )?(?<number>.+))?";
const DECIDED =
  "(?:vedtatt|vedteke|besluttet|bestemt|avgjort|avgjorde|vedtok|besluttet|bestemte|blitt enige|vorte samde|vorte einige)";
const DECISIONS = [
  `(?:hva|kva) har (?<who>.+?) ${DECIDED}${ABOUT}`,
  `(?:hva|kva) ${DECIDED} (?<who>.+?)${ABOUT}`,
  `(?:hva|kva) (?:ble|blei|vart|har) (?<who>.+?) (?:blitt |vorte )?(?:enige|einige|samde)(?: om(?: (?<about>(?!i \\p{L}*\\d).+?))?)?${IN}`,
  `what (?:has|have|did) (?<who>.+?) (?:decided?|agreed?|adopt(?:ed)?)(?: (?:on|about|regarding)(?: (?<about>(?!in \\p{L}*\\d).+?))?)?${IN}`,
  "(?:vis |show |alle |all )?(?:the )?(?:(?<who>.+?) )?(?:vedtak|vedtakene|vedtaka|decisions?)(?: (?:om|on|about|regarding) (?<about>.+))?",
  "(?:vis |show )?(?:vedtak|vedtaket|decision)(?: (?:nr|nummer|number|i|in))? (?<number>.+)",
].map((pattern) => whole(pattern));
/** «14 25», «ssu 14 25», «u004 24»: what is left of a printed number when its marks are gone. */
const NUMBER = /^(?:(?<who>\p{L}+) )?(?:sak )?\p{L}?0*(?<sequence>\d{1,4}) (?<year>\d{2}|\d{4})$/u;

/**
 * The command that the whole message is, in any of the three languages. Absent for a question, also one about
 * decisions of bodies that no community has («hva har Stortinget vedtatt om …?»). Never throws.
 */
export function parseAnswerCommand(
  text: string,
  communities: readonly Community[],
): AnswerCommand | undefined {
  const rest = withoutGreeting(text);
  const said = saidIn(rest);
  return sectionIn(rest) ?? changesIn(said) ?? decisionsIn(said, communities);
}

function sectionIn(text: string): AnswerCommand | undefined {
  const plain = text.normalize("NFC").replace(MARKS_AROUND, "").replace(/\s+/g, " ");
  const groups = SECTION.exec(plain)?.groups;
  if (groups === undefined) return undefined;
  const { clause, date, page, more } = groups;
  return {
    kind: "section",
    clauseId: clause,
    date: date === undefined ? undefined : parseCivilDate(date),
    page: page === undefined ? undefined : Number(page),
    more: more !== undefined,
  };
}

function changesIn(said: string): AnswerCommand | undefined {
  const document = firstGroups(said, CHANGES)?.["document"];
  return document === undefined ? undefined : { kind: "changes", document };
}

function decisionsIn(said: string, communities: readonly Community[]): AnswerCommand | undefined {
  for (const pattern of DECISIONS) {
    const groups = pattern.exec(said)?.groups;
    if (groups === undefined) continue;
    const { who, about, number } = groups;
    const body =
      who === undefined || new RegExp(`^(?:${WE})$`, "u").test(who) ? undefined : bodyNamed(who, communities);
    if (who !== undefined && body === undefined && !new RegExp(`^(?:${WE})$`, "u").test(who)) continue;
    const numbered = number === undefined ? undefined : numberIn(number, communities);
    if (number !== undefined && numbered === undefined) continue;
    const asked = about === undefined ? undefined : numberIn(about, communities);
    const wanted = numbered ?? asked;
    return {
      kind: "decisions",
      wanted: wanted ?? { body: body?.id, about },
      said: number ?? about ?? "",
    };
  }
  return undefined;
}

function numberIn(said: string, communities: readonly Community[]): WantedDecisions | undefined {
  const groups = NUMBER.exec(said)?.groups;
  if (groups === undefined) return undefined;
  const { who = "", sequence, year } = groups;
  const body = bodyNamed(who, communities)?.id;
  return { body, number: { sequence: Number(sequence), year: Number(year) % 100 } };
}

function bodyNamed(said: string, communities: readonly Community[]): Body | undefined {
  return communities
    .flatMap(({ bodies }) => bodies)
    .find(({ id, short_name, aliases, name }) =>
      [id, short_name ?? id, ...aliases, ...LANGUAGES.map((language) => name[language])].some(
        (each) => saidIn(each) === said,
      ),
    );
}

function firstGroups(said: string, patterns: readonly RegExp[]) {
  for (const pattern of patterns) {
    const groups = pattern.exec(said)?.groups;
    if (groups !== undefined) return groups;
  }
  return undefined;
}
