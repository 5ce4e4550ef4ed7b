import type { Body, Community } from "../community/community.ts";
import type { CivilDate } from "../kernel/civil-date.ts";
import type { Case } from "./case.ts";
import type { DecisionRecord, RecordContent } from "./decision-record.ts";
import { isUnconfirmed } from "./noted-stances.ts";

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
        source: taken.source,
        ...(taken.notedBy === undefined ? {} : { notedBy: taken.notedBy.name }),
        ...(taken.heard === undefined ? {} : { heard: taken.heard }),
        ...(taken.source === "oral" ? { confirmed: !isUnconfirmed(treated, taken) } : {}),
        ...(taken.authority === undefined
          ? {}
          : {
              authority: taken.authority.map(({ party, grantedBy, date }) => ({
                party: partyName(party),
                grantedBy,
                date,
              })),
            }),
      })),
    steppedAside: [...treated.steppedAside],
    reservations: [...decision.reservations],
    binds: decision.result === "decided" ? community.parties.map(({ name }) => name) : [],
    ...(decision.result === "decided" ? {} : { result: decision.result }),
    ...(decision.urgent ? { urgent: true } : {}),
    ...(decision.absent.length === 0 ? {} : { absent: decision.absent.map(seatName) }),
    ...(treated.enclosures.length === 0
      ? {}
      : { enclosures: treated.enclosures.map(({ name, hash }) => ({ name, hash })) }),
  };
}

/** What is to be recorded after a decision, and never in its place. */
export interface Following {
  readonly kind: "correction" | "reservation-lifted";
  /** What is right instead, or how the condition was met. */
  readonly words: string;
  /** Who says so, by name. */
  readonly by: string;
  readonly on: CivilDate;
  /** The same again is the same record. */
  readonly mark: string;
  /** Seats whose reservation still stands; absent: as the decision has them. */
  readonly reservations?: readonly string[] | undefined;
}

/**
 * A record that follows a decision's: rettelse, or a reservation that is lifted (practice 2, 8). It repeats what it
 * follows, so that it can be read alone, and has a date and words of its own.
 */
export function followingContent(decision: DecisionRecord, following: Following): RecordContent {
  const {
    id,
    year: _year,
    sequence: _sequence,
    number,
    decisions: _decisions,
    previousHash: _previous,
    hash: _hash,
    ...content
  } = decision;
  const { kind, words, by, on, mark, reservations = content.reservations } = following;
  return {
    ...content,
    kind,
    words,
    by,
    mark,
    reservations: [...reservations],
    decidedOn: on,
    follows: { id, number },
  };
}
