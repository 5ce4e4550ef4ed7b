import { evaluateDecision } from "../../domain/cases/aftermath/evaluate-decision.ts";
import { confirmImplementation } from "../../domain/cases/aftermath/implementation.ts";
import { type AdoptionNote, noteAdoption } from "../../domain/cases/aftermath/note-adoption.ts";
import { checkPoint, climbLadder, settleDisagreement } from "../../domain/cases/disagreement/climb-ladder.ts";
import type { CaseAction } from "../../domain/cases/way-of-a-case.ts";
import { ladderOf } from "../../domain/community/ladder-of.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { readAdoptionLines } from "../commands/adoption-lines.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { adoptionLinesForm, noteAdoptionForm } from "../view/adoption-forms.ts";
import type { FormState } from "../view/case-forms.ts";
import { evaluationForm } from "../view/evaluation-view.ts";
import { adoptersText, type FollowupContext, partiesText } from "../view/followup-words.ts";
import { confirmForm } from "../view/implementation-view.ts";
import { checkForm, climbForm, settleForm, takeDisagreementForm } from "../view/ladder-forms.ts";
import type { FormView } from "../view/view.ts";
import {
  checkSchema,
  climbSchema,
  confirmSchema,
  evaluateSchema,
  linesSchema,
  noteSchema,
  settleSchema,
  takeSchema,
} from "./followup-click-data.ts";
import type { FollowupPlace, FollowupRule } from "./followup-turn.ts";

/** What a click asks for, once its data has been read, and what is said when it has been done. */
export interface Asked {
  readonly rule: FollowupRule;
  readonly done: string;
}

/** What a person may do here: its form, where it has one, and what its data asks for. */
export interface FollowupDeed {
  readonly action: CaseAction;
  /** Absent where there is nothing to fill in now. */
  readonly form: (context: FollowupContext, state: FormState, language: Language) => FormView | undefined;
  /** A text is what is wrong with the data. */
  readonly read: (data: JsonObject, context: FollowupContext, language: Language) => Asked | string;
  /** What is shown afterwards. */
  readonly shows: FollowupPlace;
}

/** By the verb that sends it; `followup/<verb>-form` opens the form. */
export const FOLLOWUP_DEEDS = {
  note: {
    action: "note-adoption",
    form: noteAdoptionForm,
    read(data, context, language) {
      const sent = noteSchema.safeParse(data).data;
      if (sent === undefined) return followupTexts(language).unreadable;
      const { party, result, on, reference, link, words } = sent;
      const note = { party, result, on, ...given({ reference, link, words }) };
      return askedOfAdoptions([note], context, language);
    },
    shows: "matrix",
  },
  lines: {
    action: "note-adoption",
    form: adoptionLinesForm,
    read(data, context, language) {
      const { lines: texts, unreadable } = followupTexts(language);
      const sent = linesSchema.safeParse(data).data;
      if (sent === undefined) return unreadable;
      const { community, today } = context.reader;
      const read = readAdoptionLines(sent.lines, community, today);
      if ("problems" in read)
        return [
          ...read.problems.map(({ line, problem }) => texts.problem[problem](line)),
          texts.nothingSaved,
        ].join(" ");
      return askedOfAdoptions(read.notes, context, language);
    },
    shows: "matrix",
  },
  confirm: {
    action: "confirm-implementation",
    form: confirmForm,
    read(data, { reader }, language) {
      const sent = confirmSchema.safeParse(data).data;
      const { receipts, unreadable } = followupTexts(language);
      if (sent === undefined) return unreadable;
      const named = reader.community.parties.filter(({ id }) => sent.parties.includes(id));
      return {
        rule: (treated, now) => confirmImplementation(treated, sent, now),
        done: receipts.thanks(partiesText(named, language)),
      };
    },
    shows: "receipts",
  },
  evaluate: {
    action: "evaluate",
    form: evaluationForm,
    read(data, _context, language) {
      const sent = evaluateSchema.safeParse(data).data;
      const { evaluation, unreadable } = followupTexts(language);
      if (sent === undefined) return unreadable;
      return { rule: (treated, now) => evaluateDecision(treated, sent, now), done: evaluation.noted };
    },
    shows: "view",
  },
  take: {
    action: "take-disagreement",
    form: takeDisagreementForm,
    read(data, { reader }, language) {
      const sent = takeSchema.safeParse(data).data;
      const { ladder, unreadable } = followupTexts(language);
      const [first] = sent === undefined ? [] : ladderOf(sent.ladder, reader.community);
      if (sent === undefined || first === undefined) return unreadable;
      return {
        rule: (treated, now) => climbLadder(treated, { ...sent, rung: first.id }, now),
        done: ladder.said.taken,
      };
    },
    shows: "ladder",
  },
  climb: {
    action: "take-disagreement",
    form: climbForm,
    read(data, _context, language) {
      const sent = climbSchema.safeParse(data).data;
      const { ladder, unreadable } = followupTexts(language);
      if (sent === undefined) return unreadable;
      return { rule: (treated, now) => climbLadder(treated, sent, now), done: ladder.said.climbed };
    },
    shows: "ladder",
  },
  check: {
    action: "take-disagreement",
    form: checkForm,
    read(data, _context, language) {
      const sent = checkSchema.safeParse(data).data;
      const { ladder, unreadable } = followupTexts(language);
      if (sent === undefined) return unreadable;
      const { rung, point } = sent;
      const wanted = { rung, point: point.slice(1), done: point.startsWith("+") };
      return { rule: (treated, now) => checkPoint(treated, wanted, now), done: ladder.said.checked };
    },
    shows: "ladder",
  },
  settle: {
    action: "settle-disagreement",
    form: settleForm,
    read(data, _context, language) {
      const sent = settleSchema.safeParse(data).data;
      const { ladder, unreadable } = followupTexts(language);
      if (sent === undefined) return unreadable;
      return { rule: (treated, now) => settleDisagreement(treated, sent, now), done: ladder.said.settled };
    },
    shows: "ladder",
  },
} as const satisfies Readonly<Record<string, FollowupDeed>>;

export type FollowupVerb = keyof typeof FOLLOWUP_DEEDS;

export function isFollowupVerb(verb: string): verb is FollowupVerb {
  return Object.hasOwn(FOLLOWUP_DEEDS, verb);
}

function askedOfAdoptions(
  notes: readonly AdoptionNote[],
  { reader }: FollowupContext,
  language: Language,
): Asked {
  const parties = reader.community.parties.filter(({ id }) => notes.some(({ party }) => party === id));
  return {
    rule: (treated, now) => noteAdoption(treated, notes, now),
    done: followupTexts(language).noteForm.noted(adoptersText(parties, language)),
  };
}

/** Only the fields that were filled in. */
function given<K extends string>(fields: Readonly<Record<K, string>>): { [Field in K]?: string } {
  const filled: { [Field in K]?: string } = {};
  for (const field in fields) if (fields[field] !== "") filled[field] = fields[field];
  return filled;
}
