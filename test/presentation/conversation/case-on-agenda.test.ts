import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { onSqlite } from "../../builders/databases.ts";
import { type MeetingStage, meetingStage } from "../../builders/meeting-stage.ts";
import { saidIn } from "./case-thread.ts";

const CASE = "BT-407";
const SECRETARY = "kommunesekretær";

describe("a case on the agenda of a meeting to come", () => {
  const database = onSqlite();

  /** Called to a meeting three weeks from now; every seat has clicked its consent beforehand. */
  async function signalled(community: string): Promise<MeetingStage> {
    const here = await meetingStage(storesOver(database()), community);
    await here.prepare(CASE);
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp den klare saken", SECRETARY);
    await here.press(view, "Send innkallingen", SECRETARY);
    for (const seat of here.seats) await here.press(await here.say(`sak ${CASE}`, seat), "Tilslutning", seat);
    return here;
  }

  it("is not decided by a click that no card has, whatever its seats have signalled", async () => {
    const here = await signalled("innlandet");
    const { stances } = await here.readCase(CASE);
    assert.equal(stances.length, here.seats.length);
    for (const confirmed of [false, true]) {
      const data = { case: CASE, proposal: 1, confirmed };
      const view = await here.click("case/conclude", data, SECRETARY);
      assert.match(saidIn(view) ?? "", /står på sakslisten til et møte/);
    }
    const treated = await here.readCase(CASE);
    assert.deepEqual([treated.state, treated.decision], ["open", undefined]);
  });

  it("does not leave its step but in the meeting", async () => {
    const here = await signalled("ostfold");
    const { step } = await here.readCase(CASE);
    const view = await here.click("case/close-step", { case: CASE, step: step?.step }, SECRETARY);
    assert.match(saidIn(view) ?? "", /står på sakslisten til et møte/);
    assert.equal((await here.readCase(CASE)).step?.closed, false);
  });
});
