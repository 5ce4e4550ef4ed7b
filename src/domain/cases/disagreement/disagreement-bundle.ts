import type { Community, Seat } from "../../community/community.ts";
import { ladderOf } from "../../community/ladder-of.ts";
import type { LadderKind, Rung } from "../../community/ladders.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { osloDateOf } from "../../kernel/clock.ts";
import { partiesOf } from "../../people/seats.ts";
import type { Case, Disagreement } from "../case.ts";
import type { CaseEvent } from "../case-event.ts";
import { bodyOf } from "../case-outcome.ts";
import { type ClausePatch, patchesOf } from "../paper-shape.ts";
import { withheldFrom } from "../released-stances.ts";
import type { StanceKind } from "../stance.ts";
import { namesOfPersons } from "./names-of-persons.ts";

/**
 * What the next rung is given to read (feature 34): the matter, who says what, what has happened and what was tried,
 * without the name of any person. Plain data, so that it can be sent as JSON and printed in any language.
 */
export interface DisagreementBundle {
  readonly case: string;
  readonly community: string;
  readonly title: string;
  readonly need: string;
  readonly patients: string;
  readonly ladder: LadderKind;
  readonly proposal: { readonly number: number; readonly points: readonly string[] } | undefined;
  readonly background: string;
  readonly assessment: string;
  readonly clauses: readonly Pick<ClausePatch, "document" | "clause" | "baseVersion" | "text">[];
  readonly stances: readonly SideOfBundle[];
  readonly chronology: readonly {
    readonly on: CivilDate;
    readonly what: CaseEvent["kind"];
    readonly words?: string;
  }[];
  readonly tried: readonly RungOfBundle[];
}

interface SideOfBundle {
  readonly side: Seat["side"];
  /** Seats whose signals their side keeps to itself: how many, and nothing of what they said. */
  readonly withheld: number;
  readonly seats: readonly {
    readonly seat: string;
    readonly parties: readonly string[];
    /** Absent while the seat has said nothing. */
    readonly stance?: StanceKind;
    readonly words?: string;
  }[];
}

interface RungOfBundle {
  readonly rung: string;
  /** Absent for a rung that has left the configuration. */
  readonly name?: Rung["name"];
  readonly taken: CivilDate;
  readonly words: string;
  /** Points of the rung's checklist that have been done. */
  readonly done: readonly Rung["name"][];
}

const SIDES = ["municipalities", "hospital", "interest"] as const satisfies readonly Seat["side"][];

/** What a reader of the chronology needs to know happened; clicks and routine are left out. */
const TOLD: ReadonlySet<CaseEvent["kind"]> = new Set([
  "submitted",
  "prepared",
  "proposal-changed",
  "hearing-opened",
  "hearing-closed",
  "step-opened",
  "step-closed",
  "decided",
  "adoption-noted",
  "disagreement-taken",
  "disagreement-settled",
]);

/**
 * @param names of everybody on the roster; those in the case's own events are known without
 * @returns absent where the case has never been in disagreement
 */
export function disagreementBundle(
  treated: Case,
  community: Community,
  names: readonly string[],
): DisagreementBundle | undefined {
  const { disagreement, paper } = treated;
  if (disagreement === undefined) return undefined;
  const { removeFrom: clean } = namesOfPersons(names, treated, community);
  return {
    case: treated.id,
    community: community.name,
    title: clean(treated.title),
    need: clean(treated.need),
    patients: clean(treated.patients),
    ladder: disagreement.ladder,
    proposal: paper && { number: paper.proposal.number, points: paper.proposal.points.map(clean) },
    background: clean(paper?.background ?? ""),
    assessment: clean(paper?.assessment ?? ""),
    clauses: patchesOf(paper?.proposal ?? {}).map(({ document, clause, baseVersion, text }) => ({
      document,
      clause,
      baseVersion,
      text: clean(text),
    })),
    stances: SIDES.flatMap((side) => sideOf(side, treated, community, clean)),
    chronology: chronologyOf(treated.events, clean),
    tried: disagreement.rungs.map((taken) => triedRung(taken, disagreement, community, clean)),
  };
}

type Clean = (text: string) => string;

function triedRung(
  { rung: id, at, words }: Disagreement["rungs"][number],
  { ladder, checked }: Disagreement,
  community: Community,
  clean: Clean,
): RungOfBundle {
  const rung = ladderOf(ladder, community).find((each) => each.id === id);
  return {
    rung: id,
    ...(rung === undefined ? {} : { name: rung.name }),
    taken: osloDateOf(at),
    words: clean(words),
    done: (rung?.checklist ?? []).flatMap((point) => (checked.has(`${id}/${point.id}`) ? [point.text] : [])),
  };
}

function sideOf(side: Seat["side"], treated: Case, community: Community, clean: Clean): SideOfBundle[] {
  const { step, paper, stances } = treated;
  const body = bodyOf(community, step?.body ?? paper?.body);
  const withheld = withheldFrom(new Set(), treated, community).seats;
  const seats = body?.seats.filter((seat) => seat.side === side) ?? [];
  if (seats.length === 0) return [];
  const open = seats.filter(({ id }) => !withheld.has(id));
  return [
    {
      side,
      withheld: seats.length - open.length,
      seats: open.map((seat) => {
        const taken = stances.find((each) => each.seat === seat.id);
        return {
          seat: seat.name[community.language],
          parties: partiesOf(seat, community).map(({ name }) => name),
          ...(taken === undefined ? {} : { stance: taken.stance }),
          ...(taken?.words === undefined ? {} : { words: clean(taken.words) }),
        };
      }),
    },
  ];
}

function chronologyOf(events: readonly CaseEvent[], clean: Clean): DisagreementBundle["chronology"] {
  return events
    .filter(({ kind }) => TOLD.has(kind))
    .map((event) => ({
      on: osloDateOf(event.at),
      what: event.kind,
      ...("words" in event && event.words !== undefined ? { words: clean(event.words) } : {}),
    }));
}
