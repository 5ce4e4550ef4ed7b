import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod/v4";
import { accountKey } from "../domain/people/account.ts";
import { PLAYGROUND_BOT } from "./invented-person.ts";
import type { DemonstrationPerson } from "./people.ts";

/** What the bot wrote to somebody who is played. */
export interface Received {
  readonly person: DemonstrationPerson;
  /** Empty for a message that is only a card. */
  readonly text: string;
  /** Absent for a message of words only. */
  readonly card: unknown;
}

/** The invented people's own chats with the bot. Each acts through the bot's own door, as Teams would let them. */
export interface PlayedChats {
  /** @returns what the bot answered in that turn, in order */
  say(person: DemonstrationPerson, text: string): Promise<readonly Received[]>;
  /** Presses a button; @returns the card or the sentence that the bot answered with, to that person alone */
  press(person: DemonstrationPerson, verb: string, data: object): Promise<unknown>;
  /** Everything that the bot has written to them, oldest first. */
  readonly received: readonly Received[];
  close(): Promise<void>;
}

const writtenSchema = z.looseObject({
  type: z.string(),
  text: z.string().default(""),
  attachments: z.array(z.looseObject({ content: z.unknown() })).default([]),
});
const ANY_PORT = 0;
const addressSchema = z.object({ port: z.number() });
const clickAnswerSchema = z.looseObject({ value: z.unknown() });

/**
 * Opens the chats. A connector on loopback stands for Teams: it takes what the bot writes, and tells whose tenant a
 * member is of.
 *
 * @param address the bot's own, as a base URL
 */
export async function openPlayedChats(
  people: readonly DemonstrationPerson[],
  address: string,
): Promise<PlayedChats> {
  const received: Received[] = [];
  const personIn = (path: string) => people.find((person) => path.includes(accountKey(person.account)));
  const connector = createServer(async (request, response) => {
    const person = personIn(request.url ?? "");
    if (request.method === "POST" && person !== undefined) {
      const { data } = writtenSchema.safeParse(await json(request).catch(() => undefined));
      if (data?.type === "message")
        received.push({ person, text: data.text, card: data.attachments[0]?.content });
    }
    response.writeHead(person === undefined ? 404 : 200, { "content-type": "application/json" });
    const body = request.method === "GET" && person !== undefined ? memberOf(person) : {};
    response.end(JSON.stringify({ id: crypto.randomUUID(), ...body }));
  });
  // The bot keeps the address for reminders: after a restart it should lead here again.
  const beside = Number(new URL(address).port) + 1;
  await listen(connector, beside).catch(() => listen(connector, ANY_PORT));
  const serviceUrl = `http://127.0.0.1:${addressSchema.parse(connector.address()).port}/`;

  async function send(person: DemonstrationPerson, activity: object): Promise<unknown> {
    const { account, name } = person;
    const key = accountKey(account);
    const response = await fetch(`${address}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        id: crypto.randomUUID(),
        channelId: "msteams",
        serviceUrl,
        from: { id: key, name, aadObjectId: account.objectId },
        recipient: PLAYGROUND_BOT,
        conversation: { id: `chat-${key}`, conversationType: "personal", tenantId: account.tenantId },
        locale: "nb-NO",
        ...activity,
      }),
    });
    const body = await response.text();
    return body.startsWith("{") ? JSON.parse(body) : body;
  }

  return {
    received,
    async say(person, text) {
      const before = received.length;
      await send(person, { type: "message", text });
      const key = accountKey(person.account);
      return received.slice(before).filter((each) => accountKey(each.person.account) === key);
    },
    async press(person, verb, data) {
      const action = { type: "Action.Execute", verb, data };
      const answer = await send(person, { type: "invoke", name: "adaptiveCard/action", value: { action } });
      return clickAnswerSchema.safeParse(answer).data?.value;
    },
    async close() {
      connector.closeAllConnections();
      await new Promise((resolve) => connector.close(resolve));
    },
  };
}

/** Rejects when the port is taken. */
async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, "127.0.0.1").unref();
  await once(server, "listening");
}

function memberOf({ account, name }: DemonstrationPerson): object {
  const { tenantId, objectId } = account;
  return { id: accountKey(account), name, aadObjectId: objectId, tenantId };
}
