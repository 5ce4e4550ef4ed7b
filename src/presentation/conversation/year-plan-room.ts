import { z } from "zod/v4";
import { type CivilDate, civilDateSchema } from "../../domain/kernel/civil-date.ts";
import { cancelAndRelease } from "../../domain/meetings/cancel-called.ts";
import { changeMeeting, createMeeting } from "../../domain/meetings/change-meeting.ts";
import { changeDetails } from "../../domain/meetings/change-plan.ts";
import { deadlinesFor } from "../../domain/meetings/meeting-days.ts";
import { doubtfulDays, meetingBody, planYear, proposeYear } from "../../domain/meetings/plan-year.ts";
import { parseYearPlanCommand, type YearPlanCommand } from "../commands/year-plan-command.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { yearPlanTexts } from "../text/year-plan-texts.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import type { Said } from "../view/meeting-view.ts";
import type { FormView, View } from "../view/view.ts";
import {
  type BodyYear,
  cancelMeetingForm,
  DATE_FIELD,
  editMeetingForm,
  YEAR_PLAN_VERBS,
  yearFormView,
  yearPlanView,
} from "../view/year-plan-view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { meetingDataSchema } from "./meeting-click-data.ts";
import { refreshNotices } from "./meeting-posts.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import {
  allMeetings,
  information,
  itemStores,
  type MeetingRoomParts,
  type MeetingTurn,
  noSuchMeeting,
  presentMeeting,
  readMeeting,
  refusedSaid,
  refusedText,
} from "./meeting-turn.ts";
import type { IncomingClick } from "./message.ts";
import { meetingDetailsIn, placesIn } from "./planned-details.ts";
import { tellOfChange } from "./tell-of-change.ts";

const yearDataSchema = z.looseObject({
  body: z.string().min(1).max(200),
  year: z.number().int().min(2000).max(2100),
});
const sentSchema = z.looseObject({ send: z.literal(true) });
const wordsSchema = sentSchema.extend({ words: z.string().trim().max(500).default("") });

/** «Møteplan SSU 2027»: proposed, created at once, and changed meeting by meeting. */
export function createYearPlanRoom(parts: MeetingRoomParts): DeskRoom {
  return createMeetingSubjectRoom(parts, {
    verbs: "year-plan",
    parse: parseYearPlanCommand,
    carryOut: showYear,
    press,
  });
}

/** A year that nobody has planned is proposed at once to those who may plan it. */
async function showYear({ body, year }: YearPlanCommand, turn: MeetingTurn): Promise<View> {
  const plan = await readYear(turn, body.id, year ?? Number(turn.reader.today.slice(0, 4)));
  if (plan === undefined) return noSuchMeeting(turn.matter.language);
  return plan.mayPlan && plan.meetings.length === 0
    ? yearForm(plan, turn)
    : presentYear(plan, turn, undefined);
}

async function press(click: IncomingClick, turn: MeetingTurn): Promise<View> {
  const { data, verb } = click;
  const year = yearDataSchema.safeParse(data).data;
  if (year !== undefined) {
    const plan = await readYear(turn, year.body, year.year);
    if (plan === undefined) return noSuchMeeting(turn.matter.language);
    return verb === YEAR_PLAN_VERBS.create
      ? createYear(plan, data, turn)
      : presentYear(plan, turn, undefined);
  }
  const id = meetingDataSchema.safeParse(data).data?.meeting;
  const reading = id === undefined ? undefined : await readMeeting(turn, id);
  if (reading === undefined) return noSuchMeeting(turn.matter.language);
  if (reading.standing.secretaryFor.length === 0)
    return presentMeeting(turn, reading.meeting.id, refusedSaid("not-secretariat", turn.matter.language));
  return verb === YEAR_PLAN_VERBS.cancel ? cancel(reading, data, turn) : edit(reading, data, turn);
}

async function createYear(plan: BodyYear, data: unknown, turn: MeetingTurn): Promise<View> {
  const { reader, parts, matter } = turn;
  const { language } = matter;
  const { said, form } = yearPlanTexts(language);
  if (!plan.mayPlan) return presentYear(plan, turn, refusedSaid("not-secretariat", language));
  if (!sentSchema.safeParse(data).success) return yearForm(plan, turn);
  const places = placesIn(data);
  if ("problem" in places) return yearForm(plan, turn, form[places.problem]);
  const dates = datesIn(data);
  if (dates.length === 0) return yearForm(plan, turn, form.noDate);
  const outcome = planYear(
    dates.map((date) => {
      const casesDeadline = deadlinesFor(date, plan.body).cases;
      return { body: plan.body.id, date, ...places, casesDeadline };
    }),
    reader,
  );
  if ("refused" in outcome) {
    const why = refusedText(outcome.refused, language);
    return yearForm(plan, turn, form.refusedDay(dateText(outcome.date, language), why));
  }
  let created = 0;
  for (const meeting of outcome.meetings) {
    const change = await createMeeting(parts.meetings, reader.community.id, meeting);
    if (change.kind === "changed") created += 1;
  }
  const doubtful = doubtfulDays(dates).map((date) => dateText(date, language));
  const after = (await readYear(turn, plan.body.id, plan.year)) ?? plan;
  const told = created === 0 ? said.nothingNew : said.created(created);
  return presentYear(
    after,
    turn,
    doubtful.length === 0
      ? information(told)
      : { tone: "warning", text: `${told} ${said.doubtful(listText(doubtful, language))}` },
  );
}

async function edit(reading: MeetingReading, data: unknown, turn: MeetingTurn): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const { form, said } = yearPlanTexts(language);
  if (!sentSchema.safeParse(data).success) return editMeetingForm(reading, language);
  const details = meetingDetailsIn(data);
  if ("problem" in details) return editMeetingForm(reading, language, form[details.problem]);
  const { meeting } = reading;
  const change = await changeMeeting(parts.meetings, reader.community.id, meeting.id, (now) =>
    changeDetails(now, details, reader),
  );
  if (change.kind === "refused")
    return editMeetingForm(reading, language, refusedText(change.refused, language));
  if (change.kind === "changed") {
    await refreshNotices(turn, meeting.id);
    if (change.meeting.date !== meeting.date) await tellOfChange(turn, change.meeting);
  }
  return presentMeeting(turn, meeting.id, information(said.changed));
}

async function cancel(reading: MeetingReading, data: unknown, turn: MeetingTurn): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const sent = wordsSchema.safeParse(data).data;
  if (sent === undefined) return cancelMeetingForm(reading, language);
  const { id } = reading.meeting;
  const change = await cancelAndRelease(itemStores(parts), id, sent.words, reader);
  if ("refused" in change) return cancelMeetingForm(reading, language, refusedText(change.refused, language));
  if (change.changed) {
    await refreshNotices(turn, id);
    for (const item of change.meeting.agenda) await parts.posts.refresh(reader.community, item.case);
    await tellOfChange(turn, change.meeting);
  }
  return presentMeeting(turn, id, information(yearPlanTexts(language).said.cancelled));
}

async function readYear(turn: MeetingTurn, id: string, year: number): Promise<BodyYear | undefined> {
  const { reader, parts } = turn;
  const body = meetingBody(reader, id);
  if (body === undefined) return undefined;
  const all = await allMeetings(parts, reader.community.id);
  const meetings = all.filter(({ body: of, date }) => of === id && date.startsWith(`${year}-`));
  const { community, today, standing } = reader;
  return { community, body, year, today, meetings, mayPlan: standing.secretaryFor.length > 0 };
}

function yearForm(plan: BodyYear, { matter }: MeetingTurn, problem?: string): FormView {
  const proposal = proposeYear(plan.body, plan.year, plan.meetings, plan.today);
  return yearFormView(plan, proposal, matter.language, problem);
}

async function presentYear(plan: BodyYear, { matter }: MeetingTurn, said: Said | undefined): Promise<View> {
  return yearPlanView(plan, said, matter.language);
}

/** Every date that the form sent, in order and each once; what is no date is left out. */
function datesIn(data: unknown): CivilDate[] {
  const fields = z.record(z.string(), z.unknown()).safeParse(data).data ?? {};
  const dates = Object.entries(fields).flatMap(([field, value]) =>
    field.startsWith(DATE_FIELD) ? (civilDateSchema.safeParse(value).data ?? []) : [],
  );
  return [...new Set(dates)].toSorted();
}
