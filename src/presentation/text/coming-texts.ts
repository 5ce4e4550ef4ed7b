import type { Language } from "../../domain/kernel/language.ts";
import type { TitledText } from "./catalogue.ts";

/** Every sentence about who comes to a meeting. Parameters are finished words, or counts. */
export interface ComingTexts {
  /** `parseComingCommand` understands them. */
  readonly say: { readonly absent: string; readonly who: (meeting: string) => string };
  readonly title: (meeting: string) => string;
  readonly count: (coming: number, of: number) => string;
  readonly comesTitle: string;
  readonly deputyComes: (name: string) => string;
  readonly absent: (name: string) => string;
  readonly asked: (names: string) => string;
  readonly nobody: string;
  readonly noDeputy: string;
  readonly vacant: string;
  readonly press: {
    readonly absent: string;
    readonly absentFor: (seat: string) => string;
    readonly comesAfterAll: string;
    readonly comesAfterAllFor: (seat: string) => string;
    readonly deputyCan: string;
    readonly deputyCannot: string;
    readonly note: string;
    readonly send: string;
    readonly back: string;
    readonly who: string;
    readonly open: string;
  };
  readonly note: {
    readonly title: string;
    readonly intro: string;
    readonly who: { readonly label: string; readonly missing: string };
    readonly answer: string;
    readonly absent: string;
    readonly comes: string;
  };
  readonly said: {
    readonly absent: (meeting: string, seat: string) => string;
    readonly deputyAsked: (names: string) => string;
    readonly noDeputy: string;
    readonly comes: (meeting: string) => string;
    readonly cannot: string;
  };
  /** What a deputy is asked in their own chat. */
  readonly ask: {
    readonly title: (meeting: string) => string;
    readonly text: (absent: string, seat: string, parties: string | undefined) => string;
  };
  /** What the secretariat is told. */
  readonly told: {
    readonly absent: (name: string, meeting: string) => string;
    readonly comes: (name: string, meeting: string) => string;
    readonly cannot: (name: string, meeting: string) => string;
    readonly seat: (seat: string) => string;
  };
  readonly notMember: TitledText;
  readonly noMeeting: TitledText;
}

const forParties = (parties: string | undefined) => (parties === undefined ? "" : `, for ${parties}`);

const TEXTS: Readonly<Record<Language, ComingTexts>> = {
  nb: {
    say: { absent: "jeg har forfall", who: (meeting) => `hvem har forfall i ${meeting}` },
    title: (meeting) => `Hvem kommer? ${meeting}`,
    count: (coming, of) => `${coming} av ${of} plasser er dekket.`,
    comesTitle: "Kommer",
    deputyComes: (name) => `vara ${name} møter`,
    absent: (name) => `${name} har forfall`,
    asked: (names) => `spurt, ikke svart: ${names}`,
    nobody: "ingen møter ennå",
    noDeputy: "ingen vara er oppnevnt",
    vacant: "ledig plass",
    press: {
      absent: "Jeg har forfall",
      absentFor: (seat) => `Forfall: ${seat}`,
      comesAfterAll: "Jeg kommer likevel",
      comesAfterAllFor: (seat) => `Kommer likevel: ${seat}`,
      deputyCan: "Jeg møter",
      deputyCannot: "Jeg kan ikke",
      note: "Før forfall for noen",
      send: "Lagre",
      back: "Tilbake",
      who: "Hvem kommer?",
      open: "Åpne møtet",
    },
    note: {
      title: "Før hvem som kommer",
      intro: "Før bare det du har fått vite av personen selv.",
      who: { label: "Hvem?", missing: "Velg hvem det gjelder." },
      answer: "Svar",
      absent: "har forfall",
      comes: "kommer",
    },
    said: {
      absent: (meeting, seat) => `Forfallet er notert: ${meeting} (${seat}).`,
      deputyAsked: (names) => `Vara er spurt: ${names}.`,
      noDeputy: "Plassen har ingen vara. Sekretariatet ser at ingen møter for den.",
      comes: (meeting) => `Notert: du møter. ${meeting}.`,
      cannot: "Notert: du kan ikke møte. Sekretariatet ser det.",
    },
    ask: {
      title: (meeting) => `Kan du møte som vara? ${meeting}`,
      text: (absent, seat, parties) => `${absent} har forfall. Du er vara for ${seat}${forParties(parties)}.`,
    },
    told: {
      absent: (name, meeting) => `${name} har forfall: ${meeting}`,
      comes: (name, meeting) => `${name} møter: ${meeting}`,
      cannot: (name, meeting) => `${name} kan ikke møte: ${meeting}`,
      seat: (seat) => `Plass: ${seat}.`,
    },
    notMember: {
      title: "Du har ingen plass i møtet",
      text: "Bare den som har en plass eller er vara, kan melde forfall. Sekretariatet kan hjelpe deg.",
    },
    noMeeting: {
      title: "Ingen møter venter på deg",
      text: "Jeg finner ikke noe møte framover i et organ der du har plass. Skriv «møter» for å se alle.",
    },
  },
  nn: {
    say: { absent: "eg har forfall", who: (meeting) => `kven har forfall i ${meeting}` },
    title: (meeting) => `Kven kjem? ${meeting}`,
    count: (coming, of) => `${coming} av ${of} plassar er dekte.`,
    comesTitle: "Kjem",
    deputyComes: (name) => `vara ${name} møter`,
    absent: (name) => `${name} har forfall`,
    asked: (names) => `spurd, ikkje svart: ${names}`,
    nobody: "ingen møter enno",
    noDeputy: "ingen vara er oppnemnd",
    vacant: "ledig plass",
    press: {
      absent: "Eg har forfall",
      absentFor: (seat) => `Forfall: ${seat}`,
      comesAfterAll: "Eg kjem likevel",
      comesAfterAllFor: (seat) => `Kjem likevel: ${seat}`,
      deputyCan: "Eg møter",
      deputyCannot: "Eg kan ikkje",
      note: "Før forfall for nokon",
      send: "Lagre",
      back: "Tilbake",
      who: "Kven kjem?",
      open: "Opne møtet",
    },
    note: {
      title: "Før kven som kjem",
      intro: "Før berre det du har fått vite av personen sjølv.",
      who: { label: "Kven?", missing: "Vel kven det gjeld." },
      answer: "Svar",
      absent: "har forfall",
      comes: "kjem",
    },
    said: {
      absent: (meeting, seat) => `Forfallet er notert: ${meeting} (${seat}).`,
      deputyAsked: (names) => `Vara er spurd: ${names}.`,
      noDeputy: "Plassen har ingen vara. Sekretariatet ser at ingen møter for han.",
      comes: (meeting) => `Notert: du møter. ${meeting}.`,
      cannot: "Notert: du kan ikkje møte. Sekretariatet ser det.",
    },
    ask: {
      title: (meeting) => `Kan du møte som vara? ${meeting}`,
      text: (absent, seat, parties) => `${absent} har forfall. Du er vara for ${seat}${forParties(parties)}.`,
    },
    told: {
      absent: (name, meeting) => `${name} har forfall: ${meeting}`,
      comes: (name, meeting) => `${name} møter: ${meeting}`,
      cannot: (name, meeting) => `${name} kan ikkje møte: ${meeting}`,
      seat: (seat) => `Plass: ${seat}.`,
    },
    notMember: {
      title: "Du har ingen plass i møtet",
      text: "Berre den som har ein plass eller er vara, kan melde forfall. Sekretariatet kan hjelpe deg.",
    },
    noMeeting: {
      title: "Ingen møte ventar på deg",
      text: "Eg finn ikkje noko møte framover i eit organ der du har plass. Skriv «møte» for å sjå alle.",
    },
  },
  en: {
    say: { absent: "I cannot come", who: (meeting) => `who is absent in ${meeting}` },
    title: (meeting) => `Who comes? ${meeting}`,
    count: (coming, of) => `${coming} of ${of} seats are covered.`,
    comesTitle: "Comes",
    deputyComes: (name) => `deputy ${name} comes`,
    absent: (name) => `${name} cannot come`,
    asked: (names) => `asked, no answer: ${names}`,
    nobody: "nobody comes yet",
    noDeputy: "no deputy is appointed",
    vacant: "vacant seat",
    press: {
      absent: "I cannot come",
      absentFor: (seat) => `Cannot come: ${seat}`,
      comesAfterAll: "I come after all",
      comesAfterAllFor: (seat) => `Comes after all: ${seat}`,
      deputyCan: "I will come",
      deputyCannot: "I cannot",
      note: "Note somebody's absence",
      send: "Save",
      back: "Back",
      who: "Who comes?",
      open: "Open the meeting",
    },
    note: {
      title: "Note who comes",
      intro: "Note only what the person has told you.",
      who: { label: "Who?", missing: "Choose who it is about." },
      answer: "Answer",
      absent: "cannot come",
      comes: "comes",
    },
    said: {
      absent: (meeting, seat) => `Your absence is noted: ${meeting} (${seat}).`,
      deputyAsked: (names) => `The deputy has been asked: ${names}.`,
      noDeputy: "The seat has no deputy. The secretariat sees that nobody comes for it.",
      comes: (meeting) => `Noted: you will come. ${meeting}.`,
      cannot: "Noted: you cannot come. The secretariat sees it.",
    },
    ask: {
      title: (meeting) => `Can you come as deputy? ${meeting}`,
      text: (absent, seat, parties) =>
        `${absent} cannot come. You are deputy for ${seat}${forParties(parties)}.`,
    },
    told: {
      absent: (name, meeting) => `${name} cannot come: ${meeting}`,
      comes: (name, meeting) => `${name} will come: ${meeting}`,
      cannot: (name, meeting) => `${name} cannot come as deputy: ${meeting}`,
      seat: (seat) => `Seat: ${seat}.`,
    },
    notMember: {
      title: "You have no seat in the meeting",
      text: "Only whoever has a seat, or is a deputy, can say that they cannot come. The secretariat can help you.",
    },
    noMeeting: {
      title: "No meeting waits for you",
      text: "I find no meeting to come in a body where you have a seat. Write «meetings» to see them all.",
    },
  },
};

export function comingTexts(language: Language): ComingTexts {
  return TEXTS[language];
}
