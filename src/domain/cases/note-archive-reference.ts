import { partiesOf } from "../people/seats.ts";
import type { Case } from "./case.ts";
import type { CaseOutcome, Circumstances } from "./case-outcome.ts";

/** What a party's own archive calls the case (practice 13): said by whoever answers for the party, or the secretariat. */
export function noteArchiveReference(
  { archiveReferences }: Case,
  { party, reference }: { readonly party: string; readonly reference: string },
  { standing, community, actor: by, at }: Circumstances,
): CaseOutcome {
  const answers = standing.seats.some(({ seat }) =>
    partiesOf(seat, community).some(({ id }) => id === party),
  );
  if (!answers && standing.secretaryFor.length === 0) return { refused: "not-your-seat" };
  if (archiveReferences.get(party) === reference) return { events: [] };
  return { events: [{ kind: "archive-reference", at, by, party, reference }] };
}
