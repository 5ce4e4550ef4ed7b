import assert from "node:assert/strict";
import fc from "fast-check";
import { documentId } from "../../../src/adapters/store/document-id.ts";

const LEGAL = /^[A-Za-z0-9._:~-]{1,255}$/;

/** Any UTF-16, lone surrogates included, often made of what an encoding could mistake for its own signs. */
const part = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom("~", ":", "0", "e", "6", "/", "ø", "\ud83c"), maxLength: 12 }),
  // Around the limit and beyond it, alike as far as a shortened id shows.
  fc.string({ unit: fc.constant("x"), minLength: 240, maxLength: 260 }),
);
const key = fc.array(part, { maxLength: 3 });

describe("document id", () => {
  it("is legal in every store whatever the key", () => {
    fc.assert(fc.property(key, (parts) => LEGAL.test(documentId("note", ...parts))));
  });

  it("is the same for the same key and differs for different keys", () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        assert.equal(documentId("note", ...one) === documentId("note", ...other), same);
      }),
    );
  });

  it("stays as it was released", () => {
    assert.equal(documentId("corpus"), "corpus");
    assert.equal(documentId("version", "R12", "0f3a9c1d"), "version:R12:0f3a9c1d");
    assert.equal(documentId("conversation", "19:æ@t;m=1"), "conversation:19~003a~00e6~0040t~003bm~003d1");
    const long = documentId("note", "x".repeat(400));
    assert.equal(long.length, 255);
    assert.match(long, /^note:x{184}~~[0-9a-f]{64}$/);
  });

  it("tells a key that looks like a shortened one from the shortened one", () => {
    const shortened = documentId("note", "x".repeat(400));
    assert.notEqual(documentId(...asKindAndKey(shortened)), shortened);
  });
});

function asKindAndKey(id: string): [string, string] {
  const [kind = "", key = ""] = id.split(":");
  return [kind, key];
}
