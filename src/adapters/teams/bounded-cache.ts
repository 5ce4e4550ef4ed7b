import type { Clock } from "../../domain/kernel/clock.ts";

export interface BoundedCache<T> {
  /** Absent when it was never kept, has aged out or was pushed out by newer ones. */
  get(key: string): T | undefined;
  keep(key: string, value: T): void;
  drop(key: string): void;
}

/** Keeps at most `size` values for `maxAgeMilliseconds` each; the one kept longest ago makes room. */
export function createBoundedCache<T>(
  clock: Clock,
  size: number,
  maxAgeMilliseconds: number,
): BoundedCache<T> {
  const entries = new Map<string, { readonly value: T; readonly until: number }>();
  const now = () => clock.now().epochMilliseconds;
  return {
    get(key) {
      const entry = entries.get(key);
      return entry !== undefined && now() < entry.until ? entry.value : undefined;
    },
    keep(key, value) {
      entries.delete(key);
      const oldest = entries.size >= size ? entries.keys().next().value : undefined;
      if (oldest !== undefined) entries.delete(oldest);
      entries.set(key, { value, until: now() + maxAgeMilliseconds });
    },
    drop(key) {
      entries.delete(key);
    },
  };
}
