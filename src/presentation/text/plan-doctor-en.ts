import type { PlanDoctorTexts } from "./plan-doctor-catalogue.ts";

/** English. */
export const planDoctorEn: PlanDoctorTexts = {
  title: "Plan doctor",
  intro: (findings, plan) =>
    findings === 1
      ? `I have gone through “${plan}” and found 1 thing to look at.`
      : `I have gone through “${plan}” and found ${findings} things to look at.`,
  healthy: (plan) => `I have gone through “${plan}” and found nothing to look at.`,
  seriousness: {
    serious: (findings) => `Stands in the way of follow-up (${findings})`,
    wrong: (findings) => `Wrong in the text (${findings})`,
    "worth-knowing": (findings) => `Worth knowing (${findings})`,
  },
  finding: {
    expired: {
      name: "expired",
      what: () => "The plan has run out",
      why: "Nobody is reminded of its tasks until it is prolonged or a new one is adopted.",
      caseTitle: "Prolong the action plan or adopt a new one",
      need: "The period of the action plan is over, and nobody has decided that it is prolonged. It must be decided whether to prolong it, and until when, or to adopt a new plan.",
    },
    "no-period": {
      name: "no period",
      what: () => "The plan has no last day",
      why: "Without an end nobody knows when a new one is to follow it.",
      caseTitle: "Set the period of the action plan",
      need: "The action plan does not say when it ceases to apply. Its period must be set.",
    },
    "two-periods": {
      name: "two periods",
      what: (places) =>
        places === 1 ? "One period can be read in two ways" : `${places} periods can be read in two ways`,
      why: "The summary and the table do not say the same. Both are kept as they stand.",
      caseTitle: "Settle the period in the action plan",
      need: "The action plan gives the period differently in its summary and in its table, or with a question mark. It must be decided which applies.",
    },
    "no-dates": {
      name: "empty dates",
      what: (places, lines) => `${places} of ${lines} lines have no time`,
      why: "An empty date is never overdue, but nobody can be reminded of it either.",
      caseTitle: "Set dates for the tasks in the action plan",
      need: "These lines of the action plan have neither a time nor a deadline. It must be decided when they are to be finished, or that they are continuous.",
    },
    "no-owners": {
      name: "no owner",
      what: (places, lines) => `${places} of ${lines} lines have no owner`,
      why: "The plan does not say who is to follow up, and nobody is set.",
      caseTitle: "Settle who answers for the tasks in the action plan",
      need: "These lines of the action plan have no owner. It must be settled who follows up on the side of the municipalities and on that of the hospital.",
    },
    "group-without-activity": {
      name: "group without tasks",
      what: (places) =>
        places === 1 ? "One priority group has no tasks" : `${places} priority groups have no tasks`,
      why: "Nothing is left in the plan for those who are to come first.",
      caseTitle: "Tasks for priority groups in the action plan",
      need: "The action plan has no tasks left for these priority groups. It must be decided whether it should.",
    },
    "doubled-label": {
      name: "doubled labels",
      what: (places) => `${places} lines share a letter with another`,
      why: "Whoever refers to the letter may mean either task. I have given each its own number.",
      caseTitle: "Correct the letters in the action plan",
      need: "In the action plan the same letter stands before several tasks. The labels should be corrected.",
    },
    unlabelled: {
      name: "no label",
      what: (places) => (places === 1 ? "1 line has no letter" : `${places} lines have no letter`),
      why: "Nothing in the plan says what the task is called. I have given it a number by its place.",
      caseTitle: "Label tasks without a letter in the action plan",
      need: "Tasks in the action plan stand without a letter among others. They should be labelled.",
    },
    torn: {
      name: "torn sentence",
      what: (places) => (places === 1 ? "1 sentence is torn" : `${places} sentences are torn`),
      why: "Words are missing in what was loaded. The text stands as it is printed.",
      caseTitle: "Correct torn sentences in the action plan",
      need: "Sentences in the action plan lack their beginning or their end. It must be settled what they should say.",
    },
    "titles-differ": {
      name: "titles that differ",
      what: (places) =>
        `${places === 1 ? "1 title differs" : `${places} titles differ`} in summary and table`,
      why: "A reader may take them for two different things.",
      caseTitle: "Align the titles in the action plan",
      need: "Titles in the action plan differ between the summary and the table. It should be decided what the areas are called.",
    },
    "status-sentence": {
      name: "status sentences",
      what: (places) => (places === 1 ? "1 task tells what is done" : `${places} tasks tell what is done`),
      why: "They ask for nothing, and do not count as open tasks.",
      caseTitle: "Settle tasks that are done or under way already",
      need: "These lines of the action plan tell what is done or under way. It must be settled whether anything is left.",
    },
    "strategy-heading": {
      name: "strategy points",
      what: (places) =>
        places === 1 ? "1 line is a point for a strategy" : `${places} lines are points for a strategy`,
      why: "They say what the strategy is to be about, and cannot be finished one by one.",
      caseTitle: "Settle the work on the strategy document",
      need: "These lines of the action plan are points for a strategy document. It must be settled who writes it, and by when.",
    },
    "same-theme": {
      name: "same theme",
      what: (places) =>
        places === 1 ? "1 theme stands in several places" : `${places} themes stand in several places`,
      why: "The tasks may belong together. They have not been joined.",
      caseTitle: "Align tasks on the same theme in the action plan",
      need: "Several tasks in the action plan are about the same thing. It should be decided whether to align them.",
    },
  },
  place: {
    where: "Where",
    printed: (label, row) => `printed “${label}”, line ${row}`,
    unprinted: (row) => `no label, line ${row}`,
    readings: (summary, table) => `Summary: “${summary}”. Table: “${table}”.`,
    period: (from, to) => `The period was ${from} to ${to}.`,
    since: (from) => `The period began on ${from}.`,
    until: (to) => `The period lasted until ${to}.`,
    prolonged: (to) => `It had been prolonged until ${to}.`,
    noPeriod: "No period is given.",
    wholePlan: "The whole plan",
    part: (number) => `Area ${number}`,
    lines: (numbers) => `Lines ${numbers}.`,
  },
  repair: {
    decidedBy: (body, preparedBy) =>
      preparedBy === undefined
        ? `Who decides: ${body}.`
        : `Who decides: ${body}. Who prepares it: ${preparedBy}.`,
    undecided: "Nobody is set up to decide this. The secretariat places the case.",
    press: "Make a case",
    caution:
      "The form opens with a suggested title and need. Nothing is sent before you have looked it over.",
    bySecretariat: "Contact the secretariat if this should become a case.",
    about: "It is about:",
  },
  prolonging: {
    how: "The plan is prolonged by a decision. When the case is made ready, the secretariat fills in the field “The plan is prolonged until”.",
    holds: (to) => `The plan holds until ${to}`,
  },
  notes: {
    nothingMended: "Nothing has been corrected, and nothing guessed.",
    byWording: "This was found by the plan's wording, and may be wrong.",
    noDocument: "The plan's own document is not loaded, so summary and table have not been compared.",
  },
  say: {
    all: "plan doctor",
    one: (name) => `plan doctor ${name}`,
    part: (number) => `task ${number}`,
  },
  back: "All findings",
};
