import type { CivilDate } from "../kernel/civil-date.ts";
import { ExpectedError } from "../kernel/errors.ts";
import { sha256 } from "../kernel/hashing.ts";
import type { AgreementStore, Corpus } from "./agreement-store.ts";
import type { Adoption, Version } from "./document.ts";
import { versionIdOf } from "./version-id.ts";

/** New words for a clause, as a body decided them. */
export interface AdoptedClause {
  readonly community: string;
  readonly document: string;
  readonly clause: string;
  /** The version that the proposal was written against. */
  readonly baseVersion: string;
  readonly text: string;
  /** Other clauses of the same document that the decision gives new words at once. */
  readonly further?: readonly { readonly clause: string; readonly text: string }[] | undefined;
  readonly case: string;
  /** As printed on the record: «SSU 3/26». */
  readonly caseReference: string;
  readonly body: string;
  readonly date: CivilDate;
  /** Absent: from the day of its adoption. Later where it was conditional (betinget). */
  readonly inForceFrom?: CivilDate;
  /** Absent where a body decides alone. */
  readonly byParties?: Adoption["byParties"];
  /** True where the bot itself is the document's master; else the version waits for the published text. */
  readonly publishAtOnce: boolean;
}

/** The document, or the clause in its base version, is not there. */
export class ClauseMissingError extends ExpectedError {
  readonly code = "clause-missing";
  readonly clause: string;

  constructor(clause: string) {
    super(`the clause ${clause} is not in the version that the decision changes`);
    this.clause = clause;
  }
}

/**
 * Makes the version that a decision asks for: the base with the clause's new words, adopted by the body on the date.
 * What other decisions have made of the base meanwhile stays: their words are in it. Doing it again changes nothing.
 *
 * @throws ClauseMissingError
 */
export async function adoptClause(store: AgreementStore, adopted: AdoptedClause): Promise<void> {
  const { community, document, clause, baseVersion, further = [] } = adopted;
  for (;;) {
    const corpus = await store.readCorpus(community);
    const entry = corpus?.value.documents.find(({ head }) => head.id === document);
    if (corpus === undefined || entry === undefined) throw new ClauseMissingError(clause);
    if (entry.versions.some((version) => version.adopted?.case === adopted.case)) return;
    const onto = latestFrom(baseVersion, entry.versions);
    const base = await store.readVersion(community, document, onto);
    const missing = [adopted, ...further].find((each) => !base?.clauses.some(({ id }) => id === each.clause));
    if (base === undefined || missing !== undefined) throw new ClauseMissingError(missing?.clause ?? clause);
    const version = adoptedVersion(base, adopted);
    await store.putVersion(community, version);
    const versions = [
      ...entry.versions,
      {
        id: version.id,
        inForceFrom: adopted.inForceFrom ?? adopted.date,
        adopted: {
          case: adopted.case,
          clause,
          textHash: sha256(adopted.text),
          ...(further.length === 0
            ? {}
            : { further: further.map(({ clause: id, text }) => ({ clause: id, textHash: sha256(text) })) }),
          base: onto,
          awaitsPublication: !adopted.publishAtOnce,
        },
      },
    ];
    const documents = corpus.value.documents.map((each) => (each === entry ? { ...entry, versions } : each));
    const next = { ...corpus.value, revision: corpus.value.revision + 1, documents };
    if ((await store.writeCorpus(community, next, corpus.etag)).outcome === "written") return;
  }
}

/** The version that published decisions have made of this one, each of the one before; itself when there are none. */
function latestFrom(baseVersion: string, versions: Corpus["documents"][number]["versions"]): string {
  return versions.reduce(
    (latest, { id, adopted }) => (adopted?.base === latest && !adopted.awaitsPublication ? id : latest),
    baseVersion,
  );
}

function adoptedVersion(base: Version, adopted: AdoptedClause): Version {
  const { body, date, inForceFrom = date, caseReference, byParties, further = [] } = adopted;
  const words = new Map([adopted, ...further].map(({ clause, text }) => [clause, text]));
  const content = {
    adoption: { body, date, caseReference, ...(byParties === undefined ? {} : { byParties }) },
    inForceFrom,
    clauses: base.clauses.map((each) => ({ ...each, text: words.get(each.id) ?? each.text })),
    ...(base.retiredClauses === undefined ? {} : { retiredClauses: base.retiredClauses }),
  };
  return { id: versionIdOf(content), documentId: base.documentId, ...content };
}
