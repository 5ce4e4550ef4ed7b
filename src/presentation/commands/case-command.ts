import { readCaseId } from "../../domain/cases/case-id.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";
import { parseSeatCommand, type SeatCommand } from "./seat-command.ts";

/** What a message asks of cases. */
export type CaseCommand =
  | { readonly kind: "start" }
  | { readonly kind: "list"; readonly whose: "all" | "mine" }
  /** There need not be such a case. */
  | { readonly kind: "show"; readonly caseId: string }
  | SeatCommand;

const COURTESY = "(?: (?:takk|please|thanks|er du snill|vær så snill|ver så snill))?";
const SHOW = "(?:vis|sjå|se|syn|list|opne|åpne|show|open)(?: meg| me)?";

const START = whole(
  `(?:(?:jeg|eg|vi) (?:vil|ønsker å|ønskjer å|skal) )?meld(?:e)? inn (?:(?:en|ei|ny|en ny|ei ny) )?sak${COURTESY}`,
  "(?:start |lag |opprett )?(?:en |ei )?ny sak",
  `(?:(?:i|we) (?:want|would like|d like) to )?(?:submit|raise|report|file) (?:a |a new |new )?case${COURTESY}`,
  "new case",
);

const ALL = whole(
  `(?:${SHOW} )?(?:alle |dei |de )?(?:åpne |opne )?sak(?:er|ene)${COURTESY}`,
  `(?:${SHOW} )?(?:all )?(?:the )?(?:open )?cases${COURTESY}`,
);

const MINE = whole(
  `(?:${SHOW} )?(?:mine saker|sakene mine)${COURTESY}`,
  `(?:${SHOW} )?(?:all )?my cases${COURTESY}`,
  "(?:hvilke|kva) saker vent[ea]r på (?:meg|svar fra meg|svar frå meg)",
  "(?:which|what) cases (?:are waiting|wait) for me",
);

const ONE = new RegExp(`^(?:${SHOW} )?(?:sak(?:en|a)?|(?:the )?case) (\\p{L}{2} ?\\d{3})$`, "u");

/**
 * The case command that the whole message is, in any of the three languages. Absent for anything else, also for a
 * question about cases and for a case's printed number: the search answers those. Never throws.
 */
export function parseCaseCommand(text: string): CaseCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (START.test(said)) return { kind: "start" };
  if (MINE.test(said)) return { kind: "list", whose: "mine" };
  if (ALL.test(said)) return { kind: "list", whose: "all" };
  const caseId = readCaseId(ONE.exec(said)?.[1] ?? "");
  return caseId === undefined ? parseSeatCommand(said) : { kind: "show", caseId };
}
