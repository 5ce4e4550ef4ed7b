import type { CaseReader } from "../../domain/cases/case-reader.ts";
import type { Community } from "../../domain/community/community.ts";
import { everyItem } from "../../domain/kernel/every-page.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { PlanStore } from "../../domain/plan/plan-store.ts";
import { tasksToFollow } from "../../domain/plan/succession/choose-succession.ts";
import {
  type DraftChange,
  discardDraft,
  draftPlan,
  endDraftIn,
  type PlanYears,
} from "../../domain/plan/succession/draft-plan.ts";
import { adoptedPlans } from "../../domain/plan/tasks-of-plan.ts";
import { successionTexts } from "../text/succession-texts.ts";
import { discardConfirm, otherEndConfirm } from "../view/succession-forms.ts";
import type { View } from "../view/view.ts";
import { overview, type SuccessionTurn, successionNotice } from "./work-on-succession.ts";

/**
 * Begins the draft, or shows the one that there is for those years.
 *
 * @param turnOf the draft as the secretary has it before them; a view where there is none
 */
export async function beginDraft(
  plans: PlanStore,
  years: PlanYears,
  { community, today }: CaseReader,
  language: Language,
  turnOf: (plan: string) => Promise<SuccessionTurn | View>,
): Promise<View> {
  const old = (await adoptedPlans(plans, community.id)).at(-1);
  if (old === undefined) return successionNotice("no-plan", language);
  const stored = await everyItem((request) => plans.listPlans(community.id, request));
  const title = titleFor(years, community);
  const drafted = await draftPlan(plans, community.id, {
    old,
    plans: stored.map(({ value }) => value),
    years,
    title,
    today,
  });
  if (drafted.kind === "refused") return successionNotice(drafted.refused, language);
  const turn = await turnOf(drafted.plan.id);
  if ("kind" in turn) return turn;
  if (drafted.kind === "found") return overview(turn);
  const { said } = successionTexts(language);
  if (drafted.kind === "begun")
    return overview(turn, said.begun(turn.draft.title, tasksToFollow(turn.tasks).length));
  return turn.draft.putForward === undefined
    ? otherEndConfirm(turn, { title, last: years.last }, language)
    : successionNotice("put-forward", language);
}

/** Asks once more; what is put forward is the body's. */
export function askToDiscard(turn: SuccessionTurn): View {
  return turn.draft.putForward === undefined
    ? discardConfirm(turn, turn.language)
    : successionNotice("put-forward", turn.language);
}

export async function discard({ stores, community, draft, reader, language }: SuccessionTurn): Promise<View> {
  const change = await discardDraft(stores.plans, community.id, draft.id, reader);
  if (change.kind !== "changed") return refusal(change, language);
  const text = successionTexts(language).said.discarded(draft.title);
  return { ...successionNotice("no-draft", language), tone: "information", text };
}

/** @param last the year that the draft is to end in instead; absent where the click does not say */
export async function endIn(turn: SuccessionTurn, last: number | undefined): Promise<View> {
  const { stores, community, draft, language } = turn;
  const first = Number(draft.from?.slice(0, 4));
  if (last === undefined || last < first) return overview(turn);
  const years = { first, last };
  const title = titleFor(years, community);
  const change = await endDraftIn(stores.plans, community.id, draft.id, { years, title });
  if (change.kind !== "changed") return refusal(change, language);
  return overview({ ...turn, draft: change.plan }, successionTexts(language).said.changed(title));
}

function refusal({ kind }: Exclude<DraftChange, { kind: "changed" }>, language: Language): View {
  return successionNotice(kind, language);
}

/** In the community's own language. */
function titleFor({ first, last }: PlanYears, { language }: Community): string {
  return successionTexts(language).planTitle(first === last ? `${first}` : `${first}–${last}`);
}
