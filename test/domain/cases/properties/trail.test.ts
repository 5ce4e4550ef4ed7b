import assert from "node:assert/strict";
import fc from "fast-check";
import { z } from "zod/v4";
import { caseEventSchema } from "../../../../src/domain/cases/case-event.ts";
import { replayCase } from "../../../../src/domain/cases/replay-case.ts";
import { playTries, settings, tries, unanimous } from "../../../builders/seat-histories.ts";

const RUNS = { numRuns: 200 };

describe("the trail of a case", () => {
  it("makes the same case again, also when it has been written as JSON and read back", () => {
    fc.assert(
      fc.property(settings, tries, tries, (setting, first, last) => {
        const treated = playTries(setting, [...first.slice(0, 5), ...unanimous("written"), ...last]).at(
          -1,
        )?.after;
        assert.ok(treated);
        assert.deepEqual(replayCase(treated.id, treated.events), treated);
        const read = z.array(caseEventSchema).parse(JSON.parse(JSON.stringify(treated.events)));
        assert.deepEqual(replayCase(treated.id, read), treated);
      }),
      RUNS,
    );
  });

  it("only grows, and nothing is added where something is refused", () => {
    fc.assert(
      fc.property(settings, tries, (setting, tried) => {
        for (const { before, after, outcome } of playTries(setting, [...unanimous("meeting"), ...tried])) {
          assert.deepEqual(after.events.slice(0, before.events.length), before.events);
          if ("refused" in outcome) assert.deepEqual(after, before);
        }
      }),
      RUNS,
    );
  });
});
