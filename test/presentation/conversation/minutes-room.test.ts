import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { isSealIntact } from "../../../src/domain/meetings/sealed-minutes.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { onSqlite } from "../../builders/databases.ts";
import { CHANNEL, type MeetingStage, meetingStage, titlesIn } from "../../builders/meeting-stage.ts";

const MEETING = "ssu-2026-12-12";
const SECRETARY = "kommunesekretær";
const VALDRES = "ssu-valdres";
const said = (view: View) => ("said" in view ? view.said?.text : undefined) ?? "";

describe("minutes from draft to correction", () => {
  const database = onSqlite();

  /** One case is decided, and everybody was there. */
  async function held(): Promise<MeetingStage> {
    const here = await meetingStage(storesOver(database()), "innlandet");
    await here.prepare("BT-400");
    await here.say("dette er kanalen til SSU", SECRETARY, { in: CHANNEL });
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp den klare saken", SECRETARY);
    await here.press(view, "Send innkallingen", SECRETARY);
    here.clock.move({ hours: 21 * 24 });
    view = await here.press(await here.say(`møte ${MEETING}`, SECRETARY), "Før frammøte", SECRETARY);
    await here.press(view, "Lagre frammøtet", SECRETARY);
    await here.say("sak 1 enighet", SECRETARY);
    return here;
  }

  const minutesFor = async (here: MeetingStage, who: string) =>
    here.press(await here.say(`møte ${MEETING}`, who), "Referatet", who);

  async function approved(): Promise<MeetingStage> {
    const here = await held();
    await here.press(await minutesFor(here, SECRETARY), "Send til godkjenning", SECRETARY);
    for (const seat of here.seats) await here.press(await minutesFor(here, seat), "Godkjenn referatet", seat);
    return here;
  }

  it("go out for comments, which those who keep them read", async () => {
    const here = await held();
    assert.ok(!titlesIn(await here.say(`møte ${MEETING}`, VALDRES)).includes("Referatet"));
    const draft = await here.press(
      await minutesFor(here, SECRETARY),
      "Send utkastet til kommentar",
      SECRETARY,
    );
    assert.match(said(draft), /sendt til kommentar, med frist 19\. desember 2026/);
    assert.match(textOf(here.inChannel().at(-1) ?? draft), /Utkast til referat: Møte i SSU/);
    const form = await here.press(await minutesFor(here, VALDRES), "Kommenter utkastet", VALDRES);
    await here.press(form, "Send", VALDRES, { words: "Jeg sa seks uker, ikke fire." });
    assert.match(textOf(await minutesFor(here, SECRETARY)), /ssu-valdres, .*«Jeg sa seks uker, ikke fire\.»/);
    const sent = await here.press(await minutesFor(here, SECRETARY), "Send til godkjenning", SECRETARY);
    assert.match(said(sent), /sendt til godkjenning/);
    assert.equal((await here.readMeeting(MEETING)).minutes?.comments?.length, 1);
  });

  it("hold a member's own words under the item, and nobody else's", async () => {
    const here = await held();
    const form = await here.press(await here.say(`møte ${MEETING}`, VALDRES), "Protokolltilførsel", VALDRES);
    const view = await here.press(form, "Send", VALDRES, {
      about: "1",
      words: "Valdres ber om en evaluering.",
    });
    assert.equal(said(view), "Protokolltilførselen er ført.");
    const text = textOf(await minutesFor(here, SECRETARY));
    assert.match(
      text,
      /Sak 1: .*Vedtatt ved konsensus.*Protokolltilførsel fra ssu-valdres \(.*\): «Valdres ber om en evaluering\.»/s,
    );
    await here.click(
      "minutes/statement",
      { meeting: MEETING, about: "1", words: "Nei.", send: true },
      "observatør",
    );
    assert.equal((await here.readMeeting(MEETING)).statements?.length, 1);
  });

  it("are sealed when all have approved, and never change from then on", async () => {
    const here = await approved();
    const before = await here.readMeeting(MEETING);
    assert.equal(isSealIntact(before), true);
    assert.match(textOf(await minutesFor(here, VALDRES)), /Forseglet\. Avtrykk: [0-9a-f]{64}/);
    const [others = "", ...seats] = here.seats;
    const data = {
      meeting: MEETING,
      about: "1",
      words: "Noe annet.",
      send: true,
      seat: VALDRES,
      item: 1,
      which: "call",
      register: true,
      round: 2,
      proposal: 1,
      exception: true,
      stance: "cannot-consent",
      points: "Noe annet.",
      change: "substance",
      who: `${VALDRES}:${VALDRES}`,
      [`seat-${others}`]: "absent",
      ...Object.fromEntries(seats.map((seat) => [`seat-${seat}`, `holder:${seat}`])),
    };
    for (const verb of [
      "minutes/statement",
      "minutes/comment",
      "minutes/ask-comments",
      "meeting/approve",
      "meeting/send-minutes",
      "sitting/reopen",
      "sitting/standing",
      "sitting/reword",
      "sitting/disqualify",
      "meeting/attendance",
      "meeting/note",
      "meeting/close-item",
      "meeting/postpone",
      "meeting/urgency",
    ])
      for (const who of [SECRETARY, VALDRES]) await here.click(verb, data, who);
    assert.deepEqual(await here.readMeeting(MEETING), before);
  });

  it("stand when they are sent, with an item open that a seat was away from", async () => {
    const here = await held();
    await here.prepare("BT-401");
    await here.say(`møte ${MEETING}`, SECRETARY);
    await here.click("meeting/add-case", { meeting: MEETING, add: "BT-401" }, SECRETARY);
    const form = await here.press(await here.say(`møte ${MEETING}`, SECRETARY), "Rett frammøtet", SECRETARY);
    await here.press(form, "Lagre frammøtet", SECRETARY, { [`seat-${VALDRES}`]: "absent" });
    await here.say("sak 2 enighet", SECRETARY);
    await here.press(await minutesFor(here, SECRETARY), "Send til godkjenning", SECRETARY);
    const { attendance, agenda } = await here.readMeeting(MEETING);

    const view = await here.say(`møte ${MEETING}`, SECRETARY);
    assert.ok(!titlesIn(view).includes("Rett frammøtet"));
    const item = await here.press(view, "Gå til sak 2", SECRETARY);
    for (const title of ["Enighet nå – ingen innvendinger", "Endre ordlyden", "Noen er inhabil"])
      assert.ok(!titlesIn(item).includes(title), title);
    const refused = await here.click("meeting/attendance", { meeting: MEETING }, SECRETARY);
    assert.match(said(refused), /kan bare rettes med en merknad/);
    assert.deepEqual((await here.readMeeting(MEETING)).attendance, attendance);
    assert.deepEqual((await here.readMeeting(MEETING)).agenda, agenda);

    await here.press(await here.say("sak BT-401", VALDRES), "Tilslutning", VALDRES);
    const closed = await here.press(await here.say(`møte ${MEETING}`, SECRETARY), "Gå til sak 2", SECRETARY);
    await here.press(closed, "Lukk saken", SECRETARY);
    assert.equal((await here.readCase("BT-401")).decision?.meeting, MEETING);
  });

  it("show that a changed byte breaks the seal", async () => {
    const meeting = await (await approved()).readMeeting(MEETING);
    const { minutes } = meeting;
    assert.ok(minutes !== undefined);
    assert.equal(isSealIntact({ ...meeting, minutes: { ...minutes, text: `${minutes.text} ` } }), false);
    assert.equal(isSealIntact({ ...meeting, attendance: meeting.attendance.slice(1) }), false);
  });

  it("are put right by a dated correction that somebody else approves", async () => {
    const here = await approved();
    const seal = (await here.readMeeting(MEETING)).minutes?.seal;
    const form = await here.press(await minutesFor(here, VALDRES), "Skriv en rettelse", VALDRES);
    let view = await here.press(form, "Send", VALDRES, { about: "1", words: "Fristen er seks uker." });
    assert.match(
      textOf(view),
      /Rettelser: 12\. desember 2026, ssu-valdres, sak 1: «Fristen er seks uker\.» Venter/,
    );
    assert.ok(!titlesIn(view).includes("Godkjenn rettelsen"));
    view = await here.press(await minutesFor(here, SECRETARY), "Godkjenn rettelsen", SECRETARY);
    assert.match(textOf(view), /Godkjent av kommunesekretær 12\. desember 2026\./);
    const meeting = await here.readMeeting(MEETING);
    assert.deepEqual(meeting.minutes?.seal, seal);
    assert.equal(isSealIntact(meeting), true);
  });
});
