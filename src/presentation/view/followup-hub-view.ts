import type { Publication } from "../../domain/agreements/publication-of-decision.ts";
import { adoptionMatrix } from "../../domain/cases/aftermath/adoption-matrix.ts";
import { dueAfterDecision } from "../../domain/cases/aftermath/due-after-decision.ts";
import { implementationOf } from "../../domain/cases/aftermath/implementation.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { bodyName } from "./case-words.ts";
import { adjustmentPress } from "./evaluation-view.ts";
import type { FollowupView } from "./followup-view.ts";
import { aboutCase, type FollowupContext, followupPress, mayDo, type Said } from "./followup-words.ts";
import type { Fact, Press } from "./view-parts.ts";

/** What is known of a decision's traces elsewhere. */
export interface DecisionTraces {
  /** Absent where the decision gave no text new words, or has not done so yet. */
  readonly publication: Publication | undefined;
  /** The case that carries it out in another body (M76); absent where there is none. */
  readonly item: { readonly id: string; readonly body: string } | undefined;
}

/** Everything that has come of a decision, and what the reader can do next. */
export function followupHubView(
  context: FollowupContext,
  traces: DecisionTraces,
  said: Said,
  language: Language,
): FollowupView {
  const { hub } = followupTexts(language);
  return {
    ...aboutCase(context, said, language),
    title: hub.title,
    lead: [],
    facts: [...factsOfDecision(context, language), ...factsOfTraces(context, traces, language)],
    presses: pressesOf(context, language),
  };
}

function factsOfDecision({ treated, reader }: FollowupContext, language: Language): Fact[] {
  const { hub, evaluation: texts } = followupTexts(language);
  const { decision, evaluation, paper } = treated;
  if (decision === undefined) return [];
  const matrix = adoptionMatrix(treated, reader.community);
  const coverage = implementationOf(treated, reader.community);
  const evaluateOn = paper?.fields.evaluateOn;
  const on = dateText(decision.on, language);
  return [
    {
      title: hub.result[decision.result],
      value: decision.record === undefined ? on : hub.decidedOn(decision.record.number, on),
    },
    ...(decision.result === "recommended"
      ? [{ title: hub.adoptions, value: hub.ofAll(matrix.adopted, matrix.rows.length) }]
      : []),
    ...(coverage === undefined
      ? []
      : [
          {
            title: hub.receipts,
            value: hub.ofAll(coverage.confirmed.length, reader.community.parties.length),
          },
        ]),
    ...(evaluation === undefined
      ? evaluateOn === undefined
        ? []
        : [{ title: hub.evaluation, value: dateText(evaluateOn, language) }]
      : [
          {
            title: hub.evaluation,
            value: `${texts.conclusions[evaluation.conclusion]}, ${dateText(evaluation.on, language)}: ${evaluation.words}`,
          },
        ]),
  ];
}

function factsOfTraces(
  { treated, reader }: FollowupContext,
  { publication, item }: DecisionTraces,
  language: Language,
): Fact[] {
  const { hub, ladder } = followupTexts(language);
  const { disagreement } = treated;
  const [next] = dueAfterDecision(treated, reader.community);
  return [
    ...(publication === undefined
      ? []
      : [{ title: hub.publication, value: hub.publicationState[publication] }]),
    ...(item === undefined
      ? []
      : [{ title: hub.item, value: hub.itemIn(item.id, bodyName(reader.community, item.body, language)) }]),
    ...(disagreement === undefined || disagreement.settled !== undefined
      ? []
      : [{ title: hub.disagreement, value: ladder.kind[disagreement.ladder] }]),
    ...(next === undefined
      ? []
      : [{ title: hub.nextDate, value: hub.due[next.kind](dateText(next.on, language)) }]),
  ];
}

function pressesOf(context: FollowupContext, language: Language): Press[] {
  const { matrix, receipts, evaluation, ladder } = followupTexts(language);
  const { treated, reader } = context;
  const adjustment = adjustmentPress(treated, reader.community, language);
  return [
    ...(treated.decision?.result === "recommended"
      ? [followupPress(context, "matrix", matrix.openMatrix)]
      : []),
    ...(implementationOf(treated, reader.community) === undefined
      ? []
      : [followupPress(context, "receipts", receipts.open)]),
    ...(adjustment === undefined ? [] : [adjustment]),
    ...(mayDo("evaluate", context) ? [followupPress(context, "evaluate-form", evaluation.open)] : []),
    ...(treated.disagreement !== undefined || mayDo("take-disagreement", context)
      ? [followupPress(context, "ladder", ladder.press.open)]
      : []),
  ];
}
