import type { Body, Community } from "../../domain/community/community.ts";
import type { Represented } from "../view/seats-view.ts";
import { withoutGreeting } from "./greeting.ts";
import { saidIn, whole } from "./said.ts";

/** What a message asks about who sits where, and about being invited. */
export type PeopleCommand =
  | { readonly kind: "body-seats"; readonly body: Body }
  | {
      readonly kind: "representation";
      readonly about: "representatives" | "deputies";
      readonly represented: Represented;
      /** Absent: in every body. */
      readonly body: Body | undefined;
    }
  | { readonly kind: "represents-me"; readonly body: Body | undefined }
  | { readonly kind: "who-am-i" }
  /** `undecided`: no body was named; the secretariat has no body, and a party's contacts have none. */
  | { readonly kind: "invite"; readonly to: Body | "secretariat" | "contacts" | "undecided" }
  | { readonly kind: "invitations" }
  /** As it was written; it need not be a right one. */
  | { readonly kind: "code"; readonly code: string };

const WHO = "(?:hvem|kven|who)";
const COURTESY = "(?: (?:takk|please|nå|no|now|egentlig|eigentleg))?";

const SEATS = [
  `${WHO} (?:sitter|sit|sitt|sits|møter|er|is|are)(?: (?:med|faste?|alle))? (?:i|in|on) (?<body>.+)`,
  `${WHO} (?:er|are)(?: (?:det|the))? (?:med|medlemmer|medlemmene|medlemene|representanter|representantene|representantar|representantane|members|representatives) (?:i|in|of|on) (?<body>.+)`,
  `(?:vis |show |list )?(?:medlemmer|medlemmene|medlemene|representanter|representantene|representantar|representantane|plasser|plassar|members|representatives|seats) (?:i|in|of|on) (?<body>.+)`,
  `${WHO} er (?:vara|varamedlemmer|varaer) i (?<body>.+)`,
].map((pattern) => whole(pattern));
const REPRESENTS = [
  `${WHO} (?:representerer|representerar|taler for|talar for|snakker for|snakkar for|møter for|svarer for|svarar for|represents|speaks for|answers for) (?<who>.+)`,
  `${WHO} er (?:representant|representanten|representantene|representantane) (?:for|til|frå|fra) (?<who>.+)`,
  `who (?:is|are) (?:the )?(?:representative|representatives) (?:of|for|from) (?<who>.+)`,
  `${WHO} er (?<who>min|vår|mine|våre) representant(?:er|ar)?(?: i (?<body>.+))?`,
  `who is (?<who>my|our) representative(?: (?:in|on) (?<body>.+))?`,
].map((pattern) => whole(pattern));
const DEPUTISES = [
  `${WHO} er (?:vara|varamedlem|vararepresentant|varaen|stedfortreder|avløser|avløysar) (?:for|til) (?<who>.+)`,
  `who (?:is|are) (?:the )?(?:deputy|deputies|substitute) (?:of|for) (?<who>.+)`,
  `who (?:deputises|deputizes|stands in|steps in) for (?<who>.+)`,
].map((pattern) => whole(pattern));
const WHO_AM_I = whole(
  `${WHO} (?:er|am) (?:jeg|eg|i)${COURTESY}`,
  "(?:hva|kva) kan (?:jeg|eg)",
  "what can i",
  "(?:hvilke|hvilken|kva|which|what) (?:roller|rolle|plasser|plassar|plass|verv|roles?|seats?) (?:har (?:jeg|eg)|do i have)",
  "(?:min rolle|mine roller|mi rolle|rolla mi|plassen min|my roles?|my seats?)",
);
const ME =
  /^(?:meg|oss|me|us|min|vår|mine|våre|my|our|(?:kommunen|sykehuset|sjukehuset) (?:min|mitt|vår|vårt)|(?:my|our) (?:municipality|hospital))$/u;

const INVITE = whole(
  "(?:(?:inviter|invitere|invite)(?: (?:noen|nokon|someone|somebody|en|ein|person))?|(?:lag |make )?(?:ny |en ny |ei ny |en |ein |new |a new |an )?(?:invitasjon|invitation))(?: (?:til|to) (?<to>.+))?",
);
const INVITE_CONTACT = whole(
  "(?:inviter|invitere|invite)(?: (?:en|ein|a|ny|new|nye|flere|fleire|more))* (?:kontakt(?:er|ar|person|personar|personer)?|contacts?)(?: (?:for|til|i|in|to) .+)?",
);
const SECRETARIAT = whole("(?:the )?(?:secretariat|sekretariat(?:et)?)");
const INVITATIONS = whole(
  "(?:vis |show |mine |my |åpne |opne |open )?(?:invitasjoner|invitasjonene|invitasjonar|invitasjonane|invitations)",
);

/** Groups of letters and digits with hyphens between them, or as many without. */
const GROUPED = "[\\p{L}\\p{N}]{2,8}(?:\\s*[-–]\\s*[\\p{L}\\p{N}]{2,8}){3,}";
const SPACED = "[\\p{L}\\p{N}]{4}(?: [\\p{L}\\p{N}]{4}){6,}";
const SOLID = "(?=\\p{L}*\\p{N})[\\p{L}\\p{N}]{28,36}";
const CODE = new RegExp(
  `^(?:koden?|code)(?: (?:er|is|min er))?\\s*:?\\s*(${GROUPED}|${SPACED}|${SOLID})$`,
  "iu",
);
/** Without the word, only what looks like nothing else. */
const BARE_CODE = /^[\p{L}\p{N}]{4}(?:-[\p{L}\p{N}]{4}){7}$/u;
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The people command that the whole message is, in any of the three languages. Absent for a question that merely
 * mentions a body or a municipality, or one that the community does not have. Never throws.
 */
export function parsePeopleCommand(text: string, community: Community): PeopleCommand | undefined {
  const rest = withoutGreeting(text);
  const said = saidIn(rest);
  if (WHO_AM_I.test(said)) return { kind: "who-am-i" };
  if (INVITATIONS.test(said)) return { kind: "invitations" };
  return (
    codeIn(rest) ??
    inviteIn(said, community) ??
    seatsIn(said, community) ??
    representationIn(said, REPRESENTS, "representatives", community) ??
    representationIn(said, DEPUTISES, "deputies", community)
  );
}

function codeIn(text: string): PeopleCommand | undefined {
  const plain = text.normalize("NFC").replace(MARKS_AROUND, "").replace(/\s+/g, " ");
  const code = BARE_CODE.test(plain) ? plain : CODE.exec(plain)?.[1];
  return code === undefined ? undefined : { kind: "code", code };
}

function inviteIn(said: string, community: Community): PeopleCommand | undefined {
  if (INVITE_CONTACT.test(said)) return { kind: "invite", to: "contacts" };
  const match = INVITE.exec(said);
  if (match === null) return undefined;
  const to = match.groups?.["to"];
  if (to === undefined) return { kind: "invite", to: "undecided" };
  if (SECRETARIAT.test(to)) return { kind: "invite", to: "secretariat" };
  const body = bodyNamed(to, community);
  return body === undefined ? undefined : { kind: "invite", to: body };
}

function seatsIn(said: string, community: Community): PeopleCommand | undefined {
  const name = groupsIn(said, SEATS)?.["body"];
  const body = name === undefined ? undefined : bodyNamed(name, community);
  return body === undefined ? undefined : { kind: "body-seats", body };
}

function representationIn(
  said: string,
  patterns: readonly RegExp[],
  about: "representatives" | "deputies",
  community: Community,
): PeopleCommand | undefined {
  const groups = groupsIn(said, patterns);
  if (groups?.["who"] === undefined) return undefined;
  const { name, body } = withBody(groups["who"], groups["body"], community);
  if (name === undefined) return undefined;
  if (ME.test(name)) return about === "deputies" ? undefined : { kind: "represents-me", body };
  const represented = representedNamed(name, community);
  return represented === undefined ? undefined : { kind: "representation", about, represented, body };
}

/** «Moss i SSU» is Moss, asked of in SSU. The name is absent where the body is none of the community's. */
function withBody(
  who: string,
  bodyName: string | undefined,
  community: Community,
): { readonly name: string | undefined; readonly body: Body | undefined } {
  const [, first = who, within = bodyName] = representedNamed(who, community)
    ? []
    : (/^(.+?) (?:i|in|on) (.+)$/u.exec(who) ?? []);
  const body = within === undefined ? undefined : bodyNamed(within, community);
  return { name: within !== undefined && body === undefined ? undefined : first, body };
}

function groupsIn(said: string, patterns: readonly RegExp[]): Record<string, string> | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(said)?.groups;
    if (groups !== undefined) return groups;
  }
  return undefined;
}

function bodyNamed(said: string, { bodies }: Community): Body | undefined {
  const name = withoutArticle(said);
  return bodies.find(({ name: names, short_name, aliases }) =>
    [names.nb, names.nn, names.en, short_name ?? "", ...aliases].some((each) => isNamed(name, each)),
  );
}

/** A municipality or hospital, else a district; «sykehuset» is the hospital where there is only one. */
function representedNamed(said: string, { parties, districts }: Community): Represented | undefined {
  const name = withoutArticle(said);
  const hospitals = parties.filter(({ kind }) => kind === "hospital");
  if (
    /^(?:sykehuset|sjukehuset|helseforetaket|helseføretaket|hospital)$/u.test(name) &&
    hospitals.length === 1
  )
    return { kind: "parties", parties: hospitals };
  const party = parties.find((each) =>
    [each.name, each.short_name ?? each.name].some((own) => isNamed(bareName(name), bareName(saidIn(own)))),
  );
  if (party !== undefined) return { kind: "parties", parties: [party] };
  const district = districts.find((each) => isNamed(name, each.name));
  return district === undefined ? undefined : { kind: "district", district };
}

/** «Moss» for «Moss kommune» and «municipality of Moss»; «Sykehuset Østfold» without HF. */
function bareName(said: string): string {
  return said.replace(/ (?:kommune|municipality|hf)$|^municipality of /u, "");
}

function withoutArticle(said: string): string {
  return said.replace(/^(?:the|det|den) /u, "");
}

/** Definite forms too: «strategisk samarbeidsutvalg» and «strategisk samarbeidsutvalget». */
function isNamed(said: string, name: string): boolean {
  const own = withoutArticle(saidIn(name));
  return own !== "" && [own, `${own}et`, `${own}en`].includes(said);
}
