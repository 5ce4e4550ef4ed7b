import {
  type Anchoring,
  draftFor,
  PARTY_ANSWERS,
  type PreMeeting,
  preMeetingsOf,
} from "../../domain/cases/anchoring/anchoring.ts";
import { whereParty } from "../../domain/cases/anchoring/where-parties-stand.ts";
import { partiesAt } from "../../domain/cases/anchoring/who-anchors.ts";
import { STANCE_KINDS } from "../../domain/cases/stance.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { anchoringTexts } from "../text/anchoring-texts.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { MOST_OF_ANSWER } from "./anchoring-question-view.ts";
import { type AnchoringContext, anchoringPress, placeData } from "./anchoring-words.ts";
import type { FormState } from "./case-forms.ts";
import { MOST_OF_REASON } from "./case-stance.ts";
import { partyName } from "./place-text.ts";
import type { FormView } from "./view.ts";
import type { ChoiceField, TextField } from "./view-parts.ts";

export const ANCHORING_FORMS = [
  "register",
  "note",
  "draft",
  "pre-meeting",
  "pre-meeting-notes",
  "release",
] as const;

export type AnchoringForm = (typeof ANCHORING_FORMS)[number];

export const MOST_OF_NOTE = 2_000;
const MOST_OF_NAME = 100;

type Content = Pick<FormView, "title" | "intro" | "fields"> & { readonly submit: string };

/**
 * One of the side's forms.
 *
 * @param mark something that was never given before: what is sent twice from one form is done once
 */
export function anchoringForm(
  form: AnchoringForm,
  context: AnchoringContext,
  { filled, problem, mark }: FormState & { readonly mark: string },
  language: Language,
): FormView {
  const texts = anchoringTexts(language);
  const { submit, ...content } = CONTENTS[form](context, filled, language);
  const meeting = form === "pre-meeting-notes" ? plannedMeeting(context.anchoring)?.id : undefined;
  return {
    kind: "form",
    language,
    ...content,
    problem,
    submit: anchoringPress(context, form, submit, {
      ...placeData(context.place),
      mark,
      ...(meeting === undefined ? {} : { meeting }),
    }),
    cancel: anchoringPress(context, "open", texts.press.cancel, placeData(context.place)),
  };
}

/** The pre-meeting that nobody has written from yet; the last, where there are several. */
function plannedMeeting(anchoring: Anchoring): PreMeeting | undefined {
  return preMeetingsOf(anchoring).findLast(({ state }) => state === "planned");
}

type Filled = FormState["filled"];

const CONTENTS: Readonly<
  Record<AnchoringForm, (context: AnchoringContext, filled: Filled, language: Language) => Content>
> = {
  register({ place, community }, filled, language) {
    const { form, contact } = anchoringTexts(language);
    const { title, intro, submit, ...asked } = form.register;
    return {
      title,
      intro: [intro],
      submit,
      fields: [
        choice("party", asked.party, asked.partyMissing, filled, {
          options: partiesAt(place, community).map((party) => ({
            value: party.id,
            label: partyName(party),
          })),
        }),
        text("name", asked.name, asked.nameMissing, filled, { lines: "one", most: MOST_OF_NAME }),
        choice("answer", asked.answer, asked.answerMissing, filled, {
          options: PARTY_ANSWERS.map((value) => ({ value, label: contact.press[value] })),
        }),
        text("words", asked.words, undefined, filled, { lines: "many", most: MOST_OF_ANSWER }),
      ],
    };
  },
  note(_context, filled, language) {
    const { title, words, missing, submit } = anchoringTexts(language).form.note;
    const field = text("words", words, missing, filled, { lines: "many", most: MOST_OF_NOTE });
    return { title, intro: [], submit, fields: [field] };
  },
  draft({ anchoring, place }, filled, language) {
    const { title, intro, submit, ...asked } = anchoringTexts(language).form.draft;
    const { stance } = caseTexts(language);
    const last = place.held === undefined ? undefined : draftFor(anchoring, place.held.seat.id);
    const before: Filled =
      last === undefined ? filled : { stance: last.stance, words: last.words ?? "", ...filled };
    return {
      title,
      intro: [intro],
      submit,
      fields: [
        choice("stance", asked.stance, asked.stanceMissing, before, {
          options: STANCE_KINDS.map((value) => ({ value, label: stance[value] })),
        }),
        text("words", asked.words, undefined, before, { lines: "many", most: MOST_OF_REASON }),
      ],
    };
  },
  "pre-meeting"({ today }, filled, language) {
    const { title, date, dateMissing, place, submit } = anchoringTexts(language).form.preMeeting;
    return {
      title,
      intro: [],
      submit,
      fields: [
        {
          kind: "date",
          id: "date",
          label: date,
          required: dateMissing,
          earliest: today,
          value: filled["date"],
        },
        text("place", place, undefined, filled, { lines: "one", most: MOST_OF_NAME }),
      ],
    };
  },
  "pre-meeting-notes"({ anchoring }, filled, language) {
    const texts = anchoringTexts(language);
    const { title, words, missing, submit } = texts.form.preMeetingNotes;
    const meeting = plannedMeeting(anchoring);
    const name =
      meeting === undefined ? "" : texts.preMeeting(dateText(meeting.date, language), meeting.place);
    const field = text("words", words, missing, filled, { lines: "many", most: MOST_OF_NOTE });
    return { title: title(name), intro: [], submit, fields: [field] };
  },
  release(context, filled, language) {
    const { title, intro, parties, words, missing, submit, start } = anchoringTexts(language).form.release;
    const told = releasedLines(context, language);
    const field = text(
      "words",
      words,
      missing,
      { words: start(...countsOf(context)), ...filled },
      { lines: "many", most: MOST_OF_NOTE },
    );
    return {
      title,
      intro: [intro, ...(told.length === 0 ? [] : [`${parties}:`, ...told])],
      submit,
      fields: [field],
    };
  },
};

function standingsOf({ place, community, anchoring, treated }: AnchoringContext) {
  const number = treated.paper?.proposal.number ?? 0;
  return partiesAt(place, community).map((party) => whereParty(anchoring, party, number));
}

/** How many of the parties were asked, or answered unasked; and how many answered. */
function countsOf(context: AnchoringContext): [asked: number, answered: number] {
  const all = standingsOf(context);
  const answered = all.filter(({ position }) => PARTY_ANSWERS.some((answer) => answer === position)).length;
  return [answered + all.filter(({ position }) => position === "silent").length, answered];
}

function releasedLines(context: AnchoringContext, language: Language): string[] {
  const { parties } = anchoringTexts(language).released;
  const all = standingsOf(context);
  return ([...PARTY_ANSWERS, "silent"] as const).flatMap((answer) => {
    const own = all.filter(({ position }) =>
      answer === "silent" ? !PARTY_ANSWERS.some((each) => each === position) : position === answer,
    );
    const names = own.map(({ party }) => partyName(party));
    return names.length === 0 ? [] : [parties[answer](listText(names, language))];
  });
}

function text(
  id: string,
  label: string,
  required: string | undefined,
  filled: Filled,
  { lines, most }: Pick<TextField, "lines" | "most">,
): TextField {
  return { kind: "text", id, label, required, value: filled[id], lines, most };
}

function choice(
  id: string,
  label: string,
  required: string,
  filled: Filled,
  { options }: Pick<ChoiceField, "options">,
): ChoiceField {
  return { kind: "choice", id, label, required, value: filled[id], options };
}
