import { isAsked } from "../../domain/cases/case-actions.ts";
import { treatingBody } from "../../domain/cases/case-outcome.ts";
import { partOf } from "../../domain/cases/case-reader.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { type CaseForReader, chosenSeat } from "./case-for-reader.ts";
import { stanceChoice } from "./case-stance.ts";
import { caseSummary } from "./case-summary.ts";
import type { CasePersonalView } from "./case-view.ts";
import { casePress, dayText, partiesText } from "./case-words.ts";
import { caseWork } from "./case-work.ts";
import { shortNameOf } from "./place-text.ts";
import type { Press } from "./view-parts.ts";

export function casePersonalView(
  context: CaseForReader,
  said: CasePersonalView["said"],
  language: Language,
): CasePersonalView {
  const summary = caseSummary(context, language);
  return {
    kind: "case-personal",
    language,
    title: `${summary.label}: ${summary.title}`,
    summary,
    said,
    part: partTexts(context, language),
    seats: seatPresses(context, language),
    stance: stanceChoice(context, language),
    work: caseWork(context, language),
  };
}

/** What the reader is in this case, and for whom they answer. */
function partTexts(context: CaseForReader, language: Language): string[] {
  const { treated, community, reader } = context;
  const texts = caseTexts(language).part;
  const submitter = treated.submittedBy.person === reader.actor.person ? [texts.submitter] : [];
  const body = treatingBody(treated, community);
  if (body === undefined) return submitter;
  const name = shortNameOf(body, language);
  const part = partOf(treated, reader);
  switch (part.as) {
    case "observer":
      return [texts.observer(name), ...submitter];
    case "former":
      return [texts.former(name, dateText(part.until, language)), ...submitter];
    case "outsider":
      return reader.standing.secretaryFor.length > 0 ? submitter : [texts.outsider(name), ...submitter];
    case "seated":
      return [...seatTexts(context, language), ...submitter];
  }
}

function seatTexts(context: CaseForReader, language: Language): string[] {
  const { treated, community } = context;
  const texts = caseTexts(language);
  if (treated.paper !== undefined && !isAsked(treated.paper.type)) return [texts.part.information];
  const held = chosenSeat(context);
  if (held === undefined) return [texts.part.seats];
  const { seat, as } = held;
  const parties = partiesText(seat, community, language);
  const name = seat.name[language];
  const told = {
    holder: parties === undefined ? texts.part.holderOfSeat(name) : texts.part.holder(parties),
    deputy: parties === undefined ? texts.part.deputyOfSeat(name) : texts.part.deputy(parties),
  };
  const stance = treated.stances.find((taken) => taken.seat === seat.id);
  if (stance === undefined) return [told[as]];
  const answer = texts.answers[stance.as === "deputy" ? "byDeputy" : "by"](
    texts.stance[stance.stance],
    stance.by.name,
  );
  return [
    told[as],
    texts.part.answered(answer, dayText(stance.at, language)),
    ...(treated.state === "open" ? [texts.part.mayChange] : []),
  ];
}

function seatPresses(context: CaseForReader, language: Language): Press[] {
  const part = partOf(context.treated, context.reader);
  const { paper } = context.treated;
  const asked = paper === undefined || isAsked(paper.type);
  if (!asked || part.as !== "seated" || part.seats.length === 1) return [];
  const chosen = chosenSeat(context);
  return part.seats
    .filter((held) => held !== chosen)
    .map(({ seat }) => {
      const parties = partiesText(seat, context.community, language) ?? seat.name[language];
      return casePress(context, "view", caseTexts(language).press.answerFor(parties), { seat: seat.id });
    });
}
