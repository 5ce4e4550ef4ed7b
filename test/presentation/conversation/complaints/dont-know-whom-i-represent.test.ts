import assert from "node:assert/strict";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import { textOf } from "../../../../src/presentation/view/text-of.ts";
import { caseStage } from "../../../builders/case-stage.ts";
import { inLastStep, personal } from "../case-thread.ts";

describe("«I don't know whom I represent» (OpenSlides#5623)", () => {
  it("names them on the card before the button, and for whom no fullmakt is on record", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const view = await stage.say(`sak ${id}`, "ssu-moss");
    const card = JSON.stringify(cardOf(view));
    const [named, button] = ["på vegne av Moss, Råde, Våler og Vestby", '"title":"Tilslutning"'].map((text) =>
      card.indexOf(text),
    );
    assert.ok(named !== undefined && button !== undefined && named > 0 && named < button);
    assert.match(personal(view).part.join(" "), /Fullmakt ikke oppgitt for Moss, Råde, Våler og Vestby/);
    const said = await stage.press(view, "Tilslutning", "ssu-moss");
    assert.match(textOf(said), /på vegne av Moss, Råde, Våler og Vestby/);
  });

  it("answers «kan jeg si ja for Råde?» from the seat and the fullmakt that is on record", async () => {
    const stage = caseStage("ostfold");
    const unsaid = await stage.say("Kan jeg si ja for Råde?", "ssu-moss");
    assert.match(textOf(unsaid), /Ja, du svarer for Råde.*Fullmakt er ikke oppgitt/s);
    const form = await stage.say("fullmakt", "ssu-moss");
    await stage.press(form, "Før inn", "ssu-moss", {
      grantedBy: "kommunedirektørene",
      date: "2026-01-15",
      until: "2026-12-31",
    });
    const said = await stage.say("kan eg seie ja for Råde", "ssu-moss", { locale: "nn-NO" });
    assert.match(textOf(said), /kommunedirektørene/);
    assert.match(
      textOf(await stage.say("Kan jeg si ja for Råde?", "ssu-halden")),
      /Nei, du svarer ikke for Råde/,
    );
    assert.match(textOf(await stage.say("Kan jeg si ja for Råde?", "vara")), /Ja, som vara/);
  });

  it("keeps the fullmakt with the stance, and lets nobody answer on one that has run out (M63, M68)", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const record = async (until: string) =>
      stage.press(await stage.say("fullmakt", "ssu-moss"), "Før inn", "ssu-moss", {
        grantedBy: "kommunedirektørene",
        date: "2026-01-15",
        until,
      });
    await record("2026-11-01");
    const lapsed = await stage.press(await stage.say(`sak ${id}`, "ssu-moss"), "Tilslutning", "ssu-moss");
    assert.match(personal(lapsed).said?.text ?? "", /fullmakt er gått ut/);
    await record("2027-06-30");
    await stage.press(lapsed, "Tilslutning", "ssu-moss");
    const [taken] = (await stage.read(id)).stances;
    assert.deepEqual(
      taken?.authority?.map(({ party, grantedBy, until }) => [party, grantedBy, until]),
      ["moss", "rade", "valer", "vestby"].map((party) => [party, "kommunedirektørene", "2027-06-30"]),
    );
    const kept = stage.people.occupancies().filter(({ person }) => person === "ssu-moss");
    assert.equal(kept[0]?.authority.length, 8, "what ran out stays on record");
  });
});
