import type { Case } from "../../domain/cases/case.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { type CaseAction, refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { Party } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { listText } from "../text/list-text.ts";
import type { FollowupView } from "./followup-view.ts";
import { partyName } from "./place-text.ts";
import type { Press } from "./view-parts.ts";

/** A case, and who looks at what came of it. */
export interface FollowupContext {
  readonly treated: Case;
  readonly reader: CaseReader;
}

export type Said = FollowupView["said"];

/** What a button of a case's follow-up does. */
export function followupPress(
  { treated, reader }: FollowupContext,
  verb: string,
  title: string,
  data: Press["data"] = {},
): Press {
  return {
    title,
    verb: `followup/${verb}`,
    data: { community: reader.community.id, case: treated.id, ...data },
  };
}

export function mayDo(action: CaseAction, { treated, reader }: FollowupContext): boolean {
  return refusalOnWay(action, treated, reader) === undefined;
}

/** «Moss, Råde og Sykehuset Østfold (styret)»: a hospital adopts by its board. */
export function adoptersText(parties: readonly Party[], language: Language): string {
  return listText(
    parties.map((party) => adopterName(party, language)),
    language,
  );
}

export function adopterName(party: Party, language: Language): string {
  const name = partyName(party);
  return party.kind === "hospital" ? followupTexts(language).matrix.board(name) : name;
}

export function partiesText(parties: readonly Party[], language: Language): string {
  return listText(parties.map(partyName), language);
}

/** The parts of a view of one case that every view of it has. */
export function aboutCase({ treated }: FollowupContext, said: Said, language: Language) {
  return {
    kind: "follow-up",
    language,
    about: followupTexts(language).caseTitle(treated.id, treated.title),
    said,
    facts: [],
    sections: [],
    notes: [],
  } as const;
}
