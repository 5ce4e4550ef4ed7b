import assert from "node:assert/strict";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import { isIntact, nextRecord, type RecordContent } from "../../../src/domain/cases/decision-record.ts";
import { recordContentOf } from "../../../src/domain/cases/record-content.ts";
import { afterEvents } from "../../../src/domain/cases/replay-case.ts";
import { bodyIn } from "../../builders/case-stage.ts";
import { stanceOf } from "../../builders/decided-cases.ts";
import { AT, actor, caseInMeeting, MEETING, one, TODAY } from "../../builders/meetings.ts";

const oral: CaseEvent = {
  ...stanceOf("ssu-moss"),
  ...{ source: "oral", notedBy: actor("rune"), heard: "telephone", mark: "oral-1" },
};
const confirmed: CaseEvent = {
  ...{ kind: "stance-confirmed", at: AT, by: actor("kari"), seat: "ssu-moss", mark: "oral-1" },
};
const decided: CaseEvent = {
  ...{ kind: "decided", at: AT, by: actor("rune"), proposal: 1, body: "ssu", meeting: MEETING },
  ...{ on: TODAY, reservations: [] },
};

function contentAfter(...events: readonly CaseEvent[]): RecordContent {
  const treated = afterEvents(caseInMeeting(), [...events, decided]);
  const content = recordContentOf(treated, bodyIn(one, "ssu"), one);
  assert.ok(content);
  return content;
}

const told = (content: RecordContent) =>
  content.stances.map(({ source, notedBy, heard, confirmed: by }) => [source, notedBy, heard, by]);

describe("the record of an oral stance", () => {
  it("says who noted it, how it was heard, and whether the seat has confirmed it", () => {
    assert.deepEqual(told(contentAfter(oral)), [["oral", "Rune Referent", "telephone", false]]);
    assert.deepEqual(told(contentAfter(oral, confirmed)), [["oral", "Rune Referent", "telephone", true]]);
  });

  it("says nothing of the kind of a click", () => {
    assert.deepEqual(told(contentAfter(stanceOf("ssu-moss"))), [["click", undefined, undefined, undefined]]);
    assert.deepEqual(
      Object.keys(contentAfter(stanceOf("ssu-moss")).stances[0] ?? {}).filter((key) => key === "confirmed"),
      [],
    );
  });

  it("is part of what is sealed", () => {
    const record = nextRecord(contentAfter(oral), "Sak {number}-{yy}", undefined);
    assert.ok(isIntact(record));
    const changed = record.stances.map((stance) => ({ ...stance, confirmed: true }));
    assert.equal(isIntact({ ...record, stances: changed }), false);
  });
});
