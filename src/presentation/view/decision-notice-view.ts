import { adoptionMatrix } from "../../domain/cases/aftermath/adoption-matrix.ts";
import { inEffectFrom } from "../../domain/cases/aftermath/in-effect-from.ts";
import type { Case } from "../../domain/cases/case.ts";
import { standingOnLadder } from "../../domain/cases/disagreement/climb-ladder.ts";
import { openReservations } from "../../domain/cases/lift-reservation.ts";
import type { Community, Party } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { NoticeKind } from "../../flows/decision-effects.ts";
import { dateText } from "../text/date-text.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { adoptersText, partiesText } from "./followup-words.ts";
import { whoText } from "./ladder-view.ts";
import type { NoticeView } from "./view.ts";

/**
 * What is told of a case, in a conversation or to the people of a partner. It names everybody who is bound (M66).
 *
 * @param spokenFor the partners that the reader answers for; none in a conversation
 * @returns absent where there is nothing to tell, or no longer
 */
export function decisionNoticeView(
  of: NoticeKind,
  treated: Case,
  community: Community,
  language: Language,
  spokenFor: readonly Party[] = [],
): NoticeView | undefined {
  const said = wordsOf[of](treated, community, language);
  if (said === undefined) return undefined;
  const { onBehalfOf } = followupTexts(language).told;
  const lines = spokenFor.length === 0 ? [] : [onBehalfOf(partiesText(spokenFor, language))];
  return {
    kind: "notice",
    language,
    tone: "information",
    title: said.title,
    text: [...said.text, ...lines].join(" "),
  };
}

type Words = (
  treated: Case,
  community: Community,
  language: Language,
) => { readonly title: string; readonly text: readonly string[] } | undefined;

const wordsOf: Readonly<Record<NoticeKind, Words>> = {
  decided(treated, { parties }, language) {
    const { decision, paper, title, id } = treated;
    const { told, say } = followupTexts(language);
    if (decision?.record === undefined || paper === undefined) return undefined;
    const { result } = decision;
    const recommended = result === "recommended";
    const conditional = openReservations(treated).length > 0;
    return {
      title: told.decided[result](title),
      text: [
        `${decision.record.number}.`,
        ...paper.proposal.points.map((point, place) => `${place + 1}. ${point}`),
        ...(result === "decided" ? [told.binds(partiesText(parties, language))] : []),
        ...(recommended
          ? [told.recommendedTo(partiesText(parties, language)), told.askAdoption(say.matrix(id))]
          : []),
        ...(conditional && result !== "advised" ? [told.conditional[result]] : []),
        ...(paper.fields.requiresImplementation === true && !recommended && !conditional
          ? [told.askReceipt(say.receipts(id))]
          : []),
      ],
    };
  },
  unconditional(treated, community, language) {
    const { told } = followupTexts(language);
    const from = inEffectFrom(treated, community);
    const number = treated.decision?.record?.number;
    if (from === undefined || number === undefined) return undefined;
    return {
      title: told.unconditional(treated.title),
      text: [
        told.unconditionalText(number, dateText(from, language)),
        ...appliesText(treated, community, language),
      ],
    };
  },
  adopted(treated, community, language) {
    const { told } = followupTexts(language);
    const from = inEffectFrom(treated, community);
    if (from === undefined) return undefined;
    return {
      title: told.adopted(treated.title),
      text: [
        told.adoptedText(community.parties.length, dateText(from, language)),
        ...appliesText(treated, community, language),
      ],
    };
  },
  differing(treated, community, language) {
    const { told, say } = followupTexts(language);
    const differing = adoptionMatrix(treated, community).differing.map(({ party }) => party);
    if (differing.length === 0) return undefined;
    return {
      title: told.differing(treated.title),
      text: [told.differingText(adoptersText(differing, language), say.matrix(treated.id))],
    };
  },
  disagreement(treated, community, language) {
    const { told, ladder } = followupTexts(language);
    const settled = treated.disagreement?.settled;
    if (settled !== undefined)
      return {
        title: told.disagreementOver(treated.title),
        text: [`${ladder.outcome[settled.outcome]}: ${settled.words}`],
      };
    const standing = standingOnLadder(treated, community);
    if (standing === undefined) return undefined;
    const { place, of, rung } = standing;
    return {
      title: told.disagreement(treated.title),
      text: [`${ladder.rung(place, of, rung.name[language])}. ${ladder.who}: ${whoText(rung, language)}.`],
    };
  },
};

/** Whom it binds, and that they tell when they have carried it out where that is asked for. */
function appliesText({ id, paper }: Case, { parties }: Community, language: Language): string[] {
  const { told, say } = followupTexts(language);
  return [
    told.binds(partiesText(parties, language)),
    ...(paper?.fields.requiresImplementation === true ? [told.askReceipt(say.receipts(id))] : []),
  ];
}
