import type { HearingTexts } from "./hearing-catalogue.ts";

export const hearingNb: HearingTexts = {
  title: (caseId, title) => `Høring i sak ${caseId}: ${title}`,
  state: {
    open: (deadline, days) =>
      days === 0
        ? "På høring. Fristen er i dag."
        : `På høring med frist ${deadline}, om ${days} ${days === 1 ? "dag" : "dager"}.`,
    late: (deadline) =>
      `Fristen var ${deadline}. Høringen er åpen fortsatt, og svar som kommer nå, merkes som sene.`,
    closed: "Høringen er lukket.",
    over: "Saken er avsluttet eller stanset, og høringen tar ikke imot mer.",
  },
  section: {
    question: "Dette spør vi om",
    proposal: (number) => `Forslaget, utgave ${number}`,
    clause: (clause) => `Ny tekst i ${clause}`,
  },
  fact: {
    answered: "Svar",
    answeredOf: (answered, of) => `${answered} av ${of} instanser`,
    waiting: "Gjenstår",
    unconfirmed: (count) => `${count} med avsender som ikke er bekreftet`,
    unassessed: (count) => `${count} som ikke er vurdert`,
    allAssessed: "alle innspill er vurdert",
    publicity: "Innsyn",
    sent: "Sendt ut",
    sentBy: (name, date) => `${date} av ${name}`,
    reminded: "Sist purret",
  },
  note: {
    how: (say) => `Alle kan svare, også uten plass i et utvalg: trykk «Gi innspill», eller skriv «${say}».`,
    public: "Innspillet kan bli offentlig. Skriv ikke noe om enkeltpasienter.",
    proposalChanged: (asked, now) =>
      `Høringen gjelder utgave ${asked} av forslaget. Saken har nå utgave ${now}.`,
    contact: "Jeg sender ingenting til disse. Bruk teksten over, og noter her når du har purret.",
    reminder: (title, deadline, say) =>
      `Vi har ikke fått svar fra dere på høringen «${title}». Fristen er ${deadline}. Svar i Teams med «${say}», eller send svaret til oss på e-post.`,
    taken: "Vurderingen går inn i merknadstabellen i saksframlegget.",
  },
  press: {
    start: "Send på høring",
    comment: "Gi innspill",
    register: "Registrer innspill",
    silent: "Hvem har ikke svart?",
    extend: "Forleng fristen",
    close: "Lukk høringen",
    assess: "Vurder",
    accept: "Bekreft avsender",
    withdraw: "Trekk innspillet",
    takeOut: "Ta ut",
    next: "Neste",
    previous: "Forrige",
    reminded: "Noter at vi har purret",
    cancel: "Avbryt",
    back: "Til høringen",
    all: "Alle innspill",
    earlier: "Forrige runde",
    table: (count) => `Innspill (${count})`,
  },
  position: {
    supports: "Støtter forslaget",
    remarks: "Har merknader",
    against: "Støtter ikke forslaget",
    "no-comment": "Ingen merknad",
  },
  taken: { yes: "Ja", partly: "Delvis", no: "Nei" },
  access: { public: "Offentlig", exempt: "Unntatt offentlighet", deferred: "Utsatt innsyn" },
  interest: {
    users: "Brukerorganisasjonene",
    employees: "De ansattes organisasjoner",
    "general-practitioners": "Fastlegene",
  },
  row: {
    unconfirmed: "Ikke bekreftet avsender",
    late: "Kom etter fristen",
    unassessed: "Ikke vurdert",
    superseded: "Erstattet av et nyere innspill",
    withdrawn: (words) => (words === undefined ? "Trukket" : `Trukket: ${words}`),
    about: (point) => `punkt ${point}`,
    by: (name) => `fra ${name} i Teams`,
    byMail: (name) => `på e-post, registrert av ${name}`,
    assessment: (taken, words) => `Tatt til følge: ${taken.toLowerCase()}. ${words}`,
    yours: "Du har svart",
  },
  table: {
    title: (caseId) => `Innspill i høringen om ${caseId}`,
    titleOf: (caseId, sender) => `Innspill fra ${sender} i høringen om ${caseId}`,
    page: (from, to, of) => `Innspill ${from}–${to} av ${of}.`,
    none: "Det har ikke kommet innspill.",
    noneFrom: (sender) => `Det har ikke kommet innspill fra ${sender}.`,
    columns: ["Innspill", "Avsender", "Vurdering", "Tatt til følge"],
    csvExtra: ["Standpunkt", "Punkt", "Mottatt", "Etter fristen"],
    notAssessed: "ikke vurdert",
    summary: (answered, of) => `${answered} av ${of} instanser svarte på høringen.`,
    silent: (names) => `Ikke svart: ${names}.`,
  },
  silent: {
    reminder: "Tekst til purring",
    title: (caseId) => `Hvem har ikke svart på høringen om ${caseId}?`,
    count: (count, of) => `${count} av ${of} instanser har ikke svart.`,
    none: "Alle instansene har svart.",
    unconfirmed: "Det er kommet svar, men avsenderen er ikke bekreftet",
  },
  list: {
    title: (community) => `Høringer i ${community}`,
    none: "Ingen saker er på høring nå.",
    count: (count) => (count === 1 ? "Én høring er åpen." : `${count} høringer er åpne.`),
  },
  form: {
    open: {
      title: (caseId) => `Send sak ${caseId} på høring`,
      intro: "Forslaget sendes ut slik det står nå. Mens høringen er åpen, kan ikke siste trinn åpnes.",
      question: { label: "Hva spør dere om?", missing: "Skriv hva instansene skal svare på." },
      suggestion: "Kan dere gi tilslutning til forslaget? Hva betyr det hos dere?",
      deadline: { label: "Frist for å svare", missing: "Velg en frist." },
      instances: {
        label: "Hvem blir spurt? Én på hver linje, gjerne med kontakt etter semikolon",
        missing: "Skriv minst én instans.",
      },
      access: { label: "Innsyn i høringen", missing: "Velg hvem som får se høringen." },
      ground: "Hjemmel, når den ikke er offentlig",
      submit: "Send på høring",
      groundMissing: "Skriv hjemmelen når høringen ikke er offentlig.",
    },
    comment: {
      title: (caseId) => `Innspill til høringen om ${caseId}`,
      late: (deadline) => `Fristen var ${deadline}. Innspillet tas imot og merkes som sent.`,
      from: { label: "Hvem svarer du for?", missing: "Velg hvem du svarer for." },
      other: "Annen avsender",
      sender: "Ved annen avsender: navn på virksomhet eller organisasjon (tomt: ditt eget navn)",
      senderOfMail: "Ved annen avsender: hvem?",
      position: { label: "Hva svarer du?", missing: "Velg et svar." },
      point: "Hvilket punkt gjelder det?",
      whole: "Hele forslaget",
      pointOf: (number, text) => `Punkt ${number}: ${text}`,
      words: "Innspillet",
      submit: "Send innspillet",
      unknown:
        "Svarer du for noen jeg ikke kjenner deg hos, bekrefter sekretariatet avsenderen før svaret teller.",
    },
    register: {
      title: (caseId) => `Registrer innspill til høringen om ${caseId}`,
      receivedOn: { label: "Mottatt", missing: "Velg dagen det kom." },
      submit: "Registrer",
    },
    assess: {
      title: (sender) => `Vurder innspillet fra ${sender}`,
      words: { label: "Vurdering", missing: "Skriv en vurdering." },
      taken: { label: "Tatt til følge?", missing: "Velg om innspillet er tatt til følge." },
      submit: "Lagre vurderingen",
    },
    withdraw: {
      title: (sender) => `Trekke innspillet fra ${sender}?`,
      own: "Innspillet teller ikke lenger, men det står i høringens historikk.",
      intro: "Bruk dette når et innspill er registrert feil. Det står fortsatt i historikken.",
      words: "Hvorfor?",
    },
    extend: {
      title: (caseId) => `Forleng fristen i høringen om ${caseId}`,
      deadline: { label: "Ny frist", missing: "Velg en ny frist." },
      words: "Hvorfor?",
    },
    close: {
      title: (caseId) => `Lukke høringen om ${caseId}?`,
      silent: (count) => (count === 1 ? "1 instans har ikke svart." : `${count} instanser har ikke svart.`),
      unassessed: (count) =>
        count === 1
          ? "1 innspill er ikke vurdert. Det må det være før saken avgjøres."
          : `${count} innspill er ikke vurdert. Det må de være før saken avgjøres.`,
      unconfirmed: (count) =>
        count === 1
          ? "1 innspill har en avsender som ikke er bekreftet, og teller ikke."
          : `${count} innspill har avsendere som ikke er bekreftet, og teller ikke.`,
      afterwards: "Etterpå kan bare sekretariatet registrere innspill.",
    },
    accept: {
      title: (sender) => `Svarer avsenderen for ${sender}?`,
      text: (name, sender) => `Innspillet er sendt av ${name}, som jeg ikke kjenner hos ${sender}.`,
    },
    unreadable: "Noe i skjemaet kunne ikke leses. Se over feltene og send på nytt.",
  },
  said: {
    opened: "Saken er på høring.",
    received: "Takk. Innspillet er mottatt.",
    "received-late": "Takk. Innspillet er mottatt og merket som sent.",
    "received-unconfirmed":
      "Takk. Innspillet er mottatt. Det teller når sekretariatet har bekreftet avsenderen.",
    registered: "Innspillet er registrert.",
    accepted: "Avsenderen er bekreftet.",
    assessed: "Vurderingen er lagret.",
    withdrawn: "Innspillet er trukket.",
    extended: "Fristen er forlenget.",
    reminded: "Purringen er notert.",
    closed: "Høringen er lukket.",
    again: "Det er allerede gjort. Ingenting er endret.",
  },
  refusal: {
    "hearing-closed": "Høringen er lukket. Send innspillet til sekretariatet, som kan registrere det.",
    "no-instances": "Skriv minst én instans som skal spørres.",
    "no-such-instance": "Velg hvem svaret kommer fra.",
    "no-such-point": "Forslaget har ikke det punktet.",
    "not-your-comment": "Bare avsenderen eller sekretariatet kan trekke innspillet.",
    "not-for-you": "Denne høringen er ikke offentlig.",
    "date-ahead": "Innspillet kan ikke være mottatt fram i tid.",
    "not-later": "Den nye fristen må være senere enn den som gjelder.",
    "not-confirmed": "Bekreft avsenderen før du vurderer innspillet.",
    "already-withdrawn": "Innspillet er trukket.",
  },
  notice: {
    "no-such-hearing": {
      title: "Jeg finner ingen slik høring",
      text: "Skriv «høringer» for å se dem som er åpne.",
    },
    "not-readable": {
      title: "Jeg kan ikke vise deg dette",
      text: "Høringen er ikke offentlig, eller innspillene er bare for dem som har en plass i helsefellesskapet.",
    },
    "unknown-account": {
      title: "Jeg vet ikke hvem du er",
      text: "Teams forteller ikke hvilken virksomhet du kommer fra. Send innspillet til sekretariatet på e-post.",
    },
    "only-alone": {
      title: "Dette viser jeg bare i din egen chat",
      text: "Høringen er ikke offentlig. Skriv det samme til meg alene.",
    },
    unreadable: {
      title: "Jeg forstod ikke knappen",
      text: "Skriv «høringer» og åpne høringen på nytt.",
    },
  },
  shared: {
    title: "Høringen er lagt ut her",
    text: "Kortet over er for alle i samtalen og holdes oppdatert.",
  },
  inCase: {
    title: "Høring",
    open: (deadline, say) => `Åpen med frist ${deadline}. Skriv «${say}» for å se innspillene.`,
    closed: (answered, of, say) =>
      `${answered} av ${of} instanser svarte. Skriv «${say}» for merknadstabellen.`,
    allAssessed: "Alle innspill er vurdert.",
    unassessed: (count) => `${count} innspill er ikke vurdert.`,
  },
  say: {
    answers: (caseId) => `høringssvar ${caseId}`,
    show: (caseId) => `høring ${caseId}`,
    answer: (caseId) => `svar på høring ${caseId}`,
  },
};
