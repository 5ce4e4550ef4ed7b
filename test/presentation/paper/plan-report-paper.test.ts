import assert from "node:assert/strict";
import { getDocumentProxy } from "unpdf";
import { paperPdf } from "../../../src/adapters/documents/paper/paper-pdf.ts";
import { paperText } from "../../../src/adapters/documents/paper/paper-text.ts";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import type { PlanReportFacts } from "../../../src/flows/read-plan-report.ts";
import { planReportPaper } from "../../../src/presentation/paper/plan-report-paper.ts";
import { date } from "../../builders/documents.ts";
import { decision, held, planReport } from "../../builders/reported-year.ts";
import { change } from "../../builders/tasks.ts";

const LONG = "Samordning av tverrfaglige tjenester på tvers av forvaltningsnivåene ".repeat(6).trim();

/** More of everything than a plan has: every list overflows, and every title is too long. */
const fullest: PlanReportFacts = {
  ...planReport,
  plan: { ...planReport.plan, title: LONG },
  tasks: Array.from({ length: 60 }, (_, place) => ({
    id: `HP-2023/${place}`,
    plan: "HP-2023",
    ...(place % 6 === 0
      ? { case: `BT-${place}` }
      : { number: `${place}.b.iii`, area: { number: `${place % 19}`, title: LONG } }),
    text: LONG,
    kind: "deliverable" as const,
    groups: ["children" as const],
    changes: [
      place % 2 === 0
        ? change({ status: "done", evidence: { title: LONG } })
        : change({
            due: date("2026-01-01"),
            owners: ["moss", "halden", "sarpsborg", "fredrikstad", "hvaler", "rade"],
          }),
    ],
  })),
  records: Array.from({ length: 9 }, (_, place) => decision({ id: `r${place}`, title: LONG })),
  meetings: Array.from({ length: 9 }, (_, place) => held({ id: `m${place}` })),
};

describe("the report on the plan", () => {
  const pagesOf = async (...given: Parameters<typeof planReportPaper>) =>
    (await getDocumentProxy(await paperPdf(planReportPaper(...given)))).numPages;

  it("is one page", async () => {
    assert.equal(await pagesOf(planReport, "nb"), 1);
  });

  for (const language of LANGUAGES)
    it(`is one page in ${language} with more of everything than there is room for`, async () => {
      assert.equal(await pagesOf(fullest, language), 1);
    });

  it("counts each area and each group, and says what nobody has reported", () => {
    const [table] = planReportPaper(planReport, "nb").parts.filter(({ kind }) => kind === "table");
    assert.ok(table?.kind === "table");
    assert.equal(table.rows.length, 10 + 1 + 4);
    const whole =
      table.rows
        .find(([title]) => title === "Hele planen")
        ?.slice(1)
        .map(Number) ?? [];
    const [all = 0, ...rest] = whole;
    assert.equal(
      rest.slice(0, 5).reduce((sum, each) => sum + each, 0),
      all,
    );
    // What is done needs no date and no owner.
    assert.ok((rest[5] ?? 0) <= all - (rest[0] ?? 0));
  });

  for (const [what, few] of [
    ["half of everything", 30],
    ["little", 12],
  ] as const)
    it(`is one page with ${what}, and fills it`, async () => {
      for (const language of LANGUAGES)
        assert.equal(
          await pagesOf({ ...fullest, tasks: fullest.tasks.slice(0, few) }, language),
          1,
          language,
        );
    });

  it("cuts no area's title while there is room for it, and leaves no room that a line would have filled", () => {
    for (const language of LANGUAGES) {
      const table = planReportPaper(planReport, language).parts.find(({ kind }) => kind === "table");
      assert.ok(table?.kind === "table");
      for (const [title = ""] of table.rows) assert.doesNotMatch(title, /…/);
    }
    const { parts } = planReportPaper(planReport, "nb");
    const lists = parts.flatMap((part) => (part.kind === "list" ? [part.items.length] : []));
    assert.deepEqual(lists, [3, 4, 2]);
  });

  it("says of what is delivered what shows it, and of what hangs who answers for it", () => {
    const text = paperText(planReportPaper(planReport, "nb"));
    assert.match(text, /Levert \(\d av \d\)\n\n- 1\.a\.i .*vist ved Rapport om felles/);
    assert.match(text, /Over fristen.*\n\n- .*frist 1\. juni 2026, ansvarlig Moss og Halden/);
    assert.match(text, /PM 001\/26, Partnerskapsmøtet 12\. mai 2026: Felles opplæring/);
    assert.match(text, /Over, og ikke forlenget/);
  });

  it("does not call a blank date late, nor what nobody told of begun", () => {
    const tasks = planReport.tasks.map((task) => ({ ...task, changes: [] }));
    const text = paperText(planReportPaper({ ...planReport, tasks, records: [], meetings: [] }, "nb"));
    assert.match(text, /Ingen tiltak er over en frist som er satt/);
    assert.match(text, /Ingen tiltak er meldt ferdig/);
    assert.match(
      text,
      /Hele planen\nTiltak: 25\nFerdig: 0\nI gang: 0\nIkke startet: 0\nStoppet: 0\nIkke meldt: 25/,
    );
  });

  it("does not tell the title of a case that is not public", () => {
    const text = paperText(planReportPaper({ ...planReport, withheld: new Set(["HP-407"]) }, "nb"));
    assert.doesNotMatch(text, /dialogmeldinger/);
    assert.match(text, /PM 001\/26.*\(ikke offentlig\)/);
  });
});
