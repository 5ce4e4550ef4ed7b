import type { Case } from "../../domain/cases/case.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { stateText } from "./case-state.ts";
import type { CaseReceiptView } from "./case-view.ts";
import { casePress } from "./case-words.ts";

export function caseReceiptView(treated: Case, community: Community, language: Language): CaseReceiptView {
  const { fact, press, say, submission } = caseTexts(language);
  const context = { treated, community };
  return {
    kind: "case-receipt",
    language,
    title: submission.received,
    facts: [
      { title: fact.case, value: treated.id },
      { title: fact.origin, value: treated.title },
      { title: fact.state, value: stateText(context, language) },
    ],
    next: [submission.next, submission.follow(say.show(treated.id))],
    open: casePress(context, "view", press.open),
  };
}
