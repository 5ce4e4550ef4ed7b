import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { readCommunityFile } from "../../../src/adapters/documents/community-file.ts";
import { listCommunityFolders, readDocumentFolder } from "../../../src/adapters/documents/document-folder.ts";

const ROOT = fileURLToPath(new URL("../../../communities", import.meta.url));

describe("the communities that come with the program", () => {
  it("load whole, with nothing to warn of", async () => {
    const { communities } = await listCommunityFolders(ROOT);
    assert.ok(communities.length >= 2);
    for (const { folder, documents } of communities) {
      const { community, warnings } = await readCommunityFile(folder);
      const loaded = await readDocumentFolder(documents, community);
      assert.deepEqual([warnings, loaded.problems], [[], []]);
      assert.ok(loaded.documents.length > 0, community.id);
    }
  });

  it("cite the law and guideline 12 as everyone does", async () => {
    const { communities, nationalDocuments } = await listCommunityFolders(ROOT);
    assert.ok(nationalDocuments);
    const folders = [await readDocumentFolder(nationalDocuments, { id: "national", assumptions: [] })];
    for (const { folder, documents } of communities)
      folders.push(await readDocumentFolder(documents, (await readCommunityFile(folder)).community));
    const ids = folders.flatMap(({ documents }) =>
      documents.flatMap(({ version }) => version.clauses.map(({ id }) => id)),
    );
    assert.deepEqual(
      ["hol/6-5/2", "hol/6-2/1.12", "hol/6-2/2", "R12/tvister/1"].filter((id) => !ids.includes(id)),
      [],
    );
  });
});
