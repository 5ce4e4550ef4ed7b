import { z } from "zod/v4";
import type { Known, StoredShape } from "../../kernel/stored-shape.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../../kernel/versioned.ts";
import { documentHeadSchema } from "../document.ts";
import { findingSchema } from "./findings/finding.ts";

/** Facts of a version that its text may leave out, and that the secretariat is then asked for (M21, M25). */
export const VERSION_FACTS = ["body", "date", "caseReference", "inForceFrom", "inForceTo"] as const;
export type VersionFact = (typeof VERSION_FACTS)[number];

/** A secretary who acted on a draft, and the side that they did it for; the name stays when they have left. */
const signatureSchema = z.looseObject({
  person: z.string().min(1),
  name: z.string().min(1),
  side: z.enum(["municipalities", "hospital"]),
  at: z.iso.datetime(),
});

export type Signature = Known<z.infer<typeof signatureSchema>>;

/**
 * A document as it was read from a file, on its way into the corpus. Its version is stored already, and answers
 * nothing before the draft is approved by a second person of the secretariat, from the other side (M50).
 */
const importDraftSchema = z.looseObject({
  /** From the file's content, so that the same file twice is seen. */
  id: z.string().min(1),
  sha256: z.string().min(1),
  fileName: z.string().min(1),
  at: z.iso.datetime(),
  /** Absent when the operator put it in on the server: then both sides must approve. */
  sentBy: signatureSchema.optional(),
  /** The last who filled in what the text leaves out. Absent while nobody has. */
  statedBy: signatureSchema.optional(),
  /** Who gave it to the other side, and thereby approved it for their own: text and facts, which are then closed. */
  forwardedBy: signatureSchema.optional(),
  head: documentHeadSchema,
  version: z.string().min(1),
  /** The version whose clauses it was compared with; absent for a document that is new. */
  base: z.string().min(1).optional(),
  /** How many clauses became what, compared with the base; all are added in a document that is new. */
  changes: z.looseObject({
    added: z.number().int(),
    removed: z.number().int(),
    edited: z.number().int(),
    moved: z.number().int(),
    unchanged: z.number().int(),
  }),
  findings: z.array(findingSchema),
  /** How many findings more there were than are kept. */
  moreFindings: z.number().int(),
  /** Decisions that waited for this text (practice 21): whether it holds the words that were decided. */
  decisions: z.array(
    z.looseObject({
      case: z.string().min(1),
      caseReference: z.string().min(1).optional(),
      clause: z.string().min(1),
      outcome: z.enum(["published", "differs", "missing"]),
    }),
  ),
  /** What the secretariat has said that nobody states: shown as «ikke oppgitt», and not asked for again. */
  notStated: z.array(z.enum(VERSION_FACTS)),
  /** `draft` until the facts are complete, `sent` while the other side has it. */
  state: z.enum(["draft", "sent", "approved", "rejected"]),
  approvals: z.array(signatureSchema),
  rejectedBy: signatureSchema.optional(),
  /** When the corpus had it; absent between the last approval and that. */
  publishedAt: z.iso.datetime().optional(),
});

export type ImportDraft = Known<z.infer<typeof importDraftSchema>>;

export const importDraftShape: StoredShape<ImportDraft> = {
  kind: "import",
  current: 1,
  parser: importDraftSchema,
  upgrades: {},
};

export interface ImportStore {
  readDraft(community: string, id: string): Promise<Versioned<ImportDraft> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeDraft(community: string, draft: ImportDraft, etag: string | undefined): Promise<WriteOutcome>;
  listDrafts(community: string, request: PageRequest): Promise<Page<Versioned<ImportDraft>>>;
  /** Those that are approved and not yet published. */
  listUnpublished(community: string, request: PageRequest): Promise<Page<Versioned<ImportDraft>>>;
}
