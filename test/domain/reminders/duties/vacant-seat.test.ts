import assert from "node:assert/strict";
import { replayCase } from "../../../../src/domain/cases/replay-case.ts";
import { obligationsOf } from "../../../../src/domain/reminders/obligations-of.ts";
import { openCase } from "../../../builders/decided-cases.ts";
import { date } from "../../../builders/documents.ts";
import { seated } from "../../../builders/seated-community.ts";

describe("a stance that nobody can take", () => {
  it("is asked for where a seat is vacant, since that blocks the case: somebody must appoint", () => {
    const treated = replayCase("sak", openCase("sak").events) ?? assert.fail();
    const nothing = { occupancies: [], meetings: [], plans: [], tasks: [], documents: [] };
    const [asked] = obligationsOf(
      { community: seated, cases: [treated], ...nothing },
      date("2026-05-14"),
      date("2027-05-14"),
    ).filter(({ subject }) => subject.kind === "stance");
    assert.deepEqual(asked?.to.seats, ["ssu-moss", "ssu-hospital", "ssu-gp"]);
  });
});
