import type { Case } from "../../domain/cases/case.ts";
import { editPaper } from "../../domain/cases/edit-paper.ts";
import { setPublicity } from "../../domain/cases/enclosures.ts";
import { JOINT_MEASURE_FIELDS, type PaperFields } from "../../domain/cases/paper-shape.ts";
import { resubmitCase, sendBack } from "../../domain/cases/send-back.ts";
import { type CaseAction, refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import type { CaseForReader } from "../view/case-for-reader.ts";
import {
  consequencesForm,
  isLongerThanForm,
  measureForm,
  publicityForm,
  resubmissionForm,
  sendBackForm,
} from "../view/preparation-forms.ts";
import type { CaseForm } from "./case-form.ts";
import type { CaseRule } from "./case-turn.ts";
import {
  consequencesSchema,
  measureSchema,
  publicitySchema,
  resubmissionSchema,
  sendBackSchema,
} from "./preparation-click-data.ts";

/** The forms that make a case ready, beside the one that routes it. */
export const PREPARATION_FORMS = {
  consequences: {
    refusal: unless("edit-paper"),
    view: consequencesForm,
    read(data, _context, language) {
      const sent = consequencesSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      const { economy, administration, involvement } = sent;
      if (sent.figures !== undefined && sent.figuresSource === undefined)
        return preparationTexts(language).form.sourceMissing;
      const figures = figuresIn(sent);
      const fields = { economy, administration, involvement, figures };
      return (treated, reader) => editPaper(treated, { ...wordsIn(sent, treated), fields }, reader);
    },
    done: (_data, language) => preparationTexts(language).said.paperEdited,
  },
  measure: {
    refusal: unless("edit-paper"),
    view: measureForm,
    read: measureRule,
    done: (_data, language) => preparationTexts(language).said.paperEdited,
  },
  "send-back": {
    refusal: unless("send-back"),
    view: sendBackForm,
    read(data, _context, language) {
      const sent = sendBackSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      return (treated, reader) => sendBack(treated, sent.words, reader);
    },
    done: (_data, language) => preparationTexts(language).said.sentBack,
  },
  resubmit: {
    refusal: unless("resubmit"),
    view: resubmissionForm,
    read(data, _context, language) {
      const sent = resubmissionSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      const { title, need, patients } = sent;
      return (treated, reader) => resubmitCase(treated, { title, need, patients }, reader);
    },
    done: (_data, language) => preparationTexts(language).said.resubmitted,
  },
  publicity: {
    refusal: unless("set-publicity"),
    view: publicityForm,
    read(data, _context, language) {
      const sent = publicitySchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      const { document, access: publicity } = sent;
      return (treated, reader) => setPublicity(treated, { document, publicity }, reader);
    },
    done: (_data, language) => preparationTexts(language).said.publicitySet,
  },
} as const satisfies Record<string, CaseForm>;

function unless(action: CaseAction): CaseForm["refusal"] {
  return ({ treated, reader }: CaseForReader) => refusalOnWay(action, treated, reader);
}

function figuresIn({
  figures,
  figuresSource,
  figuresDate,
}: ReturnType<typeof consequencesSchema.parse>): PaperFields["figures"] {
  if (figures === undefined || figuresSource === undefined) return undefined;
  return {
    text: figures,
    source: figuresSource,
    ...(figuresDate === undefined ? {} : { date: figuresDate }),
  };
}

/** A field that the form had no room for was not in it, and is not emptied by that. */
function wordsIn(
  { background = "", assessment = "" }: ReturnType<typeof consequencesSchema.parse>,
  { paper }: Case,
): { readonly background?: string; readonly assessment?: string } {
  return {
    ...(isLongerThanForm(paper?.background ?? "") ? {} : { background }),
    ...(isLongerThanForm(paper?.assessment ?? "") ? {} : { assessment }),
  };
}

function measureRule(data: JsonObject, _context: CaseForReader, language: Language): CaseRule | string {
  const sent = measureSchema.safeParse(data).data;
  if (sent === undefined) return caseTexts(language).unreadable;
  const { form } = preparationTexts(language);
  const answered = JOINT_MEASURE_FIELDS.map((field) => ({ field, answer: answerIn(sent[field], language) }));
  const bare = answered.find(({ answer }) => answer?.text === "");
  if (bare !== undefined && sent.isMeasure === "yes") return form.notRelevantReason(form.joint[bare.field]);
  const filled = answered.flatMap(({ field, answer }) => (answer === undefined ? [] : [[field, answer]]));
  const jointMeasure: PaperFields["jointMeasure"] =
    sent.isMeasure === "unsaid"
      ? undefined
      : { isOne: sent.isMeasure === "yes", ...(sent.isMeasure === "yes" ? Object.fromEntries(filled) : {}) };
  const fields = {
    jointMeasure,
    earlierTreatment: sent.earlier,
    caseworker: sent.caseworker,
    evaluateOn: sent.evaluateOn,
    requiresImplementation: sent.implement === "yes" ? true : undefined,
  };
  return (treated, reader) => editPaper(treated, { fields }, reader);
}

/** «Ikke relevant: fordi …» is its reason; the reason is empty where there is none. */
function answerIn(text: string | undefined, language: Language) {
  if (text === undefined) return undefined;
  const { notRelevant } = preparationTexts(language).form;
  if (!text.toLowerCase().startsWith(notRelevant)) return { text };
  const reason = text.slice(notRelevant.length).replace(/^[\s:;,.–-]+/u, "");
  return { text: reason, notRelevant: true };
}
