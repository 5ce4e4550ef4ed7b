import type { Versioned, WriteOutcome } from "../../kernel/versioned.ts";
import type { Anchoring } from "./anchoring.ts";

export interface AnchoringStore {
  /** Absent until somebody of that side has done something. `id` as `anchoringId` makes it. */
  readAnchoring(community: string, id: string): Promise<Versioned<Anchoring> | undefined>;
  writeAnchoring(community: string, anchoring: Anchoring, etag: string | undefined): Promise<WriteOutcome>;
}
