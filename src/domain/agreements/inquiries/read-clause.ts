import type { CivilDate } from "../../kernel/civil-date.ts";
import { sha256 } from "../../kernel/hashing.ts";
import type { FoundClause } from "../answers/answer.ts";
import type { Library } from "../answers/answer-question.ts";
import { clauseAt } from "../clause-at.ts";
import type { ReadClause } from "./inquiry-event.ts";

/** The clause with the hash of its words, as an inquiry keeps it. */
export function readClause({ document, version, clause }: FoundClause): ReadClause {
  return {
    community: document.community,
    document: document.id,
    version: version.id,
    clause: clause.id,
    textHash: sha256(clause.text),
  };
}

/** What has become of a clause's words since they were read; a new version with the same words changes nothing. */
export function sinceRead(read: ReadClause, library: Library, date: CivilDate): "same" | "changed" | "gone" {
  const now = clauseAt(read, library, date);
  if (now === undefined) return "gone";
  return sha256(now.clause.text) === read.textHash ? "same" : "changed";
}
