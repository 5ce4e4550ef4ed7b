import type { CaseStore } from "../domain/cases/case-store.ts";
import type { Community } from "../domain/community/community.ts";
import type { MeetingStore } from "../domain/meetings/meeting-store.ts";
import type { DemoIdle } from "../presentation/text/demo-catalogue.ts";
import type { DemonstrationPerson } from "./people.ts";
import type { PlayedChats } from "./played-chats.ts";

/** Where and with what the invented people act. */
export interface Stage {
  readonly community: Community;
  readonly chats: PlayedChats;
  readonly cases: CaseStore;
  readonly meetings: MeetingStore;
  /** Settles when the next one may act. */
  readonly pause: () => Promise<void>;
}

/** Who did what they were asked, or why nobody did. */
export type Acted = { readonly by: readonly DemonstrationPerson[] } | { readonly idle: DemoIdle };
