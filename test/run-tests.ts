import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod/v4";
import { type Counts, inWords, REPORTS, sum, writeReport } from "./counts.ts";

/** `npm test`: every check in two lanes, one for each core that the smallest CI machine has. */

interface Step {
  readonly name: string;
  /** Arguments for Node. */
  readonly run: readonly string[];
  /** Reads the step's own report; absent means that its exit code is all there is, and it counts as one. */
  readonly count?: () => Counts;
}

interface StepResult {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
}

/** Tests that wait for other programs more than they work. */
const WAITING = [
  "test/architecture.test.ts",
  "test/cli/**/*.test.ts",
  "test/e2e/**/*.test.ts",
  "test/launch.test.ts",
];
/** Moved to the lighter lane, so that both end at about the same time. */
const MOVED = ["test/teams/[a-i]*.test.ts"];
/** A step that hangs fails: nobody waits for it longer than this. */
const LONGEST_STEP_MILLISECONDS = 15 * 60_000;

const LANES: readonly (readonly Step[])[] = [
  [
    { name: "types", run: ["node_modules/typescript/bin/tsc", "--noEmit"] },
    { name: "lint", run: ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."] },
    { name: "unused code", run: ["node_modules/knip/bin/knip.js"] },
    mocha("tests of started programs", WAITING),
    mocha("tests of some conversations", MOVED),
  ],
  [mocha("tests", ["test/**/*.test.ts"], [...WAITING, ...MOVED])],
];

function mocha(name: string, files: readonly string[], ignored: readonly string[] = []): Step {
  const report = join(REPORTS, `${name.replaceAll(" ", "-")}.mocha.json`);
  return {
    name,
    run: [
      "launch.mjs",
      "node_modules/mocha/bin/mocha.js",
      "--reporter=json",
      `--reporter-option=output=${report}`,
      ...ignored.map((file) => `--ignore=${file}`),
      ...files,
    ],
    count: () => countTests(report),
  };
}

const mochaReportSchema = z.object({
  stats: z.object({ passes: z.number(), failures: z.number(), pending: z.number() }),
  failures: z.array(z.object({ fullTitle: z.string(), err: z.object({ stack: z.string().optional() }) })),
  pending: z.array(z.object({ fullTitle: z.string() })),
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function countTests(file: string): Counts {
  const report = mochaReportSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  for (const { fullTitle } of report.pending) say(`  skipped: ${fullTitle}`);
  for (const { fullTitle, err } of report.failures) say(`\n  failed: ${fullTitle}\n${err.stack ?? ""}`);
  return { passed: report.stats.passes, failed: report.stats.failures, skipped: report.stats.pending };
}

async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const child = spawn(process.execPath, [...step.run], {
    stdio: ["ignore", "pipe", "pipe"],
    timeout: LONGEST_STEP_MILLISECONDS,
  });
  const [output, errors, succeeded] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<boolean>((resolve) => child.on("close", (code) => resolve(code === 0))),
  ]);
  const seconds = (performance.now() - started) / 1000;
  const counts = countsOf(step, succeeded);
  const failed = counts.failed > 0;
  say(`${failed ? "✘" : "✔"} ${step.name}: ${inWords(counts)} (${seconds.toFixed(1)} s)`);
  if (failed) say(`${output}${errors}`.trimEnd());
  return { name: step.name, counts, seconds };
}

/** A step that failed always counts a failure, whatever its report says or lacks. */
function countsOf(step: Step, succeeded: boolean): Counts {
  const bare = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  if (step.count === undefined) return bare;
  try {
    const counts = step.count();
    return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
  } catch {
    say(`  ${step.name}: there is no report that can be read`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runLane(steps: readonly Step[]): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

rmSync(REPORTS, { recursive: true, force: true });
const results = (await Promise.all(LANES.map(runLane))).flat();
const total = sum(results.map(({ counts }) => counts));
writeReport("tests", total, { steps: results });
say(`\n${inWords(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;
