import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type {
  InquiryOffice,
  StoredInquiry,
} from "../../../../src/domain/agreements/inquiries/inquiry-store.ts";
import { asked, pendingInquiry, toldInquiry } from "../../../builders/inquiries.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { freshId } from "./samples.ts";

export function describeInquiryStore(stores: () => Stores): void {
  describe("inquiry store", () => {
    describeAggregate<StoredInquiry>("inquiry", stores, {
      withText: (place, text) => ({ ...toldInquiry(place), events: [{ ...asked, text }] }),
      textOf: ({ events: [first] }) => (first?.kind === "asked" ? first.text : ""),
      read: ({ inquiries }, place) => inquiries.readInquiry(place, place),
      write: ({ inquiries }, place, value, etag) => inquiries.writeInquiry(place, value, etag),
    });
    describeListing<StoredInquiry>("inquiries", stores, {
      make: toldInquiry,
      idOf: ({ id }) => id,
      read: ({ inquiries }, community, id) => inquiries.readInquiry(community, id),
      create: ({ inquiries }, community, value) => inquiries.writeInquiry(community, value, undefined),
      list: ({ inquiries }, community, request) => inquiries.listInquiries(community, request),
    });
    describeListing<StoredInquiry>("pending inquiries", stores, {
      make: pendingInquiry,
      idOf: ({ id }) => id,
      read: ({ inquiries }, community, id) => inquiries.readInquiry(community, id),
      async create({ inquiries }, community, value) {
        await inquiries.writeInquiry(community, value, undefined);
        // None of these may be found among them.
        await inquiries.writeInquiry(community, toldInquiry(`${value.id}-told`), undefined);
      },
      list: ({ inquiries }, community, request) => inquiries.listPendingInquiries(community, request),
    });
    describeAggregate<InquiryOffice>("inquiry office", stores, {
      withText: (_place, text) => ({ revision: 1, standing: [text] }),
      textOf: ({ standing: [first] }) => first ?? "",
      read: ({ inquiries }, place) => inquiries.readOffice(place),
      write: ({ inquiries }, place, value, etag) => inquiries.writeOffice(place, value, etag),
    });

    it("refuses to store what the sweep would never find, or would find for nothing", async () => {
      const community = freshId();
      const { pendingSince, ...lost } = pendingInquiry("H-1000");
      const idle = { ...toldInquiry("H-1000"), pendingSince };
      for (const torn of [lost, idle])
        await assert.rejects(stores().inquiries.writeInquiry(community, torn, undefined), {
          name: "ZodError",
        });
      assert.equal(await stores().inquiries.readInquiry(community, "H-1000"), undefined);
    });
  });
}
