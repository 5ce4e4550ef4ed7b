import assert from "node:assert/strict";
import { reignOf, versionInForce } from "../../../src/domain/agreements/version-in-force.ts";
import type { CivilDate } from "../../../src/domain/kernel/civil-date.ts";
import { date } from "../../builders/documents.ts";

describe("the version in force", () => {
  interface Dated {
    readonly id: string;
    readonly adoption?: { readonly date: CivilDate };
    readonly inForceFrom?: CivilDate;
    readonly inForceTo?: CivilDate;
  }
  const first: Dated = { id: "first", inForceFrom: date("2020-01-01"), inForceTo: date("2023-12-31") };
  const second: Dated = { id: "second", inForceFrom: date("2024-03-01") };
  const undated: Dated = { id: "undated" };
  const adopted: Dated = { id: "adopted", adoption: { date: date("2021-05-01") } };

  for (const { day, versions, governs } of [
    { day: "2019-12-31", versions: [first, second], governs: undefined },
    { day: "2020-01-01", versions: [first, second], governs: "first" },
    { day: "2024-02-29", versions: [first, second], governs: "first" },
    { day: "2024-03-01", versions: [first, second], governs: "second" },
    { day: "2024-03-01", versions: [second, first], governs: "second" },
    { day: "1999-01-01", versions: [undated], governs: "undated" },
    { day: "2026-01-01", versions: [undated, first], governs: "first" },
    { day: "2021-04-30", versions: [adopted], governs: undefined },
    { day: "2021-05-01", versions: [adopted, undated], governs: "adopted" },
    { day: "2024-03-01", versions: [second, adopted], governs: "second" },
    { day: "2026-01-01", versions: [], governs: undefined },
  ])
    it(`on ${day}, among ${versions.map(({ id }) => id).join(" and ") || "none"}, is ${governs ?? "none"}`, () => {
      assert.equal(versionInForce(versions, date(day))?.id, governs);
    });

  it("governs until the day before the next one, or until its own end when that comes first", () => {
    const all = [undated, adopted, first, second];
    assert.deepEqual(
      all.map((version) => reignOf(version, all)),
      [
        { from: undefined, to: "2019-12-31", supersededOn: "2020-01-01" },
        { from: "2021-05-01", to: "2024-02-29", supersededOn: "2024-03-01" },
        { from: "2020-01-01", to: "2021-04-30", supersededOn: "2021-05-01" },
        { from: "2024-03-01", to: undefined, supersededOn: undefined },
      ],
    );
    assert.deepEqual(reignOf(first, [first, second]), {
      from: "2020-01-01",
      to: "2023-12-31",
      supersededOn: "2024-03-01",
    });
  });
});
