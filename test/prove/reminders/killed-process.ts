import { appendFileSync } from "node:fs";
import { Temporal } from "temporal-polyfill";
import { z } from "zod/v4";
import {
  type DocumentCollection,
  everyCollection,
  type StoredDocument,
} from "../../../src/adapters/store/document-collection.ts";
import { openSqliteDatabase } from "../../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { wireReminders } from "../../../src/compose/wire-reminders.ts";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { readSeated } from "../../../src/domain/people/find-person.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import { shippedCommunity } from "../../builders/shipped-communities.ts";

/*
 * A process of its own that sweeps whenever it is told to: DIRECTORY JOURNAL NAME. What it sends is a line in the
 * journal, which is there whatever becomes of the process.
 */

const roundSchema = z.object({ now: z.string(), killedAt: z.number().optional() });
const [directory = "", journal = "", name = ""] = process.argv.slice(2);
const { community } = shippedCommunity("innlandet");
const database = openSqliteDatabase({ directory });
let now = Temporal.Instant.fromEpochMilliseconds(0);
let left = Number.POSITIVE_INFINITY;

/** SIGKILL at the moment of a number, counted before and after each claim, message and mark. */
function moment(): void {
  left -= 1;
  if (left < 0) process.kill(process.pid, "SIGKILL");
}

const seen = (inner: DocumentCollection): DocumentCollection => {
  async function around<T>({ kind }: StoredDocument, run: () => Promise<T>): Promise<T> {
    if (kind !== "reminder") return run();
    moment();
    const result = await run();
    moment();
    return result;
  }
  return {
    read: async (...key) => inner.read(...key),
    list: async (...range) => inner.list(...range),
    listPending: async (...range) => inner.listPending(...range),
    listOpen: async (...range) => inner.listOpen(...range),
    create: async (document) => around(document, () => inner.create(document)),
    replace: async (document, etag) => around(document, () => inner.replace(document, etag)),
  };
};
const stores = storesOver({
  ...database,
  collections: everyCollection((collection) => seen(database.collections[collection])),
});
const clock = { now: () => now };
const sweep = wireReminders({
  stores,
  library: {
    current: async () => ({ search: buildClauseSearch([]), communities: [] }),
  },
  seated: keepRosters(stores.people, clock, readSeated).rosters,
  delivery: {
    async deliver(_community, message) {
      moment();
      appendFileSync(journal, `${JSON.stringify({ process: name, message })}\n`);
      moment();
      return { kind: "delivered", way: "personal" };
    },
  },
  clock,
  chance: () => 0.5,
  owner: name,
});

process.on("message", (sent) => {
  const round = roundSchema.parse(sent);
  now = Temporal.Instant.from(round.now);
  left = round.killedAt ?? Number.POSITIVE_INFINITY;
  void sweep(community).then(({ failed }) => {
    const fault = failed.find(({ error }) => error !== undefined);
    if (fault !== undefined) throw fault.error;
    process.send?.("swept");
  });
});
process.once("disconnect", () => process.exit());
process.send?.("ready");
