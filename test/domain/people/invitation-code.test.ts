import assert from "node:assert/strict";
import fc from "fast-check";
import { hashOfCode, newCode, printCode, readCode } from "../../../src/domain/people/invitation-code.ts";

const drawn = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => {
  let from = 0;
  return newCode((count) => {
    from += count;
    return bytes.slice(from - count, from);
  });
});

describe("an invitation's code", () => {
  it("is printed in eight groups of four, without letters that look alike", () => {
    fc.assert(
      fc.property(drawn, (code) => {
        assert.match(printCode(code), /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){7}$/);
      }),
    );
  });

  it("is read back however it was written down", () => {
    const writings = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.toLowerCase(),
      (text) => text.replaceAll("-", " "),
      (text) => text.replaceAll("-", ""),
      (text) => ` ${text}.\n`,
      (text) => text.replaceAll("-", "–").replaceAll("0", "O").replaceAll("1", "l"),
    );
    fc.assert(
      fc.property(drawn, writings, (code, write) => {
        assert.deepEqual(readCode(write(printCode(code))), code);
      }),
    );
  });

  it("carries all of the 128 bits that were drawn for it", () => {
    const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
    const secretOf = (secret: Uint8Array) =>
      newCode((count) => (count === 16 ? secret : new Uint8Array(count))).secret;
    fc.assert(
      fc.property(bytes, fc.nat(127), (secret, bit) => {
        const flipped = Uint8Array.from(secret, (byte, place) =>
          place === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
        );
        assert.notEqual(secretOf(secret), secretOf(flipped));
      }),
    );
  });

  it("is not read from what cannot be one", () => {
    for (const text of ["", "KODE", "ABCD-EFGH", `${"A".repeat(31)}U`, "A".repeat(33), "æ".repeat(32)])
      assert.equal(readCode(text), undefined, text);
  });

  it("hashes differently with another id, and never to the code itself", () => {
    const code = { id: "ABCDEF", secret: "0".repeat(26) };
    assert.notEqual(hashOfCode(code), hashOfCode({ ...code, id: "ABCDEG" }));
    assert.ok(!hashOfCode(code).includes(code.secret));
  });
});
