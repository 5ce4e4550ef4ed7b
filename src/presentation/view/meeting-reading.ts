import type { Case } from "../../domain/cases/case.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import type { MeetingInContext } from "./meeting-words.ts";

/** What only a reader's own card needs. */
export interface MeetingReading extends MeetingInContext, CaseReader {
  /** The cases that the agenda could take in. */
  readonly ready: readonly Case[];
  /** The body's meeting before, while its minutes wait for approval. */
  readonly previous: Meeting | undefined;
}
