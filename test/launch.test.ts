import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

/** Makes the process believe that it is an old Node; the one that it relaunches on is not told. */
const AS_OLD_NODE = [
  "--import",
  `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.1.0"}})`,
];

interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

describe("launcher", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "enighet-launch-"));
    copyFileSync(resolve("launch.mjs"), join(folder, "launch.mjs"));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function install(): void {
    mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
    symlinkSync(process.execPath, join(folder, "node_modules/.bin/node"));
  }

  function write(name: string, source: string): void {
    writeFileSync(join(folder, name), source);
  }

  function start(nodeArguments: readonly string[], environment: Record<string, string> = {}): ChildProcess {
    return spawn(process.execPath, [...nodeArguments], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
  }

  async function outcomeOf(child: ChildProcess): Promise<Outcome> {
    assert.ok(child.stdout !== null && child.stderr !== null);
    const [output, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    return { code, output, errors };
  }

  it("starts the file with the arguments that follow it", async () => {
    install();
    write("entry.ts", "const given: string[] = process.argv.slice(2); console.log(given.join('+'));");
    const { code, output } = await outcomeOf(start(["launch.mjs", "entry.ts", "--local", "a b"]));
    assert.deepEqual([code, output], [0, "--local+a b\n"]);
  });

  it("does not repeat that SQLite is experimental", async () => {
    install();
    write("entry.ts", "await import('node:sqlite');");
    assert.deepEqual(await outcomeOf(start(["launch.mjs", "entry.ts"])), { code: 0, output: "", errors: "" });
  });

  const refusals: [when: string, nodeArguments: string[], sentence: RegExp, installed: boolean][] = [
    ["no file is named", ["launch.mjs"], /needs the file to start/, true],
    [
      "the packages are not installed",
      ["launch.mjs", "entry.ts"],
      /not installed. Run `npm ci` first/,
      false,
    ],
    ["the file is missing", ["launch.mjs", "gone.ts"], /gone\.ts is missing.*git checkout gone\.ts/, true],
  ];
  for (const [when, nodeArguments, sentence, installed] of refusals)
    it(`says one sentence when ${when}`, async () => {
      if (installed) install();
      write("entry.ts", "");
      const { code, errors } = await outcomeOf(start(nodeArguments));
      assert.equal(code, 1);
      assert.match(errors, sentence);
      assert.equal(errors.trim().split("\n").length, 1);
    });

  it("says one sentence when Node is too old and the packages bring no other", async () => {
    mkdirSync(join(folder, "node_modules"));
    write("entry.ts", "");
    const { code, errors } = await outcomeOf(start([...AS_OLD_NODE, "launch.mjs", "entry.ts"]));
    assert.deepEqual([code, errors.trim().split("\n").length], [1, 1]);
    assert.match(errors, /^Node 20\.1\.0 is too old: 22\.18 or later is needed\. Run `npm ci`/);
  });

  it("stops instead of relaunching for ever when the Node that the packages bring is too old", async () => {
    install();
    write("entry.ts", "");
    const child = start([...AS_OLD_NODE, "launch.mjs", "entry.ts"], { ENIGHET_RELAUNCHED: "1" });
    const { code, errors } = await outcomeOf(child);
    assert.equal(code, 1);
    assert.match(errors, /too old/);
  });

  it("moves from an old Node to the one that the packages bring, and passes the exit code on", async () => {
    install();
    write("entry.ts", "console.log(process.argv[2], process.versions.node); process.exit(7);");
    const { code, output } = await outcomeOf(start([...AS_OLD_NODE, "launch.mjs", "entry.ts", "--local"]));
    assert.deepEqual([code, output], [7, `--local ${process.versions.node}\n`]);
  });

  for (const signal of ["SIGINT", "SIGTERM"] as const)
    it(`passes ${signal} on after moving`, async () => {
      install();
      write(
        "entry.ts",
        `process.on("${signal}", () => { console.log("closed"); process.exit(0); });
         setInterval(() => {}, 1000);
         console.log("open");`,
      );
      const child = start([...AS_OLD_NODE, "launch.mjs", "entry.ts"]);
      child.stdout?.once("data", () => child.kill(signal));
      const { code, output } = await outcomeOf(child);
      assert.deepEqual([code, output], [0, "open\nclosed\n"]);
    });
});
