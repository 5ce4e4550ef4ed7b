import type { Server } from "restify";

/** What is known of the service's state; nothing in it is secret or helps to attack it. */
export interface Health {
  readonly store: "up" | "down";
  /** Whether reminders are looked for, where it is worst; `unknown` while the store is down. */
  readonly reminders: "beating" | "late" | "stopped" | "unknown";
  /** Of the corpus that answers are found in; absent when none is loaded. */
  readonly revision: string | undefined;
}

/**
 * Adds `GET /healthz` for the platform that runs the service: 200, or 503 when the store is down, also when `check`
 * itself fails. Reminders that stand still are shown and not answered with 503: questions are answered all the same, and
 * a platform that restarts the service for it would end that too.
 */
export function registerHealthRoute(server: Server, check: () => Promise<Health>): void {
  server.get("/healthz", async (_request, response) => {
    const health = await check().catch(
      (): Health => ({
        store: "down",
        reminders: "unknown",
        revision: undefined,
      }),
    );
    const up = health.store === "up";
    response.header("Cache-Control", "no-store");
    response.send(up ? 200 : 503, { status: up ? "ok" : "degraded", ...health });
  });
}
