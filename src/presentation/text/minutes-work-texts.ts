import type { Language } from "../../domain/kernel/language.ts";

interface Asked {
  readonly label: string;
  readonly missing: string;
}

/** Every sentence about comments on a draft, members' own words in the minutes, and corrections of sealed minutes. */
export interface MinutesWorkTexts {
  readonly press: {
    readonly askComments: string;
    readonly comment: string;
    readonly statement: string;
    readonly correct: string;
    readonly approveCorrection: string;
    readonly send: string;
    readonly cancel: string;
  };
  readonly commenting: (deadline: string) => string;
  readonly comment: { readonly title: string; readonly words: Asked };
  readonly commentsTitle: string;
  readonly commented: (name: string, date: string, words: string) => string;
  readonly statement: {
    readonly title: string;
    readonly intro: string;
    readonly item: Asked;
    readonly itemName: (item: number, title: string) => string;
    readonly words: Asked;
    /** As it stands under the item. */
    readonly line: (name: string, seat: string, words: string) => string;
  };
  readonly correction: {
    readonly title: string;
    readonly intro: string;
    readonly item: string;
    readonly whole: string;
    readonly words: Asked;
    readonly heading: string;
    readonly line: (who: string, words: string) => string;
    readonly of: (date: string, name: string) => string;
    readonly ofItem: (date: string, name: string, item: number) => string;
    readonly approved: (name: string, date: string) => string;
    readonly waiting: string;
  };
  readonly seal: (hash: string) => string;
  readonly broken: string;
  readonly said: {
    readonly askedComments: (deadline: string) => string;
    readonly commented: string;
    readonly stated: string;
    readonly corrected: string;
    readonly approved: string;
  };
  /** What the body's channels are told. */
  readonly told: {
    readonly title: (meeting: string) => string;
    readonly text: (deadline: string, say: string) => string;
  };
}

const TEXTS: Readonly<Record<Language, MinutesWorkTexts>> = {
  nb: {
    press: {
      askComments: "Send utkastet til kommentar",
      comment: "Kommenter utkastet",
      statement: "Protokolltilførsel",
      correct: "Skriv en rettelse",
      approveCorrection: "Godkjenn rettelsen",
      send: "Send",
      cancel: "Avbryt",
    },
    commenting: (deadline) => `Utkast. Medlemmene kan kommentere til ${deadline}.`,
    comment: {
      title: "Kommenter utkastet",
      words: { label: "Hva bør endres?", missing: "Skriv hva som bør endres." },
    },
    commentsTitle: "Kommentarer til utkastet",
    commented: (name, date, words) => `${name}, ${date}: «${words}»`,
    statement: {
      title: "Protokolltilførsel",
      intro: "Det du skriver, står ordrett under saken med navnet ditt. Det kan bli offentlig.",
      item: { label: "Sak", missing: "Velg saken." },
      itemName: (item, title) => `Sak ${item}: ${title}`,
      words: { label: "Dine ord", missing: "Skriv det som skal stå." },
      line: (name, seat, words) => `Protokolltilførsel fra ${name} (${seat}): «${words}»`,
    },
    correction: {
      title: "Rettelse til referatet",
      intro:
        "Referatet endres ikke. Rettelsen står etter det, med dato og navn, når en annen har godkjent den.",
      item: "Hva gjelder det?",
      whole: "Referatet som helhet",
      words: { label: "Hva er riktig?", missing: "Skriv hva som er riktig." },
      heading: "Rettelser",
      line: (who, words) => `${who}: «${words}»`,
      of: (date, name) => `${date}, ${name}`,
      ofItem: (date, name, item) => `${date}, ${name}, sak ${item}`,
      approved: (name, date) => `Godkjent av ${name} ${date}.`,
      waiting: "Venter på godkjenning av en annen.",
    },
    seal: (hash) => `Forseglet. Avtrykk: ${hash}`,
    broken: "Referatet stemmer ikke med forseglingen sin. Si fra til den som drifter tjenesten.",
    said: {
      askedComments: (deadline) => `Utkastet er sendt til kommentar, med frist ${deadline}.`,
      commented: "Kommentaren er sendt til dem som fører referatet.",
      stated: "Protokolltilførselen er ført.",
      corrected: "Rettelsen er ført og venter på godkjenning.",
      approved: "Rettelsen er godkjent.",
    },
    told: {
      title: (meeting) => `Utkast til referat: ${meeting}`,
      text: (deadline, say) => `Medlemmene kan kommentere til ${deadline}. Skriv «${say}» for å lese det.`,
    },
  },
  nn: {
    press: {
      askComments: "Send utkastet til kommentar",
      comment: "Kommenter utkastet",
      statement: "Protokolltilføring",
      correct: "Skriv ei retting",
      approveCorrection: "Godkjenn rettinga",
      send: "Send",
      cancel: "Avbryt",
    },
    commenting: (deadline) => `Utkast. Medlemmene kan kommentere til ${deadline}.`,
    comment: {
      title: "Kommenter utkastet",
      words: { label: "Kva bør endrast?", missing: "Skriv kva som bør endrast." },
    },
    commentsTitle: "Kommentarar til utkastet",
    commented: (name, date, words) => `${name}, ${date}: «${words}»`,
    statement: {
      title: "Protokolltilføring",
      intro: "Det du skriv, står ordrett under saka med namnet ditt. Det kan bli offentleg.",
      item: { label: "Sak", missing: "Vel saka." },
      itemName: (item, title) => `Sak ${item}: ${title}`,
      words: { label: "Orda dine", missing: "Skriv det som skal stå." },
      line: (name, seat, words) => `Protokolltilføring frå ${name} (${seat}): «${words}»`,
    },
    correction: {
      title: "Retting til referatet",
      intro:
        "Referatet blir ikkje endra. Rettinga står etter det, med dato og namn, når nokon annan har godkjent henne.",
      item: "Kva gjeld det?",
      whole: "Referatet som heilskap",
      words: { label: "Kva er rett?", missing: "Skriv kva som er rett." },
      heading: "Rettingar",
      line: (who, words) => `${who}: «${words}»`,
      of: (date, name) => `${date}, ${name}`,
      ofItem: (date, name, item) => `${date}, ${name}, sak ${item}`,
      approved: (name, date) => `Godkjend av ${name} ${date}.`,
      waiting: "Ventar på godkjenning av nokon annan.",
    },
    seal: (hash) => `Forsegla. Avtrykk: ${hash}`,
    broken: "Referatet stemmer ikkje med forseglinga si. Sei frå til den som driftar tenesta.",
    said: {
      askedComments: (deadline) => `Utkastet er sendt til kommentar, med frist ${deadline}.`,
      commented: "Kommentaren er send til dei som fører referatet.",
      stated: "Protokolltilføringa er ført.",
      corrected: "Rettinga er ført og ventar på godkjenning.",
      approved: "Rettinga er godkjend.",
    },
    told: {
      title: (meeting) => `Utkast til referat: ${meeting}`,
      text: (deadline, say) => `Medlemmene kan kommentere til ${deadline}. Skriv «${say}» for å lese det.`,
    },
  },
  en: {
    press: {
      askComments: "Send the draft for comments",
      comment: "Comment on the draft",
      statement: "Statement for the minutes",
      correct: "Write a correction",
      approveCorrection: "Approve the correction",
      send: "Send",
      cancel: "Cancel",
    },
    commenting: (deadline) => `Draft. Members can comment until ${deadline}.`,
    comment: {
      title: "Comment on the draft",
      words: { label: "What should be changed?", missing: "Write what should be changed." },
    },
    commentsTitle: "Comments on the draft",
    commented: (name, date, words) => `${name}, ${date}: «${words}»`,
    statement: {
      title: "Statement for the minutes",
      intro: "What you write stands word for word under the item with your name. It may become public.",
      item: { label: "Item", missing: "Choose the item." },
      itemName: (item, title) => `Item ${item}: ${title}`,
      words: { label: "Your words", missing: "Write what is to stand there." },
      line: (name, seat, words) => `Statement by ${name} (${seat}): «${words}»`,
    },
    correction: {
      title: "Correction of the minutes",
      intro:
        "The minutes do not change. The correction stands after them, with date and name, when somebody else has approved it.",
      item: "What is it about?",
      whole: "The minutes as a whole",
      words: { label: "What is right?", missing: "Write what is right." },
      heading: "Corrections",
      line: (who, words) => `${who}: «${words}»`,
      of: (date, name) => `${date}, ${name}`,
      ofItem: (date, name, item) => `${date}, ${name}, item ${item}`,
      approved: (name, date) => `Approved by ${name} ${date}.`,
      waiting: "Waits for somebody else's approval.",
    },
    seal: (hash) => `Sealed. Hash: ${hash}`,
    broken: "The minutes do not match their seal. Tell whoever runs the service.",
    said: {
      askedComments: (deadline) => `The draft has been sent for comments, until ${deadline}.`,
      commented: "The comment has been sent to those who keep the minutes.",
      stated: "The statement is noted.",
      corrected: "The correction is noted and waits for approval.",
      approved: "The correction is approved.",
    },
    told: {
      title: (meeting) => `Draft minutes: ${meeting}`,
      text: (deadline, say) => `Members can comment until ${deadline}. Write «${say}» to read them.`,
    },
  },
};

export function minutesWorkTexts(language: Language): MinutesWorkTexts {
  return TEXTS[language];
}
