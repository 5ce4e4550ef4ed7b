import type { Language } from "../../domain/kernel/language.ts";

/** Avvik are reported in each party's own system, and never here (practice 16). */
export interface DeviationTexts {
  readonly title: string;
  readonly own: string;
  readonly at: (party: string, url: string) => string;
  /** No party that the reader could mean has given its system's address. */
  readonly notStated: string;
  readonly caution: string;
}

const TEXTS: Readonly<Record<Language, DeviationTexts>> = {
  nb: {
    title: "Avvik meldes i virksomhetens eget system",
    own: "Meld avviket der du selv arbeider, så følger virksomheten det opp med den andre parten.",
    at: (party, url) => `${party}: ${url}`,
    notStated: "Adressen til systemet er ikke lagt inn her. Spør lederen din eller kvalitetsavdelingen.",
    caution:
      "Ikke skriv pasientopplysninger her. Skriv for eksempel «hva sier handlingsplanen om avvik?» for å lese hva partene har avtalt.",
  },
  nn: {
    title: "Avvik skal meldast i systemet til verksemda",
    own: "Meld avviket der du sjølv arbeider, så følgjer verksemda det opp med den andre parten.",
    at: (party, url) => `${party}: ${url}`,
    notStated: "Adressa til systemet er ikkje lagd inn her. Spør leiaren din eller kvalitetsavdelinga.",
    caution:
      "Ikkje skriv pasientopplysningar her. Skriv til dømes «kva seier handlingsplanen om avvik?» for å lese kva partane har avtalt.",
  },
  en: {
    title: "Deviations (avvik) are reported in your organisation's own system",
    own: "Report it where you work yourself; your organisation takes it up with the other party.",
    at: (party, url) => `${party}: ${url}`,
    notStated: "The system's address is not stated here. Ask your manager or the quality department.",
    caution:
      "Do not write anything about a patient here. Ask for instance “what does the action plan say about deviations?” to read what the parties have agreed.",
  },
};

export function deviationTexts(language: Language): DeviationTexts {
  return TEXTS[language];
}
