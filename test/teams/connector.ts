import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod/v4";
import { listenOnLoopback } from "./listen.ts";

const claimSchema = z.looseObject({
  "@type": z.literal("Claim"),
  position: z.number(),
  appearance: z.looseObject({
    "@type": z.literal("DigitalDocument"),
    name: z.string(),
    abstract: z.string(),
  }),
});

/** An activity as the bot put it on the wire. */
const sentSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  summary: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.json() })).default([]),
  entities: z
    .array(z.looseObject({ type: z.string(), citation: z.array(claimSchema).optional() }))
    .default([]),
  channelData: z.record(z.string(), z.json()).optional(),
});

export interface Sent {
  /** Of the conversation, and of the message that is answered or replaced. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: z.infer<typeof sentSchema>;
}

/** Instead of taking what the bot writes. */
interface Trouble {
  readonly status: number;
  /** Teams' own word for what is wrong. */
  readonly code?: string;
  readonly retryAfterSeconds?: number;
}

/** Stands for Teams' connector: records what the bot writes and knows the members that it is told of. */
export async function startConnector() {
  const sent: Sent[] = [];
  const updates: Sent[] = [];
  /** One for each attempt to write that comes next, in order. */
  const troubles: Trouble[] = [];
  const writing = { attempts: 0, milliseconds: 0 };
  const members = new Map<string, object>();
  const roster = { lookups: 0, failing: false };
  const absentFrom = new Set<string>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(request.url ?? "");
    const answer = (status: number, body: object, headers: Readonly<Record<string, string>> = {}) => {
      // Restify changes `writeHead` for every server in the process: it gives nothing back to chain on.
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(body));
    };
    if (request.method === "POST" || request.method === "PUT") {
      const activity = sentSchema.parse(await json(request));
      writing.attempts += 1;
      await sleep(writing.milliseconds);
      const trouble = troubles.shift();
      if (trouble !== undefined) return answer(trouble.status, errorOf(trouble), headersOf(trouble));
      const written = request.method === "POST" ? sent : updates;
      written.push({ path, authorization: request.headers.authorization, activity });
      return answer(200, { id: `sent-${sent.length}` });
    }
    roster.lookups += 1;
    const [, conversation = "", id = ""] = /\/conversations\/(.*)\/members\/(.*)/.exec(path) ?? [];
    const member = roster.failing || absentFrom.has(conversation) ? undefined : members.get(id);
    return member === undefined ? answer(404, { error: { code: "NotFound" } }) : answer(200, member);
  });
  const { url, close } = await listenOnLoopback(server);
  return { serviceUrl: `${url}/`, sent, updates, troubles, writing, members, absentFrom, roster, close };
}

function errorOf({ code }: Trouble): object {
  return code === undefined ? {} : { error: { code, message: "not taken" } };
}

function headersOf({ retryAfterSeconds }: Trouble): Readonly<Record<string, string>> {
  return retryAfterSeconds === undefined ? {} : { "retry-after": String(retryAfterSeconds) };
}
