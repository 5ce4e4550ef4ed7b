import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { openSqliteStores } from "../../../src/adapters/store/sqlite/open-sqlite-stores.ts";
import { civilDateOf } from "../../../src/domain/kernel/civil-date.ts";
import type { PersonalReminder } from "../../../src/domain/reminders/delivery.ts";
import { date } from "../../builders/documents.ts";
import { shippedCommunity } from "../../builders/shipped-communities.ts";
import { nextMorning, onWall } from "./calendar.ts";
import { makeWorld } from "./innlandet-world.ts";
import { lotsOf } from "./lots.ts";
import { mustBeTold } from "./must-be-told.ts";
import { startWitness } from "./witness.ts";

interface Sent {
  readonly process: string;
  readonly message: PersonalReminder;
}

interface Running {
  readonly name: string;
  readonly child: ChildProcess;
  /** Settles when the process has ended, with its code and signal. */
  readonly ended: Promise<readonly unknown[]>;
}

interface Killing {
  readonly seed: number;
  readonly rounds: number;
}

/** Of claims, messages and marks, six to a message: most rounds have so many. */
const MOST_MOMENTS = 6;
/** Waiting for a disk proves nothing about reminders. */
const MEMORY = "/dev/shm";
const START = date("2026-11-23");
/** As many as it takes from the one asked to the own side. */
const GOOD_DAYS = 4;

/**
 * Two processes of the operating system sweep one SQLite file at the same time. In most rounds one of them is
 * killed (SIGKILL), anywhere between reading, claim, sending and mark; it is there again in the next round.
 */
export async function killProcesses({ seed, rounds }: Killing): Promise<Readonly<Record<string, number>>> {
  const directory = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "enighet-killed-"));
  const journal = join(directory, "journal");
  writeFileSync(journal, "");
  const stores = openSqliteStores({ directory });
  const lots = lotsOf(seed);
  let now = nextMorning(Temporal.PlainDate.from(START).toZonedDateTime("Europe/Oslo").toInstant(), 9, 30);
  const today = () => civilDateOf(onWall(now).toPlainDate());
  const { community } = shippedCommunity("innlandet");
  const world = await makeWorld(stores, community, [], lots, START, today);
  const witness = startWitness();
  const tally = { rounds: 0, kills: 0, "killed between send and mark": 0, "persons checked": 0 };
  let started = 0;
  let read = 0;
  const running = [await start(), await start()];

  async function start(): Promise<Running> {
    started += 1;
    const name = `process-${started}`;
    const script = new URL("killed-process.ts", import.meta.url);
    const child = fork(script, [directory, journal, name], {
      execArgv: ["--disable-warning=ExperimentalWarning"],
    });
    const ended = once(child, "exit");
    await once(child, "message");
    return { name, child, ended };
  }

  /** True when it was killed at it. */
  async function sweep({ child, ended }: Running, killedAt: number | undefined): Promise<boolean> {
    const swept = once(child, "message").then(() => undefined);
    child.send({ now: now.toString(), ...(killedAt === undefined ? {} : { killedAt }) });
    const end = await Promise.race([swept, ended]);
    if (end === undefined) return false;
    if (end[1] !== "SIGKILL") throw new Error(`a sweeping process ended with ${String(end[0])}`);
    return true;
  }

  /** What was sent and what is marked, held by the witness. */
  async function look(killed: readonly string[]): Promise<void> {
    const lines = readFileSync(journal, "utf8")
      .split("\n")
      .filter((line) => line !== "");
    const sent = lines.slice(read).map((line): Sent => JSON.parse(line));
    read = lines.length;
    for (const { process, message } of sent) witness.sees(world, message, { at: now, process, lost: false });
    for (const { process, message } of sent)
      for (const { id } of message.reminders) {
        const entry = await stores.reminders.readEntry(community.id, id);
        if (entry?.value.sentAt !== undefined) witness.marked(world, id);
        else if (killed.includes(process)) tally["killed between send and mark"] += 1;
        else throw new Error(`${process} lives, has sent ${id} and has not marked it`);
      }
    for (const name of killed) witness.dies(name);
    if (witness.faults.length > 0) throw new Error(witness.faults.join("\n"));
  }

  async function round(kills: boolean): Promise<void> {
    tally.rounds += 1;
    witness.round();
    const struck = kills && lots.chance(0.8) ? lots.between(0, 1) : undefined;
    const killedAt = lots.between(0, MOST_MOMENTS);
    const died = await Promise.all(
      running.map((process, place) => sweep(process, place === struck ? killedAt : undefined)),
    );
    await look(running.filter((_, place) => died[place]).map(({ name }) => name));
    for (const [place, isDead] of died.entries()) {
      if (!isDead) continue;
      tally.kills += 1;
      running[place] = await start();
    }
  }

  try {
    for (let n = 0; n < rounds; n += 1) {
      await world.step(today(), now.toString());
      await round(true);
      // The claim of whoever was killed has run out.
      now = now.add({ minutes: 5 });
      await round(true);
      now = nextMorning(now.add({ hours: 24 * lots.between(4, 20) }), 9, 30);
    }
    const from = now;
    for (let n = 0; n < GOOD_DAYS; n += 1) {
      if (n > 0) now = nextMorning(now, 8, 30);
      for (const hour of [8, 9, 16, 17]) {
        now = onWall(now).with({ hour, minute: 30 }).toInstant();
        await round(false);
      }
    }
    for (const thing of world.things(today()))
      for (const must of mustBeTold(thing, world.people, { from, to: now }, world.choices.of)) {
        tally["persons checked"] += 1;
        if (!witness.hasHeard(world, thing, must))
          throw new Error(`${must.person} has not heard of ${thing.kind} ${thing.id}, due ${thing.dueOn}`);
      }
    const { faults: _faults, ...counts } = witness.counts;
    return { ...tally, ...counts };
  } finally {
    for (const { child } of running) child.disconnect();
    await stores.close();
    rmSync(directory, { recursive: true, force: true });
  }
}
