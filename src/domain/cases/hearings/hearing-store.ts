import type { CivilDate } from "../../kernel/civil-date.ts";
import type { Page, PageRequest, Versioned, WriteOutcome } from "../../kernel/versioned.ts";
import type { Hearing } from "./hearing.ts";
import type { HearingComment } from "./hearing-comment.ts";

/** Hearings, and their comments as documents of their own: a hearing may get hundreds. */
export interface HearingStore {
  readHearing(community: string, id: string): Promise<Versioned<Hearing> | undefined>;
  /** `etag` absent means that there must be none yet. */
  writeHearing(community: string, hearing: Hearing, etag: string | undefined): Promise<WriteOutcome>;
  listHearings(community: string, request: PageRequest): Promise<Page<Versioned<Hearing>>>;
  /** Those that something can fall due of on the day or later (`hearing-settled.ts`), without reading the others. */
  listOpenHearings(
    community: string,
    onOrAfter: CivilDate,
    request: PageRequest,
  ): Promise<Page<Versioned<Hearing>>>;
  readComment(community: string, hearing: string, id: string): Promise<Versioned<HearingComment> | undefined>;
  writeComment(community: string, comment: HearingComment, etag: string | undefined): Promise<WriteOutcome>;
  /** Of one hearing, in no order that means anything. */
  listComments(
    community: string,
    hearing: string,
    request: PageRequest,
  ): Promise<Page<Versioned<HearingComment>>>;
}
