import type { AgendaItem, Minutes } from "../../domain/meetings/meeting.ts";
import type { MeetingRefusal } from "../../domain/meetings/meeting-outcome.ts";
import type { TitledText } from "./catalogue.ts";

/** Why there is nothing to show. */
export type MeetingNotice = "not-a-reader" | "unknown-account" | "no-meeting-to-come";

/** Every sentence about meetings. Parameters are finished words in the same language, or counts. */
export interface MeetingTexts {
  /** What the commands are called; `parseMeetingCommand` understands each. */
  readonly say: { readonly list: string; readonly show: (id: string) => string };
  readonly title: (body: string, date: string) => string;
  readonly list: {
    readonly title: (community: string) => string;
    readonly none: string;
    readonly count: (count: number) => string;
    readonly find: (say: string) => string;
    readonly planned: string;
    readonly called: string;
    readonly held: string;
    readonly minutes: Readonly<Record<Minutes["state"], string>>;
    readonly cases: (count: number) => string;
  };
  readonly fact: {
    readonly time: string;
    readonly link: string;
    readonly cancelled: string;
    readonly movedFrom: string;
    readonly place: string;
    readonly casesDeadline: string;
    readonly notice: string;
    readonly present: string;
    readonly absent: string;
    readonly minutes: string;
    readonly asked: string;
    readonly from: string;
  };
  readonly notice: {
    readonly sent: (date: string) => string;
    readonly notSent: string;
    /** `days` absent where the community has not said how many. */
    readonly within: (days: number | undefined) => string;
    readonly late: (days: number, left: number) => string;
  };
  readonly agenda: {
    readonly title: string;
    readonly before: (previous: string | undefined) => string;
    readonly empty: string;
    readonly after: string;
    readonly item: (number: number, title: string) => string;
    /** «Beslutning, trinn 2 av 2». */
    readonly asked: (type: string, step: string) => string;
    readonly from: (who: string) => string;
    /** «Kari Eksempel, for Moss og Råde»; parties absent where the person answered for none. */
    readonly who: (name: string, parties: string | undefined) => string;
    readonly gone: string;
    readonly outcome: Readonly<Record<NonNullable<AgendaItem["outcome"]>, string>>;
    readonly decidedAs: (number: string) => string;
    readonly takenNote: string;
    readonly signals: string;
    readonly change: string;
    readonly add: string;
    readonly remove: string;
    readonly up: string;
    readonly nothing: string;
  };
  readonly press: {
    readonly start: string;
    readonly plan: string;
    readonly open: string;
    readonly cancel: string;
    readonly updateAgenda: string;
    readonly takeAll: (count: number) => string;
    readonly sendNotice: string;
    readonly attendance: string;
    readonly attendanceAgain: string;
    readonly register: string;
    readonly item: (number: number) => string;
    readonly agree: string;
    readonly agreeAgain: string;
    readonly exception: string;
    readonly noteException: string;
    readonly close: string;
    readonly postpone: string;
    readonly oral: string;
    readonly noteOral: string;
    readonly overview: string;
    readonly minutes: string;
    readonly sendMinutes: string;
    readonly approve: string;
    readonly approveFor: (seat: string) => string;
    readonly object: string;
    readonly objectFor: (seat: string) => string;
    readonly sendObjection: string;
    readonly approveEarlier: (date: string) => string;
  };
  readonly planning: {
    readonly title: string;
    readonly body: { readonly label: string; readonly missing: string };
    readonly date: { readonly label: string; readonly missing: string };
    readonly place: string;
    readonly casesDeadline: string;
  };
  readonly attendance: {
    readonly title: string;
    readonly intro: string;
    readonly holder: (name: string) => string;
    readonly deputy: (name: string) => string;
    readonly absent: string;
    readonly vacant: string;
  };
  readonly item: {
    readonly title: (number: number, of: number, title: string) => string;
    readonly proposal: (number: number) => string;
    readonly agreed: (present: number) => string;
    readonly agreedBut: (agreeing: number, exceptions: number) => string;
    readonly exception: (seat: string, stance: string, words: string) => string;
    readonly missing: string;
    readonly signalled: string;
    readonly seat: (seat: string, position: string) => string;
    readonly complete: string;
    readonly mustConfirm: string;
    readonly proposalChanged: string;
    readonly onlyInformation: string;
    readonly firstStep: string;
    readonly objecting: { readonly label: string; readonly missing: string };
    readonly stance: { readonly label: string; readonly missing: string };
    readonly words: { readonly label: string; readonly missing: string };
  };
  readonly oral: {
    readonly title: (number: number) => string;
    readonly intro: string;
    readonly seat: { readonly label: string; readonly missing: string };
    readonly words: string;
  };
  readonly minutes: {
    /** «Referat» or «Protokoll», as the body calls it. */
    readonly word: Readonly<Record<"referat" | "protokoll", string>>;
    readonly title: (word: string, body: string, date: string) => string;
    readonly draft: string;
    readonly sent: (deadline: string) => string;
    readonly approved: (date: string) => string;
    readonly approvedIn: (date: string) => string;
    readonly meeting: string;
    readonly decidedTitle: string;
    readonly attendance: string;
    readonly present: (seat: string, name: string, parties: string | undefined) => string;
    readonly deputy: (seat: string, name: string, parties: string | undefined) => string;
    readonly absent: (seat: string) => string;
    readonly takenBy: (name: string) => string;
    readonly item: (number: number, title: string) => string;
    readonly agreed: string;
    readonly agreedBut: string;
    readonly confirmed: (seat: string, name: string, stance: string) => string;
    /** `result` as in «Vedtatt ved konsensus» or «Tilrådd ved konsensus». */
    readonly decided: (result: string, number: string) => string;
    readonly decidedWithoutNumber: (result: string) => string;
    readonly takenNote: string;
    /** Nobody was asked, and the item did not end. */
    readonly notTreated: string;
    readonly discussed: string;
    readonly postponed: string;
    readonly open: (seats: string) => string;
    readonly openWithoutMissing: string;
    readonly seal: (hash: string) => string;
    readonly answers: string;
    readonly answered: (seat: string, name: string) => string;
    readonly corrected: (seat: string, name: string, words: string) => string;
    readonly waiting: (seats: string) => string;
    readonly deadline: string;
    readonly objection: { readonly label: string; readonly missing: string };
    readonly objectionTitle: string;
    readonly silence: string;
  };
  readonly said: {
    readonly planned: string;
    readonly agendaChanged: string;
    readonly noticePosted: string;
    readonly noticeUnposted: (command: string) => string;
    readonly attendance: (present: number, of: number) => string;
    readonly noted: string;
    readonly decided: string;
    readonly discussed: string;
    readonly postponed: string;
    readonly notAgreed: (seats: string) => string;
    readonly oral: string;
    readonly minutesSent: string;
    readonly approved: string;
    readonly objected: string;
    readonly again: string;
  };
  readonly refusal: Readonly<Record<MeetingRefusal, string>>;
  readonly notices: Readonly<Record<MeetingNotice, TitledText>>;
}
