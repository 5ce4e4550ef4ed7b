import assert from "node:assert/strict";
import fc from "fast-check";
import { caseIdOf, readCaseId } from "../../../src/domain/cases/case-id.ts";
import { submitCase } from "../../../src/domain/cases/submit-case.ts";
import { caseMemory } from "../../builders/case-memory.ts";

describe("a case's id", () => {
  it("is read back however it is written, and is the same for the same mark", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat({ max: 9 }),
        fc.constantFrom("-", " ", ""),
        fc.boolean(),
        (mark, attempt, joint, lower) => {
          const id = caseIdOf(mark, attempt);
          assert.match(id, /^[B-DF-HJ-NP-TV-XZ]{2}-\d{3}$/);
          assert.equal(caseIdOf(mark, attempt), id);
          const written = id.replace("-", joint);
          assert.equal(readCaseId(lower ? written.toLowerCase() : written), id);
        },
      ),
    );
  });

  it("is no word, no printed number and nothing else that people write", () => {
    for (const text of [
      "",
      "BT",
      "BT-40",
      "BT-4077",
      "om 407",
      "u004-24",
      "14/25",
      "BT--407",
      "BTX-407",
      "1T-407",
    ])
      assert.equal(readCaseId(text), undefined, text);
  });

  it("differs for different marks nearly always, and another is found where it does not", async () => {
    const ids = Array.from({ length: 5_000 }, (_, mark) => caseIdOf(`mark-${mark}`, 0));
    assert.ok(new Set(ids).size > 4_900, "a few may meet");
    const meeting = ids.findIndex((id, place) => ids.indexOf(id) !== place);
    const other = ids.indexOf(ids[meeting] ?? "");
    assert.ok(meeting > other);
    const { store } = caseMemory();
    const submit = (mark: number) =>
      submitCase(
        store,
        "ostfold",
        { title: "Sak", need: "Behov", patients: "Nytte", mark: `mark-${mark}` },
        { actor: { person: "nora", name: "Nora" }, at: "2026-11-21T09:00:00Z" },
      );
    const [first, second, again] = [await submit(other), await submit(meeting), await submit(other)];
    assert.equal(first.id, ids[other]);
    assert.notEqual(second.id, first.id);
    assert.equal(again.id, first.id);
  });
});
