import { everyItem } from "../../kernel/every-page.ts";
import type { Case } from "../case.ts";
import type { CaseEvent } from "../case-event.ts";
import type { CaseOutcome, Circumstances } from "../case-outcome.ts";
import type { CaseStore } from "../case-store.ts";
import { type CaseChange, changeCase, type IntentsOf } from "../change-case.ts";
import { replayCase } from "../replay-case.ts";
import { refusalOnWay } from "../way-of-a-case.ts";
import { commentTable } from "./comment-table.ts";
import { deadlineOf, type Hearing, isClosed } from "./hearing.ts";
import type { HearingRefusal, HearingRuled } from "./hearing-actions.ts";
import type { HearingComment } from "./hearing-comment.ts";
import type { HearingStore } from "./hearing-store.ts";

export interface HearingStores {
  readonly hearings: HearingStore;
  readonly cases: CaseStore;
  readonly intentsOf: IntentsOf;
}

/** A hearing that its case knows of, with both as they are now. */
export interface HearingInCase {
  readonly hearing: Hearing;
  readonly treated: Case;
}

export type HearingChange =
  | { readonly kind: "changed" | "already-counted"; readonly hearing: Hearing }
  | { readonly kind: "refused"; readonly refused: HearingRefusal }
  | { readonly kind: "no-such-case" };

/** Absent also for one that a crash left before its case knew of it: nobody has been asked yet. */
export async function readHearing(
  { hearings, cases }: Omit<HearingStores, "intentsOf">,
  community: string,
  id: string,
): Promise<HearingInCase | undefined> {
  const hearing = (await hearings.readHearing(community, id))?.value;
  const stored = hearing && (await cases.readCase(community, hearing.case))?.value;
  const treated = stored && replayCase(stored.id, stored.events);
  if (hearing === undefined || treated === undefined) return undefined;
  const opened = treated.events.some((event) => event.kind === "hearing-opened" && event.hearing === id);
  return opened ? { hearing, treated } : undefined;
}

/** Every comment of the hearing, also those that something newer has followed. */
export async function readComments(
  { hearings }: Pick<HearingStores, "hearings">,
  community: string,
  hearing: string,
): Promise<HearingComment[]> {
  const stored = await everyItem((request) => hearings.listComments(community, hearing, request));
  return stored.map(({ value }) => value);
}

/**
 * Opens a hearing: its own document first, then the case. What a crash left between them, the next attempt finishes
 * with the document that was written first, unless it was about another proposal than the case has now.
 */
export async function startHearing(
  stores: HearingStores,
  community: string,
  caseId: string,
  rule: (treated: Case) => Promise<HearingRuled>,
  circumstances: () => Promise<Circumstances>,
): Promise<HearingChange> {
  const stored = await stores.cases.readCase(community, caseId);
  const treated = stored && replayCase(caseId, stored.value.events);
  if (treated === undefined) return { kind: "no-such-case" };
  const wished = await rule(treated);
  if ("refused" in wished) return refusedUnlessOpened(stores, community, treated, wished.refused);
  const hearing = await createHearing(stores.hearings, community, wished.hearing);
  const changed = await changeCase(
    stores.cases,
    community,
    caseId,
    async (now) => openedIn(now, hearing, await circumstances()),
    stores.intentsOf,
  );
  return hearingChange(changed, hearing);
}

/** The second press of a button finds the hearing open already, which is what was asked for. */
async function refusedUnlessOpened(
  { hearings }: HearingStores,
  community: string,
  { hearing: open }: Case,
  refused: HearingRefusal,
): Promise<HearingChange> {
  const there = open === undefined ? undefined : (await hearings.readHearing(community, open.id))?.value;
  return refused === "hearing-open" && there !== undefined
    ? { kind: "already-counted", hearing: there }
    : { kind: "refused", refused };
}

async function createHearing(hearings: HearingStore, community: string, wished: Hearing): Promise<Hearing> {
  for (;;) {
    const there = await hearings.readHearing(community, wished.id);
    if (there !== undefined && there.value.proposal.number === wished.proposal.number) return there.value;
    const write = await hearings.writeHearing(community, wished, there?.etag);
    if (write.outcome === "written") return wished;
  }
}

function openedIn(treated: Case, hearing: Hearing, c: Circumstances): CaseOutcome {
  if (treated.hearing?.id === hearing.id) return { events: [] };
  const refused = refusalOnWay("open-hearing", treated, c);
  if (refused !== undefined) return { refused };
  if (treated.paper?.proposal.number !== hearing.proposal.number) return { refused: "proposal-changed" };
  const { id, proposal, deadline } = hearing;
  const opened = { hearing: id, deadline, proposal: proposal.number };
  return { events: [{ kind: "hearing-opened", at: c.at, by: c.actor, ...opened }] };
}

/** Changes the hearing, and then what the case says of it. */
export async function changeHearing(
  stores: HearingStores,
  community: string,
  id: string,
  rule: (before: HearingInCase) => Promise<HearingRuled>,
  circumstances: () => Promise<Circumstances>,
): Promise<HearingChange> {
  for (;;) {
    const before = await readHearing(stores, community, id);
    const stored = await stores.hearings.readHearing(community, id);
    if (before === undefined || stored === undefined) return { kind: "no-such-case" };
    const outcome = await rule({ ...before, hearing: stored.value });
    if ("refused" in outcome) return { kind: "refused", refused: outcome.refused };
    const { hearing } = outcome;
    const same = hearing === stored.value;
    const write = same ? undefined : await stores.hearings.writeHearing(community, hearing, stored.etag);
    if (write?.outcome === "lost") continue;
    const followed = await bringCaseUpToDate(stores, community, hearing, circumstances);
    return { kind: same && !followed ? "already-counted" : "changed", hearing };
  }
}

/** Remembers a card that all in a conversation see. No such hearing: nothing. */
export async function noteHearingPost(
  hearings: HearingStore,
  community: string,
  id: string,
  post: Hearing["posts"][number],
): Promise<void> {
  for (;;) {
    const stored = await hearings.readHearing(community, id);
    if (stored === undefined) return;
    const next = { ...stored.value, posts: [...stored.value.posts, post] };
    if ((await hearings.writeHearing(community, next, stored.etag)).outcome === "written") return;
  }
}

/**
 * The case learns of a new deadline, that the hearing is closed, and how much is left to assess. Counted anew whenever
 * the case's write loses a race, so that the last word is the right one.
 *
 * @returns whether there was something to learn
 */
export async function bringCaseUpToDate(
  stores: HearingStores,
  community: string,
  { id, case: caseId }: Pick<Hearing, "id" | "case">,
  circumstances: () => Promise<Circumstances>,
): Promise<boolean> {
  const changed = await changeCase(
    stores.cases,
    community,
    caseId,
    async (treated) => {
      const hearing = (await stores.hearings.readHearing(community, id))?.value;
      if (hearing === undefined || treated.hearing?.id !== id) return { events: [] };
      const { at, actor: by } = await circumstances();
      const events = newsFor(treated.hearing, hearing, await readComments(stores, community, id));
      return { events: events.map((event) => ({ ...event, at, by })) };
    },
    stores.intentsOf,
  );
  return changed.kind === "changed";
}

type News = CaseEvent extends infer Event
  ? Event extends { readonly kind: "hearing-extended" | "hearing-closed" | "hearing-assessed" }
    ? Omit<Event, "at" | "by">
    : never
  : never;

function newsFor(
  known: NonNullable<Case["hearing"]>,
  hearing: Hearing,
  comments: readonly HearingComment[],
): News[] {
  const { id } = hearing;
  const deadline = deadlineOf(hearing);
  const extended: News[] =
    deadline === known.deadline ? [] : [{ kind: "hearing-extended", hearing: id, deadline }];
  if (!isClosed(hearing)) return extended;
  const { answered, unassessed } = commentTable(hearing, comments);
  if (!known.closed) {
    const counts = { instances: hearing.instances.length, answered: answered.length, unassessed };
    return [...extended, { kind: "hearing-closed", hearing: id, ...counts }];
  }
  return known.result?.unassessed === unassessed
    ? extended
    : [...extended, { kind: "hearing-assessed", hearing: id, unassessed }];
}

function hearingChange(changed: CaseChange, hearing: Hearing): HearingChange {
  switch (changed.kind) {
    case "refused":
      return { kind: "refused", refused: changed.refused };
    case "no-such-case":
      return { kind: "no-such-case" };
    default:
      return { kind: changed.kind, hearing };
  }
}
