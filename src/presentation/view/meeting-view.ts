import type { Language } from "../../domain/kernel/language.ts";
import type { ChoiceField, DateField, Fact, Field, Press } from "./view-parts.ts";

/** What came of the click, or why nothing did. */
export interface Said {
  readonly tone: "information" | "warning";
  readonly text: string;
}

/** Møteplan: the meetings to come, and the last that have been. */
export interface MeetingListView {
  readonly kind: "meeting-list";
  readonly language: Language;
  readonly title: string;
  /** Said under the title: how many, or that there are none. */
  readonly intro: string;
  readonly meetings: readonly { readonly title: string; readonly facts: string; readonly open: Press }[];
  /** Absent for others than the secretariat. */
  readonly start: Press | undefined;
}

/** Innkalling with sakliste: for all in a conversation, or for one person with what that person can do. */
export interface MeetingView {
  readonly kind: "meeting";
  readonly language: Language;
  readonly title: string;
  /** Absent when the person only looks, and for all. */
  readonly said: Said | undefined;
  readonly facts: readonly Fact[];
  readonly agendaTitle: string;
  /** What comes before and after the cases, or that there are none yet. */
  readonly before: string;
  readonly agenda: readonly AgendaLine[];
  readonly after: string | undefined;
  readonly notes: readonly string[];
  /** The secretariat's way to change the agenda; absent for others, and when nothing can be changed. */
  readonly change:
    | {
        readonly title: string;
        readonly fields: readonly ChoiceField[];
        readonly submit: Press;
      }
    | undefined;
  /** The first is the next thing to do. */
  readonly presses: readonly Press[];
}

export interface AgendaLine {
  /** «1. Nytt punkt om ansvar». */
  readonly title: string;
  /** What is asked, and on whose behalf the case came. */
  readonly facts: readonly string[];
  /** Numbered from 1; none where the case asks for nothing. */
  readonly points: readonly string[];
  /** How the item ended; absent while it is open. */
  readonly outcome: string | undefined;
}

/** Møtemodus: one item, for whoever takes the minutes. */
export interface MeetingItemView {
  readonly kind: "meeting-item";
  readonly language: Language;
  readonly title: string;
  readonly said: Said | undefined;
  readonly facts: readonly Fact[];
  readonly proposalTitle: string;
  readonly points: readonly string[];
  /** What has been noted: that they agree, then each exception; empty before. */
  readonly noted: readonly string[];
  /** How the item ended; absent while it is open. */
  readonly outcome: string | undefined;
  /** Who has not consented, seat by seat; before the room is asked, only who has said so. Absent for nobody. */
  readonly missing: { readonly title: string; readonly seats: readonly string[] } | undefined;
  readonly notes: readonly string[];
  /** «Enighet – ingen innvendinger»; absent when the item is over or asks for nothing. */
  readonly agree: Press | undefined;
  readonly exception:
    | { readonly title: string; readonly fields: readonly Field[]; readonly submit: Press }
    | undefined;
  readonly close: Press | undefined;
  /** Log an absent seat's answer, postpone, the item before and after, and back. */
  readonly presses: readonly Press[];
}

/** Referat or protokoll, as it would be sent or as it was. */
export interface MinutesView {
  readonly kind: "minutes";
  readonly language: Language;
  readonly title: string;
  readonly said: Said | undefined;
  /** Draft, sent until when, or approved. */
  readonly state: string;
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
  /** Who has approved, and what others corrected; empty before they are sent. */
  readonly answers: { readonly title: string; readonly lines: readonly string[] } | undefined;
  /** Sending for approval, with the last day to answer; absent for others and afterwards. */
  readonly send: { readonly field: DateField; readonly submit: Press } | undefined;
  readonly presses: readonly Press[];
}
