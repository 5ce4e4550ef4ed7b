import { ExpectedError } from "../kernel/errors.ts";
import type { EnclosureStore } from "./enclosure-store.ts";
import type { Enclosure } from "./paper-shape.ts";

/** Reads the bytes of a case's enclosure. Absent when they are not there, or are not what their hash says. */
export type ReadEnclosure = (
  community: string,
  enclosure: Pick<Enclosure, "hash">,
) => Promise<Uint8Array | undefined>;

export function enclosureReader(enclosures: Pick<EnclosureStore, "readFile">): ReadEnclosure {
  return async (community, { hash }) => {
    try {
      return await enclosures.readFile(community, hash);
    } catch (error) {
      if (error instanceof ExpectedError && error.code === "enclosure-damaged") return undefined;
      throw error;
    }
  };
}
