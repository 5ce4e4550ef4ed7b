import type { AgeInWords, AnswerTexts } from "./answer-catalogue.ts";

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

function ago({ years, months, days }: AgeInWords): string {
  if (years > 0)
    return `${[counted(years, "year"), ...(months === 0 ? [] : [counted(months, "month")])].join(" and ")} ago`;
  if (months > 0) return `${counted(months, "month")} ago`;
  return days === 0 ? "today" : `${counted(days, "day")} ago`;
}

/** English. */
export const answerEn: AnswerTexts = {
  ago,
  dated: (date, since) => `${date}, ${since}`,
  sourceAge: "Age of the source",
  torn: "The text is broken in its source, so words may be missing. It is shown as it stands.",
  says: {
    law: "The law says",
    regulation: "The regulation says",
    agreement: "The agreement says",
    "sub-agreement": "The sub-agreement says",
    guideline: "The guideline says",
    procedure: "The procedure says",
    plan: "The action plan says",
    slides: "The slides say",
    unknown: "Another source says",
  },
  guidanceRecommends: "The national guidance recommends",
  deciding: {
    you: "you",
    deputy: (names) => `deputy: ${names}`,
    vacant: "the seat is vacant",
    nextMeeting: (body) => `Next meeting of ${body}`,
    cases: "Cases must be in by",
    deadlinePassed: (date) => `the deadline was ${date}`,
    laterMeeting: (date, deadline) => `the next chance is the meeting on ${date}, deadline ${deadline}`,
    whoForMe: "Who sits there for my municipality?",
    sayWhoForMe: "who represents my municipality?",
    nobody: {
      title: "Nobody decides this",
      text: "The source is for information. Nobody in the health community adopts or changes it.",
    },
    about: (clause) => `This is about ${clause}.`,
  },
  onDate: {
    governed: (document, date) => `${document} applied on ${date}.`,
    mentioned: (document, date) => `${document} mentioned this on ${date}.`,
    expired: (document, date) =>
      `${document} was the latest source on this on ${date}, but its period was over.`,
    period: (from, to) =>
      `This version applied${from === undefined ? "" : ` from ${from}`}${to === undefined ? "" : ` until ${to}`}.`,
    stillHolds: (from) =>
      from === undefined
        ? "The same version applies today."
        : `The same version applies today. It has stood since ${from}.`,
    superseded: (on) => `Applies no longer: replaced by a new version on ${on}.`,
    onlyMonth: (date) => `You named only the month, so this is for ${date}.`,
    onlyYear: (date) => `You named only the year, so this is for ${date}.`,
    toCome: (date) => ({
      title: "That date has not been yet",
      text: `What applies on ${date} may change before then. Ask without a date, and I will answer for today.`,
    }),
    noVersion: (document, date) => `I have no version of ${document} that applied on ${date}.`,
    firstVersion: (from) =>
      `The oldest version that is loaded is from ${from}. What applied before it, I do not know.`,
    undated: "The source does not say when the text was adopted or since when it applies.",
    shownIsToday: "The clause below is what applies today.",
    nothingFound: (date) => `I find no clause about this that applied on ${date}.`,
    searched: (communities, date) =>
      `I searched only the versions that applied on ${date}: the documents of ${communities}, law and regulation. Older versions may not be loaded.`,
    overview: (community, date) => `This applied on ${date} for ${community}`,
    noneThen: (community, date) => `None of the documents loaded for ${community} applied on ${date}.`,
  },
  section: {
    show: "Show all",
    say: (clause) => `show all ${clause}`,
    sayOn: (clause, date) => `show all ${clause} as of ${date}`,
    sayPage: (command, page) => `${command} page ${page}`,
    title: (document, headings) => `${document} – ${headings}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    more: "Show more",
    asked: "the clause you looked at",
  },
  changes: {
    title: (document) => `Changes in ${document}`,
    between: (before, after) => `From ${before} to ${after}.`,
    version: (from, id) => `the version${from === undefined ? "" : ` of ${from}`} (${id})`,
    onlyOne: (document) => `Only one version of ${document} is loaded, so I have nothing to compare it with.`,
    none: "The wording is the same in both versions.",
    count: (changed, unchanged) =>
      `${changed === 1 ? "1 clause has changed" : `${changed} clauses have changed`}, ${unchanged} ${unchanged === 1 ? "stands" : "stand"} as before.`,
    kind: { added: "New", removed: "Removed", edited: "Changed", moved: "Moved" },
    movedToo: "The clause has been moved as well.",
    from: (headings) => `Stood before under: ${headings}`,
    removedMark: "removed",
    addedMark: "new",
    decided: (body, date, reference) =>
      `Adopted${body === undefined ? "" : ` by ${body}`}${date === undefined ? "" : ` on ${date}`}${reference === undefined ? "" : `, ${reference}`}.`,
    decisionUnknown: "Who adopted the change is not stated.",
    rest: (count) =>
      count === 1 ? "1 more change is not shown here." : `${count} more changes are not shown here.`,
    noSuchDocument: {
      title: "I do not find that document",
      text: "Write «documents» to see what is loaded, and name the kind and the number, for instance «changes in guideline 12».",
    },
    which: "Which document do you mean?",
    say: (document) => `changes in ${document}`,
  },
  decisions: {
    title: "Decisions",
    about: (topic) => `Decisions about «${topic}»`,
    latest: "The latest decisions",
    more: (count) =>
      count === 1
        ? "One more decision fits. Ask more precisely."
        : `${count} more decisions fit. Ask more precisely.`,
    decidedBy: (body, date) => `${body} on ${date}`,
    points: "The decision",
    reservations: (seats) =>
      `Adopted with a reservation from ${seats}. The decision is conditional until the reservation is lifted.`,
    clause: (document) => `Changed a clause in ${document}`,
    following: {
      correction: (number, date, by, words) => `Corrected ${date} (${by}, ${number}): ${words}`,
      lifted: (number, date, by, words) => `Reservation lifted ${date} (${by}, ${number}): ${words}`,
    },
    sayFile: (number) => `decision ${number} pdf`,
    openCase: "Open the case",
    sayCase: (id) => `case ${id}`,
    foundNone: (topic) => `I find no decision about «${topic}».`,
    noneNumbered: (number) => `I find no decision with the number ${number}.`,
    noneYet: "No decisions have been recorded here yet.",
    onlyMine: "I know only decisions that are recorded here, and those that the documents refer to.",
    inDocuments: "Mentioned in the documents",
    adopted: (document, body, date) =>
      `${document} was adopted${body === undefined ? "" : ` by ${body}`}${date === undefined ? "" : ` on ${date}`}.`,
    notAMember: {
      title: "Decisions are for those who have a place here",
      text: "Only those who have a place in the health community can search its decisions. Ask the secretariat if you should have had one.",
    },
  },
  followUp: {
    nothing: {
      title: "I do not know what you refer to",
      text: "I remember only your last question here, and no longer than half an hour. Please ask the whole question again.",
    },
  },
  press: { dispute: "Disagree on the meaning", ask: "Ask the secretariat" },
};
