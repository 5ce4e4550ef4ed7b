import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Plan, Task, TaskChange } from "../../domain/plan/task.ts";
import { lastDayOf, taskState } from "../../domain/plan/task-state.ts";
import { planTexts } from "../text/plan-texts.ts";
import { reportTexts } from "../text/report-texts.ts";
import { successionTexts } from "../text/succession-texts.ts";
import { bodyName } from "../view/case-words.ts";
import type { Sheet, SheetCell, SheetView } from "../view/sheet-view.ts";
import { partyName, taskName } from "../view/task-words.ts";

interface SheetFacts {
  readonly community: Community;
  readonly plan: Plan;
  readonly tasks: readonly Task[];
  readonly asOf: CivilDate;
}

/** The plan for Excel: a row for each task as it stands, a row for each change, and what plan it is. */
export function planSheet(given: SheetFacts, language: Language): SheetView {
  const { sheet } = reportTexts(language);
  return {
    title: sheet.title(given.plan.title),
    sheets: [taskSheet(given, language), historySheet(given, language), aboutSheet(given, language)],
  };
}

function taskSheet({ tasks, community }: SheetFacts, language: Language): Sheet {
  const { sheet } = reportTexts(language);
  const { column } = sheet;
  const { kind, statusWord, group } = planTexts(language);
  const { choice } = successionTexts(language);
  return {
    name: sheet.tasks,
    columns: [
      { title: column.number, width: 9 },
      { title: column.area, width: 34 },
      { title: column.part, width: 20 },
      { title: column.label, width: 17 },
      { title: column.text, width: 70 },
      { title: column.kind, width: 16 },
      { title: column.status, width: 14 },
      { title: column.due, width: 12 },
      { title: column.printedWhen, width: 19 },
      { title: column.owners, width: 30 },
      { title: column.body, width: 18 },
      { title: column.groups, width: 30 },
      { title: column.statute, width: 16 },
      { title: column.case, width: 12 },
      { title: column.evidence, width: 40 },
      { title: column.succession, width: 40 },
      { title: column.carriedFrom, width: 18 },
    ],
    rows: tasks.map((task): SheetCell[] => {
      const state = taskState(task);
      const { area } = task;
      const { succession } = state;
      return [
        taskName(task),
        area && `${area.number}. ${area.title}`,
        area?.part,
        task.label,
        task.absentFrom === undefined ? task.text : `${task.text} (${sheet.vanished})`,
        kind[task.kind],
        state.status && statusWord[state.status],
        dateCell(state.due),
        task.printedWhen,
        joined(state.owners.map((id) => partyName(id, community))),
        state.body && bodyName(community, state.body, language),
        joined(state.groups.map((each) => group[each].button)),
        joined(state.statute.map(String)),
        task.case,
        joined(state.evidence.map(({ title, url }) => (url === undefined ? title : `${title} ${url}`))),
        succession && `${choice[succession.choice].button}: ${succession.reason}`,
        task.carriedFrom,
      ];
    }),
  };
}

function historySheet({ tasks, community }: SheetFacts, language: Language): Sheet {
  const { sheet } = reportTexts(language);
  const { column } = sheet;
  return {
    name: sheet.history,
    columns: [
      { title: column.number, width: 9 },
      { title: column.at, width: 12 },
      { title: column.by, width: 26 },
      { title: column.change, width: 60 },
      { title: column.note, width: 60 },
    ],
    rows: tasks.flatMap((task) =>
      task.changes.map((change): SheetCell[] => [
        taskName(task),
        dateCell(osloDateOf(change.at)),
        change.by.name,
        joined(newsOf(change, community, language)),
        change.note,
      ]),
    ),
  };
}

/** What a change set, part by part. */
function newsOf(change: TaskChange, community: Community, language: Language): string[] {
  const { sheet } = reportTexts(language);
  const { statusWord, group } = planTexts(language);
  const { choice } = successionTexts(language);
  const { status, due, body, partyStatus, evidence, statute, groups, succession } = change;
  const owners = change.owners ?? (change.owner === null ? [] : change.owner && [change.owner]);
  const names = (ids: readonly string[]) => ids.map((id) => partyName(id, community)).join(", ");
  return [
    status && sheet.status(statusWord[status]),
    partyStatus && sheet.partyStatus(partyName(partyStatus.party, community), statusWord[partyStatus.status]),
    due === null ? sheet.dueTakenAway : due && sheet.due(due),
    owners && (owners.length === 0 ? sheet.noOwners : sheet.owners(names(owners))),
    body === null ? sheet.noBody : body && sheet.body(bodyName(community, body, language)),
    evidence && sheet.evidence(evidence.title),
    statute && sheet.statute(statute.join(", ")),
    groups && sheet.groups(groups.map((each) => group[each].button).join(", ")),
    succession && `${choice[succession.choice].button}: ${succession.reason}`,
  ].flatMap((part) => (part === undefined || part === "" ? [] : [part]));
}

function aboutSheet({ community, plan, asOf }: SheetFacts, language: Language): Sheet {
  const { sheet, plan: texts, notStated } = reportTexts(language);
  return {
    name: sheet.about,
    columns: [
      { title: sheet.column.field, width: 24 },
      { title: sheet.column.value, width: 60 },
    ],
    rows: [
      [texts.name, plan.title],
      [sheet.column.id, plan.id],
      [sheet.community, community.name],
      [sheet.from, dateCell(plan.from) ?? notStated],
      [sheet.to, dateCell(lastDayOf(plan)) ?? notStated],
      [texts.asOf, { date: asOf }],
      ...(plan.draft === true ? [[texts.draft, undefined]] : []),
    ],
  };
}

function dateCell(date: CivilDate | undefined): SheetCell {
  return date && { date };
}

function joined(words: readonly string[]): string | undefined {
  return words.length === 0 ? undefined : words.join("; ");
}
