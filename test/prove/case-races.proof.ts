import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { openCosmosStores } from "../../src/adapters/store/cosmos/open-cosmos-stores.ts";
import { openSqliteStores } from "../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { readCommunities } from "../../src/compose/communities.ts";
import { castOf, type DemonstrationPerson } from "../../src/demo/people.ts";
import { accountKey } from "../../src/domain/people/account.ts";
import { EMULATOR_KEY, startEmulator } from "../adapters/store/cosmos/emulator.ts";
import { startConnector } from "../teams/connector.ts";
import { type BotPlace, DATABASE, startBot } from "./bot-process.ts";
import type { Proof } from "./proof.ts";
import {
  assertWhole,
  COMMUNITY,
  caseOf,
  conversationOf,
  isSettled,
  openRacedCase,
  writeCommunities,
} from "./raced-cases.ts";
import { answerForSeat, type Chat, type Deliveries, type Way } from "./seat-clients.ts";

const RUNS = { quick: 8, full: 200 };
const SEATS = 10;
const TOLD_EVERY = 25;
/** How long a run takes, until some have been held. */
const FIRST_GUESS_MILLISECONDS = 200;

/** A dead process's claim runs out after half a minute, and a sweep comes every quarter. */
const SETTLING_MILLISECONDS = 120_000;

/** Long enough that some kills come when everybody has been answered and the effects are on their way. */
const LATEST_KILL = 1.5;

interface Run {
  readonly order: readonly number[];
  readonly ways: readonly Way[];
  /** Which process dies, when as a part of the time that a run takes, and whether it comes back while people wait. */
  readonly kill: { readonly victim: 0 | 1; readonly at: number; readonly back: boolean };
}

const way: fc.Arbitrary<Way> = fc.record({
  first: fc.constantFrom(0, 1),
  toBoth: fc.boolean(),
  again: fc.constantFrom(0, 0, 1),
});

const anyRun: fc.Arbitrary<Run> = fc.record({
  order: fc.shuffledSubarray([...Array(SEATS).keys()], { minLength: SEATS }),
  ways: fc.array(way, { minLength: SEATS, maxLength: SEATS }),
  kill: fc.record({
    victim: fc.constantFrom(0, 1),
    at: fc.integer({ min: 0, max: 1000 }).map((thousandth) => (thousandth * LATEST_KILL) / 1000),
    back: fc.boolean(),
  }),
});

function openStoresAt({ directory, endpoint }: BotPlace): Promise<Stores> {
  return endpoint === undefined
    ? Promise.resolve(openSqliteStores({ directory }))
    : openCosmosStores({ endpoint, database: DATABASE, key: EMULATOR_KEY, createContainers: true });
}

/** Two bot processes on one store, Teams' connector before them, and who sits in SSU. */
async function openRace(place: BotPlace, runs: number) {
  writeCommunities(place.communities, runs);
  const [community] = (await readCommunities(place.communities)).communities;
  assert.ok(community !== undefined);
  const people = seatedIn(castOf(community));
  assert.equal(people.size, SEATS);
  const connector = await startConnector();
  for (const { account, name } of people.values()) {
    const { tenantId, objectId: aadObjectId } = account;
    connector.members.set(accountKey(account), { id: accountKey(account), name, aadObjectId, tenantId });
  }
  const bots = [await startBot(place), await startBot(place)] as const;
  const stores = await openStoresAt(place);
  return {
    community,
    people,
    connector,
    bots,
    stores,
    async close() {
      await Promise.all(bots.map((bot) => bot.stop()));
      await stores.close();
      await connector.close();
    },
  };
}

type Race = Awaited<ReturnType<typeof openRace>>;

/** Settles when everybody in the body has been answered. */
async function answerAll(
  { people, bots, connector }: Race,
  run: number,
  { order, ways }: Run,
  deliveries: Deliveries,
): Promise<void> {
  const chat: Chat = {
    urls: [bots[0].url, bots[1].url],
    serviceUrl: connector.serviceUrl,
    conversation: conversationOf(run),
  };
  const seats = [...people];
  await Promise.all(
    order.map(async (at, n) => {
      const [seat, person] = seats[at] ?? [];
      const way = ways[n];
      assert.ok(seat !== undefined && person !== undefined && way !== undefined);
      const data = { community: COMMUNITY, case: caseOf(run), seat, stance: "consent", proposal: 1 };
      await answerForSeat(person, { verb: "case/stance", data }, way, chat, deliveries);
    }),
  );
}

/** One bot dies while the seats answer; both are there again when it settles. */
async function answerThroughKill(
  { bots }: Race,
  { victim, at, back }: Run["kill"],
  usual: number,
  answered: Promise<void>,
): Promise<void> {
  await pause(at * usual);
  await bots[victim].kill();
  const restarted = back ? bots[victim].restart() : undefined;
  await answered;
  await (restarted ?? bots[victim].restart());
}

/** Case after case; in every second run one of the bots dies. */
async function holdRuns(place: BotPlace, runs: readonly Run[], log: (line: string) => void) {
  const race = await openRace(place, runs.length);
  const { stores, community, connector, people } = race;
  const deliveries: Deliveries = { activities: 0, repeated: 0, unanswered: 0 };
  const unsettled = new Set<number>();
  let usual = FIRST_GUESS_MILLISECONDS;
  try {
    for (const [run, plan] of runs.entries()) {
      if (run > 0 && run % TOLD_EVERY === 0) log(`${run} of ${runs.length} runs`);
      await openRacedCase(stores, community, run, connector.serviceUrl);
      const started = performance.now();
      const answered = answerAll(race, run, plan, deliveries);
      if (hasKill(run)) {
        await answerThroughKill(race, plan.kill, usual, answered);
        if (!(await isSettled(stores, run))) unsettled.add(run);
      } else {
        await answered;
        usual = usual * 0.8 + (performance.now() - started) * 0.2;
        await untilSettled(stores, new Set([run]));
      }
    }
    const leftUndone = unsettled.size;
    await untilSettled(stores, unsettled);
    await assertWhole(stores, community, runs.length, [...people.keys()]);
    return {
      ...deliveries,
      kills: runs.filter((_, run) => hasKill(run)).length,
      "effects left to the sweep": leftUndone,
      "notices sent twice": assertNotices(connector, runs.length),
    };
  } finally {
    await race.close();
  }
}

function hasKill(run: number): boolean {
  return run % 2 === 1;
}

/**
 * Asserts that every decision was told, and told once where nobody died. A bot that dies between sending and marking
 * leaves a notice that the next one sends again.
 *
 * @returns how many were told twice
 */
function assertNotices({ sent }: Race["connector"], runs: number): number {
  let twice = 0;
  for (let run = 0; run < runs; run += 1) {
    const count = sent.filter(({ path }) => path.includes(conversationOf(run))).length;
    assert.ok(count === 1 || (count === 2 && hasKill(run)), `run ${run}: ${count} notices`);
    if (count === 2) twice += 1;
  }
  return twice;
}

/** Who holds which seat of SSU. */
function seatedIn({ user, holders }: ReturnType<typeof castOf>): ReadonlyMap<string, DemonstrationPerson> {
  return new Map(
    [user, ...holders].flatMap((person) =>
      person.places.flatMap(({ as, body, seat }): [string, DemonstrationPerson][] =>
        as === "holder" && body === "ssu" && seat !== undefined ? [[seat, person]] : [],
      ),
    ),
  );
}

async function untilSettled(stores: Stores, unsettled: Set<number>): Promise<void> {
  const started = performance.now();
  while (unsettled.size > 0) {
    for (const run of unsettled) if (await isSettled(stores, run)) unsettled.delete(run);
    assert.ok(performance.now() - started < SETTLING_MILLISECONDS, `${[...unsettled]} were never finished`);
    if (unsettled.size > 0) await pause(500);
  }
}

export const proof: Proof = {
  what: "ten seats that answer at once through two bots, one of which is killed in every second run, are each heard once, and each case gets one record",
  limitMinutes: { quick: 5, full: 90 },
  async run({ seed, size, log }) {
    const runs = fc.sample(anyRun, { seed, numRuns: RUNS[size] });
    const folder = mkdtempSync(join(tmpdir(), "enighet-bots-"));
    const emulator = await startEmulator();
    const at = (name: string, endpoint?: string): BotPlace => ({
      directory: join(folder, name),
      communities: join(folder, `${name}-communities`),
      endpoint,
    });
    try {
      const figures: Record<string, number> = { "runs on each store": runs.length };
      for (const [name, place] of [
        ["SQLite", at("sqlite")],
        ["Cosmos DB", at("cosmos", emulator.endpoint)],
      ] as const) {
        const held = await holdRuns(place, runs, (line) => log(`${name}: ${line}`));
        log(`${name}: ${JSON.stringify(held)}`);
        for (const [what, count] of Object.entries(held)) figures[what] = (figures[what] ?? 0) + count;
      }
      return { ...figures, records: 2 * runs.length, "lost or doubled": 0 };
    } finally {
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
