import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStores } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { readRoster } from "../../src/domain/people/find-person.ts";

const TENANT = "0e57f01d-0000-4000-8000-000000000001";
const OBJECT = "0e57f01d-0000-4000-8000-000000000101";
const OTHER = "0e57f01d-0000-4000-8000-000000000102";

const RIGHT: Readonly<Record<string, string>> = {
  community: "ostfold",
  side: "hospital",
  tenant: TENANT,
  object: OBJECT,
  name: "Hans Eksempel",
};

describe("community:bind-first", () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "enighet-bind-"));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const bind = (over: Readonly<Record<string, string | undefined>> = {}) => {
    const options = Object.entries({ ...RIGHT, ...over }).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    );
    const env = { ...process.env, DATA_DIR: folder, STORE: "sqlite" };
    return spawnSync(process.execPath, ["launch.mjs", "src/cli/bind-first.ts", ...options], {
      env,
      encoding: "utf8",
    });
  };
  const roster = async () => {
    const stores = openSqliteStores({ directory: folder });
    try {
      return await readRoster(stores.people, "ostfold");
    } finally {
      await stores.close();
    }
  };

  it("binds the first secretary of a side, once, and refuses the next", async () => {
    const first = bind({ tenant: TENANT.toUpperCase() });
    assert.equal(first.stderr, "");
    assert.match(
      first.stdout,
      /^Bound as first secretary of the side "hospital" in Helsefellesskapet Østfold\./,
    );
    assert.match(bind().stdout, /^Nothing changed/);
    const next = bind({ object: OTHER });
    assert.equal(next.status, 1);
    assert.match(next.stderr, /^There is already a secretary .*: others are invited by a secretary/);
    const { identities, occupancies } = await roster();
    assert.deepEqual(
      identities.map(({ displayName, accounts }) => [displayName, accounts]),
      [["Hans Eksempel", [{ tenantId: TENANT, objectId: OBJECT }]]],
    );
    assert.deepEqual(
      occupancies.map(({ as, side }) => [as, side]),
      [["secretary", "hospital"]],
    );
  }).timeout(20_000);

  it("says in one sentence what is wrong, and how it is used", () => {
    for (const [over, sentence] of [
      [{ community: "agder" }, 'There is no community "agder". Known: innlandet, ostfold.'],
      [{ side: "interest" }, 'There is no side "interest": give municipalities or hospital.'],
      [{ side: undefined }, "--side is missing: give municipalities or hospital."],
      [
        { tenant: "Sykehuset" },
        '--tenant "Sykehuset" is not an id: give the directory (tenant) id that Entra shows, 32 hexadecimal digits with hyphens.',
      ],
      [{ name: " " }, "--name is missing: give the name that others are to see, in quotes."],
    ] as const) {
      const { status, stderr, stdout } = bind(over);
      assert.equal(status, 1);
      assert.equal(stdout, "");
      const [first, second, ...rest] = stderr.trimEnd().split("\n");
      assert.equal(first, sentence);
      assert.match(second ?? "", /^Use: npm run community:bind-first -- --community ID/);
      assert.deepEqual(rest, []);
    }
  }).timeout(30_000);
});
