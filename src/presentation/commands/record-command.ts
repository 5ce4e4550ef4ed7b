import { readCaseId } from "../../domain/cases/case-id.ts";
import type { Community, Party } from "../../domain/community/community.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks of decision records and archives. */
export type RecordCommand =
  /** `number` as the person wrote it, without punctuation: «ssu 001 26». */
  | { readonly kind: "correct"; readonly number: string }
  | {
      readonly kind: "archive-reference";
      readonly caseId: string;
      readonly party: Party;
      readonly reference: string;
    };

const CORRECT = whole(
  "(?:rett|korriger|rettelse av|retting av) (?:(?:vedtak|vedtaket|sak) )?(?<number>.*\\d.*)",
  "correct (?:the )?(?:decision|record) (?<numberEn>.*\\d.*)",
);

const REFERENCE =
  /^\s*(?:arkivnummer|arkivref(?:eranse)?|archive (?:number|reference))\s+(?<id>\p{L}{2}[ -]?\d{3})\s+(?<rest>.+)$/iu;

/** Absent for anything else; never throws. */
export function parseRecordCommand(text: string, community: Community): RecordCommand | undefined {
  const { number, numberEn } = CORRECT.exec(saidIn(text))?.groups ?? {};
  const asked = number ?? numberEn;
  if (asked !== undefined) return { kind: "correct", number: asked };
  const { id = "", rest = "" } = REFERENCE.exec(text)?.groups ?? {};
  const caseId = readCaseId(id);
  return caseId === undefined ? undefined : referenceIn(caseId, rest.trim(), community);
}

/** Starts with the party's name, the longest that fits; what is left is the reference. */
function referenceIn(caseId: string, rest: string, { parties }: Community): RecordCommand | undefined {
  const named = parties
    .flatMap((party) => [party.name, party.short_name ?? party.name].map((name) => ({ party, name })))
    .filter(({ name }) => rest.toLowerCase().startsWith(`${name.toLowerCase()} `))
    .toSorted((one, other) => other.name.length - one.name.length)[0];
  const reference = named === undefined ? "" : rest.slice(named.name.length).trim();
  if (named === undefined || reference === "" || reference.length > 60) return undefined;
  return { kind: "archive-reference", caseId, party: named.party, reference };
}

/** Whether a record has the number, written with or without its punctuation, and without the word «sak» before it. */
export function isNumber(asked: string, printed: string): boolean {
  const said = saidIn(printed);
  return said === asked || said === `sak ${asked}`;
}
