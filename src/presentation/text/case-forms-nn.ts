import type { CaseFormTexts } from "./case-catalogue.ts";

/** Nynorsk. */
export const caseFormsNn: CaseFormTexts = {
  submission: {
    title: "Meld inn ei sak",
    anyone: (community) =>
      `Alle kan melde inn saker til ${community}. Sekretariatet gjer saka klar og foreslår kven som behandlar henne.`,
    caution: "Skriv ikkje om enkeltpersonar. Det du skriv, kan bli offentleg.",
    about: (clause) => `Saka gjeld ${clause}.`,
    subject: { label: "Kva gjeld saka?", missing: "Skriv kva saka gjeld." },
    need: { label: "Kva behov?", missing: "Skriv kva som trengst." },
    patients: {
      label: "Kva tyder saka for pasienten?",
      missing: "Skriv kva saka tyder for pasientane som gruppe.",
    },
    submit: "Send inn",
    received: "Saka er meld inn",
    next: "Sekretariatet les henne, skriv saksframlegget og foreslår kva organ som behandlar henne.",
    follow: (command) => `Du kan følgje henne her: skriv «${command}» når du vil.`,
  },
  stanceForm: {
    stance: { label: "Kva er svaret?", missing: "Vel eit svar." },
    words: {
      label: "Grunngiving",
      missing: "Skriv merknaden, atterhaldet, spørsmålet, eller kva som må til.",
    },
  },
  confirm: {
    title: "Dette avgjer saka",
    last: (parties) => `Med tilslutning på vegner av ${parties} er alle samde, og forslaget blir vedteke.`,
    lastForSeat: (seat) => `Med tilslutning frå plassen «${seat}» er alle samde, og forslaget blir vedteke.`,
    conclude: "Alle som tel med, har gitt tilslutning. Forslaget blir vedteke.",
    final: "Vedtaket får nummer og kan ikkje takast tilbake.",
    yes: "Ja, avgjer saka",
    no: "Ikkje no",
  },
  paper: {
    title: (id) => `Saksframlegg for sak ${id}`,
    suggested: (kind, body) =>
      `Framlegg frå avgjerdsvegvisaren: ${kind}${body === undefined ? "" : `, blir behandla i ${body}`}.`,
    suggestedBy: (source) => `Kjelde: ${source}.`,
    suggestedByAssumption: "Dette byggjer på ei antaking.",
    body: { label: "Organ", missing: "Vel organ." },
    type: { label: "Sakstype", missing: "Vel sakstype." },
    kind: { label: "Kva slag sak?", missing: "Vel slag sak." },
    background: "Bakgrunn",
    assessment: "Vurdering",
    points: { label: "Forslag til vedtak, eitt punkt per linje", missing: "Skriv minst eitt punkt." },
    clause: (clause) => `Ny tekst i ${clause} (la han stå urørd dersom han ikkje skal endrast)`,
    task: "Tiltak som følgjer av vedtaket (kan stå tomt)",
    taskOwner: "Ansvarleg for tiltaket",
    noOwner: "Ikkje sett",
    taskDue: "Frist for tiltaket",
    planProlongedTo: "Planen blir forlengd til (kan stå tom)",
    prolongs: (to) => `Handlingsplanen blir forlengd til og med ${to}.`,
    submit: "Lagre",
    clauseMoved: "Punktet er endra sidan skjemaet vart opna. Sjå over teksten og lagre på nytt.",
  },
  change: {
    title: (id) => `Endre forslaget i sak ${id}`,
    intro: "Ei endring av innhaldet gir forslaget nytt nummer, og alle må svare på nytt.",
    kind: { label: "Kva slag endring?", missing: "Vel kva slag endring det er." },
    substantial: "Innhaldet blir endra, og svara fell bort",
    editorial: "Berre språket blir retta, og svara står ved lag",
    submit: "Lagre endringa",
  },
  opening: {
    title: (step) => `Opne ${step}`,
    body: { label: "Kven behandlar trinnet?", missing: "Vel organ." },
    way: { label: "Korleis?", missing: "Vel korleis." },
    written: "Skriftleg: kvar plass svarar her",
    meeting: "I møte: svar her er førehandssignal",
    deadline: "Frist for å svare skriftleg",
    submit: "Opne",
  },
  withdrawal: {
    title: (id) => `Trekk sak ${id}`,
    intro: "Saka blir ståande i historikken, men blir ikkje behandla.",
    words: { label: "Kvifor blir saka trekt?", missing: "Skriv kvifor." },
    submit: "Trekk saka",
  },
};
