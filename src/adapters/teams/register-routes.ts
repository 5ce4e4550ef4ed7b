import type { Request, Server } from "restify";
import type { Clock } from "../../domain/kernel/clock.ts";
import type { ConversationStore } from "../../domain/people/conversation-store.ts";
import type { ClauseFinder } from "../../presentation/conversation/clause-finder.ts";
import type { FeedbackTaker } from "../../presentation/conversation/feedback-taker.ts";
import type { Desk } from "../../presentation/conversation/message.ts";
import { createTurn } from "./application.ts";
import type { BotAdapter } from "./bot-adapter.ts";
import { fileAddressRule } from "./file-address.ts";
import { activitySchema } from "./incoming-activity.ts";
import { readJsonBody } from "./json-body.ts";
import { localRefusal, type Refusal } from "./local-gate.ts";
import type { TeamsSettings } from "./settings.ts";
import { failureFields, type TurnLog } from "./turn-log.ts";

/** Teams' own limit for a message is 100 KB. */
const MOST_BODY_BYTES = 256 * 1024;

export interface TeamsParts {
  readonly settings: TeamsSettings;
  /** Made of the same settings; a messenger shares it. */
  readonly adapter: BotAdapter;
  readonly desk: Desk;
  readonly clauses: ClauseFinder;
  readonly feedback: FeedbackTaker;
  readonly conversations: ConversationStore;
  readonly clock: Clock;
  readonly log: TurnLog;
  /** How long an answer may take before a sentence comes instead. Teams itself gives up after some 15 seconds. */
  readonly turnDeadlineMilliseconds: number;
}

interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** Read by whoever looks into why a client gets no answer, and by no user. */
const REFUSALS = {
  "unsupported-type": { status: 415, message: "Send an activity as application/json, not compressed." },
  "not-json": { status: 400, message: "The body is not JSON." },
  "too-large": { status: 413, message: "The body is larger than 256 KB." },
  "not-an-activity": { status: 400, message: "The body is not a Bot Framework activity." },
  unauthenticated: { status: 401, message: "The request does not prove that it comes from Teams." },
  "service-url-refused": { status: 403, message: "Answers are not sent to this service URL." },
  "keys-unavailable": { status: 503, message: "The keys that sign Teams' messages cannot be read now." },
  failed: { status: 500, message: "The request could not be handled." },
} satisfies Readonly<Record<string, Refusal>>;

function refused({ status, message }: Refusal): Reply {
  return { status, body: { message } };
}

/**
 * Adds `POST /api/messages`. It reads its own body, so that the server must not have a body parser before it.
 */
export function registerTeamsRoutes(server: Server, parts: TeamsParts): void {
  const { settings, adapter, log } = parts;
  const turn = createTurn({
    ...parts,
    authentication: settings.authentication,
    isFileAllowed: fileAddressRule(settings),
  });

  async function receive(request: Request): Promise<Reply> {
    const { headers } = request;
    const local = settings.authentication === "off" ? localRefusal(headers) : undefined;
    if (local !== undefined) return refused(local);
    if (request.contentType() !== "application/json" || headers["content-encoding"] !== undefined)
      return refused(REFUSALS["unsupported-type"]);
    const body = await readJsonBody(request, MOST_BODY_BYTES);
    if (body.outcome !== "json") return refused(REFUSALS[body.outcome]);
    const activity = activitySchema.safeParse(body.value);
    if (!activity.success) return refused(REFUSALS["not-an-activity"]);
    const receipt = await adapter.receive(headers.authorization ?? "", activity.data, turn);
    if (receipt.outcome === "taken") return receipt.response ?? { status: 200 };
    log.warn({ outcome: receipt.outcome }, "activity refused");
    return refused(REFUSALS[receipt.outcome]);
  }

  server.post("/api/messages", async (request, response) => {
    const reply = await receive(request).catch((error: unknown) => {
      log.error(failureFields(error), "request failed");
      return refused(REFUSALS.failed);
    });
    if (reply.status === 413) response.header("Connection", "close");
    response.send(reply.status, reply.body);
  });
}
