import type { Language } from "../../src/domain/kernel/language.ts";
import type { Reminder } from "../../src/domain/reminders/delivery.ts";
import type { Obligation } from "../../src/domain/reminders/obligation.ts";
import { obligationNames } from "../../src/presentation/view/obligation-names.ts";
import { personalReminderView } from "../../src/presentation/view/personal-reminder-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { date } from "./documents.ts";
import { MOSS, occupancy, person, seated } from "./seated-community.ts";

const today = date("2026-11-24");

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

const shown = (language: Language, ...reminders: readonly [Reminder, ...Reminder[]]) =>
  personalReminderView(reminders, {
    community: seated,
    names: obligationNames({ community: seated }, language),
    today,
    identities: [person("kari", "tenant-kommune", "Kari Vik")],
    occupancies: [occupancy("kari", MOSS)],
  });

/** A reminder of one thing and of several, and the question to the own side. */
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
} as const satisfies Readonly<Record<string, (language: Language) => View>>;
