import type { CaseSeatTexts } from "./case-seats-catalogue.ts";

/** English. */
export const caseSeatsEn: CaseSeatTexts = {
  say: {
    missing: "who is missing?",
    takeBack: "take back my answer",
    disqualify: "I have a conflict of interest",
    urgency: "propose urgent treatment",
    release: "release the signals",
    oral: "log an oral answer",
  },
  refusal: {
    disqualified:
      "You are noted as having a conflict of interest in this case. The deputy answers, and your answer is not registered.",
    "authority-expired":
      "An authority has expired, and the answer is not registered. Write «authority» and record the new one first.",
    "nothing-to-take-back": "There is no answer to take back. A newer one may have come.",
    "nothing-to-confirm": "There is no oral answer to confirm. A newer one may have come.",
    "nothing-to-lift": "The seat has no reservation in the decision.",
    "not-that-person": "This person does not hold the seat, nor deputise for it.",
    "urgency-elsewhere":
      "Urgent treatment can be proposed only when the body that decides treats the first step itself.",
    "urgency-not-proposed": "Nobody has proposed to treat the case as urgent.",
    "not-your-side": "Only people of that side can release its signals.",
    "nothing-to-release": "There are no signals to release now.",
  },
  press: {
    more: "More options",
    takeBack: "Take back the answer",
    confirmNoted: "That is right",
    denyNoted: "That is wrong",
    disqualify: "Conflict of interest",
    requalify: "I may answer after all",
    noteDisqualified: "Note a conflict of interest",
    proposeUrgency: "Propose urgent treatment",
    agreeToUrgency: "Agree to take it now",
    takeBackUrgency: "Not urgent after all",
    roomUrgent: "Room agrees: urgent",
    release: "Release the signals",
    liftReservation: "Lift the reservation",
    logOral: "Log an oral answer",
    authority: "Authority",
    missing: "Who is missing?",
  },
  part: {
    deadline: (date) => `Deadline: ${date}`,
    meeting: "Your answer now is a signal. The decision is made in the meeting.",
    noAuthority: (parties) => `No authority on record for ${parties}.`,
    expired: (parties) => `The authority has expired for ${parties}. Record the new one before you answer.`,
    before: (name) => `${name} answered for this seat before you. The answer stands until you change it.`,
    draft: (title) => `Your draft is filled in under “${title}”.`,
    draftOf: (name, title) => `The draft by ${name} is filled in under “${title}”.`,
    noted: (by, how) => `Logged by ${by}${how === undefined ? "" : ` (${how})`}. Is that right?`,
    disqualifiedDeputy: "You are noted as having a conflict of interest. The deputy answers for the seat.",
    disqualifiedAlone:
      "You are noted as having a conflict of interest. The seat does not count in this case.",
    steppedAside: "The seat has stepped aside in this case, and does not count.",
    reservation: "The decision is conditional on your reservation. Is the condition met?",
    notYours: (parties) =>
      `The regular representative has answered for ${parties}. There is nothing for you to do.`,
  },
  note: {
    urgency: (words, agreed, of) =>
      `Proposed as urgent: «${words}» ${agreed} of ${of} seats agree to take it now. All have to.`,
    urgent: "Taken as urgent in the first step, because all agreed to that.",
    withheld: (signals) =>
      signals === 1
        ? "1 signal has not been released yet."
        : `${signals} signals have not been released yet.`,
    ownSide: "Only your own side sees these signals, until they are released or the meeting has begun.",
    appointedBy: (seat, by) =>
      `Vacant, and until it is filled there is no consensus: ${seat}. Appointed by ${by}.`,
    vacant: (seat, parties) =>
      `Vacant, and until it is filled there is no consensus: ${seat}. Who appoints is not given.${parties === undefined ? "" : ` Ask ${parties}.`}`,
    lifted: (seat, words) => `The reservation of ${seat} is lifted: «${words}»`,
    advised: (body, date) => `Advice given by consensus in ${body} on ${date}.`,
  },
  answers: {
    unconfirmed: (answer, by) => `${answer} (logged by ${by}, not confirmed)`,
    withheld: "not released",
    hospitals: (covered, of) => `${covered} of ${of} ${of === 1 ? "hospital" : "hospitals"}`,
    group: {
      silent: "Not answered",
      vacant: "Vacant",
      "needs-clarification": "Needs clarification",
      "cannot-consent": "Cannot support it",
    },
    rest: (count) => `${count} more`,
  },
  said: {
    takenBack: "The answer is taken back. The seat has not answered.",
    confirmed: "Thank you. The answer is confirmed.",
    denied: "The answer is removed. The seat has not answered, and whoever logged it sees so on the case.",
    released: "The signals are released, and both sides see them now.",
    agreedToUrgency: "Registered: you agree to take the case now. Answer the proposal as well.",
    tookBackUrgency: "Registered: you no longer agree to take the case now.",
    roomUrgent: "Noted: those present agree to take the case now. The others have to say so themselves.",
    noOpenCase: "No case is being treated now.",
    whichCase: "Which case?",
    inCase: (say, id) => `${say.replace("?", "")} in case ${id}`,
  },
  heard: { telephone: "heard by telephone", mail: "received by e-mail", "in-person": "said in person" },
  disqualification: {
    title: (id) => `Conflict of interest in case ${id}`,
    intro:
      "The deputy is asked instead. Without a deputy the seat steps aside and does not count in this case.",
    words: { label: "Why? Be brief, and do not write about other people.", missing: "Write why." },
    submit: "Note my conflict of interest",
    done: "It is noted that you have a conflict of interest in this case.",
  },
  requalification: {
    title: (id) => `May answer after all in case ${id}`,
    intro: "The seat counts again, and you can answer.",
    words: { label: "What has changed?", missing: "Write what has changed." },
    submit: "I may answer",
    done: "It is noted that you may answer in this case.",
  },
  noteDisqualification: {
    title: (id) => `Conflict of interest in case ${id}`,
    intro: "Note what the body has concluded. The person concerned takes no part in that.",
    person: { label: "Whom does it concern?", missing: "Choose whom it concerns." },
    answer: { label: "What did the body conclude?", missing: "Choose what the body concluded." },
    partial: "Conflict of interest: does not answer in the case",
    mayAnswer: "No conflict of interest: may answer in the case",
    words: { label: "Reason", missing: "Write the reason." },
    submit: "Note it",
    done: "It is noted.",
    noted: "Noted by the body",
  },
  urgency: {
    title: (id) => `Treat case ${id} as urgent`,
    intro:
      "If every seat agrees to take the case now, it can be decided in the first step. Otherwise it goes as usual.",
    words: { label: "Why is it urgent?", missing: "Write why it is urgent." },
    submit: "Propose urgent treatment",
    done: "Urgent treatment is proposed. Every seat has to agree.",
  },
  lifting: {
    title: (id) => `Lift the reservation in case ${id}`,
    intro: "The decision is conditional until every reservation is lifted.",
    words: { label: "How is the condition met?", missing: "Write how the condition is met." },
    submit: "Lift the reservation",
    done: "The reservation is lifted.",
  },
  oral: {
    title: (id) => `Oral answer in case ${id}`,
    intro: "The answer counts at once. Whoever gave it is asked to confirm it.",
    person: { label: "Who answered?", missing: "Choose who answered." },
    holder: (seat, name) => `${seat}: ${name}`,
    deputy: (seat, name) => `${seat}: ${name} (deputy)`,
    heard: { label: "How did you get the answer?", missing: "Choose how you got the answer." },
    words: "Remark, reservation or reason (may be empty for plain support)",
    submit: "Log the answer",
    done: "The answer is logged and waits for confirmation.",
    told: (by) => `${by} has logged an oral answer for you. Is that right?`,
  },
  missing: {
    title: (id) => `Who is missing in case ${id}?`,
    nobody: "Nobody is missing. Every seat that counts has given its support.",
    intro: (count) => (count === 1 ? "1 seat is missing." : `${count} seats are missing.`),
    why: {
      silent: "has not answered",
      vacant: "vacant",
      disputed: "has not given its support",
      unconfirmed: "oral answer not confirmed",
      disqualified: "conflict of interest, and the deputy has not answered",
    },
    deputies: (names) => `deputy: ${names}`,
    noDeputy: "no deputy",
    withheld: (seats) =>
      seats === 1
        ? "1 seat on the other side has not released its signal, and is not shown."
        : `${seats} seats on the other side have not released their signals, and are not shown.`,
  },
};
