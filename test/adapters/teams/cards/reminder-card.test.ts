import assert from "node:assert/strict";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import type { ReminderView } from "../../../../src/presentation/view/reminder-view.ts";

describe("the card of a digest", () => {
  it("shows each of the most things that one message holds, whatever they are called, below 25 KB", () => {
    const long = "«Et tiltak med et svært langt navn, slik noen planer har dem» ".repeat(12);
    const items = Array.from({ length: 20 }, (_, index) => ({
      title: `${index}: ${long}`,
      lines: ["Dagen er 25. november 2026. Bygger på: helse- og omsorgstjenesteloven § 6-5."],
      go: { label: "Ta meg dit", say: "handlingsplan" },
      presses: [],
    }));
    const view: ReminderView = {
      kind: "reminder",
      language: "nb",
      title: "20 ting venter på deg",
      intro: ["Det som haster mest, står først."],
      items,
      presses: [],
      note: "Skriv «mine påminnelser».",
    };
    const text = JSON.stringify(cardOf(view));
    assert.ok(Buffer.byteLength(text) < 25_000, `${Buffer.byteLength(text)} bytes`);
    for (const { title } of items)
      assert.ok(text.includes(`"text":"${title.slice(0, 40)}`), title.slice(0, 10));
  });
});
