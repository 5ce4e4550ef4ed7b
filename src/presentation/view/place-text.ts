import type { Body, Community, Party } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Place } from "../../domain/people/place.ts";
import { peopleTexts } from "../text/people-texts.ts";

export function shortNameOf(body: Body, language: Language): string {
  return body.short_name ?? body.name[language];
}

export function partyName({ name, short_name = name }: Party): string {
  return short_name;
}

/** The place as its own body calls it: «Vara for: Representant for Moss», «leder av SSU». */
export function placeInBody(
  { as, body: bodyId, seat, side, party: partyId }: Place,
  community: Community,
  language: Language,
): string {
  const texts = peopleTexts(language);
  const body = community.bodies.find(({ id }) => id === bodyId);
  if (as === "holder" || as === "deputy" || as === "observer") {
    const name = [...(body?.seats ?? []), ...(body?.observers ?? [])].find(({ id }) => id === seat)?.name[
      language
    ];
    // A seat that has left the configuration is known by its id only.
    const shown = name ?? seat ?? "";
    return as === "deputy" ? texts.deputyOf(shown) : shown;
  }
  if (as === "contact") {
    const party = community.parties.find(({ id }) => id === partyId);
    return texts.role.contact(party === undefined ? (partyId ?? "") : partyName(party));
  }
  const within =
    body === undefined ? (side === undefined ? "" : texts.side[side]) : shortNameOf(body, language);
  return texts.role[as](within);
}

/** The place wherever it is read: «Representant for Moss, SSU». */
export function placeText(place: Place, community: Community, language: Language): string {
  const body = community.bodies.find(({ id }) => id === place.body);
  const name = placeInBody(place, community, language);
  return place.seat === undefined || body === undefined
    ? name
    : peopleTexts(language).seatIn(name, shortNameOf(body, language));
}
