import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { stringify } from "yaml";
import type { Companion } from "../compose/run-service.ts";
import { ExpectedError } from "../domain/kernel/errors.ts";
import { PLAYGROUND_PEOPLE } from "./playground-people.ts";

/** Microsoft's local Teams-like client, running beside the bot. */
export interface Playground extends Companion {
  readonly address: string;
}

export class PlaygroundError extends ExpectedError {
  readonly code = "playground";
}

export interface PlaygroundOptions {
  readonly port: number;
  /** The bot's own address for messages. */
  readonly endpoint: string;
  /** A folder that it may write its settings and log to; created when missing. */
  readonly workingDirectory: string;
}

const READY_WITHIN_MILLISECONDS = 30_000;

/**
 * Starts the Playground with telemetry off and without opening a browser, and waits until it serves its page.
 *
 * @throws PlaygroundError when it is not installed or does not start
 */
export async function startPlayground({
  port,
  endpoint,
  workingDirectory,
}: PlaygroundOptions): Promise<Playground> {
  const entry = playgroundEntry();
  const folder = resolve(workingDirectory);
  mkdirSync(folder, { recursive: true });
  // Without the leading dot the file is silently ignored, and other counts of users or channels end the process.
  writeFileSync(join(folder, ".m365agentsplayground.yml"), stringify(PLAYGROUND_PEOPLE));
  const child = spawn(
    process.execPath,
    [entry, "start", "-e", endpoint, "-c", "msteams", "-p", String(port), "--disable-telemetry"],
    { cwd: folder, stdio: "ignore", env: { ...process.env, BROWSER: "none" } },
  );
  const address = `http://localhost:${port}/`;
  const stopped = endOf(child);
  if (!(await serves(address, stopped))) {
    child.kill("SIGTERM");
    throw new PlaygroundError(
      `The Agents Playground did not start; ${join(workingDirectory, "devTools")} has its log. The bot alone starts with \`npm run bot\`.`,
    );
  }
  return { address, stopped, stop: () => void child.kill("SIGTERM") };
}

/** False when it ended first, or served nothing in time. */
async function serves(address: string, stopped: Promise<void>): Promise<boolean> {
  const deadline = AbortSignal.timeout(READY_WITHIN_MILLISECONDS);
  const ended = stopped.then(() => true);
  while (!deadline.aborted) {
    const response = await fetch(address, { signal: deadline }).catch(() => undefined);
    if (response?.ok) return true;
    if (await Promise.race([ended, setTimeout(100, false)])) return false;
  }
  return false;
}

function playgroundEntry(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/package.json");
    return join(dirname(manifest), "cli.js");
  } catch {
    throw new PlaygroundError(
      "The Agents Playground is not installed. Run `npm ci` without --omit=dev, or start the bot alone with `npm run bot`.",
    );
  }
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    child.once("exit", () => settle());
    child.once("error", () => settle());
  });
}
