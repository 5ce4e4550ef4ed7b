import { Temporal } from "temporal-polyfill";
import { type CivilDate, civilDateOf, parseCivilDate } from "../../kernel/civil-date.ts";

/** A date that a question asks on («hva gjaldt 1. mars 2023?»), and the question without it. */
export interface AskedDate {
  readonly rest: string;
  /** The day to answer on: of a month or a year the last one, though never one that is still to come. */
  readonly date: CivilDate;
  readonly said: "day" | "month" | "year";
}

const MONTHS = [
  "januar|january|jan",
  "februar|february|feb",
  "mars|march",
  "april|apr",
  "mai|may",
  "juni|june",
  "juli|july",
  "august|aug",
  "september|sept",
  "oktober|october|okt|oct",
  "november|nov",
  "desember|december|des|dec",
] as const;
const MONTH = MONTHS.join("|");
const YEAR = "(?:19|20)\\d\\d";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const WHEN = [
  "(?<iso>\\d{4}-\\d{2}-\\d{2})",
  `(?<d1>\\d{1,2})\\.\\s?(?<m1>\\d{1,2})\\.\\s?(?<y1>${YEAR})`,
  `(?<m2>${MONTH})\\.?\\s+(?<d2>${DAY}),?\\s+(?<y2>${YEAR})`,
  `(?<d3>${DAY})\\.?\\s+(?:of\\s+)?(?<m3>${MONTH})\\.?,?\\s+(?<y3>${YEAR})`,
  `(?<m4>${MONTH})\\.?\\s+(?<y4>${YEAR})`,
  `(?<y5>${YEAR})`,
].join("|");
const BEFORE =
  "(?:(?:per|pr\\.?|på|ved|den|the|on|i|in|as of|as at|during|datoen|dato|date|år|året|year)\\s+)*";
const DATED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<before>${BEFORE})(?<![\\p{L}\\p{N}/–.-])(?:${WHEN})(?![\\p{L}\\p{N}]|[–/-]\\d)`,
  "iu",
);

/** A date after these bounds a period or belongs to what is asked about. */
const BOUNDS =
  /(?<!\p{L})(?:fra|frå|from|etter|after|siden|sidan|since|før|before|innen|innan|by|til|to|until|mellom|between|og|and|nr\.?|for)\s+(?:og med\s+)?$/iu;
/** How it was asked about a time that is over, with the word of today that the search knows. */
const PAST: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:gjaldt|gjeldt)(?!\p{L})/iu, "gjelder"],
  [/(?<!\p{L})(?:galdt)(?!\p{L})/iu, "gjeld"],
  [/(?<!\p{L})(?:sa|lød)(?!\p{L})/iu, "sier"],
  [/(?<!\p{L})(?:lydde|lydte)(?!\p{L})/iu, "seier"],
  [/(?<!\p{L})(?:stod|sto)(?!\p{L})/iu, "står"],
  [/(?<!\p{L})applied(?!\p{L})/iu, "applies"],
  [/(?<!\p{L})(?:said|stated)(?!\p{L})/iu, "says"],
  [/(?<!\p{L})(?:var|was|were) (?=i kraft|in force|gjeldende|gjeldande)/iu, ""],
  [/(?<!\p{L})did (?=.*(?<!\p{L})(?:say|apply|state)(?!\p{L}))/iu, "does "],
];
const PRESENT = /(?<!\p{L})(?:gjelder|gjeld|gjelde|applies|apply|i kraft|in force|gjeldende|gjeldande)\s*$/iu;
/** «Hva gjelder om tvister 1. mars 2027?», with the date last. */
const PRESENT_FIRST =
  /^[^\p{L}]*(?:hva|kva|hvilke[nt]?|what|which)(?!\p{L}).*(?<!\p{L})(?:gjelder|gjeld|applies|apply)(?!\p{L})/iu;
/** These say by themselves that a date is asked on. */
const POINTING = /(?:^|\s)(?:per|pr\.?|as of|as at|dato|datoen|date)\s/iu;
/** Nothing but the date, as somebody goes on in a conversation. */
const ELLIPTIC =
  /^[\s,.?!]*(?:(?:og|and|enn|men|but|hva med|kva med|hva da|what about|how about)[\s,.?!]*)*$/iu;

/**
 * Absent when the question asks on no date, also when it merely mentions one («hva skjedde i 2012?», «planen for
 * 2023–2024»), and for a date that does not exist.
 */
export function askedDateIn(text: string, today: CivilDate): AskedDate | undefined {
  const match = DATED.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const ahead = text.slice(0, match.index);
  const rest = `${ahead}${text.slice(match.index + match[0].length)}`.replace(/\s+/g, " ").trim();
  const past = PAST.filter(([pattern]) => pattern.test(rest));
  const elliptic = ELLIPTIC.test(rest);
  const pointed = POINTING.test(` ${groups["before"] ?? ""}`);
  const whole = groups["y5"] === undefined;
  const asks =
    past.length > 0 || pointed || (whole && isPresent(ahead, text.slice(match.index + match[0].length)));
  if (!elliptic && (!asks || BOUNDS.test(ahead))) return undefined;
  const dated = dayOf(groups, today);
  const worded = past.reduce((words, [pattern, now]) => words.replace(pattern, now), rest);
  return dated && { ...dated, rest: worded };
}

function isPresent(ahead: string, after: string): boolean {
  return PRESENT.test(ahead) || (PRESENT_FIRST.test(ahead) && !/[\p{L}\p{N}]/u.test(after));
}

type Groups = Readonly<Record<string, string | undefined>>;

function dayOf(groups: Groups, today: CivilDate): Omit<AskedDate, "rest"> | undefined {
  const { iso, y5 } = groups;
  if (iso !== undefined) return daySaid(iso);
  const year = groups["y1"] ?? groups["y2"] ?? groups["y3"] ?? groups["y4"] ?? y5 ?? "";
  if (y5 !== undefined) return lastDay({ year: Number(year), month: 12 }, "year", today);
  const name = groups["m2"] ?? groups["m3"] ?? groups["m4"];
  const month = name === undefined ? Number(groups["m1"]) : numberOfMonth(name);
  const day = groups["d1"] ?? groups["d2"] ?? groups["d3"];
  if (day === undefined) return lastDay({ year: Number(year), month }, "month", today);
  const digits = [String(month), day.replace(/\D/g, "")].map((part) => part.padStart(2, "0"));
  return daySaid([year, ...digits].join("-"));
}

function daySaid(text: string): Omit<AskedDate, "rest"> | undefined {
  const date = parseCivilDate(text);
  return date === undefined ? undefined : { date, said: "day" };
}

function numberOfMonth(name: string): number {
  return MONTHS.findIndex((names) => names.split("|").includes(name.toLowerCase())) + 1;
}

function lastDay(
  { year, month }: { readonly year: number; readonly month: number },
  said: "month" | "year",
  today: CivilDate,
): Omit<AskedDate, "rest"> {
  const last = Temporal.PlainYearMonth.from({ year, month }).toPlainDate({ day: 31 });
  const date = civilDateOf(last);
  const first = said === "year" ? `${date.slice(0, 4)}-01-01` : `${date.slice(0, 7)}-01`;
  return { date: first <= today && today < date ? today : date, said };
}
