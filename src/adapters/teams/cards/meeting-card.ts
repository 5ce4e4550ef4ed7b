import type { Language } from "../../../domain/kernel/language.ts";
import { cutTexts } from "../../../presentation/text/cut-texts.ts";
import { numbered } from "../../../presentation/view/meeting-text-of.ts";
import type {
  AgendaLine,
  MeetingItemView,
  MeetingListView,
  MeetingView,
  MinutesView,
  Said,
} from "../../../presentation/view/meeting-view.ts";
import type { Fact, Field, Press } from "../../../presentation/view/view-parts.ts";
import { plainPressAction, pressAction, toggleAction } from "./actions.ts";
import type { Action, Container, Element } from "./card.ts";
import { fitting, MOST_OF_BODY, weightOf } from "./fitting.ts";
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
/** What minutes have room for of each line; the rest is left to their document. */
const MOST_OF_LINE = 1_500;
/** Where not all has room: what each item of an agenda, and each section of the minutes, may weigh in bytes. */
const ITEM_BYTES = 1_500;
const SECTION_BYTES = 3_500;
/** Who has approved what, in bytes. */
const ANSWERS_BYTES = 5_000;
/** What a row of names and a choice in a folded form have room for. */
const MOST_OF_FACT = 700;
const MOST_OF_CHOICE = 80;

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
  const { title, said, facts, agendaTitle, before, agenda, after, notes, change, presses, language } = view;
  const above = [
    heading(title, { size: "large" }),
    ...saidBox(said),
    ...factLines(facts),
    heading(agendaTitle, {}, { separator: true, spacing: "medium" }),
    paragraph(before, { size: "small", isSubtle: true }, { spacing: "small" }),
  ];
  const below = [
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
  const room = MOST_OF_BODY - weightOf([...above, ...below]);
  const whole = agenda.map((line) => [agendaItem(line, language, room)]);
  const items =
    weightOf(whole.flat()) <= room ? whole : agenda.map((line) => [agendaItem(line, language, ITEM_BYTES)]);
  return [...above, ...fitting(items, room, cutTexts(language).items), ...below];
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
    language,
  } = view;
  const cut = cutTexts(language);
  const above = [
    heading(title, { size: "large" }),
    ...saidBox(said),
    ...factLines(facts),
    heading(proposalTitle, { size: "small", color: "accent" }, { separator: true, spacing: "medium" }),
  ];
  const below = [
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
  const room = MOST_OF_BODY - weightOf([...above, ...below]);
  const proposal: Container = {
    type: "Container",
    style: "emphasis",
    spacing: "small",
    items: fitting(
      numbered(points).map((point) => [paragraph(point)]),
      room / 2,
      cut.points,
    ),
  };
  const lacking = missing === undefined ? [] : [missing.title, ...missing.seats.map((seat) => `• ${seat}`)];
  const state = [
    ...noted.map((line, index) => [
      remark(index === 0 ? DONE : "•", shorten(line, MOST_OF_POINT), { spacing: "small" }),
    ]),
    ...(outcome === undefined ? [] : [[paragraph(`${DONE} ${outcome}`, { weight: "bolder" })]]),
    ...lacking.map((line, index) => [
      index === 0
        ? paragraph(line, { weight: "bolder" }, { spacing: "medium" })
        : paragraph(line, { size: "small" }, { spacing: "none" }),
    ]),
  ];
  return [...above, proposal, ...fitting(state, room - weightOf([proposal]), cut.more), ...below];
}

export function minutesBody({
  title,
  said,
  state,
  sections,
  answers,
  send,
  presses,
  language,
}: MinutesView): readonly Element[] {
  const above = [
    heading(title, { size: "large" }),
    ...saidBox(said),
    paragraph(state, { size: "small", weight: "bolder", color: "accent" }, { spacing: "small" }),
  ];
  const below = [
    ...(answers === undefined ? [] : sectionElements(answers, language, ANSWERS_BYTES)),
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
  const room = MOST_OF_BODY - weightOf([...above, ...below]);
  const whole = sections.map((section) => sectionElements(section, language, room));
  const parts =
    weightOf(whole.flat()) <= room
      ? whole
      : sections.map((section) => sectionElements(section, language, SECTION_BYTES));
  return [...above, ...fitting(parts, room, cutTexts(language).minutes), ...below];
}

/** @param room in bytes, for the section's lines */
function sectionElements(
  section: MinutesView["sections"][number],
  language: Language,
  room: number,
): readonly Element[] {
  const lines = section.lines.map((line) => [
    paragraph(shorten(line, MOST_OF_LINE), { size: "small" }, { spacing: "none" }),
  ]);
  return [
    heading(section.title, { size: "small" }, { separator: true, spacing: "medium" }),
    ...fitting(lines, room, cutTexts(language).more),
  ];
}

/** @param room in bytes, for the item's points */
function agendaItem(
  { title, facts, points, outcome }: AgendaLine,
  language: Language,
  room: number,
): Container {
  return {
    type: "Container",
    style: "emphasis",
    spacing: "small",
    items: [
      paragraph(title, { weight: "bolder" }),
      ...facts.map((fact) => paragraph(fact, { size: "small", isSubtle: true }, { spacing: "none" })),
      ...fitting(
        numbered(points).map((point) => [
          paragraph(shorten(point, MOST_OF_POINT), { size: "small" }, { spacing: "small" }),
        ]),
        room,
        cutTexts(language).points,
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
    factLine(title, shorten(value, MOST_OF_FACT), { spacing: index === 0 ? "small" : "none" }),
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
    items: [...fields.map(briefly).map(inputOf), { type: "ActionSet", actions: [pressAction(submit)] }],
  };
}

/** A list to choose from has room for a line of each choice. */
function briefly(field: Field): Field {
  if (field.kind !== "choice") return field;
  const options = field.options.map((option) => ({
    ...option,
    label: shorten(option.label, MOST_OF_CHOICE),
  }));
  return { ...field, options };
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
