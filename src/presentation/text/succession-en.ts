import type { SuccessionTexts } from "./succession-catalogue.ts";

const tasks = (count: number) => (count === 1 ? "1 task" : `${count} tasks`);

/** English. */
export const successionEn: SuccessionTexts = {
  planTitle: (years) => `Action plan ${years}`,
  choice: {
    "carry-over": { button: "Carry over", count: (count) => `${count} carried over` },
    close: { button: "Close", count: (count) => `${count} closed` },
    drop: { button: "Drop", count: (count) => `${count} dropped` },
  },
  overview: {
    title: (plan) => `Draft: ${plan}`,
    draft: "The draft holds only once it is adopted. Until then the old plan is the one that is followed up.",
    putForward: (caseId, body) =>
      `Put forward in case ${caseId} to ${body}. The choices are locked while the case is being treated.`,
    follows: "Follows",
    left: "Without a choice",
    leftOf: (left, of) => `${left} of ${tasks(of)}`,
    chosen: "Chosen",
    none: "nothing yet",
    late: (count) =>
      `${tasks(count)} came after the draft was put forward, to be carried over when the plan is adopted.`,
    next: "Next task",
    all: "See the choices",
    putForwardNow: "Put forward",
    change: "Change",
  },
  group: {
    done: {
      button: (count) => `Close all that are done (${count})`,
      title: (count) => `Close ${tasks(count)} that ${count === 1 ? "is" : "are"} done`,
      none: "None of the tasks without a choice is done.",
    },
    "status-sentences": {
      button: (count) => `Close the status lines (${count})`,
      title: (count) =>
        count === 1 ? "Close 1 line that only tells status" : `Close ${count} lines that only tell status`,
      none: "None of the tasks without a choice is a status line.",
    },
  },
  form: {
    title: (number) => `Task ${number}: what becomes of it in the new plan?`,
    left: (left) => `${tasks(left)} without a choice.`,
    state: (status, due) => `Status: ${status}. Deadline: ${due}.`,
    choice: "Choice",
    choiceMissing: "Choose whether the task is carried over, closed or dropped.",
    reason: "Reason (up to 500 characters)",
    reasonMissing: "Write a reason.",
    saveAndNext: "Save and show the next",
    back: "Overview",
    closeAll: "Close them all",
    unreadable:
      "Please check your answers: choose one of the three, and write a reason of up to 500 characters.",
  },
  list: {
    title: (plan) => `Choices in the draft: ${plan}`,
    none: "No task has been given a choice yet.",
    page: (page, pages) => `Page ${page} of ${pages}`,
    more: "Next page",
    before: "Page before",
  },
  said: {
    changed: (plan) => `The draft is now called “${plan}”.`,
    discarded: (plan) => `The draft “${plan}” has been discarded. The plan that holds is as it was.`,
    begun: (plan, count) =>
      `The draft “${plan}” has been begun. Go through the ${tasks(count)} of the old plan. If the years are wrong, write “discard the draft”.`,
    chosen: (number, choice) => `Task ${number}: ${choice.toLowerCase()}.`,
    closedAll: (count) => `${tasks(count)} closed.`,
    putForward: (caseId, body) =>
      `The draft has been put forward in case ${caseId}. ${body} is set as the body that adopts the plan.`,
  },
  paper: {
    title: (plan) => `Adoption of ${plan}`,
    need: (old, plan) => `${old} needs a successor. The secretariat puts forward ${plan}.`,
    patients:
      "The plan shows what the municipalities and the hospital are to do together for the priority groups.",
    background: (old, count) =>
      `${old} has ${tasks(count)}. For each of them it has been chosen whether it is carried over, closed or dropped, with a reason.`,
    section: { "carry-over": "Carried over:", close: "Closed:", drop: "Dropped:" },
    line: (name, text, reason) => `${name} ${text} – ${reason}`,
    adopts: (body, plan, from, to) => `${body} adopts ${plan} for the period ${from} to ${to}.`,
    carries: (count) => `${tasks(count)} carried over from the plan before, as set out in the case.`,
    ends: (closed, dropped) =>
      `${tasks(closed)} closed and ${dropped} dropped, for the reasons set out in the case.`,
  },
  confirm: {
    title: "Put the draft forward?",
    text: "It becomes a case, and the choices are locked while the case is being treated.",
    yes: "Put forward",
    no: "Not yet",
  },
  otherEnd: {
    title: (plan) => `The draft is “${plan}”`,
    text: (wanted) => `Should it be “${wanted}” instead? The choices that have been made stay.`,
    yes: "Change the years",
    no: "Keep",
  },
  discard: {
    title: (plan) => `Discard the draft “${plan}”?`,
    text: (count) =>
      count === 0
        ? "No choice has been made in it. The plan that holds is as it was."
        : `${count === 1 ? "The choice that has been made does" : `The ${count} choices that have been made do`} not go into a new draft. The plan that holds is as it was.`,
    yes: "Discard",
    no: "Keep",
  },
  lateReason: "Came after the draft was put forward.",
  notice: {
    "years-before": {
      title: "The new plan must begin after the old one",
      text: "Write for instance “new action plan 2027–2030”.",
    },
    "years-over": {
      title: "Those years are over",
      text: "A new plan must hold into the future. Write for instance “new action plan 2027–2030”.",
    },
    "already-adopted": {
      title: "There is a plan for those years already",
      text: "Write “action plan” to see the plan that holds.",
    },
    "another-draft": {
      title: "There is a draft of a new plan already",
      text: "Write “draft action plan” to go on with it, or “discard the draft” to begin another.",
    },
    "no-draft": {
      title: "There is no draft of a new plan",
      text: "The secretariat begins one by writing for instance “new action plan 2027–2030”.",
    },
    "no-plan": {
      title: "No action plan has been loaded",
      text: "A new plan is made from the old one. Load the plan that holds first.",
    },
    "not-secretariat": {
      title: "The draft is the secretariat's",
      text: "The secretariat makes the draft of a new plan. It comes to you for treatment once it has been put forward.",
    },
    "put-forward": {
      title: "The draft has been put forward",
      text: "It is locked while the case is being treated. If the case is withdrawn it can be changed again.",
    },
    "not-all-chosen": {
      title: "Some tasks lack a choice",
      text: "Every task of the old plan must be carried over, closed or dropped before the draft can be put forward.",
    },
    "no-such-task": {
      title: "I cannot find that task in the old plan",
      text: "Write its number as in the plan, for instance “carry over 1.a.ii: the work is not finished”.",
    },
    "no-router": {
      title: "It is not given who adopts the plan",
      text: "The set-up of the cooperation does not say which body adopts the action plan. Tell whoever runs the service.",
    },
  },
};
