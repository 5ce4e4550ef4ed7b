import assert from "node:assert/strict";
import { meetingsToCome } from "../../../src/domain/meetings/next-meeting.ts";
import { date } from "../../builders/documents.ts";
import { calledMeeting } from "../../builders/meetings.ts";

const TODAY = date("2026-11-21");

const meeting = (day: string, deadline?: string, body = "ssu") =>
  calledMeeting({
    id: `${body}-${day}`,
    body,
    date: date(day),
    ...(deadline === undefined ? {} : { casesDeadline: date(deadline) }),
  });

describe("a body's meetings to come", () => {
  for (const [name, meetings, next, open] of [
    ["are none when none is planned", [meeting("2026-11-20")], undefined, undefined],
    ["are the body's own", [meeting("2026-12-01", undefined, "fsu")], undefined, undefined],
    [
      "begin with today's",
      [meeting("2026-12-05"), meeting("2026-11-21")],
      "ssu-2026-11-21",
      "ssu-2026-11-21",
    ],
    [
      "are open on the last day to submit",
      [meeting("2026-12-05", "2026-11-21")],
      "ssu-2026-12-05",
      "ssu-2026-12-05",
    ],
    [
      "are open at the first whose deadline lasts",
      [meeting("2027-02-20", "2027-01-30"), meeting("2026-12-05", "2026-11-20")],
      "ssu-2026-12-05",
      "ssu-2027-02-20",
    ],
    ["may all be too late", [meeting("2026-12-05", "2026-11-20")], "ssu-2026-12-05", undefined],
  ] as const)
    it(name, () => {
      const found = meetingsToCome("ssu", meetings, TODAY);
      assert.deepEqual([found?.next.id, found?.open?.id], [next, open]);
    });
});
