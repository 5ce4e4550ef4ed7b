import assert from "node:assert/strict";
import { textOf } from "../../../../src/presentation/view/text-of.ts";
import { caseStage } from "../../../builders/case-stage.ts";
import { date } from "../../../builders/documents.ts";
import { consent, inLastStep, personal } from "../case-thread.ts";

/** Moss's seat passes to a new person; the old one and the deputy have left. */
function passOn(stage: ReturnType<typeof caseStage>) {
  const [before] = stage.people
    .occupancies()
    .filter(({ seat, as }) => seat === "ssu-moss" && as === "holder");
  assert.ok(before);
  for (const each of stage.people.occupancies().filter(({ seat }) => seat === "ssu-moss"))
    stage.people.put({ occupancies: [{ ...each, to: each.to ?? date("2026-11-20") }] });
  stage.people.put({
    identities: [
      { person: "ny", displayName: "ny", accounts: [{ tenantId: "tenant", objectId: "object-ny" }] },
    ],
    occupancies: [{ ...before, id: "ny", person: "ny", from: date("2026-11-21"), follows: before.id }],
  });
}

describe("«Ended members vanish from history» (decidim#4208)", () => {
  it("shows who answered for the seat then, and lets whoever holds it now change it", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await consent(stage, id, "ssu-moss");
    passOn(stage);
    const view = personal(await stage.say(`sak ${id}`, "ny"));
    assert.match(
      view.part.join(" "),
      /ssu-moss svarte før deg for denne plassen\. Svaret gjelder til du endrer det/,
    );
    assert.match(textOf(view), /tilslutning – ssu-moss/);
    await stage.press(view, "Send svaret", "ny", { stance: "needs-clarification", words: "Hvem betaler?" });
    const { events, stances } = await stage.read(id);
    assert.deepEqual(
      events.flatMap((event) => (event.kind === "stance-taken" ? event.by.person : [])),
      ["ssu-moss", "ny"],
    );
    assert.equal(stances.length, 1);
  });

  it("counts no late click of a former member, and shows the case to those who have a place now", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const early = await stage.say(`sak ${id}`, "ssu-moss");
    passOn(stage);
    const late = await stage.press(early, "Tilslutning", "ssu-moss");
    assert.match(textOf(late), /Saker vises for dem som har en plass/);
    assert.deepEqual((await stage.read(id)).stances, []);
  });
});
