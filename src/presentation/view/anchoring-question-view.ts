import { type Anchoring, PARTY_ANSWERS } from "../../domain/cases/anchoring/anchoring.ts";
import { proposalAskedAbout } from "../../domain/cases/anchoring/ask-parties.ts";
import type { Party } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import { dateText } from "../text/date-text.ts";
import type { AnchoringQuestionView } from "./anchoring-view.ts";
import { type AnchoredCase, anchoringPress } from "./anchoring-words.ts";
import { caseSummary } from "./case-summary.ts";
import { dayText } from "./case-words.ts";
import { partyName } from "./place-text.ts";

/** As many letters as an answer may have. */
export const MOST_OF_ANSWER = 800;

/** Whom the question is put to, and for which party. */
export interface AskedContact {
  readonly anchoring: Anchoring;
  readonly party: Party;
  readonly person: string;
}

/**
 * The contact's card. It holds what the case is about and the contact's own answer: never what others of the side have
 * answered, noted or drafted.
 */
export function anchoringQuestionView(
  context: AnchoredCase,
  { anchoring, party, person }: AskedContact,
  said: AnchoringQuestionView["said"],
  language: Language,
): AnchoringQuestionView {
  const { treated, deadline } = context;
  const texts = anchoringTexts(language).contact;
  const { proposal, patients } = caseSummary(context, new Set(), language);
  const name = partyName(party);
  const ask = anchoring.asks.findLast((each) => each.party === party.id && each.contact?.person === person);
  const asker = ask?.by.name ?? "";
  const last = anchoring.answers.findLast(
    (each) => each.party === party.id && each.contact.person === person && each.source === "card",
  );
  const number = proposalAskedAbout(treated, context);
  const current = last?.proposal === treated.paper?.proposal.number ? last : undefined;
  return {
    kind: "anchoring-question",
    language,
    title: texts.title(asker, name),
    said,
    case: texts.case(treated.id, treated.title),
    question: ask?.question === undefined ? undefined : { title: texts.question(asker), value: ask.question },
    proposal,
    patients,
    deadline: {
      title: texts.deadline,
      value: deadline === undefined ? texts.noDeadline : dateText(deadline, language),
    },
    notes: [
      ...(current === undefined
        ? last === undefined
          ? []
          : [texts.answeredEarlier]
        : [texts.answered(texts.answer[current.answer], dayText(current.at, language))]),
      ...(number === undefined ? [texts.closed] : current === undefined ? [] : [texts.mayChange]),
      `${texts.what} ${texts.seenBy(name)}`,
    ],
    fields:
      number === undefined
        ? []
        : [
            {
              kind: "text",
              id: "words",
              label: texts.words,
              lines: "many",
              most: MOST_OF_ANSWER,
              value: current?.words,
            },
          ],
    answers:
      number === undefined
        ? []
        : PARTY_ANSWERS.map((answer) =>
            anchoringPress(context, "answer", texts.press[answer], {
              party: party.id,
              answer,
              proposal: number,
            }),
          ),
  };
}
