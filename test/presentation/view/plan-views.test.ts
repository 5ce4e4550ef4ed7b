import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parsePlanCommand } from "../../../src/presentation/commands/plan-command.ts";
import { planStatusView } from "../../../src/presentation/view/plan-status-view.ts";
import { taskFormView } from "../../../src/presentation/view/task-form-view.ts";
import { taskListView } from "../../../src/presentation/view/task-list-view.ts";
import { taskView } from "../../../src/presentation/view/task-view.ts";
import { ostfold } from "../../builders/answers.ts";
import { date } from "../../builders/documents.ts";
import { decided, POWERS, planFacts, tasks, touched } from "../../builders/plan-views.ts";
import { line, shipped } from "../../builders/shipped-plan.ts";
import { change } from "../../builders/tasks.ts";

const reader = { powers: POWERS.reader };
const formFacts = { ...planFacts, powers: POWERS.secretary };

describe("the plan at a glance", () => {
  it("counts lines, kinds, status, dates and owners in words, and calls nothing late that has no date", () => {
    const view = planStatusView(planFacts, shipped.tasks, "nb");
    assert.deepEqual(
      view.facts.map(({ title, value }) => `${title}: ${value}`),
      [
        "Linjer i planen: 33 i 10 innsatsområder",
        "Fordeling: 16 leveranser, 9 løpende tiltak, 2 om det som alt er i gang eller gjort og 6 til strategien",
        "Tiltak å følge opp: 25",
        "Frist: satt for 0 av 25; planen selv oppgir tidspunkt for 1",
        "Ansvarlig: satt for 0 av 25",
      ],
    );
    assert.equal(view.overdue, undefined);
    assert.equal(view.progress?.words, "25 uten meldt status");
  });

  it("says that the period is over, but not while the plan holds", () => {
    const on = (today: string) =>
      planStatusView({ ...planFacts, today: date(today) }, shipped.tasks, "nb").warning;
    assert.match(on("2026-11-21") ?? "", /^Perioden gikk ut 31\. desember 2024, .* vedtatt forlengelse/);
    assert.equal(on("2024-12-31"), undefined);
    assert.equal(on("2022-12-31"), "Perioden begynner 1. januar 2023.");
  });

  it("leads to every area in order, then to what stands in none", () => {
    const { areas } = planStatusView(planFacts, tasks, "nb");
    assert.deepEqual(
      areas.map(({ say }) => say),
      [
        ...[1, 2, 3, 4, 5, 6, 7, 8, 10].map((number) => `tiltak i område ${number}`),
        "tiltak fra vedtak",
        "tiltak som ikke lenger står i planen",
      ],
    );
    assert.equal(areas[0]?.facts, "12 tiltak · 1 i gang");
  });

  it("has a tasks list behind every way on, in every language", () => {
    for (const language of LANGUAGES) {
      const { areas, groups, overdue } = planStatusView(planFacts, tasks, language);
      for (const { say } of [...areas, ...groups, ...(overdue === undefined ? [] : [overdue])]) {
        const command = parsePlanCommand(say);
        assert.ok(command?.kind === "tasks", say);
        const list = taskListView(planFacts, tasks, command.selection, language);
        assert.ok(list.sections.length > 0, say);
      }
    }
  });
});

describe("a list of tasks", () => {
  it("keeps the printed labels under what divides the area", () => {
    const { sections } = taskListView(planFacts, tasks, { kind: "area", area: "1" }, "nb");
    assert.deepEqual(
      sections.map(({ heading, lines }) => [heading, ...lines.map(({ label }) => label)]),
      [
        ["Barn og unge", "a) i.", "a) ii.", "a) iii.", "a) iv."],
        ["Personer med alvorlige psykiske lidelser og rusproblemer", "b) i.", "b) ii.", "b) iii."],
        ["Skrøpelige eldre", "c) i.", "c) ii.", "c) iii."],
        ["Personer med flere kroniske lidelser", "d)", undefined],
      ],
    );
  });

  it("says what is known of each task, and nothing where nothing is", () => {
    const lineOf = (selection: Parameters<typeof taskListView>[2], place: number) =>
      taskListView(planFacts, tasks, selection, "nb").sections.flatMap(({ lines }) => lines)[place];
    const known = [
      lineOf({ kind: "area", area: "1" }, 0),
      lineOf({ kind: "overdue" }, 0),
      lineOf({ kind: "decided" }, 0),
      lineOf({ kind: "area", area: "2" }, 0),
      lineOf({ kind: "area", area: "2" }, 1),
    ];
    assert.deepEqual(
      known.map((each) => [each?.facts, each?.overdue]),
      [
        ["", undefined],
        ["i gang", "Fristen var 1. november 2026."],
        ["frist 18. desember 2026 · Sykehuset Østfold", undefined],
        ["tidspunkt i planen: 2023", undefined],
        ["sier hva som alt er i gang eller gjort", undefined],
      ],
    );
  });

  it("shows no more than a card has room for, and says how many are left", () => {
    const many = Array.from({ length: 40 }, (_, place) => ({ ...decided, id: `task:sak-${place}:1` }));
    const view = taskListView(planFacts, many, { kind: "decided" }, "nb");
    assert.equal(view.count, "40 tiltak");
    assert.equal(view.sections.flatMap(({ lines }) => lines).length, 25);
    assert.equal(view.rest, 15);
  });

  it("says that there are none", () => {
    const view = taskListView(planFacts, shipped.tasks, { kind: "overdue" }, "nb");
    assert.deepEqual([view.count, view.sections], ["Jeg finner ingen slike tiltak.", []]);
  });
});

describe("one task", () => {
  it("tells who changed what when, newest first, by the date in Oslo", () => {
    assert.deepEqual(taskView(planFacts, touched, reader, "nb").history, [
      "14. september 2026, Kari Prøve: ansvarlig er tatt bort",
      "12. mai 2026, Ola Prøve: status i gang, frist 1. november 2026, ansvarlig Kommune 3, «Teamet mangler psykolog. [Se notat](https://example.org)»",
      "2. mars 2026, Kari Prøve: status ikke startet, ansvarlig Sykehuset Østfold",
    ]);
  });

  it("keeps a long history short, and says how much older there is", () => {
    const changes = Array.from({ length: 14 }, (_, place) =>
      change({ note: `nr. ${place}`, mark: `${place}` }),
    );
    const { history } = taskView(planFacts, line("4.a", { changes }), reader, "nb");
    assert.equal(history.length, 7);
    assert.match(history[0] ?? "", /nr\. 13/);
    assert.equal(history.at(-1), "og 8 eldre");
  });

  it("says what is not set, and never guesses it", () => {
    const facts = taskView(planFacts, line("1.d.2"), reader, "nb").facts;
    assert.deepEqual(
      facts.filter(({ title }) => title !== "Innsatsområde").map(({ title, value }) => `${title}: ${value}`),
      [
        "Status: ikke meldt",
        "Frist: ikke satt",
        "Ansvarlig: ikke satt",
        "Gjelder: Kronisk syke",
        "Krav i § 6-2: nr. 9 Lokale IKT-løsninger",
        "Merket i planen: uten bokstav",
        "Type: leveranse",
      ],
    );
  });

  it("says why nobody is reminded, for lines of an expired plan only", () => {
    const notes = (task: typeof touched) => taskView(planFacts, task, reader, "nb").notes.join();
    assert.match(notes(touched), /Ingen får påminnelser/);
    assert.doesNotMatch(notes(decided), /påminnelser/);
    const gone = notes({ ...touched, absentFrom: "next" });
    assert.match(gone, /står ikke lenger i planen/);
    assert.doesNotMatch(gone, /perioden/);
  });

  it("has a button for those who may change it only", () => {
    assert.equal(taskView(planFacts, touched, reader, "nb").change, undefined);
    assert.deepEqual(taskView(planFacts, touched, { powers: POWERS.secretary }, "nb").change, {
      title: "Endre",
      verb: "task/edit",
      data: { task: touched.id },
    });
  });
});

describe("a task's form as a view", () => {
  it("stands as things stand now, and lets the secretariat choose among all parties", () => {
    const { fields, submit, intro } = taskFormView(formFacts, touched, {}, "nb");
    assert.deepEqual(
      fields.map(({ id, value }) => [id, value]),
      [
        ["status", "under-way"],
        ["due", "2026-11-01"],
        ["owners", undefined],
        ["body", "-"],
        ["evidence", undefined],
        ["address", undefined],
        ["note", undefined],
      ],
    );
    const owner = fields.find(({ id }) => id === "owners");
    assert.ok(owner?.kind === "choice");
    assert.equal(owner.options.length, ostfold.parties.length);
    assert.deepEqual(submit.data, { task: touched.id, seen: 3, form: 2 });
    assert.match(intro.join(), /kan bli offentlig.*pasienter/);
  });

  it("begins with no status where none is reported: it is chosen, not guessed", () => {
    const [status] = taskFormView(formFacts, line("4.a"), {}, "nb").fields;
    assert.deepEqual([status?.value, status?.required], [undefined, "Velg en status."]);
  });
});
