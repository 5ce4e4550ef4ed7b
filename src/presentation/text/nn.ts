import type { Texts } from "./catalogue.ts";

/** Nynorsk. */
export const nn: Texts = {
  months: [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ],
  date: (day, month, year) => `${day}. ${month} ${year}`,
  notStated: "ikkje oppgitt",
  source: {
    law: "Lov",
    regulation: "Forskrift",
    agreement: "Samarbeidsavtale",
    "sub-agreement": "Delavtale",
    guideline: "Retningslinje",
    procedure: "Prosedyre",
    plan: "Handlingsplan",
    slides: "Lysbilete",
    unknown: "Ukjend type kjelde",
  },
  weight: {
    law: "bindande for alle",
    regulation: "bindande for alle",
    agreement: "bindande for partane",
    "sub-agreement": "bindande for partane",
    slides: "ikkje bindande",
  },
  numbered: (source, number) => `${source} nr. ${number}`,
  clauseNumber: (number) => `punkt ${number}`,
  clausePart: (number, part) => `punkt ${number}, del ${part}`,
  lead: {
    governs: (document) => `${document} gjeld her.`,
    mentions: (document) => `${document} omtalar dette.`,
    informs: (document) => `${document} omtalar dette, men er berre til orientering.`,
    expired: (document) => `${document} omtalar dette, men perioden er over.`,
    notYet: (document, from) => `${document} omtalar dette, men gjeld først frå ${from}.`,
  },
  fact: {
    adoptedBy: "Vedteken av",
    adoptedOn: "Vedteken",
    caseReference: "Saksnummer",
    inForceFrom: "Gjeld frå",
    inForceTo: "Gjeld til",
    belongsTo: "Høyrer til",
    version: "Versjon",
  },
  note: {
    retellingOfBinding: "Attforteljing laga for demonstrasjonen – les kjelda for den bindande teksten.",
    retellingOfOther: "Attforteljing laga for demonstrasjonen – les kjelda for originalen.",
    expired: (to) => `Perioden gjekk ut ${to}.`,
    notYet: (from) => `Gjeld ikkje enno, først frå ${from}.`,
    slides: "Lysbilete er til orientering. Avtalar og retningslinjer går føre.",
    noLocalText: "Eg fann inga lokal avtale eller retningslinje om dette blant dokumenta som er lagde inn.",
  },
  decider: {
    title: "Kven kan endre dette?",
    titleOf: {
      agreement: "Kven kan vedta og endre samarbeidsavtalen?",
      "sub-agreement": "Kven kan vedta og endre ein delavtale?",
      guideline: "Kven kan vedta og endre ei retningslinje?",
      procedure: "Kven kan vedta og endre ein prosedyre?",
      plan: "Kven kan vedta og endre handlingsplanen?",
      law: "Kven kan vedta og endre lova?",
      regulation: "Kven kan vedta og endre forskrifta?",
    },
    power: {
      decides: "avgjer ved konsensus",
      recommends: "rår til ved konsensus, men avgjer ikkje",
      advises: "gir råd, men avgjer ikkje",
      prepares: "førebur, men avgjer ikkje",
    },
    inTwoSteps: "i to trinn",
    firstStepIn: (body) => `det første trinnet kan takast i ${body}`,
    preparedBy: (body) => `${body} førebur saka`,
    everyParty: (municipalities, hospitals, recommendedBy) =>
      `Alle dei ${municipalities} kommunestyra og styret i ${hospitals}${recommendedBy === undefined ? "" : `, etter at ${recommendedBy} har rådd til endringa`}`,
    storting: "Stortinget",
    ministry: "Helse- og omsorgsdepartementet",
  },
  refusal: {
    lead: {
      "not-covered": "Eg finn ikkje noko punkt som gjeld dette.",
      "nothing-loaded": "Eg har ingen dokument å leite i enno.",
    },
    searched: (communities) =>
      `Eg har leita i det som er lagt inn: dokumenta til ${communities}, lov og forskrift. Svaret kan likevel stå i eit dokument eg ikkje har.`,
    nothingLoaded: (communities) => `Ingen dokument er lagde inn for ${communities}.`,
    ask: (secretariat) => `Spør ${secretariat}.`,
    write: (email) => `Skriv til ${email}.`,
    noAddress: "Adressa er ikkje oppgitt.",
    patients: "Gjeld det éin pasient, bruker du dei vanlege faglege kanalane.",
  },
  documents: {
    title: (community) => `Dette er lagt inn for ${community}`,
    none: (community) => `Ingen dokument er lagde inn for ${community} enno.`,
    adopted: (body, date) =>
      body || date ? `vedteken${body ? ` av ${body}` : ""}${date ? ` ${date}` : ""}` : undefined,
    inForceFrom: (date) => `gjeld frå ${date}`,
    clauses: (count) => `${count} punkt`,
  },
  help: {
    title: "Hei! Eg er Enighet",
    intro: (community) =>
      `Spør med dine eigne ord. Eg finn punktet som gjeld i dokumenta til ${community}, siterer det og seier kven som kan endre det.`,
    introAnywhere:
      "Spør med dine eigne ord. Eg finn punktet som gjeld i avtalar og retningslinjer, siterer det og seier kven som kan endre det.",
    commands: [
      { says: ["sakene mine til neste møte"], does: "viser kva du skal lese og svare på" },
      {
        says: ["saker", "meld inn sak", "kven manglar?"],
        does: "sakene som ikkje er ferdige, ei ny, og kven som ikkje har svart",
      },
      { says: ["møte", "møteplan SSU", "sakskart SSU"], does: "møta, heile året, og papira som PDF" },
      { says: ["mine påminningar", "status"], does: "kva du blir mint på, og om alt går som det skal" },
      { says: ["årshjul", "kalender"], does: "året som bilete, og datoane i din eigen kalender" },
      { says: ["forankring", "høyringar"], does: "kva sida di meiner, og kva som er ute på høyring" },
      {
        says: ["vedtak", "kor langt er kommunane?", "rett SSU 001/26"],
        does: "dei siste vedtaka; «kva har SSU vedteke om avvik?» leitar i dei",
      },
      {
        says: ["spør sekretariatet", "usamd om forståinga", "innboks"],
        does: "sender spørsmålet vidare; innboksen er for sekretariatet",
      },
      {
        says: ["endringar i retningslinje 12", "vis heile", "dokument"],
        does: "kva som er nytt, heile avsnittet, og alt som er lagt inn",
      },
      {
        says: ["handlingsplan", "mine tiltak", "§ 6-2"],
        does: "tiltaka, og kva avtaleverket dekkjer av krava i lova",
      },
      {
        says: ["helsefellesskap", "språk", "hjelp"],
        does: "vel kven eg svarar for, byter språk, viser dette igjen",
      },
    ],
    closing: "Skriv aldri opplysningar om pasientar her. Finn eg ikkje svaret, seier eg frå.",
  },
  examples: {
    ostfold: [
      "Kven avgjer tvistar om retningslinje 12?",
      "Kva seier handlingsplanen om FACT ung?",
      "Når skal sjukehuset varsle om ein utskrivingsklar pasient?",
    ],
    innlandet: [
      "Når skal samarbeidsavtalen reviderast?",
      "Kven godkjenner prosedyrar?",
      "Når skal sjukehuset varsle om ein utskrivingsklar pasient?",
    ],
    anywhere: [
      "Kva skal ein samarbeidsavtale innehalde?",
      "Når er ein pasient i døgnavdeling utskrivingsklar?",
      "Når skal sjukehuset varsle om ein utskrivingsklar pasient?",
    ],
  },
  choice: {
    community: "Kva helsefellesskap gjeld det?",
    communityUnknown: "Det helsefellesskapet kjenner eg ikkje. Kva for eit av desse meiner du?",
    sayCommunity: (name) => `helsefellesskap ${name}`,
    language: "Kva språk vil du ha svar på?",
    languageUnknown: "Det språket kan eg ikkje. Kva for eit av desse vil du ha svar på?",
    languages: {
      nb: { label: "Bokmål", say: "språk bokmål" },
      nn: { label: "Nynorsk", say: "språk nynorsk" },
      en: { label: "Engelsk", say: "språk engelsk" },
    },
  },
  notice: {
    guardStruck: {
      title: "Dette ser ut som opplysningar om ein person",
      text: "Eg har ikkje lagra dette, men meldinga ligg framleis i Teams. Slett ho, og meld frå etter rutinen i verksemda.",
    },
    storyStruck: {
      title: "Dette ser ut som historia til éin pasient",
      text: "Eg har ikkje lagra dette, men meldinga ligg framleis i Teams. Slett henne, og meld frå etter rutinen til verksemda. Spør gjerne på nytt utan alder, stad og det som elles peikar ut kven det er.",
    },
    failure: (correlationId) => ({
      title: "Noko gjekk gale hos meg",
      text: `Prøv ein gong til. Skjer det igjen, gir du denne koden til den som driftar Enighet: ${correlationId}`,
    }),
    storeUnavailable: {
      title: "Eg får ikkje lese dokumenta akkurat no",
      text: "Feilen er hos meg, ikkje hos deg. Prøv igjen om eit par minutt.",
    },
    attachmentOnly: {
      title: "Eg les ikkje vedlegg",
      text: "Skriv spørsmålet ditt som ei melding, så leitar eg. Ikkje send dokument med opplysningar om pasientar.",
    },
    nothingSaid: {
      title: "Eg såg ingen tekst",
      text: "Skriv kva du lurer på, eller «hjelp» for å sjå kva eg kan.",
    },
    clauseNotFound: {
      title: "Eg finn ikkje det punktet",
      text: "Det kan vere endra eller skrive litt annleis. Still spørsmålet med dine eigne ord, så leitar eg.",
    },
    nothingLoaded: {
      title: "Ingen dokument er lagde inn enno",
      text: "Når sekretariatet har lagt inn avtalen og retningslinjene, kan du spørje meg om dei.",
    },
    languageChosen: { title: "Språket er bytt", text: "Frå no av svarar eg på nynorsk." },
    communityChosen: (community) => ({
      title: "Valet er notert",
      text: `Frå no av svarar eg for ${community}.`,
    }),
    choiceNotKept: {
      title: "Eg kan ikkje hugse valet",
      text: "Eg ser ikkje kva verksemd du kjem frå, og lagrar difor ingenting om deg. Still spørsmålet på det språket du vil ha svar på, og nemn staden, til dømes «i Innlandet».",
    },
    thanked: { title: "Berre hyggeleg!", text: "Spør gjerne igjen når du lurer på noko." },
  },
  labels: {
    source: "Kjelde",
    openSource: "Opne kjelda",
    showClause: "Vis punktet",
    sayShow: (clauseId) => `vis ${clauseId}`,
    otherClauses: "Andre punkt",
    nearest: "Dette ligg nærast, men svarar ikkje",
    turnTo: "Kvar kan du spørje?",
    assumption: "Antaking",
    try: "Prøv til dømes",
    commands: "Du kan òg skrive",
    restInSource: "Punktet er for langt for eit kort. Resten står i kjelda.",
  },
};
