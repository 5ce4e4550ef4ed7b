import type { Alarm } from "../domain/reminders/answer-in-time.ts";

/** Rings by real time, also where a demonstration moves the clock; keeps no process from ending. */
export const systemAlarm: Alarm = (milliseconds, ring) => {
  const timer = setTimeout(ring, milliseconds).unref();
  return () => clearTimeout(timer);
};
