import { z } from "zod/v4";
import { askedPause } from "./connector-retry.ts";

/** An answer of Teams' that is no success. */
export interface ConnectorAnswer {
  readonly status: number;
  /** Teams' own word for what is wrong; absent where it gives none. */
  readonly code: string | undefined;
  /** How long Teams asks to be left alone; absent when it does not say. */
  readonly pauseMilliseconds: number | undefined;
}

interface Headers {
  get(name: string): string | undefined;
}

/** As the SDK throws it. */
const thrownSchema = z.looseObject({
  statusCode: z.number(),
  code: z.string().optional().catch(undefined),
  response: z
    .looseObject({ headers: z.custom<Headers>(hasGet) })
    .optional()
    .catch(undefined),
});

function hasGet(headers: unknown): boolean {
  return (
    typeof headers === "object" && headers !== null && "get" in headers && typeof headers.get === "function"
  );
}

/** By these words nobody there gets anything from the bot until they have written to it again. */
const BLOCKED: ReadonlySet<string | undefined> = new Set([
  "MessageWritesBlocked",
  "ConversationBlockedByUser",
  "BotNotInConversationRoster",
  "ConversationNotFound",
]);

/** Absent when there was no answer: nobody was reached, or the fault is the program's own. */
export function answerIn(error: unknown): ConnectorAnswer | undefined {
  const thrown = thrownSchema.safeParse(error).data;
  if (thrown === undefined) return undefined;
  const { statusCode, code, response } = thrown;
  const pauseMilliseconds = askedPause(response?.headers.get("retry-after"));
  return { status: statusCode, code, pauseMilliseconds };
}

export function meansBlocked({ code }: ConnectorAnswer): boolean {
  return BLOCKED.has(code);
}
