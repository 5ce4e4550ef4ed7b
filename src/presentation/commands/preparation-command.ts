import { readCaseId } from "../../domain/cases/case-id.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn } from "./said.ts";

/** The forms of one case that a message may open. */
const FORMS = ["consequences", "measure", "send-back", "resubmit", "publicity", "withdraw"] as const;

/** What a message asks of a case's preparation. There need not be such a case. */
export type PreparationCommand =
  | { readonly kind: "page" | "confirm-route"; readonly caseId: string }
  | { readonly kind: "form"; readonly form: (typeof FORMS)[number]; readonly caseId: string }
  | { readonly kind: "merge"; readonly caseId: string; readonly into: string }
  /** The id of the clause as it was written. */
  | { readonly kind: "clause"; readonly caseId: string; readonly clause: string };

const CASE = "(?:sak(?:en|a)? |(?:the )?case )?(\\p{L}{2} ?\\d{3})";
const TO = "(?: (?:for|til|i|to|of|in|med|with))? ";
const about = (words: string) => new RegExp(`^(?:${words})${TO}${CASE}$`, "u");

const PAGE = about(
  "(?:vis |sjå |se |show )?(?:saksframlegg(?:et)?|saksfremlegg(?:et)?|sjekkliste(?:n)?|sjekklista|vedlegg(?:ene|a)?|(?:the )?(?:case )?paper|checklist|enclosures?)",
);
const ROUTE = about("(?:bekreft|stadfest|godkjenn|confirm) (?:veien|vegen|ruten|ruta|(?:the )?route)");
const ASKS_FORM: readonly (readonly [(typeof FORMS)[number], RegExp])[] = [
  ["consequences", about("(?:konsekvenser|konsekvensar|konsekvensene|bakgrunn|background|consequences)")],
  ["measure", about("(?:samarbeidstiltak(?:et)?|joint measure)")],
  ["send-back", about("send (?:tilbake|attende|back)")],
  ["resubmit", about("(?:send inn på nytt|svar på|svar og send inn|submit again|resubmit)")],
  ["publicity", about("(?:offentlighet|offentlegheit|innsyn|publicity|access)")],
  ["withdraw", about("(?:trekk(?:e)?(?: tilbake)?|withdraw)")],
];
const SEND_BACK = new RegExp(`^(?:send ${CASE} (?:tilbake|attende|back))$`, "u");
const MERGE = new RegExp(
  `^(?:slå (?:sammen|saman)|merge) ${CASE} (?:med|og|inn i|with|into|and) ${CASE}$`,
  "u",
);
const CLAUSE =
  /^(?:endre|change)(?: punkt(?:et)?| clause)? ([\p{L}\p{N}§][\p{L}\p{N}§._-]*(?:\/[\p{L}\p{N}§._-]+)+) (?:i|in)(?: sak(?:en|a)?| case)? (\p{L}{2}[ -]?\d{3})$/iu;

/**
 * The command about a case's preparation that the whole message is, in any of the three languages. Absent for anything
 * else. Never throws.
 */
export function parsePreparationCommand(text: string): PreparationCommand | undefined {
  const rest = withoutGreeting(text);
  const [, clause, inCase] = CLAUSE.exec(rest.normalize("NFC").trim()) ?? [];
  const clauseCase = readCaseId(inCase ?? "");
  if (clause !== undefined && clauseCase !== undefined) return { kind: "clause", caseId: clauseCase, clause };
  const said = saidIn(rest);
  const caseIn = (pattern: RegExp) => readCaseId(pattern.exec(said)?.[1] ?? "");
  const [, from, into] = MERGE.exec(said) ?? [];
  const [fromId, intoId] = [readCaseId(from ?? ""), readCaseId(into ?? "")];
  if (fromId !== undefined && intoId !== undefined) return { kind: "merge", caseId: fromId, into: intoId };
  const page = caseIn(PAGE);
  if (page !== undefined) return { kind: "page", caseId: page };
  const route = caseIn(ROUTE);
  if (route !== undefined) return { kind: "confirm-route", caseId: route };
  const back = caseIn(SEND_BACK);
  if (back !== undefined) return { kind: "form", form: "send-back", caseId: back };
  for (const [form, pattern] of ASKS_FORM) {
    const caseId = caseIn(pattern);
    if (caseId !== undefined) return { kind: "form", form, caseId };
  }
  return undefined;
}
