import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { freePort, start, temporaryFolder } from "./started.ts";

const BOT = ["src/main.ts", "--local"];

describe("starting the bot", function () {
  this.timeout(30_000);
  const folder = temporaryFolder();

  it("listens, is healthy, stops on Ctrl-C, and finds yesterday's data when it starts again", async () => {
    const port = await freePort();
    const environment = { PORT: String(port), DATA_DIR: join(folder, "data") };
    for (const day of ["first", "second"]) {
      const bot = start(BOT, environment);
      await bot.printed(`http://127.0.0.1:${port}`);
      const health = await (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
      assert.deepEqual(
        health,
        { status: "ok", store: "up", revision: "national:1 innlandet:1 ostfold:1", reminders: "beating" },
        day,
      );
      assert.equal(await bot.interrupt(), 0, day);
    }
  });

  const refuses = (
    what: string,
    environment: () => Promise<Record<string, string>>,
    sentence: RegExp,
    entry = BOT,
  ) =>
    it(`refuses ${what} with one sentence and its remedy`, async () => {
      const bot = start(entry, {
        DATA_DIR: join(folder, "other"),
        PORT: String(await freePort()),
        ...(await environment()),
      });
      assert.equal(await bot.ended, 1);
      assert.match(bot.output(), sentence);
      assert.equal(bot.output().trim().split("\n").length, 1, bot.output());
    });

  refuses(
    "a port that is taken",
    async () => {
      const server = createServer();
      const port = await freePort();
      await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
      after(() => server.close());
      return { PORT: String(port) };
    },
    /Port \d+ is taken by another program\..*PORT=/,
  );
  refuses(
    "an empty app id with authentication on",
    async () => ({
      AUTHENTICATION: "on",
      MICROSOFT_APP_ID: "",
      MICROSOFT_APP_TYPE: "UserAssignedMSI",
      MICROSOFT_APP_TENANT_ID: "0e57f01d-0000-4000-8000-000000000001",
    }),
    /MICROSOFT_APP_ID/,
  );
  refuses(
    "authentication off where others can reach it",
    async () => ({ HOST: "0.0.0.0" }),
    /HOST=127\.0\.0\.1/,
  );
  refuses(
    "a demonstration community with authentication on",
    async () => ({
      AUTHENTICATION: "on",
      MICROSOFT_APP_ID: "0e57f01d-0000-4000-8000-000000000002",
      MICROSOFT_APP_TYPE: "UserAssignedMSI",
      MICROSOFT_APP_TENANT_ID: "0e57f01d-0000-4000-8000-000000000001",
    }),
    /demonstration.*COMMUNITIES_DIR/,
    ["src/main.ts"],
  );
  refuses(
    "a folder of communities that is missing",
    async () => ({ COMMUNITIES_DIR: join(folder, "none") }),
    /missing.*(Create|correct)/,
  );
  refuses(
    "a community that nobody has configured",
    async () => ({ COMMUNITY: "nowhere" }),
    /"nowhere".*innlandet, ostfold/,
  );
  refuses(
    "a community file that is broken, with file and line",
    async () => {
      const communities = join(folder, "broken");
      mkdirSync(join(communities, "x", "documents"), { recursive: true });
      writeFileSync(join(communities, "x", "community.yaml"), "schema: 1\nid: [\n");
      return { COMMUNITIES_DIR: communities };
    },
    /community\.yaml:\d+/,
  );
  refuses(
    "a data folder that is a file",
    async () => {
      writeFileSync(join(folder, "file"), "");
      return { DATA_DIR: join(folder, "file") };
    },
    /DATA_DIR/,
  );
});
