import type { Language } from "../../src/domain/kernel/language.ts";
import type { Plan } from "../../src/domain/plan/task.ts";
import { successionTexts } from "../../src/presentation/text/succession-texts.ts";
import {
  discardConfirm,
  otherEndConfirm,
  putForwardConfirm,
  successionForm,
  successionGroupForm,
} from "../../src/presentation/view/succession-forms.ts";
import {
  type SuccessionFacts,
  successionChoices,
  successionOverview,
} from "../../src/presentation/view/succession-view.ts";
import { shippedCommunity } from "./case-stage.ts";
import { date } from "./documents.ts";
import { line, shipped } from "./shipped-plan.ts";
import { change } from "./tasks.ts";

const by = { person: "secretary", name: "Ingrid Berg" };
const REASON = "Arbeidet er godt i gang, og kommunene har bedt om ett år til før det evalueres.";

const chosen = (count: number): NonNullable<Plan["choices"]> =>
  shipped.tasks.slice(0, count).map(({ id }, place) => ({
    task: id,
    choice: place % 3 === 2 ? "drop" : place % 3 === 1 ? "close" : "carry-over",
    reason: REASON,
    at: "2026-11-21T09:00:00Z",
    by,
  }));

/** Østfold's draft for 2027–2030, with so many choices made. */
function drafted(count: number, over: Partial<Plan> = {}): SuccessionFacts {
  return {
    community: shippedCommunity("ostfold"),
    old: shipped.plan,
    draft: {
      ...shipped.plan,
      id: "HP-2027",
      title: "Handlingsplan 2027–2030",
      from: date("2027-01-01"),
      to: date("2030-12-31"),
      follows: shipped.plan.id,
      draft: true,
      choices: chosen(count),
      ...over,
    },
    tasks: shipped.tasks.map((task, place) =>
      place > 25 ? { ...task, changes: [change({ status: "done" })] } : task,
    ),
    adoptedBy: "partnerskapsmotet",
  };
}

/** What came of the choice about the task before. */
function said(language: Language): string {
  const { said, choice } = successionTexts(language);
  return said.chosen("1.a.i", choice["carry-over"].button);
}

const EMPTY = { filled: {}, problem: undefined };

export const SUCCESSION_VIEWS = {
  "succession-overview": (language: Language) => successionOverview(drafted(12), undefined, language),
  "succession-put-forward": (language: Language) =>
    successionOverview(
      drafted(33, { putForward: { case: "HP-407", on: date("2026-11-21") } }),
      undefined,
      language,
    ),
  "succession-task": (language: Language) =>
    successionForm(drafted(1), line("1.a.ii"), { ...EMPTY, said: said(language) }, language),
  "succession-group": (language: Language) => successionGroupForm(drafted(12), "done", EMPTY, language),
  "succession-choices": (language: Language) => successionChoices(drafted(33), 2, language),
  "succession-confirm": (language: Language) => putForwardConfirm(drafted(33), language),
  "succession-discard": (language: Language) => discardConfirm(drafted(12), language),
  "succession-other-end": (language: Language) =>
    otherEndConfirm(drafted(12), { title: "Handlingsplan 2027–2031", last: 2031 }, language),
};
