import type { Language } from "../../kernel/language.ts";
import { wordsOf } from "../search/analysis.ts";

/** A run with a digit in it, with what ties it together: «24», «12.02.2024», «3-5», «u004-24», «24/7». */
const NUMBER = /[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[.,:/–-][\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*)*/gu;
const PARAGRAPH = /§+\s*/gu;
/** A word with a capital that does not begin the sentence, or one in capitals wherever it stands. */
const NAME = /(?<=[\p{L}\p{N},;:»)–] |[«("/-])\p{Lu}[\p{L}-]*|(?<!\p{L})\p{Lu}{2,}\p{L}*/gu;

const ONES =
  "en|én|ein|ett|eitt|one to|tvo|two tre|three fire|four fem|five seks|six sju|syv|seven åtte|eight ni|nine";
const TEENS =
  "ti|ten elleve|eleven tolv|twelve tretten|thirteen fjorten|fourteen femten|fifteen seksten|sixteen sytten|seventeen atten|eighteen nitten|nineteen";
const TENS =
  "tjue|tyve|twenty tretti|thirty førti|forty femti|fifty seksti|sixty sytti|seventy åtti|eighty nitti|ninety";
const ORDINALS =
  "første|fyrste|first andre|annen|second tredje|third fjerde|fourth femte|fifth sjette|sixth sjuende|sjuande|seventh";

/** «tjuefire» → 24. «en», «ein» and «one» are left out: they are mostly articles and pronouns. */
const NUMBER_WORDS = new Map<string, string>([
  ...valued(ONES, 1).filter(([, digits]) => digits !== "1"),
  ...valued(TEENS, 10),
  ...valued(TENS, 20, 10),
  ...valued(TENS, 20, 10).flatMap(([tens, whole]) =>
    valued(ONES, 1).map(([one, digit]) => [tens + one, String(Number(whole) + Number(digit))] as const),
  ),
  ...valued("hundre|hundred", 100),
  ...valued("tusen|thousand", 1_000),
  ...valued(ORDINALS, 1).map(([word, digits]) => [word, `nr ${digits}`] as const),
  ...valued("halv|halve|halvt|half", 0.5),
]);

const CALENDAR = new Map(
  "januar|january februar|february mars|march april mai juni|june juli|july august september oktober|october november desember|december mandag|måndag|monday tirsdag|tysdag|tuesday onsdag|wednesday torsdag|thursday fredag|friday lørdag|laurdag|saturday søndag|sundag|sunday"
    .split(" ")
    .flatMap((same) => same.split("|").map((word) => [word, same] as const)),
);

function valued(groups: string, first: number, step = 1): (readonly [word: string, digits: string])[] {
  return groups
    .split(" ")
    .flatMap((same, place) => same.split("|").map((word) => [word, String(first + step * place)] as const));
}

/**
 * What stands for itself and nothing else can stand for: numbers in digits or words, dates, months, paragraph signs
 * and names, in one form whatever the language they are written in.
 */
export function strictTokensOf(text: string, language?: Language): ReadonlySet<string> {
  const words = wordsOf(text).flatMap((word) => {
    // «to» is two in Norwegian only.
    if (word === "to" && language === "en") return [];
    return NUMBER_WORDS.get(word) ?? CALENDAR.get(word) ?? [];
  });
  const numbers = [...text.matchAll(NUMBER)].map(([found]) => found.toLowerCase().replaceAll("–", "-"));
  const paragraphs = text.search(PARAGRAPH) === -1 ? [] : ["§"];
  const names = [...text.matchAll(NAME)].flatMap(([found]) => wordsOf(found).map(withoutGenitive));
  return new Set([...words, ...numbers, ...paragraphs, ...names]);
}

/** Every word of a text in the form that a name has among its strict tokens, wherever in a sentence it stands. */
export function namesAmong(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(withoutGenitive));
}

function withoutGenitive(word: string): string {
  return word.length > 3 ? word.replace(/s$/, "") : word;
}
