import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { Temporal } from "temporal-polyfill";
import { openCosmosDatabase } from "../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import { type DocumentDatabase, everyCollection } from "../../src/adapters/store/document-collection.ts";
import { openSqliteDatabase } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { SqliteCollection } from "../../src/adapters/store/sqlite/sqlite-collection.ts";
import { type Stores, storesOver } from "../../src/adapters/store/stores.ts";
import { createSweeps } from "../../src/compose/sweeps.ts";
import { wireDelivery } from "../../src/compose/wire-delivery.ts";
import { wireReminders } from "../../src/compose/wire-reminders.ts";
import { buildClauseSearch } from "../../src/domain/agreements/search/clause-search.ts";
import type { CivilDate } from "../../src/domain/kernel/civil-date.ts";
import { readSeated } from "../../src/domain/people/find-person.ts";
import { keepRosters } from "../../src/domain/people/keep-rosters.ts";
import { EMULATOR_KEY, startEmulator } from "../adapters/store/cosmos/emulator.ts";
import { countedDatabase, type Tally } from "../builders/counted-database.ts";
import { date } from "../builders/documents.ts";
import { messengerDouble } from "../builders/messenger-double.ts";
import { shippedCommunity } from "../builders/shipped-communities.ts";
import { storedEffects } from "../builders/stored-effects.ts";
import type { Benchmark } from "./benchmark.ts";
import {
  fallDueOn,
  fillYears,
  INNLANDET_YEAR,
  seatEverybody,
  type YearOfHistory,
} from "./years-of-history.ts";

/** Working days on end, two to warm up and the others measured. */
const DAYS = ["01", "02", "03", "04", "05", "08", "09", "10", "11"].map((day) => date(`2027-02-${day}`));
const WARM_UP_DAYS = 2;
const [WARM_UP = date("2027-02-01")] = DAYS;
const NINE_PAST = "T09:05:00+01:00[Europe/Oslo]";
const { community } = shippedCommunity("innlandet");
const library = { search: buildClauseSearch([]), communities: [community] };

interface Round {
  readonly requests: number;
  readonly milliseconds: number;
  /** Of the processor alone: the same however busy the machine is. */
  readonly processorMs: number;
  readonly messages: number;
}

/** The daily sweep, and one some minutes later when nothing is due. */
interface Measured {
  readonly daily: Round;
  readonly idle: Round;
  readonly asked: Tally;
}

async function fill(stores: Stores, years: number, year: YearOfHistory): Promise<void> {
  await seatEverybody(stores, community, date("2026-01-01"));
  await fillYears(stores, community, years, WARM_UP, year);
  for (const day of DAYS) await fallDueOn(stores, community, day);
}

/** The service's sweeps on a database, each one measured. */
function sweepsOn(database: DocumentDatabase) {
  const counted = countedDatabase(database);
  let now = Temporal.ZonedDateTime.from(`${WARM_UP}${NINE_PAST}`).toInstant();
  const clock = { now: () => now };
  const stores = storesOver(counted.database);
  const everybody = keepRosters(stores.people, clock);
  const { rosters: seated, people } = keepRosters(everybody.people, clock, readSeated);
  const kept = { ...stores, people };
  let messages = 0;
  const { messenger } = messengerDouble();
  const keeper = { current: async () => library, expire() {}, revisions: () => ({}) };
  const wiring = {
    stores: kept,
    communities: [community],
    rosters: everybody.rosters,
    seated,
    library: keeper,
    messenger: {
      ...messenger,
      async post(...sent: Parameters<typeof messenger.post>) {
        messages += 1;
        return messenger.post(...sent);
      },
    },
    clock,
  };
  const { delivery, warnOfStandstill } = wireDelivery(wiring);
  const failures: unknown[] = [];
  const note = (fields: unknown) => void failures.push(fields);
  const sweeps = createSweeps({
    communities: [community],
    stores: kept,
    effects: storedEffects(kept),
    sweepInquiries: async ({ id }) => void (await kept.inquiries.listPendingInquiries(id, { limit: 200 })),
    sweepImports: async ({ id }) => void (await kept.imports.listUnpublished(id, { limit: 200 })),
    beforeReminders: warnOfStandstill,
    sweepReminders: wireReminders({ ...wiring, delivery, chance: () => 0.5, owner: "bench" }),
    clock,
    log: { info: note, warn: note, error: note },
    owner: "bench",
  });
  let asked: Tally = {};
  async function round(at: Temporal.Instant): Promise<Round> {
    now = at;
    const before = messages;
    const [started, used] = [performance.now(), process.cpuUsage()];
    asked = await counted.during(() => sweeps.sweep());
    const milliseconds = performance.now() - started;
    const { user, system } = process.cpuUsage(used);
    const processorMs = (user + system) / 1000;
    const requests = Object.values(asked).reduce((sum, count) => sum + count, 0);
    return { requests, milliseconds, processorMs, messages: messages - before };
  }
  return {
    async onDay(day: CivilDate): Promise<Day> {
      const morning = Temporal.ZonedDateTime.from(`${day}${NINE_PAST}`).toInstant();
      const daily = await round(morning);
      const ofDay = asked;
      const idle = await round(morning.add({ minutes: 5 }));
      if (failures.length > 0) throw new Error(`a sweep failed: ${JSON.stringify(failures[0])}`);
      return { daily, idle, asked: ofDay };
    },
  };
}

interface Day {
  readonly daily: Round;
  readonly idle: Round;
  readonly asked: Tally;
}

/** Day by day on the one and then on the other, so that whatever else the machine does strikes both alike. */
async function measureBoth(one: DocumentDatabase, ten: DocumentDatabase): Promise<[Measured, Measured]> {
  const sweeps = [sweepsOn(one), sweepsOn(ten)] as const;
  const days: [Day[], Day[]] = [[], []];
  for (const day of DAYS) {
    days[0].push(await sweeps[0].onDay(day));
    days[1].push(await sweeps[1].onDay(day));
  }
  return [measuredOf(days[0].slice(WARM_UP_DAYS)), measuredOf(days[1].slice(WARM_UP_DAYS))];
}

function measuredOf(days: readonly Day[]): Measured {
  const { asked = {} } = days.at(-1) ?? {};
  return { daily: best(days.map(({ daily }) => daily)), idle: best(days.map(({ idle }) => idle)), asked };
}

/** The best of the days: whatever else the machine does only adds to one. */
function best(rounds: readonly Round[]): Round {
  const of = (figure: (round: Round) => number) => Math.min(...rounds.map(figure));
  return {
    requests: of(({ requests }) => requests),
    milliseconds: of(({ milliseconds }) => milliseconds),
    processorMs: of(({ processorMs }) => processorMs),
    messages: of(({ messages }) => messages),
  };
}

/** Filled in one transaction, since a decade is some thirty thousand documents; then opened as the service does. */
async function sqliteWith(years: number, directory: string): Promise<DocumentDatabase> {
  await openSqliteDatabase({ directory }).close();
  const file = new DatabaseSync(join(directory, "enighet.db"));
  file.exec("BEGIN");
  const collections = everyCollection((name) => new SqliteCollection(file, name, randomUUID));
  await fill(storesOver({ collections, close: async () => {} }), years, INNLANDET_YEAR);
  file.exec("COMMIT");
  file.close();
  return openSqliteDatabase({ directory });
}

async function onSqlite(): Promise<[Measured, Measured]> {
  const directory = mkdtempSync(join(tmpdir(), "enighet-bench-"));
  const one = await sqliteWith(1, join(directory, "one"));
  const ten = await sqliteWith(10, join(directory, "ten"));
  try {
    return await measureBoth(one, ten);
  } finally {
    await one.close();
    await ten.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The emulator is slow to fill, and only the number of requests says anything about Cosmos DB. */
const ON_EMULATOR: YearOfHistory = { ...INNLANDET_YEAR, reminders: 100 };

async function onCosmos(): Promise<[Measured, Measured]> {
  const emulator = await startEmulator();
  const open = (database: string) =>
    openCosmosDatabase({ endpoint: emulator.endpoint, key: EMULATOR_KEY, database, createContainers: true });
  const [one, ten] = [await open("one"), await open("ten")];
  try {
    await fill(storesOver(one), 1, ON_EMULATOR);
    await fill(storesOver(ten), 10, ON_EMULATOR);
    return await measureBoth(one, ten);
  } finally {
    await one.close();
    await ten.close();
    await emulator.close();
  }
}

function compared(name: string, one: Measured, ten: Measured, withTime: boolean): Record<string, string> {
  const line = (sweep: "daily" | "idle", unit: "requests" | "milliseconds" | "processorMs") => {
    const [after1, after10] = [one[sweep][unit], ten[sweep][unit]];
    const shown = (figure: number) => figure.toFixed(unit === "requests" ? 0 : 1);
    return `${shown(after1)} after one year, ${shown(after10)} after ten: × ${(after10 / after1).toFixed(2)}`;
  };
  return {
    [`${name}: messages of the daily sweep`]: `${one.daily.messages} after one year, ${ten.daily.messages} after ten`,
    [`${name}: requests of the daily sweep`]: line("daily", "requests"),
    [`${name}: requests of an idle sweep`]: line("idle", "requests"),
    ...(withTime
      ? {
          [`${name}: ms (best of seven days) of the daily sweep`]: line("daily", "milliseconds"),
          [`${name}: ms (best of seven days) of an idle sweep`]: line("idle", "milliseconds"),
          [`${name}: processor ms (best of seven days) of the daily sweep`]: line("daily", "processorMs"),
          [`${name}: processor ms (best of seven days) of an idle sweep`]: line("idle", "processorMs"),
        }
      : {}),
    [`${name}: asked for by the daily sweep after ten years`]: Object.entries(ten.asked)
      .map(([operation, times]) => `${times} ${operation}`)
      .join(", "),
  };
}

/** Ten years of history may cost a sweep a fifth more than one year of it, and no more. */
const MOST_TIMES = 1.2;
/** The clock of the processor does not tell less apart. */
const LEAST_APART_MS = 5;

/** @throws when ten years cost more: of requests, and of processor time where it is measured */
function assertSameCost(name: string, one: Measured, ten: Measured, withTime: boolean): void {
  for (const sweep of ["daily", "idle"] as const)
    for (const unit of withTime ? (["requests", "processorMs"] as const) : (["requests"] as const)) {
      const [after1, after10] = [one[sweep][unit], ten[sweep][unit]];
      const isApart = unit === "requests" || after10 - after1 > LEAST_APART_MS;
      if (isApart && after10 > after1 * MOST_TIMES)
        throw new Error(
          `${name}: ${unit} of the ${sweep} sweep, ${after1} after one year, ${after10} after ten`,
        );
    }
}

/** Sweeps as the service makes them, without Teams: messages go to a double. */
export const benchmark: Benchmark = {
  what: "a day's sweep of a community of Innlandet's size with the same number due, after one year of history and after ten",
  async run() {
    const [one, ten] = await onSqlite();
    const [oneAsked, tenAsked] = await onCosmos();
    assertSameCost("SQLite", one, ten, true);
    assertSameCost("Cosmos DB's emulator", oneAsked, tenAsked, false);
    return {
      ...compared("SQLite", one, ten, true),
      ...compared("Cosmos DB's emulator", oneAsked, tenAsked, false),
    };
  },
};
