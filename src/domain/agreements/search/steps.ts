/** Work that is done a little at a time: it yields after each few milliseconds, and returns what it made. */
export type Steps<Made> = Generator<undefined, Made>;

/** Lets others have their turn: resolves when whatever waited has been served. */
export type GiveWay = () => Promise<void>;

export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export async function stepByStep<Made>(steps: Steps<Made>, giveWay: GiveWay): Promise<Made> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await giveWay();
  }
}
