import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { due } from "../../../src/domain/reminders/due.ts";
import type { Obligation } from "../../../src/domain/reminders/obligation.ts";
import { WHO_IS_TOLD } from "../../../src/domain/reminders/who-is-told.ts";
import { date } from "../../builders/documents.ts";

const at = (text: string) => Temporal.Instant.from(text);

function task(dueOn: string, id = "t"): Obligation {
  return {
    id,
    subject: { kind: "task", task: id, text: "Noe" },
    dueOn: date(dueOn),
    counting: "one-date",
    source: { kind: "plan", plan: "p" },
    to: { seats: [], secretariat: true },
  };
}

const rungs = (obligation: Obligation, after: string, until: string) =>
  due([obligation], at(after), at(until)).map(({ rung }) => rung);

describe("reminders that are due", () => {
  it("come at nine in Oslo, in summer and in winter", () => {
    assert.equal(
      due([task("2026-07-01")], at("2026-06-30T00:00Z"), at("2026-07-02T00:00Z"))[0]?.at.toString(),
      "2026-07-01T07:00:00Z",
    );
    assert.equal(
      due([task("2026-12-01")], at("2026-11-30T12:00Z"), at("2026-12-02T00:00Z"))[0]?.at.toString(),
      "2026-12-01T08:00:00Z",
    );
  });

  it("come at nine on both days when the clocks change", () => {
    for (const [day, utc] of [
      ["2026-03-29", "07:00"],
      ["2026-10-25", "08:00"],
    ])
      assert.equal(
        due([task(day ?? "")], at(`${day}T00:00Z`), at(`${day}T23:00Z`))[0]?.at.toString(),
        `${day}T${utc}:00Z`,
      );
  });

  for (const { what, after, until, expected } of [
    {
      what: "nothing before the first step",
      after: "2026-10-01T00:00Z",
      until: "2026-11-16T07:00Z",
      expected: [],
    },
    {
      what: "the first step fourteen days before",
      after: "2026-11-15T00:00Z",
      until: "2026-11-16T08:00Z",
      expected: ["first"],
    },
    {
      what: "nothing again at the instant that was swept",
      after: "2026-11-16T08:00Z",
      until: "2026-11-20T08:00Z",
      expected: [],
    },
    {
      what: "the last of all that were missed, alone",
      after: "2026-10-01T00:00Z",
      until: "2027-01-01T00:00Z",
      expected: ["last"],
    },
    {
      what: "the second when only the first was missed",
      after: "2026-11-01T00:00Z",
      until: "2026-11-28T00:00Z",
      expected: ["second"],
    },
  ])
    it(`are ${what}`, () => {
      assert.deepEqual(rungs(task("2026-11-30"), after, until), expected);
    });

  it("are the same in the end however the time between is swept, but for what was missed", () => {
    const day = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 8 }), (days) => {
        const start = at("2026-11-01T00:00Z");
        const stops = [...new Set([0, ...days, 61])]
          .sort((a, b) => a - b)
          .map((n) => start.add({ hours: 24 * n }));
        const seen = stops
          .slice(1)
          .flatMap((until, i) => due([task("2026-12-15")], stops[i] ?? start, until));
        assert.equal(new Set(seen.map(({ id }) => id)).size, seen.length);
        assert.ok(seen.length <= WHO_IS_TOLD.task.length);
        assert.equal(seen.at(-1)?.rung, "last");
      }),
    );
  });
});
