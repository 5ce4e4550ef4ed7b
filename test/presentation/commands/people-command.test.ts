import assert from "node:assert/strict";
import { join } from "node:path";
import fc from "fast-check";
import { readCommunityFile } from "../../../src/adapters/documents/community-file.ts";
import type { Community } from "../../../src/domain/community/community.ts";
import { LANGUAGES } from "../../../src/domain/kernel/language.ts";
import { parseCommand } from "../../../src/presentation/commands/parse-command.ts";
import { type PeopleCommand, parsePeopleCommand } from "../../../src/presentation/commands/people-command.ts";
import { peopleTexts } from "../../../src/presentation/text/people-texts.ts";

let ostfold: Community;
let innlandet: Community;
before(async () => {
  ostfold = (await readCommunityFile(join("communities", "ostfold"))).community;
  innlandet = (await readCommunityFile(join("communities", "innlandet"))).community;
});

const shown = (command: PeopleCommand | undefined): string => {
  if (command === undefined) return "question";
  switch (command.kind) {
    case "body-seats":
      return `seats ${command.body.id}`;
    case "representation": {
      const { about, represented, body } = command;
      const who =
        represented.kind === "district" ? represented.district.id : represented.parties.map(({ id }) => id);
      return `${about} ${who}${body === undefined ? "" : ` in ${body.id}`}`;
    }
    case "represents-me":
      return `mine${command.body === undefined ? "" : ` in ${command.body.id}`}`;
    case "invite":
      return `invite ${typeof command.to === "string" ? command.to : command.to.id}`;
    case "code":
      return `code ${command.code}`;
    default:
      return command.kind;
  }
};

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  "seats ssu": [
    "hvem sitter i SSU?",
    "Kven sit i SSU",
    "kven sitt i strategisk samarbeidsutval?",
    "Hvem er med i SSU?",
    "hvem er i ssu",
    "Hvem er medlemmer i strategisk samarbeidsutvalg?",
    "medlemmer i SSU",
    "vis representantene i SSU",
    "Who sits on SSU?",
    "who is on the SSU",
    "Who are the members of the strategic cooperation committee?",
    "Hei! Hvem sitter i SSU?",
    "hvem er vara i SSU",
  ],
  "seats fsu": ["hvem sitter i FSU", "Hvem sitter i faglig samarbeidsutvalg?"],
  "seats partnerskapsmotet": ["hvem sitter i Partnerskapsmøtet?", "kven sit i partnarskapsmøtet"],
  "representatives moss": [
    "hvem representerer Moss?",
    "Hvem representerer Moss kommune",
    "Kven representerer Moss?",
    "hvem taler for Moss",
    "Hvem er representant for Moss?",
    "Who represents Moss?",
    "who represents the municipality of Moss",
    "who is the representative of Moss",
  ],
  "representatives moss in ssu": ["Hvem representerer Moss i SSU?", "who represents Moss on SSU"],
  "representatives indre-ostfold": ["hvem representerer Indre Østfold?"],
  "representatives sykehuset-ostfold": [
    "Hvem representerer sykehuset?",
    "hvem representerer Sykehuset Østfold HF",
    "kven representerer sjukehuset",
    "who represents the hospital",
  ],
  "representatives district-moss": ["hvem representerer Moss helsehusdistrikt?"],
  "deputies halden": [
    "hvem er vara for Halden",
    "Hvem er vara for Halden kommune?",
    "kven er vara for Halden?",
    "Hvem er varamedlem til Halden",
    "who is the deputy for Halden?",
    "Who stands in for Halden",
  ],
  "deputies halden in ssu": ["hvem er vara for Halden i SSU?"],
  mine: [
    "hvem representerer meg?",
    "Kven representerer meg",
    "Kven representerer oss?",
    "hvem er min representant",
    "hvem representerer kommunen min?",
    "Who represents me?",
    "who is my representative?",
  ],
  "mine in ssu": ["hvem representerer meg i SSU?", "hvem er vår representant i SSU"],
  "who-am-i": [
    "hvem er jeg?",
    "Kven er eg?",
    "who am I",
    "hva kan jeg?",
    "Kva kan eg",
    "hvilke roller har jeg",
    "Which seats do I have?",
    "min rolle",
  ],
  "invite undecided": ["inviter", "Inviter noen", "ny invitasjon", "invite someone"],
  "invite ssu": ["inviter til SSU", "Inviter noen til SSU!", "invite to SSU"],
  "invite secretariat": [
    "inviter til sekretariatet",
    "invite to the secretariat",
    "Inviter til Sekretariatet",
  ],
  invitations: ["invitasjoner", "Invitasjonar", "show invitations"],
  "code 0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-5678": [
    "kode 0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-5678",
    "Koden er: 0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-5678",
    "«kode 0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-5678».",
    "code 0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-5678",
    "0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-5678",
    "hei, kode 0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-5678",
  ],
  "code 0abcdefghjkmnpqrstvwxyz012345678": ["kode 0abcdefghjkmnpqrstvwxyz012345678"],
  "code 0ABC DEFG HJKM NPQR STVW XYZ0 1234 5678": ["kode 0ABC DEFG HJKM NPQR STVW XYZ0 1234 5678"],
  "code 0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-567": ["kode 0ABC-DEFG-HJKM-NPQR-STVW-XYZ0-1234-567"],
};

const QUESTIONS = [
  "hvem sitter i FSU og hva gjør de når en sak haster?",
  "Hvem sitter i styret?",
  "hvem sitter i SSU i Innlandet?",
  "hvem representerer pasientene?",
  "Hvem representerer Oslo?",
  "hvem representerer Moss når representanten er syk?",
  "hvem representerer Moss i styret",
  "hvem representerer brukerne i SSU?",
  "hvem er vara for lederen når han er syk",
  "hvem er leder?",
  "hvem er jeg ansvarlig for etter utskrivning?",
  "hva kan jeg gjøre når kommunen ikke svarer?",
  "hva kan jeg kreve av kommunen?",
  "Kven er eg pliktig til å varsle?",
  "inviterer SSU fastlegene?",
  "invitere pårørende til møte",
  "inviter til dialogmøte",
  "kode",
  "kode for utskrivningsklare pasienter i DIPS",
  "koden til medisinrommet",
  "kode blå ved hjertestans på sykehjem",
  "hva betyr kode 12-34-56?",
  "SSU",
  "Moss",
  "medlemmer i utvalgene og hvem de representerer",
  "",
];

describe("a people command", () => {
  for (const [expected, sentences] of Object.entries(COMMANDS))
    it(`is understood as ${expected} however it is written`, () => {
      for (const sentence of sentences)
        assert.equal(shown(parsePeopleCommand(sentence, ostfold)), expected, sentence);
    });

  it("is not heard in a question that merely mentions a body, a municipality or a code", () => {
    for (const sentence of QUESTIONS)
      assert.equal(shown(parsePeopleCommand(sentence, ostfold)), "question", sentence);
  });

  it("knows only the bodies, municipalities and regions of the community", () => {
    assert.equal(shown(parsePeopleCommand("hvem representerer Hamar?", ostfold)), "question");
    assert.equal(shown(parsePeopleCommand("hvem representerer Hamar?", innlandet)), "representatives hamar");
    assert.equal(
      shown(parsePeopleCommand("hvem representerer Valdres?", innlandet)),
      "representatives region-valdres",
    );
    assert.equal(shown(parsePeopleCommand("hvem sitter i fagutvalget?", innlandet)), "seats fagutvalg");
    assert.equal(shown(parsePeopleCommand("hvem sitter i fagutvalget?", ostfold)), "question");
  });

  it("keeps «hva kan jeg?» from being taken for a call for help", () => {
    for (const sentence of ["hva kan jeg?", "Kva kan eg", "what can I?", "hvem er jeg?"])
      assert.equal(parseCommand(sentence, [ostfold, innlandet]), undefined, sentence);
  });

  it("takes a hospital whose name says where it is for no body", () => {
    const parties = ostfold.parties.map((party) =>
      party.kind === "hospital"
        ? { ...party, name: "Sykehuset i Vestfold HF", short_name: "Sykehuset i Vestfold" }
        : party,
    );
    const command = parsePeopleCommand("hvem representerer Sykehuset i Vestfold?", { ...ostfold, parties });
    assert.equal(shown(command), "representatives sykehuset-ostfold");
  });

  it("is what the texts tell people to write", () => {
    for (const language of LANGUAGES) {
      const { invite } = peopleTexts(language);
      assert.equal(shown(parsePeopleCommand(invite.say("SSU"), ostfold)), "invite ssu");
      assert.equal(shown(parsePeopleCommand(invite.say(invite.secretariat), ostfold)), "invite secretariat");
    }
  });

  it("leaves the other commands alone", () => {
    for (const sentence of [
      "hjelp",
      "hva kan du?",
      "hva kan jeg spørre om",
      "dokumenter",
      "språk nynorsk",
      "Innlandet",
      "takk",
      "hei",
    ]) {
      assert.equal(parsePeopleCommand(sentence, ostfold), undefined, sentence);
      assert.ok(parseCommand(sentence, [ostfold, innlandet]), sentence);
    }
  });

  it("never throws, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        parsePeopleCommand(text, ostfold);
        parsePeopleCommand(`hvem representerer ${text}`, ostfold);
        parsePeopleCommand(`kode ${text}`, ostfold);
      }),
    );
  });

  it("is decided quickly, however long and odd the message is", () => {
    for (const text of [
      "kode ".padEnd(4_000, "A-"),
      `kode ${"AB ".repeat(1_300)}`,
      "hvem er i ".repeat(400),
    ]) {
      const begun = performance.now();
      parsePeopleCommand(text, ostfold);
      assert.ok(performance.now() - begun < 100, text.slice(0, 20));
    }
  });
});
