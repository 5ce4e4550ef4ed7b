import { withdrawCase } from "../../domain/cases/case-actions.ts";
import { closed } from "../../domain/cases/case-outcome.ts";
import { nextStep, openStep, refusalOfGates } from "../../domain/cases/case-steps.ts";
import { onlyPatches, withFirstPatch, withoutPatch } from "../../domain/cases/patch-proposal.ts";
import { changeProposal, type Preparation, prepareCase } from "../../domain/cases/prepare-case.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { CaseKind } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { CaseForReader } from "../view/case-for-reader.ts";
import { openingForm, withdrawalForm } from "../view/case-forms.ts";
import { changeForm, preparationForm, rewritableClause, suggestedRoute } from "../view/case-paper-forms.ts";
import { patchOf } from "../view/clause-forms.ts";
import {
  changeSchema,
  openingSchema,
  type ProposalFields,
  preparationSchema,
  withdrawalSchema,
} from "./case-click-data.ts";
import type { CaseForm } from "./case-form.ts";
import { CASE_SEAT_FORMS } from "./case-seat-forms.ts";
import { PREPARATION_FORMS } from "./preparation-form-actions.ts";
import { withProlonging } from "./prolonging-point.ts";
import { tellOfRoute } from "./tell-of-preparation.ts";

export const CASE_FORMS = {
  ...CASE_SEAT_FORMS,
  ...PREPARATION_FORMS,
  prepare: {
    refusal: ({ treated, reader }) => refusalOnWay("prepare", treated, reader),
    view: preparationForm,
    read(data, context, language) {
      const sent = preparationSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      const { body, type, routedAs, routeReason } = sent;
      const proposal = proposalOf(sent, routedAs, context, language);
      if (typeof proposal === "string") return proposal;
      const suggested = suggestedRoute(context);
      return (treated, reader) => {
        const { background, assessment } = treated.paper ?? { background: treated.need, assessment: "" };
        const preparation = { body, type, routedAs, routeReason, background, assessment, proposal };
        return prepareCase(treated, preparation, reader, suggested);
      };
    },
    done: (_data, language) => caseTexts(language).said.prepared,
    after: tellOfRoute,
  },
  "change-proposal": {
    refusal: ({ treated, reader }) => refusalOnWay("change-proposal", treated, reader),
    view: changeForm,
    read(data, context, language) {
      const sent = changeSchema.safeParse(data).data;
      const { paper } = context.treated;
      if (sent === undefined || paper === undefined) return caseTexts(language).unreadable;
      const proposal = proposalOf(sent, paper.routedAs, context, language);
      if (typeof proposal === "string") return proposal;
      const changed = { from: sent.proposal, proposal, editorial: sent.change === "editorial" };
      return (treated, reader) => changeProposal(treated, changed, reader);
    },
    done: (data, language) => caseTexts(language).said[data["change"] === "editorial" ? "edited" : "changed"],
  },
  "open-step": {
    refusal({ treated, reader, community }) {
      const refused = refusalOnWay("open-step", treated, reader);
      if (refused !== undefined) return refused;
      const next = nextStep(treated, community);
      return next === undefined ? "wrong-step" : refusalOfGates(treated, next, community);
    },
    view: (context, state, language) =>
      openingForm(context, nextStep(context.treated, context.community) ?? 1, state, language),
    read(data, _context, language) {
      const sent = openingSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      const { step, body, way, deadline } = sent;
      const opening = { step, body, way, ...(deadline === undefined ? {} : { deadline }) };
      return (treated, reader) => openStep(treated, opening, reader);
    },
    done: (_data, language) => caseTexts(language).said.opened,
  },
  withdraw: {
    refusal({ treated, reader }) {
      const own = refusalOnWay("withdraw-own", treated, reader);
      if (own === undefined || refusalOnWay("withdraw", treated, reader) === undefined) return undefined;
      return closed(treated) ?? "not-yours";
    },
    view: withdrawalForm,
    read(data, _context, language) {
      const sent = withdrawalSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      return (treated, reader) => withdrawCase(treated, sent.words, reader);
    },
    done: (_data, language) => caseTexts(language).said.withdrawn,
  },
  ...PREPARATION_FORMS,
} as const satisfies Record<string, CaseForm>;

export type CaseFormName = keyof typeof CASE_FORMS;

export function isCaseForm(name: unknown): name is CaseFormName {
  return typeof name === "string" && Object.hasOwn(CASE_FORMS, name);
}

/**
 * What was filled in as a proposal. The clause is part of it only when its words are new; a sentence when they were
 * written against another version than the one that governs, or when another body adopts them.
 */
function proposalOf(
  sent: ProposalFields,
  routedAs: CaseKind,
  context: CaseForReader,
  language: Language,
): Preparation["proposal"] | string {
  const texts = caseTexts(language);
  const { task, taskOwner, taskDue, planProlongedTo } = sent;
  const rewritable = rewritableClause(context);
  const text = sent.clauseText.replaceAll("\r\n", "\n");
  const rewritten = text !== "" && rewritable !== undefined && text !== rewritable.found.clause.text.trim();
  if (rewritten && sent.baseVersion !== rewritable.found.version.id) return texts.paper.clauseMoved;
  if (rewritten && routedAs !== rewritable.route.kind) return texts.refusal["clause-decided-elsewhere"];
  const owner = context.community.parties.find(({ id }) => id === taskOwner)?.id;
  const { proposal } = context.treated.paper ?? {};
  const { origin } = context.treated;
  const before = onlyPatches(proposal ?? {});
  const others = origin === undefined ? before : withoutPatch(before, origin);
  const patches = rewritten ? withFirstPatch(others, patchOf(rewritable.found, text)) : others;
  return {
    points: withProlonging(sent, proposal?.planProlongedTo, context.community.language),
    ...(planProlongedTo === undefined ? {} : { planProlongedTo }),
    ...patches,
    ...(task === ""
      ? {}
      : {
          task: {
            text: task,
            ...(owner === undefined ? {} : { owner }),
            ...(taskDue === undefined ? {} : { due: taskDue }),
          },
        }),
    ...(proposal?.furtherTasks === undefined ? {} : { furtherTasks: proposal.furtherTasks }),
  };
}
