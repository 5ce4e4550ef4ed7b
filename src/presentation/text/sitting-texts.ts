import type { Language } from "../../domain/kernel/language.ts";
import type { StandingItem } from "../../domain/meetings/meeting.ts";
import type { TitledText } from "./catalogue.ts";

interface Asked {
  readonly label: string;
  readonly missing: string;
}

/** Every sentence of a meeting while it is held, beyond its items as they always were. Parameters are finished words. */
export interface SittingTexts {
  /** `parseSittingCommand` understands each. */
  readonly say: {
    readonly next: string;
    readonly agreed: (item: number) => string;
    readonly commands: string;
  };
  readonly press: {
    readonly takeNote: string;
    readonly reopen: string;
    readonly reword: string;
    readonly disqualify: string;
    readonly approveCall: string;
    readonly noteStanding: string;
    readonly save: string;
    readonly cancel: string;
  };
  readonly reword: {
    readonly title: (item: number) => string;
    readonly intro: string;
    readonly points: Asked;
    readonly clause: string;
    readonly editorial: Asked;
    readonly changes: string;
    readonly onlyEditorial: string;
  };
  readonly disqualify: {
    readonly title: (item: number) => string;
    readonly intro: string;
    readonly who: Asked;
    readonly words: Asked;
  };
  readonly standing: {
    readonly title: string;
    readonly intro: string;
    readonly which: Asked;
    readonly words: string;
    readonly name: Readonly<Record<StandingItem, string>>;
    /** Under its name in the minutes. */
    readonly approved: string;
    readonly minutesTitle: string;
  };
  readonly rule: {
    readonly decidesWithout: (seats: string) => string;
    readonly cannotTell: string;
    /** In the minutes, and wherever the decision stands. */
    readonly decidedWithout: (seats: string) => string;
  };
  readonly said: {
    readonly agreed: (item: number, outcome: string) => string;
    readonly waits: (item: number, seats: string) => string;
    readonly allDone: string;
    readonly reopened: string;
    readonly reworded: string;
    readonly disqualified: string;
    readonly standing: string;
  };
  readonly outcome: Readonly<Record<"decided" | "discussed" | "postponed" | "taken-note", string>>;
  readonly nothingHeld: TitledText;
}

const TEXTS: Readonly<Record<Language, SittingTexts>> = {
  nb: {
    say: {
      next: "neste",
      agreed: (item) => `sak ${item} enighet`,
      commands: "Du kan også skrive: «neste», «sak 2 enighet», «sak 2 utsatt», «sak 2 åpnes igjen».",
    },
    press: {
      takeNote: "Tatt til orientering",
      reopen: "Åpne saken igjen",
      reword: "Endre ordlyden",
      disqualify: "Noen er inhabil",
      approveCall: "Innkalling og sakliste godkjent",
      noteStanding: "Før annet",
      save: "Lagre",
      cancel: "Avbryt",
    },
    reword: {
      title: (item) => `Omforent ordlyd i sak ${item}`,
      intro: "En ny ordlyd blir et nytt forslag: svarene faller, og møtet blir spurt på nytt.",
      points: { label: "Forslag til vedtak, ett punkt på hver linje", missing: "Skriv minst ett punkt." },
      clause: "Ny tekst i avtalen eller retningslinjen",
      editorial: { label: "Hva slags endring?", missing: "Velg hva slags endring det er." },
      changes: "Endrer innholdet – spør på nytt",
      onlyEditorial: "Bare redaksjonell – svarene står",
    },
    disqualify: {
      title: (item) => `Inhabil i sak ${item}`,
      intro:
        "Før det organet har kommet til. Vara svarer for plassen; har den ingen, trer den til side og blir ikke talt med.",
      who: { label: "Hvem?", missing: "Velg hvem det gjelder." },
      words: { label: "Hvorfor?", missing: "Skriv grunnen." },
    },
    standing: {
      title: "Før til referatet",
      intro: "Dette står i referatet utenom sakene.",
      which: { label: "Punkt", missing: "Velg punktet." },
      words: "Hva ble sagt? (kan stå tomt når noe er godkjent uten merknader)",
      name: {
        call: "Godkjenning av innkalling og sakliste",
        "previous-minutes": "Godkjenning av forrige referat",
        briefings: "Orienteringer",
        "any-other": "Eventuelt",
      },
      approved: "Godkjent uten merknader.",
      minutesTitle: "Faste punkter",
    },
    rule: {
      decidesWithout: (seats) =>
        `Møtet avgjør uten ${seats}: innkalt i tide, ikke til stede og har ikke svart.`,
      cannotTell:
        "Organet lar møtet avgjøre uten dem som er borte, men bare når nok plasser er til stede og innkallingen gikk i tide. Det kan jeg ikke se her, så de må bekrefte.",
      decidedWithout: (seats) =>
        `Avgjort av møtet uten ${seats}, som var innkalt i tide, ikke møtte og ikke svarte.`,
    },
    said: {
      agreed: (item, outcome) => `Sak ${item}: ${outcome}.`,
      waits: (item, seats) => `Sak ${item} er ført, men venter på ${seats}.`,
      allDone: "Alle sakene er behandlet.",
      reopened: "Saken er åpen igjen.",
      reworded: "Den nye ordlyden er ført. Spør møtet.",
      disqualified: "Inhabiliteten er ført.",
      standing: "Ført til referatet.",
    },
    outcome: {
      decided: "vedtatt",
      discussed: "drøftet",
      postponed: "utsatt",
      "taken-note": "tatt til orientering",
    },
    nothingHeld: {
      title: "Ingen møter er i gang",
      text: "Før frammøtet i et møte som er kalt inn. Da går «neste» og «sak 2 enighet» dit.",
    },
  },
  nn: {
    say: {
      next: "neste",
      agreed: (item) => `sak ${item} semje`,
      commands: "Du kan òg skrive: «neste», «sak 2 semje», «sak 2 utsett», «sak 2 opnast att».",
    },
    press: {
      takeNote: "Teken til orientering",
      reopen: "Opne saka att",
      reword: "Endre ordlyden",
      disqualify: "Nokon er ugild",
      approveCall: "Innkalling og sakliste godkjende",
      noteStanding: "Før anna",
      save: "Lagre",
      cancel: "Avbryt",
    },
    reword: {
      title: (item) => `Sams ordlyd i sak ${item}`,
      intro: "Ein ny ordlyd blir eit nytt framlegg: svara fell, og møtet blir spurt på nytt.",
      points: { label: "Framlegg til vedtak, eitt punkt på kvar linje", missing: "Skriv minst eitt punkt." },
      clause: "Ny tekst i avtalen eller retningslinja",
      editorial: { label: "Kva slags endring?", missing: "Vel kva slags endring det er." },
      changes: "Endrar innhaldet – spør på nytt",
      onlyEditorial: "Berre redaksjonell – svara står",
    },
    disqualify: {
      title: (item) => `Ugild i sak ${item}`,
      intro:
        "Før det organet har kome til. Vara svarar for plassen; har han ingen, går han til side og blir ikkje talt med.",
      who: { label: "Kven?", missing: "Vel kven det gjeld." },
      words: { label: "Kvifor?", missing: "Skriv grunnen." },
    },
    standing: {
      title: "Før til referatet",
      intro: "Dette står i referatet utanom sakene.",
      which: { label: "Punkt", missing: "Vel punktet." },
      words: "Kva vart sagt? (kan stå tomt når noko er godkjent utan merknader)",
      name: {
        call: "Godkjenning av innkalling og sakliste",
        "previous-minutes": "Godkjenning av førre referat",
        briefings: "Orienteringar",
        "any-other": "Ymse",
      },
      approved: "Godkjent utan merknader.",
      minutesTitle: "Faste punkt",
    },
    rule: {
      decidesWithout: (seats) =>
        `Møtet avgjer utan ${seats}: kalla inn i tide, ikkje til stades og har ikkje svart.`,
      cannotTell:
        "Organet lèt møtet avgjere utan dei som er borte, men berre når nok plassar er til stades og innkallinga gjekk i tide. Det kan eg ikkje sjå her, så dei må stadfeste.",
      decidedWithout: (seats) =>
        `Avgjort av møtet utan ${seats}, som var kalla inn i tide, ikkje møtte og ikkje svara.`,
    },
    said: {
      agreed: (item, outcome) => `Sak ${item}: ${outcome}.`,
      waits: (item, seats) => `Sak ${item} er ført, men ventar på ${seats}.`,
      allDone: "Alle sakene er behandla.",
      reopened: "Saka er open att.",
      reworded: "Den nye ordlyden er ført. Spør møtet.",
      disqualified: "Det er ført.",
      standing: "Ført til referatet.",
    },
    outcome: {
      decided: "vedteken",
      discussed: "drøfta",
      postponed: "utsett",
      "taken-note": "teken til orientering",
    },
    nothingHeld: {
      title: "Ingen møte er i gang",
      text: "Før frammøtet i eit møte som er kalla inn. Då går «neste» og «sak 2 semje» dit.",
    },
  },
  en: {
    say: {
      next: "next",
      agreed: (item) => `item ${item} agreed`,
      commands: "You can also write: «next», «item 2 agreed», «item 2 postponed», «item 2 open again».",
    },
    press: {
      takeNote: "Taken note of",
      reopen: "Open the item again",
      reword: "Change the wording",
      disqualify: "Somebody is partial",
      approveCall: "Notice and agenda approved",
      noteStanding: "Note something else",
      save: "Save",
      cancel: "Cancel",
    },
    reword: {
      title: (item) => `Wording agreed in the meeting, item ${item}`,
      intro: "A new wording becomes a new proposal: the answers fall, and the room is asked anew.",
      points: { label: "Proposed decision, one point on each line", missing: "Write at least one point." },
      clause: "New text in the agreement or guideline",
      editorial: { label: "What kind of change?", missing: "Choose what kind of change it is." },
      changes: "Changes the substance – ask anew",
      onlyEditorial: "Editorial only – the answers stand",
    },
    disqualify: {
      title: (item) => `Partial in item ${item}`,
      intro:
        "Note what the body has come to. A deputy answers for the seat; where there is none, it steps aside and is not counted.",
      who: { label: "Who?", missing: "Choose who it is about." },
      words: { label: "Why?", missing: "Write the reason." },
    },
    standing: {
      title: "Note for the minutes",
      intro: "This stands in the minutes outside the cases.",
      which: { label: "Item", missing: "Choose the item." },
      words: "What was said? (may be left empty when something is approved without remarks)",
      name: {
        call: "Approval of notice and agenda",
        "previous-minutes": "Approval of the previous minutes",
        briefings: "Briefings",
        "any-other": "Any other business",
      },
      approved: "Approved without remarks.",
      minutesTitle: "Standing items",
    },
    rule: {
      decidesWithout: (seats) =>
        `The meeting decides without ${seats}: summoned in time, not present and silent.`,
      cannotTell:
        "The body lets the meeting decide without those who are away, but only when enough seats are present and the notice went in time. I cannot tell that here, so they must confirm.",
      decidedWithout: (seats) =>
        `Decided by the meeting without ${seats}, who had been summoned in time, did not come and did not answer.`,
    },
    said: {
      agreed: (item, outcome) => `Item ${item}: ${outcome}.`,
      waits: (item, seats) => `Item ${item} is noted, but waits for ${seats}.`,
      allDone: "Every item has been treated.",
      reopened: "The item is open again.",
      reworded: "The new wording is noted. Ask the room.",
      disqualified: "That is noted.",
      standing: "Noted for the minutes.",
    },
    outcome: {
      decided: "decided",
      discussed: "discussed",
      postponed: "postponed",
      "taken-note": "taken note of",
    },
    nothingHeld: {
      title: "No meeting is being held",
      text: "Note the attendance of a meeting that has been called. Then «next» and «item 2 agreed» go there.",
    },
  },
};

export function sittingTexts(language: Language): SittingTexts {
  return TEXTS[language];
}
