import { isAsked } from "../../domain/cases/case-actions.ts";
import { bodyOf, closed, mayConclude } from "../../domain/cases/case-outcome.ts";
import { openReservations } from "../../domain/cases/lift-reservation.ts";
import { isUnconfirmed } from "../../domain/cases/noted-stances.ts";
import { isWithholding, sidesOf } from "../../domain/cases/released-stances.ts";
import { urgencyAgreement } from "../../domain/cases/urgency-agreement.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import { barredFrom } from "../../domain/cases/who-may-answer.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { SIDES } from "../../domain/people/place.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { type CaseForReader, chosenSeat, isForHolder } from "./case-for-reader.ts";
import { casePress } from "./case-words.ts";
import type { Press } from "./view-parts.ts";

/** What the reader's seat is asked beside the proposal, the obvious one first; empty most of the time. */
export function caseErrands(context: CaseForReader, language: Language): Press[] {
  const { treated, reader } = context;
  const { press } = caseSeatTexts(language);
  const held = chosenSeat(context);
  if (held === undefined) return [];
  const seat = held.seat.id;
  if (openReservations(treated).includes(seat) && allowed("lift-reservation", context))
    return [casePress(context, "form", press.liftReservation, { form: "lift-reservation", seat })];
  if (barredFrom(treated, seat, reader.actor.person) !== undefined) return [];
  const noted = treated.stances.find((taken) => taken.seat === seat && isUnconfirmed(treated, taken));
  const mayConfirm = noted !== undefined && !isForHolder(context, held);
  const agreed = treated.urgency?.agreed.includes(seat) ?? true;
  return [
    ...(mayConfirm && allowed("confirm-oral", context)
      ? [
          casePress(context, "confirm-noted", press.confirmNoted, { seat, of: noted.mark }),
          casePress(context, "take-back", press.denyNoted, { seat, of: noted.mark }),
        ]
      : []),
    ...(!agreed && allowed("agree-to-urgency", context)
      ? [casePress(context, "agree-to-urgency", press.agreeToUrgency, { seat })]
      : []),
  ];
}

/** What the reader may do and seldom needs. */
export function caseOptions(context: CaseForReader, language: Language): Press[] {
  const { treated, reader, community } = context;
  const { paper, step } = treated;
  if (closed(treated) !== undefined || paper === undefined || !isAsked(paper.type)) return [];
  const { press } = caseSeatTexts(language);
  const held = chosenSeat(context);
  const open = step !== undefined && !step.closed;
  const form = (name: string, title: string, data: Press["data"] = {}) =>
    casePress(context, "form", title, { form: name, ...data });
  const sides = sidesOf(reader);
  const body = bodyOf(community, paper.body);
  return [
    ...(held === undefined ? [] : ofSeat(held)),
    ...(open && allowed("release-stances", context)
      ? SIDES.filter((side) => sides.has(side) && isWithholding(side, treated, community)).map((side) =>
          casePress(context, "release", press.release, { side }),
        )
      : []),
    ...(treated.urgency === undefined && step?.body === body?.id && allowed("propose-urgency", context)
      ? [form("urgency", press.proposeUrgency)]
      : []),
    ...(open && mayConclude(treated, reader)
      ? [form("oral", press.logOral), form("habilitet", press.noteDisqualified)]
      : []),
    ...(open && reader.belongs ? [casePress(context, "missing", press.missing)] : []),
  ];

  function ofSeat({ seat, as }: NonNullable<typeof held>): Press[] {
    const data = { seat: seat.id };
    const taken = treated.stances.find((each) => each.seat === seat.id);
    const own = taken !== undefined && !isForHolder(context, { seat, as });
    const agreed = urgencyAgreement(treated, seat.id);
    const barred = barredFrom(treated, seat.id, reader.actor.person);
    return [
      ...(own && !isUnconfirmed(treated, taken) && allowed("take-back-stance", context)
        ? [casePress(context, "take-back", press.takeBack, { ...data, of: taken.mark })]
        : []),
      ...(agreed !== undefined && allowed("take-back-urgency", context)
        ? [casePress(context, "take-back-urgency", press.takeBackUrgency, { ...data, of: agreed.mark })]
        : []),
      ...(barred === undefined && allowed("step-aside", context)
        ? [form("disqualify", press.disqualify, data)]
        : []),
      ...(barred === "disqualified" && allowed("step-aside", context)
        ? [form("requalify", press.requalify, data)]
        : []),
      { title: press.authority, verb: "authority/form", data: { community: community.id, ...data } },
    ];
  }
}

function allowed(action: Parameters<typeof refusalOnWay>[0], { treated, reader }: CaseForReader): boolean {
  return refusalOnWay(action, treated, reader) === undefined;
}
