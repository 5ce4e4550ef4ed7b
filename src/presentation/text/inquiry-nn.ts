import type { InquiryTexts } from "./inquiry-catalogue.ts";

/** Nynorsk. */
export const inquiryNn: InquiryTexts = {
  say: {
    ask: "spør sekretariatet",
    all: "førespurnader",
    mine: "mine førespurnader",
    show: (id) => `førespurnad ${id}`,
    channel: "dette er kanalen til sekretariatet",
  },
  press: {
    open: "Vis førespurnaden",
    take: "Ta førespurnaden",
    answer: "Svar",
    renew: "Svar på nytt",
    sendAnswer: "Send svaret",
    approve: "Godkjenn svaret",
    lift: (body) => `Løft til ${body}`,
    reopen: "Opne igjen",
    close: "Lukk",
    withdraw: "Trekk førespurnaden",
    cancel: "Avbryt",
  },
  title: (id, kind) => `Førespurnad ${id} – ${kind}`,
  kind: { question: "spørsmål", dispute: "usemje om forståinga" },
  asking: {
    question: {
      title: "Spør sekretariatet",
      words: { label: "Kva lurer du på?", missing: "Skriv kva du lurer på." },
    },
    dispute: {
      title: "Usamd om forståinga",
      words: {
        label: "Korleis les de punktet, og kva er de usamde om?",
        missing: "Skriv kva de er usamde om.",
      },
    },
    about: (clause) => `Det gjeld ${clause}:`,
    youAsked: (question) => `Du spurde: «${question}»`,
    public: "Svaret kan bli offentleg, og andre kan få sjå det. Berre sekretariatet ser namnet ditt.",
    caution: "Ikkje skriv opplysningar om pasientar.",
    send: "Send til sekretariatet",
    unreadable: "Noko manglar eller er for langt. Sjå over felta og send på nytt.",
  },
  receipt: {
    title: "Førespurnaden er send",
    number: "Nummer",
    toldChannel: "Sekretariatet har fått han i kanalen sin.",
    toldPersonally: "Sekretariatet har fått han i chatten med meg.",
    toldNobody: (email) =>
      `Eg når ingen i sekretariatet enno, så ingen har fått varsel. Førespurnaden ligg i lista deira.${email === undefined ? "" : ` Hastar det, skriv du til ${email}.`}`,
    toldLater: "Eg fekk ikkje varsla sekretariatet no, men prøver igjen.",
    answerHere: "Svaret kjem i chatten din med meg.",
    answerWhenYouWrite: "Skriv «hei» til meg i ein eigen chat, så eg kan sende deg svaret der.",
    follow: (say) => `Skriv «${say}» for å sjå kvar han står.`,
  },
  label: {
    asked: { question: "Spørsmålet", dispute: "Usemja" },
    clause: "Punktet",
    askedBy: "Spurt av",
    askedOn: "Spurt",
    takenBy: "Teken av",
    state: "Status",
    answer: (date) => `Svaret frå sekretariatet ${date}`,
    standing: (date) => `Sekretariatet svara ${date}`,
    reading: "Dette er forståinga til sekretariatet, ikkje orda i avtalen.",
    onQuestion: (wording) => `Spørsmålet var: «${wording}»`,
    restsOn: (clause) => `Byggjer på ${clause}.`,
    words: "Grunngjeving",
    wording: "Spørsmålet slik andre ser det",
    approvedBy: "Godkjent av",
    answeredBy: "Svara av",
  },
  state: {
    asked: "Ventar på sekretariatet.",
    taken: (name) => `${name} har teke førespurnaden.`,
    answeredQuestion:
      "Svara på. Andre ser svaret først når den andre sida av sekretariatet har godkjent det.",
    answeredDispute: "Svara på. Er de framleis usamde, kan saka løftast.",
    standing: (approved) =>
      `Svara på, og godkjent av begge sider av sekretariatet ${approved}. Andre som spør om det same, får sjå svaret.`,
    fallen: {
      changed: "Andre ser ikkje svaret lenger, fordi punktet har fått ny tekst.",
      gone: "Andre ser ikkje svaret lenger, fordi punktet ikkje er i bruk lenger.",
    },
    lifting: (body) => `Løft til ${body}. Saka blir oppretta.`,
    lifted: (body, caseId) => `Løft til ${body} som sak ${caseId}.`,
    closed: "Lukka.",
  },
  short: {
    asked: "Ventar på sekretariatet",
    taken: "Teken",
    answered: "Svara på",
    standing: "Svara på og godkjent",
    fallen: "Svaret må fornyast",
    lifted: "Løft",
    closed: "Lukka",
  },
  clauseChanged: {
    changed: "Punktet har fått ny tekst sidan spørsmålet vart stilt.",
    gone: "Punktet er ikkje i bruk lenger.",
  },
  reply: {
    title: "Svar på førespurnaden",
    wording: {
      label: "Spørsmålet slik andre kan få sjå det (ta bort det som røper kven som spurde)",
      missing: "Skriv spørsmålet.",
    },
    text: { label: "Svaret", missing: "Skriv svaret." },
    clause: "Punktet som svaret byggjer på, til dømes R12/tvister/1",
    noSuchClause: (id) => `Eg finn ikkje punktet «${id}» blant tekstene som er i bruk.`,
    public: "Svaret kan bli offentleg.",
  },
  reopening: {
    title: "Opne førespurnaden igjen",
    words: { label: "Kva manglar i svaret?", missing: "Skriv kva som manglar." },
  },
  lifting: {
    title: (body) => `Løft usemja til ${body}`,
    intro: (body) =>
      `Det blir ei sak med punktet sitert, som sekretariatet gjer klar for ${body}. Namnet på den som spurde, følgjer ikkje med.`,
    subject: (clause) => `Usemje om forståinga av ${clause}`,
    need: (question, clause, quote) => `${question}\n\n${clause} seier: «${quote}»`,
  },
  said: {
    taken: "Du har teke førespurnaden.",
    answered: "Svaret er sendt.",
    approved: "Svaret er godkjent, og andre som spør om det same, får sjå det.",
    reopened: "Førespurnaden er opna igjen.",
    lifted: "Usemja er løft.",
    closed: "Førespurnaden er lukka.",
    again: "Det var alt gjort.",
    fell: {
      changed:
        "Punktet som dette svaret byggjer på, har fått ny tekst. Andre ser ikkje svaret lenger. Les punktet og svar på nytt.",
      gone: "Punktet som dette svaret byggjer på, er ikkje i bruk lenger. Andre ser ikkje svaret lenger. Svar på nytt, eller lukk førespurnaden.",
    },
    openedAgain: "Førespurnaden er opna igjen.",
    new: "Ny førespurnad til sekretariatet.",
    youHaveAnswer: "Du har fått svar frå sekretariatet.",
    youWereLifted: "Usemja du melde, er løft.",
    youWereClosed: "Sekretariatet har lukka førespurnaden din.",
  },
  refusal: {
    "not-secretariat": "Dette kan berre sekretariatet gjere.",
    "not-yours": "Dette kan berre den som spurde, og sekretariatet gjere.",
    "not-yours-to-lift":
      "Berre dei som har ein plass i eit organ, samhandlingssjefane og sekretariatet kan løfte ei usemje.",
    "words-needed": "Noko er ikkje fylt ut.",
    "already-answered": "Førespurnaden er svara på.",
    "already-stands": "Svaret er godkjent av begge sider. Opne førespurnaden igjen for å endre det.",
    "nothing-to-approve": "Det er ikkje noko svar å godkjenne.",
    "own-answer": "Du har gjeve svaret sjølv. Ein frå den andre sida av sekretariatet må godkjenne det.",
    "same-side": "Svaret må godkjennast av ein frå den andre sida av sekretariatet.",
    "answer-changed": "Svaret er endra sidan du såg det. Les det nye svaret før du godkjenner.",
    "no-clause":
      "Svaret byggjer ikkje på noko punkt. Legg inn punktet og send svaret på nytt, så kan det godkjennast.",
    "clause-changed": "Punktet har fått ny tekst etter at svaret vart gjeve. Svar på nytt.",
    "decided-by-ssu": "Sekretariatet avgjer ikkje ei usemje. Løft henne viss svaret ikkje er nok.",
    "only-disputes": "Berre ei usemje om forståinga kan løftast.",
    "still-open": "Førespurnaden er open.",
    lifted: "Usemja er alt løft.",
    closed: "Førespurnaden er lukka. Opne han igjen først.",
  },
  list: {
    inbox: (community) => `Førespurnader til sekretariatet – ${community}`,
    disputes: (community) => `Usemjer om forståinga – ${community}`,
    mine: "Mine førespurnader",
    count: (count) => (count === 1 ? "1 førespurnad." : `${count} førespurnader.`),
    none: "Det er ingen førespurnader her.",
    rest: (count) => `${count} eldre er ikkje med.`,
    needsYou: "Ta han, eller svar",
    needsApproval: "Ventar på godkjenning frå den andre sida",
    channelLost: (say) =>
      `Eg når ikkje kanalen til sekretariatet lenger, og varslar kvar og ein i staden. Skriv «${say}» i ein kanal der eg er med.`,
    noChannel: (say) => `Skriv «${say}» i ein kanal der eg er med, så kjem nye førespurnader dit.`,
  },
  notice: {
    "no-such-inquiry": {
      title: "Eg finn ikkje den førespurnaden",
      text: "Skriv «mine førespurnader» for å sjå dei du har sendt.",
    },
    "not-readable": {
      title: "Han kan eg ikkje vise deg",
      text: "Ein førespurnad er berre for den som sende han, og for sekretariatet.",
    },
    "unknown-account": {
      title: "Eg ser ikkje kven du er",
      text: "Eg får ikkje vite kva verksemd du kjem frå, og kan difor ikkje sende deg svaret. Ta kontakt med sekretariatet direkte.",
    },
    "not-secretariat": {
      title: "Lista er for sekretariatet",
      text: "Skriv «mine førespurnader» for å sjå dei du har sendt.",
    },
    "only-alone": {
      title: "Det viser eg berre i din eigen chat",
      text: "Ein førespurnad kan røpe kven som spurde. Skriv det same til meg i chatten vår.",
    },
    "clause-needed": {
      title: "Kva punkt er de usamde om?",
      text: "Still spørsmålet først. Under punktet eg finn, står knappen «Usamd om forståinga».",
    },
    left: { title: "Ingenting er sendt", text: "Skriv «spør sekretariatet» når du vil prøve igjen." },
    "channel-bound": {
      title: "Dette er no kanalen til sekretariatet",
      text: "Nye førespurnader kjem hit. Alle i kanalen ser kven som spør, så han bør berre vere for sekretariatet.",
    },
    "channel-for-secretaries": {
      title: "Det kan berre sekretariatet bestemme",
      text: "Be nokon i sekretariatet om å skrive det her.",
    },
    "channel-not-here": {
      title: "Dette er ingen kanal",
      text: "Legg meg til i kanalen eller gruppechatten til sekretariatet, og skriv det same der.",
    },
  },
  channelLost: (say) => ({
    title: "Eg når ikkje kanalen til sekretariatet lenger",
    text: `Førespurnader kjem til kvar og ein av dykk til det er ordna. Legg meg til i kanalen igjen, og skriv «${say}» der.`,
  }),
};
