import { saidIn } from "./said.ts";

const DEVIATION =
  "(?:samhandlings)?avvik(?:et|a|ene|ene|smelding(?:er|ar)?)?|uønskede? hendelser?|uønskte? hendingar?|uønskt hending|deviations?|adverse events?|incidents?|non ?conformit(?:y|ies)";
const REPORT =
  "meld(?:e|er|es|ast|t)?|rapporter\\p{L}*|registrer\\p{L}*|sender?|sende|send|skriv(?:e|er)?|report(?:ed|ing)?|file|register|log|submit";

const ABOUT_DEVIATION = new RegExp(`(?<!\\p{L})(?:${DEVIATION})(?!\\p{L})`, "u");
const REPORTING = new RegExp(`(?<!\\p{L})(?:${REPORT})(?!\\p{L})`, "u");
/** «hvor», «hvordan», «I want to»: somebody stands there with one to report; «hvem reviderer» does not. */
const WANTS =
  /(?<!\p{L})(?:hvor|kvar|kor|hvordan|korleis|where|how|jeg|eg|vi|i|we|lenke|lenka|link|skjema|form)(?!\p{L})/u;
/** «meld avvik», «melde avvik», «avvik»: nothing else is said. */
const ALONE = new RegExp(`^(?:(?:å |to )?(?:${REPORT}) (?:et |eit |an? )?)?(?:${DEVIATION})$`, "u");

/** Whether somebody asks where or how to report an avvik; not what a guideline says about them. */
export function asksWhereToReport(text: string): boolean {
  const said = saidIn(text);
  if (!ABOUT_DEVIATION.test(said)) return false;
  return ALONE.test(said) || (REPORTING.test(said) && WANTS.test(said));
}
