import type { AgreementStore } from "../../domain/agreements/agreement-store.ts";
import { type Publication, publicationOf } from "../../domain/agreements/publication-of-decision.ts";
import { bodyThatFollowsUp } from "../../domain/cases/aftermath/body-that-follows-up.ts";
import { inEffectFrom } from "../../domain/cases/aftermath/in-effect-from.ts";
import type { Case } from "../../domain/cases/case.ts";
import { caseIdOf } from "../../domain/cases/case-id.ts";
import type { CaseOutcome } from "../../domain/cases/case-outcome.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import { type CaseChange, changeCase } from "../../domain/cases/change-case.ts";
import { patchesOf } from "../../domain/cases/paper-shape.ts";
import { itemMark } from "../../flows/decision-effects.ts";
import { intentsIn } from "../../flows/intents-of.ts";
import type { FollowupNotice } from "../text/followup-catalogue.ts";
import { followupTexts } from "../text/followup-texts.ts";
import { adoptionMatrixView } from "../view/adoption-matrix-view.ts";
import { type DecisionTraces, followupHubView } from "../view/followup-hub-view.ts";
import type { FollowupContext, Said } from "../view/followup-words.ts";
import { implementationView } from "../view/implementation-view.ts";
import { ladderView } from "../view/ladder-view.ts";
import type { NoticeView, View } from "../view/view.ts";
import { type CaseRoomParts, type CaseTurn, readForReader, readReader } from "./case-turn.ts";
import type { Matter } from "./matter.ts";

export interface FollowupRoomParts extends CaseRoomParts {
  readonly agreements: Pick<AgreementStore, "readCorpus">;
}

/** One person's message or click about what comes after one case's consensus, or in its place. */
export interface FollowupTurn extends CaseTurn {
  readonly parts: FollowupRoomParts;
}

/** Which side of the follow-up is shown. */
export type FollowupPlace = "view" | "matrix" | "receipts" | "ladder";

/** The case as this person may see it now, or why not. */
export async function readFollowup(turn: FollowupTurn): Promise<FollowupContext | NoticeView> {
  const context = await readForReader(turn);
  return "kind" in context ? context : { treated: context.treated, reader: context.reader };
}

/** Shows one side of it as it stands, with what came of what the person did. */
export async function showFollowup(place: FollowupPlace, turn: FollowupTurn, said?: Said): Promise<View> {
  const context = await readFollowup(turn);
  if ("kind" in context) return context;
  const { language } = turn.matter;
  if (place === "ladder") return ladderView(context, said, language);
  const { decision } = context.treated;
  if (decision === undefined)
    return context.treated.disagreement === undefined
      ? followupNotice("no-decision", turn.matter)
      : ladderView(context, said, language);
  if (place === "matrix" && decision.result === "recommended")
    return adoptionMatrixView(context, said, language);
  if (place === "receipts") return implementationView(context, said, language);
  return followupHubView(context, await tracesOf(context, turn), said, language);
}

export function followupNotice(notice: FollowupNotice, { language }: Pick<Matter, "language">): NoticeView {
  return { kind: "notice", language, tone: "information", ...followupTexts(language).notice[notice] };
}

/** A rule that sees the case and the person as they are at the moment of writing. */
export type FollowupRule = (treated: Case, reader: CaseReader) => CaseOutcome;

/** Changes the case, carries out what that leads to, and brings the posted cards up to date. */
export async function changeFollowup(turn: FollowupTurn, rule: FollowupRule): Promise<CaseChange> {
  const { parts, community, caseId } = turn;
  const changed = await changeCase(
    parts.cases,
    community.id,
    caseId,
    async (treated) => rule(treated, await readReader(turn)),
    intentsIn(community),
  );
  if (changed.kind === "changed") {
    if (changed.stored.pending.length > 0) await parts.carryOut(community.id, caseId);
    await parts.posts.refresh(community, caseId);
  }
  return changed;
}

/** Absent where no text of the case's applies: it is only recommended, a reservation stands, or there is none. */
export async function readPublication(
  { treated, reader }: FollowupContext,
  { agreements }: Pick<FollowupRoomParts, "agreements">,
): Promise<Publication | undefined> {
  const { decision, paper, id } = treated;
  const [first, ...rest] = patchesOf(paper?.proposal ?? {});
  const takesEffect = inEffectFrom(treated, reader.community) !== undefined;
  if (first === undefined || decision?.record === undefined || !takesEffect) return undefined;
  const corpus = await agreements.readCorpus(first.community);
  return publicationOf(
    id,
    [first, ...rest].map(({ document }) => document),
    corpus?.value,
  );
}

async function tracesOf(context: FollowupContext, turn: FollowupTurn): Promise<DecisionTraces> {
  const { treated, reader } = context;
  const body = bodyThatFollowsUp(treated.decision?.body ?? "", reader.community);
  const item = body === undefined ? undefined : await findItem(treated.id, turn);
  return {
    publication: await readPublication(context, turn.parts),
    item: body === undefined || item === undefined ? undefined : { id: item, body },
  };
}

/** Where the first ids were taken, the case has got a later one. */
const MOST_ATTEMPTS = 5;

async function findItem(caseId: string, { parts, community }: FollowupTurn): Promise<string | undefined> {
  const mark = itemMark(caseId);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const id = caseIdOf(mark, attempt);
    const first = (await parts.cases.readCase(community.id, id))?.value.events[0];
    if (first === undefined) return undefined;
    if (first.kind === "submitted" && first.mark === mark) return id;
  }
  return undefined;
}
