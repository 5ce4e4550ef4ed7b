import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { z } from "zod/v4";
import { listenOnLoopback } from "../../teams/listen.ts";

/** What the stand-in was asked, as it came over the wire. */
export interface Asked {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: z.infer<typeof bodySchema>;
}

const bodySchema = z.looseObject({
  model: z.string().optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).default([]),
  input: z.array(z.string()).default([]),
});

export type Behaviour = (response: ServerResponse, asked: Asked, request: IncomingMessage) => void;

/** A server on loopback that stands for a model's endpoint; it does what comes next in `script`, else `usual`. */
export async function startStandIn(usual: Behaviour) {
  const asked: Asked[] = [];
  const script: Behaviour[] = [];
  const server = createServer(async (request, response) => {
    const body = bodySchema.parse(await json(request));
    const one = { path: request.url ?? "", headers: request.headers, body };
    asked.push(one);
    (script.shift() ?? usual)(response, one, request);
  });
  const { url, close } = await listenOnLoopback(server);
  return {
    url,
    asked,
    script,
    async close() {
      server.closeAllConnections();
      await close();
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

/** Ends the answer with this status and JSON. */
export function answering(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Behaviour {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** What a chat model says, in the form of OpenAI's interface. */
export function saying(content: string): Behaviour {
  return answering(200, { id: "chat-1", choices: [{ index: 0, message: { role: "assistant", content } }] });
}

/** The data that the prompt carries, as the model sees it. */
export function dataOf({ body }: Asked) {
  const data = z.object({
    language: z.string(),
    question: z.string(),
    clauses: z.array(z.object({ place: z.number(), document: z.string(), text: z.string() }).loose()),
  });
  return data.parse(JSON.parse(body.messages.at(-1)?.content ?? ""));
}
