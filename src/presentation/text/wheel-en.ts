import type { WheelTexts } from "./wheel-catalogue.ts";

export const wheelEn: WheelTexts = {
  say: (year) => `annual wheel ${year}`,
  title: (year, of) => `Annual wheel ${year} – ${of}`,
  months: ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"],
  shortDate: (day, month) => `${day} ${month}`,
  today: (date) => `today ${date}`,
  describes: {
    marks: (meetings, duties) =>
      [
        `The year as a wheel, with ${meetings === 1 ? "1 meeting" : `${meetings} meetings`}`,
        duties === 0 ? "." : duties === 1 ? " and 1 other date." : ` and ${duties} other dates.`,
      ].join(""),
    overdue: (count) => (count === 1 ? "1 is overdue." : `${count} are overdue.`),
    next: (date, what) => `Next: ${date}, ${what}.`,
    table: "The numbers in the picture are those of the table.",
  },
  duty: {
    stance: "Answer in a case",
    task: "A task is due",
    minutes: "Answer on minutes",
    "annual-review": "Annual review",
    revision: "Revision",
    submission: "Submission to Helsedirektoratet",
    adoption: "Adoption by the parties",
    receipt: "Word of what is carried out",
    evaluation: "Evaluation of a decision",
    rung: "Deadline in a disagreement",
    hearing: "Hearing deadline",
    meeting: "Meeting",
    "cases-deadline": "Cases in by",
    "notice-deadline": "Notice sent by",
    "dialogue-meeting": "Dialogue meeting",
    leadership: "Leadership changes sides",
    term: "A term ends",
    authority: "An authority ends",
    mandate: "A mandate ends",
    "report-back": "Report from a sub-committee",
    "plan-period": "The plan's period ends",
    "deviation-count": "Annual count of deviations",
  },
  several: (duty, count) => `${duty} (${count})`,
  about: (duty, what) => `${duty}: ${what}`,
  meeting: (body) => `Meeting of ${body}`,
  deadline: { cases: "cases in by", notice: "notice sent by", minutes: "answer on minutes by" },
  deadlineDay: {
    cases: (body, date) => `Cases due for ${body} on ${date}`,
    notice: (body, date) => `Notice due for ${body} on ${date}`,
    minutes: (body, date) => `Answers due on the minutes of ${body} on ${date}`,
  },
  state: { done: "done", overdue: "overdue", upcoming: "to come", passed: "past" },
  doneOn: (date) => `done ${date}`,
  legend: {
    otherBodies: "other bodies",
    duty: "other date or duty",
    overdue: "overdue",
    done: "done",
    passed: "past",
    pauses: "holiday seasons",
  },
  changed: "Changed since it was numbered. Ask for a new one.",
  card: {
    nextTitle: "What comes next",
    nothingNext: "Nothing more is set up this year.",
    nothing: "No meetings or deadlines are set up this year.",
    tableTitle: "Month by month",
    undatedTitle: "Cannot be worked out",
    undated: (duty, why) => `${duty}. ${why}`,
    lateFromBefore: (count) =>
      count === 1
        ? "1 duty of earlier years is overdue. Write «duties»."
        : `${count} duties of earlier years are overdue. Write «duties».`,
    noPicture: "The picture is not shown here: whoever runs the service has not set an address for it.",
    notTasks: "Tasks are in the action plan: write «tasks».",
    more: (count) =>
      count === 1
        ? "And 1 more month. Write «annual wheel for» and a body to see fewer at a time."
        : `And ${count} more months. Write «annual wheel for» and a body to see fewer at a time.`,
  },
  press: {
    year: (year) => String(year),
    table: "As a table",
    wheel: "As a wheel",
    calendar: "In my calendar",
    svg: "Large picture",
    showTable: "Show every date",
  },
  calendar: {
    name: (community) => `Annual wheel ${community}`,
    title: (community) => `The annual wheel of ${community} in your calendar`,
    open: "The address is yours. Add it in your calendar under «Subscribe from web», and meetings and deadlines come there and follow when something is moved. Do not share it: it opens without a login, and works until you leave the cooperation or stop it here.",
    none: "You do not subscribe. An address for your calendar gives you meetings and deadlines, and follows when something is moved.",
    isAt: (address) => `The address: ${address}`,
    inOutlook: "Add in Outlook",
    address: "Open the address",
    file: (hours) =>
      `The file puts the dates in once, and does not follow them. The link works for ${hours} hours.`,
    subscribe: "Give me an address",
    renew: "Change the address",
    stop: "Stop the subscription",
    download: "Download as a file",
    renewed: "The address has been changed. The old one no longer works: remove it from your calendar.",
    stopped: "The subscription is stopped. The address no longer works.",
    privately:
      "The address is yours alone, and is given in the conversation between you and me. Write to me there.",
    off: {
      title: "The calendar cannot be fetched here",
      text: "Whoever runs the service has not set an address for downloads.",
    },
  },
  page: {
    expired: "The link has expired. Write «annual wheel» in Teams to get a new one.",
    unknown: "This link leads to nothing. Write «annual wheel» in Teams to get a new one.",
    revoked: "This calendar address is stopped. Write «calendar» in Teams to get a new one.",
    busy: "Many are fetching pictures now. Try again in a minute.",
    failed: "The wheel could not be drawn. Tell the secretariat if it happens again.",
  },
};
