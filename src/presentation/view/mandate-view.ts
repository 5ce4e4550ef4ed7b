import type { Body } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { holdingOf } from "../../domain/people/seats.ts";
import type { Task } from "../../domain/plan/task.ts";
import { dateText } from "../text/date-text.ts";
import { mandateTexts } from "../text/mandate-texts.ts";
import { bodyName } from "./case-words.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import type { Seating } from "./seats-view.ts";
import { taskLine } from "./task-words.ts";
import type { Press } from "./view-parts.ts";

const MANDATE_VERBS = { show: "mandate/show", all: "mandate/all" } as const;

/** As many as a phone is scrolled through. */
const MOST_SEATS = 12;
const MOST_TASKS = 10;

/** Bodies that report to another, in the order of the configuration. */
function subBodiesOf({ community }: Pick<Seating, "community">): Body[] {
  return community.bodies.filter(({ reports_to }) => reports_to !== undefined);
}

/** «Underutvalg»: each with whom it reports to, and until when; what is not given is said to be so. */
export function mandateListView(seating: Seating, language: Language): MeetingPageView {
  const texts = mandateTexts(language);
  const bodies = subBodiesOf(seating);
  return {
    ...page(texts.title, language),
    intro: [bodies.length === 0 ? texts.none : texts.intro(bodies.length)],
    sections: bodies.map((body) => ({
      title: bodyName(seating.community, body.id, language),
      lines: [...nameLine(body, language), ...dateLines(body, seating, language)],
      presses: [showPress(body, seating, texts.open)],
    })),
  };
}

/**
 * «Mandatet til UBUP»: what it is to do, until when, who sits there, and what it follows up.
 *
 * @param tasks those that it follows up, in printed order
 */
export function mandateView(
  body: Body,
  tasks: readonly Task[],
  seating: Seating,
  language: Language,
): MeetingPageView {
  const texts = mandateTexts(language);
  return {
    ...page(bodyName(seating.community, body.id, language), language),
    intro: nameLine(body, language),
    sections: [
      { title: texts.mandate, lines: [mandateText(body, language)], presses: [] },
      { title: texts.dates, lines: dateLines(body, seating, language), presses: [] },
      placesSection(body, seating, language),
      tasksSection(tasks, seating, language),
    ],
    notes: isAssumed(body) ? [texts.assumed] : [],
    presses: [{ title: texts.all, verb: MANDATE_VERBS.all, data: { community: seating.community.id } }],
  };
}

function page(title: string, language: Language) {
  return {
    kind: "meeting-page",
    language,
    title,
    said: undefined,
    notes: [],
    presses: [],
  } as const;
}

/** The full name where people say the short one, and whether it is there at all. */
function nameLine({ short_name, name, established }: Body, language: Language): string[] {
  return [
    ...(short_name === undefined ? [] : [name[language]]),
    ...(established ? [] : [mandateTexts(language).notEstablished]),
  ];
}

function mandateText({ mandate, remit }: Body, language: Language): string {
  return mandate?.text?.[language] ?? remit?.[language] ?? mandateTexts(language).notGiven;
}

function dateLines(
  { reports_to, mandate }: Body,
  { community, today }: Pick<Seating, "community" | "today">,
  language: Language,
): string[] {
  const texts = mandateTexts(language);
  const { until, period, report_back_on: report } = mandate ?? {};
  return [
    ...(reports_to === undefined ? [] : [texts.reportsTo(bodyName(community, reports_to, language))]),
    endLine(until, period, today, language),
    report === undefined ? texts.noReport : texts.reportOn(dateText(report, language)),
  ];
}

/** A printed period gives no day, and none is made of it. */
function endLine(
  until: CivilDate | undefined,
  period: string | undefined,
  today: CivilDate,
  language: Language,
): string {
  const texts = mandateTexts(language);
  if (until === undefined) return period === undefined ? texts.noEnd : texts.period(period);
  return until < today ? texts.ended(dateText(until, language)) : texts.until(dateText(until, language));
}

function placesSection(body: Body, { roster, today }: Seating, language: Language): PageSection {
  const texts = mandateTexts(language);
  const nameOf = (person: string) =>
    roster.identities.find((each) => each.person === person)?.displayName ?? person;
  const lines = body.seats.map((seat) => {
    const { holder } = holdingOf(body, seat, roster.occupancies, today);
    return texts.place(seat.name[language], holder === undefined ? texts.vacant : nameOf(holder.person));
  });
  return {
    title: texts.places,
    lines: lines.length === 0 ? [texts.noPlaces] : few(lines, MOST_SEATS, language),
    presses: [],
  };
}

function tasksSection(
  tasks: readonly Task[],
  { community, today }: Seating,
  language: Language,
): PageSection {
  const texts = mandateTexts(language);
  const lines = tasks.map((task) => {
    const { label, text, facts, overdue } = taskLine(task, { community, today }, language);
    return [[label, text].filter((part) => part !== undefined).join(" "), overdue, facts]
      .filter((part) => part !== undefined && part !== "")
      .join(" · ");
  });
  return {
    title: texts.tasks,
    lines: lines.length === 0 ? [texts.noTasks] : few(lines, MOST_TASKS, language),
    presses: [],
  };
}

function few(lines: readonly string[], most: number, language: Language): string[] {
  const rest = lines.length - most;
  return rest <= 0 ? [...lines] : [...lines.slice(0, most), mandateTexts(language).more(rest)];
}

function showPress({ id }: Body, { community }: Seating, title: string): Press {
  return { title, verb: MANDATE_VERBS.show, data: { community: community.id, body: id } };
}

function isAssumed({ assumption, mandate }: Body): boolean {
  return assumption !== undefined || mandate?.assumption !== undefined;
}
