import type { Delivery, DeliveryOutcome } from "./delivery.ts";

/** Rings once when so many milliseconds of real time have passed; what it returns calls it off. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** The code of what was not answered in time. */
export const NO_ANSWER = "no-answer";

/** Milliseconds. Shorter than the lease of a reminder, so that nobody else takes up what is still on its way. */
export const LONGEST_DELIVERY = 90_000;

const UNANSWERED: DeliveryOutcome = { kind: "passing", code: NO_ANSWER, retryAfterMilliseconds: undefined };

/**
 * The attempt's outcome, or `no-answer` when it takes too long: a channel that never answers keeps nobody else waiting.
 * What was under way may still arrive, and is then told twice.
 */
export async function answerInTime(
  alarm: Alarm,
  attempt: () => Promise<DeliveryOutcome>,
): Promise<DeliveryOutcome> {
  let callOff = () => {};
  const late = new Promise<DeliveryOutcome>((resolve) => {
    callOff = alarm(LONGEST_DELIVERY, () => resolve(UNANSWERED));
  });
  try {
    return await Promise.race([attempt(), late]);
  } finally {
    callOff();
  }
}

/** The same delivery, but it always answers. */
export function deliveringInTime(delivery: Delivery, alarm: Alarm): Delivery {
  return { deliver: (...given) => answerInTime(alarm, () => delivery.deliver(...given)) };
}
