import { authoritiesOn } from "../../people/authority.ts";
import { occupancySettledOn } from "../../people/occupancy-settled.ts";
import type { Occupancy } from "../../people/people-store.ts";
import { isForOne, placeKey } from "../../people/place.ts";
import { type DutyRule, onlyDated, type Period, type ReminderFacts } from "../duty-facts.ts";
import type { DatedDuty } from "../obligation.ts";

/**
 * The end of somebody's time in a seat or a role, and of what a party lets them answer for (fullmakt), where an end is
 * recorded (M68). Met when somebody follows, or a newer fullmakt is on record. A term that ended is told of until somebody
 * has come to the place, for two years at the most; of a fullmakt nobody is told once the place itself has ended.
 */
export const terms: DutyRule = (facts, period) =>
  onlyDated(
    facts.occupancies
      // Before its own beginning: it held on no day.
      .filter(({ from, to }) => to === undefined || from <= to)
      .flatMap((occupancy) => [
        ...termOf(occupancy, facts, period),
        ...authoritiesOf(occupancy, facts, period),
      ])
      .filter(({ dueOn }) => dueOn <= period.to),
  );

function termOf(occupancy: Occupancy, { occupancies }: ReminderFacts, { today }: Period): DatedDuty[] {
  const { id, person, to } = occupancy;
  if (to === undefined) return [];
  const next = occupancies.find(({ follows }) => follows === id);
  // Of places for several nobody follows, and who was there beside them all the time takes no place of theirs.
  const isFilled = occupancies.some(
    (each) =>
      each.from <= today &&
      (to < each.from || (isForOne(occupancy) && (each.to === undefined || to < each.to))) &&
      each.as === occupancy.as &&
      each.seat === occupancy.seat &&
      placeKey(each) === placeKey(occupancy),
  );
  const isLapsed = isFilled || (occupancySettledOn(occupancy) ?? today) < today;
  return [
    {
      id: `term:${id}:${to}`,
      subject: { kind: "term", occupancy: id },
      dueOn: to,
      counting: "one-date",
      source: { kind: "occupancy", occupancy: id },
      // Whoever has left is not written to, nor listed as one whom nobody reaches.
      to: { seats: [], secretariat: true, ...(to < today ? {} : { persons: [person] }) },
      ...(next === undefined ? {} : { doneOn: next.from }),
      ...(isLapsed ? { lapsed: true as const } : {}),
    },
  ];
}

function authoritiesOf(
  occupancy: Occupancy,
  { community, occupancies }: ReminderFacts,
  { today }: Period,
): DatedDuty[] {
  const { id, person, to, authority } = occupancy;
  // First of all, since most have none and this is worked out again before each message.
  if (authority.length === 0) return [];
  const isFollowed = occupancies.some(({ follows }) => follows === id);
  if (isFollowed) return [];
  const last = authoritiesOn(occupancy.from, community.parties, authority);
  return last.flatMap(({ party, authority: given }) => {
    const until = given?.until;
    if (until === undefined || (to !== undefined && to < until)) return [];
    return [
      {
        id: `authority:${id}:${party.id}:${until}`,
        subject: { kind: "authority" as const, occupancy: id, party: party.id },
        dueOn: until,
        counting: "one-date" as const,
        source: { kind: "occupancy" as const, occupancy: id },
        to: { seats: [], secretariat: true, persons: [person] },
        ...(to !== undefined && to < today ? { lapsed: true as const } : {}),
      },
    ];
  });
}
