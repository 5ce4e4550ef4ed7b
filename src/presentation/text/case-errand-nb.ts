import type { CaseErrandTexts } from "./case-errand-catalogue.ts";

/** Bokmål. */
export const caseErrandNb: CaseErrandTexts = {
  consent: {
    title: (parties) => `Tilslutning på vegne av ${parties}?`,
    before: (id, title, proposal) => `Sak ${id}, ${title}. Forslag nummer ${proposal}:`,
    after: "Svaret kan endres til saken er avgjort.",
    yes: "Gi tilslutning",
    no: "Vis saken først",
  },
  other: {
    title: (stance, id) => `Sak ${id}: ${stance}`,
    onBehalfOf: (parties) => `Du svarer på vegne av ${parties}.`,
  },
  noted: { title: (id) => `Stemmer svaret i sak ${id}?` },
  seatFirst: "Du har flere plasser. Velg først hvem du svarer for.",
};
