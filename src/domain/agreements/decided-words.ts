import type { AgreementStore, Corpus } from "./agreement-store.ts";
import type { Version } from "./document.ts";
import { foldedText } from "./importing/folded-text.ts";

type DocumentEntry = Corpus["documents"][number];
type VersionEntry = DocumentEntry["versions"][number];

/** New words that a body decided for a clause, beside what a published text has in that place (practice 21). */
export interface DecidedWords {
  readonly entry: VersionEntry;
  readonly clause: string;
  readonly case: string;
  readonly caseReference: string | undefined;
  readonly decided: string;
  /** Absent when the published text has no such clause. */
  readonly published: string | undefined;
}

/** What decisions have changed in a document, each beside the published version; space apart, words must be equal. */
export async function readDecidedWords(
  store: AgreementStore,
  community: string,
  entry: DocumentEntry | undefined,
  published: Version,
): Promise<DecidedWords[]> {
  const found: DecidedWords[] = [];
  for (const each of entry?.versions ?? []) {
    if (each.adopted === undefined || each.adopted.base === published.id) continue;
    const version = await store.readVersion(community, published.documentId, each.id);
    for (const { clause } of [each.adopted, ...(each.adopted.further ?? [])]) {
      const decided = version?.clauses.find(({ id }) => id === clause)?.text;
      if (decided === undefined) continue;
      found.push({
        entry: each,
        clause,
        case: each.adopted.case,
        caseReference: version?.adoption.caseReference,
        decided,
        published: published.clauses.find(({ id }) => id === clause)?.text,
      });
    }
  }
  return found;
}

/** True when the published text holds what was decided: the decision then waits for nothing. */
export function holdsDecision({ decided, published }: DecidedWords): boolean {
  return published !== undefined && foldedText(published) === foldedText(decided);
}
