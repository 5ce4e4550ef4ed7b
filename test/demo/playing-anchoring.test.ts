import assert from "node:assert/strict";
import { startLocalService } from "./local-service.ts";

describe("Anchoring played in a running bot", function () {
  this.timeout(30_000);
  let bot: Awaited<ReturnType<typeof startLocalService>>;
  before(async () => {
    bot = await startLocalService();
  });
  after(async () => {
    await bot.stop();
    bot.forget();
  });

  it("is answered by the contacts of the user's own municipalities, once they are asked", async () => {
    assert.match(await bot.say("demo: kommunene svarer"), /Ingen kontakter er spurt/);
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
    await bot.press("hearing/open", { deadline: "2099-01-01" });
    await bot.say(`forankring ${caseId}`);
    await bot.press("anchoring/ask");
    assert.match(await bot.say("demo: kommunene svarer"), /Kommunene har svart deg/);
    const card = await bot.say(`hvem har svart ${caseId}?`);
    assert.match(card, /I tvil \(1\)[\s\S]*har folk til dette før sommeren[\s\S]*Støtter \(1\)/);
  });
});
