import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A program of this project, running as a user would start it. */
export interface Started {
  /** All that it has printed so far. */
  output(): string;
  /** Resolves when the text has been printed; rejects with the output when the program ends first. */
  printed(text: string): Promise<void>;
  /** Ctrl-C; gives the exit code. */
  interrupt(): Promise<number | null>;
  /** Settles with the exit code when it ends by itself. */
  readonly ended: Promise<number | null>;
}

/** @param arguments_ the entry file and what follows it */
export function start(arguments_: readonly string[], environment: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, ["launch.mjs", ...arguments_], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...withoutOurVariables(), ...environment },
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  const ended = endOf(child);
  return {
    output: () => output,
    ended,
    printed: (text) =>
      waitFor(
        () => output.includes(text),
        ended,
        () => output,
      ),
    interrupt() {
      child.kill("SIGINT");
      return ended;
    },
  };
}

/** Settings of whoever runs the tests must not reach the program under test. */
function withoutOurVariables(): NodeJS.ProcessEnv {
  const ours =
    /^(PORT|HOST|DATA_DIR|PLAYGROUND_PORT|COMMUNIT|AUTHENTICATION|MICROSOFT_|STORE|COSMOS_|LOG_LEVEL|SERVICE_URL)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("exit", (code) => resolve(code));
  });
}

function waitFor(condition: () => boolean, ended: Promise<unknown>, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      if (!condition()) return;
      clearInterval(timer);
      resolve();
    }, 50);
    void ended.then(() => {
      clearInterval(timer);
      if (condition()) resolve();
      else reject(new Error(`the program ended:\n${output()}`));
    });
  });
}

/** A port that nobody listens on at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === "object" ? address.port : 0));
    });
  });
}

/** A folder that is gone after the tests of the block that asks for it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "enighet-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
