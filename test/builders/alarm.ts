import type { Alarm } from "../../src/domain/reminders/answer-in-time.ts";

/** An alarm that rings when it is told to. */
export function handAlarm(): Alarm & { ring(): void; set(): readonly number[] } {
  const set = new Map<() => void, number>();
  const alarm: Alarm = (milliseconds, ring) => {
    const own = () => ring();
    set.set(own, milliseconds);
    return () => void set.delete(own);
  };
  return Object.assign(alarm, {
    ring: () => {
      for (const ring of [...set.keys()]) ring();
    },
    set: () => [...set.values()],
  });
}
