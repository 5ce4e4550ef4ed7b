import { readCaseId } from "../../domain/cases/case-id.ts";
import type { FollowupList } from "../view/followup-list-view.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn } from "./said.ts";

/** What a message asks of what comes after decisions; without a case, of all of them. */
export interface FollowupCommand {
  readonly kind: FollowupList | "hub" | "note" | "lines";
  /** There need not be such a case. Absent: whichever there are. */
  readonly caseId: string | undefined;
}

const SHOW = "(?:(?:vis|sjå|se|syn|show)(?: meg| me)? )?";
const CASE =
  "(?:(?: (?:i|med|for|om|på|til|with|in|on|for|about))?(?: (?:sak(?:en|a)?|(?:the )?case))? (?<case>\\p{L}{2} ?\\d{3}))";
const COUNCILS =
  "(?:kommunene|kommunane|kommunestyrene|kommunestyra|partnerne|partnarane|(?:the )?(?:councils|municipalities|partners))";

/** What is said of all cases, or of one whose number follows. */
const OF_ALL: readonly (readonly [FollowupList, readonly string[]])[] = [
  [
    "matrix",
    [
      `(?:hvor|kor) langt (?:er|har) ${COUNCILS}(?: kommet| komne| kome)?`,
      `${SHOW}(?:vedtak(?:ene|a)?|status(?:en)?|behandling(?:en|a)?) (?:i|hos) ${COUNCILS}`,
      `${SHOW}vedtaksmatrisen?`,
      `how far (?:are|have) ${COUNCILS}(?: come| got)?`,
      `${SHOW}(?:the )?adoption matrix`,
    ],
  ],
  [
    "receipts",
    [
      "(?:hvem|kven) har (?:ikke |ikkje )?(?:iverksatt|sett i verk|satt i verk)(?: vedtak(?:et|ene|a)?)?",
      "who has (?:not )?(?:yet )?(?:carried out|implemented)(?: the decisions?)?",
    ],
  ],
  ["evaluation", ["(?:hva|kva) (?:skal|må) (?:evalueres|evaluerast)", "what (?:is to|must) be evaluated"]],
  [
    "publication",
    ["(?:hva|kva) (?:venter|ventar) på publisering", "what (?:waits|is waiting) for publication"],
  ],
  [
    "ladder",
    [
      `${SHOW}saker (?:i|med) (?:uenighet|usemje)`,
      "(?:hvilke|kva) saker er (?:vi|de) (?:uenige|usamde) (?:i|om)",
      `${SHOW}cases in disagreement`,
      "which cases are in disagreement",
    ],
  ],
];

/** Words that are a question to the agreements when they stand alone. */
const OF_ONE: readonly (readonly [FollowupCommand["kind"], readonly string[]])[] = [
  ["receipts", [`${SHOW}iverkset(?:ting|jing)(?:en|a)?`, `${SHOW}(?:the )?implementation`]],
  ["evaluation", [`${SHOW}evaluering(?:en|a)?`, "evaluere?(?: vedtaket)?", `${SHOW}evaluation`, "evaluate"]],
  [
    "ladder",
    [
      `(?:${SHOW}|ta opp )(?:uenighet(?:en)?|usemje|usemja)`,
      `(?:${SHOW}|take up )(?:(?:the |a )?disagreement)`,
    ],
  ],
  [
    "note",
    [
      "(?:noter|meld fra om|meld frå om|registrer) vedtak(?:et)?",
      "(?:note|report|tell of) (?:an |the )?adoption",
    ],
  ],
  ["lines", ["lim inn vedtak", "paste adoptions"]],
  [
    "hub",
    [`${SHOW}oppfølging(?:en|a)?`, "etter vedtaket", `${SHOW}(?:the )?follow up`, "after the decision"],
  ],
];

const pattern = (parts: readonly string[], caseOf: string) =>
  new RegExp(`^(?:${parts.join("|")})${caseOf}$`, "u");
const COMPILED = [
  ...OF_ALL.map(([kind, parts]) => [kind, pattern(parts, `${CASE}?`)] as const),
  ...OF_ONE.map(([kind, parts]) => [kind, pattern(parts, CASE)] as const),
];

/**
 * The command that the whole message is, in any of the three languages. Absent for anything else, also for a question
 * that merely mentions disagreement or evaluation: the search answers those. Never throws.
 */
export function parseFollowupCommand(text: string): FollowupCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  for (const [kind, wanted] of COMPILED) {
    const found = wanted.exec(said);
    if (found === null) continue;
    return { kind, caseId: readCaseId(found.groups?.["case"] ?? "") };
  }
  return undefined;
}
