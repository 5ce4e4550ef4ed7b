import type { CaseRefusal } from "../../domain/cases/case-outcome.ts";
import { liftReservation } from "../../domain/cases/lift-reservation.ts";
import { recordOralStance } from "../../domain/cases/room-stances.ts";
import { setQualification } from "../../domain/cases/step-aside.ts";
import { proposeUrgency } from "../../domain/cases/urgency.ts";
import { type CaseAction, refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { type CaseForReader, chosenSeat } from "../view/case-for-reader.ts";
import { habilitetForm, oralForm, seatWordsForm } from "../view/case-seat-forms.ts";
import type { CaseForm } from "./case-form.ts";
import { habilitetSchema, oralSchema, seatWordsSchema, urgencySchema } from "./case-seat-data.ts";
import { tellOfOral } from "./tell-of-oral.ts";

/** The forms of seats, and of whoever writes down what a seat has said. */
export const CASE_SEAT_FORMS = {
  disqualify: qualificationForm("disqualify", false),
  requalify: qualificationForm("requalify", true),
  habilitet: {
    refusal: refusalOf("conclude"),
    view: habilitetForm,
    read(data, { roster }, language) {
      const sent = habilitetSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      const {
        person: { seat, person },
        qualified,
        words,
      } = sent;
      if (!roster.identities.some((each) => each.person === person)) return caseTexts(language).unreadable;
      const given = { seat, person, qualified: qualified === "yes", words };
      return (treated, reader, holdings) => setQualification(treated, given, holdings, reader);
    },
    done: (_data, language) => caseSeatTexts(language).noteDisqualification.done,
  },
  urgency: {
    refusal: refusalOf("propose-urgency"),
    view: seatWordsForm("urgency"),
    read(data, _context, language) {
      const sent = urgencySchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      return (treated, reader) => proposeUrgency(treated, sent.words, reader);
    },
    done: (_data, language) => caseSeatTexts(language).urgency.done,
  },
  "lift-reservation": {
    refusal: refusalOf("lift-reservation"),
    view: seatWordsForm("lift-reservation"),
    read(data, _context, language) {
      const sent = seatWordsSchema.safeParse(data).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      return (treated, reader) => liftReservation(treated, sent, reader);
    },
    done: (_data, language) => caseSeatTexts(language).lifting.done,
  },
  oral: {
    refusal: refusalOf("log-oral"),
    view: oralForm,
    read(data, { roster }, language) {
      const sent = oralSchema.safeParse(data).data;
      const name = roster.identities.find((each) => each.person === sent?.person.person)?.displayName;
      if (sent === undefined || name === undefined) return caseTexts(language).unreadable;
      const {
        person: { seat, person },
        stance,
        heard,
        words,
        proposal,
        round,
      } = sent;
      const given = {
        seat,
        stance,
        heard,
        proposal,
        words: stance === "consent" ? "" : words,
        person: { person, name },
        mark: `oral:${seat}:${round}`,
      };
      return (treated, reader, holdings) =>
        recordOralStance(treated, { ...given, meeting: treated.step?.meeting }, holdings, reader);
    },
    done: (_data, language) => caseSeatTexts(language).oral.done,
    after: tellOfOral,
  },
} as const satisfies Record<string, CaseForm>;

function qualificationForm(name: "disqualify" | "requalify", qualified: boolean): CaseForm {
  return {
    refusal: (context) => refusalOf("step-aside")(context) ?? ownSeat(context),
    view: seatWordsForm(name),
    read(data, context, language) {
      const sent = seatWordsSchema.safeParse({ seat: chosenSeat(context)?.seat.id, ...data }).data;
      if (sent === undefined) return caseTexts(language).unreadable;
      return (treated, reader, holdings) => {
        const given = { seat: sent.seat, words: sent.words, person: reader.actor.person, qualified };
        return setQualification(treated, given, holdings, reader);
      };
    },
    done: (_data, language) =>
      caseSeatTexts(language)[qualified ? "requalification" : "disqualification"].done,
  };
}

function ownSeat(context: CaseForReader): CaseRefusal | undefined {
  return chosenSeat(context) === undefined ? "not-your-seat" : undefined;
}

function refusalOf(action: CaseAction) {
  return ({ treated, reader }: CaseForReader): CaseRefusal | undefined =>
    refusalOnWay(action, treated, reader);
}
