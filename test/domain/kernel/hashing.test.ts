import assert from "node:assert/strict";
import fc from "fast-check";
import { sameHash, sha256, sha256OfJson } from "../../../src/domain/kernel/hashing.ts";
import { canonicalJson } from "../../../src/domain/kernel/json.ts";

/** The same value with the keys of every object in the opposite order. */
function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, withKeysReversed(inner)]));
}

describe("canonical JSON", () => {
  it("is the same whatever the order of keys", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        assert.equal(canonicalJson(withKeysReversed(value)), canonicalJson(value)),
      ),
    );
  });

  it("is JSON for the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) =>
        assert.deepEqual(JSON.parse(canonicalJson(value)), JSON.parse(JSON.stringify(value))),
      ),
    );
  });

  it("keeps the order of lists", () => {
    assert.equal(canonicalJson([{ b: 1, a: [2, 1] }]), '[{"a":[2,1],"b":1}]');
  });
});

describe("hash of a value", () => {
  it("differs when the value differs", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) =>
        assert.equal(sha256OfJson(one) === sha256OfJson(other), canonicalJson(one) === canonicalJson(other)),
      ),
    );
  });

  it("is the published SHA-256 of the UTF-8 bytes", () => {
    assert.equal(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});

describe("two hashes", () => {
  it("are the same when every letter is, and a part is not the whole", () => {
    const hash = sha256("en");
    assert.ok(sameHash(hash, sha256("en")));
    for (const other of [sha256("to"), hash.slice(1), `${hash}0`, ""])
      assert.ok(!sameHash(hash, other), other);
  });
});
