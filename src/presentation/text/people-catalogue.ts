import type { InvitationRefusal } from "../../domain/people/invitation.ts";
import type { Place, Side } from "../../domain/people/place.ts";
import type { TitledText } from "./catalogue.ts";

/** A word or sentence that is made of finished words in the same language. */
type Of<Parts extends readonly string[]> = (...parts: Parts) => string;

/** Every sentence about who sits where, and about being invited. */
export interface PeopleTexts {
  /** What a side is called: whom its secretary works for. */
  readonly side: Readonly<Record<Side, string>>;
  /** A place without its seat's name: «leder av SSU», «sekretær for kommunene». The parameter is body, side or party. */
  readonly role: Readonly<
    Record<Exclude<Place["as"], "holder" | "deputy" | "observer">, Of<[within: string]>>
  >;
  /** A seat as it is called inside its body, and with the body. */
  readonly deputyOf: Of<[seat: string]>;
  readonly seatIn: Of<[seat: string, body: string]>;
  readonly seats: {
    /** «Strategisk samarbeidsutvalg (SSU)». */
    readonly bodyTitle: (name: string, shortName: string | undefined) => string;
    readonly count: (seats: number, vacant: number) => string;
    readonly noSeats: Of<[body: string]>;
    readonly side: Readonly<Record<Side | "interest", string>>;
    readonly observers: string;
    readonly roles: string;
    readonly onBehalfOf: Of<[parties: string]>;
    readonly vacant: string;
    readonly unnamed: string;
    readonly deputies: (names: string, count: number) => string;
    readonly noDeputy: string;
    /** Who appoints to vacant seats: no source says. */
    readonly whoAppoints: string;
  };
  readonly representation: {
    readonly title: Of<[who: string]>;
    readonly deputiesTitle: Of<[who: string]>;
    readonly lead: Of<[who: string]>;
    readonly deputiesLead: Of<[who: string]>;
    readonly leadOwn: Of<[who: string]>;
    readonly none: Of<[who: string]>;
    readonly noneInBody: Of<[who: string, body: string]>;
    readonly askTitle: string;
    readonly askIntro: string;
    readonly askField: string;
    readonly askRequired: string;
    readonly askSubmit: string;
    /** Written out where no form can be shown; `parsePeopleCommand` understands it. */
    readonly say: Of<[who: string]>;
  };
  readonly who: {
    readonly title: Of<[name: string]>;
    readonly unknownTitle: string;
    readonly unknownAccountTitle: string;
    readonly unknownAccount: string;
    readonly places: Of<[community: string]>;
    readonly noPlace: Of<[community: string]>;
    readonly since: Of<[date: string]>;
    readonly period: Of<[from: string, to: string]>;
    readonly onBehalfOf: Of<[parties: string]>;
    readonly can: string;
    readonly everyone: string;
    readonly holder: Of<[bodies: string]>;
    readonly deputy: Of<[bodies: string]>;
    readonly observer: Of<[bodies: string]>;
    readonly minutesTaker: Of<[bodies: string]>;
    readonly secretary: string;
    readonly contact: Of<[parties: string]>;
    readonly hasCode: string;
  };
  readonly invite: {
    readonly where: string;
    readonly secretariat: string;
    /** What choosing a body says; `parsePeopleCommand` understands it. */
    readonly say: Of<[where: string]>;
    readonly title: Of<[where: string]>;
    readonly intro: readonly string[];
    readonly place: string;
    readonly placeRequired: string;
    readonly tenant: string;
    readonly tenantHint: string;
    readonly tenantRequired: string;
    readonly submit: string;
  };
  /** A party's contact: whom its representative asks. */
  readonly contact: {
    /** A choice beside the bodies, and what choosing it says; `parsePeopleCommand` understands it. */
    readonly option: string;
    readonly say: string;
    readonly title: string;
    readonly intro: readonly string[];
    readonly party: string;
    readonly partyRequired: string;
    readonly madeBy: Of<[name: string, side: string]>;
    readonly check: string;
  };
  readonly code: {
    readonly title: string;
    readonly shownOnce: string;
    readonly place: string;
    readonly tenant: string;
    readonly expires: string;
    /** «22. november 2026 kl. 10.00». */
    readonly moment: Of<[date: string, time: string]>;
    /** What happens next; `side` is the one that confirms. */
    readonly steps: (code: string, side: string) => readonly string[];
  };
  readonly confirm: {
    readonly title: Of<[name: string]>;
    readonly place: Of<[place: string]>;
    readonly onBehalfOf: Of<[parties: string]>;
    readonly follows: Of<[name: string, lastDay: string]>;
    readonly tenant: Of<[tenant: string]>;
    readonly madeBy: Of<[name: string, side: string]>;
    readonly check: string;
    readonly confirm: string;
    readonly decline: string;
  };
  readonly notice: {
    readonly otherCommunity: (community: string) => TitledText;
    readonly claimed: (place: string, side: string, confirmers: string | undefined) => TitledText;
    readonly confirmed: (name: string, place: string) => TitledText;
    readonly declined: (place: string) => TitledText;
    /** `waiting`: invitations that wait for the other side, or for their code to be presented. */
    readonly nothingToConfirm: (waiting: number) => TitledText;
    readonly refused: Readonly<Record<InvitationRefusal, TitledText>>;
  };
}
