import type { CaseErrandTexts } from "./case-errand-catalogue.ts";

/** English. */
export const caseErrandEn: CaseErrandTexts = {
  consent: {
    title: (parties) => `Support on behalf of ${parties}?`,
    before: (id, title, proposal) => `Case ${id}, ${title}. Proposal number ${proposal}:`,
    after: "The answer can be changed until the case is decided.",
    yes: "Give support",
    no: "Show the case first",
  },
  other: {
    title: (stance, id) => `Case ${id}: ${stance}`,
    onBehalfOf: (parties) => `You answer on behalf of ${parties}.`,
  },
  noted: { title: (id) => `Is the answer in case ${id} right?` },
  seatFirst: "You have several seats. Choose first whom you answer for.",
};
