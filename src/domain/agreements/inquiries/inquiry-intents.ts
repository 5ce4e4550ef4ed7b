import type { InquiryEvent } from "./inquiry-event.ts";
import type { InquiryIntent } from "./inquiry-store.ts";

/** The table of event → effects. */
const EFFECTS: { readonly [K in InquiryEvent["kind"]]: readonly InquiryIntent["kind"][] } = {
  asked: ["tell-secretariat"],
  taken: [],
  answered: ["tell-asker"],
  approved: ["register"],
  fell: ["register", "tell-secretariat"],
  reopened: ["register", "tell-secretariat"],
  lifted: ["register", "lodge"],
  lodged: ["tell-asker"],
  closed: ["register", "tell-asker"],
};

/** What events lead to; an effect's id is its kind and the event's place in the trail, the same every time. */
export function intentsAfter(
  before: readonly InquiryEvent[],
  added: readonly InquiryEvent[],
): InquiryIntent[] {
  return added.flatMap((event, index) =>
    EFFECTS[event.kind].map((kind) => ({ id: `${kind}:${before.length + index}`, kind })),
  );
}
