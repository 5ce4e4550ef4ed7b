import { wordsOf } from "../search/analysis.ts";
import { findConcepts } from "../search/concepts.ts";

/** What a question asks to have filled in, known by how it is put, and what a clause must have to fill it. */
interface Slot {
  readonly asks: RegExp;
  fills(text: string): boolean;
}

const NUMERAL =
  /\d|(?<!\p{L})(?:én|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|ingen|begge)(?!\p{L})/iu;
const MONTH = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";
const DATE = new RegExp(`(?<!\\p{L})(?:${MONTH})(?!\\p{L})|\\b(?:19|20)\\d\\d\\b|\\d\\.\\s?\\d`, "iu");
const TIME =
  /\d|(?<!\p{L})(?:straks|innen|etter|før|når|hvis|dersom|mens|senest|først|fortløpende|hver|hvert|år|året|årlig\p{L}*|dag\p{L}*|uke\p{L}*|måned\p{L}*|døgn\p{L}*|time\p{L}*|periode\p{L}*)(?!\p{L})/iu;
const FREQUENCY =
  /(?<!\p{L})(?:gang|ganger|hver|hvert|årlig|årlige|månedlig|ukentlig|daglig|per|pr|jevnlig)(?!\p{L})/iu;
const AMOUNT =
  /(?<!\p{L})(?:kr|kroner|million\p{L}*|beløp\p{L}*|prosent|sats\p{L}*|pris\p{L}*)(?!\p{L})|%|gratis/iu;
const PLACE = /(?<!\p{L})(?:i|på|ved) \p{Lu}\p{Ll}/u;
/** Numbers that count nothing. */
const REFERENCE = /(?:etter )?§+\s*\d+(?:-\d+)?|(?<!\p{L})nr\.? \d+|^\s*\d+\./gimu;
/** Roles that a person has: «hva heter samhandlingssjefen?» asks for a person, «hva heter planen?» does not. */
const ROLES: ReadonlySet<string> = new Set(
  "leder samhandlingssjef ordforer kommunedirektor kommunalsjef admdir styreleder radgiver prosjektleder representant vara observator sekretariat kommuneoverlege".split(
    " ",
  ),
);
const NAME = /\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu;

const SLOTS: readonly Slot[] = [
  {
    asks: /\b(?:hvor|kor|how) (?:mange|many)\b/i,
    fills: (text) => NUMERAL.test(text),
  },
  { asks: /\b(?:hvor|kor|how) (?:ofte|often)\b/i, fills: (text) => FREQUENCY.test(text) },
  {
    asks: /\b(?:hvor mye|kor mykje|how much|hva koster|kva kostar|hvor stort beløp)\b/i,
    fills: (text) => AMOUNT.test(text),
  },
  {
    asks: /\b(?:hvilke[nt]|kva|kva for ein|kva for eit|what|which) (?:dato|date|dag|day|måned|månad|month|år|year)\b/i,
    fills: (text) => DATE.test(text),
  },
  { asks: /^\s*(?:når|when)(?!\p{L})/iu, fills: (text) => TIME.test(text) },
  {
    asks: /\b(?:hvilken|kva|what|which) (?:by|stad|city|town)\b|\bhvilket sted\b/i,
    fills: (text) => PLACE.test(text),
  },
  { asks: /telefonnummer|phone number|\btlf\b/i, fills: (text) => /(?:\d\s?){8}/.test(text) },
  { asks: /e-?post|e-?mail/i, fills: (text) => text.includes("@") },
];
const ASKS_NAME = /\b(?:hva heter|kva heiter|navnet på|namnet på|what is the name of|what's the name of)\b/i;

/** True when the question asks for a number, a time, an amount or a person's name that the text does not give. */
export function leavesSlotOpen(question: string, text: string): boolean {
  const said = text.replace(REFERENCE, "");
  if (SLOTS.some(({ asks, fills }) => asks.test(question) && !fills(said))) return true;
  return asksForPerson(question) && !namesPerson(text);
}

function asksForPerson(question: string): boolean {
  return ASKS_NAME.test(question) && findConcepts(wordsOf(question)).some(({ id }) => ROLES.has(id));
}

/** Two words with capitals that are no thing of the field, as «Sykehuset Østfold» is. */
function namesPerson(text: string): boolean {
  return [...text.matchAll(NAME)].some(([name]) => findConcepts(wordsOf(name)).length === 0);
}
