import { readCaseId } from "../../domain/cases/case-id.ts";
import type { StanceKind } from "../../domain/cases/stance.ts";
import { withoutGreeting } from "./greeting.ts";

/** The main errands in one case, written instead of pressed. There need not be such a case. */
export type CaseErrandCommand =
  | {
      readonly kind: "stance";
      readonly stance: StanceKind;
      readonly caseId: string;
      /** As they were written; empty where none were. */
      readonly words: string;
    }
  | {
      readonly kind: "errand";
      readonly asks: CaseErrand;
      readonly caseId: string;
      /** Absent where no step was named. */
      readonly step: number | undefined;
    };

type CaseErrand =
  | "conclude"
  | "confirm"
  | "lift-reservation"
  | "change-proposal"
  | "open-step"
  | "close-step";

const I = "(?:(?:jeg|eg|vi|me|i|we) )?";
const GIVE = `${I}(?:(?:gir|gi|gjev|gje|give) )?(?:(?:min|vår|my|our) )?`;
const PLAIN = `(?:${GIVE}(?:tilslutning|support|consent)|${I}(?:slutter|sluttar) (?:meg|oss))`;

const STANCES: Readonly<Record<StanceKind, string>> = {
  consent: PLAIN,
  "consent-with-remark": `${GIVE}(?:tilslutning med (?:en |ein )?merknad(?:er|ar)?|(?:support|consent) with (?:a )?(?:remark|comment)s?)`,
  "consent-with-reservation": `${GIVE}(?:tilslutning med (?:(?:et|eit) )?(?:forbehold|atterhald|etterhald)|(?:support|consent) with (?:a )?reservations?)`,
  "needs-clarification": `${I}(?:(?:trenger|treng) (?:(?:en|ei) )?avklaring|needs? (?:a )?clarification)`,
  "cannot-consent": `(?:${I}kan (?:ikke|ikkje) (?:(?:gi|gje) (?:min |vår )?tilslutning|slutte (?:meg|oss))|(?:ikke|ikkje) tilslutning|${I}(?:cannot|can not|can[’']t) (?:give (?:my |our )?)?(?:support|consent))`,
};

const THE = "(?:(?:det|den|the) )?";
const ERRANDS: Readonly<Record<CaseErrand, string>> = {
  conclude: `(?:avgjør|avgjer|vedta|conclude|decide)`,
  confirm: `(?:bekreft|stadfest|confirm)(?: (?:det )?(?:(?:muntlige|munnlege|muntlege) )?(?:svaret|svar)(?: mitt)?| (?:my|the) (?:oral )?answer)?`,
  "lift-reservation": `(?:løft|opphev|lift) ${THE}(?:forbehold(?:et)?|atterhald(?:et)?|(?:my |our )?reservation)(?: (?:mitt|vårt))?`,
  "change-proposal": `(?:endre|change) ${THE}(?:forslag(?:et)?|framlegg(?:et)?|proposal)`,
  "open-step": `(?:åpne|åpn|opne|opna|open) (?:(?:trinn|steg|step) (?<step>[1-9])|${THE}(?:behandlingen|behandlinga|handsaminga|treatment))`,
  "close-step": `(?:avslutt|lukk|close|end) (?:(?:trinn|steg|step) (?<step>[1-9])|${THE}(?:behandlingen|behandlinga|handsaminga|treatment))`,
};

const TO = "(?: (?:til|i|av|for|på|to|in|of|on))?";
const CASE = "(?:(?:sak(?:en|a)?|(?:the )?case) )?(?<id>\\p{L}{2}[ -]?\\d{3})";
const BECAUSE = "fordi|for di|siden|sidan|ettersom|because|since";
/** After a colon anything may be asked; after a mere comma or «fordi», a question mark makes it a question. */
const WORDS = `(?:\\s*:\\s*(?<said>.+)|(?:\\s*[,.–—-]\\s+|\\s+(?=(?:${BECAUSE}) ))(?<reason>.+[^?\\s]))?`;

const patternOf = (phrase: string, after: string) =>
  new RegExp(
    `^(?:(?:${phrase})${TO} ${CASE}|${CASE.replace("<id>", "<first>")}[:,]? (?:${phrase.replaceAll("<step>", "<other>")}))${after}[\\s.!]*$`,
    "isu",
  );

const STANCE_PATTERNS = entriesOf(STANCES).map(
  ([stance, phrase]) => [stance, patternOf(phrase, WORDS)] as const,
);
const ERRAND_PATTERNS = entriesOf(ERRANDS).map(([asks, phrase]) => [asks, patternOf(phrase, "")] as const);

/**
 * The errand that the whole message is, in any of the three languages; it always names the case. Absent for anything
 * else, also for a question about consenting or deciding. Never throws.
 */
export function parseCaseErrand(text: string): CaseErrandCommand | undefined {
  const written = unquoted(withoutGreeting(text).normalize("NFC").trim());
  for (const [stance, pattern] of STANCE_PATTERNS) {
    const { id, first, said, reason } = pattern.exec(written)?.groups ?? {};
    const caseId = readCaseId(id ?? first ?? "");
    if (caseId !== undefined) return { kind: "stance", stance, caseId, words: (said ?? reason ?? "").trim() };
  }
  for (const [asks, pattern] of ERRAND_PATTERNS) {
    const { id, first, step, other } = pattern.exec(written)?.groups ?? {};
    const caseId = readCaseId(id ?? first ?? "");
    const number = step ?? other;
    if (caseId !== undefined)
      return { kind: "errand", asks, caseId, step: number === undefined ? undefined : Number(number) };
  }
  return undefined;
}

/** What a card told the person to write, copied with its quotation marks. */
function unquoted(written: string): string {
  return /^[«"“](?<inside>[^«»"“”]+)[»"”]$/u.exec(written)?.groups?.["inside"]?.trim() ?? written;
}

function entriesOf<Key extends string>(
  record: Readonly<Record<Key, string>>,
): readonly (readonly [Key, string])[] {
  return Object.keys(record)
    .filter((key): key is Key => Object.hasOwn(record, key))
    .map((key) => [key, record[key]] as const);
}
