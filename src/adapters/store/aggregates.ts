import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import { readStored, type StoredShape, writeStored } from "../../domain/kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../../domain/kernel/versioned.ts";
import {
  type DocumentCollection,
  DocumentTooLargeError,
  LOST,
  MAX_DOCUMENT_BYTES,
  type StoredDocument,
} from "./document-collection.ts";
import { documentId } from "./document-id.ts";
import type { Partition } from "./partition.ts";

/** A page holds at most this many documents, whatever is asked for. */
const MAX_PAGE = 200;

/** What an aggregate is found by beside its key; each absent where no listing asks for it. */
export interface FoundBy<T> {
  /** Since when it has effects to carry out, for {@link Aggregates.listPending}; absent while it has none. */
  readonly pendingSince?: (value: T) => string | undefined;
  /** The last day on which something can fall due of it, for {@link Aggregates.listOpen}; absent while it is open. */
  readonly settledOn?: (value: T) => CivilDate | undefined;
}

/** The aggregates of one shape in one collection: every port method is one call of these. */
export class Aggregates<T> {
  readonly #collection: DocumentCollection;
  readonly #shape: StoredShape<T>;
  readonly #foundBy: FoundBy<T>;

  constructor(collection: DocumentCollection, shape: StoredShape<T>, foundBy: FoundBy<T> = {}) {
    this.#collection = collection;
    this.#shape = shape;
    this.#foundBy = foundBy;
  }

  /** @throws UnreadableDocumentError, StoreUnavailableError */
  async read(partition: Partition, ...key: readonly string[]): Promise<Versioned<T> | undefined> {
    const found = await this.#collection.read(partition, documentId(this.#shape.kind, ...key));
    return found === undefined ? undefined : this.#open(found);
  }

  /**
   * Creates the aggregate when `etag` is absent, else replaces the one that was read with it.
   *
   * @throws DocumentTooLargeError, StoreUnavailableError
   */
  async write(
    partition: Partition,
    key: readonly string[],
    value: T,
    etag: string | undefined,
  ): Promise<WriteOutcome> {
    return this.send(this.prepare(partition, key, value), etag);
  }

  /**
   * The document to {@link send} for a value, checked: for what takes effect only together.
   *
   * @throws DocumentTooLargeError
   */
  prepare(partition: Partition, key: readonly string[], value: T): StoredDocument {
    const { kind, current } = this.#shape;
    const body = writeStored(this.#shape, value);
    const pendingSince = this.#foundBy.pendingSince?.(value);
    const settledOn = this.#foundBy.settledOn?.(value);
    const document = {
      partition,
      id: documentId(kind, ...key),
      kind,
      schema: current,
      body,
      ...(pendingSince === undefined ? {} : { pendingSince }),
      ...(settledOn === undefined ? {} : { settledOn }),
    };
    const bytes = Buffer.byteLength(JSON.stringify(document), "utf8");
    if (bytes > MAX_DOCUMENT_BYTES) throw new DocumentTooLargeError(kind, bytes);
    return document;
  }

  /** @throws StoreUnavailableError */
  async send(document: StoredDocument, etag: string | undefined): Promise<WriteOutcome> {
    if (etag === undefined) return marked(document.schema, await this.#collection.create(document));
    const read = parseMark(etag);
    if (read === undefined) return LOST;
    const schema = Math.max(document.schema, read.schema);
    return marked(schema, await this.#collection.replace({ ...document, schema }, read.etag));
  }

  /**
   * Everything that was there when the first page was asked for is listed once, whatever is added meanwhile.
   *
   * @throws RangeError when the limit is not a whole number above 0; UnreadableDocumentError, StoreUnavailableError
   */
  async list(partition: Partition, request: PageRequest): Promise<Page<Versioned<T>>> {
    return this.#page(request, (after, limit) =>
      this.#collection.list(partition, this.#shape.kind, after, limit),
    );
  }

  /**
   * Those with effects to carry out, in order of key: what is carried out while the pages are read moves no other
   * aggregate to another page.
   *
   * @throws as {@link list}
   */
  async listPending(partition: Partition, request: PageRequest): Promise<Page<Versioned<T>>> {
    return this.#page(request, (after, limit) =>
      this.#collection.listPending(partition, this.#shape.kind, after, limit),
    );
  }

  /**
   * Those that are open on the day, and what was settled on it or later.
   *
   * @throws as {@link list}
   */
  async listOpen(
    partition: Partition,
    onOrAfter: CivilDate,
    request: PageRequest,
  ): Promise<Page<Versioned<T>>> {
    return this.#page(request, (after, limit) =>
      this.#collection.listOpen(partition, this.#shape.kind, onOrAfter, after, limit),
    );
  }

  async #page(
    { after, limit }: PageRequest,
    find: (after: string, limit: number) => Promise<readonly Versioned<StoredDocument>[]>,
  ): Promise<Page<Versioned<T>>> {
    if (!Number.isInteger(limit) || limit < 1)
      throw new RangeError("a page's limit must be a whole number above 0");
    const size = Math.min(limit, MAX_PAGE);
    const found = await find(after ?? "", size + 1);
    const page = found.slice(0, size);
    const last = page.at(-1);
    const items = page.map((document) => this.#open(document));
    return found.length > size && last !== undefined ? { items, next: last.value.id } : { items };
  }

  #open({ value: { schema, body }, etag }: Versioned<StoredDocument>): Versioned<T> {
    return { value: readStored(this.#shape, schema, body), etag: mark(schema, etag) };
  }
}

/*
 * The ETag that a port hands out also carries the schema that was read. What the next version of the program wrote
 * is then written back under its own number; under ours, that version would lift once more what is lifted already.
 */
const MARK = /^(\d+) (.+)$/s;

function mark(schema: number, etag: string): string {
  return `${schema} ${etag}`;
}

/** Absent when no port handed it out. */
function parseMark(text: string): { schema: number; etag: string } | undefined {
  const [, schema, etag] = MARK.exec(text) ?? [];
  return schema === undefined || etag === undefined ? undefined : { schema: Number(schema), etag };
}

function marked(schema: number, write: WriteOutcome): WriteOutcome {
  return write.outcome === "lost" ? write : { ...write, etag: mark(schema, write.etag) };
}
