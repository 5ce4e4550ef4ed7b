import assert from "node:assert/strict";
import { atMost, inTurn, sideBySide } from "../../src/compose/rounds.ts";

/** Work that ends when it is told to. */
function held() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((end) => ends.push(end));
  };
  return { begun, work, end: () => ends.shift()?.() };
}

const moment = () => new Promise(setImmediate);

describe("Rounds", () => {
  it("side by side go on though one of them never ends", async () => {
    const others: number[] = [];
    const never = inTurn(() => new Promise<void>(() => {}));
    const other = inTurn(async () => void others.push(1));
    const all = sideBySide([never, other]);
    void all();
    await moment();
    void all();
    await moment();
    assert.equal(others.length, 2);
  });

  it("are no more at once than there is room for, and the others follow in their order", async () => {
    const { begun, work, end } = held();
    const withSlot = atMost(2);
    const all = Promise.all(["a", "b", "c", "d"].map((name) => withSlot(work(name))));
    await moment();
    assert.deepEqual(begun, ["a", "b"]);
    end();
    await moment();
    assert.deepEqual(begun, ["a", "b", "c"]);
    for (let left = 0; left < 3; left += 1) {
      end();
      await moment();
    }
    await all;
    assert.deepEqual(begun, ["a", "b", "c", "d"]);
  });

  it("leave their place to the next one when they fail", async () => {
    const withSlot = atMost(1);
    await assert.rejects(withSlot(() => Promise.reject(new Error("away"))));
    const came: string[] = [];
    await withSlot(async () => void came.push("next"));
    assert.deepEqual(came, ["next"]);
  });
});
