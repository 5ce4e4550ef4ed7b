import type { StanceTaken } from "../../domain/cases/case-event.ts";
import type { MissingSeat } from "../../domain/cases/missing-seats.ts";
import type { SeatRefusal } from "../../domain/cases/seat-refusal.ts";
import type { Asked } from "./case-catalogue.ts";

type Heard = NonNullable<StanceTaken["heard"]>;

interface SeatFormTexts {
  readonly title: (id: string) => string;
  readonly intro: string;
  readonly words: Asked;
  readonly submit: string;
  readonly done: string;
}

/** What seats say beside a stance, and what is said of them. Parameters are finished words in the same language. */
export interface CaseSeatTexts {
  /** What the commands are called; `parseSeatCommand` understands each, alone or with «i sak …». */
  readonly say: Readonly<
    Record<"missing" | "takeBack" | "disqualify" | "urgency" | "release" | "oral", string>
  >;
  readonly refusal: Readonly<Record<SeatRefusal, string>>;
  readonly press: {
    readonly more: string;
    readonly takeBack: string;
    readonly confirmNoted: string;
    readonly denyNoted: string;
    readonly disqualify: string;
    readonly requalify: string;
    readonly noteDisqualified: string;
    readonly proposeUrgency: string;
    readonly agreeToUrgency: string;
    readonly takeBackUrgency: string;
    /** For the minutes-taker, of those who are in the room. */
    readonly roomUrgent: string;
    readonly release: string;
    readonly liftReservation: string;
    readonly logOral: string;
    readonly authority: string;
    readonly missing: string;
  };
  readonly part: {
    readonly deadline: (date: string) => string;
    readonly meeting: string;
    readonly noAuthority: (parties: string) => string;
    readonly expired: (parties: string) => string;
    readonly before: (name: string) => string;
    /** @param title of the form that it is filled into */
    readonly draft: (title: string) => string;
    readonly draftOf: (name: string, title: string) => string;
    readonly noted: (by: string, how: string | undefined) => string;
    readonly disqualifiedDeputy: string;
    readonly disqualifiedAlone: string;
    readonly steppedAside: string;
    readonly reservation: string;
    readonly notYours: (deputyOf: string) => string;
  };
  readonly note: {
    readonly urgency: (words: string, agreed: number, of: number) => string;
    readonly urgent: string;
    readonly withheld: (signals: number) => string;
    readonly ownSide: string;
    readonly appointedBy: (seat: string, by: string) => string;
    /** @param parties whom to ask; absent for an interest */
    readonly vacant: (seat: string, parties: string | undefined) => string;
    readonly lifted: (seat: string, words: string) => string;
    readonly advised: (body: string, date: string) => string;
  };
  readonly answers: {
    readonly unconfirmed: (answer: string, by: string) => string;
    readonly withheld: string;
    readonly hospitals: (covered: number, of: number) => string;
    /** Before the seats that stand so: «Har ikke svart: Moss». */
    readonly group: Readonly<Record<"silent" | "vacant" | "needs-clarification" | "cannot-consent", string>>;
    readonly rest: (count: number) => string;
  };
  readonly said: {
    readonly takenBack: string;
    readonly confirmed: string;
    readonly denied: string;
    readonly released: string;
    readonly agreedToUrgency: string;
    readonly tookBackUrgency: string;
    readonly roomUrgent: string;
    readonly noOpenCase: string;
    readonly whichCase: string;
    /** A command about one case: «hvem mangler i sak QB-011». */
    readonly inCase: (say: string, id: string) => string;
  };
  readonly heard: Readonly<Record<Heard, string>>;
  readonly disqualification: SeatFormTexts;
  readonly requalification: SeatFormTexts;
  readonly noteDisqualification: SeatFormTexts & {
    readonly person: Asked;
    readonly answer: Asked;
    readonly partial: string;
    readonly mayAnswer: string;
    readonly noted: string;
  };
  readonly urgency: SeatFormTexts;
  readonly lifting: SeatFormTexts;
  readonly oral: {
    readonly title: (id: string) => string;
    readonly intro: string;
    readonly person: Asked;
    readonly holder: (seat: string, name: string) => string;
    readonly deputy: (seat: string, name: string) => string;
    readonly heard: Asked;
    readonly words: string;
    readonly submit: string;
    readonly done: string;
    /** To the person whose stance it is. */
    readonly told: (by: string) => string;
  };
  readonly missing: {
    readonly title: (id: string) => string;
    readonly nobody: string;
    readonly intro: (count: number) => string;
    readonly why: Readonly<Record<MissingSeat["why"], string>>;
    readonly deputies: (names: string) => string;
    readonly noDeputy: string;
    readonly withheld: (seats: number) => string;
  };
}
