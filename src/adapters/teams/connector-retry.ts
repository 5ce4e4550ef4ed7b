import type { TeamsAdapter } from "@microsoft/teams-ai";
import { z } from "zod/v4";
import type { Timer } from "./timer.ts";

/** How the SDK's client to Teams' connector is set up. */
export type ConnectorOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type PolicyFactory = Extract<ConnectorOptions["requestPolicyFactories"], readonly unknown[]>[number];
type Policy = ReturnType<PolicyFactory["create"]>;
type Request = Parameters<Policy["sendRequest"]>[0];
type Response = Awaited<ReturnType<Policy["sendRequest"]>>;

const MOST_ATTEMPTS = 5;
const FIRST_PAUSE_MILLISECONDS = 500;
const LONGEST_PAUSE_MILLISECONDS = 30_000;
const ATTEMPT_MILLISECONDS = 15_000;
/** All attempts and pauses: a call into a channel is two requests, and both must end before a reminder's time is up. */
const TOGETHER_MILLISECONDS = 40_000;

/** The connector was not reached, or a connection that it had closed was used again. */
const brokenConnection = z.looseObject({
  code: z.enum(["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EAI_AGAIN", "REQUEST_SEND_ERROR"]),
});

/** Teams names 412, 429, 502 and 504 as passing; the other 5xx are no more final than those. */
export function isPassing(status: number): boolean {
  return status === 412 || status === 429 || status >= 500;
}

/** Milliseconds. Teams gives `Retry-After` in seconds; absent when it says nothing, or a date, which it does not use. */
export function askedPause(retryAfter: string | undefined): number | undefined {
  const seconds = Number.parseFloat(retryAfter ?? "");
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/** A post that got no answer may have arrived, and would then stand there twice. */
function mayRepeat(error: unknown, { method }: Request): boolean {
  return (
    brokenConnection.safeParse(error).success ||
    (error instanceof Error && error.name === "AbortError" && method !== "POST")
  );
}

/**
 * Replaces the SDK's retries, which leave 412 out, pause for up to 90 seconds and wait for an answer without end. Ours
 * make five attempts with pauses of about 0.5, 1, 2 and 4 seconds, or as long as Teams asks if that is at most 30,
 * and end within 40 seconds.
 *
 * @param chance gives numbers from 0 to 1, so that those who were turned away together do not return together
 */
export function connectorRetry(timer: Timer, chance: () => number = Math.random): ConnectorOptions {
  /** Absent when another attempt would be of no use. */
  function pauseAfter(
    attempt: number,
    outcome: PromiseSettledResult<Response>,
    request: Request,
  ): number | undefined {
    const backOff = FIRST_PAUSE_MILLISECONDS * 2 ** (attempt - 1) * (0.75 + chance() / 2);
    if (outcome.status === "rejected") return mayRepeat(outcome.reason, request) ? backOff : undefined;
    if (!isPassing(outcome.value.status)) return undefined;
    const pause = askedPause(outcome.value.headers.get("retry-after")) ?? backOff;
    return pause <= LONGEST_PAUSE_MILLISECONDS ? pause : undefined;
  }

  const policy: PolicyFactory = {
    create: (next) => ({
      async sendRequest(request) {
        const end = timer.now() + TOGETHER_MILLISECONDS;
        for (let attempt = 1; ; attempt += 1) {
          const once = request.clone();
          const left = Math.max(1, Math.ceil(end - timer.now()));
          once.abortSignal = timer.expiry(Math.min(ATTEMPT_MILLISECONDS, left));
          const [outcome] = await Promise.allSettled([next.sendRequest(once)]);
          const pause = attempt < MOST_ATTEMPTS ? pauseAfter(attempt, outcome, request) : undefined;
          if (pause !== undefined && timer.now() + pause < end) await timer.sleep(pause);
          else if (outcome.status === "fulfilled") return outcome.value;
          else throw outcome.reason;
        }
      },
    }),
  };
  return { noRetryPolicy: true, requestPolicyFactories: (defaults) => [...defaults, policy] };
}
