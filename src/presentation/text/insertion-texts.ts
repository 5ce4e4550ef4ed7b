import type { Stop } from "../../domain/guard/what-stops.ts";
import type { Language } from "../../domain/kernel/language.ts";

/** What stands where the clauses would be, when somebody searches for one to insert in a chat. */
export interface InsertionTexts {
  readonly nothingSearched: string;
  readonly nothingFound: string;
  readonly tooLong: string;
  readonly storeUnavailable: string;
  readonly stopped: Readonly<Record<Stop, string>>;
  /** A card stays in a chat while time goes on: on which day it said what applied. */
  readonly asOf: (date: string) => string;
}

const TEXTS: Readonly<Record<Language, InsertionTexts>> = {
  nb: {
    asOf: (date) => `Slik punktet gjaldt ${date}. Det kan være endret siden.`,
    nothingSearched: "Skriv noen ord fra punktet du leter etter, for eksempel «varsling av utskrivning».",
    nothingFound: "Jeg finner ikke noe punkt om dette. Prøv andre ord, eller spør meg i chatten.",
    tooLong: "Søk med noen få ord, uten opplysninger om enkeltpersoner.",
    storeUnavailable: "Jeg får ikke lest dokumentene akkurat nå. Prøv igjen om et par minutter.",
    stopped: {
      "identity-number":
        "Dette ser ut som et fødselsnummer. Jeg har verken søkt etter det eller lagret det. Ta det bort også fra det du skriver i chatten.",
      "patient-story":
        "Dette ser ut som opplysninger om en pasient. Jeg har verken søkt etter det eller lagret det. Ta det bort også fra det du skriver i chatten.",
    },
  },
  nn: {
    asOf: (date) => `Slik punktet galdt ${date}. Det kan vere endra sidan.`,
    nothingSearched: "Skriv nokre ord frå punktet du leitar etter, til dømes «varsling av utskriving».",
    nothingFound: "Eg finn ikkje noko punkt om dette. Prøv andre ord, eller spør meg i chatten.",
    tooLong: "Søk med nokre få ord, utan opplysningar om enkeltpersonar.",
    storeUnavailable: "Eg får ikkje lese dokumenta akkurat no. Prøv igjen om eit par minutt.",
    stopped: {
      "identity-number":
        "Dette ser ut som eit fødselsnummer. Eg har verken søkt etter det eller lagra det. Ta det bort òg frå det du skriv i chatten.",
      "patient-story":
        "Dette ser ut som opplysningar om ein pasient. Eg har verken søkt etter det eller lagra det. Ta det bort òg frå det du skriv i chatten.",
    },
  },
  en: {
    asOf: (date) => `As the clause applied on ${date}. It may have been changed since.`,
    nothingSearched: "Write a few words from the clause you are looking for, such as “notice of discharge”.",
    nothingFound: "I find no clause about this. Try other words, or ask me in the chat.",
    tooLong: "Search with a few words, and leave out anything about individuals.",
    storeUnavailable: "I cannot read the documents just now. Try again in a couple of minutes.",
    stopped: {
      "identity-number":
        "This looks like a national identity number. I have neither searched for it nor stored it. Take it out of what you write in the chat too.",
      "patient-story":
        "This looks like information about a patient. I have neither searched for it nor stored it. Take it out of what you write in the chat too.",
    },
  },
};

export function insertionTexts(language: Language): InsertionTexts {
  return TEXTS[language];
}
