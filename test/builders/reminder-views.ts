import type { Language } from "../../src/domain/kernel/language.ts";
import type { Reminder } from "../../src/domain/reminders/delivery.ts";
import type { Obligation } from "../../src/domain/reminders/obligation.ts";
import { obligationNames } from "../../src/presentation/view/obligation-names.ts";
import { ownRemindersView, whichToSnoozeView } from "../../src/presentation/view/own-reminders-view.ts";
import {
  personalReminderView,
  type ReminderContext,
} from "../../src/presentation/view/personal-reminder-view.ts";
import { standstillView, statusView } from "../../src/presentation/view/status-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { date } from "./documents.ts";
import { MOSS, occupancy, person, seated } from "./seated-community.ts";

const today = date("2026-11-24");
const AT = "2026-11-24T09:00:00Z";
const kari = person("kari", "tenant-kommune", "Kari Vik");

const stance: Obligation = {
  id: "stance:BT-407:1:2026-12-03",
  subject: { kind: "stance", case: "BT-407", title: "Felles rutine for varsel om utskriving i helgene" },
  dueOn: date("2026-12-03"),
  counting: "one-date",
  source: { kind: "case", case: "BT-407" },
  to: { seats: ["ssu-moss"], secretariat: false },
};
const review: Obligation = {
  id: "annual-review:samarbeidsavtalen:2027-03-01",
  subject: { kind: "annual-review", document: "samarbeidsavtalen", title: "Samarbeidsavtalen" },
  dueOn: date("2027-03-01"),
  counting: "fixed-anniversary",
  source: { kind: "statute", reference: "hol § 6-5" },
  assumption: "anniversary-of-entry-into-force",
  to: { seats: [], secretariat: true },
};
const task: Obligation = {
  id: "task-due:1.a.ii:2026-11-25",
  subject: {
    kind: "task",
    task: "1.a.ii",
    text: "Lage en felles opplæringspakke om kartlegging av skrøpelighet hos eldre for sykehjem, hjemmetjeneste og akuttmottak",
  },
  dueOn: date("2026-11-25"),
  counting: "one-date",
  source: { kind: "plan", plan: "HP-2026" },
  to: { seats: ["ssu-moss"], secretariat: true },
};

const reminder = (obligation: Obligation, over: Partial<Reminder> = {}): Reminder => ({
  id: obligation.id,
  obligation,
  rung: "first",
  ...over,
});

const contextIn = (language: Language): ReminderContext => ({
  community: seated,
  names: obligationNames({ community: seated }, language),
  today,
  identities: [kari],
  occupancies: [occupancy("kari", MOSS)],
});

const shown = (language: Language, ...reminders: readonly [Reminder, ...Reminder[]]) =>
  personalReminderView(reminders, contextIn(language));

const beating = { state: "beating", minutes: 1, failures: [] } as const;
const through = { own: [], others: 0 };

/** Reminders, the question to the own side, what a person has chosen, and how it all stands. */
export const REMINDER_VIEWS = {
  reminder: (language) => shown(language, reminder(stance)),
  "reminder-assumed": (language) => shown(language, reminder(review)),
  "reminder-last-day": (language) =>
    shown(language, reminder({ ...stance, dueOn: today }, { rung: "last", as: "deputy" })),
  "reminder-digest": (language) => shown(language, reminder(task), reminder(stance), reminder(review)),
  "reminder-own-side": (language) =>
    shown(
      language,
      reminder(
        { ...stance, dueOn: date("2026-11-21") },
        { rung: "own-side", as: "own-side", seats: ["ssu-moss"] },
      ),
    ),
  "reminder-vacancy": (language) =>
    shown(language, reminder(stance, { as: "vacancy", seats: ["ssu-hospital"] })),
  "reminders-own": (language) =>
    ownRemindersView(
      {
        open: [task, stance, review],
        own: [task, stance],
        identity: {
          ...kari,
          mail: { address: "kari.vik@eksempel.no", at: AT, by: { person: "kari", name: "Kari Vik" } },
        },
        choices: {
          person: "kari",
          digest: "weekly",
          quiet: { from: 16, to: 8 },
          stopped: [{ kind: "hearing" }, { kind: "meeting" }, { obligation: review.id }],
          snoozed: [{ obligation: stance.id, until: date("2026-11-27") }],
        },
      },
      contextIn(language),
    ),
  "reminders-own-none": (language) =>
    ownRemindersView({ open: [], own: [], identity: kari, choices: { person: "kari" } }, contextIn(language)),
  "reminders-snooze": (language) => whichToSnoozeView([task, stance, review], 3, contextIn(language)),
  status: (language) =>
    statusView(
      {
        community: seated,
        heartbeat: beating,
        waiting: 0,
        unreachable: through,
        dead: { ...through, count: 0, failures: [] },
        revision: 12,
      },
      language,
    ),
  "status-troubled": (language) =>
    statusView(
      {
        community: seated,
        heartbeat: {
          state: "stopped",
          minutes: 187,
          failures: [
            { code: "teams-503", count: 4 },
            { code: "smtp-421", count: 1 },
          ],
        },
        waiting: 5,
        unreachable: { own: ["Kari Vik", "Ola Prøve"], others: 1 },
        dead: { own: ["Kari Vik"], others: 0, count: 2, failures: ["teams-503"] },
        revision: 12,
      },
      language,
    ),
  "status-stood-still": (language) => standstillView({ from: "2026-11-20T15:02:00Z", to: AT }, language),
} as const satisfies Readonly<Record<string, (language: Language) => View>>;
