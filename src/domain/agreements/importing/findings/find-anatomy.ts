import type { Standing } from "../../document.ts";
import type { Block } from "../../reading/block.ts";
import { under } from "./find-torn.ts";
import { type CheckedDocument, type Finding, opening } from "./finding.ts";
import type { ReadPassage } from "./passages.ts";

/** The parts that such guidelines have (M20), by the words of their headings in bokmål and nynorsk. */
const ANATOMY: readonly (readonly [string, RegExp])[] = [
  ["Formål", /^(?:formål|føremål|hensikt)/i],
  ["Gjelder for", /^(?:gjelder for|gjeld for|virkeområde|verkeområde|omfang)/i],
  ["Generelt", /^(?:generelt|bakgrunn|grunnlag)/i],
  ["Fremgangsmåte", /^(?:fr[ea]mgangsmåte|ansvar|organisering)/i],
  ["Tvister", /^(?:tvist|(?:håndtering|handtering) av uenighet|uenighet|usemje)/i],
  ["Referanser", /^(?:referanse|henvisning|tilvising|kilder|kjelder)/i],
];
/** From so many of its parts on, a document is written to this pattern, and the others are missed. */
const WRITTEN_TO_PATTERN = 4;
const END_MARKER = /^slutt på (?:\p{L}+)/iu;

/** Parts of the usual pattern that are not there, headings with nothing under them (G24), and the end (M24). */
export function findAnatomy({ head, source }: CheckedDocument, passages: readonly ReadPassage[]): Finding[] {
  return [
    ...emptyHeadings(source.blocks),
    ...(head.retelling ? [] : missingParts(head.standing, passages)),
    ...otherKinds(head.standing, passages),
  ];
}

function emptyHeadings(blocks: readonly Block[]): Finding[] {
  const first = blocks.findIndex(({ kind }) => kind === "heading");
  return blocks.flatMap((block, place): Finding[] => {
    if (block.kind !== "heading" || place === first || END_MARKER.test(block.text)) return [];
    const next = blocks[place + 1];
    const filled = next !== undefined && (next.kind !== "heading" || next.level > block.level);
    return filled ? [] : [{ kind: "empty-heading", heading: block.text, quotes: [opening(block.text)] }];
  });
}

function missingParts(standing: Standing, passages: readonly ReadPassage[]): Finding[] {
  if (standing !== "guideline" && standing !== "procedure") return [];
  const headings = passages.filter(({ kind }) => kind === "heading").map(({ text }) => text);
  const missing = ANATOMY.filter(([, pattern]) => !headings.some((heading) => pattern.test(heading)));
  if (ANATOMY.length - missing.length < WRITTEN_TO_PATTERN) return [];
  const ended = passages.some(({ text }) => END_MARKER.test(text));
  return [
    ...missing.map(([name]): Finding => ({ kind: "missing-section", quotes: [name] })),
    ...(ended ? [] : [{ kind: "no-end-marker" as const, quotes: [] }]),
  ];
}

const CALLS_ITSELF = /\bdenne\s+(retningslin\p{L}+|rutin\p{L}+|avtal\p{L}+|prosedyr\p{L}+|plan\p{L}*)/giu;
const KINDS: Readonly<Partial<Record<Standing, RegExp>>> = {
  guideline: /^retningslin/i,
  procedure: /^(?:prosedyr|rutin)/i,
  agreement: /avtal/i,
  "sub-agreement": /avtal/i,
  plan: /plan/i,
};

/** A guideline that calls itself «denne rutinen», and ends «Slutt på avtale» (G25). Each word once. */
function otherKinds(standing: Standing, passages: readonly ReadPassage[]): Finding[] {
  const own = KINDS[standing];
  if (own === undefined) return [];
  const named = new Map<string, ReadPassage>();
  for (const passage of passages) {
    const words = [...passage.text.matchAll(CALLS_ITSELF)].map(([phrase, word = ""]) => [phrase, word]);
    const end = END_MARKER.exec(passage.text)?.[0];
    if (end !== undefined) words.push([end, end.split(" ").at(-1) ?? ""]);
    for (const [phrase = "", word = ""] of words)
      if (!own.test(word) && !named.has(phrase)) named.set(phrase, passage);
  }
  return [...named].map(([phrase, passage]) => ({
    kind: "other-kind" as const,
    ...under(passage),
    quotes: [phrase],
  }));
}
