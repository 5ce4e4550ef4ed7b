import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { onSqlite } from "../../builders/databases.ts";
import { CHANNEL, type MeetingStage, meetingStage } from "../../builders/meeting-stage.ts";

const MEETING = "ssu-2026-12-12";
const CASE = "BT-407";
const SECRETARY = "kommunesekretær";

describe("a meeting's errands, typed", () => {
  const database = onSqlite();

  async function planned(): Promise<MeetingStage> {
    const here = await meetingStage(storesOver(database()), "innlandet");
    await here.prepare(CASE);
    const form = await here.say("nytt møte i SSU 12.12.2026", SECRETARY, { in: CHANNEL });
    const view = await here.press(form, "Opprett møtet", SECRETARY);
    await here.press(view, "Sett opp den klare saken", SECRETARY);
    return here;
  }

  const said = (view: View) => ("said" in view ? view.said?.text : undefined) ?? textOf(view);

  it("«send innkalling» shows what would go out, and sends it with one press, once", async () => {
    const here = await planned();
    const asked = await here.say("send innkalling", SECRETARY, { in: CHANNEL });
    assert.ok(asked.kind === "confirm", textOf(asked));
    assert.equal(asked.title, "Send innkallingen: Møte i SSU 12. desember 2026?");
    assert.match(asked.text.join("\n"), /1\. Nytt punkt om ansvar/);
    assert.equal((await here.readMeeting(MEETING)).noticeSentAt, undefined);
    await here.press(asked, "Send innkallingen", SECRETARY, {}, { in: CHANNEL });
    assert.notEqual((await here.readMeeting(MEETING)).noticeSentAt, undefined);
    assert.equal(here.inChannel().length, 1);
    assert.match(textOf(await here.say("send innkalling", SECRETARY)), /Ingen møter venter på innkalling/);
    const again = await here.say("send innkalling SSU 12.12.2026", SECRETARY);
    assert.match(said(again), /slik fra før/);
  });

  it("«send innkalling» is the secretariat's, of a meeting with something on its agenda", async () => {
    const here = await planned();
    const [seat = ""] = here.seats;
    assert.match(said(await here.say("send innkalling", seat)), /Bare sekretariatet/);
    const form = await here.say("nytt møte i SSU 13.12.2026", SECRETARY);
    await here.press(form, "Opprett møtet", SECRETARY);
    const choice = await here.say("send innkalling", SECRETARY);
    assert.ok(choice.kind === "choice");
    assert.deepEqual(
      choice.options.map(({ say }) => say),
      ["send innkalling ssu-2026-12-12", "send innkalling ssu-2026-12-13"],
    );
    const empty = await here.say(choice.options[1]?.say ?? "", SECRETARY);
    assert.match(said(empty), /Sett opp minst én sak/);
    assert.match(
      textOf(await here.say("send innkalling SSU 14.12.2026", SECRETARY)),
      /finner ikke det møtet/,
    );
  });

  it("«før frammøte» opens the form of the meeting that has been called, for those who keep its minutes", async () => {
    const here = await planned();
    const [seat = ""] = here.seats;
    assert.match(textOf(await here.say("før frammøte", SECRETARY)), /Ingen møter venter på frammøte/);
    await here.press(await here.say("send innkalling", SECRETARY), "Send innkallingen", SECRETARY);
    here.clock.move({ hours: 21 * 24 });
    const form = await here.say("før frammøte", SECRETARY);
    assert.ok(form.kind === "form", textOf(form));
    await here.press(form, "Lagre frammøtet", SECRETARY);
    assert.ok((await here.readMeeting(MEETING)).attendance.length > 0);
    assert.match(said(await here.say("frammøte SSU 12.12.2026", seat)), /Bare referenten/);
  });
});
