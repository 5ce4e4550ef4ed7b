import { z } from "zod/v4";
import { ExpectedError } from "../kernel/errors.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";

/** As large as a vedlegg may be, in bytes. */
export const MOST_ENCLOSURE_BYTES = 10_000_000;

/** A file that is kept: its bytes lie in pages of their own, since a stored document has a limit. */
const enclosureFileSchema = z.looseObject({
  /** SHA-256 of the bytes, hexadecimal: what the file is called. */
  hash: z.string().min(1),
  size: z.number().int().min(0),
  pages: z.number().int().min(0),
});

type EnclosureFile = Known<z.infer<typeof enclosureFileSchema>>;

export const enclosureFileShape: StoredShape<EnclosureFile> = {
  kind: "enclosure",
  current: 1,
  parser: enclosureFileSchema,
  upgrades: {},
};

/** A part of the bytes, base64. */
const enclosurePageSchema = z.looseObject({ data: z.string() });

type EnclosurePage = Known<z.infer<typeof enclosurePageSchema>>;

export const enclosurePageShape: StoredShape<EnclosurePage> = {
  kind: "enclosure-page",
  current: 1,
  parser: enclosurePageSchema,
  upgrades: {},
};

/** The bytes that were read are not those that were stored. */
export class EnclosureDamagedError extends ExpectedError {
  readonly code = "enclosure-damaged";
  readonly hash: string;

  constructor(hash: string) {
    super(`the stored file ${hash} is not whole`);
    this.hash = hash;
  }
}

/** Files of cases, called by their own hash: a file is never changed, and one that is sent twice is kept once. */
export interface EnclosureStore {
  /**
   * Stores the bytes; storing the same again does nothing, so that what a crash left half done is done by trying again.
   *
   * @returns the bytes' SHA-256, hexadecimal
   * @throws RangeError for more than {@link MOST_ENCLOSURE_BYTES}
   */
  putFile(community: string, bytes: Uint8Array): Promise<string>;
  /**
   * Absent when it was never stored whole.
   *
   * @throws EnclosureDamagedError when a byte of it has changed
   */
  readFile(community: string, hash: string): Promise<Uint8Array | undefined>;
}
