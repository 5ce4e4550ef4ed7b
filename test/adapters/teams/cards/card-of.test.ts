import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import { LANGUAGES } from "../../../../src/domain/kernel/language.ts";
import { answerView } from "../../../../src/presentation/view/answer-view.ts";
import { noticeView } from "../../../../src/presentation/view/notice-view.ts";
import { textOf } from "../../../../src/presentation/view/text-of.ts";
import type { View } from "../../../../src/presentation/view/view.ts";
import { answered, found } from "../../../builders/answers.ts";
import { clause, document } from "../../../builders/documents.ts";
import { sampleViews } from "../../../builders/views.ts";
import { lintCard } from "./card-linter.ts";
import { expectedButtons, expectedTexts } from "./expected-on-card.ts";
import { renderOfficially } from "./official-cards.ts";

const MOST_BYTES = 25_000;

function must(view: View): object {
  const card = cardOf(view);
  assert.ok(card, "the view has a card");
  return card;
}

/** As the official renderer shows it, drawn once for all who look. */
function drawnOnce(card: object): () => ReturnType<typeof renderOfficially> {
  let drawn: ReturnType<typeof renderOfficially> | undefined;
  return () => {
    drawn ??= renderOfficially(card);
    return drawn;
  };
}

describe("a card", () => {
  for (const [name, view] of sampleViews) {
    describe(name, () => {
      const card = must(view);
      const drawn = drawnOnce(card);

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
        assert.deepEqual(drawn().complaints, []);
        assert.deepEqual(lintCard(card), []);
      });

      it("says all that the view says", () => {
        const shown = drawn().text;
        for (const text of expectedTexts(view))
          assert.ok(
            shown.includes(text.replace(/^- /, "").replace(/\s+/g, " ").trim()),
            `«${text}» is not on the card: ${shown}`,
          );
      });

      it("has its buttons, each with a name, and a heading to jump to", () => {
        const { buttons, headings } = drawn();
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
