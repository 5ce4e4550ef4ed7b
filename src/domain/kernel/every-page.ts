import type { Page, PageRequest } from "./versioned.ts";

const PAGE = 200;

/** Everything in a listing, page by page: for what a community has some hundreds of, never for its cases. */
export async function everyItem<T>(list: (request: PageRequest) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  let page = await list({ limit: PAGE });
  items.push(...page.items);
  while (page.next !== undefined) {
    page = await list({ limit: PAGE, after: page.next });
    items.push(...page.items);
  }
  return items;
}
