import type { Community, Seat } from "../../src/domain/community/community.ts";
import type { Identity, Occupancy } from "../../src/domain/people/people-store.ts";
import { type Place, placeKey } from "../../src/domain/people/place.ts";
import { community } from "./community.ts";
import { date } from "./documents.ts";

const named = (name: string) => ({ nb: name, nn: name, en: name });
const seat = (id: string, name: string, side: Seat["side"], speaksFor: Seat["speaks_for"]): Seat => ({
  id,
  name: named(name),
  side,
  speaks_for: speaksFor,
  source: "prøvedata",
});

const small = community();
const district = {
  id: "district-moss",
  name: "Moss helsehusdistrikt",
  parties: ["moss", "rade"],
  assumption: "districts",
};

/**
 * Østfold with a district of two municipalities, and an SSU with a seat for it, one for the hospital, one for an
 * interest, and an observer. FSU has the district's seat only; Partnerskapsmøtet has none.
 */
export const seated: Community = {
  ...small,
  district_word: named("helsehusdistrikt"),
  districts: [district],
  bodies: small.bodies.map((body) => {
    if (body.id === "ssu")
      return {
        ...body,
        seats: [
          seat("ssu-moss", "Representant for Moss helsehusdistrikt", "municipalities", {
            district: district.id,
          }),
          seat("ssu-hospital", "Sykehuset Østfold 1", "hospital", { parties: ["hospital"] }),
          seat("ssu-gp", "Representant for fastlegene", "interest", { interest: "general-practitioners" }),
        ],
        observers: [{ id: "ssu-users", name: named("Observatør for brukerne"), interest: "users" }],
      };
    return body.id === "fsu"
      ? {
          ...body,
          seats: [
            seat("fsu-moss", "Representant for Moss helsehusdistrikt", "municipalities", {
              district: district.id,
            }),
          ],
        }
      : body;
  }),
};

/** A person with one account, at home in a tenant of the municipalities or of the hospital. */
export function person(id: string, tenantId = "tenant-kommune", displayName = id): Identity {
  return { person: id, displayName, accounts: [{ tenantId, objectId: `object-${id}` }] };
}

/** The holder of SSU's seat for the district since New Year, unless the wishes say otherwise. */
export function occupancy(holder: string, place: Place, over: Partial<Occupancy> = {}): Occupancy {
  return {
    id: `${placeKey(place)}/${holder}`,
    person: holder,
    ...place,
    from: date("2026-01-01"),
    authority: [],
    ...over,
  };
}

export const MOSS: Place = { as: "holder", body: "ssu", seat: "ssu-moss", side: "municipalities" };
export const MOSS_DEPUTY: Place = { ...MOSS, as: "deputy" };
export const GP: Place = { as: "holder", body: "ssu", seat: "ssu-gp" };
export const USERS: Place = { as: "observer", body: "ssu", seat: "ssu-users" };
