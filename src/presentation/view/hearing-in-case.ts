import type { Case } from "../../domain/cases/case.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import type { CaseForReader } from "./case-for-reader.ts";
import type { Fact, Press } from "./view-parts.ts";

/** What a case's own card says of its hearing; absent before the first. */
export function hearingFact({ hearing, id }: Case, language: Language): Fact | undefined {
  if (hearing === undefined) return undefined;
  const { inCase, say } = hearingTexts(language);
  const { deadline, result } = hearing;
  if (result === undefined)
    return { title: inCase.title, value: inCase.open(dateText(deadline, language), say.answers(id)) };
  const { answered, instances, unassessed } = result;
  const left = unassessed === 0 ? inCase.allAssessed : inCase.unassessed(unassessed);
  return { title: inCase.title, value: `${left} ${inCase.closed(answered, instances, say.answers(id))}` };
}

/** What must be minded while a hearing is open, and after it while comments wait to be assessed. */
export function hearingNotes(treated: Case, language: Language): string[] {
  const { hearing } = treated;
  const waits = hearing?.result === undefined || hearing.result.unassessed > 0;
  const fact = hearingFact(treated, language);
  return fact === undefined || !waits ? [] : [`${fact.title}: ${fact.value}`];
}

/** The way to the hearing, and to the next one where the secretariat may send the case out. */
export function hearingWork({ treated, reader, community }: CaseForReader, language: Language): Press[] {
  if (reader.standing.secretaryFor.length === 0) return [];
  const { press } = hearingTexts(language);
  const { hearing } = treated;
  const verb = (name: string, title: string, data: Press["data"]): Press => ({
    title,
    verb: `hearing/${name}`,
    data: { community: community.id, ...data },
  });
  if (refusalOnWay("open-hearing", treated, reader) === undefined)
    return [verb("start", press.start, { case: treated.id })];
  return hearing === undefined || hearing.closed ? [] : [verb("view", press.back, { hearing: hearing.id })];
}
