import type { Clause, DocumentHead, Version } from "../../domain/agreements/document.ts";
import { isTorn } from "../../domain/agreements/reading/torn.ts";
import { isAgreed, isStatute } from "../../domain/agreements/standing.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { textsFor } from "../text/texts.ts";

type Period = Pick<Version, "inForceFrom" | "inForceTo">;

/** Why a version does not hold on the date. Absent when it does; its last day is still inside. */
export function periodWarning(
  { inForceFrom, inForceTo }: Period,
  asOf: CivilDate,
  language: Language,
): string | undefined {
  const { note } = textsFor(language);
  if (inForceTo !== undefined && inForceTo < asOf) return note.expired(dateText(inForceTo, language));
  if (inForceFrom !== undefined && asOf < inForceFrom) return note.notYet(dateText(inForceFrom, language));
  return undefined;
}

/** What a reader must know about the kind of source before leaning on it. */
export function sourceNotes({ standing, retelling }: DocumentHead, language: Language): readonly string[] {
  const { note } = textsFor(language);
  const binding = isAgreed(standing) || isStatute(standing);
  return [
    standing === "slides" ? note.slides : undefined,
    retelling ? (binding ? note.retellingOfBinding : note.retellingOfOther) : undefined,
  ].filter((text) => text !== undefined);
}

/** The same of one clause; that its words are broken goes first. */
export function clauseNotes(document: DocumentHead, clause: Clause, language: Language): readonly string[] {
  const torn = isTorn(clause) ? [answerTexts(language).torn] : [];
  return [...torn, ...sourceNotes(document, language)];
}
