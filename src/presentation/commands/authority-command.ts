import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of fullmakt. */
export type AuthorityCommand =
  | { readonly kind: "form" }
  /** There need not be such a party: the question is then about something else. */
  | { readonly kind: "may-i"; readonly party: string };

const FORM = whole(
  "(?:mi|min|mine|vis|vis min|vis mine|syn|syn mi|før inn|registrer|ny)?(?: ny)? ?fullmakt(?:en|a|er|ene)?(?: min| mi| mine)?",
  "(?:my |record |new |record my |record an )?authorit(?:y|ies)",
);

const MAY_I = new RegExp(
  `^(?:${[
    "(?:kan|får|har) (?:jeg|eg) (?:lov til å |lov å )?(?:si|seie) ja (?:på vegne av|på vegner av|for)",
    "(?:kan|får) (?:jeg|eg) (?:svare|svara|gi tilslutning|binde) (?:på vegne av|på vegner av|for)",
    "har (?:jeg|eg) fullmakt (?:for|fra|frå|til å svare for)",
    "(?:may|can) i (?:say yes|answer|agree) (?:on behalf of|for)",
    "do i have authority (?:for|from)",
  ].join("|")}) (?<party>.+)$`,
  "u",
);

/** The command about fullmakt that the whole message is, in any of the three languages; absent for anything else. */
export function parseAuthorityCommand(text: string): AuthorityCommand | undefined {
  const said = saidIn(withoutGreeting(text));
  if (FORM.test(said)) return { kind: "form" };
  const party = MAY_I.exec(said)?.groups?.["party"];
  return party === undefined ? undefined : { kind: "may-i", party };
}

/** Whether a party's name is what was said. */
export function isCalled(said: string, name: string): boolean {
  return saidIn(name) === said;
}
