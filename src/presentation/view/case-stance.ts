import type { StanceDraft } from "../../domain/cases/anchoring/anchoring.ts";
import { isAsked } from "../../domain/cases/case-actions.ts";
import type { Proposal } from "../../domain/cases/case-event.ts";
import { closed } from "../../domain/cases/case-outcome.ts";
import { wordingOf } from "../../domain/cases/editorial-change.ts";
import { STANCE_KINDS } from "../../domain/cases/stance.ts";
import { barredFrom } from "../../domain/cases/who-may-answer.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { type CaseForReader, chosenSeat, isForHolder } from "./case-for-reader.ts";
import type { StanceChoice } from "./case-view.ts";
import { casePress } from "./case-words.ts";

/** Long enough for a reason, short enough for ten of them on a card. */
export const MOST_OF_REASON = 600;

/** What the reader can answer for the seat they hold or stand in for. Absent when there is nothing to answer. */
export function stanceChoice(context: CaseForReader, language: Language): StanceChoice | undefined {
  const { treated } = context;
  const { paper, step } = treated;
  const held = chosenSeat(context);
  if (paper === undefined || step === undefined || held === undefined) return undefined;
  if (closed(treated) !== undefined || step.closed || !isAsked(paper.type)) return undefined;
  const taken = treated.stances.find(({ seat }) => seat === held.seat.id);
  if (barredFrom(treated, held.seat.id, context.reader.actor.person) !== undefined) return undefined;
  if (isForHolder(context, held)) return undefined;
  const texts = caseTexts(language);
  const data = { seat: held.seat.id, ...shownProposal(paper.proposal, step.step) };
  // A holder may put their own name to what a deputy has said.
  const plain = taken?.stance === "consent" && taken.as === held.as;
  const draft = draftInForm(context);
  return {
    consent: plain
      ? undefined
      : casePress(context, "stance", texts.press.consent, { ...data, stance: "consent" }),
    other: {
      title: taken === undefined ? texts.press.otherStance : texts.press.changeStance,
      fields: [
        {
          kind: "choice",
          id: "stance",
          label: texts.stanceForm.stance.label,
          required: texts.stanceForm.stance.missing,
          value: draft?.stance,
          options: STANCE_KINDS.filter((kind) => kind !== "consent").map((kind) => ({
            value: kind,
            label: texts.stance[kind],
          })),
        },
        {
          kind: "text",
          id: "words",
          label: texts.stanceForm.words.label,
          required: texts.stanceForm.words.missing,
          lines: "many",
          value: draft?.words,
          most: MOST_OF_REASON,
        },
      ],
      submit: casePress(context, "stance", texts.press.sendStance, data),
    },
  };
}

/** Which proposal, in which words and in which step, an answer is to: a card with others is an old card. */
export function shownProposal(proposal: Proposal, step: number) {
  return { proposal: proposal.number, wording: wordingOf(proposal), step };
}

/** What the form is filled with; absent for a draft of plain consent, which has its own button. */
export function draftInForm({ draft }: CaseForReader): StanceDraft | undefined {
  return draft?.stance === "consent" ? undefined : draft;
}
