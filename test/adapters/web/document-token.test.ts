import assert from "node:assert/strict";
import fc from "fast-check";
import { readToken, signToken } from "../../../src/adapters/web/document-token.ts";
import { LONGEST_TOKEN, readerMark } from "../../../src/adapters/web/signed-claims.ts";
import type { WantedDocument } from "../../../src/presentation/paper/wanted-document.ts";

const secret = "s".repeat(32);
const wanted: WantedDocument = {
  kind: "minutes",
  community: "ostfold",
  id: "ssu-2026-12-12",
  language: "nn",
};
const token = signToken(wanted, "kari-eksempel", 1_000, secret);

describe("a document's token", () => {
  it("says which document for whom until its second", () => {
    const reader = readerMark("ostfold", "kari-eksempel", secret);
    assert.deepEqual(readToken(token, 1_000, secret), { kind: "good", wanted, reader });
    assert.deepEqual(readToken(token, 1_001, secret), { kind: "expired" });
  });

  it("is unknown with another secret, also when it has expired", () => {
    assert.deepEqual(readToken(token, 1_001, "t".repeat(32)), { kind: "unknown" });
  });

  it("is unknown when any letter of it is another", () => {
    for (let at = 0; at < token.length; at += 1) {
      const letter = token[at] === "A" ? "B" : "A";
      const forged = `${token.slice(0, at)}${letter}${token.slice(at + 1)}`;
      assert.equal(readToken(forged, 0, secret).kind, "unknown", String(at));
    }
  });

  it("is unknown whatever else is sent", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2 * LONGEST_TOKEN }), (text) => {
        assert.equal(readToken(text, 0, secret).kind, "unknown");
      }),
    );
    assert.equal(readToken(`${token}.${token}`, 0, secret).kind, "unknown");
  });

  it("names nobody", () => {
    assert.ok(!Buffer.from(token, "base64url").toString().includes("kari"));
    assert.notEqual(readerMark("ostfold", "kari", secret), readerMark("innlandet", "kari", secret));
  });
});
