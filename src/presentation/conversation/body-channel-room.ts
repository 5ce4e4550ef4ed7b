import { addChannel, changeBodyOffice, removeChannel } from "../../domain/meetings/body-office.ts";
import { type BodyChannelCommand, parseBodyChannelCommand } from "../commands/body-channel-command.ts";
import { bodyChannelTexts } from "../text/body-channel-texts.ts";
import type { TitledText } from "../text/catalogue.ts";
import { bodyName } from "../view/case-words.ts";
import type { View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { createMeetingSubjectRoom } from "./meeting-subject-room.ts";
import { type MeetingRoomParts, type MeetingTurn, noSuchMeeting } from "./meeting-turn.ts";

/** «Dette er kanalen til SSU»: where a body's notices go from now on, besides where they went before. */
export function createBodyChannelRoom(parts: MeetingRoomParts): DeskRoom {
  return createMeetingSubjectRoom(parts, {
    verbs: "body-channel",
    parse: parseBodyChannelCommand,
    carryOut: choose,
    press: async (_click, { matter }) => noSuchMeeting(matter.language),
  });
}

async function choose(command: BodyChannelCommand, turn: MeetingTurn): Promise<View> {
  const { parts, reader, matter } = turn;
  const { conversation, language } = matter;
  const texts = bodyChannelTexts(language);
  const name = bodyName(reader.community, command.body.id, language);
  const say = (tone: "information" | "warning", text: TitledText): View => ({
    kind: "notice",
    language,
    tone,
    ...text,
  });
  if (reader.standing.secretaryFor.length === 0) return say("warning", texts.onlySecretariat);
  if (conversation.kind === "personal") return say("warning", texts.notHere);
  const channel = { conversation: conversation.id, at: reader.at, by: reader.actor };
  await changeBodyOffice(parts.bodyOffices, reader.community.id, command.body.id, (office) =>
    command.kind === "bind" ? addChannel(office, channel) : removeChannel(office, conversation.id),
  );
  return say("information", command.kind === "bind" ? texts.bound(name) : texts.unbound(name));
}
