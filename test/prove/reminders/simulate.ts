import { Temporal } from "temporal-polyfill";
import type { DocumentDatabase } from "../../../src/adapters/store/document-collection.ts";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { type CivilDate, civilDateOf } from "../../../src/domain/kernel/civil-date.ts";
import type { Clock } from "../../../src/domain/kernel/clock.ts";
import { everyItem } from "../../../src/domain/kernel/every-page.ts";
import { replayDeadLetters } from "../../../src/domain/reminders/replay-dead-letters.ts";
import { date, document } from "../../builders/documents.ts";
import { shippedCommunity } from "../../builders/shipped-communities.ts";
import { nextMorning, onWall } from "./calendar.ts";
import { makeWorld, type World } from "./innlandet-world.ts";
import { lotsOf } from "./lots.ts";
import { type MustBeTold, mustBeTold, type Thing } from "./must-be-told.ts";
import { startProcess } from "./sweeping-process.ts";
import { connector } from "./weather.ts";
import { startWitness } from "./witness.ts";

export interface Simulation {
  readonly seed: number;
  readonly communities: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Whole days between turns, at most. */
  readonly longestStep: number;
  /** How likely the clock jumps 400 days at a turn. */
  readonly jumps: number;
  /** How often the connector gets some good days, after which everything must have been told. */
  readonly turnsBetweenChecks: number;
  /** Two ways to one store, as two processes have. */
  readonly databases: readonly [DocumentDatabase, DocumentDatabase];
  readonly log: (line: string) => void;
}

/** Good days, in minutes after midnight and days after the first: longer than any wait between two attempts. */
const GOOD_DAYS: readonly (readonly [newDay: boolean, hour: number, minute: number])[] = [
  [true, 9, 30],
  [false, 9, 40],
  [false, 16, 0],
  [false, 17, 30],
  ...[2, 3, 4].flatMap(() => [
    // Some are told before nine, and some after five.
    [true, 8, 30] as const,
    [false, 9, 30] as const,
    [false, 16, 0] as const,
    [false, 17, 30] as const,
  ]),
];

/** So long that what is tried again and again is given up. */
const DAYS_OF_OUTAGE = [0, 1, 2].flatMap(() => [
  [true, 9, 5] as const,
  ...[7, 10, 15, 25, 45].map((minute) => [false, 9, minute] as const),
  ...[11, 13, 16].map((hour) => [false, hour, 0] as const),
]);
const OUTAGES = 1 / 60;
/** Also a short run has one, where there are any. */
const FIRST_JUMP = 30;

/** Lets the years go by, and holds what people were told against what was so. */
export async function simulate(simulation: Simulation): Promise<Readonly<Record<string, number>>> {
  const { seed, communities, from, to, databases, log } = simulation;
  const lots = lotsOf(seed);
  let now = Temporal.PlainDate.from(from).toZonedDateTime("Europe/Oslo").toInstant();
  const clock: Clock = { now: () => now };
  const today = () => civilDateOf(onWall(now).toPlainDate());
  const stores = storesOver(databases[0]);
  const { community: innlandet } = shippedCommunity("innlandet");
  const names = Array.from({ length: communities }, (_, n) => `innlandet-${n + 1}`);
  const agreements = names.map((community) => {
    const inForceFrom = date(
      `202${lots.between(0, 5)}-${lots.oneOf(["02-28", "03-01", "06-15", "12-24"]) ?? ""}`,
    );
    return document({
      id: "SA",
      community,
      title: "Samarbeidsavtale",
      standing: "agreement",
      version: { inForceFrom },
    });
  });
  const library = { search: buildClauseSearch(agreements), communities: [] };
  const worlds: World[] = [];
  for (const [n, id] of names.entries()) {
    const own = agreements.slice(n, n + 1);
    worlds.push(await makeWorld(stores, { ...innlandet, id }, own, lots, from, today));
  }
  const through = connector(lots);
  const witness = startWitness();
  const tally = {
    turns: 0,
    sweeps: 0,
    deaths: 0,
    "jumps of 400 days": 0,
    storms: 0,
    outages: 0,
    checks: 0,
    "things checked": 0,
    "persons checked": 0,
    "shown as unreachable": 0,
    "shown as dead letters": 0,
    "dead letters sent again": 0,
  };
  const checked: Record<string, number> = {};
  const looks = { underWay: 0 };
  let processes = 0;
  const start = (place: 0 | 1) => {
    processes += 1;
    const name = `process-${processes}`;
    const database = databases[place];
    return startProcess({ name, database, worlds, library, connector: through, witness, clock, lots, looks });
  };
  const running = [start(0), start(1)];

  /** Both processes at once, or one of them, in an order of their own; who dies is there again at the next round. */
  async function sweepAll(who: "both" | "one"): Promise<void> {
    witness.round();
    const alone = lots.between(0, 1);
    await Promise.all(
      running.map(async (process, place) => {
        if (who === "one" && place !== alone) return;
        for (const world of lots.chance(0.5) ? worlds : worlds.toReversed()) {
          tally.sweeps += 1;
          if (await process.sweep(world)) continue;
          tally.deaths += 1;
          running[place] = start(place === 0 ? 0 : 1);
          return;
        }
      }),
    );
  }

  function badLuck(): void {
    for (const process of running)
      process.suffers({
        ...(lots.chance(0.5) ? { diesAt: lots.between(0, 40 * worlds.length) } : {}),
        diesAfterSending: lots.chance(0.2) ? 0.1 : 0,
        storeFails: lots.chance(0.1) ? 0.01 : 0,
      });
  }

  async function haveWeather(): Promise<void> {
    if (lots.chance(OUTAGES)) {
      tally.outages += 1;
      through.turn("outage");
      for (const [newDay, hour, minute] of DAYS_OF_OUTAGE) {
        now = newDay ? nextMorning(now, hour, minute) : atHour(now, hour, minute);
        await sweepAll("one");
      }
      return;
    }
    const storm = lots.chance(0.25);
    through.turn(storm ? "storm" : "fair");
    if (storm) tally.storms += 1;
    for (let sweeps = lots.between(1, 2); sweeps > 0; sweeps -= 1) {
      badLuck();
      await sweepAll("both");
      now = now.add({ minutes: lots.between(0, 20) });
    }
  }

  async function check(): Promise<void> {
    const since = nextMorning(now, 9, 30);
    through.turn("fair");
    for (const process of running) process.suffers({ diesAfterSending: 0, storeFails: 0 });
    if (lots.chance(0.5))
      for (const { community } of worlds)
        tally["dead letters sent again"] += (await replayDeadLetters(stores.reminders, community.id)).length;
    for (const [newDay, hour, minute] of GOOD_DAYS) {
      now = newDay ? nextMorning(now, hour, minute) : atHour(now, hour, minute);
      await sweepAll("one");
    }
    tally.checks += 1;
    for (const world of worlds) await checkWorld(world, since);
  }

  async function checkWorld(world: World, since: Temporal.Instant): Promise<void> {
    const { id } = world.community;
    const waiting = await everyItem((request) => stores.reminders.listWaiting(id, request));
    for (const thing of world.things(today())) {
      tally["things checked"] += 1;
      for (const must of mustBeTold(thing, world.people, { from: since, to: now }, world.choices.of)) {
        tally["persons checked"] += 1;
        checked[thing.kind] = (checked[thing.kind] ?? 0) + 1;
        if (witness.hasHeard(world, thing, must)) continue;
        // What the secretariat is shown of a thing and a person that were not brought together.
        const shown = waiting.find(
          ({ value }) =>
            value.person === must.person &&
            value.id.includes(`:${thing.id}:`) &&
            value.id.includes(thing.dueOn),
        );
        const isBlocked = through.isBlocked(id, must.person);
        if (isBlocked && shown?.value.unreachableAt !== undefined) tally["shown as unreachable"] += 1;
        else if (shown?.value.deadAt !== undefined) tally["shown as dead letters"] += 1;
        else throw new Error(missed(id, thing, must, today()));
      }
    }
  }

  function moveClock(turn: number): void {
    const jump = simulation.jumps > 0 && (lots.chance(simulation.jumps) || turn === FIRST_JUMP);
    if (jump) tally["jumps of 400 days"] += 1;
    now = now.add({ hours: 24 * (jump ? 400 : lots.between(1, simulation.longestStep)) });
    // Half of the turns come at any time of the day and night.
    now = atHour(now, lots.chance(0.5) ? lots.between(0, 23) : lots.between(9, 16), lots.between(0, 59));
  }

  async function takeTurn(turn: number): Promise<void> {
    tally.turns += 1;
    moveClock(turn);
    for (const world of worlds) await world.step(today(), now.toString());
    if (lots.chance(0.2)) through.unblockAll();
    for (const world of worlds)
      if (lots.chance(0.1)) through.block(world.community.id, `person-${lots.between(1, 90)}`);
    await haveWeather();
    if (turn % simulation.turnsBetweenChecks === simulation.turnsBetweenChecks - 1) await check();
    if (witness.faults.length > 0)
      throw new Error(`${witness.counts.faults} faults:\n${witness.faults.join("\n")}`);
  }

  for (let turn = 0; today() < to; turn += 1) {
    await takeTurn(turn);
    if (turn % 25 === 24) log(`${today()}: ${turn + 1} turns, ${witness.counts.reminders} reminders`);
  }
  await check();
  const things = worlds.reduce((sum, world) => sum + world.begun(), 0);
  const made = worlds.reduce((sum, world) => sum + world.choices.made(), 0);
  const ofKinds = Object.fromEntries(
    Object.entries(checked).map(([kind, count]) => [`persons checked: ${kind}`, count]),
  );
  return {
    ...tally,
    ...ofKinds,
    "things begun": things,
    "choices made": made,
    ...witness.counts,
    ...through.met,
  };
}

function missed(community: string, { kind, id, dueOn }: Thing, must: MustBeTold, today: string): string {
  const since = must.since.toString();
  return `${must.person} in ${community} has not heard of ${kind} ${id}, due ${dueOn}, on ${today} (since ${since})`;
}

function atHour(at: Temporal.Instant, hour: number, minute: number): Temporal.Instant {
  return onWall(at).with({ hour, minute, second: 0, millisecond: 0 }).toInstant();
}
