import assert from "node:assert/strict";
import { createRecollection } from "../../../src/presentation/conversation/recollection.ts";
import { standingClock } from "../../builders/clock.ts";

const speaker = (objectId: string, conversation = "samtale") => ({
  account: { tenantId: "tenant", objectId },
  conversation: { id: conversation, kind: "personal" as const },
});
const remembered = (text: string) => ({
  text,
  language: "nb" as const,
  community: undefined,
  on: undefined,
  clauseId: undefined,
});

describe("what was asked last", () => {
  it("is remembered for each person in each conversation, the last one only", () => {
    const recollection = createRecollection(standingClock());
    recollection.remember(speaker("kari"), remembered("først"));
    recollection.remember(speaker("kari"), remembered("sist"));
    recollection.remember(speaker("kari", "gruppe"), remembered("i gruppa"));
    recollection.remember(speaker("ola"), remembered("Olas"));
    assert.equal(recollection.recall(speaker("kari"))?.text, "sist");
    assert.equal(recollection.recall(speaker("kari", "gruppe"))?.text, "i gruppa");
    assert.equal(recollection.recall(speaker("ola"))?.text, "Olas");
    assert.equal(recollection.recall(speaker("per")), undefined);
  });

  it("is forgotten after half an hour", () => {
    const clock = standingClock();
    const recollection = createRecollection(clock);
    recollection.remember(speaker("kari"), remembered("spørsmålet"));
    clock.move({ minutes: 30 });
    assert.equal(recollection.recall(speaker("kari"))?.text, "spørsmålet");
    clock.move({ seconds: 1 });
    assert.equal(recollection.recall(speaker("kari")), undefined);
  });

  it("is not kept for somebody whose account is not known", () => {
    const recollection = createRecollection(standingClock());
    const nobody = { ...speaker("kari"), account: undefined };
    recollection.remember(nobody, remembered("spørsmålet"));
    assert.equal(recollection.recall(nobody), undefined);
  });

  it("takes up no more room however many ask: those silent longest are forgotten first", () => {
    const recollection = createRecollection(standingClock());
    recollection.remember(speaker("først"), remembered("a"));
    recollection.remember(speaker("trofast"), remembered("b"));
    for (let other = 0; other < 1_999; other += 1) {
      recollection.remember(speaker("trofast"), remembered("b"));
      recollection.remember(speaker(`person-${other}`), remembered("c"));
    }
    assert.equal(recollection.recall(speaker("først")), undefined);
    assert.equal(recollection.recall(speaker("trofast"))?.text, "b");
  });
});
