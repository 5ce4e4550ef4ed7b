import type { AgreementStore, Corpus } from "../../src/domain/agreements/agreement-store.ts";
import type { Version } from "../../src/domain/agreements/document.ts";

/** An agreement store in memory that counts what is asked of it; the contract is proved on the real ones. */
export function agreementMemory() {
  const corpora = new Map<string, { value: Corpus; etag: string }>();
  const versions = new Map<string, Version>();
  const asked = { corpus: 0, version: 0 };
  const store: AgreementStore = {
    async readCorpus(community) {
      asked.corpus += 1;
      return corpora.get(community);
    },
    async writeCorpus(community, corpus, etag) {
      if (corpora.get(community)?.etag !== etag) return { outcome: "lost" };
      const next = String(Number(etag ?? 0) + 1);
      corpora.set(community, { value: corpus, etag: next });
      return { outcome: "written", etag: next };
    },
    async putVersion(community, version) {
      versions.set(`${community}/${version.documentId}/${version.id}`, version);
    },
    async readVersion(community, documentId, versionId) {
      asked.version += 1;
      return versions.get(`${community}/${documentId}/${versionId}`);
    },
  };
  return { store, asked };
}
