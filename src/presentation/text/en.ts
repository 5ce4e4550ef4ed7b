import type { Texts } from "./catalogue.ts";

/** English. Names of documents and bodies stay Norwegian unless the community gives English ones. */
export const en: Texts = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  date: (day, month, year) => `${day} ${month} ${year}`,
  notStated: "not stated",
  source: {
    law: "Act",
    regulation: "Regulation",
    agreement: "Cooperation agreement",
    "sub-agreement": "Sub-agreement",
    guideline: "Guideline",
    procedure: "Procedure",
    plan: "Action plan",
    slides: "Slides",
    unknown: "Unknown type of source",
  },
  weight: {
    law: "binding on everyone",
    regulation: "binding on everyone",
    agreement: "binding on the parties",
    "sub-agreement": "binding on the parties",
    slides: "not binding",
  },
  numbered: (source, number) => `${source} no. ${number}`,
  clauseNumber: (number) => `clause ${number}`,
  clausePart: (number, part) => `clause ${number}, part ${part}`,
  lead: {
    governs: (document) => `${document} applies here.`,
    mentions: (document) => `${document} mentions this.`,
    informs: (document) => `${document} mentions this, but only for information.`,
    expired: (document) => `${document} mentions this, but its period is over.`,
    notYet: (document, from) => `${document} mentions this, but applies only from ${from}.`,
  },
  fact: {
    adoptedBy: "Adopted by",
    adoptedOn: "Adopted",
    caseReference: "Case number",
    inForceFrom: "In force from",
    inForceTo: "In force until",
    belongsTo: "Belongs to",
    version: "Version",
  },
  note: {
    retellingOfBinding: "Retold for the demonstration – read the source for the binding text.",
    retellingOfOther: "Retold for the demonstration – read the source for the original.",
    expired: (to) => `The period ended on ${to}.`,
    notYet: (from) => `Not in force yet; it applies from ${from}.`,
    slides: "Slides are for information. Agreements and guidelines go before them.",
    noLocalText: "I found no local agreement or guideline on this among the documents that are loaded.",
  },
  decider: {
    title: "Who can change this?",
    titleOf: {
      agreement: "Who can adopt and change the cooperation agreement?",
      "sub-agreement": "Who can adopt and change a sub-agreement?",
      guideline: "Who can adopt and change a guideline?",
      procedure: "Who can adopt and change a procedure?",
      plan: "Who can adopt and change the action plan?",
      law: "Who can adopt and change the law?",
      regulation: "Who can adopt and change the regulation?",
    },
    power: {
      decides: "decides by consensus",
      recommends: "recommends by consensus but does not decide",
      advises: "advises but does not decide",
      prepares: "prepares but does not decide",
    },
    inTwoSteps: "in two steps",
    firstStepIn: (body) => `the first step may be taken in ${body}`,
    preparedBy: (body) => `${body} prepares the case`,
    everyParty: (municipalities, hospitals, recommendedBy) =>
      `All ${municipalities} municipal councils and the board of ${hospitals}${recommendedBy === undefined ? "" : `, after ${recommendedBy} has recommended the change`}`,
    storting: "The Storting (Norway's parliament)",
    ministry: "The Ministry of Health and Care Services",
  },
  refusal: {
    lead: {
      "not-covered": "I find no clause that governs this.",
      "nothing-loaded": "I have no documents to search yet.",
    },
    searched: (communities) =>
      `I searched what is loaded: the documents of ${communities}, law and regulations. The answer may still stand in a document that I do not have.`,
    nothingLoaded: (communities) => `No documents are loaded for ${communities}.`,
    ask: (secretariat) => `Ask ${secretariat}.`,
    write: (email) => `Write to ${email}.`,
    noAddress: "The address is not stated.",
    patients: "If it concerns one patient, use the ordinary professional channels.",
  },
  documents: {
    title: (community) => `Loaded for ${community}`,
    none: (community) => `No documents are loaded for ${community} yet.`,
    adopted: (body, date) =>
      body || date ? `adopted${body ? ` by ${body}` : ""}${date ? ` on ${date}` : ""}` : undefined,
    inForceFrom: (date) => `in force from ${date}`,
    clauses: (count) => (count === 1 ? "1 clause" : `${count} clauses`),
  },
  help: {
    title: "Hello! I am Enighet",
    intro: (community) =>
      `Ask in your own words. I find the clause that applies in the documents of ${community}, quote it and say who can change it. They are in Norwegian; you may ask in English.`,
    introAnywhere:
      "Ask in your own words. I find the clause that applies in agreements and guidelines, quote it and say who can change it. They are in Norwegian; you may ask in English.",
    commands: [
      { says: ["my cases for the next meeting"], does: "shows what you are to read and answer" },
      {
        says: ["cases", "submit a case", "who is missing?"],
        does: "the cases that are not finished, a new one, and who has not answered",
      },
      {
        says: ["meetings", "meeting plan SSU", "papers for SSU"],
        does: "the meetings, the whole year, and the papers as PDF",
      },
      {
        says: ["my reminders", "status"],
        does: "what you are reminded of, and whether all goes as it should",
      },
      {
        says: ["annual wheel", "calendar"],
        does: "the year as a picture, and its dates in your own calendar",
      },
      { says: ["anchoring", "hearings"], does: "what your side thinks, and what is out for hearing" },
      {
        says: ["decisions", "how far are the municipalities?", "correct decision SSU 001/26"],
        does: "the latest decisions; «what has SSU decided about deviations?» searches them",
      },
      {
        says: ["ask the secretariat", "I disagree on the understanding", "inbox"],
        does: "sends your question on; the inbox is for the secretariat",
      },
      {
        says: ["changes in guideline 12", "show all", "documents"],
        does: "what is new, the whole section, and all that is loaded",
      },
      {
        says: ["action plan", "my tasks", "§ 6-2"],
        does: "the tasks, and which of the law's requirements the agreements cover",
      },
      {
        says: ["community", "language", "help"],
        does: "chooses whom I answer for, switches language, shows this again",
      },
    ],
    closing: "Never write anything about patients here. When I do not find the answer, I say so.",
  },
  examples: {
    ostfold: [
      "Who decides when we disagree about guideline 12?",
      "What does the action plan say about digital home follow-up?",
      "When must the hospital notify the municipality about a patient?",
    ],
    innlandet: [
      "How often must the cooperation agreement be revised?",
      "Who approves procedures?",
      "When must the hospital notify the municipality about a patient?",
    ],
    anywhere: [
      "What must a cooperation agreement contain?",
      "When must the hospital notify the municipality about a patient?",
      "Who is to send the cooperation agreement to the Directorate of Health?",
    ],
  },
  choice: {
    community: "Which helsefellesskap is it about?",
    communityUnknown: "I do not know that helsefellesskap. Which of these do you mean?",
    sayCommunity: (name) => `community ${name}`,
    language: "Which language would you like?",
    languageUnknown: "I do not speak that language. Which of these would you like?",
    languages: {
      nb: { label: "Norwegian (bokmål)", say: "language bokmål" },
      nn: { label: "Norwegian (nynorsk)", say: "language nynorsk" },
      en: { label: "English", say: "language English" },
    },
  },
  notice: {
    guardStruck: {
      title: "This looks like information about a person",
      text: "I have not stored this, but the message is still in Teams. Delete it, and report it as your organisation's routine says.",
    },
    storyStruck: {
      title: "This looks like the story of one patient",
      text: "I have not stored this, but the message is still in Teams. Delete it, and report it as your organisation's routine says. Do ask again without age, place and whatever else points at who it is.",
    },
    failure: (correlationId) => ({
      title: "Something went wrong on my side",
      text: `Please try again. If it happens again, give this code to those who run Enighet: ${correlationId}`,
    }),
    storeUnavailable: {
      title: "I cannot read the documents right now",
      text: "The fault is mine, not yours. Try again in a couple of minutes.",
    },
    attachmentOnly: {
      title: "I do not read attachments",
      text: "Write your question as a message, and I will look. Do not send documents with information about patients.",
    },
    nothingSaid: {
      title: "I saw no text",
      text: "Write what you would like to know, or «help» to see what I can do.",
    },
    clauseNotFound: {
      title: "I cannot find that clause",
      text: "It may have changed or be written a little differently. Ask in your own words, and I will look.",
    },
    nothingLoaded: {
      title: "No documents are loaded yet",
      text: "Once the secretariat has loaded the agreement and the guidelines, you can ask me about them.",
    },
    languageChosen: { title: "Language changed", text: "From now on I answer in English." },
    communityChosen: (community) => ({
      title: "Your choice is noted",
      text: `From now on I answer for ${community}.`,
    }),
    choiceNotKept: {
      title: "I cannot remember your choice",
      text: "I cannot see which organisation you come from, so I store nothing about you. Ask in the language you would like the answer in, and name the place, such as «in Innlandet».",
    },
    thanked: { title: "You are welcome!", text: "Ask again whenever you wonder about something." },
  },
  labels: {
    source: "Source",
    openSource: "See source",
    showClause: "Show the clause",
    sayShow: (clauseId) => `show ${clauseId}`,
    otherClauses: "Other clauses",
    nearest: "These come closest, but do not answer",
    turnTo: "Where can you ask?",
    assumption: "Assumption",
    try: "Try, for instance",
    commands: "You can also write",
    restInSource: "The clause is too long for a card. The rest is in the source.",
  },
};
