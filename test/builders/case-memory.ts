import { type CaseStore, type StoredCase, storedCaseShape } from "../../src/domain/cases/case-store.ts";
import type { JsonObject } from "../../src/domain/kernel/json.ts";
import { readStored, writeStored } from "../../src/domain/kernel/stored-shape.ts";
import type { Versioned } from "../../src/domain/kernel/versioned.ts";

/** Cases in memory, as they would be stored; the contract is proved on the real stores. */
export function caseMemory() {
  const kept = new Map<string, { body: JsonObject; etag: string }>();
  let writes = 0;
  const keyOf = (community: string, id: string) => `${community}/${id}`;
  const readBack = ({ body, etag }: { body: JsonObject; etag: string }): Versioned<StoredCase> => ({
    value: readStored(storedCaseShape, storedCaseShape.current, body),
    etag,
  });
  const inCommunity = (community: string) =>
    [...kept]
      .filter(([key]) => key.startsWith(`${community}/`))
      .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const listCases: CaseStore["listCases"] = async (community, { after = "", limit }) => {
    const rest = inCommunity(community).filter(([key]) => key > after);
    const page = rest.slice(0, limit);
    const last = page.at(-1)?.[0];
    return {
      items: page.map(([, stored]) => readBack(stored)),
      ...(rest.length > limit && last !== undefined ? { next: last } : {}),
    };
  };
  const store: CaseStore = {
    async readCase(community, id) {
      const stored = kept.get(keyOf(community, id));
      return stored && readBack(stored);
    },
    async writeCase(community, stored, etag) {
      const key = keyOf(community, stored.id);
      if (kept.get(key)?.etag !== etag) return { outcome: "lost" };
      writes += 1;
      kept.set(key, { body: writeStored(storedCaseShape, stored), etag: String(writes) });
      return { outcome: "written", etag: String(writes) };
    },
    listCases,
    listOpenCases: async (community, _onOrAfter, request) => listCases(community, request),
    async listPendingCases(community) {
      const pending = inCommunity(community).map(([, stored]) => readBack(stored));
      return { items: pending.filter(({ value }) => value.pending.length > 0) };
    },
  };
  return { store, writes: () => writes };
}
