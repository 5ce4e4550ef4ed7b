import { type CivilDate, dayBefore } from "../kernel/civil-date.ts";

interface Period {
  readonly adoption?: { readonly date?: CivilDate | undefined };
  readonly inForceFrom?: CivilDate | undefined;
  readonly inForceTo?: CivilDate | undefined;
}

/** The first day that a version can have governed: its entry into force, else its adoption. Absent: neither is said. */
export function startOf({ inForceFrom, adoption }: Period): CivilDate | undefined {
  return inForceFrom ?? adoption?.date;
}

/**
 * The version that governs on a date: the one that started last, on or before it. A version that says neither when
 * it was adopted nor when it entered into force has always been there. One whose period has run out still governs
 * until a newer one does (G10: a plan that nobody renewed is shown, and shown as expired). Absent when every version
 * starts later.
 */
export function versionInForce<V extends Period>(versions: readonly V[], date: CivilDate): V | undefined {
  let latest: V | undefined;
  for (const version of versions) {
    const start = startOf(version) ?? "";
    if (start > date) continue;
    if (latest === undefined || start >= (startOf(latest) ?? "")) latest = version;
  }
  return latest;
}

/** From when to when a version governed, both days included; absent ends are unknown or still to come. */
export interface Reign {
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
  /** The day on which another version took its place. Absent while none has. */
  readonly supersededOn: CivilDate | undefined;
}

/** @param versions all of the document's */
export function reignOf(version: Period, versions: readonly Period[]): Reign {
  const from = startOf(version);
  const later = versions.flatMap((other) => startOf(other) ?? []).filter((start) => start > (from ?? ""));
  const supersededOn = later.toSorted()[0];
  const ends = [version.inForceTo, supersededOn && dayBefore(supersededOn)].filter(
    (end) => end !== undefined,
  );
  return { from, to: ends.toSorted()[0], supersededOn };
}
