import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { MEETING_VERBS } from "../../../src/presentation/view/meeting-words.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { onSqlite } from "../../builders/databases.ts";
import { CHANNEL, type MeetingStage, meetingStage, titlesIn } from "../../builders/meeting-stage.ts";

const MEETING = "ssu-2026-12-12";
const CASE = "BT-407";
const SECRETARY = "kommunesekretær";

describe("meetings in conversation", () => {
  const database = onSqlite();
  const stage = (id = "innlandet", closed?: readonly string[]) =>
    meetingStage(storesOver(database()), id, closed);

  /** A meeting whose notice has gone out in the channel, with one case, on its own day. */
  async function called(id?: string): Promise<MeetingStage> {
    const here = await stage(id);
    await here.prepare(CASE);
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY, { in: CHANNEL });
    view = await here.press(view, "Opprett møtet", SECRETARY, {}, { in: CHANNEL });
    view = await here.press(view, "Sett opp den klare saken", SECRETARY, {}, { in: CHANNEL });
    await here.press(view, "Send innkallingen", SECRETARY, {}, { in: CHANNEL });
    here.clock.move({ hours: 21 * 24 });
    return here;
  }

  async function attended(here: MeetingStage, absent: readonly string[] = []): Promise<View> {
    const view = await here.say(`møte ${MEETING}`, SECRETARY);
    const form = await here.press(view, "Før frammøte", SECRETARY);
    const fill = Object.fromEntries(absent.map((seat) => [`seat-${seat}`, "absent"]));
    return here.press(form, "Lagre frammøtet", SECRETARY, fill);
  }

  const said = (view: View) => ("said" in view ? view.said?.text : undefined) ?? "";

  it("go from a sentence to a notice in the channel in three clicks", async () => {
    const here = await called();
    const [notice] = here.inChannel();
    assert.ok(notice?.kind === "meeting");
    assert.equal(notice.title, "Møte i SSU 12. desember 2026");
    assert.deepEqual(titlesIn(notice), ["Åpne møtet", "Jeg har forfall"]);
    assert.match(textOf(notice), /1\. Nytt punkt om ansvar/);
    assert.match(textOf(notice), /Beslutningssak/);
    assert.match(textOf(notice), /1\. SSU vedtar den nye teksten\./);
    assert.match(textOf(notice), /Meldt inn av Kari Eksempel/);
    assert.equal((await here.readCase(CASE)).step?.meeting, MEETING);
  });

  it("decide what nobody objects to, when the one who was away has clicked", async () => {
    const here = await called();
    const [away = ""] = here.seats;
    let view = await attended(here, [away]);
    assert.ok(view.kind === "meeting-item");
    view = await here.press(view, "Enighet – ingen innvendinger", SECRETARY);
    view = await here.press(view, "Lukk saken", SECRETARY);
    assert.match(said(view), /Saken kan ikke avgjøres ennå\. Mangler: /);
    assert.equal((await here.readCase(CASE)).state, "open");

    await here.press(await here.say("sak BT-407", away), "Tilslutning", away);
    assert.equal((await here.readCase(CASE)).state, "open");
    view = await here.press(view, "Lukk saken", SECRETARY);
    assert.equal(said(view), "Sak 1: vedtatt. Alle sakene er behandlet.");
    const treated = await here.readCase(CASE);
    assert.equal(treated.decision?.meeting, MEETING);
    const number = treated.decision?.record?.number ?? "?";
    const [notice] = here.inChannel();
    assert.ok(notice !== undefined && textOf(notice).includes(`Vedtatt: ${number}`));
  });

  it("are blocked by an exception, until the room agrees", async () => {
    const here = await called();
    let view = await attended(here);
    const [first = "", second = ""] = here.seats;
    const objects = (seat: string, words: string) => ({ seat, stance: "cannot-consent", words });
    view = await here.press(view, "Før unntaket – de andre er enige", SECRETARY, objects(first, "For dyrt."));
    view = await here.press(view, "Før unntaket – de andre er enige", SECRETARY, objects(second, "Uklart."));
    assert.ok(view.kind === "meeting-item");
    assert.match(view.noted.join(" "), /For dyrt\..*Uklart\./);
    view = await here.press(view, "Lukk saken", SECRETARY);
    assert.match(said(view), /Mangler/);
    view = await here.press(view, "Enighet nå – ingen innvendinger", SECRETARY);
    assert.equal(said(view), "Sak 1: vedtatt. Alle sakene er behandlet.");
  });

  it("take an absent seat's answer from the minutes-taker's ear, with both names", async () => {
    const here = await called();
    const [away = ""] = here.seats;
    let view = await attended(here, [away]);
    view = await here.press(view, "Enighet – ingen innvendinger", SECRETARY);
    const form = await here.press(view, "Før svar fra en som ikke var der", SECRETARY);
    view = await here.press(form, "Før svaret", SECRETARY, { who: `${away}:${away}` });
    view = await here.press(view, "Lukk saken", SECRETARY);
    const oral = (await here.readCase(CASE)).stances.find(({ seat }) => seat === away);
    assert.deepEqual([oral?.source, oral?.by.person, oral?.notedBy?.person], ["oral", away, SECRETARY]);
    assert.equal(said(view), "Sak 1: vedtatt. Alle sakene er behandlet.");
  });

  it("end with minutes that say who was there, who spoke for whom and what was decided, approved by every seat", async () => {
    const here = await called();
    const [away = "", ...there] = here.seats;
    let view = await attended(here, [away]);
    view = await here.press(view, "Enighet – ingen innvendinger", SECRETARY);
    view = await here.press(view, "Til møtet", SECRETARY);
    view = await here.press(view, "Referatet", SECRETARY);
    assert.ok(view.kind === "minutes");
    assert.match(textOf(view), /forfall/);
    assert.match(textOf(view), /Ikke avgjort\. Mangler: /);
    const unsent = await here.say(`møte ${MEETING}`, there[0] ?? "");
    assert.ok(!titlesIn(unsent).includes("Referatet"));
    view = await here.press(view, "Send til godkjenning", SECRETARY);
    assert.match(said(view), /sendt til godkjenning/);
    for (const seat of there) {
      const meeting = await here.say(`møte ${MEETING}`, seat);
      const minutes = await here.press(meeting, "Referatet", seat);
      view = await here.press(minutes, "Godkjenn referatet", seat);
    }
    assert.equal((await here.readMeeting(MEETING)).minutes?.state, "approved");
    assert.ok(!titlesIn(await here.say("møter", away)).includes("Nytt møte"));
  });

  it("keep a correction beside the minutes, which wait for that seat", async () => {
    const here = await called();
    await attended(here);
    const [seat = ""] = here.seats;
    let view = await here.say(`møte ${MEETING}`, SECRETARY);
    view = await here.press(view, "Referatet", SECRETARY);
    await here.press(view, "Send til godkjenning", SECRETARY);
    view = await here.press(await here.say(`møte ${MEETING}`, seat), "Referatet", seat);
    const form = await here.press(view, "Meld en feil", seat);
    view = await here.press(form, "Send rettelsen", seat, { words: "Jeg kom ti minutter for sent." });
    assert.match(textOf(view), /Rettelse fra .*«Jeg kom ti minutter for sent\.»/);
    assert.ok(titlesIn(view).includes("Godkjenn referatet"));
  });

  it("say that they cannot be posted where there is no channel, and are called all the same", async () => {
    const here = await stage("innlandet", [CHANNEL.id]);
    await here.prepare(CASE);
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp den klare saken", SECRETARY);
    view = await here.press(view, "Send innkallingen", SECRETARY);
    assert.match(said(view), /skriv «møte ssu-2026-12-12» i kanalen/);
    assert.ok((await here.readMeeting(MEETING)).noticeSentAt);
  });

  it("post the notice once, however often and fast it is sent", async () => {
    const here = await stage();
    await here.prepare(CASE);
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp den klare saken", SECRETARY);
    const send = () => here.press(view, "Send innkallingen", SECRETARY, {}, { in: CHANNEL });
    await Promise.all([send(), send()]);
    assert.equal(said(await send()), "Det er slik fra før.");
    assert.equal(here.inChannel().length, 1);
  });

  it("are planned once for a body and a day", async () => {
    const here = await called();
    const form = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    assert.equal(said(await here.press(form, "Opprett møtet", SECRETARY)), "Det er slik fra før.");
    assert.equal((await here.readMeeting(MEETING)).agenda.length, 1);
  });

  it("only discuss in the first of two steps", async () => {
    const here = await called("ostfold");
    let view = await attended(here);
    view = await here.press(view, "Lukk saken", SECRETARY);
    assert.equal(said(view), "Sak 1: drøftet. Alle sakene er behandlet.");
    assert.equal((await here.readCase(CASE)).decision, undefined);
  });

  it("show a member the meeting without what only others may do, and an outsider nothing", async () => {
    const here = await called();
    const [member = ""] = here.seats;
    const others = /^(?:Jeg har forfall|Hvem kommer\?|Sakskart.*|Kalender.*)$/;
    assert.ok(titlesIn(await here.say(`møte ${MEETING}`, member)).every((title) => others.test(title)));
    for (const text of ["møter", `møte ${MEETING}`, "neste møte i SSU"])
      assert.equal((await here.say(text, "utenforstående")).kind, "notice");
    assert.equal((await here.say("møter", SECRETARY, { unknown: true })).kind, "notice");
    assert.equal((await here.say("nytt møte i SSU 12.12.2027", member)).kind, "notice");
  });

  it("do nothing for somebody who may not, whatever button they press", async () => {
    const here = await called();
    await attended(here);
    const [member = ""] = here.seats;
    const before = await here.readMeeting(MEETING);
    const data = { meeting: MEETING, item: 1, round: 1, proposal: 1, seat: member, words: "Ord." };
    for (const verb of Object.values(MEETING_VERBS))
      for (const who of [member, "observatør", "utenforstående", "forgjenger"])
        await here.click(verb, data, who);
    assert.deepEqual(await here.readMeeting(MEETING), before);
    assert.deepEqual((await here.readCase(CASE)).stances, []);
  });

  it("answer data that no card of theirs sends with how things stand", async () => {
    const here = await called();
    for (const verb of [...Object.values(MEETING_VERBS), "meeting/unknown"])
      for (const data of [{}, { meeting: MEETING }, { meeting: "x" }, { meeting: MEETING, item: "1" }])
        assert.ok(await here.click(verb, data, SECRETARY), verb);
    assert.equal((await here.click("meeting/show", { community: "x" }, SECRETARY)).kind, "notice");
  });

  it("count two clicks in the same instant once", async () => {
    const here = await called();
    await attended(here);
    const noted = { meeting: MEETING, item: 1, round: 1, proposal: 1 };
    await Promise.all([1, 2].map(() => here.click("meeting/note", noted, SECRETARY)));
    await Promise.all([1, 2].map(() => here.click("meeting/close-item", noted, SECRETARY)));
    const { events } = await here.readCase(CASE);
    const count = (kind: string) => events.filter((event) => event.kind === kind).length;
    assert.deepEqual([count("stance-taken"), count("decided")], [here.seats.length, 1]);
    assert.equal(count("recorded"), 1);
  });

  it("answer in nynorsk and English too", async () => {
    const here = await called();
    assert.match(textOf(await here.say("meetings", SECRETARY)), /Meetings of/);
    assert.match(textOf(await here.say("what is on the SSU agenda", SECRETARY)), /Agenda/);
    assert.match(textOf(await here.say("møteplan", SECRETARY, { locale: "nn-NO" })), /Møte i/);
  });
});
