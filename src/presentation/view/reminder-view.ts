import type { Language } from "../../domain/kernel/language.ts";
import type { Press, SayView } from "./view-parts.ts";

/** What waits for one person: one thing, several in one message, or what they have chosen and what comes next. */
export interface ReminderView {
  readonly kind: "reminder";
  readonly language: Language;
  readonly title: string;
  readonly intro: readonly string[];
  /** One by itself is opened by a button; of several, each line is its own button. */
  readonly items: readonly ReminderItem[];
  readonly presses: readonly Press[];
  /** How to get fewer of them, and what else may be written. */
  readonly note: string;
}

export interface ReminderItem {
  /** Absent where the view's own title says it. */
  readonly title?: string | undefined;
  readonly lines: readonly string[];
  /** What the person writes to get there; the label is the button's. Absent where something else is to be done. */
  readonly go?: SayView | undefined;
  readonly presses: readonly Press[];
}
