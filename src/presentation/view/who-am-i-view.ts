import type { Body, Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Account } from "../../domain/people/account.ts";
import { personWith, type Roster, standingIn } from "../../domain/people/find-person.ts";
import type { Occupancy } from "../../domain/people/people-store.ts";
import { lastingOn, partiesOf, type Standing } from "../../domain/people/seats.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { peopleTexts } from "../text/people-texts.ts";
import type { WhoAmIView } from "./people-view.ts";
import { partyName, placeText, shortNameOf } from "./place-text.ts";
import { assumptionsOf, capitalised } from "./seats-view.ts";

export interface WhoAsks {
  readonly community: Community;
  readonly roster: Roster;
  /** Absent when the sender's own tenant could not be found out. */
  readonly account: Account | undefined;
  readonly today: CivilDate;
}

/** «Hvem er jeg?», «Hva kan jeg?»: the places that a person has today, and what follows from them. */
export function whoAmIView({ community, roster, account, today }: WhoAsks, language: Language): WhoAmIView {
  const { who: texts } = peopleTexts(language);
  const person = account && personWith(account, roster.identities);
  const standing = standingIn(roster, account, community, today);
  const own = lastingOn(today, roster.occupancies).filter((occupancy) => occupancy.person === person?.person);
  const seats = standing.seats.map(({ seat }) => seat);
  return {
    kind: "who-am-i",
    language,
    title:
      account === undefined
        ? texts.unknownAccountTitle
        : person === undefined
          ? texts.unknownTitle
          : texts.title(person.displayName),
    lead:
      account === undefined
        ? texts.unknownAccount
        : (own.length === 0 ? texts.noPlace : texts.places)(community.name),
    places: own.map((occupancy) => ({
      title: capitalised(placeText(occupancy, community, language)),
      details: detailsOf(occupancy, community, language),
    })),
    can: { title: texts.can, items: [texts.everyone, ...powersOf(standing, language)] },
    closing: account !== undefined && own.length === 0 ? texts.hasCode : undefined,
    assumptions: assumptionsOf(seats, community, language),
  };
}

function detailsOf(
  { body, seat: seatId, from, to }: Occupancy,
  community: Community,
  language: Language,
): string {
  const { who: texts } = peopleTexts(language);
  const seat = community.bodies.find(({ id }) => id === body)?.seats.find(({ id }) => id === seatId);
  const parties = seat === undefined ? [] : partiesOf(seat, community).map(partyName);
  const period =
    to === undefined
      ? texts.since(dateText(from, language))
      : texts.period(dateText(from, language), dateText(to, language));
  return [...(parties.length === 0 ? [] : [texts.onBehalfOf(listText(parties, language))]), period].join(
    " · ",
  );
}

function powersOf(standing: Standing, language: Language): string[] {
  const { who: texts } = peopleTexts(language);
  const bodiesAs = (as: "holder" | "deputy") =>
    standing.seats.filter((seat) => seat.as === as).map(({ body }) => body);
  const rows: readonly (readonly [(bodies: string) => string, readonly Body[]])[] = [
    [texts.holder, bodiesAs("holder")],
    [texts.deputy, bodiesAs("deputy")],
    [texts.observer, standing.observes],
    [texts.minutesTaker, standing.takesMinutesOf],
  ];
  return [
    ...rows.flatMap(([sentence, bodies]) => {
      const names = [...new Set(bodies.map((body) => shortNameOf(body, language)))];
      return names.length === 0 ? [] : [sentence(listText(names, language))];
    }),
    ...(standing.secretaryFor.length === 0 ? [] : [texts.secretary]),
    ...(standing.contactFor.length === 0
      ? []
      : [texts.contact(listText(standing.contactFor.map(partyName), language))]),
  ];
}
