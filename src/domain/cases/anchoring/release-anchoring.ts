import { partiesOf } from "../../people/seats.ts";
import type { Case } from "../case.ts";
import type { EventOf } from "../case-event.ts";
import { type CaseOutcome, type Circumstances, treatingBody } from "../case-outcome.ts";
import { refusalOnWay } from "../way-of-a-case.ts";
import { barredFrom } from "../who-may-answer.ts";
import { type Anchoring, sideOfSeat } from "./anchoring.ts";
import { whereParty } from "./where-parties-stand.ts";

/**
 * The seat lets both sides know how and with whom it has anchored the case (M80): its own words, and where each of its
 * parties stands. Notes, drafts, pre-meetings, and who in a party said what, stay with the own side. The same summary
 * again adds nothing.
 */
export function releaseAnchoring(
  treated: Case,
  anchoring: Anchoring,
  { seat, words }: { readonly seat: string; readonly words: string },
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("anchor", treated, c);
  if (refused !== undefined) return { refused };
  const body = treatingBody(treated, c.community)?.id;
  const held = c.standing.seats.find((each) => each.seat.id === seat && each.body.id === body);
  if (held === undefined || sideOfSeat(held.seat) !== anchoring.side) return { refused: "not-your-seat" };
  const barred = barredFrom(treated, seat, c.actor.person);
  if (barred !== undefined) return { refused: "stepped-aside" };
  if (words.trim() === "") return { refused: "words-needed" };
  const number = treated.paper?.proposal.number ?? 0;
  const parties = partiesOf(held.seat, c.community).map((party): EventOf<"anchored">["parties"][number] => {
    const { position } = whereParty(anchoring, party, number);
    const answered = position === "supports" || position === "doubts" || position === "opposes";
    return { party: party.id, answer: answered ? position : "silent" };
  });
  const before = treated.anchored.find((each) => each.seat === seat);
  if (before?.words === words.trim() && JSON.stringify(before.parties) === JSON.stringify(parties))
    return { events: [] };
  return { events: [{ kind: "anchored", at: c.at, by: c.actor, seat, words: words.trim(), parties }] };
}
