import type { Account } from "../../people/account.ts";
import type { Actor } from "../../people/actor.ts";
import type { Side } from "../../people/place.ts";
import type { Asked, InquiryEvent, InquiryKind, ReadClause } from "./inquiry-event.ts";

/** Henvendelse: what its events have made of it. */
export interface Inquiry {
  readonly id: string;
  readonly about: InquiryKind;
  readonly state: InquiryState;
  readonly text: string;
  /** Only the secretariat may see who asked (practice 17). */
  readonly askedBy: Actor;
  readonly account: Account;
  readonly askedAt: string;
  /** The clause that it came from; absent for a question that no clause answered. */
  readonly clause: ReadClause | undefined;
  readonly takenBy: Actor | undefined;
  /** The last that was given; whether it stands is the state's to say. */
  readonly answer: InquiryAnswer | undefined;
  readonly fellBecause: "changed" | "gone" | undefined;
  /** Why it was opened again, or closed; absent when it was not, or nothing was said. */
  readonly lastWords: string | undefined;
  readonly lifting: Lifting | undefined;
  /** Clicks that have been counted. */
  readonly marks: ReadonlySet<string>;
  readonly events: readonly InquiryEvent[];
}

/** `standing`: approved by both sides, and found by others until its clause changes; then it has `fallen`. */
export const INQUIRY_STATES = [
  "asked",
  "taken",
  "answered",
  "standing",
  "fallen",
  "lifted",
  "closed",
] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

export interface InquiryAnswer {
  /** Counts from 1; what is approved is the answer that the approver saw. */
  readonly number: number;
  readonly wording: string;
  readonly text: string;
  readonly by: Actor;
  readonly side: Side;
  readonly at: string;
  readonly clause: ReadClause | undefined;
  /** Absent until the other side has approved it. */
  readonly approved: { readonly by: Actor; readonly at: string } | undefined;
}

export interface Lifting {
  readonly by: Actor;
  readonly at: string;
  readonly title: string;
  readonly need: string;
  readonly patients: string;
  /** Absent until the case has been submitted. */
  readonly case: string | undefined;
}

/** Makes the inquiry of its events. Absent when they do not begin with a question. */
export function replayInquiry(id: string, [first, ...rest]: readonly InquiryEvent[]): Inquiry | undefined {
  return first?.kind === "asked" ? afterInquiryEvents(newInquiry(id, first), rest) : undefined;
}

/** What events that follow make of the inquiry. */
export function afterInquiryEvents(inquiry: Inquiry, events: readonly InquiryEvent[]): Inquiry {
  return events.reduce(apply, inquiry);
}

function apply(before: Inquiry, event: InquiryEvent): Inquiry {
  const marks = "mark" in event ? new Set([...before.marks, event.mark]) : before.marks;
  return { ...before, ...changeOf(before, event), marks, events: [...before.events, event] };
}

/** Whether something is expected of the secretariat. */
export function isOpen({ state }: Pick<Inquiry, "state">): boolean {
  return state === "asked" || state === "taken" || state === "fallen";
}

function changeOf(before: Inquiry, event: InquiryEvent): Partial<Inquiry> {
  switch (event.kind) {
    case "asked":
      return {};
    case "taken":
      return { state: "taken", takenBy: event.by };
    case "answered": {
      const { wording, text, by, side, at, clause } = event;
      const number = (before.answer?.number ?? 0) + 1;
      return {
        state: "answered",
        answer: { number, wording, text, by, side, at, clause, approved: undefined },
        fellBecause: undefined,
      };
    }
    case "approved":
      return before.answer === undefined
        ? {}
        : { state: "standing", answer: { ...before.answer, approved: { by: event.by, at: event.at } } };
    case "fell":
      return { state: "fallen", fellBecause: event.because };
    case "reopened":
      return { state: "asked", takenBy: undefined, fellBecause: undefined, lastWords: event.words };
    case "lifted": {
      const { by, at, title, need, patients } = event;
      return { state: "lifted", lifting: { by, at, title, need, patients, case: undefined } };
    }
    case "lodged":
      return before.lifting === undefined ? {} : { lifting: { ...before.lifting, case: event.case } };
    case "closed":
      return { state: "closed", lastWords: event.words === "" ? undefined : event.words };
  }
}

function newInquiry(id: string, event: Asked): Inquiry {
  return {
    id,
    about: event.about,
    state: "asked",
    text: event.text,
    askedBy: event.by,
    account: event.account,
    askedAt: event.at,
    clause: event.clause,
    takenBy: undefined,
    answer: undefined,
    fellBecause: undefined,
    lastWords: undefined,
    lifting: undefined,
    marks: new Set([event.mark]),
    events: [event],
  };
}
