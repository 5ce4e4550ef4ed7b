import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { strFromU8, strToU8, unzipSync } from "fflate";
import { archivePackage } from "../../../src/adapters/documents/archive-package.ts";

const AT = "2026-12-31T12:00:00Z";
const file = (path: string, text: string) => ({ path, bytes: strToU8(text) });

describe("an archive package", () => {
  it("holds every file byte for byte, and a list of hashes that tells when one changes", async () => {
    const files = [file("vedtak/ssu-2026-1.txt", "Vedtatt: æøå"), file("metadata.json", "{}")];
    const unpacked = unzipSync(await archivePackage(files, AT));
    const sums = strFromU8(unpacked["SHA256SUMS"] ?? new Uint8Array());
    assert.deepEqual(Object.keys(unpacked).toSorted(), [
      "SHA256SUMS",
      "metadata.json",
      "vedtak/ssu-2026-1.txt",
    ]);
    for (const { path, bytes } of files) {
      assert.deepEqual(unpacked[path], bytes);
      assert.ok(sums.includes(`${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`));
    }
  });

  it("is the same bytes for the same files, in whatever order they come", async () => {
    const [one, other] = [file("a.txt", "a"), file("b.txt", "b")];
    assert.deepEqual(await archivePackage([one, other], AT), await archivePackage([other, one], AT));
  });

  for (const path of ["../a", "/a", "a/../b", "a//b", "a b", ""])
    it(`refuses the path «${path}», which an unpacker could not be trusted with`, async () => {
      await assert.rejects(archivePackage([file(path, "x")], AT), RangeError);
    });

  it("refuses a path that is there twice", async () => {
    await assert.rejects(archivePackage([file("a", "1"), file("a", "2")], AT), RangeError);
  });
});
