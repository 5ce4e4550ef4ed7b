import type { Refused } from "../../domain/agreements/answers/answer.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { listText } from "../text/list-text.ts";
import { textsFor } from "../text/texts.ts";
import { clauseView } from "./clause-view.ts";
import type { RefusalView } from "./view.ts";

const MOST_NEAREST = 3;

/** Refusing is an answer: what was searched, what lies nearest, and who to ask. */
export function refusalView(answer: Refused, language: Language): RefusalView {
  const { communities, found, reason, asOf } = answer;
  const { refusal } = textsFor(language);
  const names = listText(
    communities.map(({ name }) => name),
    language,
  );
  return {
    kind: "refusal",
    language,
    lead: refusal.lead[reason],
    explanation: reason === "nothing-loaded" ? refusal.nothingLoaded(names) : refusal.searched(names),
    nearest: found
      .slice(0, MOST_NEAREST)
      .map((clause) => clauseView({ found: clause, communities, asOf }, language)),
    turnTo: [...communities.map((community) => whomToAsk(community, language)), refusal.patients].join(" "),
  };
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
