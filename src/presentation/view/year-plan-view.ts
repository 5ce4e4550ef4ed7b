import type { Body, Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { deadlinesFor } from "../../domain/meetings/meeting-days.ts";
import { isCancelled } from "../../domain/meetings/meeting-outcome.ts";
import type { YearProposal } from "../../domain/meetings/plan-year.ts";
import { dateText } from "../text/date-text.ts";
import { textsFor } from "../text/texts.ts";
import { yearPlanTexts } from "../text/year-plan-texts.ts";
import { bodyName } from "./case-words.ts";
import { MOST_PLACE } from "./meeting-form-views.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import type { Said } from "./meeting-view.ts";
import { MEETING_VERBS, meetingPress, meetingTitle } from "./meeting-words.ts";
import type { FormView } from "./view.ts";
import type { Field, Press } from "./view-parts.ts";

export const YEAR_PLAN_VERBS = {
  show: "year-plan/show",
  create: "year-plan/create",
  edit: "year-plan/edit",
  cancel: "year-plan/cancel",
} as const;

export const MOST_LINK = 500;
/** The id of each date in the form, with its number. */
export const DATE_FIELD = "date-";
/** Room for dates of one's own where the community has not said how many meetings there are. */
const EMPTY_DATES = 4;

export interface BodyYear {
  readonly community: Community;
  readonly body: Body;
  readonly year: number;
  readonly today: CivilDate;
  /** Every meeting of the body that year, those that are cancelled too. */
  readonly meetings: readonly Meeting[];
  /** The reader works for the secretariat. */
  readonly mayPlan: boolean;
}

/** The year as a list: when, where, and by when cases and notice must be out. */
export function yearPlanView(plan: BodyYear, said: Said | undefined, language: Language): MeetingPageView {
  const { community, body, year, meetings, mayPlan } = plan;
  const texts = yearPlanTexts(language);
  const { from, to } = body.meetings_per_year ?? {};
  return {
    kind: "meeting-page",
    language,
    title: texts.title(bodyName(community, body.id, language), year),
    said,
    intro: [
      ...(meetings.length === 0 ? [texts.none] : []),
      from === undefined || to === undefined ? texts.noRule : texts.rule(from, to),
    ],
    sections: meetings
      .toSorted((one, other) => (one.date < other.date ? -1 : 1))
      .map((meeting) => meetingSection(meeting, plan, language)),
    notes: [],
    presses: mayPlan ? [yearPress(plan, YEAR_PLAN_VERBS.create, texts.press.propose)] : [],
  };
}

/** One field per date that is proposed or may come, and what all of them have in common. */
export function yearFormView(
  plan: BodyYear,
  { planned, proposed, more }: YearProposal,
  language: Language,
  problem?: string,
): FormView {
  const { community, body, year, today } = plan;
  const texts = yearPlanTexts(language);
  const hasRule = body.meetings_per_year !== undefined;
  const dates = [...proposed, ...Array.from({ length: hasRule ? more : EMPTY_DATES }, () => undefined)];
  const date = (value: CivilDate | undefined, index: number): Field => ({
    kind: "date",
    id: `${DATE_FIELD}${index}`,
    label: texts.form.date(planned.length + index + 1),
    value,
    earliest: today,
  });
  return {
    kind: "form",
    language,
    title: texts.title(bodyName(community, body.id, language), year),
    intro: [
      hasRule ? texts.form.intro : texts.form.introWithoutRule,
      texts.form.deadlines(rule(body.cases_deadline_days, language), rule(body.notice_days, language)),
    ],
    problem,
    fields: [...dates.map(date), ...placeFields({}, language)],
    submit: yearPress(plan, YEAR_PLAN_VERBS.create, texts.press.create, { send: true }),
    cancel: yearPress(plan, YEAR_PLAN_VERBS.show, texts.press.back),
  };
}

type Facts = Pick<BodyYear, "community" | "today"> & { readonly meeting: Meeting };

/** Moves one meeting, or changes when and where it is held. */
export function editMeetingForm(facts: Facts, language: Language, problem?: string): FormView {
  const { meeting, community, today } = facts;
  const texts = yearPlanTexts(language);
  return {
    kind: "form",
    language,
    title: texts.edit.title(meetingTitle(meeting, community, language)),
    intro: [],
    problem,
    fields: [
      {
        kind: "date",
        id: "date",
        label: texts.edit.date,
        required: texts.form.noDate,
        value: meeting.date,
        earliest: today,
      },
      { kind: "date", id: "casesDeadline", label: texts.edit.casesDeadline, value: meeting.casesDeadline },
      ...placeFields(meeting, language),
      { kind: "text", id: "words", label: texts.edit.words, lines: "many", most: MOST_PLACE },
    ],
    submit: meetingPress(facts, YEAR_PLAN_VERBS.edit, texts.press.save, { send: true }),
    cancel: meetingPress(facts, MEETING_VERBS.show, texts.press.back),
  };
}

export function cancelMeetingForm(facts: Facts, language: Language, problem?: string): FormView {
  const texts = yearPlanTexts(language);
  const { words, title, intro } = texts.cancel;
  return {
    kind: "form",
    language,
    title: title(meetingTitle(facts.meeting, facts.community, language)),
    intro: [intro],
    problem,
    fields: [
      {
        kind: "text",
        id: "words",
        label: words.label,
        required: words.missing,
        lines: "many",
        most: MOST_PLACE,
      },
    ],
    submit: meetingPress(facts, YEAR_PLAN_VERBS.cancel, texts.press.confirmCancel, { send: true }),
    cancel: meetingPress(facts, MEETING_VERBS.show, texts.press.back),
  };
}

/** «kl. 09:00–15:00»; absent while the time is not given. */
export function timeText({ from, to }: Pick<Meeting, "from" | "to">, language: Language): string | undefined {
  return from === undefined ? undefined : yearPlanTexts(language).time(from, to);
}

function meetingSection(meeting: Meeting, plan: BodyYear, language: Language): PageSection {
  const { community, body, mayPlan, today } = plan;
  const texts = yearPlanTexts(language);
  const { notStated } = textsFor(language);
  const { notice } = deadlinesFor(meeting.date, body);
  const over = isCancelled(meeting) || meeting.date < today || meeting.attendance.length > 0;
  const byDate = (date: CivilDate | undefined) => (date === undefined ? notStated : dateText(date, language));
  const from = meeting.changes?.findLast(({ kind }) => kind === "moved")?.from;
  const placed = [timeText(meeting, language), meeting.place === "" ? undefined : meeting.place];
  const facts = { meeting, community };
  return {
    title: dateText(meeting.date, language),
    lines: [
      [stateText(meeting, today, language), ...placed].filter((part) => part !== undefined).join(" · "),
      ...(over ? [] : [texts.casesBy(byDate(meeting.casesDeadline)), texts.noticeBy(byDate(notice))]),
      ...(from === undefined ? [] : [texts.movedFrom(dateText(from, language))]),
    ],
    presses: [
      meetingPress(facts, MEETING_VERBS.show, texts.press.open),
      ...(mayPlan && !over ? [meetingPress(facts, YEAR_PLAN_VERBS.edit, texts.press.edit)] : []),
    ],
    tone: isCancelled(meeting) ? "warns" : undefined,
  };
}

function stateText(meeting: Meeting, today: CivilDate, language: Language): string {
  const { state } = yearPlanTexts(language);
  const cancelled = meeting.changes?.find(({ kind }) => kind === "cancelled");
  if (cancelled !== undefined) return state.cancelled(cancelled.words);
  if (meeting.date < today || meeting.minutes !== undefined) return state.held;
  return meeting.noticeSentAt === undefined ? state.planned : state.called;
}

function placeFields({ from, to, place, link }: Partial<Meeting>, language: Language): Field[] {
  const { form } = yearPlanTexts(language);
  const time = (id: string, label: string, value: string | undefined): Field => ({
    kind: "text",
    id,
    label,
    value,
    lines: "one",
    most: 5,
    placeholder: form.time,
  });
  return [
    time("from", form.from, from),
    time("to", form.to, to),
    { kind: "text", id: "place", label: form.place, value: place, lines: "one", most: MOST_PLACE },
    { kind: "text", id: "link", label: form.link, value: link, lines: "one", most: MOST_LINK },
  ];
}

function rule(days: number | undefined, language: Language): string {
  return days === undefined ? textsFor(language).notStated : yearPlanTexts(language).form.daysBefore(days);
}

function yearPress(
  { community, body, year }: BodyYear,
  verb: string,
  title: string,
  data: Press["data"] = {},
): Press {
  return { title, verb, data: { community: community.id, body: body.id, year, ...data } };
}
