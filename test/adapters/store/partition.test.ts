import assert from "node:assert/strict";
import { communityPartition, DIRECTORY } from "../../../src/adapters/store/partition.ts";

describe("partition", () => {
  it("is the community's own id", () => {
    assert.equal(communityPartition("ostfold"), "ostfold");
    assert.equal(communityPartition("national"), "national");
  });

  it("is refused to what is no community's id, the directory above all", () => {
    for (const id of [DIRECTORY, "", "Østfold", "ostfold/../innlandet"])
      assert.throws(() => communityPartition(id), { name: "ZodError" });
  });
});
