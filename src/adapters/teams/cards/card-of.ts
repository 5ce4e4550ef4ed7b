import { textOf } from "../../../presentation/view/text-of.ts";
import type { View } from "../../../presentation/view/view.ts";
import { anchoringBody, anchoringQuestionBody } from "./anchoring-card.ts";
import { answerBody, clauseBody } from "./answer-card.ts";
import type { Card, Element } from "./card.ts";
import { casePersonalBody, caseSharedBody, refreshOf } from "./case-card.ts";
import { caseListBody, caseReceiptBody } from "./case-list-card.ts";
import { choiceBody } from "./choice-card.ts";
import { documentsBody } from "./documents-card.ts";
import { followupBody } from "./followup-card.ts";
import { confirmBody, formBody } from "./form-card.ts";
import { hearingBody } from "./hearing-card.ts";
import { helpBody } from "./help-card.ts";
import { inquiryBody } from "./inquiry-card.ts";
import { changesBody, decisionListBody, sectionBody } from "./lookup-card.ts";
import { meetingBody, meetingItemBody, meetingListBody, minutesBody } from "./meeting-card.ts";
import { meetingPageBody } from "./meeting-page-card.ts";
import { linksBody, warningBody } from "./notice-card.ts";
import { invitationCodeBody, seatsBody, whoAmIBody } from "./people-card.ts";
import { planProgressBody, planStatusBody, taskBody, taskListBody } from "./plan-card.ts";
import { planCheckBody } from "./plan-check-card.ts";
import { refusalBody } from "./refusal-card.ts";
import { reminderBody } from "./reminder-card.ts";
import { shorten } from "./shorten.ts";
import { statuteCoverageBody } from "./statute-card.ts";
import { wheelBody } from "./wheel-card.ts";

/** Long enough for nearly every answer. */
const MOST_FALLBACK_CHARACTERS = 6_000;
/** What a card may weigh with its fallback text, far below Teams' limit for a message. */
const MOST_BYTES = 24_000;

/** The view as an Adaptive Card. Absent for a note without warning, which is better said as plain text. */
export function cardOf(view: View): Card | undefined {
  const body = bodyOf(view);
  if (body === undefined) return undefined;
  const card = {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: view.language,
    fallbackText: "",
    body,
    ...(view.kind === "case-shared" ? refreshOf(view) : {}),
  } as const;
  return { ...card, fallbackText: shorten(textOf(view), roomIn(card)) };
}

/** Characters that the fallback text may have; a heavy card leaves fewer, since nearly all clients show the card. */
function roomIn(card: Card): number {
  const left = MOST_BYTES - Buffer.byteLength(JSON.stringify(card));
  // A letter beyond the English ones weighs two bytes, and a line break two characters.
  return Math.min(MOST_FALLBACK_CHARACTERS, Math.max(0, Math.floor(left / 2)));
}

function bodyOf(view: View): readonly Element[] | undefined {
  switch (view.kind) {
    case "answer":
      return answerBody(view);
    case "clause":
      return clauseBody(view);
    case "refusal":
      return refusalBody(view);
    case "help":
      return helpBody(view);
    case "documents":
      return documentsBody(view);
    case "choice":
      return choiceBody(view);
    case "form":
      return formBody(view);
    case "confirm":
      return confirmBody(view);
    case "case-shared":
      return caseSharedBody(view);
    case "case-personal":
      return casePersonalBody(view);
    case "anchoring":
      return anchoringBody(view);
    case "anchoring-question":
      return anchoringQuestionBody(view);
    case "case-receipt":
      return caseReceiptBody(view);
    case "case-list":
      return caseListBody(view);
    case "seats":
      return seatsBody(view);
    case "who-am-i":
      return whoAmIBody(view);
    case "invitation-code":
      return invitationCodeBody(view);
    case "plan-check":
      return planCheckBody(view);
    case "plan-status":
      return planStatusBody(view);
    case "plan-progress":
      return planProgressBody(view);
    case "task-list":
      return taskListBody(view);
    case "task":
      return taskBody(view);
    case "section":
      return sectionBody(view);
    case "changes":
      return changesBody(view);
    case "decisions":
      return decisionListBody(view);
    case "meeting-list":
      return meetingListBody(view);
    case "meeting":
      return meetingBody(view);
    case "meeting-item":
      return meetingItemBody(view);
    case "meeting-page":
      return meetingPageBody(view);
    case "minutes":
      return minutesBody(view);
    case "follow-up":
      return followupBody(view);
    case "inquiry":
      return inquiryBody(view);
    case "hearing":
      return hearingBody(view);
    case "reminder":
      return reminderBody(view);
    case "statute-coverage":
      return statuteCoverageBody(view);
    case "wheel":
      return wheelBody(view);
    // Text in a message of its own: a card would hide Teams' label and marks.
    case "short-answer":
      return undefined;
    case "notice":
      return view.tone === "warning" ? warningBody(view) : linksBody(view);
  }
}
