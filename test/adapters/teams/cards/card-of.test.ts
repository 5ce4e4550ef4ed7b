import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import { LANGUAGES } from "../../../../src/domain/kernel/language.ts";
import { answerView } from "../../../../src/presentation/view/answer-view.ts";
import type { CasePersonalView, CaseSharedView } from "../../../../src/presentation/view/case-view.ts";
import type { InquiryView } from "../../../../src/presentation/view/inquiry-view.ts";
import { noticeView } from "../../../../src/presentation/view/notice-view.ts";
import { textOf } from "../../../../src/presentation/view/text-of.ts";
import type { View } from "../../../../src/presentation/view/view.ts";
import { answered, found } from "../../../builders/answers.ts";
import { clause, document } from "../../../builders/documents.ts";
import { sampleViews } from "../../../builders/views.ts";
import { lintCard } from "./card-linter.ts";
import { renderOfficially } from "./official-cards.ts";

const MOST_BYTES = 25_000;

function must(view: View): object {
  const card = cardOf(view);
  assert.ok(card, "the view has a card");
  return card;
}

/** What a reader must find on the card, whatever its layout: the words of the view, each paragraph for itself. */
function expectedTexts(view: View): readonly string[] {
  switch (view.kind) {
    case "answer":
      return [view.best, ...(view.beside === undefined ? [] : [view.beside.clause]), ...view.others]
        .flatMap(({ quote, place, warning = "" }) => [...quote.split("\n"), place, warning])
        .concat(view.best.facts.map(({ title, value }) => `${title}: ${value}`))
        .concat(view.best.notes, view.best.standing, view.decider?.value ?? "", view.assumptions)
        .concat(view.onDate, view.beside === undefined ? [] : [view.beside.bestLabel, view.beside.label])
        .concat(view.decider?.facts.map(({ title, value }) => `${title}: ${value}`) ?? [])
        .concat(view.readings.flatMap(({ title, paragraphs, notes }) => [title, ...paragraphs, ...notes]));
    case "short-answer":
      return [];
    case "clause":
      return [...view.clause.quote.split("\n"), view.clause.place, view.decider?.value ?? ""];
    case "refusal":
      return [view.lead, view.explanation, view.turnTo, ...view.nearest.map(({ place }) => place)];
    case "notice":
      return [view.title, view.text];
    case "help":
      return [
        view.title,
        view.intro,
        view.closing,
        ...view.examples,
        ...view.commands.map(({ does }) => does),
      ];
    case "documents":
      return [view.title, ...view.documents.flatMap(({ title, facts, notes }) => [title, facts, ...notes])];
    case "choice":
      return [view.question, ...view.options.map(({ label }) => label)];
    case "form":
      return [view.title, ...view.intro, view.problem ?? "", ...view.fields.map(({ label }) => label)];
    case "section":
      return [
        [view.title, view.source, view.warning ?? "", view.page ?? ""],
        view.clauses.flatMap(({ heading = "", place, mark = "", text }) => [
          heading,
          place,
          mark,
          ...text.split("\n"),
        ]),
      ].flat();
    case "changes":
      return [
        [view.title, ...view.intro, view.rest ?? ""],
        view.changes.flatMap(({ kind, place, moved = "", words }) => [
          `${kind}: ${place}`,
          moved,
          ...words.flatMap(({ text, mark = "" }) => [text, mark]),
        ]),
      ].flat();
    case "decisions":
      return [
        [view.title, ...view.intro, view.adopted?.title ?? ""],
        view.decisions.flatMap(({ label, title, facts, points, reservations = "" }) => [
          `${label}: ${title}`,
          facts,
          ...points,
          reservations,
        ]),
        view.adopted?.items.map(({ title, value }) => `${title}: ${value}`) ?? [],
      ].flat();
    case "meeting-list":
      return [view.title, view.intro, ...view.meetings.flatMap(({ title, facts }) => [title, facts])];
    case "meeting":
      return [
        [view.title, view.said?.text ?? "", view.agendaTitle, view.before, view.after ?? "", ...view.notes],
        view.facts.map(({ title, value }) => `${title}: ${value}`),
        view.agenda.flatMap(({ title, facts, points, outcome = "" }) => [
          title,
          ...facts,
          ...points,
          outcome,
        ]),
      ].flat();
    case "meeting-item":
      return [
        [view.title, view.said?.text ?? "", view.proposalTitle, ...view.points, ...view.noted, ...view.notes],
        [view.outcome ?? "", view.missing?.title ?? "", ...(view.missing?.seats ?? [])],
        view.facts.map(({ title, value }) => `${title}: ${value}`),
      ].flat();
    case "minutes":
      return [
        [view.title, view.said?.text ?? "", view.state],
        [...view.sections, ...(view.answers === undefined ? [] : [view.answers])].flatMap(
          ({ title, lines }) => [title, ...lines],
        ),
      ].flat();
    case "confirm":
      return [view.title, ...view.text];
    case "seats":
      return [
        [view.title, view.lead, ...view.notes, ...view.assumptions],
        view.groups.flatMap(({ title, seats }) => [
          title,
          ...seats.flatMap(({ name, holder, details }) => [name, holder, ...details]),
        ]),
      ].flat();
    case "who-am-i":
      return [
        [view.title, view.lead, view.can.title, ...view.can.items, view.closing ?? "", ...view.assumptions],
        view.places.flatMap(({ title, details }) => [title, details]),
      ].flat();
    case "invitation-code":
      return [view.title, view.code, view.warning, ...view.steps].concat(
        view.facts.map(({ title, value }) => `${title}: ${value}`),
      );
    case "case-shared":
    case "case-personal":
      return textsOfCase(view);
    case "case-receipt":
      return [view.title, ...view.next, ...view.facts.map(({ title, value }) => `${title}: ${value}`)];
    case "case-list":
      return [
        view.title,
        view.intro,
        ...view.cases.flatMap(({ label, title, state, waiting = "" }) => [label, title, state, waiting]),
      ];
    case "inquiry":
      return textsOfInquiry(view);
    case "statute-coverage":
      return [
        [view.title, view.summary, ...view.structure.lines, ...view.notes],
        view.rows.flatMap(({ requirement, state, missing = "" }) => [requirement, state, missing]),
      ].flat();
    case "plan-status":
      return [
        [view.title, view.warning ?? "", view.overdue?.label ?? "", ...view.notes],
        view.facts.map(({ title, value }) => `${title}: ${value}`),
        view.areas.flatMap(({ label, facts }) => [label, facts]),
      ].flat();
    case "task-list":
      return [
        [view.title, view.count, ...view.notes],
        view.sections.map(({ heading = "" }) => heading),
        view.sections.flatMap(({ lines }) =>
          lines.flatMap(({ label = "", text, facts, overdue = "" }) => [label, text, facts, overdue]),
        ),
      ].flat();
    case "task":
      return [
        view.title,
        view.text,
        view.overdue ?? "",
        ...view.notes,
        view.historyTitle,
        ...view.history,
      ].concat(view.facts.map(({ title, value }) => `${title}: ${value}`));
  }
}

function textsOfInquiry(view: InquiryView): readonly string[] {
  return [
    [view.title, view.said?.text ?? "", view.state, view.asked.title, view.asked.value],
    [view.clause?.place ?? "", view.clause?.quote ?? "", view.clause?.changed ?? ""],
    view.facts.map(({ title, value }) => `${title}: ${value}`),
    [view.answer?.title ?? "", ...(view.answer?.value.split("\n") ?? []), view.answer?.reading ?? ""],
  ].flat();
}

function textsOfCase(view: CaseSharedView | CasePersonalView): readonly string[] {
  const { label, title, state, notes, patients, proposal, answers, more } = view.summary;
  const own = view.kind === "case-personal" ? [view.said?.text ?? "", ...view.part] : [];
  return [
    ...own,
    ...[label, title, state, ...notes, patients.value],
    ...[proposal?.title ?? "", ...(proposal?.points ?? []), proposal?.clause?.text ?? ""],
    proposal?.task?.value ?? "",
    ...[answers?.title ?? "", answers?.coverage ?? ""],
    ...(answers?.sides ?? []).flatMap((side) => [
      side.title,
      ...side.seats.flatMap(({ seat, parties = "", answer, words = "" }) => [seat, parties, answer, words]),
    ]),
    ...more.facts.flatMap((fact) => [fact.title, ...fact.value.split("\n")]),
  ];
}

type OfMeetings = Extract<View, { kind: "meeting-list" | "meeting" | "meeting-item" | "minutes" }>;

/** What is folded away has a button of its own beside the one that unfolds it. */
function meetingButtons(view: OfMeetings): number {
  const there = (...parts: readonly unknown[]) => parts.filter((part) => part !== undefined).length;
  switch (view.kind) {
    case "meeting-list":
      return view.meetings.length + there(view.start);
    case "meeting":
      return view.presses.length + there(view.change, view.change);
    case "meeting-item":
      return view.presses.length + there(view.agree, view.close, view.exception, view.exception);
    case "minutes":
      return view.presses.length + there(view.send);
  }
}

/** How many things on the card can be pressed. */
function expectedButtons(view: View): number {
  switch (view.kind) {
    case "answer":
      return (
        1 +
        view.presses.length +
        (view.best.sourceUrl ? 1 : 0) +
        (view.beside ? 1 : 0) +
        (view.decider?.ask ? 1 : 0) +
        (view.others.length > 0 ? 1 : 0) +
        view.others.length
      );
    case "short-answer":
      return 0;
    case "clause":
      return view.clause.sourceUrl ? 1 : 0;
    case "refusal":
      return view.nearest.length + view.presses.length;
    case "section":
      return (view.more ? 1 : 0) + (view.sourceUrl ? 1 : 0);
    case "decisions":
      return view.decisions.reduce((sum, { clause }) => sum + (clause ? 2 : 1), 0);
    case "help":
      return view.examples.length;
    case "choice":
      return view.options.length;
    case "form":
      return view.cancel ? 2 : 1;
    case "meeting-list":
    case "meeting":
    case "meeting-item":
    case "minutes":
      return meetingButtons(view);
    case "confirm":
      return 2;
    case "case-shared":
      return 2;
    case "case-personal":
      return (
        view.seats.length +
        (view.stance ? 2 : 0) +
        (view.stance?.consent ? 1 : 0) +
        (view.work?.presses.length ?? 0) +
        (view.summary.answers ? 2 : 1)
      );
    case "case-receipt":
      return 1;
    case "case-list":
      return view.cases.length + 1;
    case "inquiry":
      return view.presses.length + (view.reply ? 2 : 0);
    case "statute-coverage":
      return view.rows.flatMap(({ clauses, start }) => [...clauses.slice(0, 1), start ?? []].flat()).length;
    case "plan-status":
      return (view.overdue ? 1 : 0) + view.areas.length + view.groups.length;
    case "task-list":
      return view.sections.flatMap(({ lines }) => lines).length + 1;
    case "task":
      return view.change ? 2 : 1;
    case "changes":
    case "documents":
    case "notice":
    case "seats":
    case "who-am-i":
    case "invitation-code":
      return 0;
  }
}

describe("a card", () => {
  for (const [name, view] of sampleViews) {
    describe(name, () => {
      const card = must(view);

      it("is what was last looked at and agreed (UPDATE_GOLDEN=1 writes it anew)", () => {
        const golden = new URL(`golden/${name}.json`, import.meta.url);
        const text = `${JSON.stringify(card, undefined, 2)}\n`;
        if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(golden, text);
        assert.ok(
          existsSync(golden),
          `${name}.json is missing: look at the card, then run with UPDATE_GOLDEN=1`,
        );
        assert.equal(readFileSync(golden, "utf8"), text);
      });

      it("satisfies the official parser and our own linter", () => {
        assert.deepEqual(renderOfficially(card).complaints, []);
        assert.deepEqual(lintCard(card), []);
      });

      it("says all that the view says", () => {
        const shown = renderOfficially(card).text;
        for (const text of expectedTexts(view))
          assert.ok(
            shown.includes(text.replace(/^- /, "").replace(/\s+/g, " ").trim()),
            `«${text}» is not on the card: ${shown}`,
          );
      });

      it("has its buttons, each with a name, and a heading to jump to", () => {
        const { buttons, headings } = renderOfficially(card);
        assert.equal(buttons.length, expectedButtons(view), buttons.join(" | "));
        assert.ok(buttons.every((button) => button.trim() !== ""));
        assert.ok(headings.length > 0);
      });

      it("tells its language, and everything as text for a client that cannot show it", () => {
        assert.equal(Reflect.get(card, "lang"), view.language);
        assert.equal(Reflect.get(card, "fallbackText"), textOf(view));
      });

      it("is small enough for Teams", () => {
        assert.ok(Buffer.byteLength(JSON.stringify(card)) < MOST_BYTES);
      });
    });
  }

  it("is spared for a note that warns of nothing", () => {
    for (const language of LANGUAGES)
      assert.equal(cardOf(noticeView({ kind: "thanked" }, language)), undefined);
  });

  it("stays small, and says so, when a clause is longer than a card has room for", () => {
    const long = document({ clauses: [clause("Partene skal samarbeide. ".repeat(2_000))] });
    const card = must(answerView(answered(found(long)), "nb"));
    assert.ok(Buffer.byteLength(JSON.stringify(card)) < MOST_BYTES);
    assert.match(renderOfficially(card).text, /Resten står i kilden/);
  });

  it("never takes a clause's words for formatting or a link", () => {
    const sly = "1. [Klikk her](https://example.org) **nå** _eller_ aldri";
    const loaded = document({ title: "*Avtale* [x](https://example.org)", clauses: [clause(sly)] });
    const card = must(answerView(answered(found(loaded)), "nb"));
    assert.ok(
      renderOfficially(card).text.includes("1. [Klikk her](https://example.org) **nå** _eller_ aldri"),
    );
    const headings = JSON.stringify(card).match(/"TextBlock","text":"[^"]*/g) ?? [];
    assert.ok(
      headings.every((text) => !/(?<!\\)[*[\]]/.test(text.replaceAll("\\\\", "\\"))),
      headings.join(),
    );
  });
});

describe("the card linter", () => {
  const lint = (element: object) => lintCard({ type: "AdaptiveCard", version: "1.5", body: [element] });

  it("finds an unknown type, a misspelt property and text that would be cut", () => {
    assert.deepEqual(lint({ type: "TextBlok" }), ["card.body[0]: unknown type TextBlok"]);
    assert.deepEqual(lint({ type: "RichTextBlock", inlines: [], spacng: "small" }), [
      "card.body[0]: RichTextBlock has no property spacng",
    ]);
    assert.deepEqual(lint({ type: "TextBlock", text: "Hei" }), [
      "card.body[0]: text that does not wrap is cut",
    ]);
  });

  it("looks inside containers, columns and buttons", () => {
    const inner = { type: "Container", items: [{ type: "ActionSet", actions: [{ type: "Action.Nope" }] }] };
    assert.deepEqual(lint(inner), ["card.body[0].items[0].actions[0]: unknown type Action.Nope"]);
  });
});
