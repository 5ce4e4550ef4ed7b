import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { Conversation } from "../../../../src/domain/people/conversation-store.ts";
import { describeAggregate } from "./aggregate.ts";
import { aConversation } from "./samples.ts";

/** Ids as Teams and people make them, pairwise alike to a careless encoding. */
const ODD_IDS = [
  "19:abc@thread.tacv2;messageid=1700000000000",
  "19:abc@thread.tacv2",
  "a:1Ærlig/talt?",
  "a:1Ærlig_talt_",
  "a/b\\c#d%2F",
  "a/b\\c#d/",
  " mellomrom ",
  "..",
  "🏥",
  "x".repeat(400),
  `${"x".repeat(399)}y`,
];

export function describeConversationStore(stores: () => Stores): void {
  describe("conversation store", () => {
    describeAggregate<Conversation>("conversation", stores, {
      withText: (id, serviceUrl) => ({ ...aConversation(id), serviceUrl }),
      textOf: ({ serviceUrl }) => serviceUrl,
      read: (opened, id) => opened.conversations.readConversation(id),
      write: (opened, _id, value, etag) => opened.conversations.writeConversation(value, etag),
    });

    it("keeps conversations with odd ids apart, and gives each back under its own id", async () => {
      const { conversations } = stores();
      for (const id of ODD_IDS)
        assert.equal(
          (await conversations.writeConversation(aConversation(id), undefined)).outcome,
          "written",
          id,
        );
      for (const id of ODD_IDS) assert.equal((await conversations.readConversation(id))?.value.id, id);
    });
  });
}
