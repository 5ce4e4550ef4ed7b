import type { Language } from "../../domain/kernel/language.ts";
import type { TaskNews } from "../../domain/plan/change-task.ts";
import type { TaskPowers } from "../../domain/plan/powers-over-task.ts";
import { reportsFor } from "../../domain/plan/report-status.ts";
import { TASK_STATUSES, type Task, type TaskChange } from "../../domain/plan/task.ts";
import { taskState } from "../../domain/plan/task-state.ts";
import { planTexts } from "../text/plan-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { bodyName } from "./case-words.ts";
import { changeText } from "./task-history.ts";
import { TASK_VERBS } from "./task-verbs.ts";
import { type PlanFacts, partyName } from "./task-words.ts";
import type { FormView } from "./view.ts";
import type { ChoiceField, Field } from "./view-parts.ts";

/** Most characters, as the form and the click's schema count them. */
export const MOST_NOTE_CHARACTERS = 500;
export const MOST_EVIDENCE_CHARACTERS = 200;
export const MOST_ADDRESS_CHARACTERS = 1_000;

/** In the form, none; no party, body or status can have this id. */
export const NONE = "-";
/** The id of the field for one party's status, with the party's. */
export const PARTY_FIELD = "party-";
/** More fields for one party each would hide what the form is for. */
const MOST_PARTY_FIELDS = 4;

/** Which of the form's inputs something is wrong with, and what. */
export type WrongFields = Readonly<Record<string, string>>;

/** What a form begins with, when it is not how the task stands. */
export interface TaskFormState {
  /** As it was sent, by the ids of the fields. Absent: how the task stands. */
  readonly filled?: Readonly<Record<string, string>> | undefined;
  readonly problem?: string | undefined;
  readonly wrong?: WrongFields | undefined;
  /** What others changed after the person opened it; absent when nobody did. */
  readonly meanwhile?: readonly TaskChange[] | undefined;
}

export interface TaskFormFacts extends Pick<PlanFacts, "community" | "plan"> {
  readonly powers: TaskPowers;
}

/** The form with what stands today. `seen` goes with it, so that what another has changed meanwhile is not undone. */
export function taskFormView(
  facts: TaskFormFacts,
  task: Task,
  { filled = formValues(facts, task), problem, wrong = {}, meanwhile = [] }: TaskFormState,
  language: Language,
): FormView {
  const { form } = planTexts(language);
  const texts = taskTexts(language).form;
  return {
    kind: "form",
    language,
    title: task.number === undefined ? form.titleDecided : form.title(task.number),
    intro: [
      ...(meanwhile.length === 0
        ? []
        : [
            [texts.meanwhile, ...meanwhile.map((each) => changeText(each, facts.community, language))].join(
              "\n",
            ),
          ]),
      task.text,
      form.caution,
    ],
    problem,
    fields: fieldsOf(facts, task, language).map((field) => {
      const value = filled[field.id];
      return {
        ...field,
        ...(value === undefined || value === "" ? {} : { value }),
        ...(wrong[field.id] === undefined ? {} : { wrong: wrong[field.id] }),
      };
    }),
    submit: {
      title: form.save,
      verb: TASK_VERBS.change,
      data: { task: task.id, seen: task.changes.length, form: 2 },
    },
    cancel: { title: form.cancel, verb: TASK_VERBS.show, data: { task: task.id } },
  };
}

/** How the task stands, with what somebody means to change in its place. */
export function formValues(
  { powers }: TaskFormFacts,
  task: Task,
  own: TaskNews = {},
): Readonly<Record<string, string>> {
  const state = taskState(task);
  const parties = new Map([
    ...state.partyStatus,
    ...(own.partyStatus ?? []).map(({ party, status }) => [party, status] as const),
  ]);
  const owners = (own.owners ?? state.owners).filter((owner) => powers.parties.includes(owner));
  return {
    status: own.status ?? state.status ?? "",
    due: (own.due === undefined ? state.due : own.due) ?? "",
    owners: owners.join(","),
    body: (own.body === undefined ? state.body : own.body) ?? NONE,
    evidence: own.evidence?.title ?? "",
    address: own.evidence?.url ?? "",
    note: own.note ?? "",
    ...Object.fromEntries([...parties].map(([party, status]) => [`${PARTY_FIELD}${party}`, status])),
  };
}

function fieldsOf(facts: TaskFormFacts, task: Task, language: Language): readonly Field[] {
  const { form, task: texts } = planTexts(language);
  const own = taskTexts(language).form;
  const parties = partyFields(facts, task, language);
  const whole = parties.length === 0 ? texts.status : own.statusWhole;
  return [
    statusField("status", whole, form.statusMissing, language),
    ...parties,
    { kind: "date", id: "due", label: form.due, earliest: facts.plan.from },
    ownersField(facts, language),
    {
      kind: "choice",
      id: "body",
      label: own.body,
      look: "folded",
      options: [
        { label: own.noBody, value: NONE },
        ...facts.community.bodies.map(({ id }) => ({
          label: bodyName(facts.community, id, language),
          value: id,
        })),
      ],
    },
    { kind: "text", id: "evidence", label: own.evidence, lines: "one", most: MOST_EVIDENCE_CHARACTERS },
    {
      kind: "text",
      id: "address",
      label: own.address,
      lines: "one",
      most: MOST_ADDRESS_CHARACTERS,
      placeholder: own.addressExample,
      pattern: { expression: "^https?://[^\\s/]+.*$", otherwise: own.wrong.address },
    },
    { kind: "text", id: "note", label: form.note, lines: "many", most: MOST_NOTE_CHARACTERS },
  ];
}

/** Each party of several has its own status; who speaks for some of them is asked about those only. */
function partyFields({ community, powers }: TaskFormFacts, task: Task, language: Language): Field[] {
  const { owners } = taskState(task);
  const asked = reportsFor(task, powers) ?? (owners.length > 1 ? owners : []);
  if (asked.length > MOST_PARTY_FIELDS) return [];
  const { partyStatus, notReported } = taskTexts(language).form;
  return asked.map((party) => {
    const field = statusField(
      `${PARTY_FIELD}${party}`,
      partyStatus(partyName(party, community)),
      undefined,
      language,
    );
    return { ...field, options: [{ label: notReported, value: NONE }, ...field.options], value: NONE };
  });
}

function statusField(
  id: string,
  label: string,
  required: string | undefined,
  language: Language,
): ChoiceField {
  const { statusWord } = planTexts(language);
  return {
    kind: "choice",
    id,
    label,
    required,
    look: "folded",
    options: TASK_STATUSES.map((each) => ({ label: statusWord[each], value: each })),
  };
}

/** The secretariat chooses among all, others among those that they speak for. */
function ownersField({ community, powers }: TaskFormFacts, language: Language): Field {
  const { owners, ownersOwn } = taskTexts(language).form;
  return {
    kind: "choice",
    id: "owners",
    label: powers.everything ? owners : ownersOwn,
    many: true,
    options: community.parties
      .filter(({ id }) => powers.parties.includes(id))
      .map(({ id, name, short_name = name }) => ({ label: short_name, value: id })),
  };
}
