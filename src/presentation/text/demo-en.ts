import type { DemoTexts } from "./demo-catalogue.ts";

/** English. */
export const demoEn: DemoTexts = {
  title: (community) => `The demonstration in ${community}`,
  you: (name, places) =>
    `You are ${name}: ${places}. Everybody else is invented, and I play them when you ask me to.`,
  nobody:
    "The demonstration does not know you. In the Playground you are the secretary of the municipalities. Others can only watch.",
  thread: "The whole thread",
  step: {
    ask: { title: "Ask", text: "which clause governs. The answer is the clause's own words." },
    submit: { title: "Submit a case", text: "with the button under the answer. You fill in three fields." },
    prepare: {
      title: "Prepare the case",
      text: "as secretary: new words for the clause, and a task that is due in a month.",
    },
    "first-step": {
      title: "First step",
      text: "in a meeting: plan it, send the notice, note that people agree, and close the case there.",
    },
    "last-step": { title: "Last step", text: "in a meeting, or in writing. You answer for your own seat." },
    others: {
      title: "The others answer",
      text: "when you ask them to. The last one to support it decides the case.",
    },
    read: { title: "Read the decision", text: "by asking the question again: the answer is the new text." },
    task: { title: "See the task", text: "that came of the decision, in the action plan." },
    remind: { title: "Go forward in time", text: "and the reminder about the task arrives." },
  },
  done: (title) => `✓ ${title}`,
  now: (title) => `→ ${title}`,
  today: (date) => `In the demonstration it is ${date}.`,
  todayMoved: (date, days) =>
    `In the demonstration it is ${date}, ${days === 1 ? "1 day" : `${days} days`} ahead. Its clock does not go back.`,
  choose: "What shall the others do?",
  say: {
    "all-agree": { label: "All agree", say: "demo: all agree" },
    "one-objects": { label: "One says no", say: "demo: one says no" },
    "agrees-after-all": { label: "They agree after all", say: "demo: they agree after all" },
    "one-absent": { label: "One is absent", say: "demo: one is absent" },
    "hearing-answers": {
      label: "Two answer the hearing",
      say: "demo: two answer the hearing",
    },
    "municipalities-answer": { label: "The municipalities answer", say: "demo: the municipalities answer" },
    "other-secretary-confirms": {
      label: "The other secretary confirms",
      say: "demo: the other secretary confirms",
    },
    jump: { label: "Jump 30 days ahead", say: "demo: jump 30 days" },
  },
  inHelp: { say: "demo", does: "shows the whole thread, from question to reminder, and plays the others" },
  objection: "We have not assessed what this costs. We cannot support it until that is done.",
  remark: "We support the proposal, but ask that it is evaluated after half a year.",
  doubt: "We are not sure that we have the staff for this before the summer.",
  played: {
    "all-agree": (who) => ({ title: "They support the proposal", text: who }),
    "one-objects": (who) => ({ title: "One cannot support it", text: who }),
    "agrees-after-all": (who) => ({ title: "Now this seat agrees too", text: who }),
    "one-absent": (who) => ({
      title: "One is absent",
      text: `${who} The other secretary has noted it. The seat must answer for itself before the case can be decided.`,
    }),
    "hearing-answers": (who) => ({ title: "Two have answered the hearing", text: who }),
    "municipalities-answer": (who) => ({ title: "The municipalities have answered you", text: who }),
    "other-secretary-confirms": (who) => ({ title: "The other side has confirmed", text: who }),
  },
  idle: {
    "no-open-case": {
      title: "No case is open",
      text: "The others cannot answer until you have opened a step of a case.",
    },
    "all-agree-already": {
      title: "All the others agree",
      text: "If the case is not decided, your own seat has not answered, or the case is to be closed in the meeting.",
    },
    "nobody-objects": { title: "Nobody has said no", text: "Write «demo: one says no» first." },
    "no-meeting": {
      title: "No meeting is waiting",
      text: "Plan a meeting and send the notice first. Then somebody can be absent.",
    },
    "no-hearing": {
      title: "No case is out for hearing",
      text: "Send a case out for hearing first, from its card.",
    },
    "nobody-asked": {
      title: "No contacts have been asked",
      text: "Write «anchoring» and press «Ask your municipalities» on a case first.",
    },
    "no-invitation": {
      title: "No invitation waits to be confirmed",
      text: "Invite somebody to a seat and use the code first.",
    },
  },
  jumped: {
    title: (date) => `Now it is ${date}`,
    text: "Everything that has come due in the meantime has been followed up. What is for you has come here.",
    wrote: (who) => `I also wrote to: ${who}.`,
    wroteNobody: "None of the others was to have anything.",
  },
  unknown: { title: "The demonstration cannot do that", text: "Write «demo» to see what it can do." },
  notADemonstration: {
    title: "This is not a demonstration",
    text: "Your community is not marked as a demonstration, so nobody is played here.",
  },
};
