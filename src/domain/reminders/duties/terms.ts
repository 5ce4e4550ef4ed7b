import { authoritiesOn } from "../../people/authority.ts";
import type { Occupancy } from "../../people/people-store.ts";
import { type DutyRule, inPeriod, onlyDated, type ReminderFacts } from "../duty-facts.ts";
import type { DatedDuty } from "../obligation.ts";

/**
 * The end of somebody's time in a seat or a role, and of what a party lets them answer for (fullmakt), where an end is
 * recorded (M68). Met when somebody follows, or a newer fullmakt is on record.
 */
export const terms: DutyRule = (facts, period) =>
  onlyDated(
    facts.occupancies
      // Before its own beginning: it held on no day.
      .filter(({ from, to }) => to === undefined || from <= to)
      .flatMap((occupancy) => [...termOf(occupancy, facts), ...authoritiesOf(occupancy, facts)])
      .filter(({ dueOn }) => inPeriod(dueOn, period)),
  );

function termOf({ id, person, to }: Occupancy, { occupancies }: ReminderFacts): DatedDuty[] {
  if (to === undefined) return [];
  const next = occupancies.find(({ follows }) => follows === id);
  return [
    {
      id: `term:${id}:${to}`,
      subject: { kind: "term", occupancy: id },
      dueOn: to,
      counting: "one-date",
      source: { kind: "occupancy", occupancy: id },
      to: { seats: [], secretariat: true, persons: [person] },
      ...(next === undefined ? {} : { doneOn: next.from }),
    },
  ];
}

function authoritiesOf(occupancy: Occupancy, { community, occupancies }: ReminderFacts): DatedDuty[] {
  const { id, person, to, authority } = occupancy;
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
      },
    ];
  });
}
