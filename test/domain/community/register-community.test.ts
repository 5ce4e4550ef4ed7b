import assert from "node:assert/strict";
import type { CommunityStore, Registration } from "../../../src/domain/community/community-store.ts";
import { registerCommunity } from "../../../src/domain/community/register-community.ts";
import type { Versioned } from "../../../src/domain/kernel/versioned.ts";
import { community } from "../../builders/community.ts";
import { date } from "../../builders/documents.ts";

function registrations() {
  let kept: Versioned<Registration> | undefined;
  const store: CommunityStore = {
    readRegistration: async () => kept,
    async writeRegistration(value, etag) {
      if (kept?.etag !== etag) return { outcome: "lost" };
      kept = { value, etag: `${Number(etag ?? 0) + 1}` };
      return { outcome: "written", etag: kept.etag };
    },
  };
  return { store, since: () => kept?.value.configurations.map((entry) => entry.since) };
}

describe("registering a community", () => {
  it("keeps a trail of configurations, oldest first, and notes the same one once", async () => {
    const { store, since } = registrations();
    await registerCommunity(store, community(), date("2026-01-01"));
    await registerCommunity(store, community(), date("2026-02-01"));
    await registerCommunity(store, community({ name: "Østfold og Vestby" }), date("2026-03-01"));
    assert.deepEqual(since(), ["2026-01-01", "2026-03-01"]);
  });

  it("notes a configuration once when two processes start at the same time", async () => {
    const { store, since } = registrations();
    await Promise.all([1, 2].map(() => registerCommunity(store, community(), date("2026-01-01"))));
    assert.deepEqual(since(), ["2026-01-01"]);
  });
});
