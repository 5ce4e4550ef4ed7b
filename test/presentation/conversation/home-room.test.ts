import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { onSqlite } from "../../builders/databases.ts";
import { meetingStage, titlesIn } from "../../builders/meeting-stage.ts";

const SECRETARY = "kommunesekretær";
const VALDRES = "ssu-valdres";

describe("a representative's home", () => {
  const database = onSqlite();

  async function called() {
    const here = await meetingStage(storesOver(database()), "innlandet");
    await here.prepare("BT-400");
    await here.prepare("KM-401", "information");
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY, { place: "Hamar" });
    view = await here.press(view, "Sett opp alle 2 klare saker", SECRETARY);
    await here.press(view, "Send innkallingen", SECRETARY);
    return here;
  }

  it("says what is asked of me, for whom, and what my side thinks; one press answers", async () => {
    const here = await called();
    const other = "ssu-gjovik-hadeland";
    await here.press(await here.say("sak BT-400", other), "Tilslutning", other);
    await here.press(await here.say("sak BT-400", "ssu-sykehuset-1"), "Tilslutning", "ssu-sykehuset-1");
    const home = await here.say("hva må jeg lese?", VALDRES);
    const text = textOf(home);
    assert.match(text, /1 ting venter på deg\./);
    assert.match(text, /Møte i SSU 12\. desember 2026 – om 21 dager/);
    assert.match(text, /Du blir spurt på vegne av Nord-Aurdal|Du blir spurt på vegne av .*Vang/);
    // The hospital's signal is its own until it is released.
    assert.match(text, /Din side: 1 tilslutning, \d+ har ikke svart/);
    assert.match(text, /Les – her blir du ikke spurt om svar\./);
    await here.press(home, "Tilslutning", VALDRES);
    assert.match(
      textOf(await here.say("hjem", VALDRES)),
      /Ingenting venter på deg nå\..*Du har svart for .*: tilslutning/s,
    );
  });

  it("has forfall one press away", async () => {
    const here = await called();
    const home = await here.say("mine saker til neste møte", VALDRES);
    await here.press(home, "Jeg har forfall", VALDRES);
    assert.equal((await here.readMeeting("ssu-2026-12-12")).coming?.[0]?.comes, false);
  });

  it("has minutes that wait for me", async () => {
    const here = await called();
    here.clock.move({ hours: 21 * 24 });
    let view = await here.say("møte ssu-2026-12-12", SECRETARY);
    view = await here.press(await here.press(view, "Før frammøte", SECRETARY), "Lagre frammøtet", SECRETARY);
    view = await here.press(await here.press(view, "Til møtet", SECRETARY), "Referatet", SECRETARY);
    await here.press(view, "Send til godkjenning", SECRETARY);
    const home = await here.say("hjem", VALDRES);
    assert.match(textOf(home), /Referat til godkjenning innen .*: Møte i SSU/);
    const minutes = await here.press(home, "Les referatet", VALDRES);
    assert.ok(titlesIn(minutes).includes("Godkjenn referatet"));
  });

  it("is shown in nynorsk and English, and to nobody without a seat", async () => {
    const here = await called();
    assert.match(textOf(await here.say("heim", VALDRES, { locale: "nn-NO" })), /Sakene dine til neste møte/);
    assert.match(textOf(await here.say("what must I read", VALDRES, { locale: "en-GB" })), /Your cases/);
    assert.equal((await here.say("hjem", "utenforstående")).kind, "notice");
    assert.match(textOf(await here.say("hjem", SECRETARY)), /Du har ingen plass/);
  });
});
