import assert from "node:assert/strict";
import { startLocalService } from "./local-service.ts";

describe("A hearing played in a running bot", function () {
  this.timeout(30_000);
  let bot: Awaited<ReturnType<typeof startLocalService>>;
  before(async () => {
    bot = await startLocalService();
  });
  after(async () => {
    await bot.stop();
    bot.forget();
  });

  it("is answered by one on each side, known by their seats, once there is one", async () => {
    assert.match(await bot.say("demo: to svarer på høringen"), /Ingen sak er på høring/);
    await bot.say("meld inn sak");
    const fields = { title: "Felles mottak", need: "Mange innganger.", patients: "Kortere vei." };
    const caseId = /[A-Z]{2}-\d{3}/.exec(await bot.press("case/submit", fields))?.[0] ?? "";
    await bot.say(`sak ${caseId}`);
    await bot.press("case/form", {}, { form: "prepare" });
    await bot.press("case/prepare", {
      body: "ssu",
      routedAs: "strategic",
      routeReason: "Berører alle.",
      points: "Mottaket samles.",
    });
    await bot.say(`sak ${caseId}`);
    await bot.press("hearing/start");
    assert.match(await bot.press("hearing/open", { deadline: "2099-01-01" }), /Saken er på høring/);
    assert.match(await bot.say("demo: to svarer på høringen"), /To har svart på høringen/);
    const table = await bot.say(`høringssvar ${caseId}`);
    assert.match(table, /evalueres etter et halvt år/);
    assert.match(table, /Støtter forslaget/);
    assert.doesNotMatch(table, /Ikke bekreftet/);
  });
});
