import { daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Identity } from "../../domain/people/people-store.ts";
import { snoozeUntil } from "../../domain/reminders/change-choices.ts";
import { heardAgainOn } from "../../domain/reminders/chosen-time.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import type { ReminderChoices } from "../../domain/reminders/reminder-choices.ts";
import { isObligationKind } from "../../domain/reminders/who-is-told.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { reminderTexts } from "../text/reminder-texts.ts";
import { subjectWords } from "./obligation-words.ts";
import { headingOf, REMIND_VERBS, type ReminderContext } from "./personal-reminder-view.ts";
import type { ReminderView } from "./reminder-view.ts";
import type { ChoiceView } from "./view.ts";
import type { Press } from "./view-parts.ts";

/** What a card has room for; the rest is nearly always far away. */
const MOST_SHOWN = 6;
/** As many questions with a button each as a phone shows without scrolling far. */
const MOST_ASKED = 5;
/** Unless the person has chosen otherwise. */
const USUAL_QUIET = { from: 17, to: 8 };

/** «Mine påminnelser»: what the person has chosen, and what waits, the nearest first. */
export function ownRemindersView(
  { open, own, choices, identity }: OwnReminders,
  context: ReminderContext,
): ReminderView {
  const { names } = context;
  const { language } = names;
  const texts = reminderTexts(language);
  const shown = own.slice(0, MOST_SHOWN);
  const rest = own.length - shown.length;
  return {
    kind: "reminder",
    language,
    title: texts.own.title,
    intro: [
      own.length === 0 ? texts.own.nothing : texts.own.next(own.length),
      ...(rest > 0 ? [texts.own.rest(rest)] : []),
    ],
    items: [
      ...shown.map((obligation) => ({
        title: headingOf(obligation, context),
        lines: [],
        go: { label: texts.press.go, say: subjectWords(obligation.subject, names).say },
        presses: [],
      })),
      {
        title: texts.own.how,
        lines: [
          ...chosenLines(choices, open, context),
          identity.mail === undefined ? texts.own.noMail : texts.own.mail(identity.mail.address),
        ],
        presses: [],
      },
    ],
    presses: choicePressesOf(choices, context),
    note: texts.own.help,
  };
}

export interface OwnReminders {
  /** All that is open in the community. */
  readonly open: readonly Obligation[];
  /** What is the person's and not stopped, the nearest first. */
  readonly own: readonly Obligation[];
  readonly choices: ReminderChoices;
  readonly identity: Identity;
}

function chosenLines(
  { digest, quiet = USUAL_QUIET, stopped = [], snoozed = [] }: ReminderChoices,
  open: readonly Obligation[],
  { names, today }: ReminderContext,
): string[] {
  const texts = reminderTexts(names.language);
  const kinds = stopped.flatMap(({ kind }) =>
    kind !== undefined && isObligationKind(kind) ? texts.kind[kind] : [],
  );
  const things = stopped.filter(({ obligation }) => open.some(({ id }) => id === obligation));
  const waiting = snoozed.flatMap(({ obligation, until: chosen }) => {
    const found = open.find(({ id }) => id === obligation);
    const until = found && heardAgainOn(chosen, found.dueOn);
    return found === undefined || until === undefined || until <= today
      ? []
      : texts.own.snoozed(subjectWords(found.subject, names).title, dateText(until, names.language));
  });
  return [
    digest === undefined ? texts.own.separately : texts.own[digest],
    texts.own.quiet(String(quiet.from), String(quiet.to)),
    ...(kinds.length === 0 ? [] : [texts.own.stoppedKinds(listText(kinds, names.language))]),
    ...(things.length === 0 ? [] : [texts.own.stoppedThings(things.length)]),
    ...waiting,
  ];
}

/** The other ways to get them, and all back again where something is held back. */
function choicePressesOf(
  { digest, stopped = [], snoozed = [] }: ReminderChoices,
  { community, names }: ReminderContext,
): Press[] {
  const { press } = reminderTexts(names.language);
  const data = { community: community.id };
  const ways = [
    { every: "daily", title: press.daily },
    { every: "weekly", title: press.weekly },
    { every: "none", title: press.separately },
  ] as const;
  return [
    ...ways
      .filter(({ every }) => every !== (digest ?? "none"))
      .map(({ every, title }) => ({ title, verb: REMIND_VERBS.digest, data: { ...data, every } })),
    ...(stopped.length + snoozed.length === 0
      ? []
      : [{ title: press.startAgain, verb: REMIND_VERBS.start, data }]),
  ];
}

/** «Utsett» where several things wait: which of them? */
export function whichToSnoozeView(
  own: readonly Obligation[],
  days: number,
  context: ReminderContext,
): ReminderView {
  const { names, community, today } = context;
  const { language } = names;
  const texts = reminderTexts(language);
  return {
    kind: "reminder",
    language,
    title: texts.whichToSnooze,
    intro: [],
    items: own.slice(0, MOST_ASKED).flatMap((obligation) => {
      const until = snoozeUntil(obligation, today, days);
      if (until === undefined) return [];
      const press = {
        title: texts.press.until(dateText(until, language)),
        verb: REMIND_VERBS.snooze,
        data: { community: community.id, obligation: obligation.id, days: daysBetween(today, until) },
      };
      return [{ title: headingOf(obligation, context), lines: [], presses: [press] }];
    }),
    presses: [],
    note: texts.fewer,
  };
}

/** «Stopp»: what of? Each answer is a message of its own, in the reader's language. */
export function whatToStopView(
  { own, identity }: Pick<OwnReminders, "own" | "identity">,
  { names: { language } }: ReminderContext,
): ChoiceView {
  const texts = reminderTexts(language);
  const kinds = [...new Set(own.map(({ subject }) => subject.kind))].slice(0, MOST_ASKED);
  return {
    kind: "choice",
    language,
    question: texts.whatToStop,
    options: [
      ...kinds.map((kind) => ({ label: capital(texts.kind[kind]), say: texts.stopSay(texts.kind[kind]) })),
      ...(identity.mail === undefined ? [] : [{ label: texts.stopMail, say: texts.stopMailSay }]),
    ],
  };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
