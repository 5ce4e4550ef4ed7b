import type { LoadedDocument } from "../../document.ts";
import { under } from "./find-torn.ts";
import { type CheckedDocument, type Finding, opening } from "./finding.ts";
import type { ReadPassage } from "./passages.ts";

const NUMBERED =
  /\b(retningslinje|retningsline|delavtale|delavtala|prosedyre)\s+(?:nr\.?\s*|nummer\s+)?(\d{1,3})\b/giu;
/** As hospitals number their documents: «F/3.5.1-01». */
const ARCHIVED = /\b[A-Z]{1,3}\/\d+(?:\.\d+)*-\d+\b/g;
const MAIN_AGREEMENT =
  /\boverordn[ae]t? (?:samarbeids)?avtale|\b(?:gjeldende|gjeldande) samarbeidsavtale|\bsamarbeidsavtale(?=\s*[-–])/iu;
const SECOND_PARAGRAPH = /§\s*6-2(?:(?!§).){0,60}?\(?(?:2\.\s?ledd|andre ledd|annet ledd)/iu;
const FIRST_PARAGRAPH = /§\s*6-2(?:(?!§).){0,80}?(?:første ledd|fyrste ledd|1\.\s?ledd|\bnr\.?\s*\d)/iu;

/** Links that lead nowhere (G23), documents that nobody has loaded (M23), and half a legal basis (G21). */
export function findReferences(
  { head, source, others }: CheckedDocument,
  passages: readonly ReadPassage[],
): Finding[] {
  return [
    ...source.marks.flatMap((mark): Finding[] =>
      mark.kind === "link" && leadsNowhere(mark.target)
        ? [{ kind: "dead-link", quotes: [opening(mark.text), mark.target] }]
        : [],
    ),
    ...notLoaded(head, others, passages),
    ...halfBasis(passages),
  ];
}

function leadsNowhere(target: string): boolean {
  if (/^(?:mailto|tel):./i.test(target)) return false;
  if (target.startsWith("#")) return target.length === 1;
  return !URL.canParse(target) || !["http:", "https:"].includes(new URL(target).protocol);
}

/** Each name once, where it first stands. */
function notLoaded(
  head: LoadedDocument["head"],
  others: readonly LoadedDocument[],
  passages: readonly ReadPassage[],
): Finding[] {
  const heads = [head, ...others.map((other) => other.head)];
  const named = new Map<string, ReadPassage>();
  for (const passage of passages) {
    const isTitle = passage.kind === "heading" && head.title.includes(passage.text);
    for (const name of isTitle ? [] : missingNames(passage.text, heads))
      if (!named.has(name)) named.set(name, passage);
  }
  return [...named].map(([name, passage]) => ({
    kind: "reference-not-loaded" as const,
    ...under(passage),
    quotes: [name],
  }));
}

function missingNames(text: string, heads: readonly LoadedDocument["head"][]): string[] {
  const agreement = heads.some(({ standing }) => standing === "agreement")
    ? undefined
    : MAIN_AGREEMENT.exec(text)?.[0];
  return [
    ...[...text.matchAll(NUMBERED)].flatMap(([whole, kind = "", number = ""]) =>
      isLoaded(kind, number, heads) ? [] : [whole],
    ),
    ...[...text.matchAll(ARCHIVED)].flatMap(([code]) =>
      heads.some(({ title }) => title.includes(code)) ? [] : [code],
    ),
    ...(agreement === undefined ? [] : [/^overordn/i.test(agreement) ? agreement : "samarbeidsavtale"]),
  ];
}

const STANDING_CALLED = { r: "guideline", d: "sub-agreement", p: "procedure" } as const;

function isLoaded(kind: string, number: string, heads: readonly LoadedDocument["head"][]): boolean {
  const [first = ""] = kind.toLowerCase();
  const standing = first === "r" || first === "d" || first === "p" ? STANDING_CALLED[first] : undefined;
  return heads.some((head) => head.number === number && head.standing === standing);
}

function halfBasis(passages: readonly ReadPassage[]): Finding[] {
  if (passages.some(({ text }) => FIRST_PARAGRAPH.test(text))) return [];
  const passage = passages.find(({ text }) => SECOND_PARAGRAPH.test(text));
  return passage === undefined
    ? []
    : [{ kind: "incomplete-legal-basis", ...under(passage), quotes: [opening(passage.text)] }];
}
