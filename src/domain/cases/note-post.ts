import type { CaseStore, StoredCase } from "./case-store.ts";

/** Remembers a card that all in a conversation see, so that it can be kept up to date. No such case: nothing. */
export async function notePost(
  store: CaseStore,
  community: string,
  id: string,
  post: StoredCase["posts"][number],
): Promise<void> {
  for (;;) {
    const stored = await store.readCase(community, id);
    if (stored === undefined) return;
    const next = { ...stored.value, posts: [...stored.value.posts, post] };
    const write = await store.writeCase(community, next, stored.etag);
    if (write.outcome === "written") return;
  }
}
