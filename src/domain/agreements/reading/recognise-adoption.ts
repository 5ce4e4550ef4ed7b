import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Adoption } from "../document.ts";
import { PRINTED_DATE, parsePrintedDate } from "./printed-date.ts";

const ADOPTED = /^(?:vedtatt|vedteke|vedteken|godkjent|godkjend)\s+(?:i|av)\s+(.+)/i;
const DATE = new RegExp(PRINTED_DATE);
/** The number as printed: what the «u» in «Sak u004-24» means is not said anywhere (G26). */
const CASE = /\bsak(?:\s*nr\.?)?\s*[\p{L}]{0,4}\d[\p{L}\d/-]*/iu;
const END_OF_BODY = /,|;|\.(?:\s|$)|\s+(?:i\s+sak|sak|den|dato)\b/i;

/**
 * Who adopted the text, when and in which case, from a line that opens with «Vedtatt i …» or «Godkjent av …» (M21).
 * What the line does not say is absent, and so is a date that does not exist. Nothing when there is no such line.
 */
export function recogniseAdoption(lines: readonly string[]): Adoption {
  for (const line of lines) {
    const said = ADOPTED.exec(line.trim())?.[1];
    if (said === undefined) continue;
    const printedDate = DATE.exec(said);
    const printedCase = CASE.exec(said);
    const ends = [printedDate?.index, printedCase?.index, END_OF_BODY.exec(said)?.index, said.length];
    const body = said.slice(0, Math.min(...ends.filter((end) => end !== undefined))).trim();
    const date = printedDate === null ? undefined : parsePrintedDate(printedDate[0]);
    return {
      ...(body === "" ? {} : { body }),
      ...(date === undefined ? {} : { date }),
      ...(printedCase === null ? {} : { caseReference: printedCase[0] }),
    };
  }
  return {};
}

const IN_FORCE = new RegExp(
  String.raw`\b(?:gjeldende|gjelder|gjeld|gjeldande)\s+fr[aå]\s+(${PRINTED_DATE})`,
  "gi",
);

/** «gjeldende fra 01.03.2024» (M25). Absent when the text says no such date, or says several. */
export function recogniseInForceFrom(lines: readonly string[]): CivilDate | undefined {
  const dates = lines.flatMap((line) =>
    [...line.matchAll(IN_FORCE)].map((match) => parsePrintedDate(match[1] ?? "")),
  );
  return new Set(dates).size === 1 ? dates[0] : undefined;
}
