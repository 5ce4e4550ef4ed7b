import type { Delivery, DeliveryOutcome, PersonalReminder } from "../../../src/domain/reminders/delivery.ts";
import type { Lots } from "./lots.ts";

/** How the connector is. `storm`: it fails in a burst, each message in a way of its own; `outage`: nothing gets through. */
type Sky = "fair" | "storm" | "outage";

/** What a message met on its way. */
interface Passage {
  readonly arrived: boolean;
  readonly outcome: DeliveryOutcome;
}

const CODES = ["412", "429", "502", "503", "504", "timeout"] as const;
const FAILING_IN_STORM = 0.6;

/** The connector: whoever has blocked the bot is not reached, and in a storm most messages fail. */
export function connector(lots: Lots) {
  let sky: Sky = "fair";
  const blocked = new Set<string>();
  const met: Record<string, number> = {};
  const key = (community: string, person: string) => `${community} ${person}`;
  return {
    met,
    turn(to: Sky): void {
      sky = to;
    },
    block(community: string, person: string): void {
      blocked.add(key(community, person));
    },
    unblockAll(): void {
      blocked.clear();
    },
    isBlocked: (community: string, person: string) => blocked.has(key(community, person)),
    pass(community: string, person: string): Passage {
      if (blocked.has(key(community, person))) {
        count("blocked");
        return { arrived: false, outcome: { kind: "unreachable" } };
      }
      if (sky === "fair" || (sky === "storm" && !lots.chance(FAILING_IN_STORM)))
        return { arrived: true, outcome: { kind: "delivered", way: "personal" } };
      const code = lots.oneOf(CODES) ?? "503";
      count(code);
      const retryAfterMilliseconds = code === "429" ? lots.between(1, 60) * 10_000 : undefined;
      // The message may have come, and only the answer not.
      const arrived = sky === "storm" && code === "timeout" && lots.chance(0.5);
      return { arrived, outcome: { kind: "passing", code, retryAfterMilliseconds } };
    },
  };

  function count(what: string): void {
    met[what] = (met[what] ?? 0) + 1;
  }
}

export type Connector = ReturnType<typeof connector>;

/** The delivery of one process; each message takes a while, in which the other process goes on. */
export function deliveryThrough(
  through: Connector,
  lots: Lots,
  {
    dead,
    arrives,
  }: { dead(): void; arrives(community: string, message: PersonalReminder, lost: boolean): void },
): Delivery {
  return {
    async deliver(community, message) {
      dead();
      for (let ticks = lots.between(0, 3); ticks > 0; ticks -= 1) await Promise.resolve();
      const { arrived, outcome } = through.pass(community, message.person);
      if (arrived) arrives(community, message, outcome.kind !== "delivered");
      return outcome;
    },
  };
}
