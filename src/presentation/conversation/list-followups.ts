import { adoptionMatrix } from "../../domain/cases/aftermath/adoption-matrix.ts";
import { implementationOf } from "../../domain/cases/aftermath/implementation.ts";
import type { Case } from "../../domain/cases/case.ts";
import { type CaseReader, mayRead } from "../../domain/cases/case-reader.ts";
import { standingOnLadder } from "../../domain/cases/disagreement/climb-ladder.ts";
import { findCases } from "../../domain/cases/find-cases.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import type { FollowupNotice } from "../text/followup-catalogue.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { type FollowupList, followupListView } from "../view/followup-list-view.ts";
import type { View } from "../view/view.ts";
import { readReader } from "./case-turn.ts";
import { type FollowupTurn, followupNotice, readPublication, showFollowup } from "./followup-turn.ts";

const NONE = {
  matrix: "none-recommended",
  receipts: "none-waiting",
  evaluation: "none-to-evaluate",
  ladder: "none-disputed",
  publication: "nothing-unpublished",
} as const satisfies Record<FollowupList, FollowupNotice>;

const PLACES = {
  matrix: "matrix",
  receipts: "receipts",
  evaluation: "view",
  ladder: "ladder",
  publication: "view",
} as const;

/** Every case that the reader may see and that waits for this; one alone is shown at once. */
export async function listFollowups(list: FollowupList, turn: FollowupTurn): Promise<View> {
  const reader = await readReader(turn);
  const { language } = turn.matter;
  const found: { treated: Case; value: string }[] = [];
  const cases = await findCases(turn.parts.cases, turn.community.id, (treated) => mayRead(treated, reader));
  for (const treated of cases) {
    const value = await valueIn(list, treated, reader, turn);
    if (value !== undefined) found.push({ treated, value });
  }
  const [only] = found;
  if (only === undefined) return followupNotice(NONE[list], turn.matter);
  if (found.length === 1) return showFollowup(PLACES[list], { ...turn, caseId: only.treated.id });
  return followupListView(list, found, reader, language);
}

/** How far the case is in this; absent when it has nothing to do with it, or is done. */
async function valueIn(
  list: FollowupList,
  treated: Case,
  reader: CaseReader,
  { parts, matter: { language } }: FollowupTurn,
): Promise<string | undefined> {
  if (list !== "publication") return knownValueIn(list, treated, reader, language);
  const publication = await readPublication({ treated, reader }, parts);
  return publication === "awaits" ? followupTexts(language).hub.publicationState.awaits : undefined;
}

function knownValueIn(
  list: Exclude<FollowupList, "publication">,
  treated: Case,
  { community }: CaseReader,
  language: Language,
): string | undefined {
  const { hub, ladder } = followupTexts(language);
  const { decision, evaluation, paper } = treated;
  switch (list) {
    case "matrix": {
      const { adopted, rows, adoptedOn } = adoptionMatrix(treated, community);
      const waits = decision?.result === "recommended" && adoptedOn === undefined;
      return waits ? hub.ofAll(adopted, rows.length) : undefined;
    }
    case "receipts": {
      const coverage = decision === undefined ? undefined : implementationOf(treated, community);
      return coverage === undefined || coverage.waiting.length === 0
        ? undefined
        : hub.ofAll(coverage.confirmed.length, community.parties.length);
    }
    case "evaluation": {
      const on = paper?.fields.evaluateOn;
      return decision === undefined || evaluation !== undefined || on === undefined
        ? undefined
        : dateText(on, language);
    }
    case "ladder": {
      const standing = standingOnLadder(treated, community);
      return standing && ladder.rung(standing.place, standing.of, standing.rung.name[language]);
    }
  }
}
