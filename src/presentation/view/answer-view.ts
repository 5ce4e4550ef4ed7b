import type { Answered, FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { textsFor } from "../text/texts.ts";
import { originData } from "./case-words.ts";
import { clauseView, documentLabel } from "./clause-view.ts";
import { deciderFact } from "./decider-fact.ts";
import { isAgreed, isStatute } from "./standing.ts";
import type { AnswerView } from "./view.ts";

const MOST_OTHERS = 2;

export function answerView(answer: Answered, language: Language): AnswerView {
  const { best, found, communities, community, decider, assumptions, asOf } = answer;
  const others = found.filter(({ clause }) => clause.id !== best.clause.id).slice(0, MOST_OTHERS);
  const show = (clause: FoundClause) => clauseView({ found: clause, communities, asOf }, language);
  const shown = show(best);
  return {
    kind: "answer",
    language,
    lead: leadOf(best, asOf, language),
    best: { ...shown, notes: [...shown.notes, ...localGap(best, others, language)] },
    others: others.map(show),
    decider: deciderFact(decider, community, language),
    assumptions: assumptions.map(({ text }) => text[language]),
    start: {
      title: caseTexts(language).press.start,
      verb: "case/start",
      data: { ...communityOf(answer), ...originData(best) },
    },
  };
}

/** Whose case it would be; nothing for law and regulation when several communities were asked. */
function communityOf({ best, communities, community }: Answered): { readonly community?: string } {
  const own = best.document.community === community.id;
  return own || communities.length === 1 ? { community: community.id } : {};
}

function leadOf({ document, version }: FoundClause, asOf: CivilDate, language: Language): string {
  const { lead } = textsFor(language);
  const label = documentLabel(document, language);
  if (version.inForceTo !== undefined && version.inForceTo < asOf) return lead.expired(label);
  if (version.inForceFrom !== undefined && asOf < version.inForceFrom)
    return lead.notYet(label, dateText(version.inForceFrom, language));
  if (document.standing === "slides") return lead.informs(label);
  const binding = isAgreed(document.standing) || isStatute(document.standing);
  return binding ? lead.governs(label) : lead.mentions(label);
}

/** Where only law or regulation answers, the reader is told that no local text was found (practice 22). */
function localGap(best: FoundClause, others: readonly FoundClause[], language: Language): readonly string[] {
  const local = others.some(({ document }) => isAgreed(document.standing));
  return isStatute(best.document.standing) && !local ? [textsFor(language).note.noLocalText] : [];
}
