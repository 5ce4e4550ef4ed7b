import type { CivilDate } from "../kernel/civil-date.ts";
import type { Side } from "../people/place.ts";

/** Who is told. Whoever has answered, and the one whom nobody can name, is in none of them. */
export interface Recipients {
  /** Ids of seats whose holder is told, and the deputies where the seat has no holder. */
  readonly seats: readonly string[];
  readonly secretariat: boolean;
  /** Persons by id, where it is theirs and no seat's: the one whose term ends. Absent: none. */
  readonly persons?: readonly string[];
  /** Who may not answer for a seat, being partial: its deputies are told instead (practice 9). Absent: nobody. */
  readonly barred?: readonly { readonly seat: string; readonly person: string }[];
  /** How often a seat has answered and taken it back; it is asked anew each time. Absent: none has. */
  readonly takenBack?: readonly { readonly seat: string; readonly times: number }[];
}

/** What is asked of somebody by a date, or takes place on it. */
export type ObligationSubject =
  | { readonly kind: "stance"; readonly case: string; readonly title: string }
  | { readonly kind: "task"; readonly task: string; readonly text: string }
  /** `objected`: a seat has said what is wrong, and whoever keeps the minutes is asked. Absent: they are to be approved. */
  | { readonly kind: "minutes"; readonly meeting: string; readonly objected?: true }
  /** The parties go through the agreement every year (hol § 6-5). */
  | {
      readonly kind: "annual-review";
      /** Absent where no agreement is loaded: the law asks for the review all the same. */
      readonly document: string | undefined;
      readonly title: string | undefined;
    }
  /** The agreement is revised at least every so many years, by a clause of its own. */
  | { readonly kind: "revision"; readonly document: string; readonly title: string; readonly years: number }
  /** The regional health enterprise sends the agreement to Helsedirektoratet (hol § 6-4). */
  | { readonly kind: "submission"; readonly case: string; readonly title: string }
  | { readonly kind: "adoption"; readonly case: string; readonly title: string; readonly party: string }
  | { readonly kind: "receipt"; readonly case: string; readonly title: string; readonly party: string }
  | { readonly kind: "evaluation"; readonly case: string; readonly title: string }
  /** A rung of a disagreement's ladder has a deadline. */
  | { readonly kind: "rung"; readonly case: string; readonly title: string; readonly rung: string }
  | {
      readonly kind: "hearing";
      readonly case: string;
      readonly hearing: string;
      readonly title: string;
    }
  | { readonly kind: "meeting"; readonly meeting: string; readonly body: string }
  | { readonly kind: "cases-deadline"; readonly meeting: string; readonly body: string }
  | { readonly kind: "notice-deadline"; readonly meeting: string; readonly body: string }
  /** Each district meets before the body does (M41). */
  | {
      readonly kind: "dialogue-meeting";
      readonly body: string;
      readonly district: string;
      /** The body's meeting that it comes before; absent where none is planned, and then there is no date either. */
      readonly meeting: string | undefined;
    }
  /** The leadership of a body passes to the other side (M44). */
  | { readonly kind: "leadership"; readonly body: string; readonly side: Side | undefined }
  /** Somebody's time in a seat or a role ends (M68). */
  | { readonly kind: "term"; readonly occupancy: string }
  /** What a party has let somebody answer for ends (M68). */
  | { readonly kind: "authority"; readonly occupancy: string; readonly party: string }
  /** A body that was set up for a time ends (M49). */
  | { readonly kind: "mandate"; readonly body: string }
  | { readonly kind: "report-back"; readonly body: string }
  | { readonly kind: "plan-period"; readonly plan: string; readonly title: string }
  /** The yearly count of avvik by theme (practice 16). */
  | { readonly kind: "deviation-count"; readonly year: number };

export type ObligationKind = ObligationSubject["kind"];

/** How the next date is found; said of every obligation, since people read the two as one and then miss a year. */
export type Counting =
  /** The same day every year, whatever was done and when. */
  | "fixed-anniversary"
  /** So long after it was last done. */
  | "from-last-done"
  /** One date that somebody set, or that was worked out from one. */
  | "one-date";

/** What an obligation rests on. */
export type ObligationSource =
  /** «hol § 6-5», as a reader looks it up. */
  | { readonly kind: "statute"; readonly reference: string }
  | { readonly kind: "clause"; readonly document: string; readonly clause: string }
  | { readonly kind: "case"; readonly case: string }
  | { readonly kind: "meeting"; readonly meeting: string }
  | { readonly kind: "plan"; readonly plan: string }
  | { readonly kind: "occupancy"; readonly occupancy: string }
  /** community.yaml; its own words about where it has it from, absent where it gives none. */
  | { readonly kind: "configuration"; readonly words: string | undefined };

/** What was taken for granted to get a date; each has its sentence in `presentation/text`. */
export type DateAssumption =
  /** The month is nowhere said; the day of entry into force is taken (G41). */
  | "anniversary-of-entry-into-force"
  /** Counted from entry into force and not from adoption (G40). */
  | "counted-from-entry-into-force"
  /** No lead time is given; the day before is taken. */
  | "day-before-the-meeting"
  /** No date is set for receipts; what is to be evaluated must have been carried out by then. */
  | "receipt-by-evaluation";

/** Plikt: something with a date that people are reminded of. Without a date there is no obligation (G3). */
export interface Obligation {
  /** The same for the same thing and date, however often it is worked out. */
  readonly id: string;
  readonly subject: ObligationSubject;
  readonly dueOn: CivilDate;
  readonly counting: Counting;
  readonly source: ObligationSource;
  /** Absent when nothing was. */
  readonly assumption?: DateAssumption;
  readonly to: Recipients;
}

/** A duty in a period, also one that is met. */
export interface DatedDuty extends Obligation {
  /** Absent while it is not done, or nobody has said so. */
  readonly doneOn?: CivilDate;
  /** Not done, and passed by: its next date has come, or what it was for is over. Nobody is reminded of it any more. */
  readonly lapsed?: true;
}

/** Why there is no date, and what would settle it; each has its sentence in `presentation/text`. */
export type MissingFact =
  | "agreement-not-loaded"
  | "entry-into-force"
  | "start-of-leadership"
  | "day-of-deviation-count"
  | "date-of-the-meeting"
  | "length-of-term"
  | "end-of-mandate"
  | "period-of-plan"
  | "date-of-conclusion"
  | "date-of-receipt"
  /** The clause can be read in two ways, and the text does not tell which. */
  | "clause-is-ambiguous";

/** «Kan ikke beregnes»: the duty is there, and its date is not. Nobody is reminded of it; it is shown. */
export interface UndatedObligation {
  readonly id: string;
  readonly subject: ObligationSubject;
  readonly source: ObligationSource;
  readonly missing: MissingFact;
}
