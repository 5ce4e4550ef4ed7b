import { canonicalJson } from "../kernel/json.ts";
import type { AgreementStore, Corpus } from "./agreement-store.ts";
import { holdsDecision, readDecidedWords } from "./decided-words.ts";
import type { LoadedDocument, Version } from "./document.ts";
import { readKnownVersions, recogniseVersion } from "./known-versions.ts";
import { startOf } from "./version-in-force.ts";

/** How often a lost race is tried again; every loss means that another process made progress. */
const ATTEMPTS = 20;

type CorpusEntry = Corpus["documents"][number];

type VersionEntry = CorpusEntry["versions"][number];

/**
 * Makes the given documents the community's corpus, beside those that the secretariat has imported: versions first,
 * then the corpus in one conditional write, so that readers see all of it or none. The same documents again change
 * nothing and keep the revision; clauses that are found again keep their ids.
 *
 * A version that starts later than the ones before it stands beside them; any other replaces them, and they are kept
 * to compare with. Where nothing is said of entry into force, a version starts on the day it was adopted.
 *
 * @returns whether the corpus changed.
 * @throws Error when the race is lost again and again, which only a fault can cause.
 */
export async function publishDocuments(
  store: AgreementStore,
  community: string,
  documents: readonly LoadedDocument[],
): Promise<boolean> {
  return changeCorpus(store, community, async (known) => {
    const imported = known.filter((entry) => entry.imported);
    const own = documents.filter(({ head }) => !imported.some((entry) => entry.head.id === head.id));
    const published: CorpusEntry[] = [];
    for (const loaded of own)
      published.push(await publishedEntry(store, community, loaded, entryOf(loaded.head.id, known)));
    return [...published, ...imported];
  });
}

/**
 * Makes a version that the secretariat has approved one of its document's, which becomes known if it was not. It
 * stands beside versions that start on another day; others it replaces. Doing it again changes nothing.
 *
 * @returns whether the corpus changed.
 * @throws Error as {@link publishDocuments}
 */
export async function publishImported(
  store: AgreementStore,
  community: string,
  loaded: LoadedDocument,
): Promise<boolean> {
  return changeCorpus(store, community, async (known) => {
    const { head, version } = loaded;
    const before = entryOf(head.id, known);
    if (before?.imported && before.versions.some(({ id, replacedBy }) => id === version.id && !replacedBy))
      return known;
    await store.putVersion(community, version);
    const entry = { ...before, ...(await importedEntry(store, community, loaded, before)) };
    return before === undefined ? [...known, entry] : known.map((each) => (each === before ? entry : each));
  });
}

async function changeCorpus(
  store: AgreementStore,
  community: string,
  change: (documents: CorpusEntry[]) => Promise<CorpusEntry[]>,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await store.readCorpus(community);
    const documents = await change(before?.value.documents ?? []);
    if (before !== undefined && canonicalJson(before.value.documents) === canonicalJson(documents))
      return false;
    const corpus: Corpus = { ...before?.value, revision: (before?.value.revision ?? 0) + 1, documents };
    const write = await store.writeCorpus(community, corpus, before?.etag);
    if (write.outcome === "written") return true;
  }
  throw new Error(`the corpus of ${community} could not be written in ${ATTEMPTS} attempts`);
}

function entryOf(id: string, documents: readonly CorpusEntry[]): CorpusEntry | undefined {
  return documents.find(({ head }) => head.id === id);
}

async function publishedEntry(
  store: AgreementStore,
  community: string,
  { head, version: read }: LoadedDocument,
  before: CorpusEntry | undefined,
): Promise<CorpusEntry> {
  const known = await readKnownVersions(store, community, before);
  const version = recogniseVersion(read, known);
  await store.putVersion(community, version);
  const start = startOf(version) ?? "";
  const earlier = known.published.filter((other) => (startOf(other) ?? "") < start);
  const others = otherVersions(before, version, earlier);
  const adopted = await stillAdopted(store, community, before, version);
  return { head, versions: [...others, versionEntry(version), ...adopted] };
}

async function importedEntry(
  store: AgreementStore,
  community: string,
  { head, version }: LoadedDocument,
  before: CorpusEntry | undefined,
): Promise<CorpusEntry> {
  const { published } = await readKnownVersions(store, community, before);
  const start = startOf(version);
  const others = otherVersions(
    before,
    version,
    published.filter((other) => start !== undefined && startOf(other) !== start),
  );
  const isLatest = published.every((other) => (startOf(other) ?? "") <= (start ?? "9999"));
  const adopted = isLatest
    ? await stillAdopted(store, community, before, version)
    : (before?.versions ?? []).filter((entry) => entry.adopted !== undefined);
  return { head, imported: true, versions: [...others, versionEntry(version), ...adopted] };
}

/** The versions that were published before: those that keep their days, and the others as replaced. */
function otherVersions(
  before: CorpusEntry | undefined,
  { id: now }: Version,
  keepingDays: readonly Version[],
): VersionEntry[] {
  const others = (before?.versions ?? []).filter(({ id, adopted }) => id !== now && !adopted);
  return others.map((entry) =>
    entry.replacedBy !== undefined || keepingDays.some(({ id }) => id === entry.id)
      ? entry
      : { ...entry, replacedBy: now },
  );
}

/**
 * What a decision adopted stays beside the text that it changed; it is gone once a published text holds all its words,
 * and waits when another text was published instead.
 */
async function stillAdopted(
  store: AgreementStore,
  community: string,
  before: CorpusEntry | undefined,
  published: Version,
): Promise<VersionEntry[]> {
  const decided = await readDecidedWords(store, community, before, published);
  const differing = new Set(decided.filter((each) => !holdsDecision(each)).map(({ entry }) => entry.id));
  const fulfilled = new Set(decided.map(({ entry }) => entry.id).filter((id) => !differing.has(id)));
  return (before?.versions ?? []).flatMap((entry) => {
    if (entry.adopted === undefined || fulfilled.has(entry.id)) return [];
    if (entry.adopted.base === published.id) return [entry];
    return [{ ...entry, adopted: { ...entry.adopted, awaitsPublication: true } }];
  });
}

function versionEntry(version: Version): VersionEntry {
  return {
    id: version.id,
    ...(version.inForceFrom === undefined ? {} : { inForceFrom: version.inForceFrom }),
    ...(version.inForceTo === undefined ? {} : { inForceTo: version.inForceTo }),
  };
}
