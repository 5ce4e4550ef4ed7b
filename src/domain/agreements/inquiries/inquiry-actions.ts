import type { Actor } from "../../people/actor.ts";
import type { Standing } from "../../people/seats.ts";
import type { Inquiry } from "./inquiry.ts";
import type { InquiryEvent, ReadClause } from "./inquiry-event.ts";

/** Why somebody may not do what they asked for; each has its sentence in `presentation/text`. */
export type InquiryRefusal =
  | "not-secretariat"
  | "not-yours"
  | "not-yours-to-lift"
  | "words-needed"
  | "already-answered"
  | "already-stands"
  | "nothing-to-approve"
  | "own-answer"
  | "same-side"
  | "answer-changed"
  | "no-clause"
  | "clause-changed"
  | "decided-by-ssu"
  | "only-disputes"
  | "still-open"
  | "lifted"
  | "closed";

/** Events to add (none when the click had been counted before), or why not. */
export type InquiryOutcome =
  | { readonly events: readonly InquiryEvent[] }
  | { readonly refused: InquiryRefusal };

/** Who acts, as they stand at that moment. `at` is an instant in UTC; `mark` is one for each click. */
export interface InquiryCircumstances {
  readonly actor: Actor;
  readonly standing: Standing;
  readonly at: string;
  readonly mark: string;
}

export type InquiryAction =
  | { readonly kind: "take" }
  | {
      readonly kind: "answer";
      readonly wording: string;
      readonly text: string;
      readonly clause: ReadClause | undefined;
    }
  /** `seen` is the answer's number on the card; `clauseStands` is false when its clause reads otherwise now. */
  | { readonly kind: "approve"; readonly seen: number; readonly clauseStands: boolean }
  | { readonly kind: "reopen"; readonly words: string }
  | {
      readonly kind: "lift";
      readonly title: string;
      readonly need: string;
      readonly patients: string;
    }
  | { readonly kind: "close"; readonly words: string };

/** What somebody's action comes to: who may, in which state, and what is written. */
export function actOn(
  inquiry: Inquiry,
  action: InquiryAction,
  circumstances: InquiryCircumstances,
): InquiryOutcome {
  const { actor: by, at, mark, standing } = circumstances;
  if (inquiry.marks.has(mark)) return { events: [] };
  const refused = refusalOf(inquiry, action, circumstances);
  if (refused !== undefined) return { refused };
  const clicked = { at, by, mark };
  switch (action.kind) {
    case "take":
      return {
        events:
          inquiry.state === "taken" && inquiry.takenBy?.person === by.person
            ? []
            : [{ ...clicked, kind: "taken" }],
      };
    case "answer": {
      const { wording, text, clause } = action;
      const [side] = standing.secretaryFor;
      if (side === undefined) return { refused: "not-secretariat" };
      const read = clause === undefined ? {} : { clause };
      return { events: [{ ...clicked, kind: "answered", wording, text, side, ...read }] };
    }
    case "approve": {
      const side = standing.secretaryFor.find((each) => each !== inquiry.answer?.side);
      return side === undefined
        ? { refused: "same-side" }
        : { events: [{ ...clicked, kind: "approved", side }] };
    }
    case "reopen":
      return { events: [{ ...clicked, kind: "reopened", words: action.words }] };
    case "lift": {
      const { title, need, patients } = action;
      return { events: [{ ...clicked, kind: "lifted", title, need, patients }] };
    }
    case "close":
      return { events: [{ ...clicked, kind: "closed", words: action.words }] };
  }
}

type Acting = Pick<InquiryCircumstances, "actor" | "standing">;

/** Why the person may not do it now; absent when they may. For buttons, and the same rule again at the click. */
export function refusalOf(
  inquiry: Inquiry,
  action: InquiryAction,
  acting: Acting,
): InquiryRefusal | undefined {
  switch (action.kind) {
    case "take":
      return takingRefusal(inquiry, acting);
    case "answer":
      return answeringRefusal(inquiry, acting) ?? wordsIn(action.wording, action.text);
    case "approve":
      return approvalRefusal(inquiry, action, acting);
    case "reopen":
      return reopeningRefusal(inquiry, acting) ?? wordsIn(action.words);
    case "lift":
      return liftingRefusal(inquiry, acting) ?? wordsIn(action.title, action.need, action.patients);
    case "close":
      return closingRefusal(inquiry, acting);
  }
}

function takingRefusal(inquiry: Inquiry, { standing }: Acting): InquiryRefusal | undefined {
  if (!isSecretary(standing)) return "not-secretariat";
  const answered = inquiry.state === "answered" || inquiry.state === "standing";
  return answered ? "already-answered" : ended(inquiry);
}

function answeringRefusal(inquiry: Inquiry, { standing }: Acting): InquiryRefusal | undefined {
  if (!isSecretary(standing)) return "not-secretariat";
  return inquiry.state === "standing" ? "already-stands" : ended(inquiry);
}

/** What both sides of the secretariat stand by does not fall because one asker is not content. */
function reopeningRefusal(
  { state, askedBy }: Inquiry,
  { actor, standing }: Acting,
): InquiryRefusal | undefined {
  const secretary = isSecretary(standing);
  if (!secretary && askedBy.person !== actor.person) return "not-yours";
  if (state === "lifted") return "lifted";
  if (state === "asked" || state === "taken") return "still-open";
  return !secretary && (state === "standing" || state === "fallen") ? "already-stands" : undefined;
}

function liftingRefusal(inquiry: Inquiry, { standing }: Acting): InquiryRefusal | undefined {
  if (inquiry.about !== "dispute") return "only-disputes";
  return mayLift(standing) ? ended(inquiry) : "not-yours-to-lift";
}

function closingRefusal(inquiry: Inquiry, { actor, standing }: Acting): InquiryRefusal | undefined {
  if (!isSecretary(standing) && inquiry.askedBy.person !== actor.person) return "not-yours";
  return inquiry.state === "standing" ? "already-stands" : ended(inquiry);
}

/** A second person, from the other side, approves what they have seen (M50); a dispute is for SSU to decide (M74). */
function approvalRefusal(
  { state, about, answer }: Inquiry,
  { seen, clauseStands }: Extract<InquiryAction, { kind: "approve" }>,
  { actor, standing }: Acting,
): InquiryRefusal | undefined {
  if (!isSecretary(standing)) return "not-secretariat";
  if (about === "dispute") return "decided-by-ssu";
  if (state === "standing") return "already-stands";
  if (state !== "answered" || answer === undefined) return "nothing-to-approve";
  if (answer.by.person === actor.person) return "own-answer";
  if (standing.secretaryFor.every((side) => side === answer.side)) return "same-side";
  if (answer.number !== seen) return "answer-changed";
  if (answer.clause === undefined) return "no-clause";
  return clauseStands ? undefined : "clause-changed";
}

/** A seat, a samhandlingssjef or the secretariat lifts a disagreement to SSU (practice 11). */
export function mayLift({ seats, coordinatorFor, secretaryFor }: Standing): boolean {
  return seats.length + coordinatorFor.length + secretaryFor.length > 0;
}

/** Who may read it: whoever asked and the secretariat; a dispute also those who may lift it, without a name. */
export function mayReadInquiry({ about, askedBy }: Inquiry, { actor, standing }: Acting): boolean {
  if (isSecretary(standing) || askedBy.person === actor.person) return true;
  return about === "dispute" && mayLift(standing);
}

function isSecretary({ secretaryFor }: Standing): boolean {
  return secretaryFor.length > 0;
}

function ended({ state }: Inquiry): "lifted" | "closed" | undefined {
  return state === "lifted" || state === "closed" ? state : undefined;
}

function wordsIn(...texts: readonly string[]): "words-needed" | undefined {
  return texts.some((text) => text.trim() === "") ? "words-needed" : undefined;
}
