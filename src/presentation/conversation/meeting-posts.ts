import { changeMeeting } from "../../domain/meetings/change-meeting.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { addPost } from "../../domain/meetings/plan-meeting.ts";
import { noticeForAll } from "../view/meeting-notice-view.ts";
import type { MeetingView } from "../view/meeting-view.ts";
import { postForBody } from "./body-channels.ts";
import { allMeetings, type MeetingTurn, readMeeting } from "./meeting-turn.ts";

/**
 * Posts the notice in the body's channels, where the body's meetings and the cases on the agenda have been posted before, and where it was
 * sent from unless that is one person's own conversation.
 *
 * @returns in how many conversations it stands
 */
export async function postNotice(turn: MeetingTurn, meeting: Meeting): Promise<number> {
  const { parts, reader, matter } = turn;
  const community = reader.community.id;
  const view = await sharedView(turn, meeting.id);
  if (view === undefined) return 0;
  const { id, kind } = matter.conversation;
  const earlier = (await allMeetings(parts, community)).filter(({ body }) => body === meeting.body);
  const ofCases = await Promise.all(
    meeting.agenda.map(async (item) => (await parts.cases.readCase(community, item.case))?.value.posts ?? []),
  );
  const before = [...earlier.flatMap(({ posts = [] }) => posts), ...ofCases.flat()];
  const conversations = new Set([
    ...before.map(({ conversation }) => conversation),
    ...(kind === "personal" ? [] : [id]),
  ]);
  const posted = await postForBody(turn, meeting.body, [...conversations], async (conversation) => {
    const post = await parts.messenger.post(conversation, view);
    if (post !== undefined)
      await changeMeeting(parts.meetings, community, meeting.id, (now) => addPost(now, post));
    return post;
  });
  return posted.length;
}

/** Brings every posted notice of the meeting to its present state, without waiting until it is shown. */
export async function refreshNotices(turn: MeetingTurn, id: string): Promise<void> {
  const view = await sharedView(turn, id);
  const meeting = (await turn.parts.meetings.readMeeting(turn.reader.community.id, id))?.value;
  if (view === undefined) return;
  for (const post of meeting?.posts ?? []) void turn.parts.messenger.update(post, view);
}

async function sharedView(turn: MeetingTurn, id: string): Promise<MeetingView | undefined> {
  const reading = await readMeeting(turn, id);
  return reading === undefined ? undefined : noticeForAll(reading, turn.reader.community.language);
}
