import type { CaseReader } from "../../src/domain/cases/case-reader.ts";
import { afterEvents } from "../../src/domain/cases/replay-case.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import type { Meeting } from "../../src/domain/meetings/meeting.ts";
import { proposeYear } from "../../src/domain/meetings/plan-year.ts";
import { seal } from "../../src/domain/meetings/sealed-minutes.ts";
import { whoComes } from "../../src/domain/meetings/who-comes.ts";
import { standingOf } from "../../src/domain/people/seats.ts";
import { yearPlanTexts } from "../../src/presentation/text/year-plan-texts.ts";
import { comingView, deputyView } from "../../src/presentation/view/coming-view.ts";
import { homeView } from "../../src/presentation/view/home-view.ts";
import {
  attendanceFormView,
  objectionFormView,
  oralFormView,
  planFormView,
} from "../../src/presentation/view/meeting-form-views.ts";
import { meetingItemView } from "../../src/presentation/view/meeting-item-view.ts";
import { meetingListView } from "../../src/presentation/view/meeting-list-view.ts";
import { meetingForOne, noticeForAll } from "../../src/presentation/view/meeting-notice-view.ts";
import type { MeetingReading } from "../../src/presentation/view/meeting-reading.ts";
import { holdingsOf } from "../../src/presentation/view/meeting-words.ts";
import { minutesText, minutesView } from "../../src/presentation/view/minutes-view.ts";
import { publishView } from "../../src/presentation/view/publish-view.ts";
import { rewordForm } from "../../src/presentation/view/sitting-forms.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { type BodyYear, yearFormView, yearPlanView } from "../../src/presentation/view/year-plan-view.ts";
import { bodyIn, everybodyIn, shippedCommunity } from "./case-stage.ts";
import { date } from "./documents.ts";
import { AT, actor, calledMeeting, caseOf, preparedEvents, TODAY } from "./meetings.ts";

/** SSU in Østfold: ten seats, treating cases in two steps. */
const community = shippedCommunity("ostfold");
const roster = everybodyIn(community);
const seats = bodyIn(community, "ssu").seats.map(({ id }) => id);
const [first = "", second = "", third = ""] = seats;

function reader(person: string): CaseReader {
  return {
    community,
    actor: { person, name: person },
    standing: standingOf(person, community, roster.occupancies, TODAY),
    belongs: true,
    roster,
    at: AT,
    today: TODAY,
  };
}

/** In its second step, opened in the meeting, with everybody's stance but two. */
const treated = caseOf(
  [
    ...preparedEvents(),
    {
      kind: "step-opened",
      at: AT,
      by: actor("siri"),
      step: 1,
      way: "meeting",
      body: "fsu",
      meeting: "fsu-2026-10-01",
    },
    { kind: "step-closed", at: AT, by: actor("siri"), step: 1, meeting: "fsu-2026-10-01" },
    {
      kind: "step-opened",
      at: AT,
      by: actor("siri"),
      step: 2,
      way: "meeting",
      body: "ssu",
      meeting: "ssu-2026-12-12",
    },
    ...seats.slice(2).map((seat) => ({
      kind: "stance-taken" as const,
      at: AT,
      by: { person: seat, name: seat },
      seat,
      onBehalfOf: [],
      as: "holder" as const,
      stance: "consent" as const,
      proposal: 1,
      source: "meeting" as const,
      mark: `meeting:ssu-2026-12-12:1:${seat}:1`,
    })),
  ],
  "BT-407",
);
/** The same after the room has been asked: one seat objected. */
const noted = afterEvents(treated, [
  {
    kind: "stance-taken",
    at: AT,
    by: { person: second, name: second },
    seat: second,
    onBehalfOf: [],
    as: "holder",
    stance: "needs-clarification",
    words: "Hvem betaler for opplæringen?",
    proposal: 1,
    source: "meeting",
    mark: `meeting:ssu-2026-12-12:1:${second}:1`,
  },
]);
const information = caseOf(preparedEvents("information", "Status for akuttmedisin"), "KM-112");

const attendance: Meeting["attendance"] = seats.map((seat) =>
  seat === first
    ? { seat, presence: "absent" }
    : seat === third
      ? { seat, presence: "deputy", person: { person: "vara", name: "Ola Vara" } }
      : { seat, presence: "holder", person: { person: seat, name: `Kari ${seat}` } },
);
const present = attendance.filter(({ presence }) => presence !== "absent");
const agenda: Meeting["agenda"] = [
  { number: 1, case: "BT-407", step: 2 },
  { number: 2, case: "KM-112", step: 1 },
];
const planned: Meeting = (({ noticeSentAt: _sent, ...meeting }) => meeting)(calledMeeting({ agenda }));
const called = calledMeeting({ agenda, casesDeadline: date("2026-11-28") });
const held = calledMeeting({
  agenda: [
    {
      number: 1,
      case: "BT-407",
      step: 2,
      noted: {
        round: 1,
        proposal: 1,
        present,
        exceptions: [{ seat: second, stance: "needs-clarification", words: "Hvem betaler for opplæringen?" }],
        at: AT,
        by: actor("rune"),
      },
    },
    { number: 2, case: "KM-112", step: 1, outcome: "discussed" },
  ],
  attendance,
});

function reading(meeting: Meeting, who: string): MeetingReading {
  return {
    ...reader(who),
    meeting,
    cases: new Map(
      [meeting.agenda[0]?.noted === undefined ? treated : noted, information].map((each) => [each.id, each]),
    ),
    ready:
      meeting === planned ? [caseOf(preparedEvents("decision", "Felles opplæring om avvik"), "PT-220")] : [],
    previous: undefined,
  };
}

const SECRETARY = "kommunesekretær";
const theYear: BodyYear = {
  community,
  body: bodyIn(community, "ssu"),
  year: 2026,
  today: TODAY,
  meetings: [],
  mayPlan: true,
};
/** Moss has forfall and its deputy is asked; another seat has nobody. */
const away: Meeting = {
  ...called,
  coming: ["ssu-moss", "ssu-halden"].map((person) => ({
    seat: person,
    person,
    comes: false,
    at: AT,
    by: { person, name: person },
  })),
};
const asKept = (language: Language) => minutesText(reading(held, SECRETARY), "3f9c2a7b".repeat(8), language);

export const MEETING_VIEWS = {
  "meeting-list": (language) =>
    meetingListView(
      {
        community,
        meetings: [planned, { ...held, id: "ssu-2026-09-01", date: date("2026-09-01") }],
        today: TODAY,
      },
      true,
      language,
    ),
  "meeting-planned": (language) =>
    meetingForOne(reading(planned, SECRETARY), { tone: "information", text: "Ok." }, language),
  "meeting-notice": (language) => noticeForAll(reading(called, SECRETARY), language),
  "meeting-held": (language) => meetingForOne(reading(held, SECRETARY), undefined, language),
  "meeting-plan-form": (language) => planFormView(community, { body: "ssu", date: TODAY }, TODAY, language),
  "meeting-attendance": (language) => attendanceFormView(reading(called, SECRETARY), language),
  "meeting-item": (language) => item({ ...held, agenda }, language),
  "meeting-item-noted": (language) => item(held, language),
  "meeting-oral": (language) => oralFormView(reading(held, SECRETARY), agenda[0] ?? missing(), 1, language),
  "minutes-draft": (language) =>
    minutesView(
      { ...reading(held, SECRETARY), text: asKept(language), deadline: date("2026-12-26") },
      undefined,
      language,
    ),
  "minutes-sent": (language) =>
    minutesView(
      {
        ...reading(
          {
            ...held,
            minutes: {
              state: "sent",
              text: asKept(language),
              deadline: date("2026-12-26"),
              approvals: [
                {
                  seat: second,
                  by: { person: second, name: `Kari ${second}` },
                  at: AT,
                  objection: "Navnet mitt er feil.",
                },
              ],
            },
          },
          seats[3] ?? "",
        ),
        text: asKept(language),
        deadline: date("2026-12-26"),
      },
      undefined,
      language,
    ),
  "meeting-year": (language) =>
    yearPlanView(
      {
        ...theYear,
        meetings: [
          called,
          {
            ...planned,
            id: "ssu-2026-03-04",
            date: date("2026-03-04"),
            from: "09:00",
            to: "15:00",
            link: "https://teams.example/ssu",
          },
          {
            ...planned,
            id: "ssu-2026-09-16",
            date: date("2026-12-18"),
            changes: [{ kind: "moved", at: AT, by: actor("siri"), from: date("2026-12-16") }],
          },
          {
            ...planned,
            id: "ssu-2026-12-20",
            date: date("2026-12-20"),
            changes: [{ kind: "cancelled", at: AT, by: actor("siri"), words: "For få kan komme." }],
          },
        ],
      },
      { tone: "information", text: yearPlanTexts(language).said.created(4) },
      language,
    ),
  "meeting-year-form": (language) =>
    yearFormView(
      { ...theYear, year: 2027 },
      proposeYear(bodyIn(community, "ssu"), 2027, [], TODAY),
      language,
    ),
  "meeting-coming": (language) => comingView(reading(away, SECRETARY), undefined, language),
  "meeting-deputy-asked": (language) => {
    const [asked] = whoComes(away, holdingsOf(reading(away, SECRETARY))).filter(({ who }) => who === "asked");
    return asked === undefined ? missing() : deputyView(reading(away, "vara"), asked, language);
  },
  "meeting-home": (language) =>
    homeView(
      { next: [reading(called, first)], minutes: [reading(sent(language), seats[3] ?? "")] },
      language,
    ),
  "meeting-publish": (language) => publishView(reading(called, SECRETARY), undefined, language),
  "meeting-reword": (language) =>
    rewordForm(reading(held, SECRETARY), agenda[0] ?? missing(), treated, language),
  "minutes-sealed": (language) => {
    const approved = approvedMinutes(language);
    const { text } = approved.minutes ?? missing();
    return minutesView(
      { ...reading(approved, SECRETARY), text, deadline: date("2026-12-26") },
      undefined,
      language,
    );
  },
  "minutes-objection": (language) => objectionFormView(reading(held, second), second, language),
} as const satisfies Record<string, (language: Language) => View>;

function item(meeting: Meeting, language: Language): View {
  return meetingItemView(reading(meeting, SECRETARY), 1, undefined, language) ?? missing();
}

/** Sent for approval, and nobody has answered. */
function sent(language: Language): Meeting {
  const text = asKept(language);
  return { ...held, minutes: { state: "sent", text, deadline: date("2026-12-26"), approvals: [] } };
}

/** Approved and sealed, with one member's own words and one correction. */
function approvedMinutes(language: Language): Meeting {
  const stated: Meeting = {
    ...sent(language),
    statements: [
      {
        item: 1,
        seat: second,
        by: { person: second, name: "Kari Eksempel" },
        at: AT,
        words: "Vi ber om en evaluering.",
      },
    ],
  };
  const minutes = {
    ...(stated.minutes ?? missing()),
    state: "approved" as const,
    approvedOn: date("2026-12-20"),
  };
  const sealed = seal(stated, minutes, AT);
  const correction = {
    at: AT,
    by: { person: second, name: "Kari Eksempel" },
    words: "Fristen er seks uker.",
    item: 1,
  };
  return { ...stated, minutes: { ...sealed, corrections: [correction] } };
}

function missing(): never {
  throw new Error("the meeting has no such item");
}
