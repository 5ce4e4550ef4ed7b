import { containsIdentityNumber } from "./identity-number.ts";
import { tellsOfOnePatient } from "./patient-story.ts";

/** Why a text may not be stored, searched for or logged. */
export type Stop = "identity-number" | "patient-story";

/**
 * What stops a text that a person wrote; absent when nothing does. Comes before everything else (M103).
 *
 * @param places see {@link tellsOfOnePatient}
 */
export function whatStops(text: string, places: readonly string[]): Stop | undefined {
  if (containsIdentityNumber(text)) return "identity-number";
  return tellsOfOnePatient(text, places) ? "patient-story" : undefined;
}
