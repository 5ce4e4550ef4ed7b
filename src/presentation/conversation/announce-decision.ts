import type { Case } from "../../domain/cases/case.ts";
import type { CaseStore } from "../../domain/cases/case-store.ts";
import type { Community } from "../../domain/community/community.ts";
import { decidedView } from "../view/reminder-view.ts";
import type { Messenger } from "./message.ts";

export interface DecisionAnnouncing {
  readonly cases: CaseStore;
  readonly messenger: Messenger;
}

/** Tells every conversation that has seen the case's card what was decided, under which number, and whom it binds. */
export async function announceDecision(
  community: Community,
  treated: Case,
  { cases, messenger }: DecisionAnnouncing,
): Promise<void> {
  const view = decidedView(treated, community, community.language);
  if (view === undefined) return;
  const posts = (await cases.readCase(community.id, treated.id))?.value.posts ?? [];
  for (const conversation of new Set(posts.map((post) => post.conversation)))
    await messenger.post(conversation, view);
}
