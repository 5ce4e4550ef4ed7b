import type { CaseFormTexts } from "./case-catalogue.ts";

/** English. */
export const caseFormsEn: CaseFormTexts = {
  submission: {
    title: "Submit a new case",
    anyone: (community) =>
      `Anyone may submit cases to ${community}. The secretariat prepares the case and suggests who treats it.`,
    caution: "Do not write about individuals. What you write may become public.",
    about: (clause) => `The case is about ${clause}.`,
    subject: { label: "What is the case about?", missing: "Write what the case is about." },
    need: { label: "What is needed?", missing: "Write what is needed." },
    patients: {
      label: "What does it mean for patients?",
      missing: "Write what the case means for patients as a group.",
    },
    submit: "Submit",
    received: "The case is submitted",
    next: "The secretariat reads it, writes the paper and suggests which body treats it.",
    follow: (command) => `You can follow it here: write «${command}» whenever you like.`,
  },
  stanceForm: {
    stance: { label: "What is the answer?", missing: "Choose an answer." },
    words: {
      label: "Reason",
      missing: "Write the remark, the reservation, the question, or what it would take.",
    },
  },
  confirm: {
    title: "This decides the case",
    last: (parties) => `With support on behalf of ${parties}, all agree, and the proposal is adopted.`,
    lastForSeat: (seat) => `With support from the seat «${seat}», all agree, and the proposal is adopted.`,
    conclude: "Every seat that counts has given its support. The proposal is adopted.",
    final: "The decision gets a number and cannot be taken back.",
    yes: "Yes, decide the case",
    no: "Not now",
  },
  paper: {
    title: (id) => `Paper for case ${id}`,
    suggested: (kind, body) =>
      `The decision router suggests: ${kind}${body === undefined ? "" : `, treated by ${body}`}.`,
    suggestedBy: (source) => `Source: ${source}.`,
    suggestedByAssumption: "This rests on an assumption.",
    body: { label: "Body", missing: "Choose a body." },
    type: { label: "Type of case", missing: "Choose a type." },
    kind: { label: "Kind of case", missing: "Choose a kind." },
    background: "Background",
    assessment: "Assessment",
    points: { label: "Proposed decision, one point a line", missing: "Write at least one point." },
    clause: (clause) => `New text in ${clause} (leave it as it is if it is not to change)`,
    task: "Task that follows from the decision (may be empty)",
    taskOwner: "Responsible for the task",
    noOwner: "Not set",
    taskDue: "Due date of the task",
    planProlongedTo: "The plan is prolonged until (may be left empty)",
    prolongs: (to) => `The action plan is prolonged until ${to}, that day included.`,
    submit: "Save",
    clauseMoved: "The clause has changed since the form was opened. Look through the text and save again.",
  },
  change: {
    title: (id) => `Change the proposal of case ${id}`,
    intro: "A change of substance gives the proposal a new number, and everybody must answer again.",
    kind: { label: "What kind of change?", missing: "Choose what kind of change it is." },
    substantial: "The substance changes, and the answers fall",
    editorial: "Only the language is corrected, and the answers stand",
    submit: "Save the change",
  },
  opening: {
    title: (step) => `Open ${step}`,
    body: { label: "Who treats the step?", missing: "Choose a body." },
    way: { label: "How?", missing: "Choose how." },
    written: "In writing: every seat answers here",
    meeting: "In a meeting: answers here are signals beforehand",
    deadline: "Deadline for answering in writing",
    submit: "Open",
  },
  withdrawal: {
    title: (id) => `Withdraw case ${id}`,
    intro: "The case stays in the history, but is not treated.",
    words: { label: "Why is the case withdrawn?", missing: "Write why." },
    submit: "Withdraw the case",
  },
};
