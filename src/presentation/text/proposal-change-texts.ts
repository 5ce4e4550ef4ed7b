import type { Language } from "../../domain/kernel/language.ts";

interface ProposalChangeTexts {
  readonly title: (number: number) => string;
  readonly point: (number: number) => string;
  readonly gone: string;
  readonly clause: string;
}

const TEXTS: Readonly<Record<Language, ProposalChangeTexts>> = {
  nb: {
    title: (number) => `Endret siden forslag ${number}`,
    point: (number) => `Punkt ${number}`,
    gone: "Et punkt er tatt ut",
    clause: "Ny tekst i avtaleverket",
  },
  nn: {
    title: (number) => `Endra sidan forslag ${number}`,
    point: (number) => `Punkt ${number}`,
    gone: "Eit punkt er teke ut",
    clause: "Ny tekst i avtaleverket",
  },
  en: {
    title: (number) => `Changed since proposal ${number}`,
    point: (number) => `Point ${number}`,
    gone: "A point was taken out",
    clause: "New words of a clause",
  },
};

/** How a changed proposal differs from the one before. */
export function proposalChangeTexts(language: Language): ProposalChangeTexts {
  return TEXTS[language];
}
