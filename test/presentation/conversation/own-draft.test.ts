import assert from "node:assert/strict";
import { emptyAnchoring, type StanceDraft } from "../../../src/domain/cases/anchoring/anchoring.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { type CaseStage, CHANNEL, caseStage, type Speech } from "../../builders/case-stage.ts";
import { inLastStep, personal } from "./case-thread.ts";

const SECRET = "HEMMELIG: tallene mangler.";
const AT = "2026-11-21T08:00:00Z";

/** A case in its last step, for which the holder of `ssu-moss` has saved a draft with their own side. */
async function drafted(stage: CaseStage, over: Partial<StanceDraft> = {}): Promise<string> {
  const id = await inLastStep(stage);
  const empty = emptyAnchoring(id, "municipalities");
  const draft: StanceDraft = {
    seat: "ssu-moss",
    stance: "needs-clarification",
    words: SECRET,
    by: { person: "ssu-moss", name: "ssu-moss" },
    at: AT,
    ...over,
  };
  stage.anchorings.set(empty.id, { ...empty, drafts: [draft] });
  return id;
}

function filledIn(view: View) {
  return personal(view).stance?.other.fields.map(({ value }) => value);
}

describe("a draft of a stance", () => {
  it("is filled in for the holder, who is told where", async () => {
    const stage = caseStage("ostfold");
    const view = await stage.say(`sak ${await drafted(stage)}`, "ssu-moss");
    assert.deepEqual(filledIn(view), ["needs-clarification", SECRET]);
    assert.match(textOf(view), /Utkastet ditt er fylt inn under «Svar noe annet»\./);
  });

  it("is filled in for the seat's deputy, with who wrote it", async () => {
    const stage = caseStage("ostfold");
    const view = await stage.say(`sak ${await drafted(stage)}`, "vara");
    assert.deepEqual(filledIn(view), ["needs-clarification", SECRET]);
    assert.match(textOf(view), /Utkastet fra ssu-moss er fylt inn/);
  });

  it("is filled in when the holder opens the card that stands in a channel", async () => {
    const stage = caseStage("ostfold");
    const id = await drafted(stage);
    const shared = await stage.click("case/view", { community: "ostfold", case: id }, "ssu-moss", {
      in: CHANNEL,
    });
    assert.deepEqual(filledIn(shared), ["needs-clarification", SECRET]);
  });

  const OTHERS: readonly (readonly [string, string, Speech])[] = [
    ["another seat of the side", "ssu-halden", {}],
    ["a seat of the other side", "ssu-sykehuset-1", {}],
    ["the own side's secretary", "kommunesekretær", {}],
    ["the other side's secretary", "sykehussekretær", {}],
    ["an observer", "observatør", {}],
    ["who held the seat before", "forgjenger", {}],
    ["a channel where the holder asks", "ssu-moss", { in: CHANNEL }],
  ];
  for (const [whom, person, speech] of OTHERS)
    it(`is not shown to ${whom}`, async () => {
      const stage = caseStage("ostfold");
      const id = await drafted(stage);
      for (const words of [`sak ${id}`, "mine saker", `klargjør sak ${id}`]) {
        const view = await stage.say(words, person, speech);
        assert.ok(!JSON.stringify(view).includes("HEMMELIG"), words);
      }
    });

  it("is gone when the seat has answered, until there is a newer one", async () => {
    const stage = caseStage("ostfold");
    const id = await drafted(stage);
    const card = await stage.say(`sak ${id}`, "ssu-moss");
    await stage.press(card, "Send svaret", "ssu-moss", { stance: "cannot-consent", words: "Nei." });
    assert.deepEqual(filledIn(await stage.say(`sak ${id}`, "ssu-moss")), [undefined, undefined]);
    const anchoring = stage.anchorings.get(`${id}.municipalities`);
    const [draft] = anchoring?.drafts ?? [];
    assert.ok(anchoring && draft);
    const newer = { ...draft, words: "Nye tall er kommet.", at: "2026-11-21T10:00:00Z" };
    stage.anchorings.set(anchoring.id, { ...anchoring, drafts: [draft, newer] });
    assert.deepEqual(filledIn(await stage.say(`sak ${id}`, "ssu-moss")), [
      "needs-clarification",
      "Nye tall er kommet.",
    ]);
  });

  it("of plain consent fills nothing, since that has its own button", async () => {
    const stage = caseStage("ostfold");
    const view = await stage.say(`sak ${await drafted(stage, { stance: "consent" })}`, "ssu-moss");
    assert.deepEqual(filledIn(view), [undefined, undefined]);
    assert.doesNotMatch(textOf(view), /[Uu]tkast/);
  });
});
