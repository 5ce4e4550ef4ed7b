import assert from "node:assert/strict";
import fc from "fast-check";
import { applyDiff, compareVersions, diffWords } from "../../../src/domain/agreements/clause-diff.ts";
import { clause, document } from "../../builders/documents.ts";

const word = fc.constantFrom(
  "kommunen",
  "sykehuset",
  "melder",
  "skal",
  "ti",
  "dager",
  "§ 6-2",
  "Søknad",
  "😀",
);
const joint = fc.constantFrom(" ", "  ", "\n", ", ", ". ", "", "\u0301");
const text = fc.array(fc.tuple(word, joint), { maxLength: 25 }).map((pieces) => pieces.flat().join(""));

function shown(before: string, after: string): string {
  const marks = { same: "", removed: "-", added: "+" };
  return diffWords(before, after)
    .map(({ kind, text: part }) => (kind === "same" ? part : `[${marks[kind]}${part}]`))
    .join("");
}

describe("the words that differ between two texts", () => {
  it("turn the earlier text into the later one", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
        assert.equal(applyDiff(diffWords(before, after), before), after);
      }),
    );
  });

  it("are none in the same text", () => {
    fc.assert(
      fc.property(text, (same) => {
        assert.deepEqual(diffWords(same, same), same === "" ? [] : [{ kind: "same", text: same }]);
      }),
    );
  });

  it("never stand as two neighbours of one kind, nor empty", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffWords(before, after);
        assert.ok(parts.every((part, place) => part.text !== "" && part.kind !== parts[place - 1]?.kind));
      }),
    );
  });

  for (const [before, after, expected] of [
    ["Fristen er ti dager.", "Fristen er tjue dager.", "Fristen er [-ti][+tjue] dager."],
    ["Fristen er ti dager.", "Fristen er ti dager", "Fristen er ti dager[-.]"],
    ["Sykehuset melder.", "Sykehuset melder straks.", "Sykehuset melder[+ straks]."],
    ["senest ti dager før", "senest en måned før", "senest [-ti dager][+en måned] før"],
    ["", "Nytt.", "[+Nytt.]"],
  ] as const)
    it(`shows «${expected}»`, () => assert.equal(shown(before, after), expected));

  it("are one text for another when nearly nothing is left of it", () => {
    const before = Array.from({ length: 2_000 }, (_, place) => `a${place}`).join(" ");
    const after = Array.from({ length: 2_000 }, (_, place) => `b${place}`).join(" ");
    assert.deepEqual(
      diffWords(before, after).map(({ kind }) => kind),
      ["removed", "added"],
    );
  });

  it("are not put on a text that they do not belong to", () => {
    assert.throws(() => applyDiff(diffWords("Ti dager.", "Tjue dager."), "Elleve dager."), RangeError);
  });
});

describe("two versions of a document", () => {
  const versionOf = (...clauses: Parameters<typeof clause>[]) =>
    document({ id: "R12", clauses: clauses.map((given) => clause(...given)) }).version;

  it("tell of each clause what became of it, in the order of the later one", () => {
    const before = versionOf(
      ["Borte.", { id: "R12/a/1" }],
      ["Fristen er ti dager.", { id: "R12/a/2" }],
      ["Flyttes.", { id: "R12/a/3" }],
      ["Står.", { id: "R12/a/4" }],
      ["Sist, og borte.", { id: "R12/a/5" }],
    );
    const after = versionOf(
      ["Fristen er tjue dager.", { id: "R12/a/2" }],
      ["Ny.", { id: "R12/b/1" }],
      ["Står.", { id: "R12/a/4" }],
      ["Flyttes.", { id: "R12/a/3", headings: ["Annet sted"] }],
    );
    const told = compareVersions(before, after).map((change) => [
      change.kind,
      change.kind === "removed" ? change.before.id : change.after.id,
    ]);
    assert.deepEqual(told, [
      ["removed", "R12/a/1"],
      ["edited", "R12/a/2"],
      ["added", "R12/b/1"],
      ["unchanged", "R12/a/4"],
      ["removed", "R12/a/5"],
      ["moved", "R12/a/3"],
    ]);
  });

  it("say of an edited clause whether it also moved", () => {
    const [change] = compareVersions(
      versionOf(["Ti dager.", { id: "R12/a/1" }]),
      versionOf(["Tjue dager.", { id: "R12/a/1", headings: ["Frister"] }]),
    );
    assert.equal(change?.kind === "edited" && change.moved, true);
  });
});
