import type { Party } from "../../community/community.ts";
import type { Anchoring, AnswerOfParty, PartyAnswer } from "./anchoring.ts";
import { isSame } from "./answer-representative.ts";

/** Where a party stands to the present proposal, as far as its representative has been told. */
export interface PartyStanding {
  readonly party: Party;
  /** `outdated`: it has answered an earlier proposal only, and not been asked about this one. */
  readonly position: PartyAnswer | "outdated" | "silent" | "not-asked";
  /** The last of each contact: to the present proposal, where `outdated` to an earlier one; empty for no answer. */
  readonly answers: readonly AnswerOfParty[];
}

/** What counts for a party whose contacts differ: the most cautious, so that nobody's doubt is lost in a summary. */
const CAUTION = ["opposes", "doubts", "supports"] as const satisfies readonly PartyAnswer[];

/** Silence is not support, and an answer to an earlier proposal is none to this one (G17, practice 3). */
export function whereParty(anchoring: Anchoring, party: Party, proposal: number): PartyStanding {
  const own = anchoring.answers.filter((answer) => answer.party === party.id);
  const last = own.filter(
    (answer, place) => !own.slice(place + 1).some(({ contact }) => isSame(contact, answer.contact)),
  );
  const answers = last.filter((answer) => answer.proposal === proposal);
  const position = CAUTION.find((kind) => answers.some(({ answer }) => answer === kind));
  if (position !== undefined) return { party, position, answers };
  if (anchoring.asks.some((ask) => ask.party === party.id && ask.proposal === proposal))
    return { party, position: "silent", answers: [] };
  return { party, position: last.length > 0 ? "outdated" : "not-asked", answers: last };
}
