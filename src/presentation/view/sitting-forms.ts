import type { Case } from "../../domain/cases/case.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { presentSeats } from "../../domain/meetings/hold-meeting.ts";
import { type AgendaItem, STANDING_ITEMS } from "../../domain/meetings/meeting.ts";
import { sittingTexts } from "../text/sitting-texts.ts";
import { MOST_WORDS } from "./meeting-item-view.ts";
import {
  MEETING_VERBS,
  type MeetingInContext,
  meetingPress,
  meetingTitle,
  seatName,
} from "./meeting-words.ts";
import { SITTING_VERBS } from "./sitting-verbs.ts";
import type { FormView } from "./view.ts";

export const MOST_POINTS = 4_000;

/** Omforent ordlyd: the proposal as it is, to be changed there and then (practice 3). */
export function rewordForm(
  facts: MeetingInContext,
  item: AgendaItem,
  treated: Case,
  language: Language,
  problem?: string,
): FormView {
  const { reword, press } = sittingTexts(language);
  const proposal = treated.paper?.proposal;
  return {
    kind: "form",
    language,
    title: reword.title(item.number),
    intro: [reword.intro],
    problem,
    fields: [
      {
        kind: "text",
        id: "points",
        label: reword.points.label,
        required: reword.points.missing,
        value: proposal?.points.join("\n"),
        lines: "many",
        most: MOST_POINTS,
      },
      ...(proposal?.clause === undefined
        ? []
        : [
            {
              kind: "text" as const,
              id: "clauseText",
              label: reword.clause,
              value: proposal.clause.text,
              lines: "many" as const,
              most: MOST_POINTS,
            },
          ]),
      {
        kind: "choice",
        id: "change",
        label: reword.editorial.label,
        required: reword.editorial.missing,
        value: "substance",
        options: [
          { label: reword.changes, value: "substance" },
          { label: reword.onlyEditorial, value: "editorial" },
        ],
      },
    ],
    submit: meetingPress(facts, SITTING_VERBS.reword, press.save, {
      item: item.number,
      proposal: proposal?.number ?? 0,
      send: true,
    }),
    cancel: meetingPress(facts, MEETING_VERBS.item, press.cancel, { item: item.number }),
  };
}

/** Those who are there, one of whom is partial in this item (practice 9). */
export function disqualifyForm(
  facts: MeetingInContext,
  item: AgendaItem,
  language: Language,
  problem?: string,
): FormView {
  const { disqualify, press } = sittingTexts(language);
  return {
    kind: "form",
    language,
    title: disqualify.title(item.number),
    intro: [disqualify.intro],
    problem,
    fields: [
      {
        kind: "choice",
        id: "who",
        label: disqualify.who.label,
        required: disqualify.who.missing,
        options: presentSeats(facts.meeting).flatMap(({ seat, person }) =>
          person === undefined
            ? []
            : [
                {
                  label: `${person.name} (${seatName(seat, facts, language)})`,
                  value: `${seat}:${person.person}`,
                },
              ],
        ),
      },
      {
        kind: "text",
        id: "words",
        label: disqualify.words.label,
        required: disqualify.words.missing,
        lines: "many",
        most: MOST_WORDS,
      },
    ],
    submit: meetingPress(facts, SITTING_VERBS.disqualify, press.save, { item: item.number, send: true }),
    cancel: meetingPress(facts, MEETING_VERBS.item, press.cancel, { item: item.number }),
  };
}

/** What was done with an item that stands around the cases. */
export function standingForm(facts: MeetingInContext, language: Language, problem?: string): FormView {
  const { standing, press } = sittingTexts(language);
  return {
    kind: "form",
    language,
    title: standing.title,
    intro: [meetingTitle(facts.meeting, facts.community, language), standing.intro],
    problem,
    fields: [
      {
        kind: "choice",
        id: "which",
        label: standing.which.label,
        required: standing.which.missing,
        value: "any-other",
        options: STANDING_ITEMS.map((item) => ({ label: standing.name[item], value: item })),
      },
      { kind: "text", id: "words", label: standing.words, lines: "many", most: MOST_WORDS },
    ],
    submit: meetingPress(facts, SITTING_VERBS.standing, press.save, { send: true }),
    cancel: meetingPress(facts, MEETING_VERBS.show, press.cancel),
  };
}
