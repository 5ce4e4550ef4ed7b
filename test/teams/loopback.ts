import { randomUUID } from "node:crypto";
import { createServer } from "restify";
import { type BotCredentials, createBotAdapter } from "../../src/adapters/teams/bot-adapter.ts";
import { createMessenger } from "../../src/adapters/teams/messenger.ts";
import { registerTeamsRoutes, type TeamsParts } from "../../src/adapters/teams/register-routes.ts";
import type { TeamsSettings } from "../../src/adapters/teams/settings.ts";
import { systemTimer, type Timer } from "../../src/adapters/teams/timer.ts";
import type { Clock } from "../../src/domain/kernel/clock.ts";
import type { ConversationStore } from "../../src/domain/people/conversation-store.ts";
import type { Desk, Messenger } from "../../src/presentation/conversation/message.ts";
import { standingClock } from "../builders/clock.ts";
import { type ClickAnswer, clickAnswerOf, type Reply, replyOf } from "./answers.ts";
import { startConnector } from "./connector.ts";
import { conversationMemory } from "./conversation-memory.ts";
import { APP_ID, startIssuer } from "./issuer.ts";
import { listenOnLoopback } from "./listen.ts";

export const BOT = { id: `28:${APP_ID}`, name: "Enighet" };
export const HOST_TENANT = "aaaaaaaa-0000-4000-8000-000000000001";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly objectId: string;
  /** Absent: the roster does not say. */
  readonly tenantId: string | undefined;
}

export interface Place {
  readonly id: string;
  readonly kind: "personal" | "groupChat" | "channel";
}

export const kari: Person = { id: "29:kari", name: "Kari", objectId: "object-kari", tenantId: HOST_TENANT };
const personalChat: Place = { id: "a:kari", kind: "personal" };

export interface Speech {
  readonly from?: Person;
  readonly in?: Place;
  /** The client's language, «nb-NO» when it is not given. */
  readonly locale?: string;
  /** Fields of the activity that replace or add to the usual ones. */
  readonly activity?: object;
}

export interface Posting {
  /** Headers that replace or add to the usual ones, among which is a valid token. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What answers people, whatever they do; a desk alone hears of nothing but messages and clicks. */
type Answering = Pick<TeamsParts, "desk" | "clauses" | "feedback">;

export interface ChatOptions {
  /** A function when the desk writes outside its turns as well. */
  readonly desk: Desk | ((messenger: Messenger) => Desk | Answering);
  readonly authentication?: TeamsSettings["authentication"];
  readonly conversations?: ConversationStore;
  readonly clock?: Clock;
  /** Absent means real time. */
  readonly timer?: Timer;
  readonly turnDeadlineMilliseconds?: number;
}

/** Made once: a token from Entra ID would cost a trip to the internet. */
const credentials: BotCredentials = {
  isValidAppId: async (id) => id === APP_ID,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({
    signRequest: async (request) => {
      request.headers.set("authorization", "Bearer the-bots-own");
      return request;
    },
  }),
};

/** What answers beside a desk that stands alone. */
export const NOTHING_ELSE: Omit<Answering, "desk"> = {
  clauses: {
    find: async () => ({ kind: "nothing", text: "Jeg finner ingenting." }),
    tooLong: () => ({ kind: "nothing", text: "Det er for langt." }),
  },
  feedback: { answered: async () => {}, take: async () => {} },
};

/**
 * A chat with the bot through its real HTTP server and adapter, with authentication on; Teams' issuer and connector
 * stand on loopback. What `say` gives back is complete, since a turn ends after its last reply.
 */
export async function startChat(options: ChatOptions) {
  const connector = await startConnector();
  const issuer = await startIssuer(connector.serviceUrl);
  const logLines: string[] = [];
  const write = (fields: object, message: string) =>
    void logLines.push(JSON.stringify({ ...fields, message }));
  const on: TeamsSettings = {
    authentication: "on",
    appId: APP_ID,
    appType: "SingleTenant",
    tenantId: HOST_TENANT,
    appPassword: "not used: the credentials are given",
    serviceUrlHosts: ["127.0.0.1"],
    openIdMetadataUrl: issuer.openIdMetadataUrl,
  };
  const log = { info: write, warn: write, error: write };
  const { conversations = conversationMemory().store, timer = systemTimer } = options;
  const settings: TeamsSettings = options.authentication === "off" ? { authentication: "off" } : on;
  const adapter = createBotAdapter(
    settings,
    log,
    settings.authentication === "off" ? undefined : credentials,
    timer,
  );
  const messenger = createMessenger({ adapter, conversations, log, timer });
  const server = createServer();
  const answering = typeof options.desk === "function" ? options.desk(messenger) : options.desk;
  registerTeamsRoutes(server, {
    settings,
    adapter,
    ...("respond" in answering ? { ...NOTHING_ELSE, desk: answering } : answering),
    conversations,
    clock: options.clock ?? standingClock(),
    log,
    turnDeadlineMilliseconds: options.turnDeadlineMilliseconds ?? 5_000,
  });
  const bot = await listenOnLoopback(server);

  function activityFrom(speech: Speech) {
    const { from = kari, in: place = personalChat, locale = "nb-NO" } = speech;
    connector.members.set(from.id, { ...from, aadObjectId: from.objectId });
    return {
      type: "message",
      id: randomUUID(),
      channelId: "msteams",
      serviceUrl: connector.serviceUrl,
      from: { id: from.id, name: from.name, aadObjectId: from.objectId },
      recipient: BOT,
      conversation: { id: place.id, conversationType: place.kind, tenantId: HOST_TENANT },
      locale,
      ...speech.activity,
    };
  }

  /** Posts it as it is, and gives what comes back over HTTP. */
  async function post(activity: object, posting: Posting = {}) {
    const authorization = `Bearer ${await issuer.token()}`;
    const response = await fetch(`${bot.url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization, ...posting.headers },
      body: JSON.stringify(activity),
    });
    const text = await response.text();
    const body: unknown = text.startsWith("{") ? JSON.parse(text) : text;
    return { status: response.status, body };
  }

  /** Posts an activity of any type and gives the messages that the bot sent in that turn. */
  async function send(speech: Speech): Promise<readonly Reply[]> {
    const activity = activityFrom(speech);
    await post(activity);
    const replies = connector.sent.filter((sent) => sent.activity.replyToId === activity.id);
    return replies.filter((sent) => sent.activity.type === "message").map(replyOf);
  }

  /** A press on an Action.Execute button with these inputs and fields; only the one who presses gets the answer. */
  async function execute(verb: string, data: object = {}, speech: Speech = {}): Promise<ClickAnswer> {
    const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
    const invoke = { type: "invoke", name: "adaptiveCard/action", value };
    return clickAnswerOf(
      await post(activityFrom({ ...speech, activity: { ...invoke, ...speech.activity } })),
    );
  }

  return {
    url: bot.url,
    connector,
    messenger,
    issuer,
    logLines,
    activityFrom,
    post,
    send,
    execute,
    say: (text: string, speech: Speech = {}) => send({ ...speech, activity: { text, ...speech.activity } }),
    /** A click on a card's button that sends `data`. */
    click: (data: unknown, speech: Speech = {}) =>
      send({ ...speech, activity: { value: data, ...speech.activity } }),
    close: async () => {
      await Promise.all([bot.close(), connector.close(), issuer.close()]);
    },
  };
}

export type Chat = Awaited<ReturnType<typeof startChat>>;
