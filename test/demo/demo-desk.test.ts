import assert from "node:assert/strict";
import { readConfig } from "../../src/config.ts";
import { openDemonstrationClock } from "../../src/demo/clock.ts";
import { createDemonstration } from "../../src/demo/demonstration.ts";
import { DemonstrationRefusedError } from "../../src/demo/only-local.ts";
import { startLocalService } from "./local-service.ts";

describe("The demonstration in a running bot", function () {
  this.timeout(30_000);
  let bot: Awaited<ReturnType<typeof startLocalService>>;
  before(async () => {
    bot = await startLocalService();
  });
  after(async () => {
    await bot.stop();
    bot.forget();
  });

  it("says who you are, what comes first and how the others are asked", async () => {
    const words = await bot.say("demo");
    assert.match(
      words,
      /Du er Ingrid Bakke: sekretær for kommunene; referent i SSU; referent i FSU; Representant for/,
    );
    assert.match(words, /→ Spør/);
    assert.match(words, /Hvem avgjør når vi er uenige om retningslinje 12\?/);
    assert.match(words, /Alle er enige/);
  });

  it("speaks the language that it is spoken to in, once it is chosen", async () => {
    await bot.say("svar på nynorsk");
    assert.match(await bot.say("demo"), /Alle andre er oppdikta/);
    await bot.say("answer in English");
    assert.match(await bot.say("demo: jump"), /The demonstration cannot do that/);
    await bot.say("svar på bokmål");
  });

  it("lets everything else through to the desk, and mentions itself in the help", async () => {
    assert.match(
      await bot.say("Hvem avgjør når vi er uenige om retningslinje 12?"),
      /Strategisk samarbeidsutvalg/,
    );
    assert.match(await bot.say("hjelp"), /demo – viser hele tråden|demo\n/);
  });

  it("says what is missing when the others have nothing to answer", async () => {
    assert.match(await bot.say("demo: alle er enige"), /Ingen sak er åpen/);
    assert.match(await bot.say("demo: den andre sekretæren bekrefter"), /Ingen invitasjon venter/);
  });

  it("moves the clock, and does not go back in time when the bot starts again", async () => {
    const before = openDemonstrationClock(bot.dataDir, "off").daysAhead;
    assert.match(await bot.say("demo: hopp 30 dager"), /Nå er det/);
    assert.equal(openDemonstrationClock(bot.dataDir, "off").daysAhead, before + 30);
    await bot.stop();
    bot = await startLocalService(bot.dataDir);
    assert.match(await bot.say("demo"), /30 dager fram i tid/);
  });
});

describe("The demonstration with authentication on", () => {
  it("refuses to be put together", () => {
    const local = readConfig({ environment: {}, local: true, readFile: () => "" });
    const config = {
      ...local,
      teams: {
        authentication: "on",
        appId: "0e57f01d-0000-4000-8000-000000000002",
        tenantId: "0e57f01d-0000-4000-8000-000000000001",
        serviceUrlHosts: [],
        appType: "UserAssignedMSI",
      },
    } as const;
    assert.throws(
      () => createDemonstration({ ...config, teams: { ...config.teams, serviceUrlHosts: [] } }),
      DemonstrationRefusedError,
    );
  });
});
