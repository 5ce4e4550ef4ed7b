import type { Preparation } from "../../domain/cases/prepare-case.ts";
import { choicesIn, tasksToFollow } from "../../domain/plan/succession/choose-succession.ts";
import { SUCCESSION_CHOICES } from "../../domain/plan/task.ts";
import { dateText } from "../text/date-text.ts";
import { successionTexts } from "../text/succession-texts.ts";
import type { SuccessionFacts } from "./succession-view.ts";
import { taskName } from "./task-words.ts";

/** What a saksframlegg holds of one task and of why. */
const MOST_OF_TASK = 70;
const MOST_OF_REASON = 120;

/** The case that asks a body to adopt the draft, in the community's own language: what is submitted, and its paper. */
export function successionCase(
  { community, old, draft, tasks }: SuccessionFacts,
  body: string,
): {
  readonly title: string;
  readonly need: string;
  readonly patients: string;
  readonly preparation: Preparation;
} {
  const { language } = community;
  const { paper } = successionTexts(language);
  const made = choicesIn(draft);
  const all = tasksToFollow(tasks);
  const chosen = (choice: (typeof SUCCESSION_CHOICES)[number]) =>
    all.filter(({ id }) => made.get(id)?.choice === choice);
  const name = community.bodies.find(({ id }) => id === body)?.name[language] ?? body;
  const date = (day: typeof draft.from) => (day === undefined ? "" : dateText(day, language));
  const sections = SUCCESSION_CHOICES.flatMap((choice) => {
    const lines = chosen(choice).map((task) =>
      paper.line(
        taskName(task),
        cut(task.text, MOST_OF_TASK),
        cut(made.get(task.id)?.reason ?? "", MOST_OF_REASON),
      ),
    );
    return lines.length === 0
      ? []
      : [[paper.section[choice], ...lines.map((line) => `- ${line}`)].join("\n")];
  });
  const ends = [chosen("close").length, chosen("drop").length] as const;
  return {
    title: paper.title(draft.title),
    need: paper.need(old.title, draft.title),
    patients: paper.patients,
    preparation: {
      body,
      type: "decision",
      routedAs: "adopts-plan",
      background: paper.background(old.title, all.length),
      assessment: sections.join("\n\n"),
      proposal: {
        points: [
          paper.adopts(name, draft.title, date(draft.from), date(draft.to)),
          paper.carries(chosen("carry-over").length),
          ...(ends[0] + ends[1] === 0 ? [] : [paper.ends(...ends)]),
        ],
      },
    },
  };
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
