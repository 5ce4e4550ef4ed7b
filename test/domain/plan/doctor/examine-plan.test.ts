import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { readDocumentFolder } from "../../../../src/adapters/documents/document-folder.ts";
import { examinePlan } from "../../../../src/domain/plan/doctor/examine-plan.ts";
import type { PlanPlace, PlanRule, PlanUnderCheck } from "../../../../src/domain/plan/doctor/plan-finding.ts";
import { planFromDocument } from "../../../../src/domain/plan/plan-from-document.ts";
import { PRIORITY_GROUPS } from "../../../../src/domain/plan/priority-groups.ts";
import type { Task } from "../../../../src/domain/plan/task.ts";
import { overdue } from "../../../../src/domain/plan/task-state.ts";
import { clause, date } from "../../../builders/documents.ts";
import { line, shipped } from "../../../builders/shipped-plan.ts";
import { change } from "../../../builders/tasks.ts";

const SEEDS = fileURLToPath(new URL("../../../../../shared/seeds", import.meta.url));
const SHIPPED = fileURLToPath(new URL("../../../../communities/ostfold/documents", import.meta.url));
const TODAY = date("2026-11-21");

/** What mission part D says of Østfold's plan: row, rule, and the places of it. */
const KNOWN: readonly (readonly [gap: string, rule: PlanRule, places: readonly string[] | number])[] = [
  ["G10", "expired", ["the plan"]],
  ["G2", "two-periods", ["10"]],
  ["G3", "no-dates", 32],
  ["G4", "no-owners", 33],
  ["G6", "doubled-label", ["3.a", "3.a-2"]],
  ["G7", "unlabelled", ["1.d.2"]],
  ["G8", "torn", ["4.b"]],
  ["G27", "titles-differ", ["1.b", "1.c", "7", "9"]],
  ["G9", "status-sentence", ["1.d.1", "2.b"]],
  ["M88", "strategy-heading", ["10.0", "10.a", "10.b", "10.c", "10.d", "10.e"]],
  ["G28", "same-theme", ["«Hva er innafor»: 1.c.i 1.d.1", "digital hjemmeoppfølging: 1.c.ii 1.d.2 5"]],
];

function nameOf(place: PlanPlace): string {
  switch (place.kind) {
    case "line":
      return place.task.number ?? "";
    case "title":
      return place.number;
    case "theme":
      return `${place.theme}: ${place.tasks.map(({ number }) => number).join(" ")}`;
    case "group":
      return place.group;
    case "plan":
      return "the plan";
  }
}

async function planUnder(folder: string): Promise<PlanUnderCheck> {
  const { documents } = await readDocumentFolder(folder, { id: "ostfold", assumptions: [] });
  const [read] = documents.flatMap((document) => {
    const plan = planFromDocument(document);
    return plan === undefined ? [] : [{ ...plan, clauses: document.version.clauses }];
  });
  assert.ok(read);
  return { plan: read.plan, lines: read.tasks, clauses: read.clauses, today: TODAY };
}

function placesIn(checked: Partial<PlanUnderCheck>, rule: PlanRule): string[] {
  const whole = { plan: shipped.plan, lines: shipped.tasks, clauses: [], today: TODAY, ...checked };
  return (
    examinePlan(whole)
      .find((finding) => finding.rule === rule)
      ?.places.map(nameOf) ?? []
  );
}

for (const [name, folder] of Object.entries({
  "in the source": SEEDS,
  "that comes with the program": SHIPPED,
}))
  describe(`the plan doctor on Østfold's plan ${name}`, () => {
    let checked: PlanUnderCheck;
    before(async function () {
      if (!existsSync(folder)) {
        process.stdout.write(`    skipped: ${folder} is not on this machine\n`);
        this.skip();
      }
      checked = await planUnder(folder);
    });

    for (const [gap, rule, places] of KNOWN)
      it(`finds ${rule} (${gap})`, () => {
        const found = placesIn(checked, rule);
        assert.deepEqual(typeof places === "number" ? found.length : found, places);
      });

    it("finds nothing else", () => {
      assert.deepEqual(
        examinePlan(checked).map(({ rule }) => rule),
        KNOWN.map(([, rule]) => rule),
      );
    });

    it("quotes both readings of the strategy's period as they are printed", () => {
      const [place] = examinePlan(checked).find(({ rule }) => rule === "two-periods")?.places ?? [];
      assert.ok(place?.kind === "title");
      assert.match(place.readings.summary, /2023[-–]2027$/);
      assert.match(place.readings.table, /2023[-–]2038\?$/);
    });
  });

describe("the plan doctor", () => {
  it("asks for no date or owner of what is done or stopped, nor where people have set them", () => {
    const lines = [
      line("4.a", { changes: [change({ status: "done" })] }),
      line("4.b", { changes: [change({ due: date("2027-01-01"), owner: "hospital" })] }),
      line("5", { changes: [change({ due: date("2027-01-01") }), change({ due: null, mark: "2" })] }),
    ];
    assert.deepEqual([placesIn({ lines }, "no-dates"), placesIn({ lines }, "no-owners")], [["5"], ["5"]]);
  });

  it("says that a plan has run out only after its last day, as prolonged", () => {
    const prolonged = [{ to: date("2026-11-21"), case: "BT-1", on: date("2026-01-10") }];
    const plan = { ...shipped.plan, prolonged };
    assert.deepEqual(placesIn({ plan }, "expired"), []);
    assert.deepEqual(placesIn({ plan, today: date("2026-11-22") }, "expired"), ["the plan"]);
    const { to: _to, ...endless } = shipped.plan;
    assert.deepEqual(placesIn({ plan: endless }, "expired"), []);
    assert.deepEqual(placesIn({ plan: endless }, "no-period"), ["the plan"]);
  });

  it("names the groups that nothing is left to do for", () => {
    const without = (group: string) => shipped.tasks.filter(({ groups }) => !groups.some((g) => g === group));
    for (const group of PRIORITY_GROUPS)
      assert.deepEqual(placesIn({ lines: without(group) }, "group-without-activity"), [group]);
    const stopped = shipped.tasks.map((task) =>
      task.groups.includes("children") ? { ...task, changes: [change({ status: "stopped" })] } : task,
    );
    assert.deepEqual(placesIn({ lines: stopped }, "group-without-activity"), ["children"]);
  });

  const SUMMARY = ["1. Kapasitet", "2. Strategi for 2027-2030", "3. Førebygging"];
  const areas = (...titles: readonly string[]) =>
    titles.map((title, place) =>
      line("5", {
        number: String(place + 1),
        area: { number: String(place + 1), title },
        text: `Lage ${"x".repeat(place + 1)}`,
      }),
    );
  for (const [why, titles, periods, differing] of [
    ["the same words", ["Kapasitet", "Strategi for 2027 – 2030", "«FØREBYGGING»"], [], []],
    ["another year", ["Kapasitet", "Strategi for 2027-2031", "Førebygging"], ["2"], []],
    ["a question mark", ["Kapasitet", "Strategi for 2027-2030?", "Førebygging"], ["2"], []],
    ["no period in one of them", ["Kapasitet", "Strategi", "Førebygging"], [], ["2"]],
    ["other words", ["Kapasitet i sjukehus", "Strategi for 2027-2030", "Førebygging"], [], ["1"]],
  ] as const)
    it(`compares the summary with the table: ${why}`, () => {
      const clauses = [
        clause("1. INNLEIING ..... 2\n2. SAMANDRAG ..... 3\n3. DETALJAR ..... 4", { headings: ["Innhald"] }),
        clause(SUMMARY.join("\n"), { headings: ["Samandrag"] }),
      ];
      const checked = { lines: areas(...titles), clauses };
      assert.deepEqual(placesIn(checked, "two-periods"), periods);
      assert.deepEqual(placesIn(checked, "titles-differ"), differing);
    });

  it("takes a numbered list of other things for no summary", () => {
    const clauses = [clause("1. Vi møtes.\n2. Vi skriv referat.", { headings: ["Arbeidsform"] })];
    assert.deepEqual(placesIn({ clauses }, "titles-differ"), []);
  });

  for (const [text, torn] of [
    ["og følgje opp avtalen", true],
    ["eller gjere noko anna", true],
    ["Lage ein plan for", false],
    ["Lage ein plan og", true],
    ["foreslå tiltak som forebygger", false],
    ["Og så skal vi lage en plan", false],
    ["ogre", false],
  ] as const)
    it(`takes «${text}» for ${torn ? "torn" : "whole"}`, () => {
      assert.deepEqual(placesIn({ lines: [line("4.a", { text })] }, "torn"), torn ? ["4.a"] : []);
    });

  it("never calls a blank date overdue, whatever day it is and whatever has been said of it", () => {
    const untouched = fc.constantFrom(...shipped.tasks);
    const said = fc.array(
      fc.record({
        status: fc.constantFrom("not-started", "under-way", "done", "stopped"),
        mark: fc.string({ minLength: 1 }),
      }),
      { maxLength: 3 },
    );
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
      .map((each) => date(each.toISOString().slice(0, 10)));
    fc.assert(
      fc.property(untouched, said, day, (task, changes, today) => {
        const blank: Task = { ...task, changes: changes.map((each) => change(each)) };
        assert.equal(overdue(blank, today), false);
      }),
      { numRuns: 100 },
    );
  });
});
