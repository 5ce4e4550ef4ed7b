/** What a file may cost before it is left. */
export interface ReadingLimits {
  readonly bytes: number;
  /** Of everything in an archive, unpacked. */
  readonly unpackedBytes: number;
  readonly pages: number;
  readonly milliseconds: number;
  /** Of memory. */
  readonly megabytes: number;
}

export const READING_LIMITS: ReadingLimits = {
  bytes: 50_000_000,
  unpackedBytes: 200_000_000,
  pages: 2_000,
  milliseconds: 60_000,
  megabytes: 1_024,
};
