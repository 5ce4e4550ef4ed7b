import type { Case } from "../case.ts";
import type { CaseEvent, EventOf } from "../case-event.ts";
import type { CaseOutcome, Circumstances } from "../case-outcome.ts";
import { refusalOnWay } from "../way-of-a-case.ts";
import { adoptionMatrix } from "./adoption-matrix.ts";
import { refusalOfParties } from "./answered-parties.ts";
import { inEffectFrom } from "./in-effect-from.ts";

/** What a council or the board has said, or when it will. */
export type AdoptionNote = Pick<
  EventOf<"adoption-noted">,
  "party" | "result" | "on" | "reference" | "link" | "words"
>;

/**
 * Rows of the adoption matrix, one or many at once (M19). A party's own seats tell of that party, the secretariat of
 * any; nothing is ever adopted because a deadline has passed. Once the text has taken effect, only the reference, link or words of a row may be mended.
 */
export function noteAdoption(treated: Case, notes: readonly AdoptionNote[], c: Circumstances): CaseOutcome {
  const parties = notes.map(({ party }) => party);
  const refused = refusalOnWay("note-adoption", treated, c) ?? refusalOfParties(parties, treated, c);
  if (refused !== undefined) return { refused };
  if (notes.some(({ result, on }) => result !== "scheduled" && on > c.today))
    return { refused: "date-to-come" };
  const { rows } = adoptionMatrix(treated, c.community);
  const before = new Map(rows.map(({ party, noted }) => [party.id, noted]));
  const changed = notes.filter((note) => !isSame(note, before.get(note.party)));
  const turnsBack = ({ party, result, on }: AdoptionNote) =>
    result !== "adopted" || on !== before.get(party)?.on;
  if (inEffectFrom(treated, c.community) !== undefined && changed.some(turnsBack))
    return { refused: "has-taken-effect" };
  return {
    events: changed.map((note): CaseEvent => ({ kind: "adoption-noted", at: c.at, by: c.actor, ...note })),
  };
}

function isSame(note: AdoptionNote, before: AdoptionNote | undefined): boolean {
  return (
    before !== undefined &&
    (["result", "on", "reference", "link", "words"] as const).every((field) => note[field] === before[field])
  );
}
