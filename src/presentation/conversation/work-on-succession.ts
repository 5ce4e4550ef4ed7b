import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import {
  type ChoiceGroup,
  chooseSuccession,
  isInGroup,
  undecidedTasks,
  type WantedChoice,
} from "../../domain/plan/succession/choose-succession.ts";
import type { Task } from "../../domain/plan/task.ts";
import type { SuccessionNotice } from "../text/succession-catalogue.ts";
import { successionTexts } from "../text/succession-texts.ts";
import type { Filled, FormState } from "../view/case-forms.ts";
import { bodyName } from "../view/case-words.ts";
import {
  putForwardConfirm,
  successionForm,
  successionGroupForm,
  type TaskFormState,
} from "../view/succession-forms.ts";
import { type SuccessionFacts, successionOverview } from "../view/succession-view.ts";
import { taskName } from "../view/task-words.ts";
import type { NoticeView, View } from "../view/view.ts";
import { putForwardDraft } from "./put-plan-forward.ts";
import { successionChoiceSchema, successionReasonSchema } from "./succession-click-data.ts";

/** The draft as a secretary has it before them. */
export interface SuccessionTurn extends SuccessionFacts {
  readonly stores: { readonly plans: PlanStore; readonly cases: CaseStore };
  readonly reader: CaseReader;
  readonly language: Language;
}

const EMPTY: FormState = { filled: {}, problem: undefined };

export function successionNotice(notice: SuccessionNotice, language: Language): NoticeView {
  return { kind: "notice", language, tone: "warning", ...successionTexts(language).notice[notice] };
}

/** The form of the first task without a choice; the overview when there is none. */
export function nextTask(turn: SuccessionTurn, said?: string): View {
  const [next] = undecidedTasks(turn.draft, turn.tasks);
  return next === undefined ? overview(turn, said) : openTask(turn, next, { ...EMPTY, said });
}

export function overview(
  turn: SuccessionTurn,
  said?: string,
  tone: "information" | "warning" = "information",
): View {
  const told = said === undefined ? undefined : { tone, text: said };
  return successionOverview(turn, told, turn.language);
}

export function openTask(turn: SuccessionTurn, task: Task, state: TaskFormState = EMPTY): View {
  return turn.draft.putForward === undefined
    ? successionForm(turn, task, state, turn.language)
    : successionNotice("put-forward", turn.language);
}

export function openGroup(turn: SuccessionTurn, group: ChoiceGroup, state = EMPTY): View {
  if (turn.draft.putForward !== undefined) return successionNotice("put-forward", turn.language);
  return tasksIn(turn, group).length === 0
    ? overview(turn, successionTexts(turn.language).group[group].none, "warning")
    : successionGroupForm(turn, group, state, turn.language);
}

/** What the form sent, or somebody wrote; the next task follows. */
export async function chooseFor(turn: SuccessionTurn, task: Task, filled: Filled): Promise<View> {
  const sent = successionChoiceSchema.safeParse(filled).data;
  const { form, said, choice } = successionTexts(turn.language);
  if (sent === undefined) return openTask(turn, task, { filled, problem: form.unreadable });
  const words = said.chosen(taskName(task), choice[sent.choice].button);
  return choose(turn, { ...sent, tasks: [task.id] }, words);
}

/** One reason for all of the kind that have no choice. */
export async function closeGroup(turn: SuccessionTurn, group: ChoiceGroup, filled: Filled): Promise<View> {
  const reason = successionReasonSchema.safeParse(filled["reason"]).data;
  const { form, said } = successionTexts(turn.language);
  if (reason === undefined) return openGroup(turn, group, { filled, problem: form.unreadable });
  const tasks = tasksIn(turn, group).map(({ id }) => id);
  if (tasks.length === 0) return openGroup(turn, group);
  return choose(turn, { tasks, choice: "close", reason }, said.closedAll(tasks.length), overview);
}

async function choose(
  turn: SuccessionTurn,
  wanted: WantedChoice,
  said: string,
  then: (turn: SuccessionTurn, said: string) => View = nextTask,
): Promise<View> {
  const { stores, community, draft, reader, language } = turn;
  const chosen = await chooseSuccession(stores.plans, community.id, draft.id, wanted, reader);
  if (chosen.kind === "no-such-draft") return successionNotice("no-draft", language);
  if (chosen.kind === "put-forward") return successionNotice("put-forward", language);
  return then({ ...turn, draft: chosen.plan }, said);
}

/** Asks once more before the choices are locked; says why where they cannot be put forward. */
export function askToPutForward(turn: SuccessionTurn): View {
  const { draft, tasks, adoptedBy, language } = turn;
  if (draft.putForward !== undefined) return successionNotice("put-forward", language);
  if (adoptedBy === undefined) return successionNotice("no-router", language);
  if (undecidedTasks(draft, tasks).length > 0) return successionNotice("not-all-chosen", language);
  return putForwardConfirm(turn, language);
}

export async function putForward(turn: SuccessionTurn): Promise<View> {
  const { stores, reader, language, community, adoptedBy } = turn;
  const put = await putForwardDraft(stores, turn, reader);
  if (put.kind === "refused") return successionNotice(put.refused, language);
  const { said } = successionTexts(language);
  const caseId = put.plan.putForward?.case ?? "";
  return overview(
    { ...turn, draft: put.plan },
    said.putForward(caseId, bodyName(community, adoptedBy, language)),
  );
}

function tasksIn({ draft, tasks }: SuccessionTurn, group: ChoiceGroup): Task[] {
  return undecidedTasks(draft, tasks).filter((task) => isInGroup(task, group));
}
