import type { StanceTaken } from "../../domain/cases/case-event.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseSeatTexts } from "../text/case-seats-texts.ts";
import { paperTexts } from "../text/paper-texts.ts";

/** Who wrote down what a seat said outside the room. */
interface NotedOrally {
  readonly source?: StanceTaken["source"] | undefined;
  /** By name. */
  readonly notedBy?: string | undefined;
  readonly heard?: StanceTaken["heard"];
  readonly confirmed?: boolean | undefined;
}

/** «Muntlig, ført av …»; absent for what was not oral, and where nobody knows any more who wrote it down. */
export function notedText(noted: NotedOrally, language: Language): string | undefined {
  const { source, notedBy, heard, confirmed = false } = noted;
  if (source !== "oral" || notedBy === undefined) return undefined;
  return paperTexts(language).record.noted(notedBy, heard && caseSeatTexts(language).heard[heard], confirmed);
}
