import type { Timer } from "./timer.ts";

/**
 * What Teams lets one bot send to one conversation before it answers 429:
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit (7 in a second, 8 in two, 60 in thirty).
 */
const LIMITS: readonly Limit[] = [
  { most: 7, milliseconds: 1_000 },
  { most: 8, milliseconds: 2_000 },
  { most: 60, milliseconds: 30_000 },
];

/**
 * Over all conversations together. Teams takes 50 requests a second from an app in a tenant; what nobody waits for
 * stays far below, so that answers always have room.
 */
const OVERALL: readonly Limit[] = [{ most: 9, milliseconds: 1_000 }];

interface Limit {
  readonly most: number;
  readonly milliseconds: number;
}

const MOST_KEPT = 60;
const LONGEST_MILLISECONDS = 30_000;

/** How long to wait before the next message, when the last ones were sent at these times, oldest first. */
export function pauseFor(sentAt: readonly number[], now: number, limits: readonly Limit[] = LIMITS): number {
  const pauses = limits.map(({ most, milliseconds }) => (sentAt.at(-most) ?? -Infinity) + milliseconds - now);
  return Math.max(0, ...pauses);
}

interface Lane {
  /** Settles, and never rejects, when all that was asked for so far is done. */
  last: Promise<unknown>;
  waiting: number;
  sentAt: readonly number[];
}

/** Does the work of one conversation in the order in which it was asked for, one at a time and at Teams' pace. */
export type InTurn = <T>(conversation: string, work: () => Promise<T>) => Promise<T>;

export function createPace(timer: Timer): InTurn {
  const lanes = new Map<string, Lane>();
  let allSentAt: readonly number[] = [];

  function dropIdle(): void {
    for (const [conversation, { waiting, sentAt }] of lanes)
      if (waiting === 0 && (sentAt.at(-1) ?? 0) + LONGEST_MILLISECONDS < timer.now())
        lanes.delete(conversation);
  }

  function laneOf(conversation: string): Lane {
    const known = lanes.get(conversation);
    if (known !== undefined) return known;
    dropIdle();
    const lane: Lane = { last: Promise.resolve(), waiting: 0, sentAt: [] };
    lanes.set(conversation, lane);
    return lane;
  }

  async function pass(lane: Lane): Promise<void> {
    const pauseNow = () =>
      Math.max(pauseFor(lane.sentAt, timer.now()), pauseFor(allSentAt, timer.now(), OVERALL));
    // More than once: a timer may fire a little early, and other conversations take their places meanwhile.
    for (let pause = pauseNow(); pause > 0; pause = pauseNow()) await timer.sleep(Math.ceil(pause));
    lane.sentAt = [...lane.sentAt, timer.now()].slice(-MOST_KEPT);
    allSentAt = [...allSentAt, timer.now()].slice(-MOST_KEPT);
  }

  return async (conversation, work) => {
    const lane = laneOf(conversation);
    lane.waiting += 1;
    const turn = lane.last.then(async () => {
      await pass(lane);
      return await work();
    });
    lane.last = turn.then(
      () => (lane.waiting -= 1),
      () => (lane.waiting -= 1),
    );
    return await turn;
  };
}
