import type {
  CasePersonalView,
  CaseSharedView,
  CaseSummary,
  StanceChoice,
} from "../../../presentation/view/case-view.ts";
import { plainPressAction, pressAction, toggleAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Card, Container, Element } from "./card.ts";
import { answerElements, caseHead, moreAction, moreBox, proposalBox } from "./case-elements.ts";
import { inputOf } from "./form-card.ts";
import { shorten } from "./shorten.ts";
import { heading, paragraph } from "./text-elements.ts";

const MORE = "more-of-case";
const OTHER_STANCE = "other-stance";
const ANSWERS = "answers";

const MOST_OF_PATIENTS = 600;

/** Teams fetches personal views for as many as these, and ignores the list when it is longer. */
const MOST_REFRESHED = 60;

/** What is proposed first, then who has answered; a button for one's own page, since some clients do not fetch it. */
export function caseSharedBody({ summary, open }: CaseSharedView): readonly Element[] {
  return [
    ...caseHead(summary),
    ...proposed(summary),
    ...(summary.answers === undefined ? [] : answerElements(summary.answers)),
    ...buttonRows([pressAction(open, "positive"), moreAction(summary, MORE)]),
    moreBox(summary, MORE),
  ];
}

/** Nothing where nobody is named: a client then fetches for everybody, or for nobody, as it likes. */
export function refreshOf({ open, refreshFor }: CaseSharedView): Pick<Card, "refresh"> {
  const userIds = refreshFor.slice(0, MOST_REFRESHED);
  return userIds.length === 0 ? {} : { refresh: { action: pressAction(open), userIds } };
}

/** What came of the click, the proposal, and what this person can do about it: one button is the obvious one. */
export function casePersonalBody(view: CasePersonalView): readonly Element[] {
  const { summary, said, part, seats, stance, work } = view;
  const { answers } = summary;
  return [
    ...(said === undefined ? [] : [saidBox(said)]),
    ...caseHead(summary),
    ...proposed(summary),
    ...part.map((text, place) =>
      paragraph(
        text,
        place === 0 ? { weight: "bolder" } : {},
        place === 0 ? { spacing: "medium", separator: true } : { spacing: "small" },
      ),
    ),
    ...buttonRows(seats.map((press) => plainPressAction(press))),
    ...(stance === undefined ? [] : stanceElements(stance)),
    ...(work === undefined ? [] : workElements(work, stance?.consent === undefined && seats.length === 0)),
    ...buttonRows([
      ...(answers === undefined ? [] : [toggleAction(answers.title, ANSWERS)]),
      moreAction(summary, MORE),
    ]),
    ...(answers === undefined
      ? []
      : [{ type: "Container" as const, id: ANSWERS, isVisible: false, items: answerElements(answers) }]),
    moreBox(summary, MORE),
  ];
}

/** What is proposed, and always what it means for patients (M3). */
function proposed({ proposal, patients }: CaseSummary): readonly Element[] {
  return [
    ...(proposal === undefined ? [] : [proposalBox(proposal)]),
    heading(patients.title, { size: "small" }, { spacing: "medium" }),
    paragraph(shorten(patients.value, MOST_OF_PATIENTS), {}, { spacing: "none" }),
  ];
}

function saidBox({ tone, text }: NonNullable<CasePersonalView["said"]>): Container {
  const warns = tone === "warning";
  return {
    type: "Container",
    style: warns ? "attention" : "accent",
    items: [paragraph(`${warns ? "⚠" : "✓"} ${text}`, { weight: "bolder" })],
  };
}

/** The plain answer is one press; every other needs words, and unfolds its form. */
function stanceElements({ consent, other }: StanceChoice): readonly Element[] {
  return [
    ...buttonRows([
      ...(consent === undefined ? [] : [plainPressAction(consent, "positive")]),
      toggleAction(other.title, OTHER_STANCE),
    ]),
    {
      type: "Container",
      id: OTHER_STANCE,
      isVisible: false,
      style: "emphasis",
      items: [...other.fields.map(inputOf), ...buttonRows([pressAction(other.submit)])],
    },
  ];
}

function workElements(
  { title, presses }: NonNullable<CasePersonalView["work"]>,
  leads: boolean,
): readonly Element[] {
  return [
    ...(title === undefined
      ? []
      : [heading(title, { size: "small" }, { separator: true, spacing: "medium" })]),
    ...buttonRows(
      presses.map((press, place) => plainPressAction(press, leads && place === 0 ? "positive" : undefined)),
    ),
  ];
}
