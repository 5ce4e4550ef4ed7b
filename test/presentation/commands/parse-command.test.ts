import assert from "node:assert/strict";
import fc from "fast-check";
import { withoutGreeting } from "../../../src/presentation/commands/greeting.ts";
import { type Command, parseCommand } from "../../../src/presentation/commands/parse-command.ts";
import { community } from "../../builders/community.ts";

const ostfold = community();
const innlandet = community({ id: "innlandet", name: "Innlandet", mentions: ["innlandet", "hfi"] });
const communities = [ostfold, innlandet];

const shown = (command: Command | undefined): string => {
  if (command === undefined) return "question";
  switch (command.kind) {
    case "language":
      return `language ${command.language}`;
    case "community":
      return `community ${typeof command.community === "string" ? command.community : command.community.id}`;
    case "show-clause":
      return `show ${command.clauseId}`;
    default:
      return command.kind;
  }
};

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  help: [
    "hjelp",
    "Hjelp!",
    "HJELP",
    "hjelp meg",
    "hjelp, takk",
    "«hjelp»",
    "/hjelp",
    "help",
    "Help please",
    "?",
    " ?? ",
    "hva kan du?",
    "Hva kan du hjelpe meg med?",
    "hva kan jeg spørre om",
    "Kva kan du",
    "kva kan du hjelpe med?",
    "what can you do?",
    "kommandoer",
    "Hei! Hjelp 🙏",
  ],
  greeting: [
    "hei",
    "Hei!",
    "hei 👋",
    "Hei hei",
    "heisann",
    "god dag",
    "God dag.",
    "goddag",
    "hallo",
    "hi",
    "Hello!",
    "hello there",
    "hei på deg 😊",
    "God morgen alle sammen!",
    "god morgon",
    "Good morning",
  ],
  thanks: [
    "takk",
    "Takk!",
    "tusen takk 🙏",
    "Tusen hjertelig takk",
    "takk for hjelpen",
    "takk for hjelpa!",
    "ok, takk",
    "thanks",
    "Thank you very much!",
    "thanks a lot",
  ],
  documents: [
    "dokumenter",
    "Dokument",
    "dokumenta",
    "documents",
    "vis dokumenter",
    "hva er lagt inn?",
    "Kva er lagt inn?",
    "hvilke dokumenter har du?",
    "kva dokument er lagde inn",
    "Which documents are loaded?",
  ],
  "language nn": [
    "språk nynorsk",
    "Språk: nynorsk",
    "svar på nynorsk",
    "nynorsk",
    "nynorsk takk",
    "språk norsk nynorsk",
  ],
  "language nb": ["norsk bokmål", "bokmål", "språk bokmål", "svar på norsk", "language bokmål", "Norwegian"],
  "language en": [
    "language english",
    "Language: English",
    "speak english",
    "English please",
    "svar på engelsk",
    "switch to English",
  ],
  "language open": ["språk", "bytt språk", "byt språk", "language", "change language", "målform"],
  "language unknown": ["språk tysk", "svar på samisk", "language German", "snakk nordsamisk"],
  "community open": [
    "helsefellesskap",
    "helsefelleskapet",
    "bytt helsefellesskap",
    "community",
    "which community?",
  ],
  "community innlandet": [
    "helsefellesskap innlandet",
    "Helsefellesskapet i Innlandet",
    "bytt til Innlandet",
    "byt til innlandet!",
    "switch to Innlandet",
    "community Innlandet",
    "Innlandet",
    "hfi",
  ],
  "community ostfold": [
    "bytt til Østfold",
    "helsefelleskapet østfold",
    "Helsefellesskapet Østfold",
    "velg Østfold",
  ],
  "community unknown": ["bytt til Agder", "bytt til helsefellesskapet Møre og Romsdal", "switch to Nordland"],
  "show R12/tvister/1": [
    "vis R12/tvister/1",
    "Vis punkt R12/tvister/1",
    "vis punktet «R12/tvister/1».",
    "show R12/tvister/1",
    "show clause R12/tvister/1",
    "sjå R12/tvister/1",
    "Åpne R12/tvister/1!",
    "hei, vis R12/tvister/1",
  ],
  "show hol/§-6-2/nr.12": ["vis hol/§-6-2/nr.12"],
};

const QUESTIONS = [
  "Hvem kan hjelpe med innleggelse?",
  "hjelp til pårørende, hvem har ansvar?",
  "Kva hjelp skal kommunen gi?",
  "What help must the municipality give?",
  "Hei, hvem avgjør tvister?",
  "hei hvem betaler for opplæring",
  "Hallo! Kva seier avtalen om legevakt?",
  "God dag, jeg lurer på noe om utskrivning",
  "hello, who decides?",
  "takk for sist, hvem leder SSU?",
  "Takk. Og hva med Innlandet?",
  "hvem takker vi for arbeidet?",
  "hvilke dokumenter må følge pasienten?",
  "hva er lagt inn av tiltak for barn og unge?",
  "dokumenter ved utskrivning",
  "dokumentasjon",
  "hvilket språk skal epikrisen være på?",
  "tolk og språk i sykehuset",
  "svar på høringen",
  "svar på nynorsk søknad",
  "Hva sier retningslinjen om bruk av nynorsk?",
  "english-speaking patients",
  "helsefellesskapet sine vedtak",
  "helsefellesskap møteplan",
  "hvem sitter i helsefellesskapet?",
  "Hvor mange parter er med i Helsefellesskap Innlandet?",
  "og i Innlandet?",
  "i Innlandet, hvem vedtar planen?",
  "hvordan bytter vi leder i SSU",
  "endre retningslinjen",
  "vis meg retningslinje 12",
  "vis hva som gjelder for barn og unge",
  "show me the guideline",
  "se R12",
  "hva kan du si om avvik?",
  "hva kan kommunen kreve?",
  "what can the hospital do?",
  "en",
  "KAD",
  "👍",
  "",
  "...",
  "12",
];

describe("a command", () => {
  for (const [kind, sentences] of Object.entries(COMMANDS))
    it(`is understood as ${kind} however it is written`, () => {
      for (const sentence of sentences)
        assert.equal(shown(parseCommand(sentence, communities)), kind, sentence);
    });

  it("is not heard in a question that merely contains its word", () => {
    for (const sentence of QUESTIONS)
      assert.equal(shown(parseCommand(sentence, communities)), "question", sentence);
  });

  it("never throws, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        parseCommand(text, communities);
        withoutGreeting(text);
      }),
    );
  });

  it("stays the same with blanks and emoji around it", () => {
    const around = fc.constantFrom("", " ", "\n", "🙂 ", "!", "  \t");
    const sentence = fc.constantFrom(...Object.values(COMMANDS).flat());
    fc.assert(
      fc.property(around, sentence, around, (before, text, after) => {
        assert.equal(
          shown(parseCommand(`${before}${text}${after}`, communities)),
          shown(parseCommand(text, communities)),
        );
      }),
    );
  });
});

describe("a greeting", () => {
  const rests: readonly (readonly [string, string])[] = [
    ["Hei, hvem avgjør tvister?", "hvem avgjør tvister?"],
    ["hei hvem betaler", "hvem betaler"],
    ["Hei på deg! Kva gjeld?", "Kva gjeld?"],
    ["God dag.\nHvem leder SSU?", "Hvem leder SSU?"],
    ["Hallo 👋 hva er KAD", "hva er KAD"],
    ["Hello there, who decides?", "who decides?"],
    ["Hi – who decides?", "who decides?"],
  ];

  it("is taken away from the question that follows it", () => {
    for (const [message, rest] of rests) assert.equal(withoutGreeting(message), rest);
  });

  it("is kept when nothing follows, and nothing is taken from words that begin alike", () => {
    for (const message of [
      "Hei!",
      "God dag",
      "hei 👋",
      "Heilskapleg forløp?",
      "Hinna legesenter",
      "Hi-fi",
      "Morning",
    ])
      assert.equal(withoutGreeting(message), message);
  });
});
