import type { Answered, FoundClause } from "../../domain/agreements/answers/answer.ts";
import type { Span } from "../../domain/agreements/answers/answering-sentence.ts";
import type { AskedDate } from "../../domain/agreements/answers/asked-date.ts";
import { type DocumentHead, NATIONAL } from "../../domain/agreements/document.ts";
import type { AnswerSubject } from "../../domain/agreements/feedback/feedback-store.ts";
import { isAgreed, isStatute } from "../../domain/agreements/standing.ts";
import type { Reign } from "../../domain/agreements/version-in-force.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { textsFor } from "../text/texts.ts";
import { originData } from "./case-words.ts";
import { clauseView, documentLabel } from "./clause-view.ts";
import { type Deciding, deciderView } from "./decider-fact.ts";
import type { AnswerView, Press, ReadingView, SayView } from "./view.ts";

const MOST_OTHERS = 2;

/** An answer on an earlier date. */
export interface PastAnswer {
  readonly asked: Pick<AskedDate, "date" | "said">;
  readonly reign: Reign;
}

/** What is known beside the answer itself; each part absent where there is none. */
export interface AnswerContext {
  /** Where in the best clause the answer stands. */
  readonly sentence?: Span | undefined;
  /** A source of another kind that speaks too. */
  readonly other?: FoundClause | undefined;
  readonly past?: PastAnswer | undefined;
  readonly deciding?: Deciding | undefined;
  readonly readings?: readonly ReadingView[] | undefined;
  /** What other rooms offer on an answer. */
  readonly presses?: readonly Press[] | undefined;
}

export function answerView(answer: Answered, language: Language, context: AnswerContext = {}): AnswerView {
  const { best, found, communities, community, decider, decidesOn, assumptions, asOf } = answer;
  const { sentence, other, past, deciding, readings = [], presses = [] } = context;
  const others = found
    .filter(({ clause }) => clause.id !== best.clause.id && clause.id !== other?.clause.id)
    .slice(0, MOST_OTHERS);
  const show = (clause: FoundClause) => clauseView({ found: clause, communities, asOf }, language);
  const shown = clauseView({ found: best, communities, asOf, sentence, past: past?.reign }, language);
  const holds = past?.reign.supersededOn === undefined;
  return {
    kind: "answer",
    language,
    lead: past === undefined ? leadOf(best, asOf, language) : pastLeadOf(best, asOf, language),
    onDate: past === undefined ? [] : pastSentences(past, asOf, language),
    best: { ...shown, notes: [...shown.notes, ...localGap(best, [...others, other], language)] },
    beside: other && {
      bestLabel: speakerLabel(best.document, language),
      label: speakerLabel(other.document, language),
      clause: show(other),
    },
    others: others.map(show),
    decider: holds ? deciderView({ decider, decidesOn, community, deciding }, language) : undefined,
    assumptions: holds ? assumptions.map(({ text }) => text[language]) : [],
    readings,
    whole: wholeOf(best, past, language),
    about: subjectOf(answer),
    presses: holds ? [startPress(answer, language), ...presses] : [],
  };
}

function startPress(answer: Answered, language: Language): Press {
  return {
    title: caseTexts(language).press.start,
    verb: "case/start",
    data: { ...communityOf(answer), ...originData(answer.best) },
  };
}

/** Whose case it would be; nothing for law and regulation when several communities were asked. */
function communityOf({ best, communities, community }: Answered): { readonly community?: string } {
  const own = best.document.community === community.id;
  return own || communities.length === 1 ? { community: community.id } : {};
}

function subjectOf(answer: Answered): AnswerSubject | undefined {
  const { document, clause } = answer.best;
  const { community } = communityOf(answer);
  if (community === undefined) return undefined;
  return { community, clause: { community: document.community, document: document.id, clause: clause.id } };
}

function wholeOf({ clause }: FoundClause, past: PastAnswer | undefined, language: Language): SayView {
  const { show, say, sayOn } = answerTexts(language).section;
  return { label: show, say: past === undefined ? say(clause.id) : sayOn(clause.id, past.asked.date) };
}

function leadOf({ document, version }: FoundClause, asOf: CivilDate, language: Language): string {
  const { lead } = textsFor(language);
  const label = documentLabel(document, language);
  if (version.inForceTo !== undefined && version.inForceTo < asOf) return lead.expired(label);
  if (version.inForceFrom !== undefined && asOf < version.inForceFrom)
    return lead.notYet(label, dateText(version.inForceFrom, language));
  if (document.standing === "slides") return lead.informs(label);
  return isBinding(document) ? lead.governs(label) : lead.mentions(label);
}

function pastLeadOf({ document, version }: FoundClause, asOf: CivilDate, language: Language): string {
  const { onDate } = answerTexts(language);
  const said = [documentLabel(document, language), dateText(asOf, language)] as const;
  if (version.inForceTo !== undefined && version.inForceTo < asOf) return onDate.expired(...said);
  return isBinding(document) ? onDate.governed(...said) : onDate.mentioned(...said);
}

/** Which day is meant where none was named, and from when to when the version governed. */
function pastSentences({ asked, reign }: PastAnswer, asOf: CivilDate, language: Language): readonly string[] {
  const { onDate } = answerTexts(language);
  const day = dateText(asOf, language);
  const [from, to] = [reign.from, reign.to].map((date) => date && dateText(date, language));
  return [
    asked.said === "month" ? onDate.onlyMonth(day) : undefined,
    asked.said === "year" ? onDate.onlyYear(day) : undefined,
    to === undefined ? onDate.stillHolds(from) : onDate.period(from, to),
  ].filter((sentence) => sentence !== undefined);
}

function isBinding({ standing }: DocumentHead): boolean {
  return isAgreed(standing) || isStatute(standing);
}

/** Guidance from the state comes as slides or as a text of its own; its title says what it is. */
const GUIDANCE = /veileder|rettlei|vegleiar|guidance/iu;

function speakerLabel({ community, title, standing }: DocumentHead, language: Language): string {
  const { says, guidanceRecommends } = answerTexts(language);
  const guides = community === NATIONAL && !isStatute(standing) && GUIDANCE.test(title);
  return guides ? guidanceRecommends : says[standing];
}

/** Where only law or regulation answers, the reader is told that no local text was found (practice 22). */
function localGap(
  best: FoundClause,
  others: readonly (FoundClause | undefined)[],
  language: Language,
): readonly string[] {
  const local = others.some((other) => other !== undefined && isAgreed(other.document.standing));
  return isStatute(best.document.standing) && !local ? [textsFor(language).note.noLocalText] : [];
}
