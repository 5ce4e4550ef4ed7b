import { sidesOf } from "../../domain/cases/released-stances.ts";
import type { StanceKind } from "../../domain/cases/stance.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseErrandTexts } from "../text/case-errand-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { type CaseForReader, chosenSeat } from "./case-for-reader.ts";
import { seatWords } from "./case-seat-words.ts";
import { caseSummary } from "./case-summary.ts";
import type { StanceChoice } from "./case-view.ts";
import { casePress, partiesText } from "./case-words.ts";
import type { ConfirmView, FormView } from "./view.ts";
import type { Press } from "./view-parts.ts";

/** Enough of a new clause to know it by; all of it stands on the case. */
const MOST_OF_CLAUSE = 700;

/** Whom the person consents for and to what, before they do: a typed line is not yet a stance. */
export function consentView(context: CaseForReader, consent: Press, language: Language): ConfirmView {
  const { title, after, yes, no } = caseErrandTexts(language).consent;
  return {
    kind: "confirm",
    language,
    title: title(spokenFor(context, language)),
    text: [...proposalLines(context, language), after],
    confirm: { ...consent, title: yes },
    cancel: casePress(context, "view", no, seatData(context)),
  };
}

/** The form of every other stance, with what was typed filled in. */
export function stanceFormView(
  context: CaseForReader,
  { fields, submit }: StanceChoice["other"],
  typed: { readonly stance: StanceKind; readonly words: string },
  language: Language,
): FormView {
  const { consent, other } = caseErrandTexts(language);
  const filled: Readonly<Record<string, string>> =
    typed.words === "" ? { stance: typed.stance } : { ...typed };
  return {
    kind: "form",
    language,
    title: other.title(caseTexts(language).stance[typed.stance], context.treated.id),
    intro: [other.onBehalfOf(spokenFor(context, language)), ...proposalLines(context, language)],
    fields: fields.map((field) => ({ ...field, value: filled[field.id] ?? field.value })),
    submit,
    cancel: casePress(context, "view", consent.no, seatData(context)),
  };
}

/** What somebody has noted for the seat, and whether it is right. */
export function notedView(
  context: CaseForReader,
  [confirm, deny]: readonly [Press, Press],
  language: Language,
): ConfirmView {
  return {
    kind: "confirm",
    language,
    title: caseErrandTexts(language).noted.title(context.treated.id),
    text: [...seatWords(context, language), ...proposalLines(context, language)],
    confirm,
    cancel: deny,
  };
}

function spokenFor(context: CaseForReader, language: Language): string {
  const seat = chosenSeat(context)?.seat;
  return (seat && (partiesText(seat, context.community, language) ?? seat.name[language])) ?? "";
}

function proposalLines(context: CaseForReader, language: Language): string[] {
  const { treated, reader } = context;
  const { proposal } = caseSummary(context, sidesOf(reader), language);
  if (proposal === undefined) return [];
  const { clause, task } = proposal;
  const number = treated.paper?.proposal.number ?? 1;
  return [
    caseErrandTexts(language).consent.before(treated.id, treated.title, number),
    ...proposal.points.map((point, index) => `${index + 1}. ${point}`),
    ...(clause === undefined ? [] : [`${clause.title}: ${shortened(clause.text)}`]),
    ...(task === undefined ? [] : [`${task.title}: ${task.value}`]),
  ];
}

function shortened(text: string): string {
  return text.length <= MOST_OF_CLAUSE ? text : `${text.slice(0, MOST_OF_CLAUSE).trimEnd()} …`;
}

function seatData(context: CaseForReader): Press["data"] {
  const seat = chosenSeat(context)?.seat.id;
  return seat === undefined ? {} : { seat };
}
