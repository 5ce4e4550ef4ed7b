import {
  type AgreementStore,
  clausePageShape,
  corpusShape,
  versionHeadShape,
} from "../../domain/agreements/agreement-store.ts";
import type { Version } from "../../domain/agreements/document.ts";
import { sha256OfJson } from "../../domain/kernel/hashing.ts";
import { Aggregates } from "./aggregates.ts";
import { dividedIntoPages } from "./clause-pages.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function agreementStore(collection: DocumentCollection): AgreementStore {
  const corpora = new Aggregates(collection, corpusShape);
  const heads = new Aggregates(collection, versionHeadShape);
  const pages = new Aggregates(collection, clausePageShape);

  const readVersion: AgreementStore["readVersion"] = async (community, documentId, versionId) => {
    const partition = communityPartition(community);
    const head = await heads.read(partition, documentId, versionId);
    if (head === undefined) return undefined;
    const { pages: names, ...version } = head.value;
    const found = await Promise.all(names.map((name) => pages.read(partition, documentId, versionId, name)));
    const clauses: Version["clauses"] = [];
    for (const page of found) {
      if (page === undefined) return undefined;
      clauses.push(...page.value.clauses);
    }
    return { ...version, clauses };
  };

  return {
    readCorpus: async (community) => corpora.read(communityPartition(community)),
    writeCorpus: async (community, corpus, etag) =>
      corpora.write(communityPartition(community), [], corpus, etag),
    readVersion,
    async putVersion(community, version) {
      const { clauses, ...rest } = version;
      const key = [version.documentId, version.id];
      if ((await readVersion(community, version.documentId, version.id)) !== undefined) return;

      const partition = communityPartition(community);
      const names: string[] = [];
      const prepared = dividedIntoPages(clauses).map((page) => {
        const name = sha256OfJson(page).slice(0, 16);
        names.push(name);
        return pages.prepare(partition, [...key, name], { clauses: page });
      });
      // A page that is lost is there already, since its name is its content. The head comes last: it is what shows.
      await Promise.all(prepared.map((page) => pages.send(page, undefined)));
      const torn = await heads.read(partition, ...key);
      await heads.write(partition, key, { ...rest, pages: names }, torn?.etag);
    },
  };
}
