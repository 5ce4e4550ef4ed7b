import type { HearingTexts } from "./hearing-catalogue.ts";

export const hearingNn: HearingTexts = {
  title: (caseId, title) => `Høyring i sak ${caseId}: ${title}`,
  state: {
    open: (deadline, days) =>
      days === 0
        ? "På høyring. Fristen er i dag."
        : `På høyring med frist ${deadline}, om ${days} ${days === 1 ? "dag" : "dagar"}.`,
    late: (deadline) =>
      `Fristen var ${deadline}. Høyringa er open framleis, og svar som kjem no, blir merkte som seine.`,
    closed: "Høyringa er lukka.",
    over: "Saka er avslutta eller stansa, og høyringa tek ikkje imot meir.",
  },
  section: {
    question: "Dette spør vi om",
    proposal: (number) => `Framlegget, utgåve ${number}`,
    clause: (clause) => `Ny tekst i ${clause}`,
  },
  fact: {
    answered: "Svar",
    answeredOf: (answered, of) => `${answered} av ${of} instansar`,
    waiting: "Står att",
    unconfirmed: (count) => `${count} med avsendar som ikkje er stadfesta`,
    unassessed: (count) => `${count} som ikkje er vurderte`,
    allAssessed: "alle innspela er vurderte",
    publicity: "Innsyn",
    sent: "Sendt ut",
    sentBy: (name, date) => `${date} av ${name}`,
    reminded: "Sist purra",
  },
  note: {
    how: (say) => `Alle kan svare, også utan plass i eit utval: trykk «Gi innspel», eller skriv «${say}».`,
    public: "Innspelet kan bli offentleg. Skriv ikkje noko om einskildpasientar.",
    proposalChanged: (asked, now) =>
      `Høyringa gjeld utgåve ${asked} av framlegget. Saka har no utgåve ${now}.`,
    contact: "Eg sender ingenting til desse. Bruk teksten over, og noter her når du har purra.",
    reminder: (title, deadline, say) =>
      `Vi har ikkje fått svar frå dykk på høyringa «${title}». Fristen er ${deadline}. Svar i Teams med «${say}», eller send svaret til oss på e-post.`,
    taken: "Vurderinga går inn i merknadstabellen i saksframlegget.",
  },
  press: {
    start: "Send på høyring",
    comment: "Gi innspel",
    register: "Registrer innspel",
    silent: "Kven har ikkje svart?",
    extend: "Forleng fristen",
    close: "Lukk høyringa",
    assess: "Vurder",
    accept: "Stadfest avsendar",
    withdraw: "Trekk innspelet",
    takeOut: "Ta ut",
    next: "Neste",
    previous: "Førre",
    reminded: "Noter at vi har purra",
    cancel: "Avbryt",
    back: "Til høyringa",
    all: "Alle innspel",
    earlier: "Førre runde",
    table: (count) => `Innspel (${count})`,
  },
  position: {
    supports: "Støttar framlegget",
    remarks: "Har merknader",
    against: "Støttar ikkje framlegget",
    "no-comment": "Ingen merknad",
  },
  taken: { yes: "Ja", partly: "Delvis", no: "Nei" },
  access: { public: "Offentleg", exempt: "Unnateke offentlegheit", deferred: "Utsett innsyn" },
  interest: {
    users: "Brukarorganisasjonane",
    employees: "Organisasjonane til dei tilsette",
    "general-practitioners": "Fastlegane",
  },
  row: {
    unconfirmed: "Ikkje stadfesta avsendar",
    late: "Kom etter fristen",
    unassessed: "Ikkje vurdert",
    superseded: "Erstatta av eit nyare innspel",
    withdrawn: (words) => (words === undefined ? "Trekt" : `Trekt: ${words}`),
    about: (point) => `punkt ${point}`,
    by: (name) => `frå ${name} i Teams`,
    byMail: (name) => `på e-post, registrert av ${name}`,
    assessment: (taken, words) => `Teke til følgje: ${taken.toLowerCase()}. ${words}`,
    yours: "Du har svart",
  },
  table: {
    title: (caseId) => `Innspel i høyringa om ${caseId}`,
    titleOf: (caseId, sender) => `Innspel frå ${sender} i høyringa om ${caseId}`,
    page: (from, to, of) => `Innspel ${from}–${to} av ${of}.`,
    none: "Det har ikkje kome innspel.",
    noneFrom: (sender) => `Det har ikkje kome innspel frå ${sender}.`,
    columns: ["Innspel", "Avsendar", "Vurdering", "Teke til følgje"],
    csvExtra: ["Standpunkt", "Punkt", "Motteke", "Etter fristen"],
    notAssessed: "ikkje vurdert",
    summary: (answered, of) => `${answered} av ${of} instansar svarte på høyringa.`,
    silent: (names) => `Ikkje svart: ${names}.`,
  },
  silent: {
    reminder: "Tekst til purring",
    title: (caseId) => `Kven har ikkje svart på høyringa om ${caseId}?`,
    count: (count, of) => `${count} av ${of} instansar har ikkje svart.`,
    none: "Alle instansane har svart.",
    unconfirmed: "Det er kome svar, men avsendaren er ikkje stadfesta",
  },
  list: {
    title: (community) => `Høyringar i ${community}`,
    none: "Ingen saker er på høyring no.",
    count: (count) => (count === 1 ? "Éi høyring er open." : `${count} høyringar er opne.`),
  },
  form: {
    open: {
      title: (caseId) => `Send sak ${caseId} på høyring`,
      intro:
        "Framlegget blir sendt ut slik det står no. Medan høyringa er open, kan ikkje siste trinn opnast.",
      question: { label: "Kva spør de om?", missing: "Skriv kva instansane skal svare på." },
      suggestion: "Kan de gi tilslutning til framlegget? Kva har det å seie hos dykk?",
      deadline: { label: "Frist for å svare", missing: "Vel ein frist." },
      instances: {
        label: "Kven blir spurde? Éin på kvar linje, gjerne med kontakt etter semikolon",
        missing: "Skriv minst éin instans.",
      },
      access: { label: "Innsyn i høyringa", missing: "Vel kven som får sjå høyringa." },
      ground: "Heimel, når ho ikkje er offentleg",
      submit: "Send på høyring",
      groundMissing: "Skriv heimelen når høyringa ikkje er offentleg.",
    },
    comment: {
      title: (caseId) => `Innspel til høyringa om ${caseId}`,
      late: (deadline) => `Fristen var ${deadline}. Innspelet blir teke imot og merkt som seint.`,
      from: { label: "Kven svarer du for?", missing: "Vel kven du svarer for." },
      other: "Annan avsendar",
      sender: "Ved annan avsendar: namn på verksemd eller organisasjon (tomt: ditt eige namn)",
      senderOfMail: "Ved annan avsendar: kven?",
      position: { label: "Kva svarer du?", missing: "Vel eit svar." },
      point: "Kva punkt gjeld det?",
      whole: "Heile framlegget",
      pointOf: (number, text) => `Punkt ${number}: ${text}`,
      words: "Innspelet",
      submit: "Send innspelet",
      unknown:
        "Svarer du for nokon eg ikkje kjenner deg hos, stadfestar sekretariatet avsendaren før svaret tel.",
    },
    register: {
      title: (caseId) => `Registrer innspel til høyringa om ${caseId}`,
      receivedOn: { label: "Motteke", missing: "Vel dagen det kom." },
      submit: "Registrer",
    },
    assess: {
      title: (sender) => `Vurder innspelet frå ${sender}`,
      words: { label: "Vurdering", missing: "Skriv ei vurdering." },
      taken: { label: "Teke til følgje?", missing: "Vel om innspelet er teke til følgje." },
      submit: "Lagre vurderinga",
    },
    withdraw: {
      title: (sender) => `Trekkje innspelet frå ${sender}?`,
      own: "Innspelet tel ikkje lenger, men det står i historikken til høyringa.",
      intro: "Bruk dette når eit innspel er registrert feil. Det står framleis i historikken.",
      words: "Kvifor?",
    },
    extend: {
      title: (caseId) => `Forleng fristen i høyringa om ${caseId}`,
      deadline: { label: "Ny frist", missing: "Vel ein ny frist." },
      words: "Kvifor?",
    },
    close: {
      title: (caseId) => `Lukke høyringa om ${caseId}?`,
      silent: (count) => (count === 1 ? "1 instans har ikkje svart." : `${count} instansar har ikkje svart.`),
      unassessed: (count) =>
        count === 1
          ? "1 innspel er ikkje vurdert. Det må det vere før saka blir avgjord."
          : `${count} innspel er ikkje vurderte. Det må dei vere før saka blir avgjord.`,
      unconfirmed: (count) =>
        count === 1
          ? "1 innspel har ein avsendar som ikkje er stadfesta, og tel ikkje."
          : `${count} innspel har avsendarar som ikkje er stadfesta, og tel ikkje.`,
      afterwards: "Etterpå kan berre sekretariatet registrere innspel.",
    },
    accept: {
      title: (sender) => `Svarer avsendaren for ${sender}?`,
      text: (name, sender) => `Innspelet er sendt av ${name}, som eg ikkje kjenner hos ${sender}.`,
    },
    unreadable: "Noko i skjemaet kunne ikkje lesast. Sjå over felta og send på nytt.",
  },
  said: {
    opened: "Saka er på høyring.",
    received: "Takk. Innspelet er motteke.",
    "received-late": "Takk. Innspelet er motteke og merkt som seint.",
    "received-unconfirmed": "Takk. Innspelet er motteke. Det tel når sekretariatet har stadfesta avsendaren.",
    registered: "Innspelet er registrert.",
    accepted: "Avsendaren er stadfesta.",
    assessed: "Vurderinga er lagra.",
    withdrawn: "Innspelet er trekt.",
    extended: "Fristen er forlengd.",
    reminded: "Purringa er notert.",
    closed: "Høyringa er lukka.",
    again: "Det er alt gjort. Ingenting er endra.",
  },
  refusal: {
    "hearing-closed": "Høyringa er lukka. Send innspelet til sekretariatet, som kan registrere det.",
    "no-instances": "Skriv minst éin instans som skal spørjast.",
    "no-such-instance": "Vel kven svaret kjem frå.",
    "no-such-point": "Framlegget har ikkje det punktet.",
    "not-your-comment": "Berre avsendaren eller sekretariatet kan trekkje innspelet.",
    "not-for-you": "Denne høyringa er ikkje offentleg.",
    "date-ahead": "Innspelet kan ikkje vere motteke fram i tid.",
    "not-later": "Den nye fristen må vere seinare enn den som gjeld.",
    "not-confirmed": "Stadfest avsendaren før du vurderer innspelet.",
    "already-withdrawn": "Innspelet er trekt.",
  },
  notice: {
    "no-such-hearing": {
      title: "Eg finn inga slik høyring",
      text: "Skriv «høyringar» for å sjå dei som er opne.",
    },
    "not-readable": {
      title: "Eg kan ikkje vise deg dette",
      text: "Høyringa er ikkje offentleg, eller innspela er berre for dei som har ein plass i helsefellesskapet.",
    },
    "unknown-account": {
      title: "Eg veit ikkje kven du er",
      text: "Teams fortel ikkje kva verksemd du kjem frå. Send innspelet til sekretariatet på e-post.",
    },
    "only-alone": {
      title: "Dette viser eg berre i din eigen chat",
      text: "Høyringa er ikkje offentleg. Skriv det same til meg åleine.",
    },
    unreadable: {
      title: "Eg forstod ikkje knappen",
      text: "Skriv «høyringar» og opne høyringa på nytt.",
    },
  },
  shared: {
    title: "Høyringa er lagd ut her",
    text: "Kortet over er for alle i samtalen og blir halde oppdatert.",
  },
  inCase: {
    title: "Høyring",
    open: (deadline, say) => `Open med frist ${deadline}. Skriv «${say}» for å sjå innspela.`,
    closed: (answered, of, say) =>
      `${answered} av ${of} instansar svarte. Skriv «${say}» for merknadstabellen.`,
    allAssessed: "Alle innspela er vurderte.",
    unassessed: (count) => `${count} innspel er ikkje ${count === 1 ? "vurdert" : "vurderte"}.`,
  },
  say: {
    answers: (caseId) => `høyringssvar ${caseId}`,
    show: (caseId) => `høyring ${caseId}`,
    answer: (caseId) => `svar på høyring ${caseId}`,
  },
};
