import assert from "node:assert/strict";
import { readerOf } from "../../../../src/domain/cases/case-reader.ts";
import { waitingFor } from "../../../../src/domain/cases/waiting-for.ts";
import { textOf } from "../../../../src/presentation/view/text-of.ts";
import { caseStage } from "../../../builders/case-stage.ts";
import { consent, inLastStep, personal } from "../case-thread.ts";

describe("«Reminded after voting» (loomio#6113)", () => {
  it("asks nothing more of a seat that has answered, also when its deputy did, until it takes the answer back", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const roster = { identities: stage.people.identities(), occupancies: stage.people.occupancies() };
    const asked = async (who: string) => {
      const account = { tenantId: "tenant", objectId: `object-${who}` };
      const facts = { community: stage.community, at: stage.clock.now().toString(), today: stage.today() };
      return waitingFor(await stage.read(id), readerOf({ account, name: who }, roster, facts));
    };
    assert.equal(await asked("ssu-moss"), "answer");
    await consent(stage, id, "vara");
    assert.equal(await asked("ssu-moss"), undefined);
    assert.equal(await asked("vara"), undefined);
    assert.equal(personal(await stage.say(`sak ${id}`, "ssu-moss")).asked, false);
    assert.doesNotMatch(
      textOf(await stage.say(`hvem mangler i sak ${id}`, "ssu-halden")),
      /Moss helsehusdistrikt/,
    );
    await stage.say(`angre svaret mitt i sak ${id}`, "vara");
    assert.equal(await asked("ssu-moss"), "answer");
  });
});
