import { changeComment } from "../../domain/cases/hearings/change-comment.ts";
import { actOnComment, type CommentAction } from "../../domain/cases/hearings/comment-actions.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import type { HearingSaid } from "../text/hearing-catalogue.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { assessmentForm, withdrawalOfComment } from "../view/hearing-forms.ts";
import { hearingCommentView, hearingTableView } from "../view/hearing-table-view.ts";
import type { HearingView } from "../view/hearing-view.ts";
import type { View } from "../view/view.ts";
import { filledIn } from "./fill-form.ts";
import { assessmentSchema, commentClickSchema, pageSchema, withdrawalSchema } from "./hearing-click-data.ts";
import {
  type HearingTurn,
  hearingNotice,
  present,
  presentRefusal,
  readForMember,
  readForReader,
  readReader,
  refresh,
  refusalText,
  saidOf,
  storesOf,
} from "./hearing-turn.ts";

/** All comments, a page at a time. */
export async function showTable(
  turn: HearingTurn,
  id: string,
  data: JsonObject,
  said?: HearingView["said"],
): Promise<View> {
  const context = await readForMember(turn, id);
  if ("kind" in context) return context;
  const page = pageSchema.safeParse(data).data ?? { page: 0 };
  return hearingTableView(context, page, said, turn.matter.language);
}

/** One comment in full. */
export async function showComment(turn: HearingTurn, id: string, data: JsonObject): Promise<View> {
  const context = await readForMember(turn, id);
  if ("kind" in context) return context;
  const sent = commentClickSchema.safeParse(data).data;
  return hearingCommentView(context, sent?.comment ?? "", undefined, turn.matter.language);
}

/** The form of one comment, for the secretariat, or to take back one's own. */
export async function showCommentWork(
  form: "assess" | "withdraw",
  turn: HearingTurn,
  id: string,
  data: JsonObject,
  problem?: string,
): Promise<View> {
  const { language } = turn.matter;
  const context = await readForReader(turn, id);
  if ("kind" in context) return context;
  const wanted = commentClickSchema.safeParse(data).data?.comment;
  const given = context.comments.find((comment) => comment.id === wanted);
  if (given === undefined) return present(turn, id, undefined);
  const secretary = context.reader.standing.secretaryFor.length > 0;
  const own = given.by?.person === context.reader.actor.person;
  if (!secretary && !(own && form === "withdraw"))
    return presentRefusal(turn, id, form === "assess" ? "not-secretariat" : "not-your-comment");
  const state = { filled: filledIn(data), problem };
  return form === "assess"
    ? assessmentForm(context, given, state, language)
    : withdrawalOfComment(context, given, state, language);
}

export async function assess(turn: HearingTurn, id: string, data: JsonObject): Promise<View> {
  const again = (problem: string) => showCommentWork("assess", turn, id, data, problem);
  const sent = assessmentSchema.safeParse(data).data;
  if (sent === undefined) return again(hearingTexts(turn.matter.language).form.unreadable);
  const { comment, words, taken } = sent;
  return actOn(turn, id, comment, { kind: "assess", words, taken }, "assessed", again);
}

export async function accept(turn: HearingTurn, id: string, data: JsonObject): Promise<View> {
  const sent = commentClickSchema.safeParse(data).data;
  return sent === undefined
    ? present(turn, id, undefined)
    : actOn(turn, id, sent.comment, { kind: "accept" }, "accepted");
}

export async function withdraw(turn: HearingTurn, id: string, data: JsonObject): Promise<View> {
  const again = (problem: string) => showCommentWork("withdraw", turn, id, data, problem);
  const sent = withdrawalSchema.safeParse(data).data;
  if (sent === undefined) return again(hearingTexts(turn.matter.language).form.unreadable);
  const { comment, words } = sent;
  return actOn(turn, id, comment, { kind: "withdraw", words }, "withdrawn", again);
}

/** Does it, and shows the secretariat its table and the sender the hearing. */
async function actOn(
  turn: HearingTurn,
  id: string,
  comment: string,
  action: CommentAction,
  done: HearingSaid,
  again?: (problem: string) => Promise<View>,
): Promise<View> {
  const { community, matter } = turn;
  const change = await changeComment(
    storesOf(turn),
    community.id,
    { hearing: id, id: comment },
    async (given, treated) => actOnComment(given, treated, action, await readReader(turn)),
  );
  if (change.kind === "no-such-hearing" || change.kind === "no-such-comment")
    return hearingNotice("no-such-hearing", matter);
  if (change.kind === "refused")
    return again !== undefined && change.refused === "words-needed"
      ? again(refusalText(change.refused, matter))
      : presentRefusal(turn, id, change.refused);
  const context = await readForReader(turn, id);
  if ("kind" in context) return context;
  await refresh(turn, id, context.hearing.case);
  const said = saidOf(change.kind === "changed" ? done : "again", matter);
  return context.reader.standing.secretaryFor.length > 0
    ? showTable(turn, id, {}, said)
    : present(turn, id, said);
}
