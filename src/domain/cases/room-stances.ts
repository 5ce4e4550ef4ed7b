import { Temporal } from "temporal-polyfill";
import type { Seat } from "../community/community.ts";
import type { Actor } from "../people/actor.ts";
import { partiesOf, type SeatHolding } from "../people/seats.ts";
import type { Case } from "./case.ts";
import { authorityFor } from "./case-actions.ts";
import type { CaseEvent, StanceTaken } from "./case-event.ts";
import { bodyOf, type CaseOutcome, type CaseRefusal, type Circumstances } from "./case-outcome.ts";
import { consents, needsWords, type StanceKind } from "./stance.ts";
import { refusalOnWay } from "./way-of-a-case.ts";
import { barredFrom, holderHasAnswered } from "./who-may-answer.ts";

/** What the minutes-taker noted of an item: who was asked in the room, and who did not simply agree. */
export interface RoomNote {
  readonly meeting: string;
  readonly item: number;
  /** Which noting of the item it is, from 1. */
  readonly round: number;
  readonly proposal: number;
  /** When the room was asked, an instant in UTC. */
  readonly at: string;
  readonly present: readonly {
    readonly seat: string;
    readonly as: StanceTaken["as"];
    readonly person: Actor;
  }[];
  readonly exceptions: readonly {
    readonly seat: string;
    readonly stance: StanceKind;
    readonly words: string;
  }[];
}

/**
 * Gives every seat that was in the room its stance: consent, or its exception (practice 2). Seats that were not there
 * get none, and what an earlier note of the same item gave them is taken back: silence is not consent (G17). A seat's
 * own click after the noting stands; so does its holder's before it when only a deputy consented in the room, with or
 * without words of their own (practice 8).
 * The marks are made of the note, so that noting it again changes nothing.
 */
export function recordMeetingStances(
  treated: Case,
  note: RoomNote,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOfNoting(treated, note.meeting, note.proposal, c);
  if (refused !== undefined) return { refused };
  if (note.exceptions.some(({ stance, words }) => needsWords(stance) && words.trim() === ""))
    return { refused: "words-needed" };
  const body = bodyOf(c.community, treated.step?.body);
  const taken = note.present.flatMap((entry): CaseEvent[] => {
    const seat = body?.seats.find(({ id }) => id === entry.seat);
    return seat === undefined || barredFrom(treated, seat.id, entry.person.person) !== undefined
      ? []
      : stanceInRoom(treated, note, entry, seat, holdings, c);
  });
  return { events: [...retracted(treated, note, c), ...taken] };
}

function stanceInRoom(
  treated: Case,
  note: RoomNote,
  { as, person }: RoomNote["present"][number],
  seat: Seat,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseEvent[] {
  const mark = `${markOf(note)}${seat.id}:${note.round}`;
  const exception = note.exceptions.find((each) => each.seat === seat.id);
  const stance = exception?.stance ?? "consent";
  const words = exception?.words;
  const last = treated.stances.find((each) => each.seat === seat.id);
  const said = last?.stance === stance && last.words === words && last.as === as;
  const noted = said && last.by.person === person.person && last.mark.startsWith(markOf(note));
  const later = last?.source !== "meeting" && last !== undefined && isAfter(last.at, note.at);
  const holderHasSpoken =
    as === "deputy" && last?.source !== "meeting" && holderHasAnswered(treated, seat.id, holdings);
  if (treated.marks.has(mark) || noted || later || (holderHasSpoken && consents(stance))) return [];
  return [
    {
      kind: "stance-taken",
      at: note.at,
      by: person,
      seat: seat.id,
      onBehalfOf: partiesOf(seat, c.community).map(({ id }) => id),
      as,
      stance,
      ...(words === undefined ? {} : { words }),
      proposal: note.proposal,
      source: "meeting",
      notedBy: c.actor,
      mark,
    },
  ];
}

/** What this item's earlier notes gave to seats that this note does not have in the room. */
function retracted({ stances }: Case, note: RoomNote, c: Circumstances): CaseEvent[] {
  return stances
    .filter(({ mark, seat }) => mark.startsWith(markOf(note)) && !isPresent(note, seat))
    .map(({ seat, mark }) => ({ kind: "stance-retracted", at: c.at, by: c.actor, seat, mark }));
}

/** What an absent seat's holder or deputy has told the minutes-taker. */
export interface OralStance {
  /** Absent in a written treatment. */
  readonly meeting: string | undefined;
  readonly seat: string;
  /** Who said it; must hold the seat or stand in for it now. */
  readonly person: Actor;
  readonly stance: StanceKind;
  readonly words?: string | undefined;
  readonly proposal: number;
  readonly mark: string;
  /** Absent where it was not asked. */
  readonly heard?: StanceTaken["heard"];
}

/** The minutes-taker writes down what a seat has confirmed otherwise than in the room or by click (practice 2). */
export function recordOralStance(
  treated: Case,
  given: OralStance,
  holdings: readonly SeatHolding[],
  c: Circumstances,
): CaseOutcome {
  if (treated.marks.has(given.mark)) return { events: [] };
  const refused = refusalOfNoting(treated, given.meeting, given.proposal, c);
  if (refused !== undefined) return { refused };
  const holding = holdings.find(({ seat }) => seat.id === given.seat);
  const isHolder = holding?.holder?.person === given.person.person;
  const isDeputy = holding?.deputies.some(({ person }) => person === given.person.person) ?? false;
  if (holding === undefined || !(isHolder || isDeputy)) return { refused: "not-your-seat" };
  const barred = barredFrom(treated, given.seat, given.person.person);
  if (barred !== undefined) return { refused: barred };
  if (!isHolder && holderHasAnswered(treated, given.seat, holdings))
    return { refused: "holder-has-answered" };
  const words = (given.words ?? "").trim();
  if (needsWords(given.stance) && words === "") return { refused: "words-needed" };
  const speaker = { ...c, actor: given.person };
  const onRecord = authorityFor(given.seat, holdings, speaker);
  if (onRecord.some(({ state }) => state === "expired")) return { refused: "authority-expired" };
  const authority = onRecord.flatMap(({ authority: known }) => known ?? []);
  return {
    events: [
      {
        kind: "stance-taken",
        at: c.at,
        by: given.person,
        seat: given.seat,
        onBehalfOf: partiesOf(holding.seat, c.community).map(({ id }) => id),
        as: isHolder ? "holder" : "deputy",
        stance: given.stance,
        ...(words === "" ? {} : { words }),
        proposal: given.proposal,
        source: "oral",
        notedBy: c.actor,
        mark: given.mark,
        ...(given.heard === undefined ? {} : { heard: given.heard }),
        ...(authority.length === 0 ? {} : { authority }),
      },
    ],
  };
}

function refusalOfNoting(
  treated: Case,
  meeting: string | undefined,
  proposal: number,
  c: Circumstances,
): CaseRefusal | undefined {
  const refused = refusalOnWay("log-oral", treated, c);
  if (refused !== undefined) return refused;
  const { step, paper } = treated;
  if (step === undefined || step.closed || step.meeting !== meeting || paper === undefined) return "not-open";
  if (paper.type === "information" || paper.type === "referral") return "no-stances";
  return proposal === paper.proposal.number ? undefined : "proposal-changed";
}

function markOf({ meeting, item }: RoomNote): string {
  return `meeting:${meeting}:${item}:`;
}

function isPresent({ present }: RoomNote, seat: string): boolean {
  return present.some((entry) => entry.seat === seat);
}

function isAfter(one: string, other: string): boolean {
  return Temporal.Instant.compare(one, other) > 0;
}
