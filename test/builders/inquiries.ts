import type { Asked, InquiryEvent, ReadClause } from "../../src/domain/agreements/inquiries/inquiry-event.ts";
import type { StoredInquiry } from "../../src/domain/agreements/inquiries/inquiry-store.ts";

const AT = "2026-11-21T09:00:00Z";

export const readTvister: ReadClause = {
  community: "ostfold",
  document: "R12",
  version: "v1",
  clause: "R12/tvister/1",
  textHash: "hash-1",
};

export const asked: Asked = {
  kind: "asked",
  at: AT,
  by: { person: "nora", name: "Nora Eksempel" },
  mark: "form-1",
  about: "question",
  text: "Gjelder fristen også i helgene?",
  clause: readTvister,
  account: { tenantId: "tenant-kommune", objectId: "object-nora" },
};

/** One that the secretariat has been told of. */
export function toldInquiry(id: string, events: readonly InquiryEvent[] = []): StoredInquiry {
  return { id, events: [asked, ...events], pending: [], told: "channel", posts: [] };
}

/** One that the secretariat has still to be told of. */
export function pendingInquiry(id: string): StoredInquiry {
  const pending: StoredInquiry["pending"] = [{ id: "tell-secretariat:0", kind: "tell-secretariat" }];
  return { id, events: [asked], pending, pendingSince: AT, posts: [] };
}
