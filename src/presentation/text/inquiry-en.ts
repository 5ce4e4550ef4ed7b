import type { InquiryTexts } from "./inquiry-catalogue.ts";

/** English. */
export const inquiryEn: InquiryTexts = {
  say: {
    ask: "ask the secretariat",
    all: "inquiries",
    mine: "my inquiries",
    show: (id) => `inquiry ${id}`,
    channel: "this is the secretariat's channel",
  },
  press: {
    open: "Show the inquiry",
    take: "Take the inquiry",
    answer: "Answer",
    renew: "Answer anew",
    sendAnswer: "Send the answer",
    approve: "Approve the answer",
    lift: (body) => `Raise with ${body}`,
    reopen: "Reopen",
    close: "Close",
    withdraw: "Withdraw the inquiry",
    cancel: "Cancel",
  },
  title: (id, kind) => `Inquiry ${id} – ${kind}`,
  kind: { question: "question", dispute: "disagreement on the reading" },
  asking: {
    question: {
      title: "Ask the secretariat",
      words: { label: "What would you like to know?", missing: "Write what you would like to know." },
    },
    dispute: {
      title: "Disagree on the meaning",
      words: {
        label: "How do you read the clause, and what do you disagree about?",
        missing: "Write what you disagree about.",
      },
    },
    about: (clause) => `This is about ${clause}:`,
    youAsked: (question) => `You asked: «${question}»`,
    public: "The answer may become public, and others may see it. Only the secretariat sees your name.",
    caution: "Do not write anything about patients.",
    send: "Send to the secretariat",
    unreadable: "Something is missing or too long. Look through the fields and send again.",
  },
  receipt: {
    title: "Your inquiry has been sent",
    number: "Number",
    toldChannel: "The secretariat has received it in their channel.",
    toldPersonally: "The secretariat has received it in their chat with me.",
    toldNobody: (email) =>
      `I cannot reach anybody in the secretariat yet, so nobody has been notified. The inquiry is in their list.${email === undefined ? "" : ` If it is urgent, write to ${email}.`}`,
    toldLater: "I could not notify the secretariat just now, but will try again.",
    answerHere: "The answer will come in your chat with me.",
    answerWhenYouWrite: "Write «hello» to me in a chat of our own, so that I can send you the answer there.",
    follow: (say) => `Write «${say}» to see where it stands.`,
  },
  label: {
    asked: { question: "The question", dispute: "The disagreement" },
    clause: "The clause",
    askedBy: "Asked by",
    askedOn: "Asked on",
    takenBy: "Taken by",
    state: "Where it stands",
    answer: (date) => `The secretariat's answer, ${date}`,
    standing: (date) => `The secretariat answered on ${date}`,
    reading: "This is how the secretariat reads it, not the agreement's own words.",
    onQuestion: (wording) => `The question was: «${wording}»`,
    restsOn: (clause) => `Rests on ${clause}.`,
    words: "Reason",
    wording: "The question as others see it",
    approvedBy: "Approved by",
    answeredBy: "Answered by",
  },
  state: {
    asked: "Waiting for the secretariat.",
    taken: (name) => `${name} has taken the inquiry.`,
    answeredQuestion:
      "Answered. Others see the answer only when the other side of the secretariat has approved it.",
    answeredDispute: "Answered. If you still disagree, the matter can be raised.",
    standing: (approved) =>
      `Answered, and approved by both sides of the secretariat on ${approved}. Others who ask the same are shown the answer.`,
    fallen: {
      changed: "The answer is no longer shown to others, because the clause has been reworded.",
      gone: "The answer is no longer shown to others, because the clause is no longer in force.",
    },
    lifting: (body) => `Raised with ${body}. The case is being made.`,
    lifted: (body, caseId) => `Raised with ${body} as case ${caseId}.`,
    closed: "Closed.",
  },
  short: {
    asked: "Waiting for the secretariat",
    taken: "Taken",
    answered: "Answered",
    standing: "Answered and approved",
    fallen: "The answer must be renewed",
    lifted: "Raised",
    closed: "Closed",
  },
  clauseChanged: {
    changed: "The clause has been reworded since the question was asked.",
    gone: "The clause is no longer in force.",
  },
  reply: {
    title: "Answer the inquiry",
    wording: {
      label: "The question as others may see it (remove what tells who asked)",
      missing: "Write the question.",
    },
    text: { label: "The answer", missing: "Write the answer." },
    clause: "The clause that the answer rests on, such as R12/tvister/1",
    noSuchClause: (id) => `I cannot find the clause «${id}» among the texts in force.`,
    public: "The answer may become public.",
  },
  reopening: {
    title: "Reopen the inquiry",
    words: { label: "What is missing in the answer?", missing: "Write what is missing." },
  },
  lifting: {
    title: (body) => `Raise the disagreement with ${body}`,
    intro: (body) =>
      `It becomes a case that quotes the clause, which the secretariat prepares for ${body}. The name of whoever asked does not follow it.`,
    subject: (clause) => `Disagreement on how to read ${clause}`,
    need: (question, clause, quote) => `${question}\n\n${clause} says: «${quote}»`,
  },
  said: {
    taken: "You have taken the inquiry.",
    answered: "The answer has been sent.",
    approved: "The answer is approved, and others who ask the same are shown it.",
    reopened: "The inquiry has been reopened.",
    lifted: "The disagreement has been raised.",
    closed: "The inquiry has been closed.",
    again: "That was already done.",
    fell: {
      changed:
        "The clause that this answer rests on has been reworded. The answer is no longer shown. Read the clause and answer anew.",
      gone: "The clause that this answer rests on is no longer in force. The answer is no longer shown. Answer anew, or close the inquiry.",
    },
    openedAgain: "The inquiry has been reopened.",
    new: "A new inquiry to the secretariat.",
    youHaveAnswer: "The secretariat has answered you.",
    youWereLifted: "The disagreement that you reported has been raised.",
    youWereClosed: "The secretariat has closed your inquiry.",
  },
  refusal: {
    "not-secretariat": "Only the secretariat can do this.",
    "not-yours": "Only whoever asked and the secretariat can do this.",
    "not-yours-to-lift":
      "Only those with a seat in a body, the coordinators and the secretariat can raise a disagreement.",
    "words-needed": "Something has not been filled in.",
    "already-answered": "The inquiry has been answered.",
    "already-stands": "Both sides have approved the answer. Reopen the inquiry to change it.",
    "nothing-to-approve": "There is no answer to approve.",
    "own-answer":
      "You gave the answer yourself. Somebody from the other side of the secretariat must approve it.",
    "same-side": "Somebody from the other side of the secretariat must approve the answer.",
    "answer-changed": "The answer has changed since you saw it. Read the new answer before you approve it.",
    "no-clause":
      "The answer rests on no clause. Enter the clause and send the answer again; then it can be approved.",
    "clause-changed": "The clause was reworded after the answer was given. Answer anew.",
    "decided-by-ssu": "The secretariat does not settle a disagreement. Raise it if the answer is not enough.",
    "only-disputes": "Only a disagreement on the reading can be raised.",
    "still-open": "The inquiry is open.",
    lifted: "The disagreement has already been raised.",
    closed: "The inquiry is closed. Reopen it first.",
  },
  list: {
    inbox: (community) => `Inquiries to the secretariat – ${community}`,
    disputes: (community) => `Disagreements on the reading – ${community}`,
    mine: "My inquiries",
    count: (count) => (count === 1 ? "1 inquiry." : `${count} inquiries.`),
    none: "There are no inquiries here.",
    rest: (count) => `${count} older ones are not shown.`,
    needsYou: "Take it, or answer",
    needsApproval: "Waiting for approval by the other side",
    channelLost: (say) =>
      `I can no longer reach the secretariat's channel, and tell each of you instead. Write «${say}» in a channel that I am in.`,
    noChannel: (say) => `Write «${say}» in a channel that I am in, and new inquiries will come there.`,
  },
  notice: {
    "no-such-inquiry": {
      title: "I cannot find that inquiry",
      text: "Write «my inquiries» to see those that you have sent.",
    },
    "not-readable": {
      title: "I cannot show you that one",
      text: "An inquiry is shown to whoever sent it, and to the secretariat.",
    },
    "unknown-account": {
      title: "I cannot see who you are",
      text: "I am not told which organisation you come from, and so cannot send you the answer. Please contact the secretariat directly.",
    },
    "not-secretariat": {
      title: "The list is for the secretariat",
      text: "Write «my inquiries» to see those that you have sent.",
    },
    "only-alone": {
      title: "I show that only in your own chat",
      text: "An inquiry may tell who asked. Write the same to me in our chat.",
    },
    "clause-needed": {
      title: "Which clause do you disagree about?",
      text: "Ask your question first. Under the clause that I find is the button «Disagree on the meaning».",
    },
    left: { title: "Nothing has been sent", text: "Write «ask the secretariat» when you want to try again." },
    "channel-bound": {
      title: "This is now the secretariat's channel",
      text: "New inquiries come here. Everybody in the channel sees who asks, so it should be for the secretariat only.",
    },
    "channel-for-secretaries": {
      title: "Only the secretariat can decide that",
      text: "Ask somebody in the secretariat to write it here.",
    },
    "channel-not-here": {
      title: "This is not a channel",
      text: "Add me to the secretariat's channel or group chat, and write the same there.",
    },
  },
  channelLost: (say) => ({
    title: "I can no longer reach the secretariat's channel",
    text: `Inquiries come to each of you until this is mended. Add me to the channel again, and write «${say}» there.`,
  }),
};
