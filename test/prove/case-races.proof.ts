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
/** Runs that are held at the same time, so that a bot which dies is missed by all of them, each at a point of its own. */
const AT_ONCE = { quick: 2, full: 4 };
const SEATS = 10;
const TOLD_EVERY = 10;
/** How long a run takes, until some have been held. */
const FIRST_GUESS_MILLISECONDS = 200;

/** A dead process's claim runs out after half a minute, and a sweep comes every quarter. */
const SETTLING_MILLISECONDS = 120_000;

/** Long enough that some kills come when everybody has been answered and the effects are on their way. */
const LATEST_KILL = 2;

interface Run {
  readonly order: readonly number[];
  readonly ways: readonly Way[];
  /** When it begins, as a part of the time that a run takes. */
  readonly begins: number;
}

/** Runs at the same time, and which bot dies meanwhile, in every second round. */
interface Round {
  readonly runs: readonly Run[];
  /** `at` is a part of the time that a run takes; `back`: it starts again while people still wait for answers. */
  readonly kill: { readonly victim: 0 | 1; readonly at: number; readonly back: boolean };
}

const way: fc.Arbitrary<Way> = fc.record({
  first: fc.constantFrom(0, 1),
  toBoth: fc.boolean(),
  again: fc.constantFrom(0, 0, 1),
});

const part = (most: number) => fc.integer({ min: 0, max: 1000 }).map((parts) => (parts * most) / 1000);

const anyRun: fc.Arbitrary<Run> = fc.record({
  order: fc.shuffledSubarray([...Array(SEATS).keys()], { minLength: SEATS }),
  ways: fc.array(way, { minLength: SEATS, maxLength: SEATS }),
  begins: part(1),
});

const roundOf = (runs: number): fc.Arbitrary<Round> =>
  fc.record({
    runs: fc.array(anyRun, { minLength: runs, maxLength: runs }),
    kill: fc.record({ victim: fc.constantFrom(0, 1), at: part(LATEST_KILL), back: fc.boolean() }),
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
  { victim, at, back }: Round["kill"],
  usual: number,
  answered: Promise<unknown>,
): Promise<void> {
  await pause(at * usual);
  await bots[victim].kill();
  const restarted = back ? bots[victim].restart() : undefined;
  await answered;
  await (restarted ?? bots[victim].restart());
}

/** Round after round; in every second one of the bots dies. */
async function holdRounds(place: BotPlace, rounds: readonly Round[], log: (line: string) => void) {
  const numbered = numberedRuns(rounds);
  const race = await openRace(place, numbered.length);
  const { stores, community, connector, people } = race;
  const deliveries: Deliveries = { activities: 0, repeated: 0, unanswered: 0 };
  const unsettled = new Set<number>();
  let usual = FIRST_GUESS_MILLISECONDS;
  try {
    for (const [round, { kill }] of rounds.entries()) {
      if (round > 0 && round % TOLD_EVERY === 0) log(`${round} of ${rounds.length} rounds`);
      const runs = numbered.filter((each) => each.round === round);
      for (const { number } of runs) await openRacedCase(stores, community, number, connector.serviceUrl);
      const started = performance.now();
      const answered = Promise.all(
        runs.map(async ({ number, run }) => {
          await pause(run.begins * usual);
          await answerAll(race, number, run, deliveries);
        }),
      );
      const left = new Set(runs.map(({ number }) => number));
      if (hasKill(round)) {
        await answerThroughKill(race, kill, usual, answered);
        for (const number of left) if (!(await isSettled(stores, number))) unsettled.add(number);
      } else {
        await answered;
        usual = usual * 0.8 + (performance.now() - started) * 0.2;
        await untilSettled(stores, left);
      }
    }
    const leftUndone = unsettled.size;
    await untilSettled(stores, unsettled);
    await assertWhole(stores, community, numbered.length, [...people.keys()]);
    return {
      ...deliveries,
      kills: rounds.filter((_, round) => hasKill(round)).length,
      "runs with a kill": numbered.filter(({ round }) => hasKill(round)).length,
      "runs whose effects were left to the sweep": leftUndone,
      "notices sent twice": assertNotices(connector, numbered),
    };
  } finally {
    await race.close();
  }
}

interface NumberedRun {
  readonly number: number;
  readonly round: number;
  readonly run: Run;
}

function numberedRuns(rounds: readonly Round[]): NumberedRun[] {
  return rounds
    .flatMap(({ runs }, round) => runs.map((run) => ({ round, run })))
    .map((each, number) => ({ ...each, number }));
}

function hasKill(round: number): boolean {
  return round % 2 === 1;
}

/**
 * Asserts that every decision was told, and told once where nobody died. A bot that dies between sending and marking
 * leaves a notice that the next one sends again.
 *
 * @returns how many were told twice
 */
function assertNotices({ sent }: Race["connector"], runs: readonly NumberedRun[]): number {
  let twice = 0;
  for (const { number, round } of runs) {
    const count = sent.filter(({ path }) => path.includes(conversationOf(number))).length;
    assert.ok(count === 1 || (count === 2 && hasKill(round)), `run ${number}: ${count} notices`);
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
  what: "ten seats that answer at once through two bots, one of which is killed in half of the runs, are each heard once, and each case gets one record",
  limitMinutes: { quick: 5, full: 60 },
  async run({ seed, size, log }) {
    const runs = RUNS[size];
    const rounds = fc.sample(roundOf(AT_ONCE[size]), { seed, numRuns: runs / AT_ONCE[size] });
    const folder = mkdtempSync(join(tmpdir(), "enighet-bots-"));
    const emulator = await startEmulator();
    const at = (name: string, endpoint?: string): BotPlace => ({
      directory: join(folder, name),
      communities: join(folder, `${name}-communities`),
      endpoint,
    });
    try {
      const figures: Record<string, number> = { "runs on each store": runs };
      for (const [name, place] of [
        ["SQLite", at("sqlite")],
        ["Cosmos DB", at("cosmos", emulator.endpoint)],
      ] as const) {
        const held = await holdRounds(place, rounds, (line) => log(`${name}: ${line}`));
        log(`${name}: ${JSON.stringify(held)}`);
        for (const [what, count] of Object.entries(held)) figures[what] = (figures[what] ?? 0) + count;
      }
      return { ...figures, records: 2 * runs, "lost or doubled": 0 };
    } finally {
      await emulator.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
