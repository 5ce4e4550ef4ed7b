import assert from "node:assert/strict";
import type { Community } from "../../src/domain/community/community.ts";
import { openReportBacks } from "../../src/flows/open-report-backs.ts";
import { reportBackWords } from "../../src/presentation/view/report-back-words.ts";
import { caseMemory } from "../builders/case-memory.ts";
import { standingClock } from "../builders/clock.ts";
import { community } from "../builders/community.ts";
import { date } from "../builders/documents.ts";

const small = community();

/** FSU reports to SSU on the day. */
const reporting = (day: string): Community => ({
  ...small,
  bodies: small.bodies.map((body) =>
    body.id === "fsu" ? { ...body, reports_to: "ssu", mandate: { report_back_on: date(day) } } : body,
  ),
});

describe("the case that asks for a report", () => {
  it("is there once, however many rounds and processes there are, and says who reports to whom", async () => {
    const { store: cases } = caseMemory();
    const clock = standingClock();
    const round = () => openReportBacks({ cases, clock, words: reportBackWords }, reporting("2027-01-10"));
    const [first, second] = await Promise.all([round(), round()]);
    const third = await round();
    assert.deepEqual([[...first, ...second].length, third.length], [1, 0]);
    const { items } = await cases.listCases("ostfold", { limit: 10 });
    const [event] = items.map(({ value }) => value.events[0]);
    assert.ok(items.length === 1 && event?.kind === "submitted");
    assert.equal(event.title, "Rapport fra FSU");
    assert.match(event.need, /^FSU skal rapportere til SSU innen 10\. januar 2027\./);
  });

  it("is another for another day", async () => {
    const { store: cases } = caseMemory();
    const parts = { cases, clock: standingClock(), words: reportBackWords };
    await openReportBacks(parts, reporting("2027-01-10"));
    assert.equal((await openReportBacks(parts, reporting("2027-01-11"))).length, 1);
  });
});
