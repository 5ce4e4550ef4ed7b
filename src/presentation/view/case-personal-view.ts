import { isAsked } from "../../domain/cases/case-actions.ts";
import { treatingBody } from "../../domain/cases/case-outcome.ts";
import { partOf } from "../../domain/cases/case-reader.ts";
import { sidesOf } from "../../domain/cases/released-stances.ts";
import { waitingFor } from "../../domain/cases/waiting-for.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { caseErrands, caseOptions } from "./case-errands.ts";
import { type CaseForReader, chosenSeat } from "./case-for-reader.ts";
import { seatWords } from "./case-seat-words.ts";
import { draftInForm, stanceChoice } from "./case-stance.ts";
import { caseSummary } from "./case-summary.ts";
import type { CasePersonalView } from "./case-view.ts";
import { casePress, partiesText } from "./case-words.ts";
import { caseWork } from "./case-work.ts";
import { shortNameOf } from "./place-text.ts";
import type { Press } from "./view-parts.ts";

export function casePersonalView(
  context: CaseForReader,
  said: CasePersonalView["said"],
  language: Language,
): CasePersonalView {
  const summary = caseSummary(context, sidesOf(context.reader), language);
  const stance = stanceChoice(context, language);
  const errands = caseErrands(context, language);
  const seats = seatPresses(context, language);
  return {
    kind: "case-personal",
    language,
    title: `${summary.label}: ${summary.title}`,
    summary,
    said,
    part: [...partTexts(context, language), ...draftTexts(context, stance, language)],
    asked: errands.length > 0 || awaitsAnswer(context) || (seats.length > 0 && stance === undefined),
    seats,
    stance,
    errands,
    options: { title: caseSeatTexts(language).press.more, presses: caseOptions(context, language) },
    work: caseWork(context, language),
  };
}

/** The reader's seat may answer and has not. */
function awaitsAnswer(context: CaseForReader): boolean {
  const held = chosenSeat(context);
  return (
    held !== undefined &&
    waitingFor(context.treated, context.reader) === "answer" &&
    !context.treated.stances.some(({ seat }) => seat === held.seat.id)
  );
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
      return [...seatWords(context, language), ...submitter];
  }
}

/** That the form holds what the person, or who stands in for them, thought of answering. */
function draftTexts(
  context: CaseForReader,
  stance: CasePersonalView["stance"],
  language: Language,
): string[] {
  const draft = draftInForm(context);
  if (draft === undefined || stance === undefined) return [];
  const { part } = caseSeatTexts(language);
  const { title } = stance.other;
  return [
    draft.by.person === context.reader.actor.person ? part.draft(title) : part.draftOf(draft.by.name, title),
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
