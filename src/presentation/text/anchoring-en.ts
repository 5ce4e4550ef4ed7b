import type { AnchoringTexts } from "./anchoring-catalogue.ts";

/** English. */
export const anchoringEn: AnchoringTexts = {
  title: (caseId) => `Anchoring of case ${caseId}`,
  seenBy: {
    municipalities: "Only the municipalities' side sees this.",
    hospital: "Only the hospital's side sees this.",
    interest: "Only those who have this seat see this.",
  },
  side: { municipalities: "the whole municipal side", hospital: "the whole hospital side" },
  speaksFor: (parties) => `You speak for ${parties}.`,
  speaksForInterest: (seat) => `You have the seat ${seat}.`,
  office: {
    municipalities: "You follow up the whole municipal side.",
    hospital: "You follow up the whole hospital side.",
  },
  group: {
    supports: (count) => `Support (${count})`,
    doubts: (count) => `In doubt (${count})`,
    opposes: (count) => `Do not support (${count})`,
    silent: (count) => `Asked, no answer (${count})`,
    outdated: (count) => `Answered an earlier proposal (${count})`,
    notAsked: (count) => `Not asked (${count})`,
    noContact: (count) => `Not asked, no contact here (${count})`,
  },
  said: {
    words: (party, words, name) => `${party}: “${words}” – ${name}`,
    noWords: (party, name) => `${party} – ${name}`,
    registered: (name, by) => `${name}, noted by ${by}`,
    more: (count) => `… and ${count} more`,
  },
  section: {
    notes: "Notes",
    draft: "Draft stance",
    preMeetings: "Pre-meetings",
    released: "Released to both sides",
    copy: "Text for those I cannot reach",
  },
  by: (text, name, date) => `${text} (${name}, ${date})`,
  draft: (stance, words) => (words === undefined ? stance : `${stance}: “${words}”`),
  noDraftCounts: "A draft is no stance and is not counted.",
  preMeeting: (date, place) => (place === "" ? date : `${date}, ${place}`),
  preMeetingNotes: (meeting, notes) => `${meeting}: ${notes}`,
  copyText: ({ caseId, title, points, deadline }) =>
    [
      `Case ${caseId}: ${title}. What do you think of the proposal?`,
      ...points.map((point, place) => `${place + 1}. ${point}`),
      deadline === undefined
        ? "Answer: support, in doubt or do not support, with some words if you like."
        : `Answer by ${deadline}: support, in doubt or do not support, with some words if you like.`,
    ].join("\n"),
  press: {
    open: "Anchoring",
    ask: { municipalities: "Ask your municipalities", hospital: "Ask your contacts" },
    askedOtherwise: "I have asked the rest myself",
    remind: "Remind those who are silent",
    release: "Release a summary",
    releaseAgain: "Release a new summary",
    register: "Note an answer",
    note: "Write a note",
    draft: "Save a draft stance",
    preMeeting: "Pre-meeting",
    preMeetingNotes: "Write from the pre-meeting",
    toCase: "To the case",
    showFor: (who) => `Show for ${who}`,
    cancel: "Cancel",
  },
  contact: {
    title: (asker, party) => `${asker} asks what ${party} thinks`,
    case: (caseId, title) => `Case ${caseId}: ${title}`,
    question: (asker) => `${asker} asks`,
    deadline: "Deadline",
    noDeadline: "not set",
    what: "Your answer is advice to the representative. It is no stance.",
    seenBy: (party) =>
      `The side of ${party} sees the answer. The other side sees only what the representative releases.`,
    answered: (answer, date) => `You answered “${answer}” on ${date}.`,
    answeredEarlier: "You have answered an earlier proposal. It has been changed, so you are asked again.",
    mayChange: "You can change the answer as long as the case is under treatment.",
    closed: "The case is not under treatment now.",
    words: "Anything to add? (may be left empty)",
    press: { supports: "Support", doubts: "In doubt", opposes: "Do not support" },
    answer: { supports: "support", doubts: "in doubt", opposes: "do not support" },
  },
  form: {
    register: {
      title: "Note an answer",
      intro: "For answers that you got by phone, mail or in a meeting.",
      party: "Answer from",
      partyMissing: "Choose whom the answer is from.",
      name: "Who answered?",
      nameMissing: "Write who answered.",
      answer: "The answer",
      answerMissing: "Choose an answer.",
      words: "What was said? (may be left empty)",
      submit: "Note it",
    },
    note: {
      title: "A note for your side",
      words: "Note",
      missing: "Write the note.",
      submit: "Save note",
    },
    draft: {
      title: "Draft stance",
      intro: "A draft is no stance and is not counted. Your own side sees it.",
      stance: "Stance",
      stanceMissing: "Choose a stance.",
      words: "Reason (may be left empty)",
      submit: "Save draft",
    },
    preMeeting: {
      title: "Pre-meeting of your side",
      date: "Date",
      dateMissing: "Choose a date.",
      place: "Place (may be left empty)",
      submit: "Save pre-meeting",
    },
    preMeetingNotes: {
      title: (meeting) => `From the pre-meeting ${meeting}`,
      words: "What did you arrive at?",
      missing: "Write what you arrived at.",
      submit: "Save",
    },
    release: {
      title: "Release a summary",
      intro:
        "Both sides see this in the case. Notes, drafts, pre-meetings, and who said what, stay with your side.",
      parties: "These answers go with it",
      words: "How and with whom has the case been anchored?",
      missing: "Write how the case has been anchored.",
      submit: "Release",
      start: (asked, answered) =>
        `${asked === 1 ? "1 was asked" : `${asked} were asked`}, ${answered === 1 ? "1 has answered" : `${answered} have answered`}.`,
    },
  },
  done: {
    asked: (reached, unreached) =>
      [
        reached === undefined ? undefined : `Asked: ${reached}.`,
        unreached === undefined ? undefined : `I cannot reach ${unreached}. Use the text below.`,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    askedOtherwise: "Noted that you have asked them yourself. Note their answers when they come.",
    reminded: (reached, unreached) =>
      [
        reached === undefined ? undefined : `Reminded: ${reached}.`,
        unreached === undefined ? undefined : `I cannot reach ${unreached}. Use the text below.`,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    again: "This had been done before.",
    answered: (answer, party) => `The answer for ${party} is noted: ${answer}.`,
    registered: "The answer is noted.",
    noted: "The note is saved for your side.",
    drafted: "The draft is saved for your side. It is not counted as a stance.",
    preMeeting: "The pre-meeting is saved for your side.",
    preMeetingNoted: "Saved for your side.",
    released: "The summary is released. Both sides see it in the case.",
  },
  released: {
    title: (seat) => `Anchored: ${seat}`,
    parties: {
      supports: (parties) => `Support: ${parties}`,
      doubts: (parties) => `In doubt: ${parties}`,
      opposes: (parties) => `Do not support: ${parties}`,
      silent: (parties) => `No answer: ${parties}`,
    },
    earlierProposal: "Was about an earlier proposal.",
  },
  refusal: {
    "not-your-side": "This is not your side. Nothing is saved.",
    "not-your-seat": "You do not have this seat. Nothing is saved.",
    "not-your-party": "You do not speak for that municipality. Nothing is saved.",
    "not-asked": "You have not been asked about this case. The answer is not saved.",
    "not-under-treatment": "The case is not under treatment now. Nothing is saved.",
    "proposal-changed":
      "The proposal has been changed since you got the card. Read the new one and answer again.",
    "nobody-to-ask":
      "You have no contacts here yet. Write «invite contact», or use the text below and note the answers.",
    "words-needed": "The text is missing. Nothing is saved.",
    "name-needed": "Write who answered. Nothing is saved.",
    "no-such-pre-meeting": "I cannot find the pre-meeting.",
    full: "There is no room for more in the anchoring of this case.",
  },
  notice: {
    noSuchCase: { title: "I cannot find the case", text: "Check that the number is right." },
    notYours: {
      title: "The anchoring is not open to you",
      text: "It is for those who have a seat in the body that treats the case, for their own side, and for contacts who are asked.",
    },
    unknownAccount: {
      title: "I cannot see who you are",
      text: "Teams does not tell me which organisation you come from.",
    },
    elsewhereTitle: "Others can read here",
    elsewhereSent: {
      title: "Others can read here",
      text: "The anchoring is for your own side only. I have sent it to you in our personal chat.",
    },
    elsewhereWrite: (say) =>
      `The anchoring is for your own side only. Open a personal chat with me and write «${say}».`,
    noteStands: "I have saved nothing. What you wrote still stands here, where others can read it.",
    unreadable: "I did not understand the card. Here is the anchoring as it stands.",
    noCases: {
      title: "No cases to anchor",
      text: "No case that your side treats is ready for anchoring now.",
    },
  },
  choose: "Which case is it about?",
  say: (caseId) => `anchoring ${caseId}`,
};
