import { deadlineOf } from "../../domain/cases/hearings/hearing.ts";
import { type HearingDue, hearingsDue } from "../../domain/cases/hearings/hearings-due.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { dateText } from "../text/date-text.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import type { HearingRow, HearingView } from "./hearing-view.ts";
import { type HearingForReader, type HearingInContext, hearingPress, tableOf } from "./hearing-words.ts";

const MOST = 12;

/** The open hearings that the reader may see, the nearest deadline first. */
export function hearingListView(
  hearings: readonly Omit<HearingInContext, "community" | "today">[],
  {
    community,
    today,
    secretary,
  }: {
    readonly community: Community;
    readonly today: CivilDate;
    /** The reader assesses and confirms. */
    readonly secretary: boolean;
  },
  language: Language,
): HearingView {
  const { list } = hearingTexts(language);
  const due = hearingsDue(hearings, today);
  return {
    kind: "hearing",
    language,
    title: list.title(community.name),
    said: undefined,
    state: due.length === 0 ? list.none : list.count(due.length),
    sections: [],
    facts: [],
    notes: [],
    rows: due.slice(0, MOST).map((each) => listedRow(each, { community, secretary }, language)),
    presses: [],
  };
}

function listedRow(
  { hearing, deadline, days, silent, unassessed, unconfirmed }: HearingDue,
  { community, secretary }: { readonly community: Community; readonly secretary: boolean },
  language: Language,
): HearingRow {
  const { title, state, fact, press } = hearingTexts(language);
  const day = dateText(deadline, language);
  const of = hearing.instances.length;
  const waiting = [
    ...(unconfirmed === 0 ? [] : [fact.unconfirmed(unconfirmed)]),
    ...(unassessed === 0 ? [] : [fact.unassessed(unassessed)]),
  ];
  return {
    label: title(hearing.case, hearing.title),
    remark: secretary && waiting.length > 0 ? `${fact.waiting}: ${waiting.join(", ")}` : undefined,
    words: "",
    facts: [
      days < 0 ? state.late(day) : state.open(day, days),
      `${fact.answered}: ${fact.answeredOf(of - silent.length, of)}`,
    ],
    open: hearingPress({ hearing, community }, "view", press.back),
  };
}

/** Those that have not answered, with whom to write to there and what (practice: «who has not answered the hearing»). */
export function hearingSilentView(context: HearingForReader, language: Language): HearingView {
  const { hearing } = context;
  const { silent: texts, note, press, say } = hearingTexts(language);
  const { silent, unconfirmed } = tableOf(context);
  const deadline = dateText(deadlineOf(hearing), language);
  const reminder = note.reminder(hearing.title, deadline, say.answer(hearing.case));
  return {
    kind: "hearing",
    language,
    title: texts.title(hearing.case),
    said: undefined,
    state: silent.length === 0 ? texts.none : texts.count(silent.length, hearing.instances.length),
    sections: silent.length === 0 ? [] : [{ title: texts.reminder, paragraphs: [reminder] }],
    facts: [],
    notes: silent.length === 0 ? [] : [note.contact],
    rows: silent.map(({ id, name, contact }) => ({
      label: name,
      remark: unconfirmed.some(({ comment }) => comment.instance === id) ? texts.unconfirmed : undefined,
      words: "",
      facts: contact === undefined ? [] : [contact],
      open: undefined,
    })),
    presses: [
      ...(silent.length === 0 ? [] : [hearingPress(context, "reminded", press.reminded)]),
      hearingPress(context, "view", press.back),
    ],
  };
}
