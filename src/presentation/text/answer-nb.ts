import type { AgeInWords, AnswerTexts } from "./answer-catalogue.ts";

function ago({ years, months, days }: AgeInWords): string {
  const inYears = `${years} år`;
  const inMonths = months === 1 ? "1 måned" : `${months} måneder`;
  if (years > 0) return `for ${months === 0 ? inYears : `${inYears} og ${inMonths}`} siden`;
  if (months > 0) return `for ${inMonths} siden`;
  return days === 0 ? "i dag" : `for ${days === 1 ? "1 dag" : `${days} dager`} siden`;
}

/** Bokmål. */
export const answerNb: AnswerTexts = {
  ago,
  dated: (date, since) => `${date} (${since})`,
  sourceAge: "Kildens alder",
  torn: "Teksten er brutt i kilden, så ord kan mangle. Den er vist slik den står.",
  says: {
    law: "Loven sier",
    regulation: "Forskriften sier",
    agreement: "Avtalen sier",
    "sub-agreement": "Delavtalen sier",
    guideline: "Retningslinjen sier",
    procedure: "Prosedyren sier",
    plan: "Handlingsplanen sier",
    slides: "Lysbildene sier",
    unknown: "En annen kilde sier",
  },
  guidanceRecommends: "Veilederen anbefaler",
  deciding: {
    you: "deg",
    deputy: (names) => `vara: ${names}`,
    vacant: "plassen er ledig",
    nextMeeting: (body) => `Neste møte i ${body}`,
    cases: "Saker må inn",
    deadlinePassed: (date) => `fristen gikk ut ${date}`,
    laterMeeting: (date, deadline) => `neste mulighet er møtet ${date}, med frist ${deadline}`,
    whoForMe: "Hvem sitter der for min kommune?",
    sayWhoForMe: "hvem representerer kommunen min?",
    nobody: {
      title: "Ingen avgjør dette",
      text: "Kilden er til orientering. Ingen i helsefellesskapet vedtar eller endrer den.",
    },
    about: (clause) => `Det gjelder ${clause}.`,
  },
  onDate: {
    governed: (document, date) => `${document} gjaldt ${date}.`,
    mentioned: (document, date) => `${document} omtalte dette ${date}.`,
    expired: (document, date) => `${document} var den siste kilden om dette ${date}, men perioden var over.`,
    period: (from, to) =>
      `Denne versjonen gjaldt${from === undefined ? "" : ` fra ${from}`}${to === undefined ? "" : ` til ${to}`}.`,
    stillHolds: (from) =>
      from === undefined
        ? "Den samme versjonen gjelder i dag."
        : `Den samme versjonen gjelder i dag. Den har stått siden ${from}.`,
    superseded: (on) => `Gjelder ikke lenger: erstattet av en ny versjon ${on}.`,
    onlyMonth: (date) => `Du nevnte bare måneden, så jeg svarer for ${date}.`,
    onlyYear: (date) => `Du nevnte bare året, så jeg svarer for ${date}.`,
    toCome: (date) => ({
      title: "Den datoen har ikke vært ennå",
      text: `Hva som gjelder ${date}, kan bli endret før den tid. Spør uten dato, så svarer jeg for i dag.`,
    }),
    noVersion: (document, date) => `Jeg har ingen versjon av ${document} som gjaldt ${date}.`,
    firstVersion: (from) =>
      `Den eldste versjonen som er lagt inn, er fra ${from}. Hva som gjaldt før den, vet jeg ikke.`,
    undated: "Kilden sier ikke når teksten ble vedtatt eller fra når den gjelder.",
    shownIsToday: "Punktet nedenfor er det som gjelder i dag.",
    nothingFound: (date) => `Jeg finner ikke noe punkt om dette som gjaldt ${date}.`,
    searched: (communities, date) =>
      `Jeg har bare lett i versjonene som gjaldt ${date}: dokumentene til ${communities}, lov og forskrift. Eldre versjoner er kanskje ikke lagt inn.`,
    overview: (community, date) => `Dette gjaldt ${date} for ${community}`,
    noneThen: (community, date) => `Ingen av dokumentene som er lagt inn for ${community}, gjaldt ${date}.`,
  },
  section: {
    show: "Vis hele",
    say: (clause) => `vis hele ${clause}`,
    sayOn: (clause, date) => `vis hele ${clause} per ${date}`,
    sayPage: (command, page) => `${command} side ${page}`,
    title: (document, headings) => `${document}: ${headings}`,
    page: (page, pages) => `Side ${page} av ${pages}`,
    more: "Vis mer",
    asked: "punktet du så på",
  },
  changes: {
    title: (document) => `Endringer i ${document}`,
    between: (before, after) => `Fra ${before} til ${after}.`,
    version: (from, id) => `versjonen${from === undefined ? "" : ` fra ${from}`} (${id})`,
    onlyOne: (document) =>
      `Bare én versjon av ${document} er lagt inn, så jeg har ingenting å sammenligne med.`,
    none: "Ordlyden er den samme i begge versjonene.",
    count: (changed, unchanged) =>
      `${changed === 1 ? "1 punkt er endret" : `${changed} punkter er endret`}, ${unchanged} står som før.`,
    kind: { added: "Nytt", removed: "Fjernet", edited: "Endret", moved: "Flyttet" },
    movedToo: "Punktet er også flyttet.",
    from: (headings) => `Sto før under: ${headings}`,
    removedMark: "fjernet",
    addedMark: "nytt",
    decided: (body, date, reference) =>
      `Vedtatt${body === undefined ? "" : ` av ${body}`}${date === undefined ? "" : ` ${date}`}${reference === undefined ? "" : `, ${reference}`}.`,
    decisionUnknown: "Hvem som vedtok endringen, er ikke oppgitt.",
    rest: (count) =>
      count === 1 ? "1 endring til er ikke vist her." : `${count} endringer til er ikke vist her.`,
    noSuchDocument: {
      title: "Jeg finner ikke det dokumentet",
      text: "Skriv «dokumenter» for å se hva som er lagt inn, og nevn typen og nummeret, for eksempel «endringer i retningslinje 12».",
    },
    which: "Hvilket dokument mener du?",
    say: (document) => `endringer i ${document}`,
  },
  decisions: {
    title: "Vedtak",
    about: (topic) => `Vedtak om «${topic}»`,
    latest: "De siste vedtakene",
    more: (count) =>
      count === 1
        ? "Ett vedtak til passer. Spør mer nøyaktig."
        : `${count} vedtak til passer. Spør mer nøyaktig.`,
    decidedBy: (body, date) => `${body}, ${date}`,
    points: "Vedtaket",
    reservations: (seats) =>
      `Vedtatt med forbehold fra ${seats}. Vedtaket er betinget til forbeholdet er løftet.`,
    clause: (document) => `Endret et punkt i ${document}`,
    following: {
      correction: (number, date, by, words) => `Rettet ${date} (${by}, ${number}): ${words}`,
      lifted: (number, date, by, words) => `Forbehold frafalt ${date} (${by}, ${number}): ${words}`,
    },
    sayFile: (number) => `vedtak ${number} pdf`,
    openCase: "Åpne saken",
    sayCase: (id) => `sak ${id}`,
    foundNone: (topic) => `Jeg finner ikke noe vedtak om «${topic}».`,
    noneNumbered: (number) => `Jeg finner ikke noe vedtak med nummeret ${number}.`,
    noneYet: "Ingen vedtak er ført her ennå.",
    onlyMine: "Jeg kjenner bare vedtak som er ført her, og dem som dokumentene viser til.",
    inDocuments: "Nevnt i dokumentene",
    adopted: (document, body, date) =>
      `${document} ble vedtatt${body === undefined ? "" : ` av ${body}`}${date === undefined ? "" : ` ${date}`}.`,
    notAMember: {
      title: "Vedtakene er for dem som har en plass her",
      text: "Bare de som har en plass i helsefellesskapet, kan lete i vedtakene. Spør sekretariatet om du skulle hatt en plass.",
    },
  },
  followUp: {
    nothing: {
      title: "Jeg vet ikke hva du sikter til",
      text: "Jeg husker bare det siste spørsmålet ditt her, og ikke lenger enn en halv time. Still hele spørsmålet på nytt.",
    },
  },
  press: { dispute: "Uenig om forståelsen", ask: "Spør sekretariatet" },
};
