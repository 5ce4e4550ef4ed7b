import type { Language } from "../../../domain/kernel/language.ts";
import type {
  CasePersonalView,
  CaseSharedView,
  CaseSummary,
  StanceChoice,
} from "../../../presentation/view/case-view.ts";
import { plainPressAction, pressAction, toggleAction } from "./actions.ts";
import { buttonRows } from "./button-rows.ts";
import type { Card, Container, Element } from "./card.ts";
import {
  answerElements,
  caseName,
  caseState,
  moreAction,
  moreBox,
  proposalBox,
  standingElements,
} from "./case-elements.ts";
import { MOST_OF_BODY, weightOf } from "./fitting.ts";
import { inputOf } from "./form-card.ts";
import { shorten } from "./shorten.ts";
import { heading, paragraph } from "./text-elements.ts";

const MORE = "more-of-case";
const OTHER_STANCE = "other-stance";
const ANSWERS = "answers";
const OPTIONS = "options";

/** Of what the secretariat can do, as many buttons as one sees at a glance; the others are under «Flere valg». */
const MOST_OF_WORK = 2;

const MOST_OF_PATIENTS = 450;

/** Teams fetches personal views for as many as these, and ignores the list when it is longer. */
const MOST_REFRESHED = 60;

/**
 * What is proposed, how far it has come, and a button for one's own page, since some clients do not fetch it. Who has
 * answered what is one press away.
 */
export function caseSharedBody(view: CaseSharedView): readonly Element[] {
  return asRoomAllows((heavy) => sharedElements(view, heavy));
}

function sharedElements({ summary, open, language }: CaseSharedView, heavy: boolean): readonly Element[] {
  const { answers } = summary;
  return [
    ...caseName(summary),
    ...caseState(summary),
    ...proposed(summary, language),
    ...forPatients(summary),
    ...(answers === undefined ? [] : standingElements(answers)),
    ...buttonRows([pressAction(open, "positive"), ...unfolding(summary)]),
    ...folded(summary, heavy),
  ];
}

/** Nothing where nobody is named: a client then fetches for everybody, or for nobody, as it likes. */
export function refreshOf({ open, refreshFor }: CaseSharedView): Pick<Card, "refresh"> {
  const userIds = refreshFor.slice(0, MOST_REFRESHED);
  return userIds.length === 0 ? {} : { refresh: { action: pressAction(open), userIds } };
}

/** What came of the click, what is asked of this person and for whom, the proposal, and the one obvious button. */
export function casePersonalBody(view: CasePersonalView): readonly Element[] {
  return asRoomAllows((heavy) => personalElements(view, heavy));
}

function personalElements(view: CasePersonalView, heavy: boolean): readonly Element[] {
  const { summary, said, seats, stance, errands, options, work, language } = view;
  const leads = stance?.consent === undefined && seats.length === 0 && errands.length === 0;
  const beside = work?.presses.slice(MOST_OF_WORK) ?? [];
  const further = [...options.presses, ...beside];
  return [
    ...(said === undefined ? [] : [saidBox(said)]),
    ...caseName(summary),
    ...partElements(view),
    ...buttonRows(seats.map((press) => plainPressAction(press))),
    ...caseState(summary, view.part.length === 0 ? {} : { isSubtle: true }),
    ...proposed(summary, language),
    ...buttonRows(
      errands.map((press, place) => plainPressAction(press, place === 0 ? "positive" : undefined)),
    ),
    ...(stance === undefined ? [] : stanceElements(stance, errands.length === 0)),
    ...(work === undefined ? [] : workElements(work, leads)),
    ...forPatients(summary),
    ...(summary.answers === undefined ? [] : standingElements(summary.answers)),
    ...buttonRows([
      ...unfolding(summary),
      ...(further.length === 0 ? [] : [toggleAction(options.title, OPTIONS)]),
    ]),
    ...folded(summary, heavy),
    ...(further.length === 0
      ? []
      : [
          {
            type: "Container" as const,
            id: OPTIONS,
            isVisible: false,
            items: buttonRows(further.map((press) => plainPressAction(press))),
          },
        ]),
  ];
}

/** Every seat with its own words where there is room for them, and otherwise those with the same answer together. */
function asRoomAllows(body: (heavy: boolean) => readonly Element[]): readonly Element[] {
  const whole = body(false);
  return weightOf(whole) <= MOST_OF_BODY ? whole : body(true);
}

/** What somebody is asked stands out; what they only are here does not. */
function partElements({ part: [first, ...rest], asked }: CasePersonalView): readonly Element[] {
  if (first === undefined) return [];
  const items = [
    paragraph(first, { weight: "bolder" }),
    ...rest.map((text) => paragraph(text, { size: "small" }, { spacing: "small" })),
  ];
  return [{ type: "Container", spacing: "small", ...(asked ? { style: "accent" } : {}), items }];
}

function unfolding(summary: CaseSummary) {
  const { answers } = summary;
  return [
    ...(answers === undefined ? [] : [toggleAction(answers.title, ANSWERS)]),
    moreAction(summary, MORE),
  ];
}

function folded(summary: CaseSummary, heavy: boolean): readonly Container[] {
  const { answers } = summary;
  return [
    ...(answers === undefined
      ? []
      : [
          {
            type: "Container" as const,
            id: ANSWERS,
            isVisible: false,
            items: answerElements(answers, heavy),
          },
        ]),
    moreBox(summary, MORE),
  ];
}

function proposed({ proposal }: CaseSummary, language: Language): readonly Element[] {
  return proposal === undefined ? [] : [proposalBox(proposal, language)];
}

/** Always told: what the case means for patients (M3). */
function forPatients({ patients }: CaseSummary): readonly Element[] {
  return [
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
function stanceElements({ consent, other }: StanceChoice, leads: boolean): readonly Element[] {
  return [
    ...buttonRows([
      ...(consent === undefined ? [] : [plainPressAction(consent, leads ? "positive" : undefined)]),
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
      presses
        .slice(0, MOST_OF_WORK)
        .map((press, place) => plainPressAction(press, leads && place === 0 ? "positive" : undefined)),
    ),
  ];
}
