import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Case } from "../case.ts";
import type { CaseRefusal, Circumstances } from "../case-outcome.ts";
import type { CaseReader } from "../case-reader.ts";
import { refusalOnWay } from "../way-of-a-case.ts";
import { deadlineOf, type Hearing, hearingIdOf, type Instance, isClosed } from "./hearing.ts";

/** Why somebody may not; what a case says of itself is said in its own words. */
export type HearingRefusal =
  | CaseRefusal
  | "hearing-closed"
  | "no-instances"
  | "no-such-instance"
  | "no-such-point"
  | "not-your-comment"
  | "not-for-you"
  | "date-ahead"
  | "not-later"
  | "not-confirmed"
  | "already-withdrawn";

export interface HearingWish {
  readonly question: string;
  readonly deadline: CivilDate;
  readonly instances: readonly Instance[];
  readonly publicity: Hearing["publicity"];
  readonly mark: string;
}

/** What a rule came to: the document as it is to be, the same one where there is nothing to change, or why not. */
export type HearingRuled = { readonly hearing: Hearing } | { readonly refused: HearingRefusal };

/** The next round of the case's hearing, as it is to be sent out (practice 12). */
export function openHearing(treated: Case, wish: HearingWish, c: Circumstances): HearingRuled {
  const refused = refusalOnWay("open-hearing", treated, c);
  if (refused !== undefined) return { refused };
  if (treated.paper === undefined) return { refused: "not-prepared" };
  if (wish.instances.length === 0) return { refused: "no-instances" };
  if (wish.deadline < c.today) return { refused: "deadline-passed" };
  const round = roundsOf(treated) + 1;
  const { question, deadline, instances, publicity, mark } = wish;
  return {
    hearing: {
      id: hearingIdOf(treated.id, round),
      case: treated.id,
      round,
      title: treated.title,
      proposal: treated.paper.proposal,
      ...{ question, deadline, publicity, mark },
      instances: [...instances],
      openedBy: c.actor,
      openedAt: c.at,
      events: [],
      posts: [],
    },
  };
}

/** How many hearings the case has had. */
function roundsOf({ events }: Pick<Case, "events">): number {
  return new Set(events.flatMap((event) => (event.kind === "hearing-opened" ? event.hearing : []))).size;
}

/** A hearing is for everybody unless its papers are exempt: then for those with a place in the community. */
export function mayReadHearing({ publicity }: Hearing, { belongs }: Pick<CaseReader, "belongs">): boolean {
  return publicity.access === "public" || belongs;
}

/** The deadline only ever moves later, so that nobody is too late by surprise. */
export function extendHearing(
  hearing: Hearing,
  treated: Case,
  { deadline, words }: { readonly deadline: CivilDate; readonly words: string },
  c: Circumstances,
): HearingRuled {
  const refused = refusalOfWork(hearing, treated, c);
  if (refused !== undefined) return { refused };
  if (deadline === deadlineOf(hearing)) return { hearing };
  if (deadline < deadlineOf(hearing)) return { refused: "not-later" };
  if (deadline < c.today) return { refused: "deadline-passed" };
  const said = words === "" ? {} : { words };
  const extended = { kind: "extended" as const, at: c.at, by: c.actor, deadline, ...said };
  return { hearing: { ...hearing, events: [...hearing.events, extended] } };
}

/** Notes that the secretariat has written to these. */
export function noteReminded(
  hearing: Hearing,
  treated: Case,
  instances: readonly Instance[],
  c: Circumstances,
): HearingRuled {
  const refused = refusalOfWork(hearing, treated, c);
  if (refused !== undefined) return { refused };
  const ids = instances.map(({ id }) => id);
  const reminded = { kind: "reminded" as const, at: c.at, by: c.actor, instances: ids };
  return { hearing: { ...hearing, events: [...hearing.events, reminded] } };
}

/** Closed by a person and never by the clock; comments that are not assessed yet do not keep it open. */
export function closeHearing(hearing: Hearing, treated: Case, c: Circumstances): HearingRuled {
  const own = notSecretariat(c);
  if (own !== undefined) return { refused: own };
  // Closed here and not yet in the case: what a crash left is finished.
  if (isClosed(hearing)) return { hearing };
  const refused = refusalOfWork(hearing, treated, c);
  if (refused !== undefined) return { refused };
  const event = { kind: "closed" as const, at: c.at, by: c.actor };
  return { hearing: { ...hearing, events: [...hearing.events, event] } };
}

export function notSecretariat({ standing }: Pick<Circumstances, "standing">): "not-secretariat" | undefined {
  return standing.secretaryFor.length === 0 ? "not-secretariat" : undefined;
}

function refusalOfWork(hearing: Hearing, treated: Case, c: Circumstances): HearingRefusal | undefined {
  return (
    notSecretariat(c) ?? (isClosed(hearing) ? "hearing-closed" : refusalOnWay("close-hearing", treated, c))
  );
}
