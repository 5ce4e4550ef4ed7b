import type { InquiryTexts } from "./inquiry-catalogue.ts";

/** Bokmål. */
export const inquiryNb: InquiryTexts = {
  say: {
    ask: "spør sekretariatet",
    all: "henvendelser",
    mine: "mine henvendelser",
    show: (id) => `henvendelse ${id}`,
    channel: "dette er sekretariatets kanal",
  },
  press: {
    open: "Vis henvendelsen",
    take: "Ta henvendelsen",
    answer: "Svar",
    renew: "Svar på nytt",
    sendAnswer: "Send svaret",
    approve: "Godkjenn svaret",
    lift: (body) => `Løft til ${body}`,
    reopen: "Åpne igjen",
    close: "Lukk",
    withdraw: "Trekk henvendelsen",
    cancel: "Avbryt",
  },
  title: (id, kind) => `Henvendelse ${id} – ${kind}`,
  kind: { question: "spørsmål", dispute: "uenighet om forståelsen" },
  asking: {
    question: {
      title: "Spør sekretariatet",
      words: { label: "Hva lurer du på?", missing: "Skriv hva du lurer på." },
    },
    dispute: {
      title: "Uenig om forståelsen",
      words: {
        label: "Hvordan leser dere punktet, og hva er dere uenige om?",
        missing: "Skriv hva dere er uenige om.",
      },
    },
    about: (clause) => `Det gjelder ${clause}:`,
    youAsked: (question) => `Du spurte: «${question}»`,
    public: "Svaret kan bli offentlig, og andre kan få se det. Navnet ditt vises bare for sekretariatet.",
    caution: "Ikke skriv opplysninger om pasienter.",
    send: "Send til sekretariatet",
    unreadable: "Noe mangler eller er for langt. Se over feltene og send på nytt.",
  },
  receipt: {
    title: "Henvendelsen er sendt",
    number: "Nummer",
    toldChannel: "Sekretariatet har fått den i kanalen sin.",
    toldPersonally: "Sekretariatet har fått den i chatten med meg.",
    toldNobody: (email) =>
      `Jeg når ingen i sekretariatet ennå, så ingen har fått varsel. Henvendelsen ligger i listen deres.${email === undefined ? "" : ` Haster det, skriver du til ${email}.`}`,
    toldLater: "Jeg fikk ikke varslet sekretariatet nå, men prøver igjen.",
    answerHere: "Svaret kommer i chatten din med meg.",
    answerWhenYouWrite: "Skriv «hei» til meg i en egen chat, så jeg kan sende deg svaret der.",
    follow: (say) => `Skriv «${say}» for å se hvor den står.`,
  },
  label: {
    asked: { question: "Spørsmålet", dispute: "Uenigheten" },
    clause: "Punktet",
    askedBy: "Spurt av",
    askedOn: "Spurt",
    takenBy: "Tatt av",
    state: "Status",
    answer: (date) => `Sekretariatets svar ${date}`,
    standing: (date) => `Sekretariatet svarte ${date}`,
    reading: "Dette er sekretariatets forståelse, ikke avtalens egne ord.",
    onQuestion: (wording) => `Spørsmålet var: «${wording}»`,
    restsOn: (clause) => `Bygger på ${clause}.`,
    words: "Begrunnelse",
    wording: "Spørsmålet slik andre ser det",
    approvedBy: "Godkjent av",
    answeredBy: "Besvart av",
  },
  state: {
    asked: "Venter på sekretariatet.",
    taken: (name) => `${name} har tatt henvendelsen.`,
    answeredQuestion:
      "Besvart. Svaret vises for andre først når den andre siden av sekretariatet har godkjent det.",
    answeredDispute: "Besvart. Er dere fortsatt uenige, kan saken løftes.",
    standing: (approved) =>
      `Besvart, og godkjent av begge sider av sekretariatet ${approved}. Andre som spør om det samme, får se svaret.`,
    fallen: {
      changed: "Svaret vises ikke lenger for andre, fordi punktet har fått ny tekst.",
      gone: "Svaret vises ikke lenger for andre, fordi punktet ikke gjelder lenger.",
    },
    lifting: (body) => `Løftet til ${body}. Saken opprettes.`,
    lifted: (body, caseId) => `Løftet til ${body} som sak ${caseId}.`,
    closed: "Lukket.",
  },
  short: {
    asked: "Venter på sekretariatet",
    taken: "Tatt",
    answered: "Besvart",
    standing: "Besvart og godkjent",
    fallen: "Svaret må fornyes",
    lifted: "Løftet",
    closed: "Lukket",
  },
  clauseChanged: {
    changed: "Punktet har fått ny tekst siden spørsmålet ble stilt.",
    gone: "Punktet gjelder ikke lenger.",
  },
  reply: {
    title: "Svar på henvendelsen",
    wording: {
      label: "Spørsmålet slik andre kan få se det (ta bort det som røper hvem som spurte)",
      missing: "Skriv spørsmålet.",
    },
    text: { label: "Svaret", missing: "Skriv svaret." },
    clause: "Punktet svaret bygger på, for eksempel R12/tvister/1",
    noSuchClause: (id) => `Jeg finner ikke punktet «${id}» blant tekstene som gjelder.`,
    public: "Svaret kan bli offentlig.",
  },
  reopening: {
    title: "Åpne henvendelsen igjen",
    words: { label: "Hva mangler i svaret?", missing: "Skriv hva som mangler." },
  },
  lifting: {
    title: (body) => `Løft uenigheten til ${body}`,
    intro: (body) =>
      `Det blir en sak med punktet sitert, som sekretariatet gjør klar for ${body}. Navnet på den som spurte, følger ikke med.`,
    subject: (clause) => `Uenighet om forståelsen av ${clause}`,
    need: (question, clause, quote) => `${question}\n\n${clause} sier: «${quote}»`,
  },
  said: {
    taken: "Du har tatt henvendelsen.",
    answered: "Svaret er sendt.",
    approved: "Svaret er godkjent, og andre som spør om det samme, får se det.",
    reopened: "Henvendelsen er åpnet igjen.",
    lifted: "Uenigheten er løftet.",
    closed: "Henvendelsen er lukket.",
    again: "Det var allerede gjort.",
    fell: {
      changed:
        "Punktet som dette svaret bygger på, har fått ny tekst. Svaret vises ikke lenger. Les punktet og svar på nytt.",
      gone: "Punktet som dette svaret bygger på, gjelder ikke lenger. Svaret vises ikke lenger. Svar på nytt, eller lukk henvendelsen.",
    },
    openedAgain: "Henvendelsen er åpnet igjen.",
    new: "Ny henvendelse til sekretariatet.",
    youHaveAnswer: "Du har fått svar fra sekretariatet.",
    youWereLifted: "Uenigheten du meldte, er løftet.",
    youWereClosed: "Sekretariatet har lukket henvendelsen din.",
  },
  refusal: {
    "not-secretariat": "Dette kan bare sekretariatet gjøre.",
    "not-yours": "Dette kan bare den som spurte, og sekretariatet gjøre.",
    "not-yours-to-lift":
      "Bare de som har en plass i et organ, samhandlingssjefene og sekretariatet kan løfte en uenighet.",
    "words-needed": "Noe er ikke fylt ut.",
    "already-answered": "Henvendelsen er besvart.",
    "already-stands": "Svaret er godkjent av begge sider. Åpne henvendelsen igjen for å endre det.",
    "nothing-to-approve": "Det er ikke noe svar å godkjenne.",
    "own-answer": "Du har gitt svaret selv. En fra den andre siden av sekretariatet må godkjenne det.",
    "same-side": "Svaret må godkjennes av en fra den andre siden av sekretariatet.",
    "answer-changed": "Svaret er endret siden du så det. Les det nye svaret før du godkjenner.",
    "no-clause":
      "Svaret bygger ikke på noe punkt. Legg inn punktet og send svaret på nytt, så kan det godkjennes.",
    "clause-changed": "Punktet har fått ny tekst etter at svaret ble gitt. Svar på nytt.",
    "decided-by-ssu": "En uenighet avgjøres ikke av sekretariatet. Løft den hvis svaret ikke er nok.",
    "only-disputes": "Bare en uenighet om forståelsen kan løftes.",
    "still-open": "Henvendelsen er åpen.",
    lifted: "Uenigheten er allerede løftet.",
    closed: "Henvendelsen er lukket. Åpne den igjen først.",
  },
  list: {
    inbox: (community) => `Henvendelser til sekretariatet – ${community}`,
    disputes: (community) => `Uenigheter om forståelsen – ${community}`,
    mine: "Mine henvendelser",
    count: (count) => (count === 1 ? "1 henvendelse." : `${count} henvendelser.`),
    none: "Det er ingen henvendelser her.",
    rest: (count) => `${count} eldre vises ikke.`,
    needsYou: "Ta den, eller svar",
    needsApproval: "Venter på godkjenning fra den andre siden",
    channelLost: (say) =>
      `Jeg når ikke sekretariatets kanal lenger, og varsler hver enkelt i stedet. Skriv «${say}» i en kanal der jeg er med.`,
    noChannel: (say) => `Skriv «${say}» i en kanal der jeg er med, så kommer nye henvendelser dit.`,
  },
  notice: {
    "no-such-inquiry": {
      title: "Jeg finner ikke den henvendelsen",
      text: "Skriv «mine henvendelser» for å se dem du har sendt.",
    },
    "not-readable": {
      title: "Den kan jeg ikke vise deg",
      text: "En henvendelse vises for den som sendte den, og for sekretariatet.",
    },
    "unknown-account": {
      title: "Jeg ser ikke hvem du er",
      text: "Jeg får ikke vite hvilken virksomhet du kommer fra, og kan derfor ikke sende deg svaret. Ta kontakt med sekretariatet direkte.",
    },
    "not-secretariat": {
      title: "Listen er for sekretariatet",
      text: "Skriv «mine henvendelser» for å se dem du har sendt.",
    },
    "only-alone": {
      title: "Det viser jeg bare i din egen chat",
      text: "En henvendelse kan røpe hvem som spurte. Skriv det samme til meg i chatten vår.",
    },
    "clause-needed": {
      title: "Hvilket punkt er dere uenige om?",
      text: "Still spørsmålet først. Under punktet jeg finner, står knappen «Uenig om forståelsen».",
    },
    left: { title: "Ingenting er sendt", text: "Skriv «spør sekretariatet» når du vil prøve igjen." },
    "channel-bound": {
      title: "Dette er nå sekretariatets kanal",
      text: "Nye henvendelser kommer hit. Alle i kanalen ser hvem som spør, så den bør bare være for sekretariatet.",
    },
    "channel-for-secretaries": {
      title: "Det kan bare sekretariatet bestemme",
      text: "Be en i sekretariatet om å skrive det her.",
    },
    "channel-not-here": {
      title: "Dette er ingen kanal",
      text: "Legg meg til i sekretariatets kanal eller gruppechat, og skriv det samme der.",
    },
  },
  channelLost: (say) => ({
    title: "Jeg når ikke sekretariatets kanal lenger",
    text: `Henvendelser kommer til hver enkelt av dere til det er ordnet. Legg meg til i kanalen igjen, og skriv «${say}» der.`,
  }),
};
