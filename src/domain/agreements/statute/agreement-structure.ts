import type { DocumentHead, LoadedDocument } from "../document.ts";

/** The thirteen chapters of the national template agreement (M14), by the words that a heading for each has. */
const CHAPTERS = [
  ["parties", /^part(?:er|ane|ar|ene)?$|^avtalepart/iu],
  ["background", /bakgrunn|rettslig grunnlag|rettsleg grunnlag/iu],
  ["purpose", /f(?:or|øre)mål/iu],
  ["scope", /virkeområde|verkeområde|gjelder for|gjeld for/iu],
  ["adoption", /vedta|vedtak|godkjenn/iu],
  ["cooperation", /samarbeidsform|samarbeidsstruktur|samhandlingsform|organisering av samarbeid/iu],
  ["carrying-out", /gjennomføring|rapportering/iu],
  ["involvement", /bruker|brukar|medvirk|medverk|involver/iu],
  ["deviations", /avvik|uønsk/iu],
  ["disagreement", /uenig|ueinig|usemje|tvist/iu],
  ["breach", /mislighold|mishald|misleghald|avtalebrudd|avtalebrot/iu],
  ["duration", /varighet|varigheit|oppsigelse|oppseiing|revisjon/iu],
  ["submission", /innsending/iu],
] as const satisfies readonly (readonly [string, RegExp])[];

export type Chapter = (typeof CHAPTERS)[number][0];

export interface ChapterCheck {
  readonly chapter: Chapter;
  /** Headings of the agreement that it stands under; none when the agreement has no such heading. */
  readonly headings: readonly string[];
}

export interface StructureCheck {
  readonly document: DocumentHead;
  readonly chapters: readonly ChapterCheck[];
}

/** The community's main agreement held against the template. Absent when no agreement is loaded. */
export function structureOfAgreement(documents: readonly LoadedDocument[]): StructureCheck | undefined {
  const agreement = documents.find(({ head }) => head.standing === "agreement");
  if (agreement === undefined) return undefined;
  const headings = [...new Set(agreement.version.clauses.flatMap((clause) => clause.headings))];
  return {
    document: agreement.head,
    chapters: CHAPTERS.map(([chapter, words]) => ({
      chapter,
      headings: headings.filter((heading) => words.test(heading.replace(/^[\d.]+\s*/, "").trim())),
    })),
  };
}
