import type { Case } from "../../domain/cases/case.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { followupTexts } from "../text/followup-texts.ts";
import type { FollowupView } from "./followup-view.ts";
import { followupPress } from "./followup-words.ts";

/** What a list is of, and the view that a row of it opens. */
export type FollowupList = "matrix" | "receipts" | "evaluation" | "ladder" | "publication";

const OPENS = {
  matrix: "matrix",
  receipts: "receipts",
  evaluation: "view",
  ladder: "ladder",
  publication: "view",
} as const;

/** A card holds no more rows that can be pressed. */
const MOST_ROWS = 25;

/** Several cases, each row a button; `value` says how far one is. */
export function followupListView(
  list: FollowupList,
  cases: readonly { readonly treated: Case; readonly value: string }[],
  reader: CaseReader,
  language: Language,
): FollowupView {
  const { caseTitle, list: titles } = followupTexts(language);
  return {
    kind: "follow-up",
    language,
    title: titles[list],
    about: undefined,
    said: undefined,
    lead: [],
    facts: [],
    sections: [
      {
        title: reader.community.name,
        names: "",
        rows: cases.slice(0, MOST_ROWS).map(({ treated, value }) => ({
          title: caseTitle(treated.id, treated.title),
          value,
          press: followupPress({ treated, reader }, OPENS[list], treated.title),
        })),
      },
    ],
    notes: [],
    presses: [],
  };
}
