import type { Server } from "restify";

/** What is known of the service's state; nothing in it is secret or helps to attack it. */
export interface Health {
  readonly store: "up" | "down";
  /** Of the corpus that answers are found in; absent when none is loaded. */
  readonly revision: string | undefined;
}

/**
 * Adds `GET /healthz` for the platform that runs the service: 200, or 503 when the store is down, also when `check`
 * itself fails.
 */
export function registerHealthRoute(server: Server, check: () => Promise<Health>): void {
  server.get("/healthz", async (_request, response) => {
    const health = await check().catch((): Health => ({ store: "down", revision: undefined }));
    const up = health.store === "up";
    response.header("Cache-Control", "no-store");
    response.send(up ? 200 : 503, { status: up ? "ok" : "degraded", ...health });
  });
}
