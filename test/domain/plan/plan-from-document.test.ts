import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { planFromDocument, type ReadPlan } from "../../../src/domain/plan/plan-from-document.ts";
import { clause, date, document } from "../../builders/documents.ts";
import { planIn, shipped } from "../../builders/shipped-plan.ts";

/** The public source lies beside the checkout, where there is one. */
const SEEDS = fileURLToPath(new URL("../../../../shared/seeds", import.meta.url));

/** Number, printed label, kind, groups, numbers of § 6-2: Østfold's plan as mission part C has it. */
const EXPECTED = `
  1.a.i    | a) i.   | deliverable      | children | 13
  1.a.ii   | a) ii.  | deliverable      | children | 13 9
  1.a.iii  | a) iii. | continuous       | children | 13 2
  1.a.iv   | a) iv.  | continuous       | children | 13
  1.b.i    | b) i.   | continuous       | mental-health-and-addiction | 2
  1.b.ii   | b) ii.  | deliverable      | mental-health-and-addiction | 6
  1.b.iii  | b) iii. | deliverable      | mental-health-and-addiction | 2
  1.c.i    | c) i.   | continuous       | frail-elderly | 2
  1.c.ii   | c) ii.  | deliverable      | frail-elderly | 9
  1.c.iii  | c) iii. | deliverable      | frail-elderly | 10
  1.d.1    | d)      | status-sentence  | chronic-conditions | 2
  1.d.2    |         | deliverable      | chronic-conditions | 2 9
  2.a      | a)      | continuous       | | 12
  2.b      | b)      | status-sentence  | | 12
  2.c      | c)      | continuous       | | 11
  2.d      | d)      | continuous       | | 12
  3.a      | a)      | deliverable      | | 10
  3.a-2    | a)      | deliverable      | chronic-conditions | 10
  4.a      | a)      | deliverable      | |
  4.b      | b)      | continuous       | | 6
  5        |         | deliverable      | | 9
  6        |         | deliverable      | | 11
  7        |         | deliverable      | | 6 9
  8.a      | a)      | deliverable      | | 8 7
  8.b      | b)      | deliverable      | | 7
  8.c      | c)      | continuous       | frail-elderly | 6
  9        |         | deliverable      | | 2
  10.0     |         | strategy-heading | children mental-health-and-addiction frail-elderly chronic-conditions | 12
  10.a     | a.      | strategy-heading | | 12
  10.b     | b.      | strategy-heading | | 12
  10.c     | c.      | strategy-heading | | 12
  10.d     | d.      | strategy-heading | | 12
  10.e     | e.      | strategy-heading | | 12`
  .trim()
  .split("\n")
  .map((row) => row.split("|").map((cell) => cell.trim()));

const PRINTED = EXPECTED.map((row) => row.slice(0, 4));

/** Numbers of the law that part C has and the line's own words do not tell; whoever follows the line up sets them. */
const UNTOLD: readonly string[] = [
  "1.a.iii: 2",
  "1.b.i: 2",
  "1.b.ii: 6",
  "1.c.i: 2",
  "1.c.iii: 10",
  "1.d.1: 2",
  "1.d.2: 2",
  "8.a: 7",
];

/** What is read of the law is true as far as it goes, and what it lacks is known line by line. */
function assertStatute({ tasks }: ReadPlan): void {
  const read = new Map(tasks.map(({ number, statute = [] }) => [number, statute.map(String)]));
  const known = EXPECTED.map(([number = "", , , , law = ""]) => ({
    number,
    law: law.split(" ").filter(Boolean),
  }));
  const wrong = known.filter(({ number, law }) => read.get(number)?.some((each) => !law.includes(each)));
  assert.deepEqual(wrong, []);
  const untold = known.flatMap(({ number, law }) =>
    law.filter((each) => !read.get(number)?.includes(each)).map((each) => `${number}: ${each}`),
  );
  assert.deepEqual(untold, UNTOLD);
}

const rowsOf = ({ tasks }: ReadPlan) =>
  tasks.map(({ number = "", label = "", kind, groups }) => [number, label, kind, groups.join(" ")]);

describe("reading the action plan", () => {
  it("gives the 33 lines of the plan that comes with the program", () => {
    assert.equal(EXPECTED.length, 33);
    assert.deepEqual(rowsOf(shipped), PRINTED);
    assertStatute(shipped);
  });

  it("keeps an area's title, what divides it, and the only «Når» that is printed", () => {
    const [first] = shipped.tasks;
    assert.deepEqual(first?.area, {
      number: "1",
      title: "Felles planlegging av tjenester til prioriterte grupper",
      part: "Barn og unge",
    });
    assert.deepEqual(
      shipped.tasks
        .filter(({ printedWhen }) => printedWhen !== undefined)
        .map((t) => [t.number, t.printedWhen]),
      [["2.a", "2023"]],
    );
    for (const task of shipped.tasks) {
      assert.doesNotMatch(task.text, /Når:/);
      assert.deepEqual([task.due, task.owner, task.changes], [undefined, undefined, []]);
    }
  });

  it("takes the period that the document states, and names the plan after its beginning", () => {
    const { id, from, to, document: source } = shipped.plan;
    assert.deepEqual([id, from, to, source.retelling], ["HP-2023", "2023-01-01", "2024-12-31", true]);
  });
});

describe("reading the source of the action plan", () => {
  before(function () {
    if (existsSync(SEEDS)) return;
    process.stdout.write(`    skipped: ${SEEDS} is not on this machine\n`);
    this.skip();
  });

  it("gives the same 33 lines, and the period in its title", async () => {
    const read = await planIn(SEEDS);
    assert.deepEqual(rowsOf(read), PRINTED);
    assertStatute(read);
    assert.deepEqual([read.plan.from, read.plan.to], ["2023-01-01", "2024-12-31"]);
    assert.deepEqual(
      read.tasks.flatMap(({ number, printedWhen }) =>
        printedWhen === undefined ? [] : [[number, printedWhen]],
      ),
      [["2.a", "2023"]],
    );
  });
});

describe("reading any plan", () => {
  const TABLE = "Kva vil vi? / Korleis skal vi få det til? / Når";
  const row = (area: string, text: string, label?: string) =>
    clause(text, { headings: ["Tabell", TABLE, area], ...(label === undefined ? {} : { label }) });

  it("is absent for a guideline, and for a plan without such a table", () => {
    assert.equal(planFromDocument(document({ clauses: [row("1. Ei oppgåve", "Gjere noko")] })), undefined);
    assert.equal(planFromDocument(document({ standing: "plan" })), undefined);
  });

  it("has no period, and no year in its id, where nothing says one", () => {
    const read = planFromDocument(
      document({ id: "HP", standing: "plan", title: "Handlingsplan", clauses: [row("1. A", "Lage noko")] }),
    );
    assert.deepEqual([read?.plan.id, read?.plan.from, read?.plan.to], ["HP", undefined, undefined]);
  });

  it("lets a stated end stand before the title's years, and reads a single year as that year", () => {
    const titled = (version: { inForceTo?: ReturnType<typeof date> }) =>
      planFromDocument(
        document({
          standing: "plan",
          title: "Tiltaksplan 2027",
          version,
          clauses: [row("1. A", "Lage noko")],
        }),
      )?.plan;
    assert.deepEqual([titled({})?.from, titled({})?.to], ["2027-01-01", "2027-12-31"]);
    assert.equal(titled({ inForceTo: date("2028-06-30") })?.to, "2028-06-30");
  });

  it("gives every line a number of its own, however the labels repeat", () => {
    const clauses = [
      row("1. A", "ein", "a)"),
      row("1. A", "to", "a)"),
      row("1. A", "tre", "a)"),
      row("1. A", "fire"),
      row("1. A", "fem"),
      row("Utan nummer", "seks"),
    ];
    const read = planFromDocument(document({ standing: "plan", clauses }));
    assert.deepEqual(
      read?.tasks.map(({ number }) => number),
      ["1.a", "1.a-2", "1.a-3", "1.0", "1.0-2", "Utan nummer"],
    );
  });

  it("puts a cell that was too long for one clause together again", () => {
    const headings = [TABLE, "1. A"];
    const clauses = [
      clause("Lage ein plan som", { id: "T/a/1", headings, label: "a)" }),
      clause("held lenge.\nNår: hausten", { id: "T/a/1.2", headings }),
    ];
    const tasks = planFromDocument(document({ standing: "plan", clauses }))?.tasks ?? [];
    assert.deepEqual(
      tasks.map(({ number, text, printedWhen }) => [number, text, printedWhen]),
      [["1.a", "Lage ein plan som held lenge.", "hausten"]],
    );
  });
});
