import { readFileSync } from "node:fs";
import { pino } from "pino";
import { type Config, readConfig } from "../config.ts";
import { assertPortFree } from "./port.ts";
import { startProblem } from "./start-problem.ts";
import type { Service, StartHooks } from "./start-service.ts";

/** Something that runs beside the service and stops with it. */
export interface Companion {
  stop(): void;
  /** Settles when it has stopped, by itself or not; the service then stops too. */
  readonly stopped: Promise<void>;
}

/** What is started when the service listens; absent when it runs alone. */
export type StartCompanion = (started: {
  readonly config: Config;
  readonly service: Service;
}) => Promise<Companion | undefined>;

/** What is put into a service with this configuration; no parts when it is left as it is. */
export type HooksFor = (config: Config) => Promise<StartHooks>;

/**
 * Runs the service until it is told to stop (Ctrl-C, SIGTERM). What prevents the start is one sentence with its
 * remedy on standard error and exit code 1; a fault in the program keeps its stack.
 */
export async function runService(
  startCompanion: StartCompanion,
  hooksFor: HooksFor = async () => ({}),
): Promise<void> {
  let service: Service | undefined;
  let companion: Companion | undefined;
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    companion?.stop();
    await companion?.stopped;
    await service?.stop();
    process.exit();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  try {
    const config = readConfig({
      environment: process.env,
      local: process.argv.includes("--local"),
      readFile: (path) => readFileSync(path, "utf8"),
    });
    await assertPortFree(config.port, config.host, "PORT");
    // The libraries of Teams take seconds to load: nobody waits for them to hear that a setting is wrong.
    const { startService } = await import("./start-service.ts");
    const log = pino({ level: config.logLevel }, pino.destination(2));
    service = await startService(config, log, await hooksFor(config));
    companion = await startCompanion({ config, service });
    companion?.stopped.then(stop, stop);
  } catch (error) {
    process.stderr.write(`${startProblem(error)}\n`);
    process.exitCode = 1;
    await stop();
  }
}
