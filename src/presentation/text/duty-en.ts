import type { DutyTexts } from "./duty-catalogue.ts";

export const dutyEn: DutyTexts = {
  list: {
    title: "Duties",
    dated: (count) =>
      count === 0
        ? "No duty has a date in the coming year."
        : count === 1
          ? "One open date, up to a year ahead."
          : `${count} open dates, up to a year ahead.`,
    undatedCount: (count) =>
      count === 0
        ? "Every duty has a date."
        : count === 1
          ? "One duty cannot be given a date."
          : `${count} duties cannot be given a date.`,
    dueOn: (date, left) => `${date}, ${left}`,
    doneOn: (date) => `Done ${date}`,
    restsOn: (source, counting) =>
      `Source: ${source}. ${counting.charAt(0).toUpperCase()}${counting.slice(1)}.`,
    alike: (count) =>
      count === 1 ? "One more of the kind on that day." : `${count} more of the kind on that day.`,
    undatedTitle: "Duties without a date",
    undated: (title) => `${title} (cannot be worked out)`,
    also: (names) => `Also: ${names}.`,
    settle: (what) => `What is missing: ${what}`,
    rest: (count) =>
      count === 1 ? "One more is not shown." : `${count} more are not shown. The annual wheel has them all.`,
    showUndated: "Without a date",
    showDated: "With a date",
  },
  review: {
    title: "Annual review of the agreement",
    last: (date, result) => `Last reviewed ${date}: ${result}.`,
    neverNoted: "No review is noted here.",
  },
  revision: {
    title: "Revision of the agreement",
    none: {
      title: "No deadline for revision was found",
      text: "No loaded agreement says how often it is to be revised. The law asks for a review every year, but for no revision.",
    },
    workBack: "Work back",
  },
  notice: {
    title: "If notice is given",
    refusedTitle: "When are we out? It cannot be worked out",
    refused: {
      "no-notice-date":
        "The year runs from the notice, and no notice is known. Without a day of notice there is no day when it ends.",
      "clause-is-ambiguous":
        "The agreement mentions several periods of notice. None is chosen; the partners must settle which holds.",
      "clause-differs-from-law":
        "The agreement and the law have different periods of notice. None is chosen; have it settled which holds.",
    },
    ask: "Write for instance “what if we give notice 01.03.2027”.",
    warn: (date) => ({
      title: `Internal warning: by ${date}`,
      text: "This is no notice. The council or the board itself must decide to give it, and needs time for that.",
    }),
    formal: (date) => ({
      title: `Formal notice: ${date}`,
      text: "In writing, to all the other partners.",
    }),
    ends: (date) => ({ title: `Out: ${date}`, text: "Until then the agreement holds in full." }),
    otherwise: {
      "end-of-month": (date) => `Counted to the end of the month, it is ${date}.`,
      "end-of-year": (date) => `Counted to the end of the year, it is ${date}.`,
    },
    assumption: {
      "from-the-day-it-is-received":
        "The source does not say from which day it runs. The day when the others have received the notice is used.",
      "same-day-of-the-year":
        "The source does not say whether it runs to the end of the month or the year. The same day a year later is used.",
      "others-stay-bound":
        "The source does not say what the notice means for the others. That the agreement goes on among them is assumed.",
      "length-of-warning": "120 days for the internal warning is an estimate.",
    },
    source: (words) => `Source: ${words}.`,
    inform:
      "When a party has given notice, the regional health authority informs the Directorate of Health (the Health and Care Services Act § 6-5).",
    passed: "This day has passed.",
  },
  back: {
    title: (goal) => `Worked back from ${goal}`,
    intro: (months) =>
      `The last day of each step when every partner must adopt the revised agreement. About ${months} months in all.`,
    late: (step, startBy) => `There is not time enough. “${step}” should have begun by ${startBy}.`,
    earliest: (date) => `If you begin today, the agreement can hold from ${date} at the earliest.`,
    step: {
      drafting: "Draft",
      hearing: "Hearing",
      recommendation: "Recommendation by the committee",
      councils: "The municipal councils",
      board: "The hospital trust's board",
    },
    window: (startBy, endBy) => `Begin by ${startBy}, done ${endBy}.`,
    days: (days) => `${days} days.`,
    assumedDays: (days) => `${days} days (assumed).`,
    submit: (date) => ({
      title: `Sent in: by ${date}`,
      text: "The regional health authority sends the agreement to the Directorate of Health within a month of the last adoption (§ 6-4).",
    }),
    inForce: (date) => `Holds from ${date}`,
    pauses:
      "Christmas, Easter and summer are not counted. What is decided in a meeting ends on a day when people meet.",
    past: {
      title: "The day has passed",
      text: "Choose a day to come, for instance “work back from 01.03.2028”.",
    },
    whichDay: {
      title: "From which day?",
      text: "Write the day that the revised agreement is to hold from, for instance “work back from 01.03.2028”.",
    },
  },
  done: {
    press: "Note as done",
    title: (what) => `Note: ${what}`,
    intro: "What is noted stays and cannot be deleted.",
    intended: "For the date",
    on: { label: "Done on", missing: "Choose the day when it was done." },
    result: { label: "Result", missing: "Choose a result." },
    results: { done: "done", "no-change": "no change", changed: "a change is proposed or made" },
    note: "Remark (may be empty)",
    submit: "Note",
    cancel: "Cancel",
    unreadable: "Something in the form could not be read. Look over the fields.",
    toCome: "The day has not come yet.",
    confirm: (what, intended, on) => ({
      title: `Note “no change”: ${what}?`,
      text: `For ${intended}. Done ${on}. What is noted stays.`,
    }),
    noted: (what) => `Noted: ${what}`,
    notedText: (result, on, intended) => `Result: ${result}. Done ${on}, for the date ${intended}.`,
    nothingOpen: {
      title: "Nothing to note",
      text: "No agreement has a review or revision that can be noted now. Write “duties”.",
    },
    onlySecretariat: {
      title: "Only the secretariat notes",
      text: "Ask the secretariat to note that it is done.",
    },
  },
  notHere: {
    title: "Duties are shown to those who take part",
    text: "You have no place in this cooperation.",
  },
  say: {
    duties: "duties",
    revision: "when must the agreement be revised",
    review: "when is the next annual review",
    notice: "when are we out",
    whatIf: (date) => `what if we give notice ${date}`,
    workBack: (date) => `work back from ${date}`,
    reviewed: "the agreement is reviewed",
    revised: "the agreement is revised",
  },
};
