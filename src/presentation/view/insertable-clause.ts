import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { insertionTexts } from "../text/insertion-texts.ts";
import { clauseView } from "./clause-view.ts";
import type { ClauseDetailView, ClauseView } from "./view.ts";

/** As much of a clause as a list of results has room for. */
const PREVIEW_CHARACTERS = 120;
/** A list of results gives a title two short lines, and clients lay longer ones over what follows. */
const LABEL_CHARACTERS = 20;
const HEADING_CHARACTERS = 19;

/** A clause as it is offered beside what somebody writes, and as it stands in the chat when they choose it. */
export interface InsertableClause {
  /** «Retningslinje nr. 12 · Tvister, punkt 1». */
  readonly title: string;
  /** How the clause begins, on one line. */
  readonly text: string;
  /** Has nothing to press: what is done in a shared chat would be done by whoever reads it there. */
  readonly view: ClauseDetailView;
}

export function insertableClause(
  found: FoundClause,
  { communities, asOf }: { readonly communities: readonly Community[]; readonly asOf: CivilDate },
  language: Language,
): InsertableClause {
  const shown = clauseView({ found, communities, asOf }, language);
  const notes = [...shown.notes, insertionTexts(language).asOf(dateText(asOf, language))];
  const clause = { ...shown, notes };
  return {
    title: titleOf(clause),
    text: cut(clause.quote.replace(/\s*\n\s*(?:- )?/g, " ").trim(), PREVIEW_CHARACTERS),
    view: { kind: "clause", language, clause, decider: undefined, assumptions: [] },
  };
}

/** The number always shows, since neighbours in the list often have the same document and heading. */
function titleOf({ documentLabel, place }: ClauseView): string {
  const [, heading = "", number = ""] = /^(?:.* › )?(.*?)(, [^,]*)?$/u.exec(place) ?? [];
  return `${cut(documentLabel, LABEL_CHARACTERS)} · ${cut(heading, HEADING_CHARACTERS)}${number}`;
}

function cut(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  return `${characters
    .slice(0, most - 1)
    .join("")
    .trimEnd()}…`;
}
