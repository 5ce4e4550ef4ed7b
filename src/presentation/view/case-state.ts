import { clauseAt } from "../../domain/agreements/clause-at.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { Proposal } from "../../domain/cases/case-event.ts";
import { closed } from "../../domain/cases/case-outcome.ts";
import { nextStep } from "../../domain/cases/case-steps.ts";
import type { Consensus } from "../../domain/cases/consensus.ts";
import { openReservations } from "../../domain/cases/lift-reservation.ts";
import { stepsOfCase } from "../../domain/cases/steps-of-case.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { gateNotes, preparationNotes } from "./case-gates-text.ts";
import { bodyName, type CaseInContext, dayText, sentence, stepName } from "./case-words.ts";

type InContext = Pick<CaseInContext, "treated" | "community">;

/** Where the case stands, in a sentence or two. */
export function stateText({ treated, community }: InContext, language: Language): string {
  const texts = caseTexts(language).state;
  const { decision, paper, step } = treated;
  const name = (id: string | undefined) => bodyName(community, id, language);
  switch (treated.state) {
    case "submitted":
      return texts.submitted(dayText(treated.submittedAt, language));
    case "prepared":
      return texts.prepared(name(paper?.body));
    case "open": {
      if (step === undefined) return texts.prepared(name(paper?.body));
      const which = sentence(stepName(treated, step.step, community, language));
      if (step.closed) {
        const next = nextStep(treated, community);
        return next === undefined
          ? texts.treated
          : texts.stepClosed(which, stepName(treated, next, community, language));
      }
      const how =
        step.way === "meeting"
          ? texts.meeting(name(step.body))
          : texts.written(name(step.body), step.deadline && dateText(step.deadline, language));
      return stepsOf({ treated, community }) > 1 ? `${which}. ${how}` : how;
    }
    case "decided": {
      const on = decision === undefined ? "" : dateText(decision.on, language);
      const told = {
        decided: texts.decided,
        recommended: texts.recommended,
        advised: caseSeatTexts(language).note.advised,
      };
      return told[decision?.result ?? "decided"](name(decision?.body), on);
    }
    case "merged":
      return texts.merged(treated.mergedInto ?? "");
    case "in-disagreement":
      return texts.inDisagreement;
    case "sent-back":
    case "withdrawn":
      return stoppedText(treated, treated.state, language);
  }
}

function stoppedText({ events }: Case, state: "sent-back" | "withdrawn", language: Language): string {
  const texts = caseTexts(language).state;
  const last = events.findLast(({ kind }) => kind === state);
  if (last?.kind === "sent-back") return texts.sentBack(dayText(last.at, language), last.words);
  return last?.kind === "withdrawn" ? texts.withdrawn(dayText(last.at, language), last.words) : "";
}

/** What must be minded beside the state; empty most of the time. */
export function stateNotes(context: CaseInContext, consensus: Consensus, language: Language): string[] {
  const { treated, today } = context;
  const texts = caseTexts(language).note;
  const seatNames = (ids: readonly string[]) =>
    listText(
      consensus.positions.filter(({ seat }) => ids.includes(seat.id)).map(({ seat }) => seat.name[language]),
      language,
    );
  const { decision, step, paper } = treated;
  if (decision !== undefined) {
    const open = openReservations(treated);
    return open.length === 0 ? [] : [texts.conditional(seatNames(open))];
  }
  if (closed(treated) !== undefined) return [];
  if (treated.state === "prepared") return preparationNotes(treated, context.community, language);
  if (step === undefined || step.closed)
    return step === undefined ? [] : gateNotes(treated, context.community, language);
  const decides = paper?.type === "decision";
  return [
    decides && step.step < stepsOf(context) ? texts.onlyDiscussed : [],
    step.deadline !== undefined && step.deadline < today ? texts.deadlinePassed : [],
    changeOf(treated, language),
    hasMoved(context) ? texts.clauseMoved : [],
  ].flat();
}

function stepsOf({ treated, community }: InContext): number {
  return stepsOfCase(treated, community);
}

/** When the proposal was last changed, and which points are new: nobody should have to compare. */
function changeOf({ events }: Case, language: Language): string[] {
  const texts = caseTexts(language).note;
  const proposals = events.filter((event) => "proposal" in event && typeof event.proposal === "object");
  const [before, last] = proposals.slice(-2);
  if (last?.kind !== "proposal-changed" || before === undefined || !("proposal" in before)) return [];
  const on = dayText(last.at, language);
  if (last.editorial) return [texts.edited(on)];
  const fresh = typeof before.proposal === "object" ? newPoints(before.proposal, last.proposal) : [];
  return [
    texts.changed(on),
    ...(fresh.length === 0 ? [] : [texts.points(listText(fresh.map(String), language))]),
  ];
}

function newPoints(before: Proposal, after: Proposal): number[] {
  return after.points.flatMap((point, place) => (before.points.includes(point) ? [] : [place + 1]));
}

/** The clause that the proposal rewrites no longer stands as it did when the proposal was written. */
function hasMoved({ treated, library, today }: CaseInContext): boolean {
  const patch = treated.paper?.proposal.clause;
  return patch !== undefined && clauseAt(patch, library, today)?.version.id !== patch.baseVersion;
}
