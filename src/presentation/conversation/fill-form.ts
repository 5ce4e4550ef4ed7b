import type { JsonObject } from "../../domain/kernel/json.ts";
import { caseTexts } from "../text/case-texts.ts";
import { listText } from "../text/list-text.ts";
import type { Filled } from "../view/case-forms.ts";
import type { FormView } from "../view/view.ts";

/** What a form sent, to stand there when it is shown again. */
export function filledIn(data: JsonObject): Filled {
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** Which of the form's questions the guard stopped the answers to. */
export function struckText({ fields, language }: FormView, struck: readonly string[]): string {
  const labels = fields.filter(({ id }) => struck.includes(id)).map(({ label }) => `«${label}»`);
  return caseTexts(language).struck(listText(labels, language));
}
