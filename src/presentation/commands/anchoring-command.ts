import { readCaseId } from "../../domain/cases/case-id.ts";
import type { AnchoringForm } from "../view/anchoring-forms.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of the anchoring of a case. There need not be such a case. */
export type AnchoringCommand =
  | { readonly kind: "choose" }
  | { readonly kind: "open"; readonly caseId: string }
  /** `question` in the representative's words; absent for none. */
  | { readonly kind: "ask"; readonly caseId: string; readonly question: string | undefined }
  | { readonly kind: "note"; readonly caseId: string; readonly words: string }
  | { readonly kind: "form"; readonly caseId: string; readonly form: AnchoringForm };

const ID =
  "(?:(?:for|i|om|til|av|in|on|of|to|på) )?(?:(?:sak(?:en|a)?|(?:the )?case) )?(?<id>\\p{L}{2} ?\\d{3})";
const SHOW = "(?:(?:vis|sjå|se|opne|åpne|show|open)(?: meg| me)? )?";

const CHOOSE = whole(`${SHOW}(?:forankring(?:en|a)?|formøter?|the anchoring|anchoring|anchor|pre meetings?)`);
const OPEN = [
  `${SHOW}(?:the )?(?:forankring(?:en|a)?|forankre?|anchoring|anchor) ${ID}`,
  `(?:hvem|kven|who)(?: av (?:kommunene|kommunane))? (?:har|has) (?:svart|svara|answered)(?: (?:meg|me))? ?${ID}`,
  `(?:hvilke|kva|which) (?:kommuner|kommunar|municipalities) (?:har|have) (?:svart|svara|answered) ?${ID}`,
].map((pattern) => whole(pattern));
const FORMS: readonly (readonly [AnchoringForm, RegExp])[] = [
  ["pre-meeting", whole(`(?:(?:nytt|planlegg|plan|new|a) )*(?:formøte|pre meeting) ${ID}`)],
  ["draft", whole(`(?:lagre |save )?(?:utkast|draft)(?: til standpunkt| stance)? ${ID}`)],
  ["register", whole(`(?:registrer(?:e)?|før inn|note|register) (?:svar|an answer|answer|answers) ${ID}`)],
  ["note", whole(`(?:skriv )?(?:notat|write a note|note) ${ID}`)],
  [
    "release",
    whole(`(?:frigi|frigje|release) (?:forankring(?:en|a)?|oppsummering(?:en|a)?|(?:a |the )?summary) ${ID}`),
  ],
];

const RAW_ID = "(?:(?:sak|case)\\s+)?(?<id>\\p{L}{2}[ -]?\\d{3})";
/** With the words as they were written. */
const NOTE = new RegExp(
  `^\\s*(?:notat|note)\\s+(?:i |in |om |on )?${RAW_ID}\\s*[:–-]?\\s+(?<words>\\S.*)$`,
  "isu",
);
const ASK = new RegExp(
  `^\\s*(?:spør|spørr|ask)\\s+(?:the\\s+|my\\s+)?(?:kommun(?:e|ene|ane)|kontakt(?:ene|ane)|sykehuset|sjukehuset|municipalit(?:y|ies)|contacts|hospital)(?:\\s+(?:min|mine|mi|dine))?\\s+(?:om\\s+|about\\s+)?${RAW_ID}\\s*(?:[?.!]*|[:–-]\\s*(?<words>\\S.*))$`,
  "isu",
);

/** The anchoring command that the whole message is, in any of the three languages; absent for anything else. Never throws. */
export function parseAnchoringCommand(text: string): AnchoringCommand | undefined {
  const rest = withoutGreeting(text).normalize("NFC");
  const said = saidIn(rest);
  if (CHOOSE.test(said)) return { kind: "choose" };
  const asked = ASK.exec(rest)?.groups;
  const askedId = readCaseId(asked?.["id"] ?? "");
  if (askedId !== undefined) return { kind: "ask", caseId: askedId, question: asked?.["words"]?.trim() };
  for (const pattern of OPEN) {
    const caseId = idIn(said, pattern);
    if (caseId !== undefined) return { kind: "open", caseId };
  }
  for (const [form, pattern] of FORMS) {
    const caseId = idIn(said, pattern);
    if (caseId !== undefined) return { kind: "form", form, caseId };
  }
  const note = NOTE.exec(rest)?.groups;
  const caseId = readCaseId(note?.["id"] ?? "");
  return caseId === undefined ? undefined : { kind: "note", caseId, words: note?.["words"]?.trim() ?? "" };
}

function idIn(said: string, pattern: RegExp): string | undefined {
  return readCaseId(pattern.exec(said)?.groups?.["id"] ?? "");
}
