import type { LoadedDocument } from "../../agreements/document.ts";

type ClauseDutyKind = "annual-review" | "revision" | "notice";

/** From when the text says that it is counted. */
type CountedFrom = "entry-into-force" | "adoption" | "last-done";

/** What a clause obliges to, as it was read. */
export interface ClauseDuty {
  readonly kind: ClauseDutyKind;
  readonly clause: string;
  /** The sentence that says so. */
  readonly quote: string;
  /** How often, or how long before; several where the text can be read in several ways, shortest first. */
  readonly months: readonly [number, ...number[]];
  /** Absent where the text does not say. */
  readonly counted: CountedFrom | undefined;
}

const WORDS: Readonly<Record<string, number>> = {
  ...{
    en: 1,
    ein: 1,
    én: 1,
    éin: 1,
    ett: 1,
    et: 1,
    eitt: 1,
    eit: 1,
    to: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
  },
  ...{ ni: 9, ti: 10, tolv: 12, atten: 18, annet: 2, anna: 2, annethvert: 2, andre: 2, tredje: 3, fjerde: 4 },
  ...{ femte: 5, sjette: 6, åttende: 8, åttande: 8, tiende: 10, tiande: 10 },
};
const NUMBER = `(?:\\d{1,2}|${Object.keys(WORDS).join("|")})`;
const ORDINAL = `(?:\\d{1,2}\\.?|annet|anna|andre|tredje|fjerde|femte|sjette|åttende|åttande|tiende|tiande)`;
const EVERY = "(?:hvert|kvart|hver|kvar)";
/** Two numbers make two readings: «hvert tredje til fjerde år». */
const INTERVAL = new RegExp(
  [
    `${EVERY} (?<one>${ORDINAL})(?:(?: (?:eller|til)|\\s?[–-])\\s?(?<other>${ORDINAL}))? år`,
    `(?:innen|innan|senest|seinast) (?<within>${NUMBER}) år (?:etter|fra|frå)`,
    `(?<yearly>${EVERY} år|årle?i?ge?|(?:en|én|ein|éin) (?:gang|gong) (?:i året|per år|pr\\.? år|årlig|kvart år|hvert år))`,
  ].join("|"),
  "u",
);
const NOTICE = new RegExp(
  [
    `(?<length>${NUMBER}) (?<unit>års|år|måneders|måneder|månaders|månader)s? (?:skriftlig |skriftleg |gjensidig )?(?:frist|varsel|oppsigelse|oppseiing)`,
    `(?:frist|oppsigelsestid|oppseiingstid|varsel)(?:en|a|et)? (?:er|på) (?<later>${NUMBER}) (?<laterUnit>år|måneder|månader|måned|månad)`,
  ].join("|"),
  "u",
);
const VERBS: Readonly<Record<Exclude<ClauseDutyKind, "notice">, RegExp>> = {
  "annual-review": /gjennomg(?:ås|å\b|ang|åast|årast)|gå(?:r|ast)? (?:i?gjennom)|gjennomgåing/u,
  revision: /revid|revisjon/u,
};
const TERMINATES = /si(?:es)? (?:\p{L}+ )?opp|seia?st? opp|seie opp|oppsig|oppsei/u;

/**
 * The duties that an agreement's clauses lay on the parties, in bokmål or nynorsk, with words or digits; the first
 * clause that says it is cited. Where clauses, or one clause, give several lengths, all of them are there: nobody
 * chooses between them.
 */
export function readClauseDuties({ version }: LoadedDocument): ClauseDuty[] {
  const read = version.clauses.flatMap(({ id, text }) =>
    sentencesOf(text).flatMap((quote) => dutiesIn(quote).map((duty) => ({ ...duty, clause: id, quote }))),
  );
  return (["annual-review", "revision", "notice"] as const).flatMap((kind): ClauseDuty[] => {
    const alike = read.filter((duty) => duty.kind === kind);
    const [first] = alike;
    if (first === undefined) return [];
    const [shortest, ...longer] = [...new Set(alike.flatMap(({ months }) => months))].sort((a, b) => a - b);
    const counted = alike.find((duty) => duty.counted !== undefined)?.counted;
    return shortest === undefined ? [] : [{ ...first, months: [shortest, ...longer], counted }];
  });
}

interface ReadDuty {
  readonly kind: ClauseDutyKind;
  readonly months: readonly number[];
  readonly counted: CountedFrom | undefined;
}

function dutiesIn(sentence: string): ReadDuty[] {
  const said = sentence.normalize("NFC").toLowerCase();
  const notice = TERMINATES.test(said) ? noticeMonths(said) : undefined;
  return [
    ...(["annual-review", "revision"] as const).flatMap((kind): ReadDuty[] => {
      const part = partAbout(kind, said);
      const months = part === undefined ? [] : intervalIn(part);
      return part === undefined || months.length === 0 ? [] : [{ kind, months, counted: countedFrom(part) }];
    }),
    ...(notice === undefined ? [] : [{ kind: "notice" as const, months: [notice], counted: undefined }]),
  ];
}

/** The words from the verb up to the other duty's verb; where no interval stands there, those before it. */
function partAbout(kind: Exclude<ClauseDutyKind, "notice">, said: string): string | undefined {
  const at = VERBS[kind].exec(said)?.index;
  if (at === undefined) return undefined;
  const other = VERBS[kind === "revision" ? "annual-review" : "revision"].exec(said)?.index;
  const after = said.slice(at, other !== undefined && other > at ? other : undefined);
  return INTERVAL.test(after) || other !== undefined ? after : said;
}

function intervalIn(part: string): number[] {
  const found = INTERVAL.exec(part)?.groups;
  if (found === undefined) return [];
  if (found["yearly"] !== undefined) return [12];
  return [found["one"], found["other"], found["within"]].flatMap((word) => {
    const years = numberOf(word);
    return years === undefined ? [] : [years * 12];
  });
}

function noticeMonths(said: string): number | undefined {
  const { length, unit, later, laterUnit } = NOTICE.exec(said)?.groups ?? {};
  const count = numberOf(length ?? later);
  if (count === undefined) return undefined;
  return (unit ?? laterUnit ?? "").startsWith("år") ? count * 12 : count;
}

function countedFrom(said: string): CountedFrom | undefined {
  if (/(?:siste?|forrige|førre) (?:revisjon|gjennomgang|gang|gong)/u.test(said)) return "last-done";
  if (/ikrafttre|i kraft|ikraftset|tok til å gjelde/u.test(said)) return "entry-into-force";
  return /(?:fra|frå|etter) (?:vedtak|det vart vedteke|den ble vedtatt)/u.test(said) ? "adoption" : undefined;
}

function numberOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const digits = Number.parseInt(word, 10);
  return Number.isNaN(digits) ? WORDS[word] : digits > 0 ? digits : undefined;
}

/** «hvert 4. år» is one sentence: a full stop ends one only before a capital letter. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;!?])\s+(?=[\p{Lu}«])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
