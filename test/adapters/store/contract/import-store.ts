import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { ImportDraft } from "../../../../src/domain/agreements/importing/import-store.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { freshId } from "./samples.ts";

function aDraft(id: string, fileName = "retningslinje-12.docx"): ImportDraft {
  return {
    id,
    sha256: "3fa2b1c0",
    fileName,
    at: "2026-11-21T09:00:00Z",
    head: {
      id: "R12",
      community: "ostfold",
      fileName,
      title: "Utskrivning",
      standing: "guideline",
      retelling: false,
      assumptions: [],
    },
    version: "0f3a9c1d2b4e5f60",
    changes: { added: 1, removed: 0, edited: 2, moved: 0, unchanged: 9 },
    findings: [{ kind: "dead-link", clause: "R12/referanser/1", quotes: ["Avtalen", "#"] }],
    moreFindings: 0,
    decisions: [],
    notStated: ["inForceTo"],
    state: "sent",
    approvals: [],
  };
}

export function describeImportStore(stores: () => Stores): void {
  describe("import store", () => {
    describeAggregate<ImportDraft>("draft", stores, {
      withText: aDraft,
      textOf: ({ fileName }) => fileName,
      read: ({ imports }, place) => imports.readDraft(place, place),
      write: ({ imports }, place, value, etag) => imports.writeDraft(place, value, etag),
    });
    describeListing<ImportDraft>("drafts", stores, {
      make: (id) => aDraft(id),
      idOf: ({ id }) => id,
      read: ({ imports }, community, id) => imports.readDraft(community, id),
      create: ({ imports }, community, value) => imports.writeDraft(community, value, undefined),
      list: ({ imports }, community, request) => imports.listDrafts(community, request),
    });

    it("lists what is approved and not published, until it is", async () => {
      const { imports } = stores();
      const community = freshId();
      const by = {
        person: "hans",
        name: "Hans Eksempel",
        side: "hospital",
        at: "2026-11-21T10:00:00Z",
      } as const;
      const approved: ImportDraft = { ...aDraft("a"), state: "approved", approvals: [by] };
      await imports.writeDraft(community, aDraft("b"), undefined);
      await imports.writeDraft(community, approved, undefined);
      const listed = async () => (await imports.listUnpublished(community, { limit: 10 })).items;
      const [found, ...others] = await listed();
      assert.deepEqual([found?.value, others], [approved, []]);
      const published = { ...approved, publishedAt: "2026-11-21T10:00:01Z" };
      await imports.writeDraft(community, published, found?.etag);
      assert.deepEqual(await listed(), []);
    });
  });
}
