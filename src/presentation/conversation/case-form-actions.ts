import { withdrawCase } from "../../domain/cases/case-actions.ts";
import { type CaseRefusal, closed } from "../../domain/cases/case-outcome.ts";
import { nextStep, openStep } from "../../domain/cases/case-steps.ts";
import { changeProposal, type Preparation, prepareCase } from "../../domain/cases/prepare-case.ts";
import type { CaseKind } from "../../domain/community/community.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { CaseTexts } from "../text/case-catalogue.ts";
import { caseTexts } from "../text/case-texts.ts";
import type { CaseForReader } from "../view/case-for-reader.ts";
import { type FormState, openingForm, withdrawalForm } from "../view/case-forms.ts";
import { changeForm, preparationForm, rewritableClause } from "../view/case-paper-forms.ts";
import type { FormView } from "../view/view.ts";
import {
  changeSchema,
  openingSchema,
  type ProposalFields,
  preparationSchema,
  withdrawalSchema,
} from "./case-click-data.ts";
import type { CaseRule } from "./case-turn.ts";

/** One form of the secretariat's: when it may be opened, how it looks, what it asks for, and what is said then. */
export interface CaseForm {
  /** Why it may not be opened now; absent when it may. */
  readonly refusal: (context: CaseForReader) => CaseRefusal | undefined;
  readonly view: (context: CaseForReader, state: FormState, language: Language) => FormView;
  /** A sentence where what was filled in cannot be done. */
  readonly read: (data: JsonObject, context: CaseForReader, language: Language) => CaseRule | string;
  readonly done: (data: JsonObject, said: CaseTexts["said"]) => string;
}

export const CASE_FORMS = {
  prepare: {
    refusal: ({ treated, reader }) =>
      notSecretariat(reader) ?? (treated.state === "open" ? "already-open" : closed(treated)),
    view: preparationForm,
    read(data, context, language) {
      const sent = preparationSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      const { body, type, routedAs, background, assessment } = sent;
      const proposal = proposalOf(sent, routedAs, context, language);
      if (typeof proposal === "string") return proposal;
      const preparation = { body, type, routedAs, background, assessment, proposal };
      return (treated, reader) => prepareCase(treated, preparation, reader);
    },
    done: (_data, said) => said.prepared,
  },
  "change-proposal": {
    refusal: ({ treated, reader }) =>
      notSecretariat(reader) ?? closed(treated) ?? (treated.paper === undefined ? "not-prepared" : undefined),
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
    done: (data, said) => (data["change"] === "editorial" ? said.edited : said.changed),
  },
  "open-step": {
    refusal: ({ treated, reader, community }) => {
      const refused = notSecretariat(reader) ?? closed(treated);
      if (refused !== undefined || nextStep(treated, community) !== undefined) return refused;
      return treated.paper === undefined ? "not-prepared" : "wrong-step";
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
    done: (_data, said) => said.opened,
  },
  withdraw: {
    refusal: ({ treated, reader }) => {
      const own = treated.submittedBy.person === reader.actor.person && treated.step === undefined;
      return closed(treated) ?? (own || notSecretariat(reader) === undefined ? undefined : "not-yours");
    },
    view: withdrawalForm,
    read(data, _context, language) {
      const sent = withdrawalSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      return (treated, reader) => withdrawCase(treated, sent.words, reader);
    },
    done: (_data, said) => said.withdrawn,
  },
} as const satisfies Record<string, CaseForm>;

export type CaseFormName = keyof typeof CASE_FORMS;

export function isCaseForm(name: unknown): name is CaseFormName {
  return typeof name === "string" && Object.hasOwn(CASE_FORMS, name);
}

function notSecretariat({ standing }: CaseForReader["reader"]): "not-secretariat" | undefined {
  return standing.secretaryFor.length === 0 ? "not-secretariat" : undefined;
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
  const { points, task, taskOwner, taskDue } = sent;
  const rewritable = rewritableClause(context);
  const text = sent.clauseText.replaceAll("\r\n", "\n");
  const rewritten = text !== "" && rewritable !== undefined && text !== rewritable.found.clause.text.trim();
  if (rewritten && sent.baseVersion !== rewritable.found.version.id) return texts.paper.clauseMoved;
  if (rewritten && routedAs !== rewritable.route.kind) return texts.refusal["clause-decided-elsewhere"];
  const owner = context.community.parties.find(({ id }) => id === taskOwner)?.id;
  return {
    points,
    ...(rewritten
      ? {
          clause: {
            community: context.community.id,
            document: rewritable.found.document.id,
            clause: rewritable.found.clause.id,
            baseVersion: rewritable.found.version.id,
            text,
          },
        }
      : {}),
    ...(task === ""
      ? {}
      : {
          task: {
            text: task,
            ...(owner === undefined ? {} : { owner }),
            ...(taskDue === undefined ? {} : { due: taskDue }),
          },
        }),
  };
}
