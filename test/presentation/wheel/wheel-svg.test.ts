import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { JSDOM } from "jsdom";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { type Wheel, wheelOf } from "../../../src/domain/reminders/wheel.ts";
import { SMALLEST_TEXT } from "../../../src/presentation/wheel/svg-text.ts";
import { WIDTH } from "../../../src/presentation/wheel/wheel-layout.ts";
import { wheelPicture } from "../../../src/presentation/wheel/wheel-picture.ts";
import { wheelSvg } from "../../../src/presentation/wheel/wheel-svg.ts";
import { date } from "../../builders/documents.ts";
import { duty, fullWheel, plannedMeeting } from "../../builders/wheels.ts";

const GOLDEN = new URL("golden/ostfold-2028.nb.svg", import.meta.url);

function drawn(wheel: Wheel, language: Language = "nb", changed = false): string {
  return wheelSvg(wheelPicture(wheel, language, changed));
}

function parsed(svg: string): Element {
  const { window } = new JSDOM(svg, { contentType: "image/svg+xml" });
  return window.document.documentElement;
}

describe("the wheel's picture", () => {
  it("is what was last looked at and agreed (UPDATE_GOLDEN=1 writes it anew)", () => {
    const svg = drawn(fullWheel("ostfold", { year: 2028, today: date("2028-02-29") }));
    if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(GOLDEN, svg);
    assert.ok(existsSync(GOLDEN), "look at the picture, then run with UPDATE_GOLDEN=1");
    assert.equal(readFileSync(GOLDEN, "utf8"), svg);
  });

  for (const language of LANGUAGES)
    it(`says what it is to whoever does not see it (${language})`, () => {
      const svg = parsed(drawn(fullWheel("innlandet"), language));
      assert.equal(svg.getAttribute("role"), "img");
      assert.equal(svg.getAttribute("lang"), language);
      for (const id of svg.getAttribute("aria-labelledby")?.split(" ") ?? [])
        assert.ok((svg.querySelector(`#${id}`)?.textContent ?? "").length > 10, id);
      assert.match(svg.querySelector("title")?.textContent ?? "", /2026 – Innlandet/);
    });

  it("has no letter smaller than twelve pixels on a phone, and none outside the paper", () => {
    const svg = parsed(drawn(fullWheel("innlandet"), "en"));
    assert.equal(svg.getAttribute("viewBox")?.split(" ")[2], String(WIDTH));
    assert.equal(WIDTH, 360);
    const height = Number(svg.getAttribute("height"));
    for (const text of svg.querySelectorAll("text")) {
      assert.ok(Number(text.getAttribute("font-size")) >= SMALLEST_TEXT, text.textContent ?? "");
      assert.ok(Number(text.getAttribute("y")) < height, text.textContent ?? "");
    }
    assert.ok(SMALLEST_TEXT >= 12);
    // Teams shows 1024 pixels either way: twice as fine as the phone.
    assert.ok(height <= 512, String(height));
  });

  it("has the number of every mark in the table, once", () => {
    const wheel = fullWheel("ostfold");
    const bold = [...parsed(drawn(wheel)).querySelectorAll('text[font-weight="600"]')].map(
      ({ textContent }) => textContent,
    );
    for (const { number } of wheel.marks)
      assert.equal(bold.filter((text) => text === String(number)).length, 1, String(number));
  });

  it("has today's hand in this year only, and warns when its numbers are old", () => {
    assert.match(drawn(fullWheel("ostfold")), /i dag 22\. nov/);
    assert.doesNotMatch(drawn(fullWheel("ostfold", { year: 2027 })), /i dag/);
    assert.doesNotMatch(drawn(fullWheel("ostfold")), /Endret siden/);
    assert.match(drawn(fullWheel("ostfold"), "nb", true), /Endret siden/);
  });

  it("holds no name, title or place that anybody wrote", () => {
    const written = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{6,10} <[A-ZÆØÅ][a-zæøå]{6,10}&>$/);
    const { community } = fullWheel("ostfold");
    fc.assert(
      fc.property(written, (words) => {
        const by = { person: words, name: words };
        const meeting = plannedMeeting("ssu", date("2026-05-05"), {
          place: words,
          changes: [{ kind: "moved", at: "2026-01-01T08:00:00Z", by, words }],
        });
        const dated = [
          duty({ kind: "evaluation", case: words, title: words }, date("2026-03-03")),
          duty({ kind: "term", occupancy: words }, date("2026-04-03")),
          duty({ kind: "rung", case: words, title: words, rung: words }, date("2026-06-03")),
        ];
        const wheel = wheelOf({ dated, undated: [] }, [meeting], {
          community,
          year: 2026,
          today: date("2026-03-01"),
          body: undefined,
        });
        for (const language of LANGUAGES) {
          const svg = drawn(wheel, language);
          for (const part of words.split(/[^\p{L}]+/u).filter((each) => each.length > 5))
            assert.ok(!svg.includes(part), part);
        }
      }),
      { numRuns: 10 },
    );
  });

  it("escapes what a community is called", () => {
    const wheel = fullWheel("ostfold");
    const named = { ...wheel, community: { ...wheel.community, short_name: `<A & "B">` } };
    assert.match(parsed(drawn(named)).querySelector("title")?.textContent ?? "", /<A & "B">/);
  });
});
