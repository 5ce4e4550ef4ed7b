import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark } from "./benchmark.ts";

const STARTS = 5;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port to be had");
  return address.port;
}

/** Milliseconds until the bot says that it listens. */
async function startOnce(dataDir: string): Promise<number> {
  const port = await freePort();
  const started = performance.now();
  const bot = spawn(process.execPath, ["launch.mjs", "src/main.ts", "--local"], {
    env: { PATH: process.env["PATH"], PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const spoke = await Promise.race([
    once(bot.stdout, "data").then(() => true),
    once(bot, "exit").then(() => false),
  ]);
  const milliseconds = performance.now() - started;
  if (!spoke) throw new Error("the bot ended before it listened");
  bot.kill("SIGTERM");
  await once(bot, "exit");
  return milliseconds;
}

export const benchmark: Benchmark = {
  what: "how long the bot takes from the command until it listens",
  async run() {
    const dataDir = mkdtempSync(join(tmpdir(), "enighet-start-"));
    try {
      const first = await startOnce(dataDir);
      const later: number[] = [];
      while (later.length < STARTS) later.push(await startOnce(dataDir));
      const median = later.sort((one, other) => one - other)[Math.floor(STARTS / 2)] ?? 0;
      return {
        "first start, empty store, ms": Math.round(first),
        "later starts, ms (median of 5)": Math.round(median),
      };
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
};
