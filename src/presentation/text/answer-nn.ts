import type { AgeInWords, AnswerTexts } from "./answer-catalogue.ts";

function ago({ years, months, days }: AgeInWords): string {
  const inYears = `${years} år`;
  const inMonths = months === 1 ? "1 månad" : `${months} månader`;
  if (years > 0) return `for ${months === 0 ? inYears : `${inYears} og ${inMonths}`} sidan`;
  if (months > 0) return `for ${inMonths} sidan`;
  return days === 0 ? "i dag" : `for ${days === 1 ? "1 dag" : `${days} dagar`} sidan`;
}

/** Nynorsk. */
export const answerNn: AnswerTexts = {
  ago,
  dated: (date, since) => `${date} (${since})`,
  sourceAge: "Alderen på kjelda",
  torn: "Teksten er broten i kjelda, så ord kan mangle. Han er vist slik han står.",
  says: {
    law: "Lova seier",
    regulation: "Forskrifta seier",
    agreement: "Avtalen seier",
    "sub-agreement": "Delavtalen seier",
    guideline: "Retningslinja seier",
    procedure: "Prosedyren seier",
    plan: "Handlingsplanen seier",
    slides: "Lysbileta seier",
    unknown: "Ei anna kjelde seier",
  },
  guidanceRecommends: "Rettleiaren tilrår",
  deciding: {
    you: "deg",
    deputy: (names) => `vara: ${names}`,
    vacant: "plassen er ledig",
    nextMeeting: (body) => `Neste møte i ${body}`,
    cases: "Saker må inn",
    deadlinePassed: (date) => `fristen gjekk ut ${date}`,
    laterMeeting: (date, deadline) => `neste høve er møtet ${date}, med frist ${deadline}`,
    whoForMe: "Kven sit der for kommunen min?",
    sayWhoForMe: "kven representerer kommunen min?",
    nobody: {
      title: "Ingen avgjer dette",
      text: "Kjelda er til orientering. Ingen i helsefellesskapet vedtek eller endrar henne.",
    },
    about: (clause) => `Det gjeld ${clause}.`,
  },
  onDate: {
    governed: (document, date) => `${document} galdt ${date}.`,
    mentioned: (document, date) => `${document} omtala dette ${date}.`,
    expired: (document, date) => `${document} var den siste kjelda om dette ${date}, men perioden var over.`,
    period: (from, to) =>
      `Denne versjonen galdt${from === undefined ? "" : ` frå ${from}`}${to === undefined ? "" : ` til ${to}`}.`,
    stillHolds: (from) =>
      from === undefined
        ? "Den same versjonen gjeld i dag."
        : `Den same versjonen gjeld i dag. Han har stått sidan ${from}.`,
    superseded: (on) => `Gjeld ikkje lenger: avløyst av ein ny versjon ${on}.`,
    onlyMonth: (date) => `Du nemnde berre månaden, så eg svarar for ${date}.`,
    onlyYear: (date) => `Du nemnde berre året, så eg svarar for ${date}.`,
    toCome: (date) => ({
      title: "Den datoen har ikkje vore enno",
      text: `Kva som gjeld ${date}, kan bli endra før den tid. Spør utan dato, så svarar eg for i dag.`,
    }),
    noVersion: (document, date) => `Eg har ingen versjon av ${document} som galdt ${date}.`,
    firstVersion: (from) =>
      `Den eldste versjonen som er lagd inn, er frå ${from}. Kva som galdt før den, veit eg ikkje.`,
    undated: "Kjelda seier ikkje når teksten vart vedteken eller frå når han gjeld.",
    shownIsToday: "Punktet nedanfor er det som gjeld i dag.",
    nothingFound: (date) => `Eg finn ikkje noko punkt om dette som galdt ${date}.`,
    searched: (communities, date) =>
      `Eg har berre leita i versjonane som galdt ${date}: dokumenta til ${communities}, lov og forskrift. Eldre versjonar er kanskje ikkje lagde inn.`,
    overview: (community, date) => `Dette galdt ${date} for ${community}`,
    noneThen: (community, date) => `Ingen av dokumenta som er lagde inn for ${community}, galdt ${date}.`,
  },
  section: {
    show: "Vis heile",
    say: (clause) => `vis heile ${clause}`,
    sayOn: (clause, date) => `vis heile ${clause} per ${date}`,
    sayPage: (command, page) => `${command} side ${page}`,
    title: (document, headings) => `${document}: ${headings}`,
    page: (page, pages) => `Side ${page} av ${pages}`,
    more: "Vis meir",
    asked: "punktet du såg på",
  },
  changes: {
    title: (document) => `Endringar i ${document}`,
    between: (before, after) => `Frå ${before} til ${after}.`,
    version: (from, id) => `versjonen${from === undefined ? "" : ` frå ${from}`} (${id})`,
    onlyOne: (document) =>
      `Berre éin versjon av ${document} er lagd inn, så eg har ingenting å samanlikne med.`,
    none: "Ordlyden er den same i begge versjonane.",
    count: (changed, unchanged) =>
      `${changed === 1 ? "1 punkt er endra" : `${changed} punkt er endra`}, ${unchanged} står som før.`,
    kind: { added: "Nytt", removed: "Fjerna", edited: "Endra", moved: "Flytta" },
    movedToo: "Punktet er flytta òg.",
    from: (headings) => `Stod før under: ${headings}`,
    removedMark: "fjerna",
    addedMark: "nytt",
    decided: (body, date, reference) =>
      `Vedteke${body === undefined ? "" : ` av ${body}`}${date === undefined ? "" : ` ${date}`}${reference === undefined ? "" : `, ${reference}`}.`,
    decisionUnknown: "Kven som vedtok endringa, er ikkje oppgitt.",
    rest: (count) =>
      count === 1 ? "1 endring til er ikkje vist her." : `${count} endringar til er ikkje viste her.`,
    noSuchDocument: {
      title: "Eg finn ikkje det dokumentet",
      text: "Skriv «dokument» for å sjå kva som er lagt inn, og nemn typen og nummeret, til dømes «endringar i retningslinje 12».",
    },
    which: "Kva dokument meiner du?",
    say: (document) => `endringar i ${document}`,
  },
  decisions: {
    title: "Vedtak",
    about: (topic) => `Vedtak om «${topic}»`,
    latest: "Dei siste vedtaka",
    more: (count) =>
      count === 1
        ? "Eitt vedtak til passar. Spør meir nøyaktig."
        : `${count} vedtak til passar. Spør meir nøyaktig.`,
    decidedBy: (body, date) => `${body}, ${date}`,
    points: "Vedtaket",
    reservations: (seats) =>
      `Vedteke med atterhald frå ${seats}. Vedtaket er vilkårsbunde til atterhaldet er løfta.`,
    clause: (document) => `Endra eit punkt i ${document}`,
    following: {
      correction: (number, date, by, words) => `Retta ${date} (${by}, ${number}): ${words}`,
      lifted: (number, date, by, words) => `Atterhald fråfalle ${date} (${by}, ${number}): ${words}`,
    },
    sayFile: (number) => `vedtak ${number} pdf`,
    openCase: "Opne saka",
    sayCase: (id) => `sak ${id}`,
    foundNone: (topic) => `Eg finn ikkje noko vedtak om «${topic}».`,
    noneNumbered: (number) => `Eg finn ikkje noko vedtak med nummeret ${number}.`,
    noneYet: "Ingen vedtak er førte her enno.",
    onlyMine: "Eg kjenner berre vedtak som er førte her, og dei som dokumenta viser til.",
    inDocuments: "Nemnt i dokumenta",
    adopted: (document, body, date) =>
      `${document} vart vedteke${body === undefined ? "" : ` av ${body}`}${date === undefined ? "" : ` ${date}`}.`,
    notAMember: {
      title: "Vedtaka er for dei som har ein plass her",
      text: "Berre dei som har ein plass i helsefellesskapet, kan leite i vedtaka. Spør sekretariatet om du skulle hatt ein plass.",
    },
  },
  followUp: {
    nothing: {
      title: "Eg veit ikkje kva du siktar til",
      text: "Eg hugsar berre det siste spørsmålet ditt her, og ikkje lenger enn ein halv time. Still heile spørsmålet på nytt.",
    },
  },
  press: { dispute: "Usamd om forståinga", ask: "Spør sekretariatet" },
};
