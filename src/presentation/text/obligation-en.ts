import type { ObligationTexts } from "./obligation-catalogue.ts";

export const obligationEn: ObligationTexts = {
  subject: {
    stance: (title) => ({
      title: `Answer the proposal: ${title}`,
      asked: "Your seat has not answered the proposal.",
      say: "my cases",
    }),
    task: (text) => ({
      title: `Task: ${text}`,
      asked: "Report how the task stands, or set a new date.",
      say: "action plan",
    }),
    minutes: (meeting, objected) => ({
      title: meeting === undefined ? "Minutes wait for you" : `The minutes of ${meeting} wait for you`,
      asked: objected
        ? "Somebody who was there objects. Settle it with them, or approve the minutes in the next meeting."
        : "Approve the minutes, or say what is wrong.",
      say: "meetings",
    }),
    "annual-review": (title = "The cooperation agreement") => ({
      title: `Annual review: ${title}`,
      asked:
        "The partners go through the agreement to see whether anything must be brought up to date. “No change” is an answer too, and is to be noted.",
      say: "the agreement is reviewed",
    }),
    revision: (title, years) => ({
      title: `Revision: ${title}`,
      asked: `The agreement is to be revised at least every ${years === 1 ? "year" : `${years} years`}. Every municipal council must have time to adopt it.`,
      say: "when must the agreement be revised",
    }),
    submission: (title, caseId) => ({
      title: `Send in the agreement: ${title}`,
      asked:
        "The regional health authority sends the agreement to the Directorate of Health within one month. The secretariat reminds it.",
      say: `follow up in case ${caseId}`,
    }),
    adoption: (title, party, caseId) => ({
      title: `${party} treats: ${title}`,
      asked: `Tell what ${party} adopted.`,
      say: `note adoption in case ${caseId}`,
    }),
    receipt: (title, party, caseId) => ({
      title: `Carried out in ${party}? ${title}`,
      asked: `Tell when ${party} has carried out the decision.`,
      say: `implementation in case ${caseId}`,
    }),
    evaluation: (title, caseId) => ({
      title: `Evaluate the decision: ${title}`,
      asked: "See whether the decision worked, and write what you found.",
      say: `evaluation in case ${caseId}`,
    }),
    rung: (title, rung, caseId) => ({
      title: `Disagreement: ${title}`,
      asked:
        rung === undefined
          ? "The deadline of the step that the disagreement has reached runs out."
          : `The deadline of the step “${rung}” runs out.`,
      say: `disagreement in case ${caseId}`,
    }),
    hearing: (title, caseId) => ({
      title: `Hearing: ${title}`,
      asked: "Comment, or answer that you have no remarks.",
      say: `hearing ${caseId}`,
    }),
    meeting: (body) => ({
      title: `Meeting of ${body}`,
      asked: "Say whether you come. If you cannot, your deputy is asked.",
      say: "meetings",
    }),
    "cases-deadline": (body, meeting) => ({
      title: `Deadline for cases to ${body}`,
      asked: `The last day to submit cases to the meeting${meeting === undefined ? "" : ` of ${meeting}`}.`,
      say: "submit a case",
    }),
    "notice-deadline": (body, meeting) => ({
      title: `Notice of the meeting of ${body}`,
      asked: `The last day to send the notice of the meeting${meeting === undefined ? "" : ` of ${meeting}`}.`,
      say: "meetings",
    }),
    "dialogue-meeting": (district, body) => ({
      title: `Dialogue meeting: ${district}`,
      asked: `The dialogue meeting is to be held before ${body}, and its input gathered.`,
      say: "duties",
    }),
    leadership: (body, side) => ({
      title: `The leadership of ${body} changes`,
      asked:
        side === undefined
          ? "The leadership passes to the other side. Name the new leader."
          : `The leadership passes to ${side}. Name the new leader.`,
      say: "invite",
    }),
    term: (who) => ({
      title: who === undefined ? "Time in a seat ends" : `Time in a seat ends: ${who}`,
      asked: "Agree on who sits from then on. Without a new holder the seat is vacant and stops cases.",
      say: "invite",
    }),
    authority: (party, who) => ({
      title: `The authority from ${party} ends`,
      asked:
        who === undefined
          ? `Ask ${party} for a new authority, and record it.`
          : `${who} answers for ${party}. Ask for a new authority, and record it.`,
      say: "authority",
    }),
    mandate: (body) => ({
      title: `The mandate ends: ${body}`,
      asked: "Decide whether the mandate is to be prolonged, changed or ended.",
      say: "submit a case",
    }),
    "report-back": (body) => ({
      title: `Report from ${body}`,
      asked: "Put what the committee has done before the body that it reports to, as a case.",
      say: "submit a case",
    }),
    "plan-period": (title) => ({
      title: `End of the period: ${title}`,
      asked: "Prolong the plan or adopt a new one. Otherwise the reminders of its tasks stop.",
      say: "action plan",
    }),
    "deviation-count": (year) => ({
      title: `Deviations in ${year}, counted by theme`,
      asked: "Each partner counts its deviations by theme, with nothing about patients.",
      say: "duties",
    }),
  },
  source: {
    statute: (reference) => reference.replace(/^hol /, "the Health and Care Services Act "),
    clause: (clause) => clause,
    case: (caseId) => `case ${caseId}`,
    meeting: (meeting) => (meeting === undefined ? "the meeting plan" : `the meeting of ${meeting}`),
    plan: "the action plan",
    occupancy: "what is recorded about the seat",
    configuration: (words) => words ?? "the configuration of the cooperation",
  },
  counting: {
    "fixed-anniversary": "the same day every year, whenever it was last done",
    "from-last-done": "counted from when it was last done",
    "one-date": "a set date",
  },
  assumption: {
    "anniversary-of-entry-into-force":
      "The source does not give the month. The day of the agreement's entry into force is used.",
    "counted-from-entry-into-force":
      "The source does not say whether it is counted from adoption or from entry into force. Entry into force is used.",
    "day-before-the-meeting": "The source does not say how long before. The day before the meeting is used.",
    "receipt-by-evaluation":
      "No deadline is set for carrying it out. The day when the decision is to be evaluated is used.",
  },
  missing: {
    "agreement-not-loaded": {
      why: "No cooperation agreement is loaded, so nobody knows when it entered into force.",
      settle: "That the agreement is loaded, with its date.",
    },
    "entry-into-force": {
      why: "The agreement does not say when it entered into force.",
      settle: "The date of its entry into force, in the document.",
    },
    "start-of-leadership": {
      why: "The source says how often the leadership changes, but not from when.",
      settle: "The day the present leader took over, in the configuration.",
    },
    "day-of-deviation-count": {
      why: "No day is set for the yearly count.",
      settle: "A day of the year, in the configuration.",
    },
    "date-of-the-meeting": {
      why: "The meeting that it comes before is not planned.",
      settle: "A date for the meeting. Write “meeting plan”.",
    },
    "length-of-term": {
      why: "The source does not say how long the body has its authority.",
      settle: "The last day of its authority, in the configuration.",
    },
    "end-of-mandate": {
      why: "The mandate is for a limited time, and no last day is given.",
      settle: "The last day of the mandate, in the configuration.",
    },
    "period-of-plan": {
      why: "The plan does not say when its period ends.",
      settle: "The last day of the plan, in the document.",
    },
    "date-of-conclusion": {
      why: "Not everybody has adopted the agreement yet, or the dates are not reported.",
      settle: "The date of adoption from each partner.",
    },
    "date-of-receipt": {
      why: "The decision must be carried out, and has no deadline.",
      settle: "A date of evaluation in the case paper.",
    },
    "clause-is-ambiguous": {
      why: "The clause can be read in two ways, and the text does not tell which.",
      settle: "A decision on how the clause is to be understood.",
    },
  },
  daysLeft: (days) =>
    days === 0
      ? "today"
      : days === 1
        ? "tomorrow"
        : days === -1
          ? "yesterday"
          : days > 0
            ? `in ${days} days`
            : `${-days} days ago`,
  heading: (left, title) => `${capital(left)}: ${title}`,
  dueOn: (date) => `The day is ${date}.`,
  write: (say) => `Write “${say}”.`,
  assumed: (sentence) => `Assumed: ${sentence}`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
