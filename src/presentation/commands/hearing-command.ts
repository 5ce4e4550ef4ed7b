import { readCaseId } from "../../domain/cases/case-id.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of hearings; `caseId` absent: no case was named, and there may be one hearing only. */
export type HearingCommand =
  | { readonly kind: "list" }
  | { readonly kind: "show" | "answers" | "answer" | "silent"; readonly caseId: string | undefined }
  /** «Hva svarte Valdres?»: there need not be such a sender, nor a hearing. */
  | { readonly kind: "answers-of"; readonly sender: string; readonly caseId: string | undefined };

const COURTESY = "(?: (?:takk|please|thanks|er du snill|vær så snill|ver så snill))?";
const SHOW = "(?:vis|sjå|se|syn|list|opne|åpne|show|open)(?: meg| me)?";
const HEARING = "(?:høring(?:en|a)?|høyring(?:a|en)?|(?:the )?hearing)";
const ABOUT = "(?: (?:i|om|for|in|on|about)(?: sak| case)?)?";
const CASE = `(?:${ABOUT} (?<case>\\p{L}{2} ?\\d{3}))?`;

const LIST = whole(
  `(?:${SHOW} )?(?:alle |all )?(?:åpne |opne |open )?(?:høringer|høringene|høyringar|høyringane|hearings)${COURTESY}`,
  "(?:hva|kva|hvilke saker|kva saker) er (?:ute )?på (?:høring|høyring)",
  "(?:what|which cases) (?:is|are) out for hearing",
);

const PATTERNS = {
  silent: new RegExp(
    `^(?:(?:hvem|kven) har (?:ikke|ikkje) svart på ${HEARING}|who has not answered ${HEARING})${CASE}$`,
    "u",
  ),
  answer: new RegExp(
    `^(?:(?:svar|svare) på ${HEARING}|gi (?:høringsinnspill|høyringsinnspel|innspill|innspel)(?: til ${HEARING})?|(?:answer|comment on) ${HEARING})${CASE}$`,
    "u",
  ),
  answers: new RegExp(
    `^(?:${SHOW} )?(?:høringssvar(?:ene|a)?|høyringssvar(?:a|ene)?|høringsinnspill(?:ene)?|høyringsinnspel(?:a)?|merknadstabell(?:en)?|hearing answers|answers to ${HEARING})${CASE}$`,
    "u",
  ),
  show: new RegExp(`^(?:${SHOW} )?${HEARING}${CASE}$`, "u"),
} as const;

const ANSWERS_OF = new RegExp(
  `^(?:(?:hva|kva) svar(?:te|a) (?<sender>.+?)(?: (?:på|i|til) ${HEARING})?${CASE}|what did (?<who>.+?) answer(?: (?:to|in) ${HEARING})?${CASE.replace("<case>", "<in>")})$`,
  "u",
);

/**
 * The command about hearings that the whole message is, in any of the three languages. Absent for anything else. Never
 * throws.
 */
export function parseHearingCommand(text: string): HearingCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (LIST.test(said)) return { kind: "list" };
  for (const kind of ["silent", "answer", "answers", "show"] as const) {
    const found = PATTERNS[kind].exec(said);
    if (found !== null) return { kind, caseId: caseIn(found.groups?.["case"]) };
  }
  const groups = ANSWERS_OF.exec(said)?.groups;
  const sender = groups?.["sender"] ?? groups?.["who"];
  if (sender === undefined) return undefined;
  return { kind: "answers-of", sender, caseId: caseIn(groups?.["case"] ?? groups?.["in"]) };
}

function caseIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : readCaseId(text);
}
