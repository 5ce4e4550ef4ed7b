import type { Language } from "../../domain/kernel/language.ts";
import type { Fact } from "./view-parts.ts";

/** A seat, an observer's place or an office, and who is there. */
export interface SeatView {
  readonly name: string;
  /** The holder's name, or that the place is vacant. */
  readonly holder: string;
  readonly vacant: boolean;
  /** «på vegne av Moss og Råde», «vara: Ola Eksempel». */
  readonly details: readonly string[];
}

/** Who sits where: the seats of a body, or those that speak for somebody. */
export interface SeatsView {
  readonly kind: "seats";
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly { readonly title: string; readonly seats: readonly SeatView[] }[];
  /** What holds for all of it: who appoints to vacant seats. */
  readonly notes: readonly string[];
  readonly assumptions: readonly string[];
}

/** What a person has, and what they may do with it. */
export interface WhoAmIView {
  readonly kind: "who-am-i";
  readonly language: Language;
  readonly title: string;
  readonly lead: string;
  readonly places: readonly { readonly title: string; readonly details: string }[];
  readonly can: { readonly title: string; readonly items: readonly string[] };
  /** What to do with a code; absent for whom it would not help. */
  readonly closing: string | undefined;
  readonly assumptions: readonly string[];
}

/** A new code, shown this once. */
export interface InvitationCodeView {
  readonly kind: "invitation-code";
  readonly language: Language;
  readonly title: string;
  readonly code: string;
  readonly warning: string;
  readonly facts: readonly Fact[];
  /** What happens next, in order. */
  readonly steps: readonly string[];
}
