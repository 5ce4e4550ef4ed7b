// Plain JavaScript on purpose: an old Node cannot even parse a .ts entry, so the sentence about it must come from here.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const runsTypeScript = major > 22 || (major === 22 && minor >= 18);
const [entry, ...rest] = process.argv.slice(2);

const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

if (entry === undefined)
  stop("launch.mjs needs the file to start, for instance: node launch.mjs src/main.ts");
if (!existsSync(join(here, "node_modules"))) stop("The packages are not installed. Run `npm ci` first.");
if (!runsTypeScript) {
  const carried = join(here, "node_modules", ".bin", process.platform === "win32" ? "node.cmd" : "node");
  if (!existsSync(carried) || process.env["ENIGHET_RELAUNCHED"] !== undefined)
    stop(
      `Node ${process.versions.node} is too old: 22.18 or later is needed. Run \`npm ci\`, which brings one along, or install Node 22.`,
    );
  const run = spawnSync(carried, [fileURLToPath(import.meta.url), entry, ...rest], {
    stdio: "inherit",
    env: { ...process.env, ENIGHET_RELAUNCHED: "1" },
  });
  process.exit(run.status ?? 1);
}
if (!existsSync(join(here, entry)))
  stop(`The file ${entry} is missing from this checkout. Restore it with \`git checkout ${entry}\`.`);

// node:sqlite is still announced as experimental in Node 22; the announcement says nothing to the person who starts the bot.
const emitWarning = process.emitWarning.bind(process);
process.emitWarning = (warning, ...details) => {
  const type = typeof details[0] === "string" ? details[0] : details[0]?.type;
  if (type === "ExperimentalWarning" && String(warning).includes("SQLite")) return;
  emitWarning(warning, ...details);
};
process.argv = [process.argv[0] ?? "node", join(here, entry), ...rest];
await import(pathToFileURL(join(here, entry)).href);
