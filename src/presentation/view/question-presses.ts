import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { originData } from "./case-words.ts";
import type { Press } from "./view-parts.ts";

/** As much of a question as a button carries. */
const MOST_CHARACTERS = 500;

export interface AskedOf {
  readonly question: string;
  /** Absent when several were asked: nobody knows then whose secretariat it is for. */
  readonly community: Community | undefined;
  /** The clause that answered; absent on a refusal. */
  readonly clause: FoundClause | undefined;
}

/** «Uenig om forståelsen», which needs a clause, and «Spør sekretariatet» (practice 11). */
export function questionPresses(
  { question, community, clause }: AskedOf,
  language: Language,
): readonly Press[] {
  if (community === undefined) return [];
  const { dispute, ask } = answerTexts(language).press;
  const data = {
    community: community.id,
    ...originData(clause),
    ...(clause === undefined ? {} : { version: clause.version.id }),
    question: question.slice(0, MOST_CHARACTERS),
  };
  return [
    ...(clause === undefined ? [] : [{ title: dispute, verb: "question/dispute", data }]),
    { title: ask, verb: "question/ask", data },
  ];
}
