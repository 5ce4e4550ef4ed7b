import assert from "node:assert/strict";
import type { DocumentDatabase, StoredDocument } from "../../../../src/adapters/store/document-collection.ts";
import { documentId } from "../../../../src/adapters/store/document-id.ts";
import { communityPartition } from "../../../../src/adapters/store/partition.ts";
import { date } from "../../../builders/documents.ts";
import { freshId } from "./samples.ts";

export function describeDocumentCollection(database: () => DocumentDatabase): void {
  const people = () => database().collections.people;

  describe("document collection", () => {
    it("gives back exactly the document that was stored", async () => {
      const document = aDocument(freshId(), "note", "Ærlig/1", {
        text: "«sitert» \u0000 \ud83c\udfe5",
        deep: { list: [1, 2.5, null, true, { nested: [] }], empty: {} },
      });
      await people().create(document);
      assert.deepEqual((await people().read(document.partition, document.id))?.value, document);
    });

    it("keeps collections apart", async () => {
      const document = aDocument(freshId(), "note", "1");
      await people().create(document);
      assert.equal(
        await database().collections.conversations.read(document.partition, document.id),
        undefined,
      );
    });

    it("replaces in the document's own partition only", async () => {
      const [here, there] = [freshId(), freshId()].map((community) => aDocument(community, "note", "1"));
      assert.ok(here && there);
      const created = await people().create(here);
      await people().create(there);
      assert.ok(created.outcome === "written");
      assert.deepEqual(await people().replace({ ...there, body: { n: 1 } }, created.etag), {
        outcome: "lost",
      });
      await people().replace({ ...here, body: { n: 2 } }, created.etag);
      assert.deepEqual((await people().read(there.partition, there.id))?.value, there);
    });

    it("lists one kind in one partition, in code order", async () => {
      const [here, there] = [freshId(), freshId()];
      for (const key of ["b", "a", "B", "a-1", "æ", "1"]) {
        await people().create(aDocument(here, "note", key));
        await people().create(aDocument(here, "other", key));
        await people().create(aDocument(there, "note", key));
      }
      const listed = await people().list(communityPartition(here), "note", "", 100);
      const expected = ["1", "B", "a", "a-1", "b", "~00e6"].map((key) => `note:${key}`);
      assert.deepEqual(
        listed.map(({ value }) => value.id),
        expected,
      );
      assert.ok(
        listed.every(({ value }) => value.kind === "note" && value.partition === communityPartition(here)),
      );
      const rest = await people().list(communityPartition(here), "note", "note:B", 2);
      assert.deepEqual(
        rest.map(({ value }) => value.id),
        expected.slice(2, 4),
      );
    });

    it("lists what is open, and what was settled on the day or later, in code order", async () => {
      const community = freshId();
      const settled = [
        ["b", undefined],
        ["d", "2026-05-12"],
        ["a", "2026-05-13"],
        ["e", "2026-05-11"],
        ["c", undefined],
      ] as const;
      for (const [key, day] of settled)
        await people().create({
          ...aDocument(community, "note", key),
          ...(day === undefined ? {} : { settledOn: date(day) }),
        });
      await people().create(aDocument(community, "other", "f"));
      await people().create(aDocument(freshId(), "note", "g"));
      const open = async (day: string, after: string, limit: number) =>
        (await people().listOpen(communityPartition(community), "note", date(day), after, limit)).map(
          ({ value }) => value.id,
        );
      assert.deepEqual(await open("2026-05-12", "", 100), ["note:a", "note:b", "note:c", "note:d"]);
      assert.deepEqual(await open("2026-05-12", "note:a", 2), ["note:b", "note:c"]);
      assert.deepEqual(await open("2030-01-01", "", 100), ["note:b", "note:c"]);
    });

    it("lists anew what was settled and is written again, and no longer what was settled since", async () => {
      const document = aDocument(freshId(), "note", "1");
      const open = async () =>
        (await people().listOpen(document.partition, "note", date("2026-05-12"), "", 10)).length;
      const settled = { ...document, settledOn: date("2026-05-11") };
      const created = await people().create(settled);
      assert.equal(await open(), 0);
      assert.deepEqual((await people().read(document.partition, document.id))?.value, settled);
      assert.ok(created.outcome === "written");
      const reopened = await people().replace(document, created.etag);
      assert.equal(await open(), 1);
      assert.ok(reopened.outcome === "written");
      await people().replace(settled, reopened.etag);
      assert.equal(await open(), 0);
    });
  });
}

function aDocument(
  community: string,
  kind: string,
  key: string,
  body: StoredDocument["body"] = {},
): StoredDocument {
  return { partition: communityPartition(community), id: documentId(kind, key), kind, schema: 1, body };
}
