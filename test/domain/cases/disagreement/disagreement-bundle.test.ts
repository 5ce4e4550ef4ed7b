import assert from "node:assert/strict";
import fc from "fast-check";
import type { CaseEvent } from "../../../../src/domain/cases/case-event.ts";
import { climbLadder } from "../../../../src/domain/cases/disagreement/climb-ladder.ts";
import { disagreementBundle } from "../../../../src/domain/cases/disagreement/disagreement-bundle.ts";
import { namesOfPersons } from "../../../../src/domain/cases/disagreement/names-of-persons.ts";
import { afterEvents } from "../../../../src/domain/cases/replay-case.ts";
import { AT, actingAs, disputing, openCaseOf, TODAY } from "../../../builders/decided-case.ts";

/** Invented: no syllable of them is in a Norwegian word that the bundle's own sentences use. */
const part = fc
  .array(fc.constantFrom("xa", "zu", "qvo", "wex", "yzi"), { minLength: 2, maxLength: 3 })
  .map((syllables) => syllables.join(""));
const names = fc.tuple(part, part).map((parts) => parts.map(capital).join(" "));

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** A disputed case where everything that somebody writes has these words in it. */
function disputed(words: string, by: { person: string; name: string }) {
  const stance: CaseEvent = {
    kind: "stance-taken",
    at: AT,
    by,
    seat: "ssu-moss",
    onBehalfOf: ["moss", "rade"],
    as: "holder",
    stance: "cannot-consent",
    words,
    proposal: 1,
    source: "oral",
    notedBy: { person: "noted", name: `Yzixa ${by.name}` },
    mark: "mark",
    authority: [{ party: "moss", grantedBy: `Wexqvo ${by.name}`, date: TODAY }],
  };
  const treated = afterEvents(openCaseOf({ proposal: { points: [words] } }), [stance]);
  const outcome = climbLadder(
    treated,
    { ladder: "understanding", rung: "dialogue", words },
    { ...actingAs("ssu-moss"), actor: by },
  );
  assert.ok("events" in outcome);
  return afterEvents(treated, outcome.events);
}

describe("the bundle for the next rung", () => {
  it("has the proposal, who says what by side, what has happened and what was tried", () => {
    const bundle = disagreementBundle(
      disputed("Fristen er for kort.", { person: "p", name: "Xazu Wex" }),
      disputing,
      [],
    );
    assert.deepEqual(bundle?.proposal?.points, ["Fristen er for kort."]);
    assert.deepEqual(
      bundle?.stances.map(({ side, seats }) => [side, seats.map(({ stance }) => stance)]),
      [
        ["municipalities", ["cannot-consent"]],
        ["hospital", [undefined]],
        ["interest", [undefined]],
      ],
    );
    assert.deepEqual(
      bundle?.tried.map(({ rung, words }) => [rung, words]),
      [["dialogue", "Fristen er for kort."]],
    );
    assert.deepEqual(
      bundle?.chronology.map(({ what }) => what),
      ["submitted", "prepared", "step-opened", "disagreement-taken"],
    );
  });

  it("is not made of what was never disputed", () => {
    assert.equal(disagreementBundle(openCaseOf(), disputing, []), undefined);
  });

  it("has no person's name left, whoever wrote whose name where and how", () => {
    const written = fc.constantFrom(
      (name: string) => `${name} er uenig.`,
      (name: string) => `Etter ${name.toUpperCase()} sitt syn, og ${name}s eget.`,
      (name: string) => `(${name.toLowerCase()})`,
      (name: string) => `${name.split(" ")[1]} og ${name.split(" ")[0]}-gruppa`,
      (name: string) => `«${name.replace(" ", "\n")}»`,
    );
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(fc.nat({ max: 5 }), written), { minLength: 1, maxLength: 5 }),
        (roster, sentences) => {
          const words = sentences.map(([who, say]) => say(roster[who % roster.length] ?? "")).join(" ");
          const actor = { person: "secret-id", name: roster[0] ?? "" };
          const treated = disputed(words, actor);
          const bundle = disagreementBundle(treated, disputing, roster);
          const text = JSON.stringify(bundle).toLowerCase();
          for (const name of [...roster, "Yzixa", "Wexqvo"])
            for (const word of name.toLowerCase().split(" "))
              assert.ok(
                !new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, "u").test(text),
                `${word} is in ${text}`,
              );
          assert.ok(!text.includes("secret-id"));
          assert.equal(namesOfPersons(roster, treated, disputing).isIn(text), false);
        },
      ),
    );
  });

  it("leaves words that are no one's name as they were", () => {
    const { removeFrom } = namesOfPersons(["Dag Moss", "Liv Xazu"], { events: [] }, disputing);
    assert.equal(removeFrom("Tre ganger per dag i Moss kommune."), "Tre ganger per dag i Moss kommune.");
    assert.equal(removeFrom("Dag Moss og Liv mener det."), "[…] og […] mener det.");
  });

  it("keeps what a side has not released, and only says how many", () => {
    const taken = disputed("Nei.", { person: "p", name: "Xazu Wex" });
    const treated = {
      ...taken,
      step: taken.step === undefined ? undefined : { ...taken.step, way: "meeting" as const, meeting: "m" },
    };
    const [municipalities] = disagreementBundle(treated, disputing, [])?.stances ?? [];
    assert.deepEqual([municipalities?.withheld, municipalities?.seats], [1, []]);
    assert.ok(
      !JSON.stringify(disagreementBundle(treated, disputing, [])?.stances).includes("cannot-consent"),
    );
  });
});
