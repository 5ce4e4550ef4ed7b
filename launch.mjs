// Plain JavaScript on purpose: an old Node cannot even parse a .ts entry, so the sentence about it must come from here.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { constants } from "node:os";
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
if (!existsSync(join(here, entry)))
  stop(`The file ${entry} is missing from this checkout. Restore it with \`git checkout ${entry}\`.`);

if (runsTypeScript) await run();
else relaunch();

/** In this process: the entry sees itself as the file that was started. */
async function run() {
  // Node 22 announces node:sqlite as experimental, which says nothing to the person who starts the bot.
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning, ...details) => {
    const type = typeof details[0] === "string" ? details[0] : details[0]?.type;
    if (type === "ExperimentalWarning" && String(warning).includes("SQLite")) return;
    emitWarning(warning, ...details);
  };
  delete process.env["ENIGHET_RELAUNCHED"];
  process.argv = [process.execPath, join(here, entry), ...rest];
  await import(pathToFileURL(join(here, entry)).href);
}

/** On the Node that the packages bring along; signals and the exit code pass through. */
function relaunch() {
  const carried = join(
    here,
    "node_modules",
    process.platform === "win32" ? `node-win-${process.arch}/bin/node.exe` : ".bin/node",
  );
  if (!existsSync(carried) || process.env["ENIGHET_RELAUNCHED"] !== undefined)
    stop(
      `Node ${process.versions.node} is too old: 22.18 or later is needed. Run \`npm ci\`, which brings one along, or install Node 22.`,
    );
  const child = spawn(carried, [fileURLToPath(import.meta.url), entry, ...rest], {
    stdio: "inherit",
    env: { ...process.env, ENIGHET_RELAUNCHED: "1" },
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}
