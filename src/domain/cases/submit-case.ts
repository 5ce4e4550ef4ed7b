import type { Actor } from "../people/actor.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { caseIdOf } from "./case-id.ts";
import type { CaseStore } from "./case-store.ts";
import { replayCase } from "./replay-case.ts";

type Submitted = Extract<CaseEvent, { kind: "submitted" }>;

export interface Submission
  extends Pick<Submitted, "title" | "need" | "patients" | "origin" | "putsForward"> {
  /** The form that was filled in; sent again by the same person it is the same case. */
  readonly mark: string;
}

/** Anyone may submit a case (M65). */
export async function submitCase(
  store: CaseStore,
  community: string,
  submission: Submission,
  circumstances: { readonly actor: Actor; readonly at: string },
): Promise<Case> {
  return (await submitOnce(store, community, submission, circumstances)).treated;
}

/** An id that no case has yet, made of the mark. */
export async function freeCaseId(store: CaseStore, community: string, mark: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const id = caseIdOf(mark, attempt);
    if ((await store.readCase(community, id)) === undefined) return id;
  }
}

/**
 * Submits under an id that was kept for the case, once, whoever does it.
 *
 * @returns absent where a case with another mark has taken the id meanwhile
 */
export async function submitUnder(
  store: CaseStore,
  community: string,
  id: string,
  submission: Submission,
  { actor: by, at }: { readonly actor: Actor; readonly at: string },
): Promise<Case | undefined> {
  const event: Submitted = { kind: "submitted", at, by, ...submission };
  await store.writeCase(community, { id, events: [event], pending: [], posts: [] }, undefined);
  const events = (await store.readCase(community, id))?.value.events ?? [];
  const [first] = events;
  return first?.kind === "submitted" && first.mark === submission.mark ? replayCase(id, events) : undefined;
}

/** As `submitCase`; `isNew` is false for a form that was sent before. */
export async function submitOnce(
  store: CaseStore,
  community: string,
  submission: Submission,
  { actor: by, at }: { readonly actor: Actor; readonly at: string },
): Promise<{ readonly treated: Case; readonly isNew: boolean }> {
  const event: Submitted = { kind: "submitted", at, by, ...submission };
  for (let attempt = 0; ; attempt += 1) {
    const id = caseIdOf(submission.mark, attempt);
    const write = await store.writeCase(
      community,
      { id, events: [event], pending: [], posts: [] },
      undefined,
    );
    const stored = await store.readCase(community, id);
    const first = stored?.value.events[0];
    const ours = first?.kind === "submitted" && first.mark === event.mark && first.by.person === by.person;
    const treated = ours && stored !== undefined ? replayCase(id, stored.value.events) : undefined;
    if (treated !== undefined) return { treated, isNew: write.outcome === "written" };
  }
}
