import { anchoringId, draftFor, sideOfSeat } from "../../domain/cases/anchoring/anchoring.ts";
import type { AnchoringStore } from "../../domain/cases/anchoring/anchoring-store.ts";
import { type CaseForReader, chosenSeat } from "../view/case-for-reader.ts";
import { stanceChoice } from "../view/case-stance.ts";
import type { Matter } from "./matter.ts";

interface DraftTurn {
  readonly parts: { readonly anchorings: Pick<AnchoringStore, "readAnchoring"> };
  readonly matter: Pick<Matter, "language">;
  /** Nobody but the person sees what they are shown. */
  readonly forOne?: boolean | undefined;
}

/**
 * The case with what the reader's seat has thought of answering, where they can answer for it and nobody else sees what
 * they are shown. A draft is older than an answer that came after it, and is then left out.
 */
export async function withOwnDraft(context: CaseForReader, turn: DraftTurn): Promise<CaseForReader> {
  const { treated, community } = context;
  const { parts, matter, forOne = false } = turn;
  const held = chosenSeat(context);
  if (!forOne || held === undefined || stanceChoice(context, matter.language) === undefined) return context;
  const id = anchoringId(treated.id, sideOfSeat(held.seat));
  const anchoring = (await parts.anchorings.readAnchoring(community.id, id))?.value;
  const draft = anchoring && draftFor(anchoring, held.seat.id);
  const taken = treated.stances.find(({ seat }) => seat === held.seat.id);
  return draft === undefined || (taken !== undefined && taken.at >= draft.at)
    ? context
    : { ...context, draft };
}
