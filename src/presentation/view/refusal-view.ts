import type { Answered, Refused } from "../../domain/agreements/answers/answer.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { textsFor } from "../text/texts.ts";
import { clauseView, documentLabel } from "./clause-view.ts";
import type { Press, ReadingView, RefusalView } from "./view.ts";

const MOST_NEAREST = 3;

export interface RefusalContext {
  /** The day that was asked about; absent for today. */
  readonly onDate?: CivilDate | undefined;
  readonly readings?: readonly ReadingView[] | undefined;
  /** What other rooms offer on a refusal. */
  readonly presses?: readonly Press[] | undefined;
}

/** Refusing is an answer: what was searched, what lies nearest, and who to ask. */
export function refusalView(
  answer: Refused,
  language: Language,
  { onDate, readings = [], presses = [] }: RefusalContext = {},
): RefusalView {
  const { communities, found, reason, asOf } = answer;
  const { refusal } = textsFor(language);
  const then = answerTexts(language).onDate;
  const names = namesOf(communities, language);
  const day = onDate && dateText(onDate, language);
  const [community, ...others] = communities;
  const searched = day === undefined ? refusal.searched(names) : then.searched(names, day);
  return {
    kind: "refusal",
    language,
    lead: day === undefined ? refusal.lead[reason] : then.nothingFound(day),
    explanation: reason === "nothing-loaded" && day === undefined ? refusal.nothingLoaded(names) : searched,
    nearest: found
      .slice(0, MOST_NEAREST)
      .map((clause) => clauseView({ found: clause, communities, asOf }, language)),
    turnTo: turnTo(communities, language),
    about: others.length === 0 && community !== undefined ? { community: community.id } : undefined,
    readings,
    presses,
  };
}

/**
 * What answers today is younger than the date that was asked about: it is shown, and said not to be the answer.
 *
 * @param first the start of the oldest loaded version; absent when its document says none
 */
export function tooEarlyView(
  current: Answered,
  { date, first }: { readonly date: CivilDate; readonly first: CivilDate | undefined },
  language: Language,
  { readings = [], presses = [] }: Omit<RefusalContext, "onDate"> = {},
): RefusalView {
  const { best, communities, asOf } = current;
  const { noVersion, firstVersion, undated, shownIsToday } = answerTexts(language).onDate;
  const known = first === undefined ? undated : firstVersion(dateText(first, language));
  return {
    kind: "refusal",
    language,
    lead: noVersion(documentLabel(best.document, language), dateText(date, language)),
    explanation: `${known} ${shownIsToday}`,
    nearest: [clauseView({ found: best, communities, asOf }, language)],
    turnTo: turnTo(communities, language),
    readings,
    presses,
  };
}

function namesOf(communities: readonly Community[], language: Language): string {
  return listText(
    communities.map(({ name }) => name),
    language,
  );
}

function turnTo(communities: readonly Community[], language: Language): string {
  const asked = communities.map((community) => whomToAsk(community, language));
  return [...asked, textsFor(language).refusal.patients].join(" ");
}

function whomToAsk({ secretariat, assumptions }: Community, language: Language): string {
  const { refusal } = textsFor(language);
  const assumed = assumptions.find(({ id }) => id === secretariat.assumption);
  return [
    refusal.ask(secretariat.name[language]),
    secretariat.email === undefined ? refusal.noAddress : refusal.write(secretariat.email),
    ...(assumed === undefined ? [] : [assumed.text[language]]),
  ].join(" ");
}
