/** A stored aggregate with the mark (ETag) that a conditional write must present. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

/**
 * What a conditional write came to. `lost`: somebody else wrote first, or what should be new exists, or what should
 * exist is gone; nothing was written. Read again, apply the change again, write again.
 */
export type WriteOutcome =
  | { readonly outcome: "written"; readonly etag: string }
  | { readonly outcome: "lost" };

/** One page of a listing. `next` is given back to get the page after; absent on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

export interface PageRequest {
  /** `next` of the page before; absent for the first page. */
  readonly after?: string;
  /** Most items in a page. */
  readonly limit: number;
}
