import type { Community } from "../../domain/community/community.ts";
import { LANGUAGES, type Language } from "../../domain/kernel/language.ts";
import { textsFor } from "../text/texts.ts";
import type { ChoiceView } from "./view.ts";

/** Why a choice is put: nothing was chosen, or what was named is unknown. */
export type ChoiceReason = "open" | "unknown";

export function communityChoiceView(
  communities: readonly Community[],
  reason: ChoiceReason,
  language: Language,
): ChoiceView {
  const { choice } = textsFor(language);
  return {
    kind: "choice",
    language,
    question: reason === "open" ? choice.community : choice.communityUnknown,
    options: communities.map(({ name, short_name }) => ({
      label: name,
      say: choice.sayCommunity(short_name),
    })),
  };
}

export function languageChoiceView(reason: ChoiceReason, language: Language): ChoiceView {
  const { choice } = textsFor(language);
  return {
    kind: "choice",
    language,
    question: reason === "open" ? choice.language : choice.languageUnknown,
    options: LANGUAGES.map((each) => choice.languages[each]),
  };
}
