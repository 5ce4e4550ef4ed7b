import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { onSqlite } from "../../builders/databases.ts";
import { CHANNEL, type MeetingStage, meetingStage, titlesIn } from "../../builders/meeting-stage.ts";

const MEETING = "ssu-2026-12-12";
const SECRETARY = "kommunesekretær";
const HOLDER = "ssu-moss";
const said = (view: View) => ("said" in view ? view.said?.text : undefined) ?? "";

describe("forfall in conversation", () => {
  const database = onSqlite();

  /** SSU is called to a meeting, and everybody has written to the bot before. */
  async function called(): Promise<MeetingStage> {
    const here = await meetingStage(storesOver(database()), "ostfold");
    await here.prepare("BT-407");
    for (const who of [SECRETARY, HOLDER, "vara"]) await here.say("hei", who);
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY, { in: CHANNEL });
    view = await here.press(view, "Opprett møtet", SECRETARY, {}, { in: CHANNEL });
    view = await here.press(view, "Sett opp den klare saken", SECRETARY, {}, { in: CHANNEL });
    await here.press(view, "Send innkallingen", SECRETARY, {}, { in: CHANNEL });
    return here;
  }

  it("is said in four words: the deputy is asked, and the secretariat sees it", async () => {
    const here = await called();
    const view = await here.say("Jeg har forfall", HOLDER);
    assert.match(said(view), /Forfallet er notert: Møte i SSU 12\. desember 2026.*Vara er spurt: vara\./);
    const [asked] = here.inPersonal("vara").slice(-1);
    assert.match(textOf(asked ?? view), /Kan du møte som vara\?.*ssu-moss har forfall\. Du er vara for/s);
    assert.match(textOf(here.inPersonal(SECRETARY).at(-1) ?? view), /ssu-moss har forfall: Møte i SSU/);

    const answered = await here.press(asked ?? view, "Jeg møter", "vara");
    assert.match(said(answered), /du møter/);
    assert.match(textOf(here.inPersonal(SECRETARY).at(-1) ?? view), /vara møter: Møte i SSU/);
    const list = await here.say("hvem har forfall i SSU?", SECRETARY);
    assert.match(textOf(list), /10 av 10 plasser er dekket.*ssu-moss har forfall · vara vara møter/s);
  });

  it("is pressed on the notice that all see", async () => {
    const here = await called();
    const [notice] = here.inChannel();
    assert.ok(notice !== undefined);
    const view = await here.press(notice, "Jeg har forfall", HOLDER, {}, { in: CHANNEL });
    assert.match(said(view), /Forfallet er notert/);
    assert.ok(titlesIn(view).includes("Jeg kommer likevel"));
  });

  it("fills in attendance, so that the minutes-taker only corrects", async () => {
    const here = await called();
    await here.say("jeg har forfall", HOLDER);
    await here.press(
      here.inPersonal("vara").at(-1) ?? (await here.say("møter", "vara")),
      "Jeg møter",
      "vara",
    );
    await here.say("jeg har forfall", "ssu-halden");
    const form = await here.press(await here.say(`møte ${MEETING}`, SECRETARY), "Før frammøte", SECRETARY);
    assert.ok(form.kind === "form");
    const values = Object.fromEntries(form.fields.map(({ id, value }) => [id, value]));
    assert.equal(values["seat-ssu-moss"], "deputy:vara");
    assert.equal(values["seat-ssu-halden"], "absent");
    assert.equal(values["seat-ssu-sykehuset-1"], "holder:ssu-sykehuset-1");
  });

  it("is taken back, and nobody is then asked in vain", async () => {
    const here = await called();
    await here.say("jeg har forfall", HOLDER);
    const view = await here.say("jeg kommer likevel", HOLDER);
    assert.match(textOf(view), /10 av 10 plasser er dekket/);
    const deputy = await here.say(`hvem kommer i SSU 12.12.2026?`, "vara");
    assert.ok(!titlesIn(deputy).includes("Jeg møter"));
  });

  it("is noted by the secretariat for somebody who has called", async () => {
    const here = await called();
    const form = await here.press(
      await here.say("hvem kommer?", SECRETARY),
      "Før forfall for noen",
      SECRETARY,
    );
    const view = await here.press(form, "Lagre", SECRETARY, { who: "ssu-halden:ssu-halden" });
    assert.match(textOf(view), /ssu-halden har forfall · ingen vara er oppnevnt/);
  });

  it("is nobody else's to say, whatever they press", async () => {
    const here = await called();
    const before = await here.readMeeting(MEETING);
    for (const who of ["observatør", "utenforstående", "forgjenger", "fsu-moss"]) {
      await here.say("jeg har forfall i SSU 12.12.2026", who);
      await here.click("coming/say", { meeting: MEETING, seat: HOLDER, comes: false }, who);
      await here.click(
        "coming/note",
        { meeting: MEETING, who: `${HOLDER}:${HOLDER}`, answer: "absent", send: true },
        who,
      );
    }
    assert.deepEqual(await here.readMeeting(MEETING), before);
  });

  for (const [language, text, expected] of [
    ["nn-NO", "eg har forfall", /Forfallet er notert.*Vara er spurd/],
    ["en-GB", "I cannot come to the meeting", /Your absence is noted/],
  ] as const)
    it(`is heard in ${language}`, async () => {
      const here = await called();
      assert.match(said(await here.say(text, HOLDER, { locale: language })), expected);
    });
});
