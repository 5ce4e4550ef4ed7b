import {
  type DocumentCollection,
  type DocumentDatabase,
  everyCollection,
} from "../../src/adapters/store/document-collection.ts";

/** What was asked of a database, by operation and kind of document: `read case`, `replace case`, `list occupancy`. */
export type Tally = Readonly<Record<string, number>>;

/** The database with every operation on it counted, the lost writes too. */
export function countedDatabase(database: DocumentDatabase) {
  let counts: Record<string, number> = {};
  let beforeReplacing: (() => Promise<unknown>) | undefined;
  const count = (operation: string, kind: string) => {
    const name = `${operation} ${kind}`;
    counts[name] = (counts[name] ?? 0) + 1;
  };
  const counted = (inner: DocumentCollection): DocumentCollection => ({
    async read(partition, id) {
      count("read", id.split(":")[0] ?? "");
      return inner.read(partition, id);
    },
    async list(partition, kind, ...range) {
      count("list", kind);
      return inner.list(partition, kind, ...range);
    },
    async listPending(partition, kind, ...range) {
      count("list pending", kind);
      return inner.listPending(partition, kind, ...range);
    },
    async listOpen(partition, kind, ...range) {
      count("list open", kind);
      return inner.listOpen(partition, kind, ...range);
    },
    async create(document) {
      count("create", document.kind);
      return inner.create(document);
    },
    async replace(document, etag) {
      count("replace", document.kind);
      const first = beforeReplacing;
      beforeReplacing = undefined;
      await first?.();
      return inner.replace(document, etag);
    },
  });
  return {
    database: { ...database, collections: everyCollection((name) => counted(database.collections[name])) },
    /** What the work asks for, sorted by name. */
    async during(work: () => Promise<unknown>): Promise<Tally> {
      counts = {};
      await work();
      return Object.fromEntries(Object.entries(counts).toSorted());
    },
    /** Somebody else is first at the next write that replaces a document. */
    loseNextRace(to: () => Promise<unknown>): void {
      beforeReplacing = to;
    },
  };
}
