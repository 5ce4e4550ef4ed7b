import { type CivilDate, daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Duties } from "../../domain/reminders/duty-facts.ts";
import type { NoticeAnswer } from "../../domain/reminders/notice-of-termination.ts";
import type { DatedDuty, ObligationKind } from "../../domain/reminders/obligation.ts";
import { isLogged, seriesOf } from "../../domain/reminders/series-of.ts";
import type { WorkBack } from "../../domain/reminders/work-back.ts";
import type { TitledText } from "../text/catalogue.ts";
import { dateText } from "../text/date-text.ts";
import { dutyTexts } from "../text/duty-texts.ts";
import { obligationTexts } from "../text/obligation-texts.ts";
import { DUTY_VERBS, type DutyReading, dutyLines, dutyTitle, notePress, pagePress } from "./duty-words.ts";
import type { MeetingPageView, PageSection } from "./meeting-page-view.ts";
import { missingWords, sourceWords, subjectWords } from "./obligation-words.ts";
import type { NoticeView } from "./view.ts";
import type { Press } from "./view-parts.ts";

/** The next of each agreement, and when it was last noted; why there is none where it cannot be worked out. */
export function reviewDatesView(duties: Duties, reading: DutyReading): MeetingPageView {
  const { language } = reading.names;
  const { review } = dutyTexts(language);
  const next = nextOf("annual-review", duties).map((duty) => ({
    title: dutyTitle(duty, reading),
    lines: [...dutyLines(duty, reading), lastNoted(duty, reading)],
    presses: notePress(duty, reading),
  }));
  return page(review.title, [], [...next, ...undatedOf("annual-review", duties, reading)], [], reading);
}

/** Absent where no agreement has such a clause. */
export function revisionDatesView(duties: Duties, reading: DutyReading): MeetingPageView | NoticeView {
  const { community, names } = reading;
  const { language } = names;
  const { revision } = dutyTexts(language);
  const next = nextOf("revision", duties).map((duty): PageSection => {
    const data = { community: community.id, goal: duty.dueOn };
    return {
      title: dutyTitle(duty, reading),
      lines: dutyLines(duty, reading),
      presses: [{ title: revision.workBack, verb: DUTY_VERBS.back, data }, ...notePress(duty, reading)],
    };
  });
  const sections = [...next, ...undatedOf("revision", duties, reading)];
  if (sections.length === 0) return { kind: "notice", language, tone: "information", ...revision.none };
  return page(revision.title, [], sections, [], reading);
}

/** «Når er vi ute?»: three dates that are not the same, or why there is none. */
export function noticeDatesView(answer: NoticeAnswer, reading: DutyReading): MeetingPageView {
  const { names, today } = reading;
  const { language } = names;
  const texts = dutyTexts(language).notice;
  const source = texts.source(sourceWords(answer.source, names));
  if (answer.kind === "refused") {
    const ask = answer.reason === "no-notice-date" ? [texts.ask] : [];
    return page(texts.refusedTitle, [texts.refused[answer.reason], source, texts.inform], [], ask, reading);
  }
  const assumed = obligationTexts(language).assumed;
  const on = (date: CivilDate) => dateText(date, language);
  const { warnBy, formalOn, endsOn, otherwise, assumptions } = answer;
  const section = (date: CivilDate, { title, text }: TitledText, lines: readonly string[]): PageSection => ({
    title,
    lines: [text, ...lines, ...(date < today ? [texts.passed] : [])],
    presses: [],
    ...(date < today ? { tone: "warns" as const } : {}),
  });
  return page(
    texts.title,
    [],
    [
      section(warnBy, texts.warn(on(warnBy)), []),
      section(formalOn, texts.formal(on(formalOn)), [texts.inform]),
      section(endsOn, texts.ends(on(endsOn)), [
        source,
        ...otherwise.map(({ reading: read, on: date }) => texts.otherwise[read](on(date))),
      ]),
    ],
    assumptions.map((each) => assumed(texts.assumption[each])),
    reading,
  );
}

/** The last day of each step, in the order that they are taken. */
export function workBackView(plan: WorkBack, reading: DutyReading): MeetingPageView {
  const { language } = reading.names;
  const texts = dutyTexts(language).back;
  const on = (date: CivilDate) => dateText(date, language);
  const first = plan.steps[0]?.startBy ?? plan.goal;
  const late = plan.steps.find(({ step }) => step === plan.late);
  const steps = plan.steps.map(
    ({ step, startBy, endBy, days, assumed }): PageSection => ({
      title: texts.step[step],
      lines: [
        `${texts.window(on(startBy), on(endBy))} ${assumed ? texts.assumedDays(days) : texts.days(days)}`,
      ],
      presses: [],
      ...(startBy < reading.today ? { tone: "warns" as const } : {}),
    }),
  );
  const sentIn = texts.submit(on(plan.submitBy));
  const told = [
    { title: texts.inForce(on(plan.goal)), lines: [], presses: [] },
    { title: sentIn.title, lines: [sentIn.text], presses: [] },
  ];
  const shown = page(
    texts.title(on(plan.goal)),
    late === undefined ? [texts.intro(Math.round(daysBetween(first, plan.goal) / 30))] : [],
    [...steps, ...told],
    [texts.pauses],
    reading,
  );
  if (late === undefined) return shown;
  const earliest = plan.earliest === undefined ? "" : ` ${texts.earliest(on(plan.earliest))}`;
  const text = `${texts.late(texts.step[late.step], on(late.startBy))}${earliest}`;
  return { ...shown, said: { tone: "warning", text } };
}

function page(
  title: string,
  intro: readonly string[],
  sections: readonly PageSection[],
  notes: readonly string[],
  { names, community }: DutyReading,
): MeetingPageView {
  const { language } = names;
  const presses: Press[] = [pagePress("duties", dutyTexts(language).list.title, community)];
  return { kind: "meeting-page", language, title, said: undefined, intro, sections, notes, presses };
}

/** The first that is not done, of each document. */
function nextOf(kind: ObligationKind, { dated }: Duties): DatedDuty[] {
  const open = dated.filter(({ subject, doneOn }) => subject.kind === kind && doneOn === undefined);
  const series = Map.groupBy(open, ({ subject }) => (isLogged(subject) ? seriesOf(subject) : ""));
  return [...series.values()].flatMap(([first]) => first ?? []);
}

function undatedOf(kind: ObligationKind, { undated }: Duties, { names }: DutyReading): PageSection[] {
  const { list } = dutyTexts(names.language);
  return undated
    .filter(({ subject }) => subject.kind === kind)
    .map(({ subject, missing, source }) => {
      const { why, settle } = missingWords(missing, names.language);
      return {
        title: list.undated(subjectWords(subject, names).title),
        lines: [
          why,
          list.settle(settle),
          dutyTexts(names.language).notice.source(sourceWords(source, names)),
        ],
        presses: [],
        tone: "warns" as const,
      };
    });
}

function lastNoted({ subject }: DatedDuty, { facts, names }: DutyReading): string {
  const { review, done } = dutyTexts(names.language);
  const series = isLogged(subject) ? seriesOf(subject) : undefined;
  const last = facts.done?.find((each) => each.series === series)?.entries.at(-1);
  if (last === undefined) return review.neverNoted;
  return review.last(dateText(last.on, names.language), done.results[last.result]);
}
