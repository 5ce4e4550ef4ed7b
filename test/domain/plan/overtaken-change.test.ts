import assert from "node:assert/strict";
import fc from "fast-check";
import { newsIn, type WantedTaskChange } from "../../../src/domain/plan/change-task.ts";
import { overtakenChange } from "../../../src/domain/plan/overtaken-change.ts";
import { TASK_STATUSES } from "../../../src/domain/plan/task.ts";
import { taskState, taskStateAfter } from "../../../src/domain/plan/task-state.ts";
import { date } from "../../builders/documents.ts";
import { change, task } from "../../builders/tasks.ts";

const seenFirst = change({ status: "not-started", owners: ["moss"], mark: "1" });

describe("a change that somebody was ahead of", () => {
  it("keeps what one meant oneself apart from what one only saw", () => {
    const others = change({ status: "under-way", due: date("2027-03-01"), mark: "2" });
    const both = task({ changes: [seenFirst, others] });
    const sent = { seen: 1, status: "not-started", due: null, owners: ["moss"], note: "Venter" } as const;
    const { own, meanwhile } = overtakenChange(both, sent);
    assert.deepEqual([own, meanwhile], [{ note: "Venter" }, [others]]);
  });

  it("never brings back what another changed, unless one changed it too", () => {
    const part = fc.record(
      {
        status: fc.constantFrom(...TASK_STATUSES),
        due: fc.option(fc.constantFrom(date("2027-01-01"), date("2027-06-01"))),
        owners: fc.subarray(["moss", "rade"]),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(part, part, part, (first, theirs, typed) => {
        const history = [change({ ...first, mark: "1" }), change({ ...theirs, mark: "2" })];
        const now = task({ changes: history });
        const saw = taskStateAfter(now, 1);
        const form: WantedTaskChange = {
          seen: 1,
          status: typed.status ?? saw.status,
          due: typed.due === undefined ? (saw.due ?? null) : typed.due,
          owners: typed.owners ?? saw.owners,
        };
        const { own } = overtakenChange(now, form);
        const news = newsIn(taskState(now), own);
        for (const name of ["status", "due", "owners"] as const)
          if (typed[name] === undefined) assert.equal(news[name], undefined, name);
      }),
      { numRuns: 100 },
    );
  });

  it("is how it stood before the history was as long as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TASK_STATUSES), { maxLength: 8 }), fc.nat(8), (all, count) => {
        const changes = all.map((status, place) => change({ status, mark: `${place}` }));
        const { status } = taskStateAfter(task({ changes }), count);
        assert.equal(status, all.slice(0, count).at(-1));
      }),
      { numRuns: 100 },
    );
  });
});
