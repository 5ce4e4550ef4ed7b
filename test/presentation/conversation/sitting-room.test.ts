import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import type { CaseType } from "../../../src/domain/cases/case-event.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { onSqlite } from "../../builders/databases.ts";
import { type MeetingStage, meetingStage, titlesIn } from "../../builders/meeting-stage.ts";

const MEETING = "ssu-2026-12-12";
const SECRETARY = "kommunesekretær";
const AGREE = "Enighet – ingen innvendinger";
const said = (view: View) => ("said" in view ? view.said?.text : undefined) ?? "";

describe("a meeting at the pace of a meeting", () => {
  const database = onSqlite();

  /** Innlandet's SSU, which decides in one step, on the day of a meeting; attendance is noted. */
  async function sitting(types: readonly CaseType[], absent: readonly string[] = []) {
    const here = await meetingStage(storesOver(database()), "innlandet");
    for (const [index, type] of types.entries()) await here.prepare(`BT-40${index}`, type);
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(
      view,
      types.length === 1 ? "Sett opp den klare saken" : `Sett opp alle ${types.length} klare saker`,
      SECRETARY,
    );
    await here.press(view, "Send innkallingen", SECRETARY);
    here.clock.move({ hours: 21 * 24 });
    const form = await here.press(await here.say(`møte ${MEETING}`, SECRETARY), "Før frammøte", SECRETARY);
    const away = Object.fromEntries(absent.map((seat) => [`seat-${seat}`, "absent"]));
    view = await here.press(form, "Lagre frammøtet", SECRETARY, away);
    return { here, view };
  }

  const outcomes = async (here: MeetingStage) =>
    (await here.readMeeting(MEETING)).agenda.map(({ outcome }) => outcome);

  it("takes one press for each item, whatever its kind", async () => {
    const { here, view } = await sitting(["decision", "information", "discussion"]);
    let now = view;
    for (const _ of [1, 2, 3]) {
      const title = titlesIn(now).find((each) => each === AGREE || each === "Tatt til orientering") ?? "?";
      now = await here.press(now, title, SECRETARY);
    }
    assert.deepEqual(new Set(await outcomes(here)), new Set(["decided", "discussed"]));
    assert.match(said(now), /Alle sakene er behandlet\./);
  });

  it("takes down what the deputy says when the one in the room is partial", async () => {
    const { here, view } = await sitting(["decision"]);
    const form = await here.press(view, "Noen er inhabil", SECRETARY);
    const who = "ssu-valdres:ssu-valdres";
    await here.press(form, "Lagre", SECRETARY, { who, words: "Leder virksomheten." });
    await here.say("sak 1 enighet", SECRETARY);
    assert.deepEqual(await outcomes(here), [undefined]);
    const oral = await here.press(
      await here.say("sak 1", SECRETARY),
      "Før svar fra en som ikke var der",
      SECRETARY,
    );
    const offered = JSON.stringify(oral);
    assert.ok(offered.includes('"ssu-valdres:vara"'), offered);
    assert.ok(!offered.includes(`"${who}"`), offered);
  });

  it("is run from the keyboard alone", async () => {
    const { here } = await sitting(["decision", "decision", "information"]);
    const view = await here.say("sak 1 enighet", SECRETARY);
    assert.match(said(view), /^Sak 1: vedtatt\./);
    assert.match(textOf(await here.say("neste", SECRETARY)), /Sak 2 av 3/);
    assert.match(said(await here.say("sak 2 utsatt", SECRETARY)), /utsatt/);
    assert.match(said(await here.say("sak 3 til orientering", SECRETARY)), /Alle sakene er behandlet/);
    assert.deepEqual(await outcomes(here), ["decided", "postponed", "discussed"]);
    assert.match(said(await here.say("sak 2 åpnes igjen", SECRETARY)), /åpen igjen/);
    assert.match(said(await here.say("sak 2 enighet", SECRETARY)), /^Sak 2: vedtatt/);
  });

  for (const [locale, agreed, next] of [
    ["nn-NO", "sak 1 semje", "neste sak"],
    ["en-GB", "item 1 agreed", "next"],
  ] as const)
    it(`is run in ${locale} too`, async () => {
      const { here } = await sitting(["decision", "decision"]);
      await here.say(agreed, SECRETARY, { locale });
      assert.deepEqual(await outcomes(here), ["decided", undefined]);
      assert.match(textOf(await here.say(next, SECRETARY, { locale })), /2/);
    });

  it("goes on when a seat that is away must answer first, and comes back to the item", async () => {
    const { here, view } = await sitting(["decision", "decision"], ["ssu-valdres"]);
    const next = await here.press(view, AGREE, SECRETARY);
    assert.match(textOf(next), /Sak 2 av 2/);
    assert.match(said(next), /Sak 1 er ført, men venter på .*Valdres/);
    await here.press(await here.say("sak BT-400", "ssu-valdres"), "Tilslutning", "ssu-valdres");
    assert.match(said(await here.say("sak 1 lukkes", SECRETARY)), /Sak 1: vedtatt/);
  });

  it("finds a wording that all can live with, and asks the room anew", async () => {
    const { here, view } = await sitting(["decision"]);
    const objection = { seat: "ssu-valdres", stance: "cannot-consent", words: "For streng." };
    const noted = await here.press(view, "Før unntaket – de andre er enige", SECRETARY, objection);
    const form = await here.press(noted, "Endre ordlyden", SECRETARY);
    const again = await here.press(form, "Lagre", SECRETARY, { points: "SSU vedtar en mildere tekst." });
    assert.match(textOf(again), /1\. SSU vedtar en mildere tekst\./);
    assert.equal((await here.readCase("BT-400")).stances.length, 0);
    const done = await here.press(again, "Enighet nå – ingen innvendinger", SECRETARY);
    assert.match(said(done), /Sak 1: vedtatt/);
    assert.equal((await here.readCase("BT-400")).decision?.proposal, 2);
  });

  it("counts no seat whose only person is partial, and says so", async () => {
    const { here, view } = await sitting(["decision"]);
    const form = await here.press(view, "Noen er inhabil", SECRETARY);
    const who = { who: "ssu-gjovik-hadeland:ssu-gjovik-hadeland", words: "Eier bygget." };
    const noted = await here.press(form, "Lagre", SECRETARY, who);
    assert.match(said(await here.press(noted, AGREE, SECRETARY)), /Sak 1: vedtatt/);
    const { stances, steppedAside } = await here.readCase("BT-400");
    assert.deepEqual(steppedAside, ["ssu-gjovik-hadeland"]);
    assert.ok(stances.every(({ seat }) => seat !== "ssu-gjovik-hadeland"));
  });

  it("opens again what was closed too soon, but nothing that is decided", async () => {
    const { here, view } = await sitting(["discussion", "decision"]);
    await here.press(view, "Lukk saken", SECRETARY);
    const closed = await here.say("sak 1", SECRETARY);
    const open = await here.press(closed, "Åpne saken igjen", SECRETARY);
    assert.ok(titlesIn(open).includes(AGREE));
    assert.equal((await here.readMeeting(MEETING)).agenda[0]?.reopened?.[0]?.outcome, "discussed");
    await here.say("sak 2 enighet", SECRETARY);
    assert.match(said(await here.say("sak 2 åpnes igjen", SECRETARY)), /vedtatt og kan ikke åpnes igjen/);
  });

  it("notes the items around the cases, for the minutes", async () => {
    const { here } = await sitting(["decision"]);
    let view = await here.say(`møte ${MEETING}`, SECRETARY);
    view = await here.press(view, "Innkalling og sakliste godkjent", SECRETARY);
    const form = await here.press(view, "Før annet", SECRETARY);
    await here.press(form, "Lagre", SECRETARY, { words: "Neste møte blir på Hamar." });
    const minutes = await here.press(await here.say(`møte ${MEETING}`, SECRETARY), "Referatet", SECRETARY);
    assert.match(textOf(minutes), /Godkjenning av innkalling og sakliste: Godkjent uten merknader\./);
    assert.match(textOf(minutes), /Eventuelt\nNeste møte blir på Hamar\./);
  });

  it("asks how an answer was heard that came from outside the room", async () => {
    const { here, view } = await sitting(["decision"], ["ssu-valdres"]);
    const noted = await here.press(view, AGREE, SECRETARY);
    const form = await here.press(noted, "Før svar fra en som ikke var der", SECRETARY);
    await here.press(form, "Før svaret", SECRETARY, { who: "ssu-valdres:ssu-valdres", heard: "mail" });
    const oral = (await here.readCase("BT-400")).stances.find(({ seat }) => seat === "ssu-valdres");
    assert.equal(oral?.heard, "mail");
  });

  it("is nobody else's to run, by press or by keyboard", async () => {
    const { here } = await sitting(["decision"]);
    const before = [await here.readMeeting(MEETING), await here.readCase("BT-400")];
    const data = {
      meeting: MEETING,
      item: 1,
      proposal: 1,
      points: "Noe annet.",
      change: "substance",
      send: true,
      which: "call",
      who: "ssu-valdres:ssu-valdres",
      words: "Ord.",
    };
    for (const who of ["ssu-valdres", "vara", "utenforstående"]) {
      for (const text of ["neste", "sak 1 enighet", "sak 1 utsatt"]) await here.say(text, who);
      for (const verb of ["reopen", "reword", "disqualify", "standing"])
        await here.click(`sitting/${verb}`, data, who);
    }
    assert.deepEqual([await here.readMeeting(MEETING), await here.readCase("BT-400")], before);
  });
});
