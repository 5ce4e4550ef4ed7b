import { sidesOf, withheldFrom, withoutWithheld } from "../../domain/cases/released-stances.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { followupTexts } from "../text/followup-texts.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import { type FollowupContext, followupPress, mayDo } from "./followup-words.ts";
import type { Press } from "./view-parts.ts";

/**
 * What the case's own card leads to: what came of the decision, for everybody; and while the case is treated or
 * disputed, the ladder, for whoever may climb it. None for most cases and readers.
 */
export function followupPresses({ treated, reader }: CaseForReader, language: Language): Press[] {
  const context = { treated, reader };
  const { hub, ladder } = followupTexts(language);
  if (treated.state === "decided") return [followupPress(context, "view", hub.open)];
  if (treated.disagreement !== undefined) return [followupPress(context, "ladder", ladder.press.open)];
  return mayDo("take-disagreement", context) && hasObjection(context)
    ? [followupPress(context, "ladder", ladder.press.take)]
    : [];
}

/** Consensus may be stuck: a seat has said, as far as the reader may know, that it cannot consent. */
function hasObjection({ treated, reader }: FollowupContext): boolean {
  const withheld = withheldFrom(sidesOf(reader), treated, reader.community);
  return withoutWithheld(treated, withheld).stances.some(({ stance }) => stance === "cannot-consent");
}
