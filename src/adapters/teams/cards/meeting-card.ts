import { numbered } from "../../../presentation/view/meeting-text-of.ts";
import type {
  AgendaLine,
  MeetingItemView,
  MeetingListView,
  MeetingView,
  MinutesView,
  Said,
} from "../../../presentation/view/meeting-view.ts";
import type { Fact, Press } from "../../../presentation/view/view-parts.ts";
import { plainPressAction, pressAction, toggleAction } from "./actions.ts";
import type { Action, Container, Element } from "./card.ts";
import { inputOf } from "./form-card.ts";
import { shorten } from "./shorten.ts";
import { factLine, heading, paragraph, remark } from "./text-elements.ts";

const NOTE = "ℹ";
const WARNING = "⚠";
const DONE = "✓";
const AGENDA_FORM = "change-agenda";
const EXCEPTION_FORM = "exception";

/** What the cards of a whole agenda have room for of each point. */
const MOST_OF_POINT = 300;
/** What minutes have room for of each section; the rest is left to their document. */
const MOST_OF_SECTION = 1_500;

export function meetingListBody({ title, intro, meetings, start }: MeetingListView): readonly Element[] {
  return [
    heading(title, { size: "large" }),
    paragraph(intro, { isSubtle: true }, { spacing: "small" }),
    ...meetings.map(
      (meeting): Container => ({
        type: "Container",
        separator: true,
        spacing: "medium",
        items: [
          paragraph(meeting.title, { weight: "bolder" }),
          paragraph(meeting.facts, { size: "small", isSubtle: true }, { spacing: "none" }),
          {
            type: "ActionSet",
            spacing: "small",
            actions: [{ ...pressAction(meeting.open), tooltip: meeting.title }],
          },
        ],
      }),
    ),
    ...buttons(start === undefined ? [] : [pressAction(start, "positive")]),
  ];
}

export function meetingBody(view: MeetingView): readonly Element[] {
  const { title, said, facts, agendaTitle, before, agenda, after, notes, change, presses } = view;
  return [
    heading(title, { size: "large" }),
    ...saidBox(said),
    ...factLines(facts),
    heading(agendaTitle, {}, { separator: true, spacing: "medium" }),
    paragraph(before, { size: "small", isSubtle: true }, { spacing: "small" }),
    ...agenda.map(agendaItem),
    ...(after === undefined
      ? []
      : [paragraph(after, { size: "small", isSubtle: true }, { spacing: "medium" })]),
    ...notes.map((note) => remark(NOTE, note, { spacing: "medium" })),
    ...buttons([
      ...pressActions(presses),
      ...(change === undefined ? [] : [toggleAction(change.title, AGENDA_FORM)]),
    ]),
    ...(change === undefined ? [] : [foldedForm(AGENDA_FORM, change)]),
  ];
}

/** One big button for what usually happens; the exceptions are folded away until somebody has one. */
export function meetingItemBody(view: MeetingItemView): readonly Element[] {
  const {
    title,
    said,
    facts,
    proposalTitle,
    points,
    noted,
    outcome,
    missing,
    notes,
    agree,
    exception,
    close,
    presses,
  } = view;
  return [
    heading(title, { size: "large" }),
    ...saidBox(said),
    ...factLines(facts),
    heading(proposalTitle, { size: "small", color: "accent" }, { separator: true, spacing: "medium" }),
    {
      type: "Container",
      style: "emphasis",
      spacing: "small",
      items: numbered(points).map((point) => paragraph(point)),
    },
    ...noted.map((line, index) => remark(index === 0 ? DONE : "•", line, { spacing: "small" })),
    ...(outcome === undefined ? [] : [paragraph(`${DONE} ${outcome}`, { weight: "bolder" })]),
    ...(missing === undefined
      ? []
      : [
          paragraph(missing.title, { weight: "bolder" }, { spacing: "medium" }),
          ...missing.seats.map((seat) => paragraph(`• ${seat}`, { size: "small" }, { spacing: "none" })),
        ]),
    ...notes.map((note) => remark(NOTE, note, { spacing: "small" })),
    ...buttons(
      agree === undefined ? [] : [plainPressAction(agree, noted.length === 0 ? "positive" : undefined)],
    ),
    ...buttons([
      ...(exception === undefined ? [] : [toggleAction(exception.title, EXCEPTION_FORM)]),
      ...(close === undefined ? [] : [plainPressAction(close, noted.length > 0 ? "positive" : undefined)]),
    ]),
    ...(exception === undefined ? [] : [foldedForm(EXCEPTION_FORM, exception)]),
    ...buttons(presses.map((press) => plainPressAction(press))),
  ];
}

export function minutesBody({
  title,
  said,
  state,
  sections,
  answers,
  send,
  presses,
}: MinutesView): readonly Element[] {
  return [
    heading(title, { size: "large" }),
    ...saidBox(said),
    paragraph(state, { size: "small", weight: "bolder", color: "accent" }, { spacing: "small" }),
    ...sections.flatMap((section) => sectionElements(section)),
    ...(answers === undefined ? [] : sectionElements(answers)),
    ...(send === undefined ? [] : [inputOf(send.field)]),
    ...buttons([
      ...(send === undefined ? [] : [pressAction(send.submit, "positive")]),
      ...presses.map((press, index) =>
        plainPressAction(
          press,
          send === undefined && index === 0 && presses.length > 1 ? "positive" : undefined,
        ),
      ),
    ]),
  ];
}

function sectionElements(section: {
  readonly title: string;
  readonly lines: readonly string[];
}): readonly Element[] {
  return [
    heading(section.title, { size: "small" }, { separator: true, spacing: "medium" }),
    ...section.lines.map((line) =>
      paragraph(shorten(line, MOST_OF_SECTION), { size: "small" }, { spacing: "none" }),
    ),
  ];
}

function agendaItem({ title, facts, points, outcome }: AgendaLine): Container {
  return {
    type: "Container",
    style: "emphasis",
    spacing: "small",
    items: [
      paragraph(title, { weight: "bolder" }),
      ...facts.map((fact) => paragraph(fact, { size: "small", isSubtle: true }, { spacing: "none" })),
      ...numbered(points).map((point) =>
        paragraph(shorten(point, MOST_OF_POINT), { size: "small" }, { spacing: "small" }),
      ),
      ...(outcome === undefined ? [] : [remark(DONE, outcome, { spacing: "small" })]),
    ],
  };
}

/** What came of the click stands in a box; a warning has its sign too, not colour alone. */
export function saidBox(said: Said | undefined): readonly Element[] {
  if (said === undefined) return [];
  const warns = said.tone === "warning";
  return [
    {
      type: "Container",
      style: warns ? "attention" : "accent",
      items: [paragraph(`${warns ? WARNING : DONE} ${said.text}`, { weight: "bolder" })],
    },
  ];
}

function factLines(facts: readonly Fact[]): readonly Element[] {
  return facts.map(({ title, value }, index) =>
    factLine(title, value, { spacing: index === 0 ? "small" : "none" }),
  );
}

function foldedForm(
  id: string,
  { fields, submit }: { readonly fields: MeetingItemFields; readonly submit: Press },
): Container {
  return {
    type: "Container",
    id,
    isVisible: false,
    separator: true,
    spacing: "medium",
    items: [...fields.map(inputOf), { type: "ActionSet", actions: [pressAction(submit)] }],
  };
}

type MeetingItemFields = NonNullable<MeetingItemView["exception"]>["fields"];

/** The first is the next thing to do; none of them sends the fields of a form below. */
function pressActions(presses: readonly Press[]): Action[] {
  return presses.map((press, index) => plainPressAction(press, index === 0 ? "positive" : undefined));
}

/** A row of buttons that is too wide is cut, not wrapped: on a phone there is room for this many letters. */
const MOST_IN_ROW = 30;

function buttons(actions: readonly Action[]): readonly Element[] {
  const rows: Action[][] = [];
  for (const action of actions) {
    const row = rows.at(-1);
    const width = [...(row ?? []), action].reduce((sum, { title }) => sum + title.length, 0);
    if (row === undefined || width > MOST_IN_ROW) rows.push([action]);
    else row.push(action);
  }
  return rows.map((row, index) => ({
    type: "ActionSet",
    spacing: index === 0 ? "medium" : "small",
    actions: row,
  }));
}
