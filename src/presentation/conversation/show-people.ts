import type { Body, Community, Party } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { personWith, type Roster, readRoster, standingIn } from "../../domain/people/find-person.ts";
import type { Asking } from "../../domain/people/invitation.ts";
import type { PeopleStore } from "../../domain/people/people-store.ts";
import { lastingOn, partiesOf } from "../../domain/people/seats.ts";
import type { PeopleCommand } from "../commands/people-command.ts";
import { peopleTexts } from "../text/people-texts.ts";
import { invitationNotice } from "../view/invitation-view.ts";
import { partyChoiceView } from "../view/party-choice-view.ts";
import { bodySeatsView, representationView } from "../view/seats-view.ts";
import type { View } from "../view/view.ts";
import { whoAmIView } from "../view/who-am-i-view.ts";

/** Who asks, in which language. */
export interface PeopleAsking extends Asking {
  readonly language: Language;
}

export type PeopleQuestion = Extract<
  PeopleCommand,
  { kind: "body-seats" | "representation" | "represents-me" | "who-am-i" }
>;

/** Answers who sits where; `communities` are all that are loaded. */
export async function showPeople(
  question: PeopleQuestion,
  people: PeopleStore,
  asking: PeopleAsking,
  communities: readonly Community[],
): Promise<View> {
  const { community, account, language, today } = asking;
  const roster = await readRoster(people, community.id);
  if (question.kind === "who-am-i") return whoAmIView({ community, roster, account, today }, language);
  if (await belongsElsewhere(roster, people, asking, communities))
    return invitationNotice(peopleTexts(language).notice.otherCommunity(community.name), language);
  const seating = { community, roster, today };
  switch (question.kind) {
    case "body-seats":
      return bodySeatsView(question.body, seating, language);
    case "representation":
      return representationView(question, seating, language);
    case "represents-me": {
      const parties = ownParties(roster, asking);
      if (parties.length === 0) return partyChoiceView(community, question.body, language);
      const represented = { kind: "parties", parties } as const;
      return representationView({ represented, body: question.body, about: "own" }, seating, language);
    }
  }
}

/** The answer to {@link partyChoiceView}. Absent when the community has no such party, or no such body. */
export function chosenRepresentation(
  community: Community,
  chosen: { readonly party: string; readonly body?: string | undefined },
): PeopleQuestion | undefined {
  const party = community.parties.find(({ id }) => id === chosen.party);
  const body: Body | undefined = community.bodies.find(({ id }) => id === chosen.body);
  if (party === undefined || (chosen.body !== undefined && body === undefined)) return undefined;
  return {
    kind: "representation",
    about: "representatives",
    represented: { kind: "parties", parties: [party] },
    body,
  };
}

function ownParties(roster: Roster, { account, community, today }: PeopleAsking): Party[] {
  const { seats, contactFor } = standingIn(roster, account, community, today);
  const parties = [...seats.flatMap(({ seat }) => partiesOf(seat, community)), ...contactFor];
  const own = new Set(parties.map(({ id }) => id));
  return community.parties.filter(({ id }) => own.has(id));
}

/**
 * People are not read across communities (decision 8): somebody with a place in another and none here is from there.
 * Somebody with no place anywhere is an ordinary employee, who asks who represents them.
 */
async function belongsElsewhere(
  here: Roster,
  people: PeopleStore,
  asking: PeopleAsking,
  communities: readonly Community[],
): Promise<boolean> {
  if (hasPlace(here, asking)) return false;
  const others = communities.filter(({ id }) => id !== asking.community.id);
  const rosters = await Promise.all(others.map(({ id }) => readRoster(people, id)));
  return rosters.some((roster) => hasPlace(roster, asking));
}

function hasPlace({ identities, occupancies }: Roster, { account, today }: PeopleAsking): boolean {
  const person = account && personWith(account, identities)?.person;
  return (
    person !== undefined && lastingOn(today, occupancies).some((occupancy) => occupancy.person === person)
  );
}
