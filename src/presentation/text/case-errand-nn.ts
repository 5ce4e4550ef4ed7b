import type { CaseErrandTexts } from "./case-errand-catalogue.ts";

/** Nynorsk. */
export const caseErrandNn: CaseErrandTexts = {
  consent: {
    title: (parties) => `Tilslutning på vegner av ${parties}?`,
    before: (id, title, proposal) => `Sak ${id}, ${title}. Forslag nummer ${proposal}:`,
    after: "Svaret kan endrast til saka er avgjord.",
    yes: "Gi tilslutning",
    no: "Vis saka først",
  },
  other: {
    title: (stance, id) => `Sak ${id}: ${stance}`,
    onBehalfOf: (parties) => `Du svarar på vegner av ${parties}.`,
  },
  noted: { title: (id) => `Stemmer svaret i sak ${id}?` },
  seatFirst: "Du har fleire plassar. Vel først kven du svarar for.",
};
