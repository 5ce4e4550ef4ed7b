import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { runCommand, UsageError } from "../../src/cli/run-command.ts";
import type { Benchmark } from "./benchmark.ts";

/** `npm run -s bench -- NAME [--json]`: one benchmark, as lines to read or as one JSON object. */
await runCommand("npm run -s bench -- NAME [--json]", async () => {
  const files = new Map(
    globSync("test/bench/*.bench.ts")
      .sort()
      .map((file): [name: string, file: string] => [basename(file, ".bench.ts"), file]),
  );
  const { values, positionals } = parseArgs({
    options: { json: { type: "boolean" } },
    allowPositionals: true,
  });
  const file = files.get(positionals[0] ?? "");
  if (file === undefined || positionals.length !== 1)
    throw new UsageError(`Name one benchmark. There are: ${[...files.keys()].join(", ") || "none yet"}.`);
  const { benchmark }: { benchmark: Benchmark } = await import(resolve(file));
  const figures = await benchmark.run();
  const lines = Object.entries(figures).map(([name, value]) => `  ${name}: ${value}`);
  process.stdout.write(
    values.json === true
      ? `${JSON.stringify({ benchmark: positionals[0], ...figures })}\n`
      : `${benchmark.what}\n${lines.join("\n")}\n`,
  );
});
