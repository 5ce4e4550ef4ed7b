import { fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { inWords, writeReport } from "../counts.ts";
import type { Figures, Proof, Size } from "./proof.ts";
import type { ProofMessage } from "./run-proof.ts";

/** `npm run prove [-- --full] [NAME …]`: the heavy proofs, one after the other. SEED=n repeats a run. */

interface Result {
  readonly name: string;
  readonly what: string;
  readonly seconds: number;
  /** Absent when the proof failed. */
  readonly figures: Figures | undefined;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

const { values, positionals } = parseArgs({ options: { full: { type: "boolean" } }, allowPositionals: true });
const size: Size = values.full === true ? "full" : "quick";
const seed = Number(process.env["SEED"] ?? randomInt(2 ** 31));
const files = new Map(
  globSync("test/prove/*.proof.ts")
    .sort()
    .map((file): [name: string, file: string] => [basename(file, ".proof.ts"), file]),
);

async function runProof(name: string, file: string): Promise<Result> {
  const { proof }: { proof: Proof } = await import(resolve(file));
  const limitMinutes = proof.limitMinutes[size];
  say(`\n${name}: ${proof.what}`);
  const started = performance.now();
  const child = fork("test/prove/run-proof.ts", [file, size, String(seed)], {
    execArgv: ["--disable-warning=ExperimentalWarning"],
    timeout: limitMinutes * 60_000,
  });
  let figures: Figures | undefined;
  child.on("message", (message: ProofMessage) => {
    if (message.kind === "log") say(`  ${message.line}`);
    else figures = message.figures;
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((settle) =>
    child.on("close", (...end) => settle(end)),
  );
  const seconds = (performance.now() - started) / 1000;
  if (signal !== null)
    say(`  stopped by ${signal} after ${seconds.toFixed(0)} s; its limit is ${limitMinutes} min`);
  const proved = code === 0 && figures !== undefined;
  say(`${proved ? "✔" : "✘"} ${name} (${seconds.toFixed(1)} s) ${proved ? JSON.stringify(figures) : ""}`);
  return { name, what: proof.what, seconds, figures: proved ? figures : undefined };
}

function refuse(sentence: string): void {
  say(sentence);
  process.exitCode = 1;
}

async function prove(names: readonly string[]): Promise<void> {
  say(`${names.length === 0 ? "There are no proofs yet. " : ""}Size ${size}, SEED=${seed} repeats this run.`);
  const results: Result[] = [];
  for (const name of names) results.push(await runProof(name, files.get(name) ?? ""));
  const passed = results.filter(({ figures }) => figures !== undefined).length;
  const counts = { passed, failed: results.length - passed, skipped: 0 };
  writeReport("prove", counts, { size, seed, proofs: results });
  say(`\n${inWords(counts)}`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

const unknown = positionals.find((name) => !files.has(name));
if (unknown !== undefined)
  refuse(`There is no proof ${unknown}. There are: ${[...files.keys()].join(", ")}.`);
else if (!Number.isSafeInteger(seed)) refuse("SEED must be a whole number.");
else await prove(positionals.length > 0 ? positionals : [...files.keys()]);
