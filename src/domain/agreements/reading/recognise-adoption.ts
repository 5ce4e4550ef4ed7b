import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Adoption, Version } from "../document.ts";
import { PRINTED_DATE, PRINTED_MONTH, parsePrintedDate } from "./printed-date.ts";

const ADOPTED =
  /^(?:vedtatt|vedteke|vedteken|godkjent|godkjend)(?:\s+(?:i|av)\b\s*:?\s*|\s*:\s*(?:(?:i|av)\s+)?|\s+(?:den\s+)?(?=\d))(.+)/i;
const DATES = new RegExp(PRINTED_DATE, "gi");
/** The number as printed: what the «u» in «Sak u004-24» means is not said anywhere (G26). */
const CASE = /\bsak(?:\s*nr\.?)?\s*[\p{L}]{0,4}\d[\p{L}\d/-]*/iu;
const END_OF_BODY = new RegExp(
  String.raw`,|;|\.(?:\s|$)|\s+(?:i\s+sak|sak|den|dato)\b|(?:^|\s+)(?:\(?\d{1,2}\.|${PRINTED_MONTH}\s|(?:19|20)\d\d\b)`,
  "i",
);
/** What follows is another fact, with a date of its own. */
const NEXT_FACT = /[,;.\s]+(?:gjeld|gyldig|i kraft|tr[eå]r i kraft|revider|sist\s|endr[ae])/i;
const BODY_AFTER_DATE = /^[\s,]*(?:i|av)\s+(.+)/i;

/**
 * Who adopted the text, when and in which case, from a line that opens with «Vedtatt i …», «Vedtatt: …» or
 * «Godkjent av …» (M21). What the line does not say is absent, and so is a date that does not exist, or that is one of
 * several. Nothing when there is no such line.
 */
export function recogniseAdoption(lines: readonly string[]): Adoption {
  const adoptions = lines.flatMap((line) => {
    const said = ADOPTED.exec(line.trim())?.[1];
    return said === undefined ? [] : [adoptionIn(said.split(NEXT_FACT)[0] ?? "")];
  });
  const [first] = adoptions;
  if (first === undefined) return {};
  const { date, ...rest } = first;
  const dates = new Set(adoptions.flatMap((adoption) => adoption.date ?? []));
  return date === undefined || dates.size > 1 ? rest : first;
}

function adoptionIn(said: string): Adoption {
  const dates = [...said.matchAll(DATES)];
  const [printedDate] = dates;
  const date = printedDate && dates.length === 1 ? parsePrintedDate(printedDate[0]) : undefined;
  const afterDate = printedDate && said.slice(printedDate.index + printedDate[0].length);
  const body = bodyIn(said) || bodyIn(BODY_AFTER_DATE.exec(afterDate ?? "")?.[1] ?? "");
  const caseReference = CASE.exec(said)?.[0];
  return {
    ...(body === "" ? {} : { body }),
    ...(date === undefined ? {} : { date }),
    ...(caseReference === undefined ? {} : { caseReference }),
  };
}

/** The words before date, case and whatever else follows. */
function bodyIn(said: string): string {
  const ends = [DATES, CASE, END_OF_BODY].map((pattern) => said.search(pattern)).filter((end) => end >= 0);
  return said.slice(0, Math.min(...ends, said.length)).trim();
}

const FROM = String.raw`(?:fra|frå|fom\.?|f\.\s?o\.\s?m\.?)(?:\s+og\s+med)?\s*:?\s*(?:den\s+)?(?<from>${PRINTED_DATE})`;
const TO = String.raw`(?:til|tom\.?|t\.\s?o\.\s?m\.?|[-–])(?:\s+og\s+med)?\s*:?\s*(?:den\s+)?(?<to>${PRINTED_DATE})`;
const GOVERNS = String.raw`\b(?:gjeldende|gjeldande|gjelder|gjeld|gyldig|virkning|verknad|i\s+kraft)\s*:?\s+`;
const ENTERS = String.raw`\b(?:trer|trår|tredde|trådte)\s+i\s+kraft\s*:?\s*(?:den\s+)?(?<from>${PRINTED_DATE})`;

const PERIODS = [
  new RegExp(String.raw`${GOVERNS}${FROM}(?:,?\s*(?:og\s+)?${TO})?`, "gi"),
  new RegExp(String.raw`${ENTERS}(?:,?\s*(?:og\s+)?(?:gjelder\s+|gjeld\s+)?${TO})?`, "gi"),
  new RegExp(`${GOVERNS}${TO}`, "gi"),
];

/**
 * «gjeldende fra 01.03.2024», «trer i kraft 1. mars 2024», «gjelder fra … til …» (M25). Each end is absent when the
 * text says no such date, or says several.
 */
export function recognisePeriod(lines: readonly string[]): Pick<Version, "inForceFrom" | "inForceTo"> {
  const said = lines.flatMap((line) => PERIODS.flatMap((pattern) => [...line.matchAll(pattern)]));
  const inForceFrom = onlyDate(said.map(({ groups }) => groups?.["from"]));
  const inForceTo = onlyDate(said.map(({ groups }) => groups?.["to"]));
  return {
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
    ...(inForceTo === undefined ? {} : { inForceTo }),
  };
}

function onlyDate(printed: readonly (string | undefined)[]): CivilDate | undefined {
  const dates = new Set(printed.filter((text) => text !== undefined).map(parsePrintedDate));
  return dates.size === 1 ? [...dates][0] : undefined;
}
