import { z } from "zod/v4";
import { daysBefore } from "../../domain/kernel/civil-date.ts";
import { changeMeeting, type MeetingChange } from "../../domain/meetings/change-meeting.ts";
import { presentSeats } from "../../domain/meetings/hold-meeting.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { MeetingOutcome } from "../../domain/meetings/meeting-outcome.ts";
import { addStatement, askForComments, commentOnDraft } from "../../domain/meetings/member-words.ts";
import { addCorrection, approveCorrection, MOST_OF_STATEMENT } from "../../domain/meetings/sealed-minutes.ts";
import { dateText } from "../text/date-text.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { minutesWorkTexts } from "../text/minutes-work-texts.ts";
import type { MeetingReading } from "../view/meeting-reading.ts";
import { meetingTitle } from "../view/meeting-words.ts";
import { commentForm, correctionForm, statementForm, WHOLE } from "../view/minutes-forms.ts";
import { MINUTES_VERBS } from "../view/minutes-verbs.ts";
import type { FormView, NoticeView, View } from "../view/view.ts";
import { postForBody } from "./body-channels.ts";
import type { DeskRoom } from "./desk-room.ts";
import { showMinutes } from "./keep-minutes.ts";
import { meetingDataSchema } from "./meeting-click-data.ts";
import { refreshNotices } from "./meeting-posts.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import {
  information,
  type MeetingRoomParts,
  type MeetingTurn,
  noSuchMeeting,
  readMeeting,
  refusedSaid,
  refusedText,
} from "./meeting-turn.ts";
import type { IncomingClick } from "./message.ts";

/** How long a draft is out for comments. */
const DAYS_TO_COMMENT = 7;

const words = z.string().trim().min(1).max(MOST_OF_STATEMENT);
const wordsSchema = z.looseObject({ send: z.literal(true), words });
const aboutSchema = wordsSchema.extend({
  about: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number),
});
const correctionSchema = z.looseObject({ correction: z.number().int().min(0) });

/** Comments on a draft, members' own words, and corrections of sealed minutes. */
export function createMinutesRoom(parts: MeetingRoomParts): DeskRoom {
  return createMeetingSubjectRoom(parts, {
    verbs: "minutes",
    parse: () => undefined,
    carryOut: async (_command, { matter }) => noSuchMeeting(matter.language),
    press,
  });
}

async function press({ verb, data }: IncomingClick, turn: MeetingTurn): Promise<View> {
  const { language } = turn.matter;
  const id = meetingDataSchema.safeParse(data).data?.meeting;
  const reading = id === undefined ? undefined : await readMeeting(turn, id);
  if (reading === undefined) return noSuchMeeting(language);
  const { said } = minutesWorkTexts(language);
  const sent = wordsSchema.safeParse(data).data;
  const about = aboutSchema.safeParse(data).data;
  switch (verb) {
    case MINUTES_VERBS.askComments:
      return askComments(turn, reading);
    case MINUTES_VERBS.comment:
      if (sent === undefined) return commentForm(reading, language);
      return keep(
        turn,
        reading,
        said.commented,
        (now) => commentOnDraft(now, sent.words, reading),
        commentForm,
      );
    case MINUTES_VERBS.statement:
      if (about === undefined) return statementForm(reading, language);
      return keep(turn, reading, said.stated, (now) => state(now, about, reading), statementForm);
    case MINUTES_VERBS.correct: {
      if (about === undefined) return correctionForm(reading, language);
      const item = about.about === Number(WHOLE) ? undefined : about.about;
      const wished = { words: about.words, item };
      return keep(
        turn,
        reading,
        said.corrected,
        (now) => addCorrection(now, wished, reading),
        correctionForm,
      );
    }
    case MINUTES_VERBS.approveCorrection: {
      const index = correctionSchema.safeParse(data).data?.correction ?? -1;
      return keep(turn, reading, said.approved, (now) => approveCorrection(now, index, reading));
    }
    default:
      return showMinutes(turn, reading);
  }
}

/** For the seat that the member sat in. */
function state(
  meeting: Meeting,
  { about, words: said }: z.infer<typeof aboutSchema>,
  reading: MeetingReading,
): MeetingOutcome {
  const seat =
    presentSeats(meeting).find(({ person }) => person?.person === reading.actor.person)?.seat ?? "";
  return addStatement(meeting, { item: about, seat, words: said }, reading);
}

/** Sends the draft as it stands to the members, and says so in the body's channels. */
async function askComments(turn: MeetingTurn, reading: MeetingReading): Promise<View> {
  const { parts, matter } = turn;
  const deadline = daysBefore(reading.today, -DAYS_TO_COMMENT);
  // A draft is written anew whenever it is shown to those who keep it.
  await showMinutes(turn, reading);
  const change = await write(turn, reading, (now) => askForComments(now, deadline, reading));
  if (change.kind === "changed")
    await postForBody(turn, reading.meeting.body, [], async (conversation) =>
      parts.messenger.post(conversation, told(reading, deadline)),
    );
  const { said } = minutesWorkTexts(matter.language);
  return shown(turn, reading, change, said.askedComments(dateText(deadline, matter.language)));
}

function told({ meeting, community }: MeetingReading, deadline: Meeting["date"]): NoticeView {
  const { language } = community;
  const texts = minutesWorkTexts(language).told;
  const say = meetingTexts(language).say.show(meeting.id);
  return {
    kind: "notice",
    language,
    tone: "information",
    title: texts.title(meetingTitle(meeting, community, language)),
    text: texts.text(dateText(deadline, language), say),
  };
}

/** The form again with why, where there is one; else the minutes with what came of it. */
async function keep(
  turn: MeetingTurn,
  reading: MeetingReading,
  done: string,
  rule: (meeting: Meeting) => MeetingOutcome,
  form?: (reading: MeetingReading, language: View["language"], problem?: string) => FormView,
): Promise<View> {
  const { language } = turn.matter;
  const change = await write(turn, reading, rule);
  if (change.kind === "refused" && form !== undefined)
    return form(reading, language, refusedText(change.refused, language));
  return shown(turn, reading, change, done);
}

async function shown(
  turn: MeetingTurn,
  reading: MeetingReading,
  change: MeetingChange,
  done: string,
): Promise<View> {
  const { language } = turn.matter;
  const now = (await readMeeting(turn, reading.meeting.id)) ?? reading;
  if (change.kind === "refused") return showMinutes(turn, now, refusedSaid(change.refused, language));
  await refreshNotices(turn, reading.meeting.id);
  return showMinutes(turn, now, information(done));
}

async function write(
  { parts }: MeetingTurn,
  { meeting, community }: MeetingReading,
  rule: (meeting: Meeting) => MeetingOutcome,
): Promise<MeetingChange> {
  return changeMeeting(parts.meetings, community.id, meeting.id, rule);
}
