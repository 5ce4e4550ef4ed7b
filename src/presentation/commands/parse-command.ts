import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { isGreeting, withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks for that is not a question. `open`: nothing was named; `unknown`: what was named is unknown. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "greeting" }
  | { readonly kind: "thanks" }
  | { readonly kind: "documents" }
  | { readonly kind: "language"; readonly language: Language | "open" | "unknown" }
  | { readonly kind: "community"; readonly community: Community | "open" | "unknown" }
  /** The id as it was written; case may differ from the clause's own. */
  | { readonly kind: "show-clause"; readonly clauseId: string };

const COURTESY = "(?: (?:takk|please|thanks|er du snill|vær så snill|ver så snill))?";

const HELP = whole(
  `(?:hjelp|help)(?: (?:meg|me))?${COURTESY}`,
  "kommandoer",
  "kommandoar",
  "commands",
  "(?:hva|kva) kan (?:du|(?:eg|jeg)(?= ))(?: (?:gjøre|gjere|spørre om|spørje om|hjelpe(?: meg)? med|skrive))?",
  "what can (?:you|i(?= ))(?: (?:do|ask|help(?: me)? with))?",
  "(?:hvordan|korleis) (?:virker|verkar|fungerer) (?:du|dette)",
  "how do(?:es)? (?:you|this) work",
);

const THANKS = whole(
  "(?:(?:ok|okei|okay|flott|fint|supert|perfekt|great|perfect) )?(?:tusen |mange |hjertelig |hjarteleg )*takk(?: skal du ha| for (?:hjelpen|hjelpa|svar|svaret|det))?",
  "takker",
  "takkar",
  "(?:(?:ok|okay|great|perfect) )?(?:many )?(?:thanks|thank you)(?: a lot| so much| very much| for (?:your|the) help)?",
  "thx",
);

const DOCUMENTS = whole(
  `(?:vis |list |show )?(?:alle |all )?(?:dokument|dokumenter|dokumentene|dokumenta|documents?|dokumentliste)${COURTESY}`,
  "(?:hva|kva) er lagt inn",
  "(?:hvilke|kva) dokument(?:er)? (?:har du|kjenner du|er lagt inn|er lagde inn|er lasta inn)",
  "(?:what|which) documents (?:do you have|are loaded|do you know)",
  "what is loaded",
);

const LANGUAGE_WORD =
  "(?:bytt |byt |endre |change |switch |velg |vel )?(?:språk|sprak|målform|language)(?: til| to)?";
const SPEAK =
  "(?:svar|svar meg|snakk|skriv|bytt|byt|answer|answer me|reply|speak|write|switch)(?: på| til| in| to)?";
const ASKS_LANGUAGE = whole(LANGUAGE_WORD);
const naming = (names: string) => whole(`(?:(?:${LANGUAGE_WORD}|${SPEAK}|på|in) )?(?:${names})${COURTESY}`);
const NAMES_LANGUAGE: readonly (readonly [Language | "unknown", RegExp])[] = [
  ["nn", naming("(?:norsk )?nynorsk|norwegian nynorsk")],
  ["nb", naming("(?:norsk )?bokm(?:å|aa)l|norsk|norwegian(?: bokmål)?")],
  ["en", naming("engelsk|english")],
  [
    "unknown",
    naming(
      "(?:nord|lule|sør)?samisk|kvensk|dansk|svensk|finsk|tysk|fransk|spansk|polsk|russisk|ukrainsk|arabisk|somali|urdu|sami|danish|swedish|finnish|german|french|spanish|polish|russian|ukrainian|arabic",
    ),
  ],
];

const COMMUNITY_WORD = "(?:helsefelles{1,2}kap(?:et)?|(?:health )?community)";
const SWITCH = "(?:bytt|byt|switch|change|velg|vel|choose)";
const ASKS_COMMUNITY = whole(`(?:(?:${SWITCH}|hvilket|kva|which) )?${COMMUNITY_WORD}`);
const NAMES_COMMUNITY = new RegExp(
  `^(?:${SWITCH} )?(?:(?:til|to) )?(?:${COMMUNITY_WORD} (?:i |in )?)?(.+)$`,
  "u",
);
const CHOOSES_COMMUNITY = whole(
  `${SWITCH} (?:(?:til|to)|(?:(?:til|to) )?${COMMUNITY_WORD}) \\p{L}+(?: og \\p{L}+| \\p{L}+)?`,
);

/** An id has a slash and no blank: «R12/tvister/1». */
const SHOW_CLAUSE =
  /^(?:vis|sjå|se|show|open|opne|åpne)(?: meg| me)?(?: punkt(?:et)?| clause)?[\s«"“'`]+([\p{L}\p{N}§][\p{L}\p{N}§._-]*(?:\/[\p{L}\p{N}§._-]+)+)$/iu;
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}§]+$/gu;

/**
 * The command that the whole message is, in any of the three languages, whatever the punctuation. Absent for a
 * question, also one that merely contains such a word or begins with a greeting. Never throws.
 */
export function parseCommand(text: string, communities: readonly Community[]): Command | undefined {
  const rest = withoutGreeting(text);
  const said = saidIn(rest);
  if (isGreeting(text)) return { kind: "greeting" };
  if (said === "") return text.includes("?") ? { kind: "help" } : undefined;
  if (HELP.test(said)) return { kind: "help" };
  if (THANKS.test(said)) return { kind: "thanks" };
  if (DOCUMENTS.test(said)) return { kind: "documents" };
  return showClauseIn(rest) ?? languageIn(said) ?? communityIn(said, communities);
}

function showClauseIn(text: string): Command | undefined {
  const clauseId = SHOW_CLAUSE.exec(text.normalize("NFC").replace(MARKS_AROUND, ""))?.[1];
  return clauseId === undefined ? undefined : { kind: "show-clause", clauseId };
}

function languageIn(said: string): Command | undefined {
  if (ASKS_LANGUAGE.test(said)) return { kind: "language", language: "open" };
  const named = NAMES_LANGUAGE.find(([, pattern]) => pattern.test(said));
  return named === undefined ? undefined : { kind: "language", language: named[0] };
}

function communityIn(said: string, communities: readonly Community[]): Command | undefined {
  if (ASKS_COMMUNITY.test(said)) return { kind: "community", community: "open" };
  const name = NAMES_COMMUNITY.exec(said)?.[1];
  const community = communities.find((candidate) => [said, name].some((each) => isNameOf(each, candidate)));
  if (community !== undefined) return { kind: "community", community };
  return CHOOSES_COMMUNITY.test(said) ? { kind: "community", community: "unknown" } : undefined;
}

function isNameOf(said: string | undefined, { name, short_name, mentions }: Community): boolean {
  return said !== undefined && [name, short_name, ...mentions].some((each) => saidIn(each) === said);
}
