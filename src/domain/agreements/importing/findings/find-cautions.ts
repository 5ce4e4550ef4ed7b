import { under } from "./find-torn.ts";
import { type CheckedDocument, type Finding, opening } from "./finding.ts";
import type { ReadPassage } from "./passages.ts";

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
/** Post to an office, not to a person. */
const OFFICE = /^(?:post|postmottak|firmapost|kontakt|info|samhandling|sekretariat)\b/i;
const TELEPHONE = /(?:tlf|tel|telefon|mobil|phone)\.?:?\s*(?:\+47\s?)?\d(?:\s?\d){7}\b/giu;
const NAME = String.raw`\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){1,3}`;
const ROLE = `(?:samhandlingssjef|(?:senior|spesial)?rådgiver|rådgjevar|(?:kommune|fag|klinikk|divisjons|administrerende )?direktør|kommuneoverlege|(?:nest|avdelings|seksjons|enhets)?leder|leiar|helsesjef|statsråd|ordfører|sekretær|prosjektleder)`;
const NAME_WITH_ROLE = new RegExp(
  String.raw`(?<!\p{L})(${NAME})\s*(?:[–,-]\s*|\()${ROLE}|(?:for tiden|for tida|ved)\s+(${NAME})\s*\(`,
  "gu",
);
const NAME_WITH_BIRTH_OR_TELEPHONE = new RegExp(
  String.raw`(?<!\p{L})(${NAME})[\s,(:–-]*(?:[Ff]\.\s?\d|(?:[Ff]ødt|[Ff]ødd|[Bb]orn)\b|\d{1,2}\.\s?\d{1,2}\.\s?19\d\d|(?:[Tt]lf|[Tt]el|[Tt]elefon|[Mm]obil|[Pp]hone)\b)`,
  "gu",
);
const ROLE_BEFORE = new RegExp(String.raw`(?<!\p{L})${ROLE}(?:en|a)?:?\s+`, "giu");
const NAME_FIRST = new RegExp(`^${NAME}`, "u");
const ONLY_NAME = new RegExp(`^${NAME}$`, "u");
const ONLY_ROLE = new RegExp(`^${ROLE}$`, "iu");
/** A place or an office may be two capitalised words too. */
const NO_PERSON =
  /kommune|sykehus|sjukehus|helse|utvalg|utval|indre|ytre|søndre|nordre|østre|vestre|fylke|statsforvalter/i;

/** Words that are meant for a language model, and not for a reader. */
const INSTRUCTION = [
  /\bignor[eé]r\w*\s+(?:alle\s+)?(?:de\s+)?(?:tidligere|foregående|tidlegare|disse|øvrige)\s+(?:instruks|beskjed|regl)\w*/iu,
  /\bignore\s+(?:all\s+|any\s+)?(?:previous|prior|above|earlier)\s+(?:instruction|prompt|message|rule)s?/iu,
  /\bsystem\s?-?prompt/iu,
  /\bdu er (?:nå|no) (?:en|ein|et|eit)\s+\p{L}+/iu,
  /\byou are now\s+(?:a|an|the|in)\b/iu,
  /\b(?:chatgpt|copilot|språkmodell\p{L}*|language model|ki-assistent\p{L}*|ai assistant)\b.{0,40}\b(?:skal|må|svar|should|must|answer|reply)/iu,
  /\b(?:svar|reply|answer)\s+(?:alltid|always)\b/iu,
];

/** Persons in the text (G37), words aimed at a bot, and what no reader of the page has seen. */
export function findCautions({ source }: CheckedDocument, passages: readonly ReadPassage[]): Finding[] {
  const hidden = source.marks.flatMap((mark) => (mark.kind === "hidden-text" ? [mark.text] : []));
  const pictures = source.marks.filter(({ kind }) => kind === "picture").length;
  return [
    ...passages.flatMap((passage) => instructionIn(passage.text, under(passage))),
    ...hidden.flatMap((text) => instructionIn(text, {})),
    ...persons(passages),
    ...hidden.map((text): Finding => ({ kind: "hidden-text", quotes: [opening(text)] })),
    ...(pictures === 0 ? [] : [{ kind: "picture-lost" as const, quotes: [String(pictures)] }]),
    ...source.marks.flatMap((mark): Finding[] =>
      mark.kind === "page-without-text" ? [{ kind: "page-without-text", page: mark.page, quotes: [] }] : [],
    ),
  ];
}

function instructionIn(text: string, where: { heading?: string }): Finding[] {
  const found = INSTRUCTION.some((pattern) => pattern.test(text));
  return found ? [{ kind: "instruction-in-text", ...where, quotes: [opening(text)] }] : [];
}

function persons(passages: readonly ReadPassage[]): Finding[] {
  const seen = new Set<string>();
  return passages.flatMap((passage, place): Finding[] => {
    const { text } = passage;
    const names = [
      ...[...text.matchAll(NAME_WITH_ROLE)].map(([, one, other]) => one ?? other ?? ""),
      ...[...text.matchAll(NAME_WITH_BIRTH_OR_TELEPHONE)].map(([, name = ""]) => name),
      ...[...text.matchAll(ROLE_BEFORE)].flatMap(
        ({ 0: role, index }) => NAME_FIRST.exec(text.slice(index + role.length)) ?? [],
      ),
    ];
    if (ONLY_NAME.test(text) && ONLY_ROLE.test(passages[place + 1]?.text ?? "")) names.push(text);
    const found = [
      ...names.filter((name) => !NO_PERSON.test(name)),
      ...[...text.matchAll(EMAIL)].map(([email]) => email).filter((email) => !OFFICE.test(email)),
      ...[...text.matchAll(TELEPHONE)].map(([telephone]) => telephone),
    ].filter((words) => !seen.has(words));
    for (const words of found) seen.add(words);
    return found.map((words) => ({ kind: "person-named" as const, ...under(passage), quotes: [words] }));
  });
}
