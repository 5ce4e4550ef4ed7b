import type { Texts } from "./catalogue.ts";

/** Bokmål. */
export const nb: Texts = {
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
  notStated: "ikke oppgitt",
  source: {
    law: "Lov",
    regulation: "Forskrift",
    agreement: "Samarbeidsavtale",
    "sub-agreement": "Delavtale",
    guideline: "Retningslinje",
    procedure: "Prosedyre",
    plan: "Handlingsplan",
    slides: "Lysbilder",
    unknown: "Ukjent type kilde",
  },
  weight: {
    law: "bindende for alle",
    regulation: "bindende for alle",
    agreement: "bindende for partene",
    "sub-agreement": "bindende for partene",
    slides: "ikke bindende",
  },
  numbered: (source, number) => `${source} nr. ${number}`,
  clauseNumber: (number) => `punkt ${number}`,
  clausePart: (number, part) => `punkt ${number}, del ${part}`,
  lead: {
    governs: (document) => `${document} gjelder her.`,
    mentions: (document) => `${document} omtaler dette.`,
    informs: (document) => `${document} omtaler dette, men er bare til orientering.`,
    expired: (document) => `${document} omtaler dette, men perioden er over.`,
    notYet: (document, from) => `${document} omtaler dette, men gjelder først fra ${from}.`,
  },
  fact: {
    adoptedBy: "Vedtatt av",
    adoptedOn: "Vedtatt",
    caseReference: "Saksnummer",
    inForceFrom: "Gjelder fra",
    inForceTo: "Gjelder til",
    belongsTo: "Hører til",
    version: "Versjon",
  },
  note: {
    retellingOfBinding: "Gjenfortelling laget for demonstrasjonen – les kilden for den bindende teksten.",
    retellingOfOther: "Gjenfortelling laget for demonstrasjonen – les kilden for originalen.",
    expired: (to) => `Perioden gikk ut ${to}.`,
    notYet: (from) => `Gjelder ikke ennå, først fra ${from}.`,
    slides: "Lysbilder er til orientering. Avtaler og retningslinjer går foran.",
    noLocalText:
      "Jeg fant ingen lokal avtale eller retningslinje om dette blant dokumentene som er lagt inn.",
  },
  decider: {
    title: "Hvem kan endre dette?",
    titleOf: {
      agreement: "Hvem kan vedta og endre samarbeidsavtalen?",
      "sub-agreement": "Hvem kan vedta og endre en delavtale?",
      guideline: "Hvem kan vedta og endre en retningslinje?",
      procedure: "Hvem kan vedta og endre en prosedyre?",
      plan: "Hvem kan vedta og endre handlingsplanen?",
      law: "Hvem kan vedta og endre loven?",
      regulation: "Hvem kan vedta og endre forskriften?",
    },
    power: {
      decides: "beslutter ved konsensus",
      recommends: "tilrår ved konsensus, men beslutter ikke",
      advises: "gir råd, men beslutter ikke",
      prepares: "forbereder, men beslutter ikke",
    },
    inTwoSteps: "i to trinn",
    firstStepIn: (body) => `første trinn kan tas i ${body}`,
    preparedBy: (body) => `saken forberedes av ${body}`,
    everyParty: (municipalities, hospitals, recommendedBy) =>
      `Alle ${municipalities} kommunestyrene og styret i ${hospitals}${recommendedBy === undefined ? "" : `, etter at ${recommendedBy} har tilrådd endringen`}`,
    storting: "Stortinget",
    ministry: "Helse- og omsorgsdepartementet",
  },
  refusal: {
    lead: {
      "not-covered": "Jeg finner ikke noe punkt som gjelder dette.",
      "nothing-loaded": "Jeg har ingen dokumenter å lete i ennå.",
    },
    searched: (communities) =>
      `Jeg har lett i det som er lagt inn: dokumentene til ${communities}, lov og forskrift. Svaret kan likevel stå i et dokument jeg ikke har.`,
    nothingLoaded: (communities) => `Ingen dokumenter er lagt inn for ${communities}.`,
    ask: (secretariat) => `Spør ${secretariat}.`,
    write: (email) => `Skriv til ${email}.`,
    noAddress: "Adressen er ikke oppgitt.",
    patients: "Gjelder det én pasient, bruker du de vanlige faglige kanalene.",
  },
  documents: {
    title: (community) => `Dette er lagt inn for ${community}`,
    none: (community) => `Ingen dokumenter er lagt inn for ${community} ennå.`,
    adopted: (body, date) =>
      body || date ? `vedtatt${body ? ` av ${body}` : ""}${date ? ` ${date}` : ""}` : undefined,
    inForceFrom: (date) => `gjelder fra ${date}`,
    clauses: (count) => (count === 1 ? "1 punkt" : `${count} punkter`),
  },
  help: {
    title: "Hei! Jeg er Enighet",
    intro: (community) =>
      `Spør med dine egne ord. Jeg finner punktet som gjelder i dokumentene til ${community}, siterer det og sier hvem som kan endre det.`,
    introAnywhere:
      "Spør med dine egne ord. Jeg finner punktet som gjelder i avtaler og retningslinjer, siterer det og sier hvem som kan endre det.",
    commands: [
      { says: ["mine saker til neste møte"], does: "viser hva du skal lese og svare på" },
      {
        says: ["saker", "meld inn sak", "hvem mangler?"],
        does: "sakene som ikke er ferdige, en ny, og hvem som ikke har svart",
      },
      { says: ["møter", "møteplan SSU", "sakskart SSU"], does: "møtene, hele året, og papirene som PDF" },
      { says: ["mine påminnelser", "status"], does: "hva du blir minnet om, og om alt går som det skal" },
      { says: ["årshjul", "kalender"], does: "året som bilde, og datoene i din egen kalender" },
      { says: ["forankring", "høringer"], does: "hva din side mener, og hva som er ute på høring" },
      {
        says: ["vedtak", "hvor langt er kommunene?", "rett SSU 001/26"],
        does: "de siste vedtakene; «hva har SSU vedtatt om avvik?» leter i dem",
      },
      {
        says: ["spør sekretariatet", "uenig om forståelsen", "innboks"],
        does: "sender spørsmålet videre; innboksen er for sekretariatet",
      },
      {
        says: ["endringer i retningslinje 12", "vis hele", "dokumenter"],
        does: "hva som er nytt, hele avsnittet, og alt som er lagt inn",
      },
      {
        says: ["handlingsplan", "mine tiltak", "§ 6-2"],
        does: "tiltakene, og hva avtaleverket dekker av lovens krav",
      },
      {
        says: ["helsefellesskap", "språk", "hjelp"],
        does: "velger hvem jeg svarer for, bytter språk, viser dette igjen",
      },
    ],
    closing: "Skriv aldri opplysninger om pasienter her. Finner jeg ikke svaret, sier jeg fra.",
  },
  examples: {
    ostfold: [
      "Hvem avgjør når vi er uenige om retningslinje 12?",
      "Hva sier handlingsplanen om digital hjemmeoppfølging?",
      "Når skal sykehuset varsle om en utskrivningsklar pasient?",
    ],
    innlandet: [
      "Når skal samarbeidsavtalen revideres?",
      "Hvem godkjenner prosedyrer?",
      "Når skal sykehuset varsle om en utskrivningsklar pasient?",
    ],
    anywhere: [
      "Hva skal en samarbeidsavtale inneholde?",
      "Når er en pasient utskrivningsklar?",
      "Når skal sykehuset varsle om en utskrivningsklar pasient?",
    ],
  },
  choice: {
    community: "Hvilket helsefellesskap gjelder det?",
    communityUnknown: "Det helsefellesskapet kjenner jeg ikke. Hvilket av disse mener du?",
    sayCommunity: (name) => `helsefellesskap ${name}`,
    language: "Hvilket språk vil du ha svar på?",
    languageUnknown: "Det språket kan jeg ikke. Hvilket av disse vil du ha svar på?",
    languages: {
      nb: { label: "Bokmål", say: "språk bokmål" },
      nn: { label: "Nynorsk", say: "språk nynorsk" },
      en: { label: "Engelsk", say: "språk engelsk" },
    },
  },
  notice: {
    guardStruck: {
      title: "Dette ser ut som opplysninger om en person",
      text: "Jeg har ikke lagret dette, men meldingen ligger fortsatt i Teams. Slett den, og meld fra etter virksomhetens rutine.",
    },
    storyStruck: {
      title: "Dette ser ut som historien til én pasient",
      text: "Jeg har ikke lagret dette, men meldingen ligger fortsatt i Teams. Slett den, og meld fra etter virksomhetens rutine. Spør gjerne på nytt uten alder, sted og det som ellers peker ut hvem det er.",
    },
    failure: (correlationId) => ({
      title: "Noe gikk galt hos meg",
      text: `Prøv en gang til. Skjer det igjen, gir du denne koden til den som drifter Enighet: ${correlationId}`,
    }),
    storeUnavailable: {
      title: "Jeg får ikke lest dokumentene akkurat nå",
      text: "Det er feil hos meg, ikke hos deg. Prøv igjen om et par minutter.",
    },
    attachmentOnly: {
      title: "Jeg leser ikke vedlegg",
      text: "Skriv spørsmålet ditt som en melding, så leter jeg. Ikke send dokumenter med opplysninger om pasienter.",
    },
    nothingSaid: {
      title: "Jeg så ingen tekst",
      text: "Skriv hva du lurer på, eller «hjelp» for å se hva jeg kan.",
    },
    clauseNotFound: {
      title: "Jeg finner ikke det punktet",
      text: "Det kan være endret eller skrevet litt annerledes. Still spørsmålet med dine egne ord, så leter jeg.",
    },
    nothingLoaded: {
      title: "Ingen dokumenter er lagt inn ennå",
      text: "Når sekretariatet har lagt inn avtalen og retningslinjene, kan du spørre meg om dem.",
    },
    languageChosen: { title: "Språket er byttet", text: "Fra nå av svarer jeg på bokmål." },
    communityChosen: (community) => ({
      title: "Valget er notert",
      text: `Fra nå av svarer jeg for ${community}.`,
    }),
    choiceNotKept: {
      title: "Jeg kan ikke huske valget",
      text: "Jeg ser ikke hvilken virksomhet du kommer fra, og lagrer derfor ingenting om deg. Still spørsmålet på det språket du vil ha svar på, og nevn stedet, for eksempel «i Innlandet».",
    },
    thanked: { title: "Bare hyggelig!", text: "Bare spør igjen når du lurer på noe." },
  },
  labels: {
    source: "Kilde",
    openSource: "Åpne kilden",
    showClause: "Vis punktet",
    sayShow: (clauseId) => `vis ${clauseId}`,
    otherClauses: "Andre punkter",
    nearest: "Dette ligger nærmest, men svarer ikke",
    turnTo: "Hvor kan du spørre?",
    assumption: "Antakelse",
    try: "Prøv for eksempel",
    commands: "Du kan også skrive",
    restInSource: "Punktet er for langt for et kort. Resten står i kilden.",
  },
};
