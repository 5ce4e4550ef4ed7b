import {
  type DocumentCollection,
  type DocumentDatabase,
  everyCollection,
  type StoredDocument,
  StoreUnavailableError,
} from "../../../src/adapters/store/document-collection.ts";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { wireReminders } from "../../../src/compose/wire-reminders.ts";
import type { Library } from "../../../src/domain/agreements/answers/answer-question.ts";
import type { Clock } from "../../../src/domain/kernel/clock.ts";
import { readSeated } from "../../../src/domain/people/find-person.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import { ProcessDied } from "../../builders/databases.ts";
import type { World } from "./innlandet-world.ts";
import type { Lots } from "./lots.ts";
import { type Connector, deliveryThrough } from "./weather.ts";
import type { Witness } from "./witness.ts";

/**
 * How many processes have asked for the last time whether something is open, and have not sent it yet. What is answered
 * in that moment is told of all the same, in every program.
 */
export interface LastLooks {
  underWay: number;
}

export interface ProcessParts {
  readonly name: string;
  readonly database: DocumentDatabase;
  readonly worlds: readonly World[];
  readonly library: Library;
  readonly connector: Connector;
  readonly witness: Witness;
  readonly clock: Clock;
  readonly lots: Lots;
  readonly looks: LastLooks;
}

/** What befalls the process and its store. */
export interface Fate {
  /** Dies at its operation of this number, counted from now; absent while it lives on. */
  readonly diesAt?: number;
  /** How likely it dies when it has sent a message, and has not marked it. */
  readonly diesAfterSending: number;
  /** How likely the store fails at each operation. */
  readonly storeFails: number;
}

/** What is read by itself and not in a list: the last look before something is sent. */
const LOOKED_AT = /^(case|meeting|task):/;
const ANSWERED_MEANWHILE = 0.1;

/** A process that sweeps until it dies; then everything that it still tries comes to nothing. */
export interface SweepingProcess {
  suffers(fate: Fate): void;
  /** False when it died at it. A round that failed because the store did comes again. */
  sweep(world: World): Promise<boolean>;
}

export function startProcess(parts: ProcessParts): SweepingProcess {
  const { name, database, worlds, library, connector, witness, clock, lots, looks } = parts;
  let dead = false;
  let left = Number.POSITIVE_INFINITY;
  let fate: Fate = { diesAfterSending: 0, storeFails: 0 };
  let looked = false;

  /** Before and after each operation of the store: where a process can be killed. */
  async function around<T>(run: () => Promise<T>, document?: StoredDocument): Promise<T> {
    live();
    left -= 1;
    const dies = left < 0;
    // As likely before the write as after it, and before its answer.
    if (dies && lots.chance(0.5)) die();
    if (lots.chance(fate.storeFails)) {
      if (document !== undefined) note(document, (world, id) => witness.failsToMark(world, id));
      throw new StoreUnavailableError("on purpose");
    }
    const result = await run();
    if (document !== undefined) note(document, (world, id) => witness.marked(world, id));
    if (dies) die();
    live();
    return result;
  }

  function note({ kind, partition, body }: StoredDocument, tell: (world: World, id: string) => void): void {
    const world = worlds.find(({ community }) => community.id === partition);
    if (kind === "reminder" && world !== undefined && body["sentAt"] !== undefined)
      tell(world, String(body["id"]));
  }

  /** Somebody may answer just before the last look, and nobody after it. */
  async function look<T>(partition: string, id: string, run: () => Promise<T>): Promise<T> {
    if (!LOOKED_AT.test(id)) return run();
    const world = worlds.find(({ community }) => community.id === partition);
    if (looks.underWay === 0 && lots.chance(ANSWERED_MEANWHILE))
      await world?.answerOne(clock.now().toString());
    if (!looked) looks.underWay += 1;
    looked = true;
    return run();
  }

  function looksAway(): void {
    if (looked) looks.underWay -= 1;
    looked = false;
  }

  function die(): never {
    dead = true;
    looksAway();
    witness.dies(name);
    throw new ProcessDied();
  }

  function live(): void {
    if (dead) throw new ProcessDied();
  }

  const seen = (inner: DocumentCollection): DocumentCollection => ({
    read: async (partition, id) => around(() => look(partition, id, () => inner.read(partition, id))),
    list: async (...range) => around(() => inner.list(...range)),
    listPending: async (...range) => around(() => inner.listPending(...range)),
    listOpen: async (...range) => around(() => inner.listOpen(...range)),
    create: async (document) => around(() => inner.create(document), document),
    replace: async (document, etag) => around(() => inner.replace(document, etag), document),
  });
  const stores = storesOver({
    ...database,
    collections: everyCollection((collection) => seen(database.collections[collection])),
  });
  const sweep = wireReminders({
    stores,
    library: { current: async () => library },
    seated: keepRosters(stores.people, clock, readSeated).rosters,
    delivery: deliveryThrough(connector, lots, {
      dead: live,
      arrives(community, message, lost) {
        const world = worlds.find((each) => each.community.id === community);
        if (world !== undefined) witness.sees(world, message, { at: clock.now(), process: name, lost });
        looksAway();
        if (lots.chance(fate.diesAfterSending)) die();
      },
    }),
    clock,
    chance: () => lots.next(),
    owner: name,
  });

  return {
    suffers(next) {
      left = next.diesAt ?? Number.POSITIVE_INFINITY;
      fate = next;
    },
    async sweep(world) {
      try {
        const { failed } = await sweep(world.community);
        const fault = failed.find(({ error }) => error !== undefined && !isExpected(error));
        if (fault !== undefined) throw fault.error;
      } catch (error) {
        if (!isExpected(error)) throw error;
      }
      looksAway();
      return !dead;
    },
  };
}

function isExpected(error: unknown): boolean {
  return error instanceof ProcessDied || error instanceof StoreUnavailableError;
}
