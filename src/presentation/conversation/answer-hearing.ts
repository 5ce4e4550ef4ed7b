import { type CommentChange, keepComment } from "../../domain/cases/hearings/change-comment.ts";
import { giveComment, registerComment } from "../../domain/cases/hearings/comment-actions.ts";
import { deadlineOf } from "../../domain/cases/hearings/hearing.ts";
import { type HearingComment, statusOf } from "../../domain/cases/hearings/hearing-comment.ts";
import type { JsonObject } from "../../domain/kernel/json.ts";
import type { HearingSaid } from "../text/hearing-catalogue.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { commentForm, registrationForm } from "../view/hearing-forms.ts";
import { type HearingForReader, takesAnswers } from "../view/hearing-words.ts";
import type { View } from "../view/view.ts";
import { filledIn } from "./fill-form.ts";
import { commentSchema, registrationSchema } from "./hearing-click-data.ts";
import {
  asSecretary,
  type HearingTurn,
  hearingNotice,
  present,
  presentRefusal,
  readForReader,
  readReader,
  refresh,
  refusalText,
  saidOf,
  storesOf,
} from "./hearing-turn.ts";

/** The form that anybody may answer an open hearing with. */
export async function showCommentForm(
  turn: HearingTurn,
  id: string,
  data: JsonObject,
  problem?: string,
): Promise<View> {
  const context = await readForReader(turn, id);
  if ("kind" in context) return context;
  if (!takesAnswers(context)) return presentRefusal(turn, id, "hearing-closed");
  return commentForm(context, markIn(data, turn), { filled: filledIn(data), problem }, turn.matter.language);
}

/** For what has come by mail, also after the hearing was closed. */
export function showRegistration(
  turn: HearingTurn,
  id: string,
  data: JsonObject,
  problem?: string,
): Promise<View> {
  const state = { filled: filledIn(data), problem };
  return asSecretary(turn, id, (context) =>
    registrationForm(context, markIn(data, turn), state, turn.matter.language),
  );
}

export async function sendComment(turn: HearingTurn, id: string, data: JsonObject): Promise<View> {
  const again = (problem: string) => showCommentForm(turn, id, data, problem);
  const sent = commentSchema.safeParse(data).data;
  if (sent === undefined) return again(hearingTexts(turn.matter.language).form.unreadable);
  const { from, sender, position, point, words, form: mark } = sent;
  const given = { instance: from, sender, position, point, words, mark };
  const change = await keepComment(storesOf(turn), turn.community.id, id, async ({ hearing, treated }) =>
    giveComment(hearing, treated, given, await readReader(turn)),
  );
  return presentKept(turn, id, change, again, receiptFor);
}

export async function registerFromForm(turn: HearingTurn, id: string, data: JsonObject): Promise<View> {
  const again = (problem: string) => showRegistration(turn, id, data, problem);
  const sent = registrationSchema.safeParse(data).data;
  if (sent === undefined) return again(hearingTexts(turn.matter.language).form.unreadable);
  const { from, sender, position, point, words, form: mark, receivedOn } = sent;
  const given = { instance: from, sender, position, point, words, mark, receivedOn };
  const change = await keepComment(storesOf(turn), turn.community.id, id, async ({ hearing, treated }) =>
    registerComment(hearing, treated, given, await readReader(turn)),
  );
  return presentKept(turn, id, change, again, () => "registered");
}

async function presentKept(
  turn: HearingTurn,
  id: string,
  change: CommentChange,
  again: (problem: string) => Promise<View>,
  done: (comment: HearingComment, context: HearingForReader) => HearingSaid,
): Promise<View> {
  const { matter } = turn;
  switch (change.kind) {
    case "refused":
      // What would not help to send once more is told on the hearing itself.
      return isMendable(change.refused)
        ? again(refusalText(change.refused, matter))
        : presentRefusal(turn, id, change.refused);
    case "already-counted":
      return present(turn, id, saidOf("again", matter));
    case "changed": {
      const context = await readForReader(turn, id);
      if ("kind" in context) return context;
      await refresh(turn, id, context.hearing.case);
      return present(turn, id, saidOf(done(change.comment, context), matter));
    }
    default:
      return hearingNotice("no-such-hearing", matter);
  }
}

const MENDABLE: ReadonlySet<string> = new Set([
  "no-such-instance",
  "no-such-point",
  "words-needed",
  "date-ahead",
]);

function isMendable(refused: string): boolean {
  return MENDABLE.has(refused);
}

function receiptFor(comment: HearingComment, { hearing }: HearingForReader): HearingSaid {
  if (statusOf(comment) === "received") return "received-unconfirmed";
  return comment.receivedOn > deadlineOf(hearing) ? "received-late" : "received";
}

/** The same for one form however often it is shown. */
function markIn(data: JsonObject, { parts }: HearingTurn): string {
  return typeof data["form"] === "string" ? data["form"] : parts.newMark();
}
