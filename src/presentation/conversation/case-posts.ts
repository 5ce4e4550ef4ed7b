import type { LibraryKeeper } from "../../domain/agreements/library.ts";
import type { CaseStore, StoredCase } from "../../domain/cases/case-store.ts";
import { notePost } from "../../domain/cases/note-post.ts";
import { replayCase } from "../../domain/cases/replay-case.ts";
import type { Community } from "../../domain/community/community.ts";
import { type Clock, osloToday } from "../../domain/kernel/clock.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import type { Account } from "../../domain/people/account.ts";
import type { Roster } from "../../domain/people/find-person.ts";
import type { RosterKeeper } from "../../domain/people/keep-rosters.ts";
import { belongsOn } from "../../domain/people/seats.ts";
import { caseSharedView } from "../view/case-shared-view.ts";
import type { CaseSharedView } from "../view/case-view.ts";
import type { Messenger } from "./message.ts";

export interface CasePostsParts {
  readonly cases: CaseStore;
  readonly rosters: Pick<RosterKeeper, "recent">;
  readonly library: Pick<LibraryKeeper, "current">;
  readonly messenger: Messenger;
  readonly clock: Clock;
  /** What the channel calls these people in a conversation. Absent: nobody's own view is fetched unasked. */
  readonly userIdsOf?: (conversation: string, accounts: readonly Account[]) => Promise<readonly string[]>;
}

/** The cards of cases that all in a conversation see, kept up to date. */
export interface CasePosts {
  /** Posts the case's card as it stands; false when the conversation did not take it. */
  share(community: Community, caseId: string, conversation: string): Promise<boolean>;
  /**
   * Brings every posted card of the case to its present state, without waiting until it is shown.
   *
   * @param written the case as it has just been written; absent: it is read
   */
  refresh(community: Community, caseId: string, written?: StoredCase): Promise<void>;
}

export function createCasePosts(parts: CasePostsParts): CasePosts {
  const { cases, rosters, messenger, library, clock } = parts;
  /** How many events the newest view had that was sent for a case: an older one must not follow it. */
  const shown = new Map<string, number>();

  /** Everything that a view is made of but the case itself, which is read last. */
  async function viewer(community: Community, conversation: string) {
    const roster = await rosters.recent(community.id);
    const today = osloToday(clock);
    const current = await library.current();
    const refreshFor = await parts.userIdsOf?.(conversation, accountsIn(roster, today));
    return ({ id, events }: StoredCase): CaseSharedView | undefined => {
      const treated = replayCase(id, events);
      if (treated === undefined) return undefined;
      const context = { treated, community, roster, today, library: current };
      return caseSharedView(context, refreshFor ?? [], community.language);
    };
  }

  async function post(community: Community, caseId: string, conversation: string): Promise<boolean> {
    const viewOf = await viewer(community, conversation);
    const stored = await cases.readCase(community.id, caseId);
    const view = stored && viewOf(stored.value);
    const posted = view && (await messenger.post(conversation, view));
    if (posted === undefined) return false;
    await notePost(cases, community.id, caseId, posted);
    return true;
  }

  return {
    async share(community, caseId, conversation) {
      try {
        return await post(community, caseId, conversation);
      } catch (error) {
        // What was decided or opened stands, whether or not Teams could be reached.
        if (error instanceof ExpectedError && error.code === "not-delivered") return false;
        throw error;
      }
    },
    async refresh(community, caseId, written) {
      const read = async () => (await cases.readCase(community.id, caseId))?.value;
      const before = written ?? (await read());
      const conversations = new Set(before?.posts.map(({ conversation }) => conversation));
      for (const conversation of conversations) {
        const viewOf = await viewer(community, conversation);
        const stored = written ?? (await read());
        const view = stored && viewOf(stored);
        if (stored === undefined || view === undefined) return;
        const { events, posts } = stored;
        const key = `${community.id}/${conversation}/${caseId}`;
        if ((shown.get(key) ?? 0) > events.length) continue;
        shown.set(key, events.length);
        for (const each of posts) if (each.conversation === conversation) void messenger.update(each, view);
      }
    },
  };
}

function accountsIn({ identities, occupancies }: Roster, today: ReturnType<typeof osloToday>): Account[] {
  return identities
    .filter(({ person }) => belongsOn(today, person, occupancies))
    .flatMap(({ accounts }) => accounts);
}
