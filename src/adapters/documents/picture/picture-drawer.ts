import { ExpectedError } from "../../../domain/kernel/errors.ts";
import { sha256 } from "../../../domain/kernel/hashing.ts";
import { bytesFromThread } from "../in-thread.ts";

export interface DrawingLimits {
  readonly atOnce: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  /** How many finished pictures are kept. */
  readonly kept: number;
}

export const DRAWING_LIMITS: DrawingLimits = { atOnce: 2, milliseconds: 15_000, megabytes: 256, kept: 40 };

/** A picture took longer or more room than it may, or could not be drawn. */
export class DrawingFailedError extends ExpectedError {
  readonly code = "drawing-failed";
  readonly reason: "time" | "stopped";

  constructor(reason: "time" | "stopped") {
    super(`a picture could not be drawn as PNG (${reason})`);
    this.reason = reason;
  }
}

/** Absent when too many are being drawn: nothing was done. Rejects with DrawingFailedError. */
export type DrawPicture = (svg: string) => Promise<Uint8Array | undefined>;

/**
 * Draws pictures, each in a thread of its own, so that no conversation waits for one. What is the same is drawn once: a
 * card that is opened by ten fetches its picture ten times.
 */
export function createPictureDrawer(limits: DrawingLimits = DRAWING_LIMITS): DrawPicture {
  const kept = new Map<string, Promise<Uint8Array>>();
  let running = 0;

  function draw(key: string, svg: string): Promise<Uint8Array> {
    running += 1;
    const drawing = drawInThread(svg, limits).finally(() => {
      running -= 1;
    });
    kept.set(key, drawing);
    drawing.catch(() => kept.delete(key));
    return drawing;
  }

  return async (svg) => {
    const key = sha256(svg);
    const known = kept.get(key);
    if (known === undefined && running >= limits.atOnce) return undefined;
    const drawing = known ?? draw(key, svg);
    // The one that was asked for last is the last to go.
    kept.delete(key);
    kept.set(key, drawing);
    const [oldest] = kept.keys();
    if (kept.size > limits.kept && oldest !== undefined) kept.delete(oldest);
    return drawing;
  };
}

function drawInThread(svg: string, limits: DrawingLimits): Promise<Uint8Array> {
  const program = new URL("./picture-worker.ts", import.meta.url);
  return bytesFromThread(program, svg, limits, (reason) => new DrawingFailedError(reason));
}
