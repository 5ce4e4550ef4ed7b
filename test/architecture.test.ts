import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { checkArchitecture } from "./architecture/check-architecture.ts";

/** Far fewer than there are: the checker sees nothing at all when it and TypeScript do not understand each other. */
const FEWEST_MODULES = 90;

function assertSound({ modules, violations }: Awaited<ReturnType<typeof checkArchitecture>>): void {
  assert.ok(modules >= FEWEST_MODULES, `saw ${modules} modules, expected at least ${FEWEST_MODULES}`);
  assert.deepEqual(violations, []);
}

describe("architecture", function () {
  this.timeout(60_000);

  it("keeps to the table of rooms", async () => {
    assertSound(await checkArchitecture(resolve(".")));
  });
});

describe("architecture check", function () {
  this.timeout(60_000);
  let project: string;

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), "enighet-architecture-"));
    symlinkSync(resolve("node_modules"), join(project, "node_modules"));
  });

  afterEach(() => rmSync(project, { recursive: true, force: true }));

  function violationsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
    for (const [file, source] of Object.entries(files)) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), source);
    }
    return checkArchitecture(project).then(({ violations }) => violations);
  }

  const kernel = { "src/domain/kernel/a.ts": `import { z } from "zod/v4";\nexport const a = z.string();` };
  const importsKernel = `import { a } from "../kernel/a.ts";\nexport const b = a;`;

  it("finds nothing in a sound project", async () => {
    const files = {
      ...kernel,
      "src/domain/people/b.ts": importsKernel,
      "src/adapters/web/c.ts": `import type { Server } from "restify";\nexport const c = (server: Server) => server;`,
      "src/compose.ts": `import "restify";\nimport "./adapters/web/c.ts";\nimport "./domain/people/b.ts";`,
    };
    assert.deepEqual(await violationsOf(files), []);
  });

  it("fails when it sees too few modules", async () => {
    await violationsOf(kernel);
    const report = await checkArchitecture(project);
    assert.throws(() => assertSound(report), /saw 1 modules/);
  });

  const broken: [what: string, files: Record<string, string>, violation: string][] = [
    [
      "a room that knows one below it",
      {
        "src/domain/people/b.ts": "export const a = 1;",
        "src/domain/community/a.ts": `import { a } from "../people/b.ts";\nexport const b = a;`,
      },
      "direction: src/domain/community/a.ts -> src/domain/people/b.ts",
    ],
    [
      "a type taken from a room below",
      {
        "src/presentation/b.ts": "export type B = 1;",
        "src/domain/people/a.ts": `import type { B } from "../../presentation/b.ts";\nexport const a: B = 1;`,
      },
      "direction: src/domain/people/a.ts -> src/presentation/b.ts",
    ],
    [
      "an adapter that knows another",
      {
        "src/adapters/web/b.ts": "export const b = 1;",
        "src/adapters/teams/a.ts": `import { b } from "../web/b.ts";\nexport const a = b;`,
      },
      "direction: src/adapters/teams/a.ts -> src/adapters/web/b.ts",
    ],
    [
      "a store that knows the other",
      {
        "src/adapters/store/cosmos/b.ts": "export const b = 1;",
        "src/adapters/store/sqlite/a.ts": `import { b } from "../cosmos/b.ts";\nexport const a = b;`,
      },
      "direction: src/adapters/store/sqlite/a.ts -> src/adapters/store/cosmos/b.ts",
    ],
    [
      "configuration that knows an adapter",
      {
        "src/adapters/teams/b.ts": "export const b = 1;",
        "src/config.ts": `import { b } from "./adapters/teams/b.ts";\nexport const a = b;`,
      },
      "direction: src/config.ts -> src/adapters/teams/b.ts",
    ],
    [
      "an SDK outside the adapter that owns it",
      { "src/adapters/web/a.ts": `import type { Activity } from "botbuilder";\nexport type A = Activity;` },
      "packages-have-owners: src/adapters/web/a.ts -> botbuilder",
    ],
    [
      "a server made by an adapter",
      { "src/adapters/web/a.ts": `import { createServer } from "restify";\nexport const a = createServer;` },
      "packages-have-owners: src/adapters/web/a.ts -> restify",
    ],
    [
      "SQLite outside its store",
      { "src/cli/a.ts": `import { DatabaseSync } from "node:sqlite";\nexport const a = DatabaseSync;` },
      "packages-have-owners: src/cli/a.ts -> node:sqlite",
    ],
    [
      "hashing outside the kernel",
      { "src/domain/people/a.ts": `import { createHash } from "node:crypto";\nexport const a = createHash;` },
      "packages-have-owners: src/domain/people/a.ts -> node:crypto",
    ],
    [
      "a file read in the domain",
      { "src/domain/people/a.ts": `import { readFileSync } from "node:fs";\nexport const a = readFileSync;` },
      "pure-rooms-use-pure-packages: src/domain/people/a.ts -> node:fs",
    ],
    [
      "a package that is not pure in the presentation",
      { "src/presentation/a.ts": `import { parse } from "yaml";\nexport const a = parse;` },
      "pure-rooms-use-pure-packages: src/presentation/a.ts -> yaml",
    ],
    [
      "a service that needs a package for development",
      {
        "package.json": `{ "devDependencies": { "yaml": "*" } }`,
        "src/adapters/web/a.ts": `import { parse } from "yaml";\nexport const a = parse;`,
      },
      "service-runs-without-dev-packages: src/adapters/web/a.ts -> yaml",
    ],
    [
      "a rule that asks for the time",
      { "src/domain/people/a.ts": `import "../kernel/a.ts";\nexport const a = () => Date.now();`, ...kernel },
      "pure-rooms-ask-no-world: src/domain/people/a.ts",
    ],
    [
      "a circle",
      {
        "src/domain/people/a.ts": `import { b } from "./b.ts";\nexport const a = () => b;`,
        "src/domain/people/b.ts": `import { a } from "./a.ts";\nexport const b = () => a;`,
      },
      "no-circular: src/domain/people/a.ts -> src/domain/people/b.ts",
    ],
    [
      "a file that nothing imports and that imports nothing",
      { "src/domain/people/a.ts": "export const a = 1;" },
      "no-orphans: src/domain/people/a.ts",
    ],
    [
      "an import of what is not there",
      { "src/domain/people/a.ts": `import { b } from "./gone.ts";\nexport const a = b;` },
      "resolvable: src/domain/people/a.ts -> ./gone.ts",
    ],
    [
      "a file outside every room",
      { ...kernel, "src/services/b.ts": `import { a } from "../domain/kernel/a.ts";\nexport const b = a;` },
      "every-folder-is-a-room: src/services/b.ts",
    ],
    [
      "code that leans on a test",
      { "test/b.ts": "export const b = 1;", "src/main.ts": `import { b } from "../test/b.ts";\nb;` },
      "src-stays-in-src: src/main.ts -> test/b.ts",
    ],
    [
      "a file that is too long",
      { ...kernel, "src/domain/people/b.ts": `${importsKernel}${"\n// line".repeat(299)}` },
      "not-too-long: src/domain/people/b.ts",
    ],
    [
      "a name that says nothing",
      { ...kernel, "src/domain/people/utils.ts": importsKernel },
      "name-says-something: src/domain/people/utils.ts",
    ],
    [
      "a folder whose name says nothing",
      { ...kernel, "src/domain/people/helpers/b.ts": importsKernel.replace("..", "../..") },
      "name-says-something: src/domain/people/helpers/b.ts",
    ],
  ];
  for (const [what, files, violation] of broken)
    it(`finds ${what}`, async () => {
      const found = await violationsOf(files);
      assert.ok(found.includes(violation), `${violation} is not among:\n${found.join("\n")}`);
    });
});
