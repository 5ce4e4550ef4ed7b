import { readCaseId } from "../../domain/cases/case-id.ts";
import { saidIn } from "./said.ts";

/** What a message asks of the seats in a case. */
export interface SeatCommand {
  readonly kind: "seat";
  readonly asks: SeatAsk;
  /** Absent when the message names none. */
  readonly caseId: string | undefined;
}

export type SeatAsk = "missing" | "take-back" | "disqualify" | "urgency" | "release" | "oral";

const PATTERNS: Readonly<Record<SeatAsk, string>> = {
  missing: [
    "(?:hvem|kven) (?:mangler|manglar|mangla)(?: (?:fortsatt|fremdeles|framleis|ennå|enno|nå|no))?",
    "(?:hvem|kven) har (?:ikke|ikkje) (?:svart|svara)",
    "who is (?:still )?missing",
    "who (?:has not|hasn t) answered",
  ].join("|"),
  "take-back": [
    "(?:jeg (?:vil|ønsker å) )?(?:angre|trekke|ta tilbake) (?:svaret|standpunktet)(?: mitt)?",
    "(?:eg (?:vil|ønskjer å) )?(?:angre|trekkje|ta tilbake) (?:svaret|standpunktet)(?: mitt)?",
    "(?:take back|withdraw) my (?:answer|stance)",
  ].join("|"),
  disqualify: [
    "(?:jeg|eg) er (?:inhabil|ugild)",
    "meld(?:e)? meg inhabil",
    "i (?:have|ve) a conflict of interest",
  ].join("|"),
  urgency: ["(?:foreslå |be om )?hastesak", "propose urgent treatment", "urgent case"].join("|"),
  release: [
    "frigi (?:signalene|signala|svarene|svara)(?: (?:våre|vårt))?",
    "release (?:the|our) (?:signals|answers)",
  ].join("|"),
  oral: ["før(?:e)? (?:muntlig|munnleg|muntleg) svar", "log an oral answer"].join("|"),
};

const THE_CASE = "(?:den |the )?(?:saka|saken|sak|case)(?:en)?";
const IN_CASE = `(?: (?:i|in|for|på) ${THE_CASE}|(?: (?:i|in|for|på))?(?: ${THE_CASE})? (?<id>\\p{L}{2} ?\\d{3}))?`;

const ASKS = Object.entries(PATTERNS).map(
  ([asks, pattern]) => [asks, new RegExp(`^(?:${pattern})${IN_CASE}$`, "u")] as const,
);

/** The seat command that the whole message is, in any of the three languages; absent for anything else. */
export function parseSeatCommand(text: string): SeatCommand | undefined {
  const said = saidIn(text);
  for (const [asks, pattern] of ASKS) {
    const match = pattern.exec(said);
    if (match !== null && isAsk(asks))
      return { kind: "seat", asks, caseId: readCaseId(match.groups?.["id"] ?? "") };
  }
  return undefined;
}

function isAsk(asks: string): asks is SeatAsk {
  return Object.hasOwn(PATTERNS, asks);
}
