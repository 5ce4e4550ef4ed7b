import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { onSqlite } from "../../builders/databases.ts";
import { meetingStage } from "../../builders/meeting-stage.ts";

const MEETING = "ssu-2026-12-12";
const SECRETARY = "kommunesekretær";

describe("one side's signals", () => {
  const database = onSqlite();

  it("are not told to the other side by the item or the minutes before the room is asked", async () => {
    const here = await meetingStage(storesOver(database()), "innlandet");
    await here.prepare("BT-400");
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp den klare saken", SECRETARY);
    await here.press(view, "Send innkallingen", SECRETARY);
    for (const [seat, text] of [
      ["ssu-valdres", "For streng."],
      ["ssu-sykehuset-1", "For dyrt."],
    ] as const)
      await here.click(
        "case/stance",
        { case: "BT-400", seat, proposal: 1, stance: "cannot-consent", words: text },
        seat,
      );
    assert.equal((await here.readCase("BT-400")).stances.length, 2);
    here.clock.move({ hours: 21 * 24 });
    const form = await here.press(await here.say(`møte ${MEETING}`, SECRETARY), "Før frammøte", SECRETARY);
    await here.press(form, "Lagre frammøtet", SECRETARY);
    const item = textOf(await here.say("sak 1", SECRETARY));
    assert.match(item, /Valdres: kan ikke gi tilslutning/);
    assert.doesNotMatch(item, /Sykehuset Innlandet 1:/);
    const minutes = textOf(
      await here.press(await here.say(`møte ${MEETING}`, SECRETARY), "Referatet", SECRETARY),
    );
    assert.match(minutes, /Ikke behandlet\./);
    assert.doesNotMatch(minutes, /Mangler/);
  });
});
