import assert from "node:assert/strict";
import { startLocalService } from "./local-service.ts";

describe("The others, played in a running bot", function () {
  this.timeout(30_000);
  let bot: Awaited<ReturnType<typeof startLocalService>>;
  let caseId = "";
  before(async () => {
    bot = await startLocalService();
  });
  after(async () => {
    await bot.stop();
    bot.forget();
  });

  const open = () => bot.say(`sak ${caseId}`);

  it("have nothing to answer while the case is being prepared, and the demonstration says what comes next", async () => {
    await bot.say("Hvem avgjør når vi er uenige om retningslinje 12?");
    await bot.press("case/start");
    const fields = { title: "Frist for uenighet", need: "Saker blir liggende.", patients: "Ingen venting." };
    caseId = /[A-Z]{2}-\d{3}/.exec(await bot.press("case/submit", fields))?.[0] ?? "";
    assert.match(await bot.say("demo"), /→ Gjør saken klar/);
    assert.match(await bot.say("demo: alle er enige"), /Ingen sak er åpen/);
    await open();
    await bot.press("case/form", {}, { form: "prepare" });
    await bot.press("case/prepare", {
      points: "Punktet får en frist.",
      task: "Lag en mal",
      taskOwner: "halden",
    });
    assert.match(await bot.say("demo"), /→ Første trinn/);
  });

  it("all agree in the first step, each in their own name and for their own seat", async () => {
    await open();
    await bot.press("case/form", {}, { form: "open-step" });
    await bot.press("case/open-step", { way: "meeting", body: "fsu" });
    assert.match(await bot.say("demo: alle er enige"), /Jonas|Åse/);
    const words = await open();
    // The other side's signals before a meeting stay with it until they are released.
    assert.match(words, /5 av 10 plasser.*5 signaler er ikke frigitt/s);
    await bot.press("case/close-step");
    assert.match(await bot.say("demo"), /→ Siste trinn/);
  });

  it("one says no, with a reason that everybody can read, and agrees after all", async () => {
    await open();
    await bot.press("case/form", {}, { form: "open-step" });
    await bot.press("case/open-step", { way: "written", body: "ssu", deadline: "2099-01-01" });
    assert.match(await bot.say("demo: én sier nei"), /Én kan ikke gi tilslutning/);
    assert.match(await open(), /Vi har ikke fått vurdert hva dette koster/);
    assert.match(await bot.say("demo: hen er enig likevel"), /Nå er også denne plassen enig/);
    assert.match(await open(), /1 av 10 plasser/);
    assert.match(await bot.say("demo: hen er enig likevel"), /Ingen har sagt nei/);
  });

  it("the last to answer decides the case, also when it is one of the others", async () => {
    await open();
    await bot.press("case/stance", {}, { stance: "consent" });
    await bot.say("demo: alle er enige");
    assert.match(await open(), /Vedtatt ved konsensus i SSU/);
    assert.match(await bot.say("demo"), /→ Les vedtaket/);
  });
});

describe("A meeting with the others, played in a running bot", function () {
  this.timeout(30_000);
  let bot: Awaited<ReturnType<typeof startLocalService>>;
  before(async () => {
    bot = await startLocalService();
  });
  after(async () => {
    await bot.stop();
    bot.forget();
  });

  it("has one with forfall, whom the room cannot answer for", async () => {
    assert.match(await bot.say("demo: én har forfall"), /Ingen møter venter/);
    await bot.say("Hvem avgjør når vi er uenige om retningslinje 12?");
    await bot.press("case/start");
    const fields = { title: "Frist for uenighet", need: "Saker blir liggende.", patients: "Ingen venting." };
    const caseId = /[A-Z]{2}-\d{3}/.exec(await bot.press("case/submit", fields))?.[0] ?? "";
    await bot.say(`sak ${caseId}`);
    await bot.press("case/form", {}, { form: "prepare" });
    await bot.press("case/prepare", { points: "Punktet får en frist." });
    await bot.say("nytt møte i FSU 01.12.2099");
    await bot.press("meeting/plan");
    await bot.press("meeting/add-case", { add: caseId });
    await bot.press("meeting/notice");
    assert.match(await bot.say("demo: én har forfall"), /Sykehuset Østfold 5/);
    await bot.say("møte i FSU 01.12.2099");
    await bot.press("meeting/item", {}, { item: 1 });
    await bot.press("meeting/note");
    assert.match(await bot.say("møte i FSU 01.12.2099"), /9 \/ 10/);
    assert.match(await bot.say(`sak ${caseId}`), /Trinn 1 av 2 er avsluttet/);
  });
});

describe("An invitation with the other side, played in a running bot", function () {
  this.timeout(30_000);

  it("is confirmed by the hospital's secretary, and then the place is taken", async () => {
    const bot = await startLocalService();
    try {
      await bot.say("inviter til SSU");
      const words = await bot.press("people/invite", { place: "deputy/ssu/ssu-moss" });
      const code = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){7}/.exec(words)?.[0] ?? "";
      assert.match(await bot.say(`kode ${code}`), /Nå må sekretæren for sykehuset bekrefte/);
      assert.match(
        await bot.say("demo: den andre sekretæren bekrefter"),
        /Jonas Lien \(sekretær for sykehuset\)/,
      );
      assert.match(await bot.say("hvem er jeg"), /Vara for: Representant for Moss/);
      assert.match(await bot.say("demo: den andre sekretæren bekrefter"), /Ingen invitasjon venter/);
    } finally {
      await bot.stop();
      bot.forget();
    }
  });
});
