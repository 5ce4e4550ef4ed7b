import type { Community } from "../../domain/community/community.ts";
import { type CivilDate, daysAfter, daysBetween } from "../../domain/kernel/civil-date.ts";
import type { Identity, Occupancy } from "../../domain/people/people-store.ts";
import { holdingOf } from "../../domain/people/seats.ts";
import { snoozeUntil } from "../../domain/reminders/change-choices.ts";
import type { Reminder } from "../../domain/reminders/delivery.ts";
import type { Obligation } from "../../domain/reminders/obligation.ts";
import { dateText } from "../text/date-text.ts";
import { obligationTexts } from "../text/obligation-texts.ts";
import { reminderTexts } from "../text/reminder-texts.ts";
import type { ObligationNames } from "./obligation-names.ts";
import { assumptionWords, sourceWords, subjectWords } from "./obligation-words.ts";
import { placeText } from "./place-text.ts";
import type { ReminderItem, ReminderView } from "./reminder-view.ts";
import type { Press } from "./view-parts.ts";

/** What the room of reminders does, by button. */
export const REMIND_VERBS = {
  snooze: "remind/snooze",
  stop: "remind/stop",
  again: "remind/again",
  digest: "remind/digest",
  start: "remind/start",
} as const;

/** How far a button puts a reminder off. */
const SNOOZES = [
  { press: "tomorrow", days: 1 },
  { press: "week", days: 7 },
] as const;

/** What a reminder is shown in the light of. */
export interface ReminderContext {
  readonly community: Community;
  readonly names: ObligationNames;
  readonly today: CivilDate;
  readonly identities: readonly Identity[];
  readonly occupancies: readonly Occupancy[];
}

/** One message to one person, with buttons where there is one thing, and a button each where there are several. */
export function personalReminderView(
  reminders: readonly [Reminder, ...Reminder[]],
  context: ReminderContext,
): ReminderView {
  const { language } = context.names;
  const texts = reminderTexts(language);
  const [first, ...others] = reminders;
  if (others.length === 0) {
    const { title = "", ...item } = reminderItem(first, context);
    const chosen = first.as === undefined || first.as === "asked" || first.as === "deputy";
    return {
      kind: "reminder",
      language,
      title,
      intro: [],
      items: [item],
      presses: chosen ? choicePresses(first.obligation, context) : [],
      note: texts.fewer,
    };
  }
  return {
    kind: "reminder",
    language,
    title: texts.many(reminders.length),
    intro: [texts.urgentFirst],
    items: reminders.map((reminder) => inShort(reminderItem(reminder, context), reminder, context)),
    presses: [],
    note: texts.fewer,
  };
}

/** «Om 3 dager: Svar på forslaget»: what, and how soon. */
export function headingOf(
  { subject, dueOn }: Obligation,
  { names, today }: Pick<ReminderContext, "names" | "today">,
): string {
  const texts = obligationTexts(names.language);
  return texts.heading(texts.daysLeft(daysBetween(today, dueOn)), subjectWords(subject, names).title);
}

/** Among several, what is asked is said by the title, and room is kept for the others. */
function inShort(item: ReminderItem, { obligation, as }: Reminder, context: ReminderContext): ReminderItem {
  const isAsked = as === undefined || as === "asked" || as === "deputy";
  const [, ...rest] = linesOf(obligation, context);
  return isAsked ? { ...item, lines: rest } : item;
}

/** What lies behind a thing that waits: when, why, and what was taken for granted. */
function linesOf(
  { subject, dueOn, source, assumption }: Obligation,
  { names }: ReminderContext,
): [asked: string, ...rest: string[]] {
  const { language } = names;
  return [
    subjectWords(subject, names).asked,
    `${obligationTexts(language).dueOn(dateText(dueOn, language))} ${reminderTexts(language).basis(sourceWords(source, names))}.`,
    ...(assumption === undefined ? [] : [assumptionWords(assumption, language)]),
  ];
}

function reminderItem({ obligation, as, seats = [] }: Reminder, context: ReminderContext): ReminderItem {
  const { names } = context;
  const texts = reminderTexts(names.language);
  const { title, say } = subjectWords(obligation.subject, names);
  const go = { label: texts.press.go, say };
  const [asked, ...rest] = linesOf(obligation, context);
  const concerned = seatLines(seats, context);
  if (as === "vacancy")
    return {
      title: texts.vacancy.title(title),
      lines: [texts.vacancy.line, ...concerned, ...rest],
      go: { label: texts.press.appoint, say: APPOINT },
      presses: [],
    };
  if (as === "own-side")
    return seats.length === 0
      ? { title: texts.ownSide.title(title), lines: [texts.ownSide.undone, ...rest], go, presses: [] }
      : {
          title: texts.ownSide.title(title),
          lines: [texts.ownSide.asked, ...concerned, ...rest],
          go: { label: texts.press.appoint, say: APPOINT },
          presses: ownSidePresses(obligation, seats, context),
        };
  return {
    title: headingOf(obligation, context),
    lines: [...(as === "deputy" ? [texts.asDeputy] : []), asked, ...rest],
    go,
    presses: [],
  };
}

/** Understood in all three languages. */
const APPOINT = "inviter";

/** «Representant for Moss, SSU (Kari Vik)», with the word for an empty seat left to the title. */
function seatLines(
  seats: readonly string[],
  { community, occupancies, identities, today, names }: ReminderContext,
): string[] {
  const texts = reminderTexts(names.language);
  return community.bodies.flatMap((body) =>
    body.seats
      .filter(({ id }) => seats.includes(id))
      .map((seat) => {
        const place = placeText({ as: "holder", body: body.id, seat: seat.id }, community, names.language);
        const { holder } = holdingOf(body, seat, occupancies, today);
        const name = identities.find(({ person }) => person === holder?.person)?.displayName;
        return texts.seats(name === undefined ? place : `${place} (${name})`);
      }),
  );
}

/** What a person of the own side can do when nobody has answered (practice 17). */
function ownSidePresses(
  { id, subject }: Obligation,
  seats: readonly string[],
  { community, names }: ReminderContext,
): Press[] {
  const { press } = reminderTexts(names.language);
  const here = { community: community.id };
  return [
    {
      title: press.again,
      verb: REMIND_VERBS.again,
      data: { ...here, obligation: id, seats: seats.join(" ") },
    },
    ...(subject.kind === "stance"
      ? [{ title: press.phone, verb: "case/form", data: { ...here, case: subject.case, form: "oral" } }]
      : []),
  ];
}

/** «Utsett» only where there is a day left before the date; «Stopp» always. */
function choicePresses(
  obligation: Obligation,
  { community, names, today }: Pick<ReminderContext, "community" | "names" | "today">,
): Press[] {
  const { press } = reminderTexts(names.language);
  const data = { community: community.id, obligation: obligation.id };
  const left = daysBetween(today, obligation.dueOn);
  return [
    ...SNOOZES.filter(({ days }) => days <= left).flatMap(({ press: name, days }) => {
      const until = snoozeUntil(obligation, today, days);
      if (until === undefined) return [];
      const isThatDay = until === daysAfter(today, days);
      return {
        title: isThatDay ? press[name] : press.until(dateText(until, names.language)),
        verb: REMIND_VERBS.snooze,
        data: { ...data, days },
      };
    }),
    { title: press.stop, verb: REMIND_VERBS.stop, data },
  ];
}
