import { barredFrom, whoMayAnswer } from "../../domain/cases/who-may-answer.ts";
import type { Seat } from "../../domain/community/community.ts";
import type { AgendaItem } from "../../domain/meetings/meeting.ts";
import { holdingsOf, type MeetingInContext } from "./meeting-words.ts";

/** Somebody who may answer for a seat, and whom the room has not heard. */
export interface OralSpeaker {
  readonly seat: Seat;
  readonly person: string;
  readonly as: "holder" | "deputy";
}

/**
 * Whom the minutes-taker may ring up about an item: those of the seats that were away, and of a seat whose own person is
 * in the room but partial in the case (practice 9), so that a deputy answers.
 */
export function oralSpeakers(item: AgendaItem, facts: MeetingInContext): OralSpeaker[] {
  const treated = facts.cases.get(item.case);
  if (treated === undefined) return [];
  return holdingsOf(facts)
    .filter(({ seat }) => {
      const there = facts.meeting.attendance.find((entry) => entry.seat === seat.id);
      if (there?.presence === "absent") return true;
      return there?.person !== undefined && barredFrom(treated, seat.id, there.person.person) !== undefined;
    })
    .flatMap((holding) =>
      whoMayAnswer(treated, holding).map(({ person }) => ({
        seat: holding.seat,
        person,
        as: holding.holder?.person === person ? ("holder" as const) : ("deputy" as const),
      })),
    );
}
