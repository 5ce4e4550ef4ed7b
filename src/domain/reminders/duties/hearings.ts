import { deadlineOf } from "../../cases/hearings/hearing.ts";
import { hearingsDue } from "../../cases/hearings/hearings-due.ts";
import { lastingOn, seatsFor } from "../../people/seats.ts";
import { type DutyRule, onlyDated } from "../duty-facts.ts";

/** The parties that an open hearing waits for: their seats, and whoever answers for them (practice 12). */
export const hearings: DutyRule = ({ community, hearings = [], cases, occupancies }, { today }) =>
  onlyDated(
    hearingsDue(hearings, today)
      .filter(({ silent }) => silent.length > 0)
      .map(({ hearing, silent }) => {
        const treated = cases.find(({ id }) => id === hearing.case);
        const body = community.bodies.find(({ id }) => id === treated?.paper?.body);
        const asked = new Set(silent.flatMap(({ party }) => party ?? []));
        const parties = community.parties.filter(({ id }) => asked.has(id));
        const seats = body === undefined ? [] : parties.flatMap((party) => seatsFor(party, body, community));
        const contacts = lastingOn(today, occupancies).filter(
          ({ as, party }) => as === "contact" && party !== undefined && asked.has(party),
        );
        return {
          id: `hearing:${hearing.id}:${deadlineOf(hearing)}`,
          subject: {
            kind: "hearing" as const,
            case: hearing.case,
            hearing: hearing.id,
            title: hearing.title,
          },
          dueOn: deadlineOf(hearing),
          counting: "one-date" as const,
          source: { kind: "case" as const, case: hearing.case },
          to: {
            seats: [...new Set(seats.map(({ id }) => id))],
            secretariat: true,
            persons: [...new Set(contacts.map(({ person }) => person))],
          },
        };
      }),
  );
