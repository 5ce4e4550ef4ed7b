import type { Body, Community } from "../../src/domain/community/community.ts";
import type { CivilDate } from "../../src/domain/kernel/civil-date.ts";
import type { Meeting } from "../../src/domain/meetings/meeting.ts";
import { proposeMeetingDays } from "../../src/domain/meetings/meeting-days.ts";
import type {
  DatedDuty,
  ObligationSubject,
  UndatedObligation,
} from "../../src/domain/reminders/obligation.ts";
import { type Wheel, wheelOf } from "../../src/domain/reminders/wheel.ts";
import { date } from "./documents.ts";
import { shippedCommunity } from "./shipped-communities.ts";

export function plannedMeeting(body: string, day: CivilDate, over: Partial<Meeting> = {}): Meeting {
  return { id: `${body}-${day}`, body, date: day, place: "", agenda: [], attendance: [], ...over };
}

export function duty(subject: ObligationSubject, dueOn: CivilDate, over: Partial<DatedDuty> = {}): DatedDuty {
  return {
    id: `${subject.kind}:${dueOn}`,
    subject,
    dueOn,
    counting: "fixed-anniversary",
    source: { kind: "statute", reference: "hol § 6-5" },
    to: { seats: [], secretariat: true },
    ...over,
  };
}

/** The bodies with the rules about deadlines that these communities leave open. */
function withDeadlines(community: Community): Community {
  const rule = (body: Body): Body => ({ ...body, cases_deadline_days: 28, notice_days: 14 });
  return { ...community, bodies: community.bodies.map(rule) };
}

const MEETINGS_OF: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  ostfold: { partnerskapsmotet: 1, ssu: 4, fsu: 6 },
  innlandet: { partnerskapsmotet: 1, ssu: 5, fagutvalg: 6, arbeidsutvalget: 5 },
};

const YEARS = new Map<string, readonly Meeting[]>();

/** As many meetings as the bodies hold in a year, with their deadlines, spread over it. */
export function yearOfMeetings(community: Community, year: number): readonly Meeting[] {
  const key = `${community.id} ${year}`;
  const meetings =
    YEARS.get(key) ??
    Object.entries(MEETINGS_OF[community.id] ?? {}).flatMap(([id, count]) =>
      proposeMeetingDays(year, count).map((day) => plannedMeeting(id, day, { from: "09:00", to: "15:00" })),
    );
  YEARS.set(key, meetings);
  return meetings;
}

const AGREEMENT = { document: "avtale", title: "Samarbeidsavtalen" };

/** Twenty duties of every kind that comes back or comes once, some done and one late by November. */
function yearOfDuties(year: number): DatedDuty[] {
  const on = (day: string) => date(`${year}-${day}`);
  return [
    duty({ kind: "deviation-count", year: year - 1 }, on("01-31"), { doneOn: on("02-03") }),
    duty({ kind: "annual-review", ...AGREEMENT }, on("03-01"), { doneOn: on("02-20") }),
    duty({ kind: "annual-review", document: "r12", title: "Retningslinje nr. 12" }, on("03-01"), {
      doneOn: on("02-20"),
    }),
    duty({ kind: "annual-review", document: "r4", title: "Retningslinje nr. 4" }, on("05-18"), {
      doneOn: on("06-02"),
    }),
    duty({ kind: "evaluation", case: "BT-401", title: "Felles akutteam" }, on("04-15")),
    duty(
      { kind: "hearing", case: "BT-407", hearing: "h1", title: "Ny retningslinje om utskrivning" },
      on("05-02"),
      { doneOn: on("05-02") },
    ),
    ...["a", "b", "c", "d", "e"].map((district) =>
      duty(
        { kind: "dialogue-meeting", body: "partnerskapsmotet", district, meeting: undefined },
        on("06-10"),
        { id: `dialogue:${district}` },
      ),
    ),
    duty({ kind: "leadership", body: "fsu", side: "hospital" }, on("08-15")),
    duty({ kind: "mandate", body: "suff" }, on("08-31")),
    duty({ kind: "report-back", body: "kad" }, on("09-15")),
    duty({ kind: "adoption", case: "BT-398", title: "Revidert avtale", party: "moss" }, on("10-01")),
    duty({ kind: "receipt", case: "BT-398", title: "Revidert avtale", party: "moss" }, on("12-01")),
    duty({ kind: "submission", case: "BT-398", title: "Revidert avtale" }, on("12-10")),
    duty({ kind: "report-back", body: "ufab" }, on("12-10"), { id: "report-back:ufab" }),
    duty({ kind: "evaluation", case: "BT-377", title: "Legemiddelsamstemming" }, on("12-15")),
    duty({ kind: "rung", case: "BT-411", title: "Transport", rung: "body" }, on("11-30")),
    duty({ kind: "revision", ...AGREEMENT, years: 4 }, on("12-31")),
    duty({ kind: "plan-period", plan: "p", title: "Handlingsplan" }, on("12-31")),
    ...["1", "2", "3"].map((occupancy) =>
      duty({ kind: "term", occupancy }, on("12-31"), { id: `term:${occupancy}` }),
    ),
  ];
}

const UNDATED: readonly UndatedObligation[] = [
  {
    id: "undated:leadership:ssu",
    subject: { kind: "leadership", body: "ssu", side: undefined },
    source: { kind: "configuration", words: undefined },
    missing: "start-of-leadership",
  },
];

/** A whole year of a community that comes with the program. */
export function fullWheel(id: string, over: Partial<Pick<Wheel, "year" | "today" | "body">> = {}): Wheel {
  const community = withDeadlines(shippedCommunity(id).community);
  const { year = 2026, today = date("2026-11-22"), body } = over;
  const meetings = [...yearOfMeetings(community, year), ...yearOfMeetings(community, year + 1)];
  return wheelOf({ dated: yearOfDuties(year), undated: UNDATED }, meetings, { community, year, today, body });
}
