import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { everyItem } from "../../../src/domain/kernel/every-page.ts";
import { isMeetingDay } from "../../../src/domain/meetings/meeting-days.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { onSqlite } from "../../builders/databases.ts";
import { date } from "../../builders/documents.ts";
import { CHANNEL, meetingStage, titlesIn } from "../../builders/meeting-stage.ts";

const SECRETARY = "kommunesekretær";
const said = (view: View) => ("said" in view ? view.said?.text : undefined) ?? "";

describe("a body's year in conversation", () => {
  const database = onSqlite();
  const stage = (closed?: readonly string[]) => meetingStage(storesOver(database()), "ostfold", closed);
  const meetingsOf = async (here: Awaited<ReturnType<typeof stage>>) =>
    everyItem((request) => storesOver(database()).meetings.listMeetings(here.community.id, request));

  it("goes from a sentence to four meetings in one press, none on a bad day", async () => {
    const here = await stage();
    const form = await here.say("møteplan SSU 2027", SECRETARY);
    assert.match(textOf(form), /Frist for saker: ikke oppgitt\. Innkalling: ikke oppgitt\./);
    const plan = await here.press(form, "Opprett møtene", SECRETARY, { from: "9", place: "Kalnes" });
    assert.equal(said(plan), "4 møter er opprettet.");
    assert.match(textOf(plan), /Frist for saker: ikke oppgitt/);
    assert.match(textOf(plan), /planlagt · kl\. 09:00 · Kalnes/);
    const meetings = await meetingsOf(here);
    assert.equal(meetings.length, 4);
    assert.ok(meetings.every(({ value }) => isMeetingDay(value.date)));
  });

  it("is created once, however often the form is sent", async () => {
    const here = await stage();
    const form = await here.say("møteplan SSU 2027", SECRETARY);
    await Promise.all([1, 2].map(() => here.press(form, "Opprett møtene", SECRETARY)));
    assert.equal(said(await here.press(form, "Opprett møtene", SECRETARY)), "Møtene var opprettet fra før.");
    assert.equal((await meetingsOf(here)).length, 4);
  });

  it("lets the secretariat choose its own day, and says what is doubtful about it", async () => {
    const here = await stage();
    const form = await here.say("lag møteplan for FSU 2027", SECRETARY);
    const plan = await here.press(form, "Opprett møtene", SECRETARY, { "date-0": "2027-03-24" });
    assert.match(said(plan), /Se over: 24\. mars 2027/);
  });

  for (const [field, value, problem] of [
    ["from", "kvart over ni", "Skriv klokkeslett slik: 09:00."],
    ["link", "zoom", "Lenken må begynne med https://."],
    ["date-0", "2020-01-01", "1. januar 2020: Datoen er passert."],
  ] as const)
    it(`shows the form again for ${field} «${value}»`, async () => {
      const here = await stage();
      const form = await here.say("møteplan SSU 2027", SECRETARY);
      const again = await here.press(form, "Opprett møtene", SECRETARY, { [field]: value });
      assert.ok(again.kind === "form");
      assert.equal(again.problem, problem);
      assert.equal((await meetingsOf(here)).length, 0);
    });

  it("is read by members, who change nothing", async () => {
    const here = await stage();
    await here.press(await here.say("møteplan SSU 2027", SECRETARY), "Opprett møtene", SECRETARY);
    const [member = ""] = here.seats;
    const plan = await here.say("møteplan SSU 2027", member);
    assert.deepEqual(new Set(titlesIn(plan)), new Set(["Åpne"]));
    for (const verb of ["year-plan/create", "year-plan/edit", "year-plan/cancel"])
      await here.click(verb, { body: "ssu", year: 2028, "date-0": "2028-02-01", send: true }, member);
    assert.equal((await meetingsOf(here)).length, 4);
  });

  it("answers in nynorsk and English too", async () => {
    const here = await stage();
    assert.match(textOf(await here.say("meeting plan SSU 2027", SECRETARY)), /Meeting plan of SSU 2027/);
    const nn = await here.say("møteplanen for SSU 2027", SECRETARY, { locale: "nn-NO" });
    assert.match(textOf(nn), /Møteplan for SSU 2027/);
  });

  it("moves and cancels a meeting, and says so where the notice stands", async () => {
    const here = await stage();
    await here.say("dette er kanalen til SSU", SECRETARY, { in: CHANNEL });
    await here.prepare("BT-407");
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp den klare saken", SECRETARY);
    view = await here.press(view, "Send innkallingen", SECRETARY);
    assert.equal(here.inChannel().length, 1);
    const move = await here.press(view, "Flytt eller endre", SECRETARY);
    const fill = { date: "2026-12-15", words: "Salen er opptatt." };
    view = await here.press(move, "Lagre", SECRETARY, fill);
    assert.match(textOf(view), /Møte i SSU 15\. desember 2026/);
    const [notice, told] = here.inChannel();
    assert.match(textOf(notice ?? view), /15\. desember/);
    assert.match(
      textOf(told ?? view),
      /12\. desember 2026 er flyttet til 15\. desember 2026.*Salen er opptatt/s,
    );
    assert.match(textOf(await here.say("møte i SSU 15.12.2026", SECRETARY)), /Møte i SSU 15\. desember/);

    view = await here.press(view, "Avlys møtet", SECRETARY);
    view = await here.press(view, "Avlys", SECRETARY, { words: "For få kan komme." });
    assert.match(textOf(here.inChannel().at(-1) ?? view), /er avlyst.*For få kan komme\./s);
    assert.equal((await here.readCase("BT-407")).step?.meeting, undefined);
    const plan = await here.say("møteplan SSU 2026", SECRETARY);
    assert.match(textOf(plan), /avlyst: For få kan komme\..*Flyttet fra 12\. desember 2026/s);
    assert.equal((await here.readMeeting("ssu-2026-12-12")).date, date("2026-12-15"));
    // The day and the id are free again for another meeting.
    view = await here.press(
      await here.say("nytt møte i SSU 12.12.2026", SECRETARY),
      "Opprett møtet",
      SECRETARY,
    );
    assert.match(said(view), /Møtet er opprettet/);
  });

  it("tells the secretariat once when a body's channel takes nothing any more", async () => {
    const here = await stage([CHANNEL.id]);
    await here.say("hei", SECRETARY);
    await here.say("dette er kanalen til SSU", SECRETARY, { in: CHANNEL });
    await here.prepare("BT-407");
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp den klare saken", SECRETARY);
    view = await here.press(view, "Send innkallingen", SECRETARY);
    const told = here
      .inPersonal(SECRETARY)
      .filter((each) => /når ikke lenger kanalen til SSU/.test(textOf(each)));
    assert.equal(told.length, 1);
  });
});
