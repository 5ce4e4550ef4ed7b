import type { Language } from "../../domain/kernel/language.ts";
import { MOST_OF_STATEMENT } from "../../domain/meetings/sealed-minutes.ts";
import { meetingTexts } from "../text/meeting-texts.ts";
import { minutesWorkTexts } from "../text/minutes-work-texts.ts";
import type { MeetingReading } from "./meeting-reading.ts";
import { MEETING_VERBS, meetingPress, meetingTitle } from "./meeting-words.ts";
import { MINUTES_VERBS } from "./minutes-verbs.ts";
import type { FormView } from "./view.ts";
import type { Field } from "./view-parts.ts";

/** What stands for the minutes as a whole in a correction's choice. */
export const WHOLE = "0";

export function commentForm(reading: MeetingReading, language: Language, problem?: string): FormView {
  const { comment } = minutesWorkTexts(language);
  return wordsForm(reading, language, {
    verb: MINUTES_VERBS.comment,
    title: comment.title,
    intro: [],
    fields: [wordsField(comment.words)],
    problem,
  });
}

/** Protokolltilførsel: the item, and the member's own words. */
export function statementForm(reading: MeetingReading, language: Language, problem?: string): FormView {
  const { statement } = minutesWorkTexts(language);
  const { label, missing } = statement.item;
  return wordsForm(reading, language, {
    verb: MINUTES_VERBS.statement,
    title: statement.title,
    intro: [statement.intro],
    fields: [
      { kind: "choice", id: "about", label, required: missing, options: itemOptions(reading, language) },
      wordsField(statement.words),
    ],
    problem,
  });
}

/** Rettelse of sealed minutes, to one item or to the whole. */
export function correctionForm(reading: MeetingReading, language: Language, problem?: string): FormView {
  const { correction } = minutesWorkTexts(language);
  return wordsForm(reading, language, {
    verb: MINUTES_VERBS.correct,
    title: correction.title,
    intro: [correction.intro],
    fields: [
      {
        kind: "choice",
        id: "about",
        label: correction.item,
        value: WHOLE,
        options: [{ label: correction.whole, value: WHOLE }, ...itemOptions(reading, language)],
      },
      wordsField(correction.words),
    ],
    problem,
  });
}

function wordsForm(
  reading: MeetingReading,
  language: Language,
  {
    verb,
    intro,
    ...form
  }: Pick<FormView, "title" | "intro" | "fields" | "problem"> & { readonly verb: string },
): FormView {
  const { press } = minutesWorkTexts(language);
  return {
    kind: "form",
    language,
    ...form,
    intro: [meetingTitle(reading.meeting, reading.community, language), ...intro],
    submit: meetingPress(reading, verb, press.send, { send: true }),
    cancel: meetingPress(reading, MEETING_VERBS.minutes, press.cancel),
  };
}

function wordsField({ label, missing }: { readonly label: string; readonly missing: string }): Field {
  return { kind: "text", id: "words", label, required: missing, lines: "many", most: MOST_OF_STATEMENT };
}

function itemOptions({ meeting, cases }: MeetingReading, language: Language) {
  const { statement } = minutesWorkTexts(language);
  const { agenda } = meetingTexts(language);
  return meeting.agenda.map(({ number, case: id }) => ({
    label: statement.itemName(number, cases.get(id)?.title ?? agenda.gone),
    value: String(number),
  }));
}
