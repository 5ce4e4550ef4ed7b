import type { Meeting } from "../../domain/meetings/meeting.ts";
import { dateText } from "../text/date-text.ts";
import { yearPlanTexts } from "../text/year-plan-texts.ts";
import { bodyName } from "../view/case-words.ts";
import type { NoticeView } from "../view/view.ts";
import { postForBody } from "./body-channels.ts";
import type { MeetingTurn } from "./meeting-turn.ts";

/** Says wherever the notice stands that the meeting is moved or cancelled; nowhere before a notice was sent. */
export async function tellOfChange(turn: MeetingTurn, meeting: Meeting): Promise<void> {
  const view = changeView(turn, meeting);
  if (view === undefined || meeting.noticeSentAt === undefined) return;
  const posted = meeting.posts?.map(({ conversation }) => conversation) ?? [];
  await postForBody(turn, meeting.body, posted, async (conversation) =>
    turn.parts.messenger.post(conversation, view),
  );
}

/** Warning in tone, so that it is a card that nobody overlooks. */
function changeView({ reader }: MeetingTurn, { changes = [], body, date }: Meeting): NoticeView | undefined {
  const last = changes.at(-1);
  const { language } = reader.community;
  const { told } = yearPlanTexts(language);
  const name = bodyName(reader.community, body, language);
  if (last === undefined || last.kind === "details") return undefined;
  const title =
    last.kind === "moved" && last.from !== undefined
      ? told.moved(name, dateText(last.from, language), dateText(date, language))
      : told.cancelled(name, dateText(date, language));
  const why = last.words === undefined ? [] : [told.why(last.words)];
  return { kind: "notice", language, tone: "warning", title, text: [...why, told.calendar].join(" ") };
}
