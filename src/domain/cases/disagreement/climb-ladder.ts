import type { Community } from "../../community/community.ts";
import { ladderOf, type PlacedRung } from "../../community/ladder-of.ts";
import type { LadderKind } from "../../community/ladders.ts";
import { type CivilDate, daysAfter } from "../../kernel/civil-date.ts";
import type { Case, Disagreement } from "../case.ts";
import type { EventOf } from "../case-event.ts";
import type { CaseOutcome, CaseRefusal, Circumstances } from "../case-outcome.ts";
import { refusalOnWay } from "../way-of-a-case.ts";

export interface Climb {
  readonly ladder: LadderKind;
  /** The rung that is taken, as the person saw it: what another has taken meanwhile is not taken twice. */
  readonly rung: string;
  readonly words: string;
  /** As the two sides have agreed it; absent: the ladder's own, where a source gives one. */
  readonly deadline?: CivilDate | undefined;
}

/**
 * Takes the first rung of a ladder, or the next one once everything on the present one has been done (practice 11,
 * M75). What is about one patient is never taken up here.
 */
export function climbLadder(
  treated: Case,
  { ladder, rung: wanted, words, deadline }: Climb,
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOfDisagreement(treated, c);
  if (refused !== undefined) return { refused };
  const standing = standingOnLadder(treated, c.community);
  if (standing?.rung.id === wanted && standing.disagreement.ladder === ladder) return { events: [] };
  if (standing !== undefined && standing.disagreement.ladder !== ladder) return { refused: "no-such-rung" };
  const next = standing === undefined ? ladderOf(ladder, c.community)[0] : standing.next;
  if (next === undefined || next.id !== wanted) return { refused: "no-such-rung" };
  if (standing !== undefined && standing.open.length > 0) return { refused: "checklist-open" };
  if (words.trim() === "") return { refused: "words-needed" };
  if (deadline !== undefined && deadline < c.today) return { refused: "deadline-passed" };
  const days = next.deadline?.days;
  const until = deadline ?? (days === undefined ? undefined : daysAfter(c.today, days));
  return {
    events: [
      {
        kind: "disagreement-taken",
        at: c.at,
        by: c.actor,
        ladder,
        rung: next.id,
        words,
        ...(until === undefined ? {} : { deadline: until }),
      },
    ],
  };
}

/** A point of the checklist of the rung that the person saw has been done, or has not after all. */
export function checkPoint(
  treated: Case,
  { rung: seen, point, done }: { readonly rung: string; readonly point: string; readonly done: boolean },
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOfDisagreement(treated, c);
  if (refused !== undefined) return { refused };
  const standing = standingOnLadder(treated, c.community);
  const isThere = standing?.rung.id === seen && standing.rung.checklist.some(({ id }) => id === point);
  if (standing === undefined || !isThere) return { refused: "no-such-rung" };
  if (standing.open.every(({ id }) => id !== point) === done) return { events: [] };
  const { id: rung } = standing.rung;
  return { events: [{ kind: "disagreement-checked", at: c.at, by: c.actor, rung, point, done }] };
}

/** It is over; whatever the outcome, the case is then where it was before. Only a rung that gives one ends in an opinion. */
export function settleDisagreement(
  treated: Case,
  { outcome, words }: Pick<EventOf<"disagreement-settled">, "outcome" | "words">,
  c: Circumstances,
): CaseOutcome {
  const refused = refusalOnWay("settle-disagreement", treated, c);
  if (refused !== undefined) return { refused };
  if (outcome === "opinion" && standingOnLadder(treated, c.community)?.rung.gives !== "opinion")
    return { refused: "other-outcome" };
  if (words.trim() === "") return { refused: "words-needed" };
  return { events: [{ kind: "disagreement-settled", at: c.at, by: c.actor, outcome, words }] };
}

/** Where on its ladder a case is. */
export interface StandingOnLadder {
  readonly disagreement: Disagreement;
  readonly rung: PlacedRung;
  /** From 1, of `of`. */
  readonly place: number;
  readonly of: number;
  /** What is still to be done on the rung. */
  readonly open: PlacedRung["checklist"];
  /** Absent on the last. */
  readonly next: PlacedRung | undefined;
}

/** Absent where nothing is disputed now, and where the rung has left the configuration. */
export function standingOnLadder(
  { disagreement }: Pick<Case, "disagreement">,
  community: Community,
): StandingOnLadder | undefined {
  const taken = disagreement?.rungs.at(-1);
  if (disagreement === undefined || taken === undefined || disagreement.settled !== undefined)
    return undefined;
  const rungs = ladderOf(disagreement.ladder, community);
  const place = rungs.findIndex(({ id }) => id === taken.rung);
  const rung = rungs[place];
  if (rung === undefined) return undefined;
  const open = rung.checklist.filter(({ id }) => !disagreement.checked.has(`${rung.id}/${id}`));
  return { disagreement, rung, place: place + 1, of: rungs.length, open, next: rungs[place + 1] };
}

/** Why the person may neither take a disagreement up nor carry it on; absent when they may. */
function refusalOfDisagreement(treated: Case, c: Circumstances): CaseRefusal | undefined {
  const route = c.community.router.find(({ kind }) => kind === treated.paper?.routedAs);
  if (treated.paper?.routedAs === "one-patient" || route?.way === "refuse") return "about-a-patient";
  return refusalOnWay("take-disagreement", treated, c);
}
