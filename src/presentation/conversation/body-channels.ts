import { ExpectedError } from "../../domain/kernel/errors.ts";
import { changeBodyOffice, loseChannel, readBodyOffice } from "../../domain/meetings/body-office.ts";
import { bodyChannelTexts } from "../text/body-channel-texts.ts";
import { bodyName } from "../view/case-words.ts";
import type { MeetingTurn } from "./meeting-turn.ts";
import type { PostedMessage } from "./message.ts";
import { secretariesOf, tellPersons } from "./tell-persons.ts";

/**
 * Posts in each of the body's channels, and in the conversations named beside them. A channel that takes nothing any
 * more is noted as lost, and the secretariat is told once. Never rejects because of the channel.
 *
 * @returns what was posted
 */
export async function postForBody(
  turn: MeetingTurn,
  body: string,
  beside: readonly string[],
  post: (conversation: string) => Promise<PostedMessage | undefined>,
): Promise<readonly PostedMessage[]> {
  const { parts, reader } = turn;
  const { channels } = await readBodyOffice(parts.bodyOffices, reader.community.id, body);
  const live = channels.flatMap(({ conversation, lostAt }) => (lostAt === undefined ? conversation : []));
  const posted: PostedMessage[] = [];
  for (const conversation of new Set([...live, ...beside])) {
    try {
      const message = await post(conversation);
      if (message !== undefined) posted.push(message);
      else if (live.includes(conversation)) await noteLost(turn, body, conversation);
    } catch (error) {
      // What is told stands, whether or not Teams could be reached here.
      if (!(error instanceof ExpectedError && error.code === "not-delivered")) throw error;
    }
  }
  return posted;
}

async function noteLost(turn: MeetingTurn, body: string, conversation: string): Promise<void> {
  const { parts, reader } = turn;
  const { community, roster, today, at } = reader;
  const { changed } = await changeBodyOffice(parts.bodyOffices, community.id, body, (office) =>
    loseChannel(office, conversation, at),
  );
  if (!changed) return;
  const { people, messenger } = parts;
  await tellPersons(
    secretariesOf(roster, today),
    (language) => {
      const { lost, say } = bodyChannelTexts(language);
      const name = bodyName(community, body, language);
      return { kind: "notice", language, tone: "warning", ...lost(name, say(name)) };
    },
    { people, messenger, language: community.language },
  ).catch((error: unknown) => {
    // It is noted; whoever asks for the channels sees it.
    if (!(error instanceof ExpectedError)) throw error;
  });
}
