import type { Body, Community, District, Party, Seat } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Roster } from "../../domain/people/find-person.ts";
import type { Occupancy } from "../../domain/people/people-store.ts";
import { holdingOf, lastingOn, partiesOf } from "../../domain/people/seats.ts";
import { listText } from "../text/list-text.ts";
import { peopleTexts } from "../text/people-texts.ts";
import type { SeatsView, SeatView } from "./people-view.ts";
import { partyName, placeInBody, shortNameOf } from "./place-text.ts";

/** Whose seats are shown, and who has them on which day. */
export interface Seating {
  readonly community: Community;
  readonly roster: Roster;
  readonly today: CivilDate;
}

/** What somebody is represented as: named parties, or a whole district. */
export type Represented =
  | { readonly kind: "parties"; readonly parties: readonly Party[] }
  | { readonly kind: "district"; readonly district: District };

export interface RepresentationQuestion {
  readonly represented: Represented;
  /** Absent: in every body. */
  readonly body: Body | undefined;
  /** What is asked: who represents them, who stands in, or who represents the one who asks. */
  readonly about: "representatives" | "deputies" | "own";
}

/** «Hvem sitter i SSU?»: every seat with its holder and on whose behalf, offices and observers. */
export function bodySeatsView(body: Body, seating: Seating, language: Language): SeatsView {
  const { seats: texts } = peopleTexts(language);
  const sides = (["municipalities", "hospital", "interest"] as const).map((side) => ({
    title: texts.side[side],
    seats: seatViews(
      body.seats.filter((seat) => seat.side === side),
      body,
      seating,
      language,
    ),
  }));
  const seats = sides.flatMap((group) => group.seats);
  const vacant = seats.filter((seat) => seat.vacant).length;
  const name = body.name[language];
  return {
    kind: "seats",
    language,
    title: texts.bodyTitle(name, body.short_name),
    lead: seats.length === 0 ? texts.noSeats(shortNameOf(body, language)) : texts.count(seats.length, vacant),
    groups: [
      ...sides,
      { title: texts.roles, seats: officeViews(body, seating, language) },
      { title: texts.observers, seats: observerViews(body, seating, language) },
    ].filter((group) => group.seats.length > 0),
    notes: vacant === 0 ? [] : [texts.whoAppoints],
    assumptions: assumptionsOf([...body.seats, ...body.observers], seating.community, language),
  };
}

/** «Hvem representerer Moss?»: in every body the seats that speak for them. */
export function representationView(
  { represented, body: only, about }: RepresentationQuestion,
  seating: Seating,
  language: Language,
): SeatsView {
  const { representation: texts, seats: seatTexts } = peopleTexts(language);
  const { community } = seating;
  const who = nameOf(represented, language);
  const speaking = community.bodies
    .filter(({ id }) => only === undefined || id === only.id)
    .map((body) => ({ body, seats: body.seats.filter((seat) => speaksFor(seat, represented, community)) }));
  const groups = speaking
    .map(({ body, seats }) => ({
      title: seatTexts.bodyTitle(body.name[language], body.short_name),
      seats: seatViews(seats, body, seating, language, about === "deputies"),
    }))
    .filter((group) => group.seats.length > 0);
  const found = { representatives: texts.lead, deputies: texts.deputiesLead, own: texts.leadOwn }[about](who);
  const none = only === undefined ? texts.none(who) : texts.noneInBody(who, shortNameOf(only, language));
  return {
    kind: "seats",
    language,
    title: about === "deputies" ? texts.deputiesTitle(who) : texts.title(who),
    lead: groups.length === 0 ? none : found,
    groups,
    notes: groups.some((group) => group.seats.some(({ vacant }) => vacant)) ? [seatTexts.whoAppoints] : [],
    assumptions: assumptionsOf(
      speaking.flatMap(({ seats }) => seats),
      community,
      language,
    ),
  };
}

/** What seats and the districts and parties behind them rest on that no source says, in the language. */
export function assumptionsOf(
  places: readonly (Pick<Seat, "assumption"> & Partial<Pick<Seat, "speaks_for">>)[],
  community: Community,
  language: Language,
): readonly string[] {
  const districts = new Set(places.map(({ speaks_for }) => speaks_for?.district));
  const rests = new Set([
    ...places.map(({ assumption }) => assumption),
    ...community.districts.filter(({ id }) => districts.has(id)).map(({ assumption }) => assumption),
  ]);
  return community.assumptions.filter(({ id }) => rests.has(id)).map(({ text }) => text[language]);
}

function nameOf(represented: Represented, language: Language): string {
  return represented.kind === "district"
    ? represented.district.name
    : listText(
        represented.parties.map(({ name }) => name),
        language,
      );
}

function speaksFor(seat: Seat, represented: Represented, community: Community): boolean {
  if (represented.kind === "district") return seat.speaks_for.district === represented.district.id;
  const parties = partiesOf(seat, community);
  return represented.parties.some((party) => parties.some(({ id }) => id === party.id));
}

function seatViews(
  seats: readonly Seat[],
  body: Body,
  { community, roster, today }: Seating,
  language: Language,
  sayNoDeputy = false,
): SeatView[] {
  const { seats: texts } = peopleTexts(language);
  return seats.map((seat) => {
    const { holder, deputies } = holdingOf(body, seat, roster.occupancies, today);
    const parties = partiesOf(seat, community).map(partyName);
    const names = deputies.map((deputy) => personName(deputy, roster, language));
    return {
      name: seat.name[language],
      holder: holder === undefined ? texts.vacant : personName(holder, roster, language),
      vacant: holder === undefined,
      details: [
        ...(parties.length === 0 ? [] : [texts.onBehalfOf(listText(parties, language))]),
        ...(names.length === 0 ? [] : [texts.deputies(listText(names, language), names.length)]),
        ...(names.length === 0 && sayNoDeputy ? [texts.noDeputy] : []),
      ],
    };
  });
}

function observerViews(body: Body, { roster, today }: Seating, language: Language): SeatView[] {
  const observers = lastingOn(today, roster.occupancies).filter(({ as }) => as === "observer");
  return body.observers.map(({ id, name }) => {
    const observer = observers.find((occupancy) => occupancy.body === body.id && occupancy.seat === id);
    return {
      name: name[language],
      holder:
        observer === undefined ? peopleTexts(language).seats.vacant : personName(observer, roster, language),
      vacant: observer === undefined,
      details: [],
    };
  });
}

const OFFICES = ["leader", "deputy-leader", "minutes-taker"] as const;

/** Only those that somebody has: that a body has no referent is nothing to be told of in a list of seats. */
function officeViews(body: Body, { community, roster, today }: Seating, language: Language): SeatView[] {
  const lasting = lastingOn(today, roster.occupancies).filter((occupancy) => occupancy.body === body.id);
  return OFFICES.flatMap((office) =>
    lasting
      .filter(({ as }) => as === office)
      .map((occupancy) => ({
        name: capitalised(placeInBody(occupancy, community, language)),
        holder: personName(occupancy, roster, language),
        vacant: false,
        details: [],
      })),
  );
}

export function personName(
  { person }: Pick<Occupancy, "person">,
  roster: Roster,
  language: Language,
): string {
  const known = roster.identities.find((identity) => identity.person === person);
  return known?.displayName ?? peopleTexts(language).seats.unnamed;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
