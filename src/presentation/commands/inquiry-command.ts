import { readInquiryId } from "../../domain/agreements/inquiries/inquiry-id.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of inquiries. */
export type InquiryCommand =
  /** `question` is empty where nothing was said beside the command. */
  | { readonly kind: "ask"; readonly question: string }
  | { readonly kind: "dispute" }
  | { readonly kind: "list"; readonly whose: "all" | "mine" }
  /** There need not be such an inquiry. */
  | { readonly kind: "show"; readonly inquiryId: string }
  | { readonly kind: "bind-channel" };

const COURTESY = "(?: (?:takk|please|thanks|er du snill|vær så snill|ver så snill))?";
const SHOW = "(?:vis|sjå|se|syn|list|opne|åpne|show|open)(?: meg| me)?";
const MANY = "(?:henvendelse(?:r|ne)|førespurna(?:der|dane)|henvendinga?r|inquiries|enquiries)";
const ONE = "(?:henvendelse(?:n)?|førespurnad(?:en)?|henvending(?:a)?|inquiry|enquiry)";

const ASK = whole(
  `(?:(?:jeg|eg|vi) (?:vil|må|ønsker å|ønskjer å) )?(?:spør(?:re)?|spørje) sekretariatet${COURTESY}`,
  `(?:(?:i|we) (?:want|would like|need) to )?ask the secretariat${COURTESY}`,
);
/** «Spør sekretariatet: …», with what to ask in the same message. */
const ASK_ABOUT =
  /^\s*(?:spør sekretariatet|ask the secretariat)\s*(?::|[–—-]|\bom\b(?! å)|\babout\b)\s*(?<question>\S.*)$/isu;

const DISPUTE = whole(
  "(?:(?:jeg|eg|vi) er )?(?:uenige?|usamde?) (?:om|i) (?:forståelsen|forståinga|tolkningen|tolkinga)",
  "(?:i|we) (?:disagree (?:on|about|with) (?:the|this) (?:reading|understanding|interpretation)|read this differently)",
);

const ALL = whole(
  `(?:${SHOW} )?(?:alle |dei |de )?(?:åpne |opne )?${MANY}${COURTESY}`,
  `(?:${SHOW} )?(?:all )?(?:the )?(?:open )?${MANY}${COURTESY}`,
);
const MINE = whole(
  `(?:${SHOW} )?mine ${MANY}`,
  `(?:${SHOW} )?${MANY} mine`,
  `(?:${SHOW} )?(?:all )?my ${MANY}${COURTESY}`,
);
const SHOW_ONE = new RegExp(`^(?:${SHOW} )?(?:the )?${ONE} (h ?\\d{4,6}|\\d{4,6})$`, "u");
const NUMBER_ONLY = /^h ?\d{4,6}$/u;

const BIND = whole(
  "(?:dette|her) er (?:sekretariatets kanal|kanalen til sekretariatet|sekretariatskanalen|sekretariatet sin kanal)",
  "(?:this|here) is the (?:secretariats?|secretariat s) (?:channel|chat)",
);

/**
 * The command about inquiries that the whole message is, in any of the three languages. Absent for anything else.
 * Never throws.
 */
export function parseInquiryCommand(text: string): InquiryCommand | undefined {
  const rest = withoutGreeting(text);
  const said = saidIn(rest);
  if (ASK.test(said)) return { kind: "ask", question: "" };
  const question = ASK_ABOUT.exec(rest)?.groups?.["question"];
  if (question !== undefined) return { kind: "ask", question: question.trim() };
  if (DISPUTE.test(said)) return { kind: "dispute" };
  if (MINE.test(said)) return { kind: "list", whose: "mine" };
  if (ALL.test(said)) return { kind: "list", whose: "all" };
  if (BIND.test(said)) return { kind: "bind-channel" };
  const called = SHOW_ONE.exec(said)?.[1] ?? (NUMBER_ONLY.test(said) ? said : undefined);
  const inquiryId = called === undefined ? undefined : readInquiryId(called);
  return inquiryId === undefined ? undefined : { kind: "show", inquiryId };
}
