import type { Language } from "../../domain/kernel/language.ts";
import type { Said } from "./meeting-view.ts";
import type { Press } from "./view-parts.ts";

/**
 * A page about meetings, part by part: a year, who comes, what waits for somebody, what may be published. Each part has
 * what can be done with it beside it.
 */
export interface MeetingPageView {
  readonly kind: "meeting-page";
  readonly language: Language;
  readonly title: string;
  /** Absent when the person only looks. */
  readonly said: Said | undefined;
  readonly intro: readonly string[];
  readonly sections: readonly PageSection[];
  readonly notes: readonly string[];
  /** Of the page as a whole; the first is the next thing to do. */
  readonly presses: readonly Press[];
}

export interface PageSection {
  readonly title: string;
  readonly lines: readonly string[];
  /** The first is what is asked. */
  readonly presses: readonly Press[];
  /** How the title is marked: something waits for the reader, or needs care. Absent for neither. */
  readonly tone?: "asks" | "warns" | undefined;
}
