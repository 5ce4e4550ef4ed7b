import type { FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import type { Case } from "../../domain/cases/case.ts";
import { bodyOf } from "../../domain/cases/case-outcome.ts";
import type { CaseFacts } from "../../domain/cases/case-reader.ts";
import { stepsOfCase } from "../../domain/cases/steps-of-case.ts";
import type { Community, Seat } from "../../domain/community/community.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { partiesOf } from "../../domain/people/seats.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { documentLabel, placeOf } from "./clause-view.ts";
import { shortNameOf } from "./place-text.ts";
import type { Press } from "./view-parts.ts";

/** A case, and what it is shown in the light of. */
export interface CaseInContext extends CaseFacts {
  readonly treated: Case;
  readonly library: Library;
}

export function bodyName(community: Community, id: string | undefined, language: Language): string {
  const body = bodyOf(community, id);
  return body === undefined ? (id ?? "") : shortNameOf(body, language);
}

/** «Moss, Råde, Våler og Vestby»; absent for a seat of an interest. */
export function partiesText(seat: Seat, community: Community, language: Language): string | undefined {
  const names = partiesOf(seat, community).map(({ name, short_name }) => short_name ?? name);
  return names.length === 0 ? undefined : listText(names, language);
}

/** The day in Oslo of an instant, as people write it. */
export function dayText(instant: string, language: Language): string {
  return dateText(osloDateOf(instant), language);
}

/** «trinn 1 av 2»; where a body has one step, it is «behandlingen». */
export function stepName(treated: Case, step: number, community: Community, language: Language): string {
  const { state } = caseTexts(language);
  const count = stepsOfCase(treated, community);
  return count === 1 ? state.treatment : state.stepOf(step, count);
}

export function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** «Retningslinje nr. 12, Tvister, punkt 1». */
export function clauseName({ document, clause }: FoundClause, language: Language): string {
  return `${documentLabel(document, language)}, ${placeOf(clause, document, language)}`;
}

/** What a button does with one case. */
export function casePress(
  { treated, community }: Pick<CaseInContext, "treated" | "community">,
  verb: string,
  title: string,
  data: Press["data"] = {},
): Press {
  return { title, verb: `case/${verb}`, data: { community: community.id, case: treated.id, ...data } };
}

/** What a button carries of the clause that a case comes from. */
export function originData(origin: FoundClause | undefined): Press["data"] {
  if (origin === undefined) return {};
  const { document, clause } = origin;
  return { source: document.community, document: document.id, clause: clause.id };
}
