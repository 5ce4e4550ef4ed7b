import { randomUUID } from "node:crypto";
import type { Stores } from "../adapters/store/stores.ts";
import type { Community } from "../domain/community/community.ts";
import type { Clock } from "../domain/kernel/clock.ts";
import type { RosterKeeper } from "../domain/people/keep-rosters.ts";
import type { CasePosts } from "../presentation/conversation/case-posts.ts";
import type { DeskRoom } from "../presentation/conversation/desk-room.ts";
import { createHearingPosts } from "../presentation/conversation/hearing-posts.ts";
import { createHearingRoom } from "../presentation/conversation/hearing-room.ts";
import type { Messenger } from "../presentation/conversation/message.ts";

export interface HearingsWiring {
  readonly stores: Pick<Stores, "hearings" | "cases">;
  readonly communities: readonly Community[];
  readonly rosters: RosterKeeper;
  readonly messenger: Messenger;
  readonly clock: Clock;
}

/** Hearings: their room, and the cards that it keeps up to date. */
export function wireHearings(wiring: HearingsWiring, casePosts: CasePosts): DeskRoom {
  const { stores, ...rest } = wiring;
  const { hearings, cases } = stores;
  const posts = createHearingPosts({ ...rest, hearings, cases });
  return createHearingRoom({ ...rest, hearings, cases, posts, casePosts, newMark: randomUUID });
}
