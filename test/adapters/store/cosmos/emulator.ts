import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createHttpServer } from "@vercel/cosmosdb-server";

export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
}

/** What to do with a request instead of letting the emulator answer it. */
export type Fault = (response: ServerResponse) => void;

export interface Emulator {
  readonly endpoint: string;
  /** Every request so far, oldest first. */
  readonly seen: SeenRequest[];
  /** Faults for the next requests, one each. */
  readonly faults: Fault[];
  close(): Promise<void>;
}

/** The account key that every Cosmos DB emulator accepts; this one checks none. */
export const EMULATOR_KEY = Buffer.from("emulator").toString("base64");

/** Cosmos DB's emulator on a free port, behind a server that watches what is sent and can fail in its place. */
export async function startEmulator(): Promise<Emulator> {
  const inner = createHttpServer();
  const seen: SeenRequest[] = [];
  const faults: Fault[] = [];
  const outer = createServer((request, response) => {
    seen.push({ method: request.method ?? "", path: request.url ?? "", headers: request.headers });
    const fault = faults.shift();
    if (fault === undefined) inner.emit("request", request, response);
    else request.resume().on("end", () => fault(response));
  });
  await listen(inner);
  return {
    endpoint: `http://127.0.0.1:${await listen(outer)}`,
    seen,
    faults,
    async close() {
      await Promise.all([inner, outer].map(stop));
    },
  };
}

/** Answers with a status as the service does. */
export function answering(status: number, headers: Record<string, string> = {}): Fault {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ code: String(status), message: "on purpose" }));
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
