import { sideOf } from "../../people/place.ts";
import type { Case } from "../case.ts";
import type { CaseReader } from "../case-reader.ts";
import type { Anchoring, AnswerOfParty, Contact, PartyAnswer } from "./anchoring.ts";
import { proposalAskedAbout } from "./ask-parties.ts";
import type { AnchoringOutcome } from "./change-anchoring.ts";
import { partiesAt, placesToAnchor } from "./who-anchors.ts";

/** What somebody says for a party. */
export interface GivenAnswer {
  readonly party: string;
  readonly answer: PartyAnswer;
  readonly words?: string | undefined;
  readonly mark: string;
}

/** True for a contact of the party, today, who has been asked about the case. */
export function isAskedFor(
  { asks, side }: Anchoring,
  party: string,
  { actor, standing }: Pick<CaseReader, "actor" | "standing">,
): boolean {
  const own = standing.contactFor.find(({ id }) => id === party);
  return (
    own !== undefined &&
    sideOf(own) === side &&
    asks.some((ask) => ask.party === party && ask.contact?.person === actor.person)
  );
}

/**
 * A contact answers for their own party, and may change it while the case is treated; the earlier answer is followed and
 * kept.
 *
 * @param given.proposal the number of the proposal that the contact saw
 */
export function answerAsContact(
  anchoring: Anchoring,
  treated: Case,
  given: GivenAnswer & { readonly proposal: number },
  reader: CaseReader,
): AnchoringOutcome {
  if (!isAskedFor(anchoring, given.party, reader)) return { refused: "not-asked" };
  const proposal = proposalAskedAbout(treated, reader);
  if (proposal === undefined) return { refused: "not-under-treatment" };
  if (proposal !== given.proposal) return { refused: "proposal-changed" };
  const { person, name } = reader.actor;
  return withAnswer(anchoring, given, { contact: { person, name }, proposal, source: "card" }, reader);
}

/**
 * Somebody who speaks for the party, or works for its side, writes down an answer that came by phone or mail: it says
 * who gave it and who wrote it.
 */
export function registerAnswer(
  anchoring: Anchoring,
  treated: Case,
  given: GivenAnswer & { readonly name: string },
  reader: CaseReader,
): AnchoringOutcome {
  const own = placesToAnchor(treated, reader).filter(({ side }) => side === anchoring.side);
  if (own.length === 0) return { refused: "not-your-side" };
  const parties = own.flatMap((place) => partiesAt(place, reader.community));
  if (!parties.some(({ id }) => id === given.party)) return { refused: "not-your-party" };
  const proposal = proposalAskedAbout(treated, reader);
  if (proposal === undefined) return { refused: "not-under-treatment" };
  const name = given.name.trim();
  if (name === "") return { refused: "name-needed" };
  const how = { contact: { name }, proposal, source: "registered" as const, registeredBy: reader.actor };
  return withAnswer(anchoring, given, how, reader);
}

type How = Pick<AnswerOfParty, "contact" | "proposal" | "source" | "registeredBy">;

/** The same click again, and the same answer of the same contact, change nothing. */
function withAnswer(
  anchoring: Anchoring,
  { party, answer, words, mark }: GivenAnswer,
  how: How,
  { at }: CaseReader,
): AnchoringOutcome {
  const { answers } = anchoring;
  const given: AnswerOfParty = {
    party,
    answer,
    ...(words === undefined || words === "" ? {} : { words }),
    at,
    ...how,
    mark,
  };
  const last = answers.findLast((each) => each.party === party && isSame(each.contact, how.contact));
  const said = last?.answer === answer && last.words === given.words && last.proposal === how.proposal;
  if (said || answers.some((each) => each.mark === mark)) return { anchoring };
  return { anchoring: { ...anchoring, answers: [...answers, given] } };
}

/** One who answers on a card today and by phone tomorrow is the same when they are called the same. */
export function isSame(one: Contact, other: Contact): boolean {
  return one.person === undefined || other.person === undefined
    ? one.name.toLowerCase() === other.name.toLowerCase()
    : one.person === other.person;
}
