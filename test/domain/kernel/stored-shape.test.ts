import assert from "node:assert/strict";
import { z } from "zod/v4";
import type { JsonObject } from "../../../src/domain/kernel/json.ts";
import {
  readStored,
  type StoredShape,
  UnreadableDocumentError,
  writeStored,
} from "../../../src/domain/kernel/stored-shape.ts";

/** Schema 1 had `name`, schema 2 `title`, schema 3 has `title` and `tags`. */
const shape: StoredShape<{ title: string; tags: string[] }> = {
  kind: "note",
  current: 3,
  parser: z.looseObject({ title: z.string().min(1), tags: z.array(z.string()) }),
  upgrades: {
    1: ({ name, ...rest }) => ({ ...rest, title: name ?? null }),
    2: (body) => ({ ...body, tags: [] }),
  },
};

function reasonOf(schema: number, body: JsonObject, of = shape): string {
  try {
    readStored(of, schema, body);
  } catch (error) {
    assert.ok(error instanceof UnreadableDocumentError);
    return error.reason;
  }
  return "read";
}

describe("stored document", () => {
  it("lifts the oldest schema through every step", () => {
    assert.deepEqual(readStored(shape, 1, { name: "Møte" }), { title: "Møte", tags: [] });
  });

  it("lifts from the schema in the middle", () => {
    assert.deepEqual(readStored(shape, 2, { title: "Møte" }), { title: "Møte", tags: [] });
  });

  it("keeps fields that only a newer version knows, through reading and writing", () => {
    const body = { title: "Møte", tags: ["a"], colour: { red: 1 } };
    assert.deepEqual(writeStored(shape, readStored(shape, 4, body)), body);
  });

  it("refuses a document two versions ahead", () => {
    assert.equal(reasonOf(4, { title: "Møte", tags: [] }), "read");
    assert.equal(reasonOf(5, { title: "Møte", tags: [] }), "too-new");
  });

  it("refuses an old document that no step lifts", () => {
    assert.equal(reasonOf(1, { name: "Møte" }, { ...shape, upgrades: {} }), "no-upgrade");
  });

  it("refuses a wrong body and says where, never what was in it", () => {
    assert.throws(
      () => readStored(shape, 3, { title: "Møte", tags: ["a", 7], secret: "Kari" }),
      (error) =>
        error instanceof UnreadableDocumentError &&
        error.reason === "invalid" &&
        error.message.includes("tags.1") &&
        !/Kari|Møte|7/.test(error.message),
    );
  });

  it("does not write what could not be read back", () => {
    assert.throws(() => writeStored(shape, { title: "", tags: [] }));
  });
});
