import { saidIn, whole } from "./said.ts";

export type ImportCommand =
  | { readonly kind: "list-imports" }
  | { readonly kind: "show-import" | "import-report"; readonly draft: string };

const LIST = whole(
  "importer(?: utkast(?:a|ene)?)?",
  "imports?(?: drafts?| utkast(?:a|ene)?)?",
  "(?:vis |show )?(?:imports|importutkast(?:a|ene)?)",
);
const SHOW = whole("(?:importer|import)(?: utkast| draft)? ([0-9a-f]{8}(?: \\d{1,2})?)");
const REPORT = whole("(?:importrapport|import report)(?: for)? ([0-9a-f]{8}(?: \\d{1,2})?)");

/** Absent when the message is about something else. */
export function parseImportCommand(text: string): ImportCommand | undefined {
  const said = saidIn(text.replaceAll("-", " "));
  if (LIST.test(said)) return { kind: "list-imports" };
  const shown = SHOW.exec(said)?.[1];
  if (shown !== undefined) return { kind: "show-import", draft: shown.replace(" ", "-") };
  const reported = REPORT.exec(said)?.[1];
  return reported === undefined ? undefined : { kind: "import-report", draft: reported.replace(" ", "-") };
}
