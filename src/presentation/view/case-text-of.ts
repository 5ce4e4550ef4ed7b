import type {
  CaseAnswers,
  CaseListView,
  CasePersonalView,
  CaseReceiptView,
  CaseSharedView,
  CaseSummary,
  ProposalView,
} from "./case-view.ts";
import type { ChangedWords } from "./lookup-view.ts";
import type { Fact } from "./view-parts.ts";

type CaseView = CaseSharedView | CasePersonalView | CaseReceiptView | CaseListView;

/** What a view of cases says, paragraph by paragraph; the commands stand for the buttons. */
export function caseParagraphs(view: CaseView): readonly string[] {
  switch (view.kind) {
    case "case-shared":
      return summary(view.summary);
    case "case-personal":
      return [view.said?.text ?? "", view.part.join("\n"), ...summary(view.summary)];
    case "case-receipt":
      return [view.title, view.facts.map(line).join("\n"), view.next.join("\n")];
    case "case-list":
      return [
        `${view.title}\n${view.intro}`,
        ...view.cases.map(({ label, title, state, waiting }) =>
          [`${label}: ${title}`, state, waiting].filter((part) => part !== undefined).join("\n"),
        ),
        `«${view.sayStart}»`,
      ];
  }
}

function summary({ label, title, state, notes, patients, proposal, answers, more }: CaseSummary): string[] {
  return [
    `${label}: ${title}\n${state}`,
    notes.join("\n"),
    ...(proposal === undefined ? [] : proposed(proposal)),
    line(patients),
    ...(answers === undefined ? [] : answered(answers)),
    `${more.title}:\n${more.facts.map(line).join("\n")}`,
  ];
}

function proposed({ title, changes, points, clause, task }: ProposalView): string[] {
  return [
    ...(changes === undefined
      ? []
      : [
          [
            `${changes.title}:`,
            ...changes.changed.map(({ label, words }) => `- ${label}: ${words.map(changedText).join("")}`),
          ].join("\n"),
        ]),
    [`${title}:`, ...points.map((point, place) => `${place + 1}. ${point}`)].join("\n"),
    clause === undefined ? "" : `${clause.title}:\n> ${clause.text.replaceAll("\n", "\n> ")}`,
    task === undefined ? "" : line(task),
  ];
}

function changedText({ text, mark }: ChangedWords): string {
  return mark === undefined ? text : `[${mark}: ${text.trim()}] `;
}

function answered({ title, coverage, lacking, withheld, sides }: CaseAnswers): string[] {
  return [
    [title, coverage, ...lacking, ...(withheld === undefined ? [] : [withheld])].join("\n"),
    ...sides.map((side) =>
      [
        side.seats.length === 0 ? side.title : `${side.title}:`,
        ...side.seats.map(({ seat, parties, answer, words }) =>
          [
            `- ${seat}${parties === undefined ? "" : ` (${parties})`}: ${answer}`,
            words === undefined ? "" : ` «${words}»`,
          ].join(""),
        ),
      ].join("\n"),
    ),
  ];
}

function line({ title, value }: Fact): string {
  return title.endsWith("?") ? `${title} ${value}` : `${title}: ${value}`;
}
