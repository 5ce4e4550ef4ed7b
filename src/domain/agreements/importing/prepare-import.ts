import type { CivilDate } from "../../kernel/civil-date.ts";
import { everyItem } from "../../kernel/every-page.ts";
import type { AgreementStore, Corpus } from "../agreement-store.ts";
import { compareVersions } from "../clause-diff.ts";
import { type DecidedWords, holdsDecision, readDecidedWords } from "../decided-words.ts";
import type { DocumentHead, LoadedDocument, Version } from "../document.ts";
import { readKnownVersions, recogniseVersion } from "../known-versions.ts";
import { documentFromBlocks } from "../reading/document-from-blocks.ts";
import { checkDocument } from "./findings/check-document.ts";
import { type Finding, opening } from "./findings/finding.ts";
import type { ImportDraft, ImportStore, Signature } from "./import-store.ts";
import { knownDocument } from "./known-document.ts";
import type { SourceText } from "./source-file.ts";

export interface ImportStores {
  readonly agreements: AgreementStore;
  readonly imports: ImportStore;
}

/** A file that has been read, and what it comes into. */
export interface ReadImport {
  readonly community: string;
  readonly fileName: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly source: SourceText;
  /** Absent for an operator on the server. */
  readonly sentBy: Signature | undefined;
  /** An instant in UTC, and the date in Oslo. */
  readonly at: string;
  readonly today: CivilDate;
  /** What is answered from today, in the community and nationally. */
  readonly loaded: readonly LoadedDocument[];
}

export type PreparedImport =
  | { readonly kind: "draft"; readonly draft: ImportDraft }
  /** The same file was sent before; nothing is changed. */
  | { readonly kind: "again"; readonly draft: ImportDraft }
  /** The text is the one that is known already; nothing is changed. */
  | { readonly kind: "known"; readonly head: DocumentHead }
  | { readonly kind: "no-clause" };

/** More than this nobody reads; how many there were is said. */
const MOST_FINDINGS = 200;
const ID_DIGITS = 8;

/** Makes a draft of a file that was read: recognises the document and its clauses, and checks it. Publishes nothing. */
export async function prepareImport(stores: ImportStores, read: ReadImport): Promise<PreparedImport> {
  const corpus = (await stores.agreements.readCorpus(read.community))?.value.documents ?? [];
  const earlier = await sameFile(stores.imports, read);
  const again = earlier.find((draft) => isStillThere(draft, corpus));
  if (again !== undefined) return { kind: "again", draft: again };

  const document = documentFromBlocks({ ...read, blocks: read.source.blocks, stated: read.source.stated });
  if (document.version.clauses.length === 0) return { kind: "no-clause" };
  const entry = knownDocument(document.head, corpus);
  const versions = await readKnownVersions(stores.agreements, read.community, entry);
  const head = headOf(document.head, entry?.head);
  const recognised = { ...document.version, documentId: head.id };
  const version = recogniseVersion(recognised, versions);
  if (versions.published.includes(version) && !isReplaced(version, entry)) return { kind: "known", head };

  await stores.agreements.putVersion(read.community, version);
  const base = versions.published.at(-1);
  const decided = await readDecidedWords(stores.agreements, read.community, entry, version);
  const findings = [
    ...decided.filter((each) => !holdsDecision(each)).map(differingWords),
    ...checkDocument({
      head,
      version,
      source: read.source,
      today: read.today,
      others: read.loaded.filter((other) => other.head.id !== head.id),
    }),
  ];
  const draft: ImportDraft = {
    id: `${read.sha256.slice(0, ID_DIGITS)}${earlier.length === 0 ? "" : `-${earlier.length + 1}`}`,
    sha256: read.sha256,
    fileName: read.fileName,
    at: read.at,
    ...(read.sentBy === undefined ? {} : { sentBy: read.sentBy }),
    head,
    version: version.id,
    ...(base === undefined ? {} : { base: base.id }),
    changes: countChanges(base, version),
    findings: findings.slice(0, MOST_FINDINGS),
    moreFindings: Math.max(0, findings.length - MOST_FINDINGS),
    decisions: decided.map(decisionOutcome),
    notStated: [],
    state: "draft",
    approvals: [],
  };
  const write = await stores.imports.writeDraft(read.community, draft, undefined);
  // The same file at the same moment: whoever came first has made the draft.
  return write.outcome === "written" ? { kind: "draft", draft } : prepareImport(stores, read);
}

async function sameFile(imports: ImportStore, { community, sha256 }: ReadImport): Promise<ImportDraft[]> {
  const drafts = await everyItem((request) => imports.listDrafts(community, request));
  return drafts.map(({ value }) => value).filter((draft) => draft.sha256 === sha256);
}

/** A rejected file may be sent again, and an approved one whose text another has replaced. */
function isStillThere(draft: ImportDraft, corpus: Corpus["documents"]): boolean {
  if (draft.state !== "approved") return draft.state !== "rejected";
  if (draft.publishedAt === undefined) return true;
  const entry = corpus.find(({ head }) => head.id === draft.head.id);
  return entry?.versions.some(({ id, replacedBy }) => id === draft.version && !replacedBy) ?? false;
}

function isReplaced({ id }: Version, entry: Corpus["documents"][number] | undefined): boolean {
  return entry?.versions.some((version) => version.id === id && version.replacedBy !== undefined) ?? false;
}

/** A document that is known keeps its id, and what only its configuration says. */
function headOf(read: DocumentHead, known: DocumentHead | undefined): DocumentHead {
  if (known === undefined) return read;
  const sourceUrl = read.sourceUrl ?? known.sourceUrl;
  return {
    ...read,
    id: known.id,
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(read.number === undefined && known.number !== undefined ? { number: known.number } : {}),
  };
}

function countChanges(base: Version | undefined, version: Version): ImportDraft["changes"] {
  const changes = { added: 0, removed: 0, edited: 0, moved: 0, unchanged: 0 };
  const before = base ?? { ...version, clauses: [] };
  for (const { kind } of compareVersions(before, version)) changes[kind] += 1;
  return changes;
}

function differingWords({ clause, decided, published, caseReference }: DecidedWords): Finding {
  const quotes = [
    caseReference ?? "",
    opening(decided),
    ...(published === undefined ? [] : [opening(published)]),
  ];
  return { kind: "decided-words-differ", clause, quotes };
}

function decisionOutcome(decided: DecidedWords): ImportDraft["decisions"][number] {
  const { case: about, caseReference, clause, published } = decided;
  const missing = published === undefined ? "missing" : "differs";
  return {
    case: about,
    ...(caseReference === undefined ? {} : { caseReference }),
    clause,
    outcome: holdsDecision(decided) ? "published" : missing,
  };
}
