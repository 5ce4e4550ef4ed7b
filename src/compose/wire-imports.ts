import { createHash } from "node:crypto";
import type { Stores } from "../adapters/store/stores.ts";
import { finishApproved } from "../domain/agreements/importing/change-draft.ts";
import type { ReadSourceFile } from "../domain/agreements/importing/source-file.ts";
import type { LibraryKeeper } from "../domain/agreements/library.ts";
import type { Community } from "../domain/community/community.ts";
import type { CivilDate } from "../domain/kernel/civil-date.ts";
import type { Clock } from "../domain/kernel/clock.ts";
import { loadPlans } from "../flows/load-plans.ts";
import type { DeskRoom } from "../presentation/conversation/desk-room.ts";
import { createImportRoom } from "../presentation/conversation/import-room.ts";
import type { Messenger } from "../presentation/conversation/message.ts";

export interface ImportsWiring {
  readonly stores: Stores;
  readonly communities: readonly Community[];
  readonly library: LibraryKeeper;
  readonly messenger: Messenger;
  readonly clock: Clock;
  /** Absent: files that people send are not read. */
  readonly readSource?: ReadSourceFile | undefined;
}

export interface WiredImports {
  readonly room: DeskRoom;
  /** One round: what was approved before a crash is published. */
  readonly sweep: (community: Community) => Promise<void>;
}

/** SHA-256 in lower-case hexadecimal of a file. */
export function hashOfFile(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const READS_NOTHING: ReadSourceFile = async () => ({ kind: "unreadable", problem: "unknown-format" });

/** Documents that the secretariat puts in: their room, and what finishes them. */
export function wireImports(wiring: ImportsWiring): WiredImports {
  const { stores, library, clock, readSource = READS_NOTHING } = wiring;
  const afterPublishing = (community: string, today: CivilDate) => loadPlans(stores, community, today);
  return {
    room: createImportRoom({ ...stores, ...wiring, readSource, hashOf: hashOfFile, afterPublishing }),
    async sweep(community) {
      if (await finishApproved({ ...stores, afterPublishing }, community, clock.now().toString()))
        library.expire();
    },
  };
}
