import type { HearingTexts } from "./hearing-catalogue.ts";

export const hearingEn: HearingTexts = {
  title: (caseId, title) => `Hearing in case ${caseId}: ${title}`,
  state: {
    open: (deadline, days) =>
      days === 0
        ? "Out for hearing. The deadline is today."
        : `Out for hearing until ${deadline}, in ${days} ${days === 1 ? "day" : "days"}.`,
    late: (deadline) =>
      `The deadline was ${deadline}. The hearing is still open, and answers from now on are marked as late.`,
    closed: "The hearing is closed.",
    over: "The case is finished or stopped, and the hearing takes no more answers.",
  },
  section: {
    question: "What we ask",
    proposal: (number) => `The proposal, edition ${number}`,
    clause: (clause) => `New text in ${clause}`,
  },
  fact: {
    answered: "Answers",
    answeredOf: (answered, of) => `${answered} of ${of} instances`,
    waiting: "Left to do",
    unconfirmed: (count) => `${count} whose sender is not confirmed`,
    unassessed: (count) => `${count} not assessed`,
    allAssessed: "every comment is assessed",
    publicity: "Access",
    sent: "Sent out",
    sentBy: (name, date) => `${date} by ${name}`,
    reminded: "Last reminded",
  },
  note: {
    how: (say) => `Anyone may answer, also without a seat: press “Comment”, or write “${say}”.`,
    public: "The comment may become public. Write nothing about individual patients.",
    proposalChanged: (asked, now) =>
      `The hearing is about edition ${asked} of the proposal. The case now has edition ${now}.`,
    contact: "I send nothing to these. Use the text above, and note here when you have reminded them.",
    reminder: (title, deadline, say) =>
      `We have no answer from you to the hearing “${title}”. The deadline is ${deadline}. Answer in Teams with “${say}”, or send us your answer by e-mail.`,
    taken: "The assessment goes into the table of comments in the case paper.",
  },
  press: {
    start: "Send out for hearing",
    comment: "Comment",
    register: "Register a comment",
    silent: "Who has not answered?",
    extend: "Extend the deadline",
    close: "Close the hearing",
    assess: "Assess",
    accept: "Confirm the sender",
    withdraw: "Withdraw the comment",
    takeOut: "Take out",
    next: "Next",
    previous: "Previous",
    reminded: "Note that we reminded them",
    cancel: "Cancel",
    back: "To the hearing",
    all: "All comments",
    earlier: "Earlier round",
    table: (count) => `Comments (${count})`,
  },
  position: {
    supports: "Supports the proposal",
    remarks: "Has remarks",
    against: "Does not support the proposal",
    "no-comment": "No remarks",
  },
  taken: { yes: "Yes", partly: "Partly", no: "No" },
  access: { public: "Public", exempt: "Exempt from public access", deferred: "Access deferred" },
  interest: {
    users: "The user organisations",
    employees: "The employees' organisations",
    "general-practitioners": "The general practitioners",
  },
  row: {
    unconfirmed: "Sender not confirmed",
    late: "Came after the deadline",
    unassessed: "Not assessed",
    superseded: "Replaced by a newer comment",
    withdrawn: (words) => (words === undefined ? "Withdrawn" : `Withdrawn: ${words}`),
    about: (point) => `point ${point}`,
    by: (name) => `from ${name} in Teams`,
    byMail: (name) => `by e-mail, registered by ${name}`,
    assessment: (taken, words) => `Followed: ${taken.toLowerCase()}. ${words}`,
    yours: "You have answered",
  },
  table: {
    title: (caseId) => `Comments in the hearing on ${caseId}`,
    titleOf: (caseId, sender) => `Comments from ${sender} in the hearing on ${caseId}`,
    page: (from, to, of) => `Comments ${from}–${to} of ${of}.`,
    none: "No comments have come.",
    noneFrom: (sender) => `No comments have come from ${sender}.`,
    columns: ["Comment", "Sender", "Assessment", "Followed"],
    csvExtra: ["Position", "Point", "Received", "After the deadline"],
    notAssessed: "not assessed",
    summary: (answered, of) => `${answered} of ${of} instances answered the hearing.`,
    silent: (names) => `No answer from ${names}.`,
  },
  silent: {
    reminder: "Text for the reminder",
    title: (caseId) => `Who has not answered the hearing on ${caseId}?`,
    count: (count, of) => `${count} of ${of} instances have not answered.`,
    none: "Every instance has answered.",
    unconfirmed: "There is an answer, but its sender is not confirmed",
  },
  list: {
    title: (community) => `Hearings in ${community}`,
    none: "No case is out for hearing now.",
    count: (count) => (count === 1 ? "One hearing is open." : `${count} hearings are open.`),
  },
  form: {
    open: {
      title: (caseId) => `Send case ${caseId} out for hearing`,
      intro:
        "The proposal goes out as it stands now. While the hearing is open, the last step cannot be opened.",
      question: { label: "What do you ask?", missing: "Write what the instances are to answer." },
      suggestion: "Can you agree to the proposal? What does it mean for you?",
      deadline: { label: "Deadline for answers", missing: "Choose a deadline." },
      instances: {
        label: "Who is asked? One on each line, with a contact after a semicolon if you like",
        missing: "Write at least one instance.",
      },
      access: { label: "Access to the hearing", missing: "Choose who may see the hearing." },
      ground: "Legal ground, when it is not public",
      submit: "Send out for hearing",
      groundMissing: "Write the legal ground when the hearing is not public.",
    },
    comment: {
      title: (caseId) => `Comment in the hearing on ${caseId}`,
      late: (deadline) => `The deadline was ${deadline}. The comment is taken and marked as late.`,
      from: { label: "Whom do you answer for?", missing: "Choose whom you answer for." },
      other: "Another sender",
      sender: "For another sender: name of the organisation (empty: your own name)",
      senderOfMail: "For another sender: who?",
      position: { label: "What is your answer?", missing: "Choose an answer." },
      point: "Which point is it about?",
      whole: "The whole proposal",
      pointOf: (number, text) => `Point ${number}: ${text}`,
      words: "The comment",
      submit: "Send the comment",
      unknown:
        "If I do not know you as speaking for them, the secretariat confirms the sender before the answer counts.",
    },
    register: {
      title: (caseId) => `Register a comment in the hearing on ${caseId}`,
      receivedOn: { label: "Received", missing: "Choose the day that it came." },
      submit: "Register",
    },
    assess: {
      title: (sender) => `Assess the comment from ${sender}`,
      words: { label: "Assessment", missing: "Write an assessment." },
      taken: { label: "Followed?", missing: "Choose whether the comment is followed." },
      submit: "Save the assessment",
    },
    withdraw: {
      title: (sender) => `Withdraw the comment from ${sender}?`,
      own: "The comment no longer counts, but it stays in the hearing's history.",
      intro: "Use this when a comment was registered by mistake. It stays in the history.",
      words: "Why?",
    },
    extend: {
      title: (caseId) => `Extend the deadline of the hearing on ${caseId}`,
      deadline: { label: "New deadline", missing: "Choose a new deadline." },
      words: "Why?",
    },
    close: {
      title: (caseId) => `Close the hearing on ${caseId}?`,
      silent: (count) =>
        count === 1 ? "1 instance has not answered." : `${count} instances have not answered.`,
      unassessed: (count) =>
        count === 1
          ? "1 comment is not assessed. It must be before the case is decided."
          : `${count} comments are not assessed. They must be before the case is decided.`,
      unconfirmed: (count) =>
        count === 1
          ? "1 comment has a sender who is not confirmed, and does not count."
          : `${count} comments have senders who are not confirmed, and do not count.`,
      afterwards: "Afterwards only the secretariat can register comments.",
    },
    accept: {
      title: (sender) => `Does the sender answer for ${sender}?`,
      text: (name, sender) =>
        `The comment was sent by ${name}, whom I do not know as speaking for ${sender}.`,
    },
    unreadable: "Something in the form could not be read. Check the fields and send it again.",
  },
  said: {
    opened: "The case is out for hearing.",
    received: "Thank you. The comment is received.",
    "received-late": "Thank you. The comment is received and marked as late.",
    "received-unconfirmed":
      "Thank you. The comment is received. It counts when the secretariat has confirmed the sender.",
    registered: "The comment is registered.",
    accepted: "The sender is confirmed.",
    assessed: "The assessment is saved.",
    withdrawn: "The comment is withdrawn.",
    extended: "The deadline is extended.",
    reminded: "The reminder is noted.",
    closed: "The hearing is closed.",
    again: "That is done already. Nothing has changed.",
  },
  refusal: {
    "hearing-closed": "The hearing is closed. Send the comment to the secretariat, which can register it.",
    "no-instances": "Write at least one instance to ask.",
    "no-such-instance": "Choose whom the answer comes from.",
    "no-such-point": "The proposal does not have that point.",
    "not-your-comment": "Only the sender or the secretariat can withdraw the comment.",
    "not-for-you": "This hearing is not public.",
    "date-ahead": "The comment cannot have come on a day ahead.",
    "not-later": "The new deadline must be later than the present one.",
    "not-confirmed": "Confirm the sender before you assess the comment.",
    "already-withdrawn": "The comment is withdrawn.",
  },
  notice: {
    "no-such-hearing": {
      title: "I find no such hearing",
      text: "Write “hearings” to see those that are open.",
    },
    "not-readable": {
      title: "I cannot show you this",
      text: "The hearing is not public, or its comments are only for those with a place in the cooperation.",
    },
    "unknown-account": {
      title: "I do not know who you are",
      text: "Teams does not tell which organisation you come from. Send the comment to the secretariat by e-mail.",
    },
    "only-alone": {
      title: "I show this only in your own chat",
      text: "The hearing is not public. Write the same to me alone.",
    },
    unreadable: {
      title: "I did not understand the button",
      text: "Write “hearings” and open the hearing again.",
    },
  },
  shared: {
    title: "The hearing is posted here",
    text: "The card above is for everyone in the conversation and is kept up to date.",
  },
  inCase: {
    title: "Hearing",
    open: (deadline, say) => `Open until ${deadline}. Write “${say}” to see the comments.`,
    closed: (answered, of, say) =>
      `${answered} of ${of} instances answered. Write “${say}” for the table of comments.`,
    allAssessed: "Every comment is assessed.",
    unassessed: (count) => `${count} ${count === 1 ? "comment is" : "comments are"} not assessed.`,
  },
  say: {
    answers: (caseId) => `hearing answers ${caseId}`,
    show: (caseId) => `hearing ${caseId}`,
    answer: (caseId) => `answer hearing ${caseId}`,
  },
};
