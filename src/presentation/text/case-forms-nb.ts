import type { CaseFormTexts } from "./case-catalogue.ts";

/** Bokmål. */
export const caseFormsNb: CaseFormTexts = {
  submission: {
    title: "Meld inn en sak",
    anyone: (community) =>
      `Alle kan melde inn saker til ${community}. Sekretariatet gjør saken klar og foreslår hvem som behandler den.`,
    caution: "Skriv ikke om enkeltpersoner. Det du skriver, kan bli offentlig.",
    about: (clause) => `Saken gjelder ${clause}.`,
    subject: { label: "Hva gjelder saken?", missing: "Skriv hva saken gjelder." },
    need: { label: "Hvilket behov?", missing: "Skriv hva som trengs." },
    patients: {
      label: "Hva betyr saken for pasienten?",
      missing: "Skriv hva saken betyr for pasientene som gruppe.",
    },
    submit: "Send inn",
    received: "Saken er meldt inn",
    next: "Sekretariatet leser den, skriver saksframlegget og foreslår hvilket organ som behandler den.",
    follow: (command) => `Du kan følge den her: skriv «${command}» når du vil.`,
  },
  stanceForm: {
    stance: { label: "Hva er svaret?", missing: "Velg et svar." },
    words: {
      label: "Begrunnelse",
      missing: "Skriv merknaden, forbeholdet, spørsmålet, eller hva som må til.",
    },
  },
  confirm: {
    title: "Dette avgjør saken",
    last: (parties) => `Med tilslutning på vegne av ${parties} er alle enige, og forslaget blir vedtatt.`,
    lastForSeat: (seat) => `Med tilslutning fra plassen «${seat}» er alle enige, og forslaget blir vedtatt.`,
    conclude: "Alle som teller med, har gitt tilslutning. Forslaget blir vedtatt.",
    final: "Vedtaket får nummer og kan ikke tas tilbake.",
    yes: "Ja, avgjør saken",
    no: "Ikke nå",
  },
  paper: {
    title: (id) => `Saksframlegg for sak ${id}`,
    suggested: (kind, body) =>
      `Forslag fra beslutningsveiviseren: ${kind}${body === undefined ? "" : `, behandles i ${body}`}.`,
    suggestedBy: (source) => `Kilde: ${source}.`,
    suggestedByAssumption: "Dette bygger på en antakelse.",
    body: { label: "Organ", missing: "Velg organ." },
    type: { label: "Sakstype", missing: "Velg sakstype." },
    kind: { label: "Sakens art", missing: "Velg sakens art." },
    background: "Bakgrunn",
    assessment: "Vurdering",
    points: { label: "Forslag til vedtak, ett punkt per linje", missing: "Skriv minst ett punkt." },
    clause: (clause) => `Ny tekst i ${clause} (la den stå urørt hvis den ikke skal endres)`,
    task: "Tiltak som følger av vedtaket (kan stå tomt)",
    taskOwner: "Ansvarlig for tiltaket",
    noOwner: "Ikke satt",
    taskDue: "Frist for tiltaket",
    planProlongedTo: "Planen forlenges til (kan stå tom)",
    prolongs: (to) => `Handlingsplanen forlenges til og med ${to}.`,
    submit: "Lagre",
    clauseMoved: "Punktet er endret siden skjemaet ble åpnet. Se over teksten og lagre på nytt.",
  },
  change: {
    title: (id) => `Endre forslaget i sak ${id}`,
    intro: "En endring av innholdet gir forslaget nytt nummer, og alle må svare på nytt.",
    kind: { label: "Hva slags endring?", missing: "Velg hva slags endring det er." },
    substantial: "Innholdet endres, og svarene faller bort",
    editorial: "Bare språket rettes, og svarene står ved lag",
    submit: "Lagre endringen",
  },
  opening: {
    title: (step) => `Åpne ${step}`,
    body: { label: "Hvem behandler trinnet?", missing: "Velg organ." },
    way: { label: "Hvordan?", missing: "Velg hvordan." },
    written: "Skriftlig: hver plass svarer her",
    meeting: "I møte: svar her er forhåndssignaler",
    deadline: "Frist for å svare skriftlig",
    submit: "Åpne",
  },
  withdrawal: {
    title: (id) => `Trekk sak ${id}`,
    intro: "Saken blir stående i historikken, men behandles ikke.",
    words: { label: "Hvorfor trekkes saken?", missing: "Skriv hvorfor." },
    submit: "Trekk saken",
  },
};
