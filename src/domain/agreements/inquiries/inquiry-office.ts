import { replayInquiry } from "./inquiry.ts";
import type { InquiryOffice, InquiryStore } from "./inquiry-store.ts";

const EMPTY: InquiryOffice = { revision: 0, standing: [] };

/** What the community's inquiries have in common, as nothing where nothing has been kept. */
export async function readOffice(store: InquiryStore, community: string): Promise<InquiryOffice> {
  return (await store.readOffice(community))?.value ?? EMPTY;
}

/** Names the conversation where the secretariat wants its inquiries; the last one named is the one. */
export async function bindChannel(
  store: InquiryStore,
  community: string,
  channel: { readonly conversation: string; readonly at: string },
): Promise<void> {
  await changeOffice(store, community, (office) => ({ ...office, channel: { ...channel } }));
}

/**
 * Notes that the channel takes no messages any more.
 *
 * @returns true for the one who noted it first, and is to tell the secretariat
 */
export async function noteChannelLost(
  store: InquiryStore,
  community: string,
  { conversation, at }: { readonly conversation: string; readonly at: string },
): Promise<boolean> {
  const changed = await changeOffice(store, community, (office) => {
    const { channel } = office;
    if (channel?.conversation !== conversation || channel.lostAt !== undefined) return undefined;
    return { ...office, channel: { ...channel, lostAt: at } };
  });
  return changed !== undefined;
}

/** Brings the list of standing answers into line with what the inquiry says now. */
export async function registerInquiry(store: InquiryStore, community: string, id: string): Promise<void> {
  // The inquiry is read after the office: who writes from an older state has then lost the race for the office.
  await changeOffice(store, community, async (office) => {
    const stored = await store.readInquiry(community, id);
    const stands = stored !== undefined && replayInquiry(id, stored.value.events)?.state === "standing";
    const others = office.standing.filter((each) => each !== id);
    return { ...office, revision: office.revision + 1, standing: stands ? [...others, id] : others };
  });
}

async function changeOffice(
  store: InquiryStore,
  community: string,
  change: (office: InquiryOffice) => InquiryOffice | undefined | Promise<InquiryOffice | undefined>,
): Promise<InquiryOffice | undefined> {
  for (;;) {
    const stored = await store.readOffice(community);
    const changed = await change(stored?.value ?? EMPTY);
    if (changed === undefined) return undefined;
    const write = await store.writeOffice(community, changed, stored?.etag);
    if (write.outcome === "written") return changed;
  }
}
