import assert from "node:assert/strict";
import { createServer } from "restify";
import { type Health, registerHealthRoute } from "../../../src/adapters/web/health.ts";
import { listenOnLoopback } from "../../teams/listen.ts";

describe("GET /healthz", () => {
  async function healthWhen(check: () => Promise<Health>) {
    const server = createServer();
    registerHealthRoute(server, check);
    const { url, close } = await listenOnLoopback(server);
    const response = await fetch(`${url}/healthz`);
    const body: unknown = await response.json();
    await close();
    return { status: response.status, body, cache: response.headers.get("cache-control") };
  }

  it("is 200 while the store is up, also when reminders stand still, and never cached", async () => {
    assert.deepEqual(await healthWhen(async () => ({ store: "up", reminders: "stopped", revision: "7" })), {
      status: 200,
      body: { status: "ok", store: "up", reminders: "stopped", revision: "7" },
      cache: "no-store",
    });
  });

  it("is 503 when the store is down", async () => {
    const { status, body } = await healthWhen(async () => ({
      store: "down",
      reminders: "unknown",
      revision: "7",
    }));
    assert.equal(status, 503);
    assert.deepEqual(body, { status: "degraded", store: "down", reminders: "unknown", revision: "7" });
  });

  it("is 503 when the check fails, and does not tell why", async () => {
    const { status, body } = await healthWhen(async () => {
      throw new Error("AccountKey=secret");
    });
    assert.equal(status, 503);
    assert.deepEqual(body, { status: "degraded", store: "down", reminders: "unknown" });
  });
});
