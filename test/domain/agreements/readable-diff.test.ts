import assert from "node:assert/strict";
import fc from "fast-check";
import { applyDiff } from "../../../src/domain/agreements/clause-diff.ts";
import { readableDiff } from "../../../src/domain/agreements/readable-diff.ts";

const shown = (before: string, after: string) =>
  readableDiff(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join("");

const text = fc
  .array(fc.constantFrom("partene", "drøfter", "SSU", "avgjør", "innen", "seks", "uker", "tvisten"), {
    maxLength: 30,
  })
  .map((words) => words.join(" "));

describe("a difference that is read", () => {
  it("holds both texts to the character", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = readableDiff(before, after);
        assert.equal(applyDiff(parts, before), after);
        assert.ok(parts.every((part, place) => part.text !== "" && part.kind !== parts[place + 1]?.kind));
      }),
    );
  });

  it("is nothing where nothing differs", () => {
    assert.equal(shown("Fristen er ett år.", "Fristen er ett år."), "Fristen er ett år.");
  });

  it("marks a changed word in a sentence that stays", () => {
    assert.equal(
      shown(
        "Avtalen kan sies opp med ett års frist av hver part.",
        "Avtalen kan sies opp med to års frist av hver part.",
      ),
      "Avtalen kan sies opp med [-ett-][+to+] års frist av hver part.",
    );
  });

  it("marks the phrase, and not each word, where changes stand close", () => {
    assert.equal(
      shown(
        "Når partene er uenige, skal saken drøftes av SSU og så avgjøres i neste møte.",
        "Når partene er uenige, skal tvisten behandles av FSU og så avgjøres i neste møte.",
      ),
      "Når partene er uenige, skal [-saken drøftes av SSU-][+tvisten behandles av FSU+] og så avgjøres i neste møte.",
    );
  });

  it("tells one text for another when little is left", () => {
    const [before, after] = [
      "SSU drøfter og avgjør tvisten om rutinen.",
      "Partene snakker sammen først, og SSU melder fra innen uken.",
    ];
    assert.equal(shown(before, after), `[-${before}-][+${after}+]`);
  });
});
