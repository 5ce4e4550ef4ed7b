import type { Language } from "../../domain/kernel/language.ts";
import { isTracked, lastDayOf, overdue, planExpired, taskState } from "../../domain/plan/task-state.ts";
import type { PlanReportFacts } from "../../flows/read-plan-report.ts";
import { dateText } from "../text/date-text.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { reportTexts } from "../text/report-texts.ts";
import { bodyName } from "../view/case-words.ts";
import type { PaperPart, PaperView } from "../view/paper-parts.ts";
import { roomOnOnePage } from "./one-page-room.ts";
import { facts, note } from "./paper-words.ts";
import { cut, deliveredText, hangingText, planTable, type Room } from "./plan-report-parts.ts";

const MOST_TITLE = 60;

/** How the plan stands, on one page for Partnerskapsmøtet (M39): by area and group, what is delivered and what hangs. */
export function planReportPaper(given: PlanReportFacts, language: Language): PaperView {
  const { community, plan, asOf } = given;
  const texts = reportTexts(language).plan;
  const title = texts.title(yearsText(plan));
  const partsWithin = (room: Room) => planReportParts(given, room, language);
  return {
    language,
    title,
    issuer: community.name,
    subject: title,
    createdAt: `${asOf}T12:00:00Z`,
    footer: { text: `${community.name} · ${dateText(asOf, language)}`, pages: paperTexts(language).pages },
    parts: partsWithin(roomOnOnePage(partsWithin)),
    attachments: [],
  };
}

/** The plan's part of a report, within the room that there is. */
export function planReportParts(given: PlanReportFacts, room: Room, language: Language): PaperPart[] {
  const { community, tasks, asOf } = given;
  const texts = reportTexts(language).plan;
  const tracked = tasks.filter(isTracked);
  const done = tracked.filter((task) => taskState(task).status === "done");
  const late = tracked.filter((task) => overdue(task, asOf));
  const section = (title: string, items: readonly string[], most: number, none: string): PaperPart[] => [
    {
      kind: "heading",
      ...room.heading,
      text: items.length > most ? texts.some(title, most, items.length) : title,
    },
    items.length === 0
      ? note(none)
      : { kind: "list", numbered: false, ...room.list, items: items.slice(0, most) },
  ];
  return [
    periodFacts(given, language),
    planTable(tasks, room, language),
    ...section(
      texts.delivered,
      done.map((task) => deliveredText(task, room, language)),
      room.delivered,
      texts.nothingDelivered,
    ),
    ...section(
      texts.hanging,
      late.map((task) => hangingText(task, community, room, language)),
      room.hanging,
      texts.nothingHanging,
    ),
    ...section(texts.bodies, bodyLines(given, room, language), room.events, texts.noBodies),
    note(texts.basis),
  ];
}

function periodFacts({ plan, asOf }: PlanReportFacts, language: Language): PaperPart {
  const { plan: texts, notStated } = reportTexts(language);
  const to = lastDayOf(plan);
  const date = (day: typeof to) => (day === undefined ? notStated : dateText(day, language));
  const period = texts.periodText(date(plan.from), date(to));
  const expired = planExpired(plan, asOf) ? texts.expired : "";
  return facts([
    [texts.name, cut(plan.title, MOST_TITLE)],
    [texts.period, [`${period}.`, expired, plan.draft === true ? texts.draft : ""].filter(Boolean).join(" ")],
    [texts.asOf, dateText(asOf, language)],
  ]);
}

/** «2023–2024»; empty where the plan has no period. */
function yearsText({ from, to }: PlanReportFacts["plan"]): string {
  const years = [from?.slice(0, 4), to?.slice(0, 4)].filter((year) => year !== undefined);
  return [...new Set(years)].join("–");
}

/** Decisions, the latest first, then meetings that came to none. */
function bodyLines(
  { records, meetings, community, withheld }: PlanReportFacts,
  room: Room,
  language: Language,
): string[] {
  const { plan: texts, withheld: hidden } = reportTexts(language);
  const decided = new Set(records.flatMap(({ meeting }) => meeting ?? []));
  return [
    ...records.toReversed().map((record) => {
      const date = dateText(record.decidedOn, language);
      const title = withheld.has(record.case) ? hidden : record.title;
      return cut(
        texts.decision(record.number, bodyName(community, record.body, language), date, title),
        room.characters,
      );
    }),
    ...meetings
      .filter(({ id }) => !decided.has(id))
      .toReversed()
      .map(({ body, date }) => texts.meeting(bodyName(community, body, language), dateText(date, language))),
  ];
}
