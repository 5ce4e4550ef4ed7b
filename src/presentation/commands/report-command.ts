import { withoutGreeting } from "./greeting.ts";
import { saidIn } from "./said.ts";

/** What a message asks to have as a file. `year` and `planYear` are absent where none was named. */
export type ReportCommand =
  | { readonly kind: "plan-report" }
  | { readonly kind: "annual-report"; readonly year: number | undefined }
  | { readonly kind: "plan-file"; readonly format: "excel" | "json" | undefined };

const GET =
  "(?:(?:vis|sjå|se|hent|last ned|lag|lage|gi meg|gje meg|send meg|få|get|download|show|make|give me|send me) )?(?:(?:meg|me) )?(?:(?:et |eit |a |an |the )?(?:utkast|draft) (?:til |of |of the |av )?)?(?:the |an |a |en |ei )?";
const PLAN = "(?:(?:handlings|tiltaks)plan(?:en)?(?: vår)?|(?:the |our )?action plan|planen|the plan)";
const AS = "(?: (?:som |as )?(?:pdf|word|docx|fil|a file))?";

const PLAN_REPORT = new RegExp(
  `^${GET}(?:(?:kort )?rapport(?:en)? (?:om|på|for|frå|fra|over) ${PLAN}|(?:handlings|tiltaks)planrapport(?:en)?` +
    `|statusrapport(?:en)?(?: (?:om|på|for) ${PLAN})?|(?:one page |status )?report (?:on|about|of) ${PLAN}` +
    `|plan report|${PLAN} (?:som|i|as|in)(?: en| ein| a)? (?:pdf|word|docx)(?: fil|fil| file)?|rapport til (?:partnerskapsmøtet|partnarskapsmøtet)|report to the partnership meeting)${AS}$`,
  "u",
);
const ANNUAL_REPORT = new RegExp(
  `^${GET}(?:årsberetning(?:en|a)?|årsmelding(?:en|a)?|årsrapport(?:en)?|annual report|yearly report)` +
    `(?: (?:for|til|frå|fra|i|of|to))?(?: (?:partnerskapsmøtet|partnarskapsmøtet|the partnership meeting))?` +
    `(?: (?:for|i))?(?: (20\\d\\d))?${AS}$`,
  "u",
);
const FORMATS = "(?<format>excel|xlsx|regneark|rekneark|spreadsheet|json)";
const PLAN_FILE = new RegExp(
  `^(?:(?:eksporter|eksportere|eksport av|export|last ned|hent|download|get) ${PLAN}(?: (?:til|som|to|as)(?: et| eit| a| an)? ${FORMATS}(?:fil)?)?` +
    `|${GET}${PLAN} (?:som|til|i|as|in)(?: et| eit| a| an)? ${FORMATS.replace("format", "other")}(?:fil)?)$`,
  "u",
);

/** «Rapport om handlingsplanen», «årsberetning 2026», «eksporter planen til Excel». Absent for anything else. */
export function parseReportCommand(text: string): ReportCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (PLAN_REPORT.test(said)) return { kind: "plan-report" };
  const annual = ANNUAL_REPORT.exec(said);
  if (annual !== null)
    return { kind: "annual-report", year: annual[1] === undefined ? undefined : Number(annual[1]) };
  const file = PLAN_FILE.exec(said);
  if (file === null) return undefined;
  const named = file.groups?.["format"] ?? file.groups?.["other"];
  if (named === undefined) return { kind: "plan-file", format: undefined };
  return { kind: "plan-file", format: named === "json" ? "json" : "excel" };
}
