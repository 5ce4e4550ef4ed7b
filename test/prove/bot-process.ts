import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { EMULATOR_KEY } from "../adapters/store/cosmos/emulator.ts";
import { freePort } from "../e2e/started.ts";

/** Where a bot process keeps what it knows. */
export interface BotPlace {
  /** For SQLite, and for what the demonstration keeps beside its store. */
  readonly directory: string;
  /** Of a Cosmos DB emulator; absent for SQLite. */
  readonly endpoint: string | undefined;
  readonly communities: string;
}

export const DATABASE = "bots";

/** A bot process as `npm run bot` starts it: the whole service in local mode, behind a port of its own. */
export interface BotProcess {
  readonly url: string;
  /** SIGKILL: nothing is finished and nobody is told. Settles when it is gone. */
  kill(): Promise<void>;
  /** Starts it again at the same port; settles when it listens. */
  restart(): Promise<void>;
  /** Ctrl-C, and waits until it has ended by itself. */
  stop(): Promise<void>;
}

export async function startBot(place: BotPlace): Promise<BotProcess> {
  const port = await freePort();
  const ofCosmos = (endpoint: string) => ({
    STORE: "cosmos",
    COSMOS_ENDPOINT: endpoint,
    COSMOS_DATABASE: DATABASE,
    COSMOS_KEY: EMULATOR_KEY,
  });
  const start = async (): Promise<ChildProcess> => {
    const child = spawn(process.execPath, ["launch.mjs", "src/main.ts", "--local"], {
      env: {
        PATH: process.env["PATH"],
        PORT: String(port),
        DATA_DIR: place.directory,
        COMMUNITIES_DIR: place.communities,
        LOG_LEVEL: "silent",
        ...(place.endpoint === undefined ? {} : ofCosmos(place.endpoint)),
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit").then(([code]) => Promise.reject(new Error(`a bot ended with ${code}`)));
    await Promise.race([once(child.stdout, "data"), ended]);
    ended.catch(() => {});
    return child;
  };
  const end = async (signal: NodeJS.Signals) => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, "exit") : undefined;
    child.kill(signal);
    await ended;
  };
  let child = await start();
  // Whoever runs the proof may stop it: its bots must not stay.
  process.once("exit", () => child.kill("SIGKILL"));
  return {
    url: `http://127.0.0.1:${port}`,
    kill: () => end("SIGKILL"),
    async restart() {
      child = await start();
    },
    stop: () => end("SIGINT"),
  };
}
