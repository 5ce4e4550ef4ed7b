import { bodyOf, closed, mayConclude } from "../../domain/cases/case-outcome.ts";
import { holdingsFor } from "../../domain/cases/case-reader.ts";
import { nextStep } from "../../domain/cases/case-steps.ts";
import { consensusOf } from "../../domain/cases/consensus.ts";
import { sidesOf, withheldFrom, withoutWithheld } from "../../domain/cases/released-stances.ts";
import { refusalOfRoute } from "../../domain/cases/route-of-case.ts";
import { isAgreedUrgent } from "../../domain/cases/urgency.ts";
import { type CaseAction, refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import { anchoringWork } from "./anchoring-in-case.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import type { CasePersonalView } from "./case-view.ts";
import { casePress, stepName } from "./case-words.ts";
import { followupPresses } from "./followup-presses.ts";
import { hearingWork } from "./hearing-in-case.ts";
import { confirmPress } from "./preparation-page-view.ts";
import type { Press } from "./view-parts.ts";

/** What the secretariat, the minutes-taker or the submitter can do now, the next thing first. Absent when nothing. */
export function caseWork(context: CaseForReader, language: Language): CasePersonalView["work"] {
  const { treated, reader } = context;
  const followups = followupPresses(context, language);
  if (closed(treated) !== undefined && treated.state !== "in-disagreement")
    return followups.length === 0 ? undefined : { title: undefined, presses: followups };
  const { press, part } = caseTexts(language);
  const preparation = preparationTexts(language).press;
  const may = (action: CaseAction) => refusalOnWay(action, treated, reader) === undefined;
  const form = (name: string, title: string) => casePress(context, "form", title, { form: name });
  const secretary = reader.standing.secretaryFor.length > 0;
  const presses = [
    ...nextWork(),
    ...(mayConclude(treated, reader) ? conclusionOf(context, language) : []),
    ...(may("resubmit") ? [form("resubmit", preparation.resubmit)] : []),
    ...(secretary && treated.paper !== undefined
      ? [casePress(context, "preparation", preparation.paper)]
      : []),
    ...hearingWork(context, language),
    ...anchoringWork(context, language),
    ...paperWork(),
    ...followups,
    ...(may("withdraw") || may("withdraw-own") ? [form("withdraw", press.withdraw)] : []),
  ];
  if (presses.length === 0) return undefined;
  return { title: secretary ? part.secretariat : undefined, presses };

  function nextWork(): Press[] {
    const confirm = confirmPress(context, language);
    if (confirm !== undefined) return [confirm];
    if (may("prepare") && treated.state === "submitted") return [form("prepare", press.prepare)];
    const next = nextStep(treated, context.community);
    if (!may("open-step") || next === undefined || refusalOfRoute(treated) !== undefined) return [];
    return [form("open-step", press.openStep(stepName(treated, next, context.community, language)))];
  }

  function paperWork(): Press[] {
    if (treated.state === "submitted")
      return [
        ...(may("send-back") ? [form("send-back", preparation.sendBack)] : []),
        ...(may("merge") ? [form("merge", preparation.merge)] : []),
      ];
    if (may("prepare") && treated.state === "prepared") return [form("prepare", press.prepareAgain)];
    return may("change-proposal") ? [form("change-proposal", press.changeProposal)] : [];
  }
}

/** How the open step can end now. */
function conclusionOf(context: CaseForReader, language: Language): Press[] {
  const { treated, community, reader } = context;
  const { step, paper } = treated;
  if (step === undefined || step.closed || paper === undefined) return [];
  // On an agenda it ends where the minutes are taken.
  if (step.meeting !== undefined) return [];
  const { press } = caseTexts(language);
  const holdings = holdingsFor(treated, context);
  const last = step.step === bodyOf(community, paper.body)?.steps.count || isAgreedUrgent(treated, holdings);
  if (!last || paper.type !== "decision")
    return [
      casePress(context, "close-step", press.closeStep(stepName(treated, step.step, community, language)), {
        step: step.step,
      }),
    ];
  // Signals that the other side keeps to itself are not told by a button either.
  const seen = withoutWithheld(treated, withheldFrom(sidesOf(reader), treated, community));
  return consensusOf(seen, holdings).reached
    ? [casePress(context, "conclude", press.conclude, { proposal: paper.proposal.number })]
    : [];
}
