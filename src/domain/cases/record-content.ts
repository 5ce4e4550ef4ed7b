import type { Body, Community } from "../community/community.ts";
import type { Case } from "./case.ts";
import type { RecordContent } from "./decision-record.ts";

/** What the record of a decided case says, with the names of that day. Absent while the case is not decided. */
export function recordContentOf(treated: Case, body: Body, community: Community): RecordContent | undefined {
  const { decision, paper } = treated;
  if (decision === undefined || paper === undefined) return undefined;
  const partyName = (id: string) => community.parties.find((party) => party.id === id)?.name ?? id;
  const seatName = (id: string) => body.seats.find((seat) => seat.id === id)?.name.nb ?? id;
  return {
    case: treated.id,
    title: treated.title,
    body: body.id,
    bodyName: body.short_name ?? body.name.nb,
    decidedOn: decision.on,
    ...(decision.meeting === undefined ? {} : { meeting: decision.meeting }),
    proposal: paper.proposal,
    // Only this body's: another may have treated the first step.
    stances: treated.stances
      .filter(({ seat }) => body.seats.some(({ id }) => id === seat))
      .map((taken) => ({
        seat: taken.seat,
        seatName: seatName(taken.seat),
        person: taken.by.name,
        as: taken.as,
        onBehalfOf: taken.onBehalfOf.map(partyName),
        stance: taken.stance,
        ...(taken.words === undefined ? {} : { words: taken.words }),
      })),
    steppedAside: [...treated.steppedAside],
    reservations: [...decision.reservations],
    binds: community.parties.map(({ name }) => name),
  };
}
