import { DUTY_RESULTS, type DutyResult } from "../../domain/reminders/duty-log.ts";
import type { DatedDuty } from "../../domain/reminders/obligation.ts";
import { dateText } from "../text/date-text.ts";
import { dutyTexts } from "../text/duty-texts.ts";
import { type FormState, textField } from "./case-forms.ts";
import { DUTY_VERBS, type DutyReading, dutyTitle, pagePress } from "./duty-words.ts";
import type { ConfirmView, FormView, NoticeView } from "./view.ts";
import type { Field } from "./view-parts.ts";

/** What is to be noted as done. */
interface DoneForm extends FormState {
  /** Dates of one series that are not done; the first is the one that it is most likely about. */
  readonly candidates: readonly [DatedDuty, ...DatedDuty[]];
  /** One for each form: what is sent twice from it is noted once. */
  readonly mark: string;
}

/** A review ends in a choice; everything else is done, and an agreement that was revised is changed. */
export function resultsOf({ subject }: Pick<DatedDuty, "subject">): readonly DutyResult[] {
  if (subject.kind === "annual-review") return DUTY_RESULTS.filter((result) => result !== "done");
  return subject.kind === "revision" ? ["changed"] : ["done"];
}

export function doneForm(form: DoneForm, reading: DutyReading): FormView {
  const { candidates, mark, filled, problem } = form;
  const [first] = candidates;
  const { community, names, today } = reading;
  const { language } = names;
  const { done } = dutyTexts(language);
  const results = resultsOf(first);
  const dates = candidates.map(({ id, dueOn }) => ({ value: id, label: dateText(dueOn, language) }));
  const choice = (
    id: string,
    label: string,
    options: readonly { label: string; value: string }[],
  ): Field => ({
    kind: "choice",
    id,
    label,
    options,
    value: filled[id] ?? options[0]?.value,
    required: done.result.missing,
  });
  return {
    kind: "form",
    language,
    title: done.title(dutyTitle(first, reading)),
    intro: [...(dates.length > 1 ? [] : [`${done.intended} ${dates[0]?.label ?? ""}.`]), done.intro],
    problem,
    fields: [
      ...(dates.length > 1 ? [choice("duty", done.intended, dates)] : []),
      {
        kind: "date",
        id: "on",
        label: done.on.label,
        value: filled["on"] ?? today,
        required: done.on.missing,
      },
      ...(results.length > 1
        ? [
            choice(
              "result",
              done.result.label,
              results.map((value) => ({ value, label: done.results[value] })),
            ),
          ]
        : []),
      textField("note", done.note, { lines: "one", value: filled["note"] }),
    ],
    submit: {
      title: done.submit,
      verb: DUTY_VERBS.note,
      data: {
        community: community.id,
        mark,
        ...(dates.length > 1 ? {} : { duty: first.id }),
        ...(results.length > 1 ? {} : { result: results[0] ?? "done" }),
      },
    },
    cancel: pagePress("duties", done.cancel, community),
  };
}

/** «Avtalen er gjennomgått uten endring» says all that the form asks: one press more, and it is noted. */
export function confirmUnchanged(duty: DatedDuty, mark: string, reading: DutyReading): ConfirmView {
  const { community, names, today } = reading;
  const { language } = names;
  const { done } = dutyTexts(language);
  const { title, text } = done.confirm(
    dutyTitle(duty, reading),
    dateText(duty.dueOn, language),
    dateText(today, language),
  );
  const data = { community: community.id, mark, duty: duty.id, on: today, result: "no-change" };
  return {
    kind: "confirm",
    language,
    title,
    text: [text],
    confirm: { title: done.submit, verb: DUTY_VERBS.note, data },
    cancel: pagePress("duties", done.cancel, community),
  };
}

export function notedView(
  duty: DatedDuty,
  { on, result }: { readonly on: DatedDuty["dueOn"]; readonly result: DutyResult },
  reading: DutyReading,
): NoticeView {
  const { language } = reading.names;
  const { done } = dutyTexts(language);
  return {
    kind: "notice",
    language,
    tone: "information",
    title: done.noted(dutyTitle(duty, reading)),
    text: done.notedText(done.results[result], dateText(on, language), dateText(duty.dueOn, language)),
  };
}
