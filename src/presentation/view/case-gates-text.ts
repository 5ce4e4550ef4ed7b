import type { Case } from "../../domain/cases/case.ts";
import { blockingGates } from "../../domain/cases/gates-of-case.ts";
import { unconfirmedSides } from "../../domain/cases/route-of-case.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { listText } from "../text/list-text.ts";
import { preparationTexts } from "../text/preparation-texts.ts";

/** Whom a prepared case waits for before its first step, and what its paper lacks for the last. */
export function preparationNotes(treated: Case, community: Community, language: Language): string[] {
  return [
    ...(unconfirmedSides(treated).length === 0 ? [] : [routeText(treated, language)]),
    ...gateNotes(treated, community, language),
  ];
}

export function gateNotes(treated: Case, community: Community, language: Language): string[] {
  return blockingGates(treated, community).length === 0 ? [] : [gatesText(treated, community, language)];
}

/** Which side of the secretariat has yet to confirm the route. */
export function routeText(treated: Case, language: Language): string {
  const { note, side } = preparationTexts(language);
  return note.routeWaits(
    listText(
      unconfirmedSides(treated).map((each) => side[each]),
      language,
    ),
  );
}

/** What the paper lacks before the last step. */
export function gatesText(treated: Case, community: Community, language: Language): string {
  const { note, gate } = preparationTexts(language);
  const lacking = blockingGates(treated, community).map((each) => gate[each.gate]);
  return note.gates(lacking.join("; "));
}
