import assert from "node:assert/strict";
import { textOf } from "../../../../src/presentation/view/text-of.ts";
import { CHANNEL, caseStage } from "../../../builders/case-stage.ts";
import { inLastStep, personal } from "../case-thread.ts";

describe("«External users: Something went wrong» (microsoft-teams-apps-poll#15)", () => {
  it("counts a guest's click for the seat that they hold, whichever of their accounts it came from", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const [moss] = stage.people.identities().filter(({ person }) => person === "ssu-moss");
    assert.ok(moss);
    stage.people.put({
      identities: [
        { ...moss, accounts: [...moss.accounts, { tenantId: "tenant", objectId: "object-gjest" }] },
      ],
    });
    const view = await stage.say(`sak ${id}`, "gjest", { in: CHANNEL }).catch(() => undefined);
    assert.ok(view);
    await stage.press(await stage.say(`sak ${id}`, "gjest"), "Tilslutning", "gjest");
    assert.deepEqual(
      (await stage.read(id)).stances.map(({ by }) => by.person),
      ["ssu-moss"],
    );
  });

  it("tells somebody whose tenant did not come along what to do, and counts nothing", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const own = personal(await stage.say(`sak ${id}`, "ssu-moss"));
    for (const title of ["Tilslutning", "Send svaret", "Jeg er inhabil", "Hvem mangler?", "Fullmakt"]) {
      const said = textOf(await stage.press(own, title, "ssu-moss", {}, { unknown: true, in: CHANNEL }));
      assert.match(said, /Virksomheten du kommer fra|Ingen plass/);
    }
    assert.equal((await stage.read(id)).stances.length, 0);
  });
});
