import assert from "node:assert/strict";
import { textOf } from "../../../../src/presentation/view/text-of.ts";
import { caseStage } from "../../../builders/case-stage.ts";
import { consent, inLastStep, saidIn, seatsOf } from "../case-thread.ts";

const SECRETARY = "kommunesekretær";

describe("«An edited proposal keeps its support» (decidim#1957, loomio#4483)", () => {
  it("asks everybody anew when the content changed, and shows what is new", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const [moss = "", ...others] = seatsOf(stage, "ssu");
    for (const seat of others) await consent(stage, id, seat);
    const old = await stage.say(`sak ${id}`, moss);
    const change = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Endre forslaget", SECRETARY);
    await stage.press(change, "Lagre endringen", SECRETARY, {
      change: "substantial",
      points: "SSU vedtar en frist på to uker.",
    });
    assert.deepEqual((await stage.read(id)).stances, []);
    const late = await stage.press(old, "Tilslutning", moss);
    assert.match(saidIn(late) ?? "", /Svaret er ikke registrert/);
    assert.match(textOf(late), /Endret siden forslag 1:\n- Punkt 1: SSU vedtar en frist ?\[nytt: på to uker/);
    assert.equal((await stage.read(id)).state, "open");
  });
});
