import type { ObligationKind } from "../../domain/reminders/obligation.ts";
import type { TitledText } from "./catalogue.ts";

/** What stands on the buttons of a reminder; a phone's row has room for two or three words. */
interface PressTexts {
  readonly go: string;
  readonly tomorrow: string;
  readonly week: string;
  readonly until: (date: string) => string;
  readonly stop: string;
  readonly again: string;
  readonly phone: string;
  readonly appoint: string;
  readonly daily: string;
  readonly weekly: string;
  readonly separately: string;
  readonly startAgain: string;
}

/** What was chosen, and what could not be. */
interface ChoiceTexts {
  readonly snoozed: (title: string, date: string) => TitledText;
  readonly noDayLeft: (title: string) => TitledText;
  readonly noLonger: TitledText;
  readonly nothingWaits: TitledText;
  readonly stopped: (title: string) => TitledText;
  readonly stoppedKind: (kind: string) => TitledText;
  readonly startedAgain: TitledText;
  readonly daily: TitledText;
  readonly weekly: TitledText;
  readonly separately: TitledText;
  readonly quiet: (from: string, to: string) => TitledText;
  readonly usualQuiet: TitledText;
  readonly notKnown: TitledText;
  readonly onlyAlone: TitledText;
  readonly remindedAgain: (names: string) => TitledText;
  readonly remindedToday: TitledText;
  /** Teams takes nothing at the moment; it is tried again by itself. */
  readonly remindedSoon: TitledText;
  readonly nobodyReached: TitledText;
  readonly notYours: TitledText;
}

/** «Mine påminnelser»: what is chosen, in a line each, and what comes next. */
interface OwnTexts {
  readonly title: string;
  readonly how: string;
  readonly separately: string;
  readonly daily: string;
  readonly weekly: string;
  readonly quiet: (from: string, to: string) => string;
  readonly stoppedKinds: (kinds: string) => string;
  readonly stoppedThings: (count: number) => string;
  readonly snoozed: (title: string, date: string) => string;
  readonly mail: (address: string) => string;
  readonly noMail: string;
  readonly next: (count: number) => string;
  readonly nothing: string;
  readonly rest: (count: number) => string;
  readonly help: string;
}

/** Every sentence of a reminder and of what a person chooses about them. Parameters are finished words. */
export interface ReminderTexts {
  /** The title of several in one message. */
  readonly many: (count: number) => string;
  readonly urgentFirst: string;
  readonly basis: (source: string) => string;
  readonly fewer: string;
  readonly asDeputy: string;
  /** `asked`: where seats were asked; `undone`: where it is the secretariat's own. */
  readonly ownSide: {
    readonly title: (title: string) => string;
    readonly asked: string;
    readonly undone: string;
  };
  readonly vacancy: { readonly title: (title: string) => string; readonly line: string };
  /** Which seats are silent or empty. */
  readonly seats: (seats: string) => string;
  /** In a channel, where others read it: no more than that something waits, and what the body sees already. */
  readonly called: string;
  readonly calledUnnamed: string;
  readonly press: PressTexts;
  readonly done: ChoiceTexts;
  readonly own: OwnTexts;
  /** Asked where several things wait. */
  readonly whichToSnooze: string;
  readonly whatToStop: string;
  readonly stopMail: string;
  /** What is written to stop a kind, and to have an address deleted. */
  readonly stopSay: (kind: string) => string;
  readonly stopMailSay: string;
  /** As in «påminnelser om tiltak». */
  readonly kind: Readonly<Record<ObligationKind, string>>;
}
