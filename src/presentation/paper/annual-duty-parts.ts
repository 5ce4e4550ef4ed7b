import type { Language } from "../../domain/kernel/language.ts";
import { isTracked, isUnfinished, lastDayOf, taskState } from "../../domain/plan/task-state.ts";
import type { AnnualReportFacts } from "../../flows/read-annual-report.ts";
import { dateText } from "../text/date-text.ts";
import type { DutyName, ReportTexts } from "../text/report-catalogue.ts";
import { reportTexts } from "../text/report-texts.ts";
import { bodyName } from "../view/case-words.ts";
import type { PaperPart } from "../view/paper-parts.ts";
import { note } from "./paper-words.ts";

/** What was noted as done in the year; what nobody noted is neither done nor left undone here. */
export function dutyParts({ done, community }: AnnualReportFacts, language: Language): PaperPart[] {
  const { annual: texts } = reportTexts(language);
  const entries = (done ?? []).flatMap(({ series, entries: noted }) =>
    noted.map((entry) => ({ ...entry, series })),
  );
  if (entries.length === 0) return [note(texts.noDuties)];
  return [
    {
      kind: "table",
      columns: [
        { title: texts.duties, share: 7 },
        { title: texts.intended, share: 4 },
        { title: texts.dutyDone, share: 4 },
        { title: texts.result, share: 4 },
      ],
      rows: entries
        .toSorted((one, other) => (one.on < other.on ? -1 : 1))
        .map(({ series, intended, on, result }) => [
          dutyName(series, texts, (id) => bodyName(community, id, language)),
          dateText(intended, language),
          dateText(on, language),
          texts.dutyResult[result],
        ]),
    },
  ];
}

/** «Skifte av ledelse, SSU»: by what the series begins with, and the body that it is about. */
function dutyName(series: string, { duty }: ReportTexts["annual"], nameOf: (body: string) => string): string {
  const [name = "", about] = series.split(":");
  const words = isDutyName(name, duty) ? duty[name] : duty.other;
  const ofBody = name === "leadership" || name === "mandate" || name === "report-back";
  return ofBody && about !== undefined ? `${words}, ${nameOf(about)}` : words;
}

function isDutyName(name: string, duty: Readonly<Record<DutyName, string>>): name is DutyName {
  return Object.hasOwn(duty, name);
}

/** Meetings that are planned, deadlines that were set, and days for evaluation. */
export function nextYearParts(given: AnnualReportFacts, language: Language): PaperPart[] {
  const { community, nextMeetings, toEvaluate, plan, year, withheld } = given;
  const { annual: texts, plan: words, withheld: hidden, notStated } = reportTexts(language);
  const next = `${year + 1}-`;
  const due = (plan?.tasks ?? []).filter(
    (task) => isTracked(task) && isUnfinished(task) && taskState(task).due?.startsWith(next),
  );
  const ends = plan && lastDayOf(plan.plan);
  const items = [
    ...nextMeetings.map(({ body, date }) =>
      words.meeting(bodyName(community, body, language), dateText(date, language)),
    ),
    ...(due.length === 0 ? [] : [texts.tasksDue(due.length)]),
    ...(plan !== undefined && ends?.startsWith(next)
      ? [texts.planEnds(plan.plan.title, dateText(ends, language))]
      : []),
    ...toEvaluate.map(({ id, title, paper }) => {
      const on = paper?.fields.evaluateOn;
      const date = on === undefined ? notStated : dateText(on, language);
      return texts.evaluation(withheld.has(id) ? hidden : title, date);
    }),
  ];
  return [items.length === 0 ? note(texts.nextNothing) : { kind: "list", numbered: false, items }];
}
