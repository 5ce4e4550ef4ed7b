import type { Language } from "../../../domain/kernel/language.ts";
import { cutTexts } from "../../../presentation/text/cut-texts.ts";
import type {
  CaseAnswers,
  CaseSummary,
  ProposalChanges,
  ProposalView,
  SeatAnswer,
} from "../../../presentation/view/case-view.ts";
import type { ChangedWords } from "../../../presentation/view/lookup-view.ts";
import { toggleAction } from "./actions.ts";
import type { Container, Element, TextRun } from "./card.ts";
import { changedRuns } from "./changed-words.ts";
import { fitting } from "./fitting.ts";
import { shorten } from "./shorten.ts";
import { factLine, heading, numbered, paragraph, quote, remark } from "./text-elements.ts";

const NOTE = "ℹ";

/** What a card has room for, far below what a message in Teams may weigh. */
const MOST_OF_POINT = 700;
const MOST_INDENTED = 8;
const MOST_OF_CLAUSE = 1_600;
const MOST_OF_WORDS = 120;
const MOST_OF_CHANGE = 240;
const MOST_OF_FACT = 320;
/** As many points as anybody reads; the rest stands in the paper. */
const POINTS_BYTES = 12_000;
/** More seats than these are told in groups by what they answered. */
const MOST_ROWS = 24;

/** A sign beside the words, which say the same: nothing depends on it or on colour. */
const SIGNS: Readonly<
  Record<SeatAnswer["position"], { readonly sign: string; readonly color?: TextRun["color"] }>
> = {
  consents: { sign: "✓", color: "accent" },
  reserves: { sign: "✓", color: "accent" },
  "needs-clarification": { sign: "?", color: "attention" },
  "cannot-consent": { sign: "✗", color: "attention" },
  silent: { sign: "○" },
  vacant: { sign: "⚠", color: "attention" },
  "stepped-aside": { sign: "–" },
};

/** Which case it is. */
export function caseName({ label, title }: CaseSummary): readonly Element[] {
  return [
    paragraph(label, { size: "small", weight: "bolder", color: "accent" }),
    heading(title, { size: "large" }, { spacing: "none" }),
  ];
}

/** Where it stands, and what must be minded. */
export function caseState({ state, notes }: CaseSummary, look: { readonly isSubtle?: true } = {}) {
  return [
    paragraph(state, look.isSubtle ? { size: "small", ...look } : { weight: "bolder" }, { spacing: "small" }),
    ...notes.map((note) => remark(NOTE, note, { spacing: "small" })),
  ];
}

/** What people agree to, set apart: its points, new words for a clause, a task. */
export function proposalBox(
  { title, changes, points, clause, task }: ProposalView,
  language: Language,
): Container {
  return {
    type: "Container",
    style: "emphasis",
    spacing: "medium",
    items: [
      ...(changes === undefined ? [] : changedElements(changes)),
      heading(title, { size: "small", color: "accent" }),
      ...fitting(
        points.map((point, place) => [pointElement(point, place + 1, points.length)]),
        POINTS_BYTES,
        cutTexts(language).points,
      ),
      ...(clause === undefined
        ? []
        : [
            heading(clause.title, { size: "small" }, { spacing: "medium" }),
            ...quote(shorten(clause.text, MOST_OF_CLAUSE), { italic: true }),
          ]),
      ...(task === undefined ? [] : [factLine(task.title, task.value, { spacing: "medium" })]),
    ],
  };
}

/** What is new comes first: whoever has read the proposal before needs only this. */
function changedElements({ title, changed }: ProposalChanges): readonly Element[] {
  return [
    heading(title, { size: "small", color: "accent" }),
    ...changed.flatMap(({ label, words }): readonly Element[] => [
      paragraph(label, { size: "small", weight: "bolder" }, { spacing: "small" }),
      { type: "RichTextBlock", spacing: "none", inlines: firstOf(words).flatMap(changedRuns) },
    ]),
  ];
}

/** As many words as there is room for: the whole of it stands in the proposal below. */
function firstOf(words: readonly ChangedWords[]): readonly ChangedWords[] {
  let room = MOST_OF_CHANGE;
  return words.flatMap((part) => {
    if (room <= 0) return [];
    const text = shorten(part.text, room);
    room -= part.text.length;
    return [{ ...part, text }];
  });
}

/** Set under each other where there are few; many weigh less as plain paragraphs. */
function pointElement(point: string, number: number, of: number): Element {
  const text = shorten(point, MOST_OF_POINT);
  return of > MOST_INDENTED
    ? paragraph(`${number}. ${text}`, {}, { spacing: "small" })
    : numbered(number, text);
}

/** How far it has come and who does not consent yet, in a few lines. */
export function standingElements({ coverage, lacking, withheld }: CaseAnswers): readonly Element[] {
  return [
    paragraph(coverage, { weight: "bolder" }, { separator: true, spacing: "medium" }),
    ...[...lacking, ...(withheld === undefined ? [] : [withheld])].map((line) =>
      paragraph(line, { size: "small" }, { spacing: "none" }),
    ),
  ];
}

/**
 * Who has answered what: both sides in the same way.
 *
 * @param heavy when the card has no room for a row for each
 */
export function answerElements(answers: CaseAnswers, heavy: boolean): readonly Element[] {
  const rows = answers.sides.flatMap(({ seats }) => seats).length;
  return [
    heading(answers.title, {}, { separator: true, spacing: "medium" }),
    ...answers.sides.flatMap(({ title, seats }): readonly Element[] => [
      paragraph(title, { size: "small", weight: "bolder", isSubtle: true }, { spacing: "medium" }),
      ...(heavy || rows > MOST_ROWS ? groups(seats) : seats.map(seatRow)),
    ]),
  ];
}

/** The rest of the paper, folded away under a button that the caller places. */
export function moreBox({ more }: CaseSummary, id: string): Container {
  return {
    type: "Container",
    id,
    isVisible: false,
    separator: true,
    spacing: "medium",
    items: more.facts.flatMap(({ title, value }, place): readonly Element[] => [
      heading(title, { size: "small" }, { spacing: place === 0 ? "none" : "medium" }),
      ...quote(shorten(value, MOST_OF_FACT), {}).map((line, number) =>
        number === 0 ? { ...line, spacing: "none" as const } : line,
      ),
    ]),
  };
}

export function moreAction({ more }: CaseSummary, id: string) {
  return toggleAction(more.title, id);
}

function seatRow({ seat, parties, position, answer, words }: SeatAnswer): Element {
  const { sign, color } = SIGNS[position];
  const look = color === undefined ? {} : { color };
  return {
    type: "ColumnSet",
    spacing: "small",
    columns: [
      { type: "Column", width: "auto", items: [paragraph(sign, { weight: "bolder", ...look })] },
      {
        type: "Column",
        width: "stretch",
        spacing: "small",
        items: [
          paragraph(seat),
          ...(parties === undefined
            ? []
            : [paragraph(parties, { size: "small", isSubtle: true }, { spacing: "none" })]),
          paragraph(answer, { size: "small", ...look }, { spacing: "none" }),
          ...(words === undefined
            ? []
            : [
                paragraph(
                  `«${shorten(words, MOST_OF_WORDS)}»`,
                  { size: "small", italic: true },
                  { spacing: "none" },
                ),
              ]),
        ],
      },
    ],
  };
}

/** Many seats: those with the same answer together, so that the few that lack one can be found. */
function groups(seats: readonly SeatAnswer[]): readonly Element[] {
  return [...Map.groupBy(seats, ({ position }) => position)].flatMap(
    ([position, alike]): readonly Element[] => [
      paragraph(`${SIGNS[position].sign} ${alike.length}`, { weight: "bolder" }, { spacing: "small" }),
      paragraph(
        alike
          .map(({ seat, answer, words }) =>
            position === "consents" && words === undefined ? seat : `${seat}: ${answer}`,
          )
          .join(" · "),
        { size: "small" },
        { spacing: "none" },
      ),
    ],
  );
}
