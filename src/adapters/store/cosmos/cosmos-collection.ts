import type { Container, ItemResponse, SqlParameter } from "@azure/cosmos";
import { z } from "zod/v4";
import type { CivilDate } from "../../../domain/kernel/civil-date.ts";
import type { Versioned, WriteOutcome } from "../../../domain/kernel/versioned.ts";
import {
  type DocumentCollection,
  LOST,
  parseStoredDocument,
  type StoredDocument,
} from "../document-collection.ts";
import type { DocumentId } from "../document-id.ts";
import type { Partition } from "../partition.ts";
import { cosmosRequest, httpStatus } from "./cosmos-request.ts";

/** Somebody else was first: gone, there already, changed since, or being changed at this moment. */
const LOST_STATUS: readonly (number | undefined)[] = [404, 409, 412, 449];

export class CosmosCollection implements DocumentCollection {
  readonly #container: Container;
  readonly #deadlineMs: number;

  /** `deadlineMs`: how long one operation may take. */
  constructor(container: Container, deadlineMs: number) {
    this.#container = container;
    this.#deadlineMs = deadlineMs;
  }

  async create(document: StoredDocument): Promise<WriteOutcome> {
    return this.#write((options) => this.#container.items.create({ ...document }, options));
  }

  async replace(document: StoredDocument, etag: string): Promise<WriteOutcome> {
    const accessCondition = { type: "IfMatch", condition: etag };
    const item = this.#container.item(document.id, document.partition);
    return this.#write((options) => item.replace({ ...document }, { ...options, accessCondition }));
  }

  async read(partition: Partition, id: DocumentId): Promise<Versioned<StoredDocument> | undefined> {
    const item = this.#container.item(id, partition);
    const { resource } = await cosmosRequest(this.#deadlineMs, (options) =>
      item.read<{ id: string }>(options),
    );
    return resource === undefined ? undefined : parseItem(resource);
  }

  async list(
    partition: Partition,
    kind: string,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]> {
    return this.#find("", partition, kind, after, limit);
  }

  async listPending(
    partition: Partition,
    kind: string,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]> {
    return this.#find("AND IS_DEFINED(c.pendingSince)", partition, kind, after, limit);
  }

  async listOpen(
    partition: Partition,
    kind: string,
    day: CivilDate,
    after: string,
    limit: number,
  ): Promise<readonly Versioned<StoredDocument>[]> {
    const open = "AND (NOT IS_DEFINED(c.settledOn) OR c.settledOn >= @day)";
    return this.#find(open, partition, kind, after, limit, [{ name: "@day", value: day }]);
  }

  async #find(
    also: string,
    partition: Partition,
    kind: string,
    after: string,
    limit: number,
    alsoBy: readonly SqlParameter[] = [],
  ): Promise<readonly Versioned<StoredDocument>[]> {
    // The partition stands in the query as well as in the options: the emulator ignores the option.
    const query = {
      query: `SELECT TOP ${Math.trunc(limit)} * FROM c
        WHERE c["partition"] = @partition AND c.kind = @kind AND c.id > @after ${also} ORDER BY c.id`,
      parameters: [
        { name: "@partition", value: partition },
        { name: "@kind", value: kind },
        { name: "@after", value: after },
        ...alsoBy,
      ],
    };
    const { resources } = await cosmosRequest(this.#deadlineMs, (options) =>
      this.#container.items.query<unknown>(query, { ...options, partitionKey: partition }).fetchAll(),
    );
    return resources.map(parseItem);
  }

  async #write(
    send: (options: { abortSignal: AbortSignal }) => Promise<ItemResponse<object>>,
  ): Promise<WriteOutcome> {
    try {
      const { resource } = await cosmosRequest(this.#deadlineMs, send);
      return { outcome: "written", etag: parseEtag(resource) };
    } catch (error) {
      if (LOST_STATUS.includes(httpStatus(error))) return LOST;
      throw error;
    }
  }
}

const itemSchema = z.looseObject({ _etag: z.string().min(1) });

function parseEtag(item: unknown): string {
  return itemSchema.parse(item)._etag;
}

function parseItem(item: unknown): Versioned<StoredDocument> {
  return { value: parseStoredDocument(item), etag: parseEtag(item) };
}
