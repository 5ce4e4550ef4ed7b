import type { Community, Party } from "../../community/community.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Case } from "../case.ts";
import type { EventOf } from "../case-event.ts";

type Noted = EventOf<"adoption-noted">;

/** A council, or the hospital's board. `missing`: nobody has told anything. */
export interface AdoptionRow {
  readonly party: Party;
  readonly state: Noted["result"] | "missing";
  /** Absent while nobody has told anything. */
  readonly noted: Noted | undefined;
}

/** How far the councils and the board are (M19, M37). */
export interface AdoptionMatrix {
  /** What is missing first, then what stops the text, then the rest; within each in the community's order. */
  readonly rows: readonly AdoptionRow[];
  readonly adopted: number;
  /** They have said something else than this text: the parties do not agree on one. */
  readonly differing: readonly AdoptionRow[];
  /** The day of the last adoption. Absent until every party has adopted the text as it is. */
  readonly adoptedOn: CivilDate | undefined;
}

const ORDER = ["missing", "rejected", "adopted-with-changes", "scheduled", "adopted"] as const;

export function adoptionMatrix(
  { adoptions }: Pick<Case, "adoptions">,
  { parties }: Community,
): AdoptionMatrix {
  const inOrder = parties.map((party): AdoptionRow => {
    const noted = adoptions.find((event) => event.party === party.id);
    return { party, state: noted?.result ?? "missing", noted };
  });
  const dates = inOrder.flatMap(({ state, noted }) => (state === "adopted" && noted ? [noted.on] : []));
  return {
    rows: ORDER.flatMap((state) => inOrder.filter((row) => row.state === state)),
    adopted: dates.length,
    differing: inOrder.filter(({ state }) => state === "rejected" || state === "adopted-with-changes"),
    adoptedOn: dates.length === parties.length ? dates.toSorted().at(-1) : undefined,
  };
}
