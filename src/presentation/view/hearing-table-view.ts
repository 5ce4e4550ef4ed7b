import type { CommentRow } from "../../domain/cases/hearings/comment-table.ts";
import { statusOf } from "../../domain/cases/hearings/hearing-comment.ts";
import { isCalled } from "../../domain/cases/hearings/suggest-instances.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { documentPress } from "./document-press.ts";
import type { HearingView } from "./hearing-view.ts";
import {
  commentRow,
  type HearingForReader,
  hearingPress,
  isSecretary,
  stateOf,
  tableOf,
} from "./hearing-words.ts";
import type { Press } from "./view-parts.ts";

/** Rows of a card; more would be more than a phone shows and a message holds. */
const PAGE = 8;
const MOST_OF_WORDS = 400;
const MOST_OF_ONE = 4_000;

export interface TablePage {
  /** From 0; the last one where there are not so many. */
  readonly page: number;
  /** Only from senders whose name begins so; absent for all. */
  readonly sender?: string | undefined;
}

/** The comments: first those that wait for the secretariat, then the table as it goes into the paper, then history. */
export function hearingTableView(
  context: HearingForReader,
  { page: wished, sender }: TablePage,
  said: HearingView["said"],
  language: Language,
): HearingView {
  const { hearing } = context;
  const { table, press } = hearingTexts(language);
  const all = rowsInOrder(context).filter(
    ({ row }) => sender === undefined || isCalled(row.comment.sender, sender),
  );
  const page = Math.max(0, Math.min(wished, Math.ceil(all.length / PAGE) - 1));
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  const from = sender === undefined ? {} : { sender };
  const turn = (title: string, to: number) => hearingPress(context, "table", title, { page: to, ...from });
  const count =
    all.length === 0
      ? sender === undefined
        ? table.none
        : table.noneFrom(sender)
      : table.page(page * PAGE + 1, page * PAGE + shown.length, all.length);
  return {
    kind: "hearing",
    language,
    title: sender === undefined ? table.title(hearing.case) : table.titleOf(hearing.case, sender),
    said,
    state: `${count} ${stateOf(context, language)}`,
    sections: [],
    facts: [],
    notes: [],
    rows: shown.map(({ row, standing }) =>
      commentRow(row, {
        standing,
        most: MOST_OF_WORDS,
        open: openPress(context, row, standing, page, language),
        language,
      }),
    ),
    presses: [
      ...((page + 1) * PAGE < all.length ? [turn(press.next, page + 1)] : []),
      ...(page > 0 ? [turn(press.previous, page - 1)] : []),
      ...(sender === undefined ? [] : [hearingPress(context, "table", press.all)]),
      hearingPress(context, "view", press.back),
      ...(all.length > 0 && sender === undefined && isSecretary(context)
        ? [documentPress("table", context.community, hearing.case, language)]
        : []),
    ],
  };
}

/** One comment in full, with what the secretariat may do about it. */
export function hearingCommentView(
  context: HearingForReader,
  id: string,
  said: HearingView["said"],
  language: Language,
): HearingView {
  const { hearing } = context;
  const { press, table } = hearingTexts(language);
  const found = rowsInOrder(context).find(({ row }) => row.comment.id === id);
  const act = (verb: string, title: string) => hearingPress(context, verb, title, { comment: id });
  const status = found && statusOf(found.row.comment);
  const work =
    found === undefined || status === "withdrawn" || !isSecretary(context)
      ? []
      : [
          status === "received" ? act("accept", press.accept) : act("assess-form", press.assess),
          act("withdraw-form", press.takeOut),
        ];
  return {
    kind: "hearing",
    language,
    title: table.title(hearing.case),
    said,
    state: stateOf(context, language),
    sections: [],
    facts: [],
    notes: [],
    rows:
      found === undefined
        ? []
        : [
            commentRow(found.row, {
              standing: found.standing,
              most: MOST_OF_ONE,
              open: undefined,
              language,
            }),
          ],
    presses: [...work, hearingPress(context, "table", press.all)],
  };
}

/** The one press of a row: to the secretariat what it has to do with it next, to others nothing. */
function openPress(
  context: HearingForReader,
  { comment, assessment }: CommentRow,
  standing: boolean,
  page: number,
  language: Language,
): Press | undefined {
  if (!isSecretary(context)) return undefined;
  const { press } = hearingTexts(language);
  const toAssess = standing && statusOf(comment) === "accepted" && assessment === undefined;
  return hearingPress(context, toAssess ? "assess-form" : "one", press.assess, { comment: comment.id, page });
}

interface PlacedRow {
  readonly row: CommentRow;
  readonly standing: boolean;
}

function rowsInOrder(context: HearingForReader): PlacedRow[] {
  const { rows, unconfirmed, history } = tableOf(context);
  const unassessed = rows.filter(({ assessment }) => assessment === undefined);
  const placed = (standing: boolean) => (row: CommentRow) => ({ row, standing });
  return [
    ...(isSecretary(context) ? [...unconfirmed, ...unassessed] : []).map(placed(true)),
    ...rows.filter((row) => !isSecretary(context) || !unassessed.includes(row)).map(placed(true)),
    ...(isSecretary(context) ? [] : unconfirmed.map(placed(true))),
    ...history.map(placed(false)),
  ];
}
