import type { EffectWords } from "../../flows/decision-effects.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { successionTexts } from "../text/succession-texts.ts";

/** The form for a new case takes no more. */
const MOST_TITLE = 160;

/** What effects write into plans, versions and cases, in the community's own language. */
export const effectWords: EffectWords = {
  adoptedByAll: ({ parties, language }, body) =>
    followupTexts(language).effect.adoptedByAll(parties.length, body),
  followUp: (what, { id, title }, { language }) => followupTexts(language).effect[what](title, id),
  carriedLate: ({ language }) => successionTexts(language).lateReason,
  item({ title, paper }, { language }, { number }) {
    const { itemTitle, itemNeed } = followupTexts(language).effect;
    return {
      title: itemTitle(title).slice(0, MOST_TITLE),
      need: itemNeed(number, paper?.proposal.points.join(" ") ?? ""),
    };
  },
};
