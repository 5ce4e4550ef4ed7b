import type { Language } from "../../domain/kernel/language.ts";
import type { Side } from "../../domain/people/place.ts";
import type { TaskPowers } from "../../domain/plan/powers-over-task.ts";
import type { Task } from "../../domain/plan/task.ts";
import { hasGivenWay, lastDayOf, planExpired, taskState } from "../../domain/plan/task-state.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { planTexts } from "../text/plan-texts.ts";
import { statuteTexts } from "../text/statute-texts.ts";
import { taskTexts } from "../text/task-texts.ts";
import { textsFor } from "../text/texts.ts";
import { carriedNote, waysToCarried } from "./carried-task-words.ts";
import { bodyName } from "./case-words.ts";
import type { Said } from "./meeting-view.ts";
import type { TaskView, WayOn } from "./plan-view.ts";
import { changeText } from "./task-history.ts";
import { reportPresses } from "./task-presses.ts";
import { TASK_VERBS } from "./task-verbs.ts";
import { namesOf, overdueText, type PlanFacts, requirementOf } from "./task-words.ts";
import type { Fact, Press } from "./view-parts.ts";

const MOST_CHANGES = 6;
const MOST_EVIDENCE = 4;

/** The decision that a task came from, as its record has it. */
export interface TaskDecision {
  readonly number: string;
  readonly body: string;
  readonly decidedOn: PlanFacts["today"];
}

/** For whom the card is made, and what came of their last press. */
export interface TaskReader {
  /** Authority is checked again at every press. */
  readonly powers: TaskPowers;
  /** Absent for a task of the plan, and while its record is not written. */
  readonly decision?: TaskDecision | undefined;
  readonly said?: Said | undefined;
}

export function taskView(
  facts: PlanFacts,
  task: Task,
  { powers, decision, said }: TaskReader,
  language: Language,
): TaskView {
  const { task: texts } = planTexts(language);
  const { evidence } = taskState(task);
  return {
    kind: "task",
    language,
    said,
    title: task.number === undefined ? texts.decided : texts.title(task.number),
    text: task.text,
    facts: factsOf(facts, task, decision, language),
    overdue: overdueText(task, facts.today, language),
    notes: notesOf(facts, task, language),
    evidenceTitle: taskTexts(language).fact.evidence,
    evidence: evidence
      .slice(-MOST_EVIDENCE)
      .flatMap(({ title, url }) => (url === undefined ? [] : [{ label: title, address: url }])),
    historyTitle: texts.history,
    history: historyOf(task, facts, language),
    change: powers.change
      ? { title: texts.change, verb: TASK_VERBS.edit, data: { task: task.id } }
      : undefined,
    reports: reportPresses(task, powers, "task", language),
    tie: tiePress(task, powers, language),
    ways: waysOn(task, decision, language),
  };
}

function factsOf(
  { community }: PlanFacts,
  task: Task,
  decision: TaskDecision | undefined,
  language: Language,
): Fact[] {
  const { task: texts, kind, statusWord, group } = planTexts(language);
  const { fact } = taskTexts(language);
  const { status, due, body, groups, evidence } = taskState(task);
  const said = evidence.filter(({ url }) => url === undefined).map(({ title }) => title);
  const facts: readonly (Fact | undefined)[] = [
    { title: texts.status, value: status === undefined ? texts.notReported : statusWord[status] },
    partyStatusFact(task, community, language),
    { title: texts.due, value: due === undefined ? texts.notSet : dateText(due, language) },
    task.printedWhen === undefined ? undefined : { title: texts.printedWhen, value: task.printedWhen },
    ...ownerFacts(task, community, language),
    body === undefined ? undefined : { title: fact.body, value: bodyName(community, body, language) },
    said.length === 0 ? undefined : { title: fact.evidence, value: said.join("; ") },
    groups.length === 0
      ? undefined
      : { title: fact.groups, value: groups.map((each) => group[each].button).join(", ") },
    ...requirementFacts(task, language),
    ...originFacts(task, decision, language),
    { title: texts.kind, value: kind[task.kind] },
  ];
  return facts.filter((each) => each !== undefined);
}

/** Each side for itself, as people ask for it; one line that says so where nobody answers for it. */
function ownerFacts(task: Task, community: PlanFacts["community"], language: Language): Fact[] {
  const { task: texts } = planTexts(language);
  const { fact } = taskTexts(language);
  const { owners } = taskState(task);
  if (owners.length === 0) return [{ title: texts.owner, value: texts.notSet }];
  const sides = Map.groupBy(owners, (owner): Side => {
    const party = community.parties.find(({ id }) => id === owner);
    return party?.kind === "hospital" ? "hospital" : "municipalities";
  });
  return (["municipalities", "hospital"] as const).flatMap((side) => {
    const own = sides.get(side);
    return own === undefined ? [] : [{ title: fact[side], value: namesOf(own, community, language) }];
  });
}

/** Of the parties that answer for it now; what others told stays in the history. */
function partyStatusFact(
  task: Task,
  community: PlanFacts["community"],
  language: Language,
): Fact | undefined {
  const { fact } = taskTexts(language);
  const { statusWord } = planTexts(language);
  const { owners, partyStatus } = taskState(task);
  const told = owners.flatMap((owner) => {
    const status = partyStatus.get(owner);
    return status === undefined
      ? []
      : [fact.partyStatus(namesOf([owner], community, language), statusWord[status])];
  });
  return told.length === 0 ? undefined : { title: fact.parties, value: told.join(" · ") };
}

function requirementFacts(task: Task, language: Language): Fact[] {
  const { fact } = taskTexts(language);
  const { number, requirement } = statuteTexts(language);
  return taskState(task).statute.flatMap((each) => {
    const id = requirementOf(each);
    return id === undefined
      ? []
      : [{ title: fact.statute, value: fact.requirement(number(id), requirement[id]) }];
  });
}

function originFacts(task: Task, decision: TaskDecision | undefined, language: Language): Fact[] {
  const { task: texts, list } = planTexts(language);
  const { fact } = taskTexts(language);
  const { area } = task;
  if (area !== undefined) {
    const place = [list.area(area.number, area.title), area.part].filter((part) => part !== undefined);
    return [
      { title: texts.area, value: place.join(" – ") },
      { title: texts.label, value: task.label ?? texts.unlabelled },
    ];
  }
  if (task.case === undefined) return [];
  return decision === undefined
    ? [{ title: texts.case, value: task.case }]
    : [
        {
          title: fact.decision,
          value: fact.decided(decision.number, decision.body, dateText(decision.decidedOn, language)),
        },
      ];
}

function notesOf({ plan, today }: PlanFacts, task: Task, language: Language): string[] {
  const { task: texts } = planTexts(language);
  const { due } = taskState(task);
  const to = lastDayOf(plan);
  return [
    task.absentFrom === undefined ? undefined : texts.vanished,
    task.absentFrom === undefined ? carriedNote(task, plan, today, language) : undefined,
    isOfExpired(task, plan, today) ? texts.suspended : undefined,
    due !== undefined && to !== undefined && task.number !== undefined && due > to && today <= to
      ? taskTexts(language).beyondPlan(dateText(to, language))
      : undefined,
    task.number !== undefined && plan.document.retelling
      ? textsFor(language).note.retellingOfOther
      : undefined,
  ].filter((note) => note !== undefined);
}

/** A line that nobody is reminded of, and for that reason alone. */
function isOfExpired(task: Task, plan: PlanFacts["plan"], today: PlanFacts["today"]): boolean {
  const isLine = task.absentFrom === undefined && task.case === undefined;
  return isLine && !hasGivenWay(task, today) && planExpired(plan, today);
}

function historyOf(task: Task, { community }: PlanFacts, language: Language): string[] {
  const { task: texts } = planTexts(language);
  const { changes } = task;
  if (changes.length === 0) return [texts.noHistory];
  const newest = changes.toReversed().slice(0, MOST_CHANGES);
  const older = changes.length - newest.length;
  return [
    ...newest.map((change) => changeText(change, community, language)),
    ...(older === 0 ? [] : [texts.older(older)]),
  ];
}

function tiePress(task: Task, { everything }: TaskPowers, language: Language): Press | undefined {
  const { form } = taskTexts(language);
  return everything ? { title: form.links, verb: TASK_VERBS.link, data: { task: task.id } } : undefined;
}

function waysOn(task: Task, decision: TaskDecision | undefined, language: Language): WayOn[] {
  const { task: texts, say } = planTexts(language);
  const { fact } = taskTexts(language);
  const { decisions } = answerTexts(language);
  return [
    ...(task.case === undefined ? [] : [{ label: fact.openCase, say: decisions.sayCase(task.case) }]),
    ...(decision === undefined ? [] : [{ label: fact.openRecord, say: decisions.sayFile(decision.number) }]),
    ...waysToCarried(task, language),
    { label: texts.wholePlan, say: say.plan },
  ];
}
