import assert from "node:assert/strict";
import { openCosmosDatabase } from "../../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import type { DocumentDatabase } from "../../../src/adapters/store/document-collection.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { EMULATOR_KEY, type Emulator, startEmulator } from "../../adapters/store/cosmos/emulator.ts";
import { countedDatabase } from "../../builders/counted-database.ts";
import { onEachDatabase } from "../../builders/databases.ts";
import { type StanceStage, stanceStage } from "../../builders/stance-stage.ts";

/** What the desk asks for at every click, before it knows what the click is about. */
const AT_THE_DOOR = { "read conversation": 1, "read preferences": 1 };
const PLAIN = { ...AT_THE_DOOR, "read case": 1, "read occupancy": 1, "replace case": 1 };
const EVERYBODY_AGAIN = { "list identity": 1, "list occupancy": 1 };

/** A process that has answered before, another beside it, and cases in which some of the seats have their doubts. */
async function startedStage(database: DocumentDatabase) {
  const counted = countedDatabase(database);
  const stage = await stanceStage(database);
  const desk = stage.startDesk(counted.database);
  const other = stage.startDesk(database);
  const [first = "", second = "", third = "", ...rest] = stage.seats;
  const inDoubt = [first, second, third];
  const doubted = async () => {
    const id = await stage.open();
    for (const seat of inDoubt)
      await desk.press(id, { seat, stance: "needs-clarification", words: "Hva koster det?" });
    return id;
  };
  return { counted, stage, desk, other, doubted, inDoubt, first, second, rest };
}

type Started = Awaited<ReturnType<typeof startedStage>>;

const everySeat = async (stage: StanceStage, id: string) =>
  new Set((await stage.stancesIn(id)).map(({ seat }) => seat)).size;

describe("the store cost of a stance", () => {
  onEachDatabase((database) => {
    let started: Started;
    before(async () => {
      started = await startedStage(database());
    });

    it("is one read and one write of the case and one read of the occupancy, cards brought up to date", async () => {
      const { counted, stage, desk, doubted, first } = started;
      const id = await doubted();
      const before = desk.updates();
      assert.deepEqual(await counted.during(() => desk.press(id, { seat: first })), PLAIN);
      assert.equal((await stage.stancesIn(id)).at(-1)?.seat, first);
      assert.equal(desk.updates() - before, 2, "both posted cards");
    });

    it("is the same for a stance with words, and for one that is changed", async () => {
      const { counted, desk, doubted, second } = started;
      const id = await doubted();
      for (const words of ["Vi mangler tall.", "Vi mangler fortsatt tall."]) {
        const press = () => desk.press(id, { seat: second, stance: "cannot-consent", words });
        assert.deepEqual(await counted.during(press), PLAIN);
      }
    });

    it("is nothing written for a doubled click", async () => {
      const { counted, desk, doubted, first } = started;
      const id = await doubted();
      await desk.press(id, { seat: first, mark: "samme" });
      const { "replace case": _write, ...reads } = PLAIN;
      assert.deepEqual(await counted.during(() => desk.press(id, { seat: first, mark: "samme" })), reads);
    });

    it("is one read and one write more for a lost race", async () => {
      const { counted, stage, desk, other, doubted, first, second } = started;
      const id = await doubted();
      counted.loseNextRace(() => other.press(id, { seat: second }));
      assert.deepEqual(await counted.during(() => desk.press(id, { seat: first })), {
        ...PLAIN,
        "read case": 2,
        "replace case": 2,
      });
      assert.deepEqual(
        (await stage.stancesIn(id)).slice(-2).map(({ seat }) => seat),
        [second, first],
      );
    });

    it("is everybody read anew before anybody is refused", async () => {
      const { counted, stage, desk, doubted, first, second } = started;
      const id = await doubted();
      const before = await stage.stancesIn(id);
      assert.deepEqual(await counted.during(() => desk.press(id, { seat: first, who: second })), {
        ...AT_THE_DOOR,
        ...EVERYBODY_AGAIN,
        "read case": 1,
      });
      assert.deepEqual(await stage.stancesIn(id), before);
    });

    it("is everybody read anew before the stance that would decide", async () => {
      const { counted, stage, desk, doubted, inDoubt, rest } = started;
      const id = await doubted();
      for (const seat of [...inDoubt, ...rest.slice(0, -1)]) await desk.press(id, { seat });
      const last = rest.at(-1) ?? "";
      let asked = "";
      const tally = await counted.during(async () => {
        asked = textOf(await desk.press(id, { seat: last }));
      });
      assert.match(asked, /avgjør/i);
      const { "create preferences": _first, ...reads } = tally;
      assert.deepEqual(reads, {
        ...AT_THE_DOOR,
        ...EVERYBODY_AGAIN,
        "read case": 1,
        "read occupancy": 1,
        "read preferences": 2,
      });
      assert.equal(await everySeat(stage, id), stage.seats.length - 1);
    });
  });

  describe("on Cosmos DB", () => {
    let emulator: Emulator;
    let database: DocumentDatabase;
    before(async () => {
      emulator = await startEmulator();
      const { endpoint } = emulator;
      const opening = { endpoint, key: EMULATOR_KEY, database: "cost", createContainers: true };
      database = await openCosmosDatabase(opening);
    });
    after(async () => {
      await database.close();
      await emulator.close();
    });

    it("is five requests with the two of the door, each for one document", async () => {
      const { desk, doubted, first } = await startedStage(database);
      const id = await doubted();
      const before = emulator.seen.length;
      await desk.press(id, { seat: first });
      const asked = emulator.seen.slice(before).map(({ method, path }) => {
        const [, kind = path] = /\/docs\/([a-z-]+)/.exec(path) ?? [];
        return `${method} ${kind}`;
      });
      assert.deepEqual(asked.toSorted(), [
        "GET case",
        "GET conversation",
        "GET occupancy",
        "GET preferences",
        "PUT case",
      ]);
    });
  });
});
