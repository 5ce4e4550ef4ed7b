import {
  type InquiryStore,
  inquiryOfficeShape,
  storedInquiryShape,
} from "../../domain/agreements/inquiries/inquiry-store.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function inquiryStore(collection: DocumentCollection): InquiryStore {
  const inquiries = new Aggregates(collection, storedInquiryShape, {
    pendingSince: ({ pendingSince }) => pendingSince,
  });
  const offices = new Aggregates(collection, inquiryOfficeShape);
  return {
    readInquiry: async (community, id) => inquiries.read(communityPartition(community), id),
    writeInquiry: async (community, stored, etag) =>
      inquiries.write(communityPartition(community), [stored.id], stored, etag),
    listInquiries: async (community, request) => inquiries.list(communityPartition(community), request),
    listPendingInquiries: async (community, request) =>
      inquiries.listPending(communityPartition(community), request),
    readOffice: async (community) => offices.read(communityPartition(community)),
    writeOffice: async (community, office, etag) =>
      offices.write(communityPartition(community), [], office, etag),
  };
}
