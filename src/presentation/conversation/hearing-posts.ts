import type { CaseStore } from "../../domain/cases/case-store.ts";
import { noteHearingPost, readComments, readHearing } from "../../domain/cases/hearings/change-hearing.ts";
import type { HearingStore } from "../../domain/cases/hearings/hearing-store.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { hearingSharedView } from "../view/hearing-card-view.ts";
import type { HearingView } from "../view/hearing-view.ts";
import type { Messenger } from "./message.ts";

export interface HearingPostsParts {
  readonly hearings: HearingStore;
  readonly cases: CaseStore;
  readonly messenger: Messenger;
  readonly clock: Clock;
}

/** The cards of hearings that all in a conversation see, kept up to date. */
export interface HearingPosts {
  /** Posts the hearing's card as it stands; false when the conversation did not take it. */
  share(community: Community, hearing: string, conversation: string): Promise<boolean>;
  /** Brings every posted card to its present state, without waiting until it is shown. */
  refresh(community: Community, hearing: string): Promise<void>;
}

export function createHearingPosts(parts: HearingPostsParts): HearingPosts {
  const { hearings, messenger, clock } = parts;

  async function viewOf(community: Community, id: string): Promise<HearingView | undefined> {
    const read = await readHearing(parts, community.id, id);
    if (read === undefined) return undefined;
    const comments = await readComments(parts, community.id, id);
    const context = { ...read, comments, community, today: osloToday(clock) };
    return hearingSharedView(context, community.language);
  }

  return {
    async share(community, hearing, conversation) {
      const view = await viewOf(community, hearing);
      if (view === undefined) return false;
      try {
        const posted = await messenger.post(conversation, view);
        if (posted === undefined) return false;
        await noteHearingPost(hearings, community.id, hearing, posted);
        return true;
      } catch (error) {
        if (error instanceof ExpectedError && error.code === "not-delivered") return false;
        throw error;
      }
    },
    async refresh(community, hearing) {
      const posts = (await hearings.readHearing(community.id, hearing))?.value.posts ?? [];
      if (posts.length === 0) return;
      const view = await viewOf(community, hearing);
      if (view !== undefined) for (const post of posts) void messenger.update(post, view);
    },
  };
}
