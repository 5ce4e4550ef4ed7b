import { z } from "zod/v4";
import { civilDateSchema } from "../kernel/civil-date.ts";
import type { Known, StoredShape } from "../kernel/stored-shape.ts";
import type { Versioned, WriteOutcome } from "../kernel/versioned.ts";
import { type Clause, clauseSchema, documentHeadSchema, type Version, versionSchema } from "./document.ts";

/**
 * The clause that a decision gave new words, in a version that was made from it and not from a published text.
 * `awaitsPublication` («vedtatt, venter på publisering», practice 21): the version does not govern until the
 * document's master holds the same words.
 */
const adoptedClauseSchema = z.looseObject({
  case: z.string().min(1),
  clause: z.string().min(1),
  textHash: z.string().min(1),
  /** Other clauses of the document that the same decision gave new words. */
  further: z.array(z.looseObject({ clause: z.string().min(1), textHash: z.string().min(1) })).optional(),
  /** The version that the decision changed. */
  base: z.string().min(1),
  awaitsPublication: z.boolean(),
});

/**
 * Which documents a community has, and which versions of each: one aggregate, so that an import takes effect whole
 * or not at all. `revision` grows by one at every change; replicas compare it to know when to build a new index.
 */
const corpusSchema = z.looseObject({
  revision: z.number().int().min(1),
  documents: z.array(
    z.looseObject({
      head: documentHeadSchema,
      /** The secretariat has imported it: the folder that the service starts from changes it no more. */
      imported: z.boolean().optional(),
      versions: z.array(
        z.looseObject({
          id: z.string().min(1),
          inForceFrom: civilDateSchema.optional(),
          inForceTo: civilDateSchema.optional(),
          adopted: adoptedClauseSchema.optional(),
          /** The version that took its place on every date. It is kept to compare with, and answers nothing. */
          replacedBy: z.string().min(1).optional(),
        }),
      ),
    }),
  ),
});

export type Corpus = Known<z.infer<typeof corpusSchema>>;

export const corpusShape: StoredShape<Corpus> = {
  kind: "corpus",
  current: 1,
  parser: corpusSchema,
  upgrades: {},
};

/**
 * A version without its clauses, and the names of the pages that hold them, in order. A page is named by its
 * content: replicas that divide a version differently never mix their pages.
 */
const versionHeadSchema = versionSchema.omit({ clauses: true }).extend({ pages: z.array(z.string().min(1)) });

export type VersionHead = Known<z.infer<typeof versionHeadSchema>>;

export const versionHeadShape: StoredShape<VersionHead> = {
  kind: "version",
  current: 1,
  parser: versionHeadSchema,
  upgrades: {},
};

const clausePageSchema = z.looseObject({ clauses: z.array(clauseSchema) });

export type ClausePage = { clauses: Clause[] };

/** Clauses are stored in pages of their own: a long document would pass the limit of one stored document. */
export const clausePageShape: StoredShape<ClausePage> = {
  kind: "clauses",
  current: 1,
  parser: clausePageSchema,
  upgrades: {},
};

/** Agreement texts of one partition: a community's id, or `national`. */
export interface AgreementStore {
  /** Absent while nothing has been loaded for the community. */
  readCorpus(community: string): Promise<Versioned<Corpus> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeCorpus(community: string, corpus: Corpus, etag: string | undefined): Promise<WriteOutcome>;
  /**
   * Stores a version, which never changes afterwards. Storing the same one again does nothing, so a crash half way
   * is mended by storing again; a version is visible only when the corpus names it.
   */
  putVersion(community: string, version: Version): Promise<void>;
  /** Absent when it was never stored whole. */
  readVersion(community: string, documentId: string, versionId: string): Promise<Version | undefined>;
}
