import assert from "node:assert/strict";
import { refusalView } from "../../../src/presentation/view/refusal-view.ts";
import { found, guideline, law, ostfold, plan, refused } from "../../builders/answers.ts";

describe("the view of a refusal", () => {
  it("says that nothing governs, what was searched, and that it may stand elsewhere", () => {
    const view = refusalView(refused("not-covered"), "nb");
    assert.equal(view.lead, "Jeg finner ikke noe punkt som gjelder dette.");
    assert.match(view.explanation, /dokumentene til Helsefellesskapet Østfold, lov og forskrift/);
    assert.match(view.explanation, /kan likevel stå i et dokument jeg ikke har/);
  });

  it("says so when nothing is loaded", () => {
    assert.match(refusalView(refused("nothing-loaded"), "nn").lead, /ingen dokument å leite i enno/);
  });

  it("shows three of the nearest clauses at most", () => {
    const nearest = [found(guideline), found(guideline, 1), found(plan), found(law)];
    assert.equal(refusalView(refused("not-covered", ...nearest), "nb").nearest.length, 3);
  });

  it("turns to the secretariat, with its address or that none is stated, and with what is assumed", () => {
    assert.match(
      refusalView(refused("not-covered"), "nb").turnTo,
      /^Spør sekretariatet\. Adressen er ikke oppgitt\./,
    );
    const secretariat = { ...ostfold.secretariat, email: "post@example.org", assumption: "two-steps" };
    const communities = [{ ...ostfold, secretariat }];
    const { turnTo } = refusalView({ ...refused("not-covered"), communities }, "nb");
    assert.match(turnTo, /Skriv til post@example\.org\. At det første trinnet/);
  });

  it("names every secretariat when several communities were searched", () => {
    const other = {
      ...ostfold,
      secretariat: { name: { nb: "de andre", nn: "dei andre", en: "the others" } },
    };
    const { turnTo } = refusalView({ ...refused("not-covered"), communities: [ostfold, other] }, "en");
    assert.match(turnTo, /Ask sekretariatet\..* Ask the others\./);
  });
});
