import type { Actor } from "../people/actor.ts";
import type { SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { CaseEvent, StanceTaken } from "./case-event.ts";
import { bodyOf, type CaseOutcome, type CaseRefusal, type Circumstances } from "./case-outcome.ts";
import { urgencyAgreement } from "./urgency-agreement.ts";
import { refusalOnWay } from "./way-of-a-case.ts";
import { barredFrom, hasSteppedAside } from "./who-may-answer.ts";

/** Hastesak: somebody asks to take the case at once, and says why (practice 6). Asked for again it is the same. */
export function proposeUrgency(treated: Case, words: string, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("propose-urgency", treated, c) ?? refusalHere(treated, c);
  if (refused !== undefined) return { refused };
  if (words.trim() === "") return { refused: "words-needed" };
  if (treated.urgency !== undefined) return { events: [] };
  return { events: [{ kind: "urgency-proposed", at: c.at, by: c.actor, words }] };
}

/** A seat agrees that the case is taken at once. It says nothing about the proposal itself. */
export function agreeToUrgency(
  treated: Case,
  { seat, mark }: { readonly seat: string; readonly mark: string },
  c: Circumstances,
): CaseOutcome {
  if (treated.marks.has(mark)) return { events: [] };
  const refused = refusalOnWay("agree-to-urgency", treated, c) ?? refusalHere(treated, c);
  if (refused !== undefined) return { refused };
  if (treated.urgency === undefined) return { refused: "urgency-not-proposed" };
  const held = c.standing.seats.find((each) => each.seat.id === seat && each.body.id === treated.step?.body);
  if (held === undefined) return { refused: "not-your-seat" };
  const barred = barredFrom(treated, seat, c.actor.person);
  if (barred !== undefined) return { refused: barred };
  if (treated.urgency.agreed.includes(seat)) return { events: [] };
  return {
    events: [{ kind: "urgency-agreed", at: c.at, by: c.actor, seat, as: held.as, source: "click", mark }],
  };
}

/**
 * A seat does not want the case taken at once after all, as any stance may change until the decision (practice 10). A
 * deputy does not take back what the present holder has said.
 *
 * @param which the agreement that the person saw: a later one of the seat's stays
 * @param holdings of the treating body
 */
export function takeBackUrgency(
  treated: Case,
  { seat, mark }: { readonly seat: string; readonly mark: string },
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("take-back-urgency", treated, c);
  if (refused !== undefined) return { refused };
  const held = c.standing.seats.find((each) => each.seat.id === seat && each.body.id === treated.step?.body);
  if (held === undefined) return { refused: "not-your-seat" };
  const agreed = urgencyAgreement(treated, seat);
  if (agreed?.mark !== mark) return { refused: "nothing-to-take-back" };
  const holder = holdings.find((each) => each.seat.id === seat)?.holder?.person;
  if (held.as === "deputy" && agreed.as === "holder" && agreed.by.person === holder)
    return { refused: "holder-has-answered" };
  return { events: [{ kind: "urgency-retracted", at: c.at, by: c.actor, seat, mark }] };
}

/** Who was in the room when it was asked whether to take the case at once, and nobody said no. */
export interface RoomUrgency {
  readonly present: readonly {
    readonly seat: string;
    readonly as: StanceTaken["as"];
    readonly person: Actor;
  }[];
  /** Of the meeting's item: noted again it is the same. */
  readonly mark: string;
}

/** The minutes-taker notes that those present agree; the others confirm by themselves. */
export function noteUrgencyInRoom(treated: Case, note: RoomUrgency, c: Circumstances): CaseOutcome {
  const refused = refusalOnWay("conclude", treated, c) ?? refusalHere(treated, c);
  if (refused !== undefined) return { refused };
  const { urgency } = treated;
  if (urgency === undefined) return { refused: "urgency-not-proposed" };
  return {
    events: note.present.flatMap(({ seat, as, person }): CaseEvent[] => {
      const mark = `${note.mark}:${seat}:${person.person}`;
      const counted = urgency.agreed.includes(seat) || treated.marks.has(mark);
      return counted || barredFrom(treated, seat, person.person) !== undefined
        ? []
        : [
            {
              kind: "urgency-agreed",
              at: c.at,
              by: person,
              seat,
              as,
              source: "meeting",
              notedBy: c.actor,
              mark,
            },
          ];
    }),
  };
}

/** Every seat that counts agrees to take the case at once; a body without one agrees on nothing. */
export function isAgreedUrgent(treated: Case, holdings: readonly SeatHolding[]): boolean {
  const counted = holdings.filter((holding) => !hasSteppedAside(treated, holding));
  const agreed = treated.urgency?.agreed ?? [];
  return counted.length > 0 && counted.every(({ seat }) => agreed.includes(seat.id));
}

/** Taken at once by another body than the one that decides, it would still have to wait for that one. */
function refusalHere({ paper, step }: Case, { community }: Circumstances): CaseRefusal | undefined {
  if (paper?.type !== "decision") return "not-for-decision";
  return step?.body === bodyOf(community, paper.body)?.id ? undefined : "urgency-elsewhere";
}
