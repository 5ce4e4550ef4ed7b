import assert from "node:assert/strict";
import { reportBacksDue } from "../../../src/domain/cases/report-backs.ts";
import type { Community } from "../../../src/domain/community/community.ts";
import { community } from "../../builders/community.ts";
import { date } from "../../builders/documents.ts";

const small = community();

/** FSU reports to SSU; on which day is what the tests are about. */
const reporting = (day?: string): Community => ({
  ...small,
  bodies: small.bodies.map((body) =>
    body.id === "fsu"
      ? { ...body, reports_to: "ssu", mandate: day === undefined ? {} : { report_back_on: date(day) } }
      : body,
  ),
});

describe("whose report is near", () => {
  const due = (day: string | undefined, today: string) =>
    reportBacksDue(reporting(day), date(today)).map(({ body, to }) => `${body.id} to ${to.id}`);

  for (const [day, today, expected] of [
    ["2027-01-31", "2026-12-01", []],
    ["2027-01-31", "2026-12-02", ["fsu to ssu"]],
    ["2027-01-31", "2027-01-31", ["fsu to ssu"]],
    // The service may have stood still: what is late is asked for all the same, but not what is long gone.
    ["2027-01-31", "2027-03-01", ["fsu to ssu"]],
    ["2027-01-31", "2028-02-01", []],
    [undefined, "2027-01-31", []],
  ] as const)
    it(`${day ?? "no day"}, seen on ${today}: ${expected.join() || "nobody's"}`, () => {
      assert.deepEqual(due(day, today), expected);
    });

  it("is nobody's where there is no body to report to", () => {
    const { bodies } = reporting("2027-01-31");
    const alone = bodies.map(({ reports_to: _to, ...body }) => body);
    assert.deepEqual(reportBacksDue({ ...small, bodies: alone }, date("2027-01-31")), []);
  });
});
