import { daysAfter, daysBefore } from "../../src/domain/kernel/civil-date.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import type { ReminderFacts } from "../../src/domain/reminders/duty-facts.ts";
import { noticeOf } from "../../src/domain/reminders/notice-of-termination.ts";
import { dutiesOf } from "../../src/domain/reminders/obligations-of.ts";
import { workBack } from "../../src/domain/reminders/work-back.ts";
import { documentsOf } from "../../src/flows/read-reminder-facts.ts";
import {
  noticeDatesView,
  reviewDatesView,
  revisionDatesView,
  workBackView,
} from "../../src/presentation/view/agreement-dates-view.ts";
import { confirmUnchanged, doneForm } from "../../src/presentation/view/duty-done-view.ts";
import { dutyListView, undatedDutiesView } from "../../src/presentation/view/duty-list-view.ts";
import type { DutyReading } from "../../src/presentation/view/duty-words.ts";
import { obligationNames } from "../../src/presentation/view/obligation-names.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { shippedCommunity, shippedLibrary } from "./case-stage.ts";
import { date } from "./documents.ts";
import { calledMeeting } from "./meetings.ts";

const community = shippedCommunity("innlandet");
const TODAY = date("2026-11-21");
const PERIOD = { from: daysBefore(TODAY, 90), to: daysAfter(TODAY, 366) };

/** Innlandet with its agreement, a partnership meeting to come, and a seat whose holder's time ends. */
const facts: ReminderFacts = {
  community,
  occupancies: [
    {
      id: "o1",
      person: "kari",
      body: "ssu",
      seat: "ssu-valdres",
      as: "holder",
      from: date("2024-01-01"),
      to: date("2026-12-31"),
      authority: [
        { party: "vang", grantedBy: "kommunestyret", date: date("2024-02-01"), until: date("2026-11-30") },
      ],
    },
  ],
  cases: [],
  meetings: [
    calledMeeting({
      id: "pm",
      body: "partnerskapsmotet",
      date: date("2027-05-25"),
      casesDeadline: date("2027-04-20"),
    }),
  ],
  plans: [],
  tasks: [],
  ...documentsOf(shippedLibrary, community, TODAY),
};

const reading = (language: Language, known = facts): DutyReading => ({
  community,
  facts: known,
  names: obligationNames(
    { ...known, identities: [{ person: "kari", displayName: "Kari Prøve", accounts: [] }] },
    language,
  ),
  today: TODAY,
  isSecretary: true,
});

const duties = dutiesOf(facts, TODAY, PERIOD);
const unplanned = dutiesOf({ ...facts, meetings: [] }, TODAY, PERIOD);
const ahead = dutiesOf(facts, TODAY, { ...PERIOD, to: date("2032-01-01") });
const agreement = facts.documents.find(({ head }) => head.standing === "agreement");
const review = ahead.dated.find(({ subject }) => subject.kind === "annual-review");
if (review === undefined) throw new Error("the shipped agreement is gone");
const form = { candidates: [review], filled: {}, problem: undefined, mark: "form-1" } as const;

export const DUTY_VIEWS: Readonly<Record<string, (language: Language) => View>> = {
  duties: (language) => dutyListView(duties, reading(language)),
  "duties-undated": (language) => undatedDutiesView(unplanned, reading(language)),
  "duty-review": (language) => reviewDatesView(ahead, reading(language)),
  "duty-revision": (language) => revisionDatesView(ahead, reading(language)),
  "duty-notice": (language) => noticeDatesView(noticeOf(agreement, date("2027-03-01")), reading(language)),
  "duty-notice-refused": (language) => noticeDatesView(noticeOf(agreement, undefined), reading(language)),
  "duty-work-back": (language) =>
    workBackView(workBack(date("2028-03-01"), TODAY, community), reading(language)),
  "duty-work-back-late": (language) =>
    workBackView(workBack(date("2027-06-01"), TODAY, community), reading(language)),
  "duty-done-form": (language) => doneForm(form, reading(language)),
  "duty-done-confirm": (language) => confirmUnchanged(review, "form-1", reading(language)),
};
