import assert from "node:assert/strict";
import { caseStage } from "../../../builders/case-stage.ts";
import { consent, inLastStep, personal, saidIn } from "../case-thread.ts";

describe("«Principal and proxy both vote» (openslides-client#3518)", () => {
  it("leaves one stance of the seat: the holder's own, and the deputy's stays in the trail", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await consent(stage, id, "vara");
    const card = await stage.say(`sak ${id}`, "ssu-moss");
    assert.match(personal(card).part.join(" "), /vara svarte før deg/);
    await stage.press(card, "Send svaret", "ssu-moss", {
      stance: "cannot-consent",
      words: "For kort frist.",
    });
    const { stances, events } = await stage.read(id);
    const moss = stances.filter(({ seat }) => seat === "ssu-moss");
    assert.deepEqual(
      moss.map(({ by, as, stance }) => [by.person, as, stance]),
      [["ssu-moss", "holder", "cannot-consent"]],
    );
    assert.equal(events.filter(({ kind }) => kind === "stance-taken").length, 2);
  });

  it("counts the proxy no more when the principal has spoken", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const early = await stage.say(`sak ${id}`, "vara");
    await consent(stage, id, "ssu-moss");
    const late = await stage.press(early, "Tilslutning", "vara");
    assert.match(saidIn(late) ?? "", /Den faste representanten har svart selv/);
    assert.match(personal(late).part[0] ?? "", /Du trenger ikke å gjøre noe/);
    assert.equal(personal(late).asked, false);
  });
});
