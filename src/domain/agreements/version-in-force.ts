import type { CivilDate } from "../kernel/civil-date.ts";

interface Period {
  readonly inForceFrom?: CivilDate | undefined;
  readonly inForceTo?: CivilDate | undefined;
}

/**
 * The version that governs on a date: the one that entered into force last, on or before it. A version without a
 * date of entry has always been there. One whose period has run out still governs until a newer one does (G10: a
 * plan that nobody renewed is shown, and shown as expired). Absent when every version starts later.
 */
export function versionInForce<V extends Period>(versions: readonly V[], date: CivilDate): V | undefined {
  let latest: V | undefined;
  for (const version of versions) {
    if (version.inForceFrom !== undefined && version.inForceFrom > date) continue;
    if (latest === undefined || (version.inForceFrom ?? "") >= (latest.inForceFrom ?? "")) latest = version;
  }
  return latest;
}
