import { bodyOf, closed, mayConclude } from "../../domain/cases/case-outcome.ts";
import { holdingsFor } from "../../domain/cases/case-reader.ts";
import { nextStep } from "../../domain/cases/case-steps.ts";
import { consensusOf } from "../../domain/cases/consensus.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import type { CasePersonalView } from "./case-view.ts";
import { casePress, stepName } from "./case-words.ts";
import type { Press } from "./view-parts.ts";

/** What the secretariat, the minutes-taker or the submitter can do now, the next thing first. Absent when nothing. */
export function caseWork(context: CaseForReader, language: Language): CasePersonalView["work"] {
  const { treated, reader } = context;
  if (closed(treated) !== undefined) return undefined;
  const texts = caseTexts(language);
  const form = (name: string, title: string) => casePress(context, "form", title, { form: name });
  const withdraw = form("withdraw", texts.press.withdraw);
  const secretary = reader.standing.secretaryFor.length > 0;
  const own = treated.submittedBy.person === reader.actor.person && treated.step === undefined;
  const conclusion = mayConclude(treated, reader) ? conclusionOf(context, language) : [];
  const presses = [
    ...(secretary ? nextWork() : []),
    ...conclusion,
    ...(secretary ? paperWork() : []),
    ...(secretary || own ? [withdraw] : []),
  ];
  if (presses.length === 0) return undefined;
  return { title: secretary ? texts.part.secretariat : undefined, presses };

  function nextWork(): Press[] {
    if (treated.paper === undefined) return [form("prepare", texts.press.prepare)];
    const next = nextStep(treated, context.community);
    if (next === undefined) return [];
    return [form("open-step", texts.press.openStep(stepName(treated, next, context.community, language)))];
  }

  function paperWork(): Press[] {
    if (treated.paper === undefined) return [];
    return treated.state === "prepared"
      ? [form("prepare", texts.press.prepareAgain)]
      : [form("change-proposal", texts.press.changeProposal)];
  }
}

/** How the open step can end now. */
function conclusionOf(context: CaseForReader, language: Language): Press[] {
  const { treated, community } = context;
  const { step, paper } = treated;
  if (step === undefined || step.closed || paper === undefined) return [];
  // On an agenda it ends where the minutes are taken.
  if (step.meeting !== undefined) return [];
  const { press } = caseTexts(language);
  const last = step.step === bodyOf(community, paper.body)?.steps.count;
  if (!last || paper.type !== "decision")
    return [
      casePress(context, "close-step", press.closeStep(stepName(treated, step.step, community, language)), {
        step: step.step,
      }),
    ];
  return consensusOf(treated, holdingsFor(treated, context)).reached
    ? [casePress(context, "conclude", press.conclude, { proposal: paper.proposal.number })]
    : [];
}
