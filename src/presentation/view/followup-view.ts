import type { Language } from "../../domain/kernel/language.ts";
import type { Fact, Press } from "./view-parts.ts";

/** What comes after a consensus or in its place: how far the parties are, and what the reader can do about it. */
export interface FollowupView {
  readonly kind: "follow-up";
  readonly language: Language;
  readonly title: string;
  /** Which case; absent for a list of several. */
  readonly about: string | undefined;
  /** What came of the click, or why nothing did; absent when the person only looks. */
  readonly said: { readonly tone: "information" | "warning"; readonly text: string } | undefined;
  readonly lead: readonly string[];
  readonly facts: readonly Fact[];
  readonly sections: readonly FollowupSection[];
  readonly notes: readonly string[];
  /** The obvious one first. */
  readonly presses: readonly Press[];
}

export interface FollowupSection {
  readonly title: string;
  /** A row without a value is only said; one with a press is a button as a whole. */
  readonly rows: readonly (Fact & { readonly press?: Press | undefined })[];
  /** Names alone, that need no line each; empty for nearly every section. */
  readonly names: string;
}
