import { changeMeeting, createMeeting } from "../../domain/meetings/change-meeting.ts";
import { isCancelled } from "../../domain/meetings/meeting-outcome.ts";
import { numberItems } from "../../domain/meetings/number-items.ts";
import { moveCase, planMeeting, removeCase } from "../../domain/meetings/plan-meeting.ts";
import { callMeeting, putOnAgenda } from "../../domain/meetings/treat-item.ts";
import type { MeetingCommand } from "../commands/meeting-command.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { planFormView, type WishedMeeting } from "../view/meeting-form-views.ts";
import { meetingListView } from "../view/meeting-list-view.ts";
import { ALL_READY, NO_CASE } from "../view/meeting-notice-view.ts";
import type { View } from "../view/view.ts";
import { agendaDataSchema, planDataSchema } from "./meeting-click-data.ts";
import { postNotice, refreshNotices } from "./meeting-posts.ts";
import {
  allMeetings,
  information,
  itemStores,
  type MeetingTurn,
  meetingNotice,
  noSuchMeeting,
  presentMeeting,
  readMeeting,
  refusedSaid,
  refusedText,
} from "./meeting-turn.ts";

export async function listMeetings({ parts, reader, matter }: MeetingTurn): Promise<View> {
  const meetings = await allMeetings(parts, reader.community.id);
  const mayPlan = reader.standing.secretaryFor.length > 0;
  return meetingListView({ ...reader, meetings }, mayPlan, matter.language);
}

/** The body's next meeting, today's included; of any body where none was named. */
export async function showNext(
  turn: MeetingTurn,
  { body }: Extract<MeetingCommand, { kind: "next-meeting" }>,
): Promise<View> {
  const { parts, reader, matter } = turn;
  const [next] = (await allMeetings(parts, reader.community.id))
    .filter(
      (each) =>
        each.date >= reader.today && !isCancelled(each) && (body === undefined || each.body === body.id),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return next === undefined
    ? meetingNotice("no-meeting-to-come", matter.language)
    : presentMeeting(turn, next.id, undefined);
}

export async function beginMeeting(turn: MeetingTurn, wished: WishedMeeting): Promise<View> {
  const { reader, matter } = turn;
  if (reader.standing.secretaryFor.length > 0)
    return planFormView(reader.community, wished, reader.today, matter.language);
  return {
    kind: "notice",
    language: matter.language,
    tone: "warning",
    title: meetingTexts(matter.language).planning.title,
    text: refusedText("not-secretariat", matter.language),
  };
}

export async function planNewMeeting(turn: MeetingTurn, data: unknown): Promise<View> {
  const { parts, reader, matter } = turn;
  const { language } = matter;
  const { planning, said } = meetingTexts(language);
  const sent = planDataSchema.safeParse(data).data;
  if (sent === undefined)
    return planFormView(reader.community, NOTHING_WISHED, reader.today, language, planning.date.missing);
  const outcome = planMeeting(sent, reader);
  if ("refused" in outcome)
    return planFormView(
      reader.community,
      sent,
      reader.today,
      language,
      refusedText(outcome.refused, language),
    );
  const change = await createMeeting(parts.meetings, reader.community.id, outcome.meeting);
  const text = change.kind === "changed" ? said.planned : said.again;
  return change.kind === "refused"
    ? noSuchMeeting(language)
    : presentMeeting(turn, change.meeting.id, information(text));
}

const NOTHING_WISHED: WishedMeeting = { body: undefined, date: undefined };

/** Takes in one case or all that are ready, and takes one off. */
export async function changeAgenda(turn: MeetingTurn, id: string, data: unknown): Promise<View> {
  const { parts, reader, matter } = turn;
  const { add, remove, up } = agendaDataSchema.safeParse(data).data ?? {};
  const reading = await readMeeting(turn, id);
  const ready = reading?.ready.map((treated) => treated.id) ?? [];
  const one = add === undefined || add === NO_CASE ? [] : [add];
  for (const caseId of add === ALL_READY ? ready : one) {
    const change = await putOnAgenda(itemStores(parts), id, caseId, reader);
    if ("refused" in change) return presentMeeting(turn, id, refusedSaid(change.refused, matter.language));
    await numberItems(parts, change.meeting, reader);
    await parts.posts.refresh(reader.community, caseId);
  }
  if (remove !== undefined && remove !== NO_CASE) {
    const change = await changeMeeting(parts.meetings, reader.community.id, id, (meeting) =>
      removeCase(meeting, remove, reader),
    );
    if (change.kind === "refused")
      return presentMeeting(turn, id, refusedSaid(change.refused, matter.language));
  }
  if (up !== undefined && up !== NO_CASE) {
    const change = await changeMeeting(parts.meetings, reader.community.id, id, (meeting) =>
      moveCase(meeting, up, -1, reader),
    );
    if (change.kind === "refused")
      return presentMeeting(turn, id, refusedSaid(change.refused, matter.language));
  }
  await refreshNotices(turn, id);
  return presentMeeting(turn, id, information(meetingTexts(matter.language).said.agendaChanged));
}

export async function sendNotice(turn: MeetingTurn, id: string): Promise<View> {
  const { parts, reader, matter } = turn;
  const { said, say } = meetingTexts(matter.language);
  const change = await callMeeting(itemStores(parts), id, reader);
  if ("refused" in change) return presentMeeting(turn, id, refusedSaid(change.refused, matter.language));
  await numberItems(parts, change.meeting, reader);
  if (!change.changed) return presentMeeting(turn, id, information(said.again));
  const posted = await postNotice(turn, change.meeting);
  for (const item of change.meeting.agenda) await parts.posts.refresh(reader.community, item.case);
  const text = posted > 0 ? said.noticePosted : said.noticeUnposted(say.show(id));
  return presentMeeting(turn, id, information(text));
}
