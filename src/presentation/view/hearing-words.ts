import type { Case } from "../../domain/cases/case.ts";
import { closed } from "../../domain/cases/case-outcome.ts";
import type { CaseReader } from "../../domain/cases/case-reader.ts";
import {
  type CommentRow,
  type CommentTable,
  commentTable,
} from "../../domain/cases/hearings/comment-table.ts";
import { deadlineOf, type Hearing, isClosed } from "../../domain/cases/hearings/hearing.ts";
import { type HearingComment, statusOf } from "../../domain/cases/hearings/hearing-comment.ts";
import type { Community } from "../../domain/community/community.ts";
import { type CivilDate, daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import type { HearingRow } from "./hearing-view.ts";
import type { Press } from "./view-parts.ts";

/** A hearing with all that its views are made of. */
export interface HearingInContext {
  readonly hearing: Hearing;
  readonly treated: Case;
  readonly comments: readonly HearingComment[];
  readonly community: Community;
  readonly today: CivilDate;
}

/** The same for somebody who reads it. */
export interface HearingForReader extends HearingInContext {
  readonly reader: CaseReader;
}

export function tableOf({ hearing, comments }: HearingInContext): CommentTable {
  return commentTable(hearing, comments);
}

export function isSecretary({ reader }: HearingForReader): boolean {
  return reader.standing.secretaryFor.length > 0;
}

/** Whether somebody's answer would be taken by card now. */
export function takesAnswers({ hearing, treated }: HearingInContext): boolean {
  return !isClosed(hearing) && closed(treated) === undefined;
}

export function stateOf({ hearing, treated, today }: HearingInContext, language: Language): string {
  const { state } = hearingTexts(language);
  if (isClosed(hearing)) return state.closed;
  if (closed(treated) !== undefined) return state.over;
  const deadline = deadlineOf(hearing);
  return deadline < today
    ? state.late(dateText(deadline, language))
    : state.open(dateText(deadline, language), daysBetween(today, deadline));
}

/** What a button does with one hearing. */
export function hearingPress(
  { hearing, community }: Pick<HearingInContext, "hearing" | "community">,
  verb: string,
  title: string,
  data: Press["data"] = {},
): Press {
  return { title, verb: `hearing/${verb}`, data: { community: community.id, hearing: hearing.id, ...data } };
}

/** A comment as a row of a card; what is too long for one ends in «…». */
export function commentRow(
  { comment, late, assessment }: CommentRow,
  {
    standing,
    most,
    open,
    language,
  }: {
    /** False for what a later one has replaced. */
    readonly standing: boolean;
    readonly most: number;
    readonly open: Press | undefined;
    readonly language: Language;
  },
): HearingRow {
  const texts = hearingTexts(language);
  const { row } = texts;
  const withdrawn = comment.events.find((event) => event.kind === "withdrawn");
  const status = statusOf(comment);
  const remarks = [
    withdrawn === undefined ? undefined : row.withdrawn(withdrawn.words),
    withdrawn === undefined && !standing ? row.superseded : undefined,
    status === "received" ? row.unconfirmed : undefined,
    late ? row.late : undefined,
    standing && status === "accepted" && assessment === undefined ? row.unassessed : undefined,
  ].filter((remark) => remark !== undefined);
  const how =
    comment.registeredBy === undefined
      ? row.by(comment.by?.name ?? comment.sender)
      : row.byMail(comment.registeredBy.name);
  const point = comment.point === undefined ? "" : `, ${row.about(comment.point)}`;
  return {
    label: comment.sender,
    remark: remarks.length === 0 ? undefined : remarks.join(" · "),
    words: cut(comment.words, most),
    facts: [
      `${texts.position[comment.position]}${point} · ${dateText(comment.receivedOn, language)} ${how}`,
      ...(assessment === undefined
        ? []
        : [cut(row.assessment(texts.taken[assessment.taken], assessment.words), most)]),
    ],
    open,
  };
}

export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
