import { authorityFor, isAsked } from "../../domain/cases/case-actions.ts";
import { closed } from "../../domain/cases/case-outcome.ts";
import { holdingsFor } from "../../domain/cases/case-reader.ts";
import { openReservations } from "../../domain/cases/lift-reservation.ts";
import { isUnconfirmed } from "../../domain/cases/noted-stances.ts";
import { barredFrom, hasSteppedAside } from "../../domain/cases/who-may-answer.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { type CaseForReader, chosenSeat, isForHolder } from "./case-for-reader.ts";
import { dayText, partiesText } from "./case-words.ts";

/** What the reader's seat is asked or has said, for whom, until when; the first line says for whom. */
export function seatWords(context: CaseForReader, language: Language): string[] {
  const { treated, community } = context;
  const texts = caseTexts(language);
  if (treated.paper !== undefined && !isAsked(treated.paper.type)) return [texts.part.information];
  const held = chosenSeat(context);
  if (held === undefined) return [texts.part.seats];
  const { seat, as } = held;
  const parties = partiesText(seat, community, language);
  const name = seat.name[language];
  if (isForHolder(context, held))
    return [caseSeatTexts(language).part.notYours(parties ?? name), ...answerWords(context, language)];
  const told = {
    holder: parties === undefined ? texts.part.holderOfSeat(name) : texts.part.holder(parties),
    deputy: parties === undefined ? texts.part.deputyOfSeat(name) : texts.part.deputy(parties),
  };
  return [told[as], ...standingWords(context, language)];
}

/** What stands in the way, or what there is to do: one thing at a time. */
function standingWords(context: CaseForReader, language: Language): string[] {
  const { treated, reader } = context;
  const { part } = caseSeatTexts(language);
  const held = chosenSeat(context);
  if (held === undefined) return [];
  const seat = held.seat.id;
  if (treated.decision !== undefined)
    return [
      ...(openReservations(treated).includes(seat) ? [part.reservation] : []),
      ...answerWords(context, language),
    ];
  const holding = holdingsFor(treated, context).find((each) => each.seat.id === seat);
  const aside = holding !== undefined && hasSteppedAside(treated, holding);
  switch (barredFrom(treated, seat, reader.actor.person)) {
    case "disqualified":
      return [aside ? part.disqualifiedAlone : part.disqualifiedDeputy];
    case "stepped-aside":
      return [part.steppedAside];
    case undefined:
      return [
        ...dueWords(context, language),
        ...answerWords(context, language),
        ...authorityWords(context, language),
      ];
  }
}

function dueWords({ treated }: CaseForReader, language: Language): string[] {
  const { step } = treated;
  const { part } = caseSeatTexts(language);
  if (closed(treated) !== undefined || step === undefined || step.closed) return [];
  if (step.deadline !== undefined) return [part.deadline(dateText(step.deadline, language))];
  return step.way === "meeting" && !treated.stances.some(({ source }) => source === "meeting")
    ? [part.meeting]
    : [];
}

function answerWords(context: CaseForReader, language: Language): string[] {
  const { treated, reader } = context;
  const texts = caseTexts(language);
  const { part, heard } = caseSeatTexts(language);
  const held = chosenSeat(context);
  const taken = treated.stances.find(({ seat }) => seat === held?.seat.id);
  if (held === undefined || taken === undefined) return [];
  const answer = texts.answers[taken.as === "deputy" ? "byDeputy" : "by"](
    texts.stance[taken.stance],
    taken.by.name,
  );
  const answered = texts.part.answered(answer, dayText(taken.at, language));
  if (treated.state !== "open" || treated.step?.closed !== false) return [answered];
  if (isForHolder(context, held)) return [answered];
  if (isUnconfirmed(treated, taken) && taken.notedBy !== undefined)
    return [answered, part.noted(taken.notedBy.name, taken.heard && heard[taken.heard])];
  return taken.by.person === reader.actor.person
    ? [answered, texts.part.mayChange]
    : [answered, part.before(taken.by.name)];
}

/** For whom no fullmakt is on record, or one has run out (M63): said only while it matters. */
function authorityWords(context: CaseForReader, language: Language): string[] {
  const { treated, reader } = context;
  const { part } = caseSeatTexts(language);
  const held = chosenSeat(context);
  if (held === undefined || closed(treated) !== undefined || treated.step?.closed !== false) return [];
  const onRecord = authorityFor(held.seat.id, holdingsFor(treated, context), reader);
  const named = (state: (typeof onRecord)[number]["state"]) =>
    listText(
      onRecord.filter((each) => each.state === state).map(({ party }) => party.short_name ?? party.name),
      language,
    );
  const [expired, missing] = [named("expired"), named("not-on-record")];
  return [
    ...(expired === "" ? [] : [part.expired(expired)]),
    ...(missing === "" ? [] : [part.noAuthority(missing)]),
  ];
}
