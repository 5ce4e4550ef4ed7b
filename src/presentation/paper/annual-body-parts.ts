import type { DecisionRecord } from "../../domain/cases/decision-record.ts";
import { osloDateOf } from "../../domain/kernel/clock.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { presentSeats } from "../../domain/meetings/hold-meeting.ts";
import type { Meeting } from "../../domain/meetings/meeting.ts";
import { isCancelled } from "../../domain/meetings/meeting-outcome.ts";
import type { AnnualReportFacts } from "../../flows/read-annual-report.ts";
import { dateText } from "../text/date-text.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { reportTexts } from "../text/report-texts.ts";
import { bodyName } from "../view/case-words.ts";
import type { PaperPart } from "../view/paper-parts.ts";
import { facts, note } from "./paper-words.ts";

/** Each body with its meetings, and each meeting with its attendance in numbers. */
export function bodyParts(given: AnnualReportFacts, language: Language): PaperPart[] {
  const { community, meetings } = given;
  const { annual: texts, notStated } = reportTexts(language);
  const bodies = community.bodies.filter(({ established }) => established);
  const held = (id: string) => meetings.filter((meeting) => meeting.body === id && isHeld(meeting, given));
  return [
    {
      kind: "table",
      columns: [
        { title: texts.body, share: 6 },
        { title: texts.meetings, share: 3 },
        { title: texts.aim, share: 3 },
      ],
      rows: bodies.map(({ id, name, meetings_per_year: aim }) => [
        name[language],
        String(held(id).length),
        aim === undefined ? notStated : texts.aimText(aim.from, aim.to),
      ]),
    },
    ...(meetings.length === 0
      ? [note(texts.noMeetings)]
      : [
          {
            kind: "table" as const,
            columns: [
              { title: texts.date, share: 4 },
              { title: texts.body, share: 4 },
              { title: texts.attendance, share: 5 },
              { title: texts.items, share: 2 },
              { title: texts.minutes, share: 4 },
            ],
            rows: meetings.map((meeting) => [
              dateText(meeting.date, language),
              bodyName(community, meeting.body, language),
              attendanceText(meeting, given, language),
              String(meeting.agenda.length),
              isHeld(meeting, given) ? texts.minutesState[meeting.minutes?.state ?? "none"] : "–",
            ]),
          },
          note(texts.attendanceRule),
        ]),
  ];
}

/** Called, not cancelled, and past: with minutes or attendance, so that something shows that it took place. */
function isHeld(meeting: Meeting, { asOf }: AnnualReportFacts): boolean {
  const shown = meeting.attendance.length > 0 || meeting.minutes !== undefined;
  return meeting.date <= asOf && shown && !isCancelled(meeting);
}

function attendanceText(meeting: Meeting, given: AnnualReportFacts, language: Language): string {
  const { annual: texts, notStated } = reportTexts(language);
  if (isCancelled(meeting)) return texts.cancelled;
  if (meeting.date > given.asOf) return texts.planned;
  if (!isHeld(meeting, given)) return texts.notHeld;
  if (meeting.attendance.length === 0) return notStated;
  const present = presentSeats(meeting);
  const deputies = present.filter(({ presence }) => presence === "deputy").length;
  return texts.attended(present.length, meeting.attendance.length, deputies);
}

/** How many cases came and went, and every decision by its number. */
export function caseParts(given: AnnualReportFacts, language: Language): PaperPart[] {
  const { cases, meetings, records, year } = given;
  const { annual: texts } = reportTexts(language);
  const inYear = (at: string) => osloDateOf(at).startsWith(`${year}-`);
  const onAgenda = new Set(
    meetings
      .filter((meeting) => !isCancelled(meeting))
      .flatMap(({ agenda }) => agenda.map((item) => item.case)),
  );
  const disagreements = cases.filter(({ events }) =>
    events.some(({ kind, at }) => kind === "disagreement-taken" && inYear(at)),
  );
  return [
    facts([
      [texts.submitted, String(cases.filter(({ submittedAt }) => inYear(submittedAt)).length)],
      [texts.treated, String(onAgenda.size)],
      [texts.decided, String(records.length)],
      [texts.disagreements, String(disagreements.length)],
    ]),
    { kind: "heading", level: 2, text: texts.decisions },
    records.length === 0
      ? note(texts.noDecisions)
      : {
          kind: "table",
          columns: [
            { title: texts.number, share: 3 },
            { title: texts.body, share: 4 },
            { title: texts.date, share: 4 },
            { title: texts.case, share: 6 },
            { title: texts.result, share: 4 },
          ],
          rows: records.map((record) => decisionRow(record, given, language)),
        },
  ];
}

function decisionRow(
  record: DecisionRecord,
  { community, withheld }: AnnualReportFacts,
  language: Language,
): string[] {
  const { annual, withheld: hidden } = reportTexts(language);
  const result = paperTexts(language).record.result[record.result ?? "decided"];
  return [
    record.number,
    bodyName(community, record.body, language),
    dateText(record.decidedOn, language),
    withheld.has(record.case) ? hidden : record.title,
    record.reservations.length === 0 ? result : annual.conditional(result),
  ];
}
