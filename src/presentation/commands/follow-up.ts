import type { Community } from "../../domain/community/community.ts";
import { communityNamedIn, withoutCommunityName } from "../../domain/community/named-in.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What goes on from the question before: it says too little by itself. */
export type FollowUp =
  | { readonly kind: "elsewhere"; readonly community: Community }
  | { readonly kind: "who-decides" }
  /** «Når da?»: the same question, asked for something else. */
  | { readonly kind: "asking"; readonly words: string }
  /** «Hva med barn?»: the same question, about something else. */
  | { readonly kind: "about"; readonly words: string };

const AND = "(?:og|and|men|but|enn|(?:enn )?hva med|(?:enn )?kva med|hva om|kva om|what about|how about)";
const THEN = "(?: (?:da|då|så|then|det|that|it))?";
const WHO_DECIDES = whole(
  "(?:og |and )?(?:hvem|kven) (?:bestemmer|bestemte|avgjør|avgjer|beslutter|vedtar|vedtek|kan endre|kan endra|kan bestemme)(?: (?:over )?(?:det|dette|den|denne))(?: (?:da|då))?",
  "(?:and )?who (?:decides|decided|may decide|can decide|can change|may change|adopts)(?: on)? (?:it|that|this)(?: then)?",
);
const ASKING = whole(
  `(?:og |and |men |but )?(?:når|kor tid|hvor ofte|kor ofte|hvor lenge|kor lenge|hvor mye|kor mykje|hvor mange|kor mange|hvorfor|kvifor|when|how often|how long|how much|how many|why)${THEN}`,
);
const ELLIPTIC = new RegExp(`^${AND} (?<words>.+)$`, "u");
const MOST_WORDS = 5;
const PLACE_WORDS = /^(?:i|for|in|på|hos|the|der)$/u;

/**
 * Absent for a question that says enough to stand alone, and for a message that is a command. Whether there is
 * anything to go on from is not known here. Never throws.
 */
export function parseFollowUp(text: string, communities: readonly Community[]): FollowUp | undefined {
  const rest = withoutGreeting(text);
  const said = saidIn(rest);
  if (WHO_DECIDES.test(said)) return { kind: "who-decides" };
  if (ASKING.test(said)) return { kind: "asking", words: rest };
  const words = ELLIPTIC.exec(said)?.groups?.["words"];
  if (words === undefined || words.split(" ").length > MOST_WORDS) return undefined;
  const community = communityNamedIn(words, communities);
  if (community === undefined) return { kind: "about", words };
  const left = saidIn(withoutCommunityName(words, community));
  const onlyPlace = left === words || left.split(" ").every((word) => PLACE_WORDS.test(word));
  return onlyPlace ? { kind: "elsewhere", community } : undefined;
}
