import type { Anchoring, AnchoringSide } from "../../domain/cases/anchoring/anchoring.ts";
import type { AnchoringPlace } from "../../domain/cases/anchoring/who-anchors.ts";
import { partiesAt } from "../../domain/cases/anchoring/who-anchors.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import { listText } from "../text/list-text.ts";
import type { CaseInContext } from "./case-words.ts";
import { partyName } from "./place-text.ts";
import type { Press } from "./view-parts.ts";

export const ANCHORING = "anchoring";

/** The case, who looks at it, and when it is to be answered at the latest. */
export interface AnchoredCase extends CaseInContext {
  readonly reader: CaseReader;
  /** The last day of a written treatment, or the day of the meeting; absent where none is set. */
  readonly deadline: CivilDate | undefined;
}

/** One side's anchoring as somebody of that side has it before them. */
export interface AnchoringContext extends AnchoredCase {
  readonly anchoring: Anchoring;
  /** Where the reader stands in it. */
  readonly place: AnchoringPlace;
}

/** A button about one case's anchoring. */
export function anchoringPress(
  { community, treated }: Pick<CaseInContext, "community" | "treated">,
  verb: string,
  title: string,
  data: Press["data"] = {},
): Press {
  return {
    title,
    verb: `${ANCHORING}/${verb}`,
    data: { community: community.id, case: treated.id, ...data },
  };
}

/** What a button carries of the reader's place: their seat, or the side that they have an office of. */
export function placeData({ side, held }: AnchoringPlace): Press["data"] {
  return held === undefined ? { side } : { side, seat: held.seat.id };
}

export function partiesName(place: AnchoringPlace, community: Community, language: Language): string {
  const names = partiesAt(place, community).map(partyName);
  if (place.held === undefined || names.length === 0) return placeName(place, language);
  return listText(names, language);
}

function placeName({ held, side }: AnchoringPlace, language: Language): string {
  if (held !== undefined) return held.seat.name[language];
  return side === "hospital" || side === "municipalities" ? anchoringTexts(language).side[side] : side;
}

export function sideKind(side: AnchoringSide): "municipalities" | "hospital" | "interest" {
  return side === "municipalities" || side === "hospital" ? side : "interest";
}
