import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod/v4";
import { Aggregates } from "../../../../src/adapters/store/aggregates.ts";
import {
  COLLECTIONS,
  type CollectionName,
  type DocumentDatabase,
  parseStoredDocument,
  type StoredDocument,
} from "../../../../src/adapters/store/document-collection.ts";
import { documentId } from "../../../../src/adapters/store/document-id.ts";
import { communityPartition } from "../../../../src/adapters/store/partition.ts";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import { isIntact } from "../../../../src/domain/cases/decision-record.ts";
import type { JsonObject } from "../../../../src/domain/kernel/json.ts";
import { type StoredShape, UnreadableDocumentError } from "../../../../src/domain/kernel/stored-shape.ts";
import { identityShape } from "../../../../src/domain/people/people-store.ts";
import { REWRITABLE, SHAPES } from "./released-shapes.ts";
import { freshId } from "./samples.ts";

/** A document as a released version of the program stored it, id included. Never change one: add the next. */
interface Fixture {
  readonly collection: CollectionName;
  readonly document: StoredDocument;
}

const FIXTURES = new URL("../fixtures/", import.meta.url);

function readFixture(name: string): Fixture {
  const { collection, ...document } = z
    .looseObject({ collection: z.enum(COLLECTIONS) })
    .parse(JSON.parse(readFileSync(new URL(name, FIXTURES), "utf8")));
  return { collection, document: parseStoredDocument(document) };
}

export function describeStoredShapes(database: () => DocumentDatabase, stores: () => Stores): void {
  const put = async ({ collection, document }: Fixture) => {
    const into = database().collections[collection];
    const there = await into.read(document.partition, document.id);
    const outcome = await (there === undefined ? into.create(document) : into.replace(document, there.etag));
    assert.equal(outcome.outcome, "written");
  };
  const stored = async ({ collection, document }: Fixture) =>
    (await database().collections[collection].read(document.partition, document.id))?.value;

  describe("stored shapes", () => {
    it("has a fixture of every released schema", () => {
      const released = SHAPES.flatMap(({ kind, current }) =>
        Array.from({ length: current }, (_, n) => `${kind}-${n + 1}.json`),
      );
      assert.deepEqual(readdirSync(FIXTURES).sort(), released.sort());
    });

    for (const { kind, read, rewrite } of REWRITABLE) {
      it(`reads a released ${kind} where it was stored`, async () => {
        await put(readFixture(`${kind}-1.json`));
        assert.ok(await read(stores()));
      });

      it(`keeps all of a stored ${kind} that the next version of the program wrote, and its number`, async () => {
        const released = readFixture(`${kind}-1.json`);
        const next = {
          ...released,
          document: { ...released.document, schema: 2, body: withAddedFields(released.document.body) },
        };
        await put(next);
        assert.equal((await rewrite(stores())).outcome, "written");
        // When it was settled is found out anew at each write.
        const { settledOn: _, ...kept } = (await stored(next)) ?? assert.fail("it is gone");
        assert.deepEqual(kept, next.document);
      });

      it(`refuses a stored ${kind} that is newer than that, and leaves it alone`, async () => {
        const released = readFixture(`${kind}-1.json`);
        const newer = { ...released, document: { ...released.document, schema: 3 } };
        await put(newer);
        await assert.rejects(read(stores()), { name: "UnreadableDocumentError", reason: "too-new" });
        assert.deepEqual(await stored(newer), newer.document);
      });
    }

    it("reads a released version with its clauses", async () => {
      const [head, page] = [readFixture("version-1.json"), readFixture("clauses-1.json")];
      await put(head);
      await put(page);
      const version = await stores().agreements.readVersion("ostfold", "R12", "0f3a9c1d2b4e5f60");
      const { pages: _, ...rest } = head.document.body;
      assert.deepEqual(version, { ...rest, ...page.document.body });
    });

    it("reads a released record, still intact, and keeps all of it when it is created again", async () => {
      const released = readFixture("record-1.json");
      await put(released);
      const { records } = stores();
      const record = await records.readRecord("ostfold", "ssu-2026-2");
      assert.ok(record && isIntact(record));
      const other = freshId();
      const next = { ...record, addedLater: { by: ["next"] } };
      await records.createRecord(other, next);
      await records.createRecord(other, next);
      assert.deepEqual(await records.readRecord(other, "ssu-2026-2"), next);
      assert.deepEqual(await stored(released), released.document);
    });

    it("lifts an old document step by step when it is read, and writes it back lifted", async () => {
      const people = database().collections.people;
      const partition = communityPartition(freshId());
      const shape = threeSchemas();
      const aggregates = new Aggregates(people, shape);
      const bodies: JsonObject[] = [{ name: "Kari" }, { title: "Kari" }, { title: "Kari", tags: ["lest"] }];
      for (const [n, body] of bodies.entries()) {
        const id = documentId(shape.kind, `old-${n + 1}`);
        await people.create({ partition, id, kind: shape.kind, schema: n + 1, body });
      }
      for (const key of ["old-1", "old-2", "old-3"]) {
        const found = await aggregates.read(partition, key);
        assert.deepEqual(found?.value, { title: "Kari", tags: key === "old-3" ? ["lest"] : [] });
        assert.equal((await aggregates.write(partition, [key], found.value, found.etag)).outcome, "written");
        const written = await people.read(partition, documentId(shape.kind, key));
        assert.deepEqual([written?.value.schema, written?.value.body], [3, found.value]);
      }
    });

    it("refuses a document that no version of the program wrote", async () => {
      const people = database().collections.people;
      const partition = communityPartition(freshId());
      const identities = new Aggregates(people, identityShape);
      const id = documentId("identity", "kari");
      await people.create({ partition, id, kind: "identity", schema: 1, body: { displayName: "Kari" } });
      await assert.rejects(
        identities.read(partition, "kari"),
        (error) => error instanceof UnreadableDocumentError && !error.message.includes("Kari"),
      );
    });
  });
}

/** A shape that has been changed twice: `name` became `title`, and `tags` came. */
function threeSchemas(): StoredShape<{ title: string; tags: string[] }> {
  return {
    kind: "note",
    current: 3,
    parser: z.looseObject({ title: z.string(), tags: z.array(z.string()) }),
    upgrades: {
      1: ({ name, ...rest }) => ({ ...rest, title: name ?? null }),
      2: (body) => ({ ...body, tags: [] }),
    },
  };
}

/** The body with a field at every level that this version of the program does not know. */
function withAddedFields(body: JsonObject): JsonObject {
  const entries = Object.entries(body).map(([key, value]) => [key, withAddedFieldsInside(value)] as const);
  return { ...Object.fromEntries(entries), addedLater: { by: ["next"] } };
}

function withAddedFieldsInside(value: JsonObject[string]): JsonObject[string] {
  if (Array.isArray(value)) return value.map(withAddedFieldsInside);
  return typeof value === "object" && value !== null ? withAddedFields(value) : value;
}
