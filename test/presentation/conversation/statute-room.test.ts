import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { asksForStatuteCoverage } from "../../../src/presentation/commands/statute-command.ts";
import type { Matter } from "../../../src/presentation/conversation/matter.ts";
import { createStatuteRoom } from "../../../src/presentation/conversation/statute-room.ts";
import { statuteCsv } from "../../../src/presentation/view/statute-csv.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { standingClock } from "../../builders/clock.ts";
import { shippedCommunity } from "../../builders/shipped-communities.ts";

const { community, documents } = shippedCommunity("ostfold");
const room = createStatuteRoom({ communities: [community], clock: standingClock() });
const matter: Matter = {
  account: undefined,
  sender: { name: "Kari", userId: "kari" },
  conversation: { id: "samtale", kind: "personal" },
  language: "nb",
  community,
  library: { search: buildClauseSearch(documents), communities: [community] },
};

describe("the coverage of § 6-2 in a conversation", () => {
  for (const said of [
    "§ 6-2",
    "dekning § 6-2",
    "§6-2-dekning",
    "Dekker avtalen § 6-2?",
    "Hva mangler i avtalen etter § 6-2?",
    "Kva manglar i avtalen etter § 6-2?",
    "Does our agreement cover § 6-2?",
  ])
    it(`is asked for by: ${said}`, () => assert.equal(asksForStatuteCoverage(said), true));

  for (const said of [
    "Hva sier § 6-2 om jordmødre?",
    "Hvilke krav stiller loven?",
    "6-3",
    "vis R12/tvister/1",
  ])
    it(`is not asked for by: ${said}`, () => assert.equal(asksForStatuteCoverage(said), false));

  it("is shown with the three states, the clauses and what that means", async () => {
    const [view] = (await room.respond("§ 6-2", matter)) ?? [];
    assert.ok(view?.kind === "statute-coverage");
    const text = textOf(view);
    assert.match(
      text,
      /Av de 13 kravene står 1 i avtaletekst, 2 delvis i avtaletekst, 6 bare i planen, og 4/,
    );
    assert.match(text, /◐ Nr\. 6 .*uten tekst om hospitering/);
    assert.match(text, /○ Nr\. 5 Utskrivningsklare pasienter: Ikke lagt inn/);
    assert.match(text, /Avtalen kan si det likevel/);
  });

  it("offers a case for every gap, with title and need written, and none where there is no gap", async () => {
    const [view] = (await room.respond("§ 6-2", matter)) ?? [];
    assert.ok(view?.kind === "statute-coverage");
    const whole = view.rows.filter(({ sign }) => sign === "whole");
    assert.deepEqual(
      whole.map(({ number }) => number),
      ["Nr. 12", "2. ledd"],
    );
    for (const row of view.rows) {
      assert.equal(row.start === undefined, row.sign === "whole", row.number);
      if (row.start === undefined) continue;
      assert.equal(row.start.verb, "case/start");
      assert.match(String(row.start.data["title"]), /^§ 6-2: /);
      assert.ok(String(row.start.data["need"]).includes(row.requirement));
    }
  });

  it("asks which community first where nothing tells", async () => {
    const [view] = (await room.respond("§ 6-2", { ...matter, community: undefined })) ?? [];
    assert.equal(view?.kind, "choice");
  });

  it("is exported as a table that a spreadsheet opens, and no cell becomes a formula", async () => {
    const [view] = (await room.respond("§ 6-2", matter)) ?? [];
    assert.ok(view?.kind === "statute-coverage");
    const csv = statuteCsv({
      ...view,
      rows: [{ ...(view.rows[0] ?? assert.fail()), requirement: '=1+"1"' }, ...view.rows],
    });
    assert.equal(csv.slice(0, 1), "\uFEFF");
    assert.equal(csv.match(/\r\n/g)?.length, view.rows.length + 2);
    assert.ok(csv.includes(`"'=1+""1"""`));
  });
});
