import type { SuccessionTexts } from "./succession-catalogue.ts";

/** Nynorsk. */
export const successionNn: SuccessionTexts = {
  planTitle: (years) => `Handlingsplan ${years}`,
  choice: {
    "carry-over": { button: "Blir ført vidare", count: (count) => `${count} blir ført vidare` },
    close: { button: "Blir avslutta", count: (count) => `${count} blir avslutta` },
    drop: { button: "Går ut", count: (count) => `${count} går ut` },
  },
  overview: {
    title: (plan) => `Utkast: ${plan}`,
    draft: "Utkastet gjeld ikkje før det er vedteke. Til då er det den gamle planen som blir følgd opp.",
    putForward: (caseId, body) =>
      `Lagt fram i sak ${caseId} for ${body}. Vala er låste så lenge saka er til behandling.`,
    follows: "Følgjer etter",
    left: "Utan val",
    leftOf: (left, of) => `${left} av ${of} tiltak`,
    chosen: "Valt",
    none: "ingenting enno",
    late: (count) =>
      `${count} tiltak kom til etter at utkastet vart lagt fram. Dei blir førte vidare når planen blir vedteken.`,
    next: "Neste tiltak",
    all: "Sjå vala",
    putForwardNow: "Legg fram",
    change: "Endre",
  },
  group: {
    done: {
      button: (count) => `Avslutt alle ferdige (${count})`,
      title: (count) => (count === 1 ? "Avslutt 1 ferdig tiltak" : `Avslutt ${count} ferdige tiltak`),
      none: "Ingen av tiltaka utan val er ferdige.",
    },
    "status-sentences": {
      button: (count) => `Avslutt statuslinjene (${count})`,
      title: (count) =>
        count === 1
          ? "Avslutt 1 linje som berre seier status"
          : `Avslutt ${count} linjer som berre seier status`,
      none: "Ingen av tiltaka utan val er statuslinjer.",
    },
  },
  form: {
    title: (number) => `Tiltak ${number}: kva skjer i den nye planen?`,
    left: (left) => `${left} tiltak har ikkje fått eit val enno.`,
    state: (status, due) => `Status: ${status}. Frist: ${due}.`,
    choice: "Val",
    choiceMissing: "Vel om tiltaket blir ført vidare, blir avslutta eller går ut.",
    reason: "Grunngiving (inntil 500 teikn)",
    reasonMissing: "Skriv ei grunngiving.",
    saveAndNext: "Lagre og vis neste",
    back: "Oversyn",
    closeAll: "Avslutt alle",
    unreadable: "Sjå over svara: Vel eitt av dei tre vala, og skriv ei grunngiving på inntil 500 teikn.",
  },
  list: {
    title: (plan) => `Vala i utkastet: ${plan}`,
    none: "Ingen tiltak har fått eit val enno.",
    page: (page, pages) => `Side ${page} av ${pages}`,
    more: "Neste side",
    before: "Førre side",
  },
  said: {
    changed: (plan) => `Utkastet heiter no «${plan}».`,
    discarded: (plan) => `Utkastet «${plan}» er forkasta. Planen som gjeld, er som før.`,
    begun: (plan, tasks) =>
      `Utkastet «${plan}» er oppretta. Gå gjennom dei ${tasks} tiltaka i den gamle planen. Vart åra feil, skriv «forkast utkastet».`,
    chosen: (number, choice) => `Tiltak ${number}: ${choice.toLowerCase()}.`,
    closedAll: (count) => (count === 1 ? "1 tiltak blir avslutta." : `${count} tiltak blir avslutta.`),
    putForward: (caseId, body) =>
      `Utkastet er lagt fram i sak ${caseId}. ${body} er sett opp som det organet som vedtek planen.`,
  },
  paper: {
    title: (plan) => `Vedtak av ${plan}`,
    need: (old, plan) => `${old} må få ein etterfølgjar. Sekretariatet legg fram ${plan}.`,
    patients: "Planen viser kva kommunane og sjukehuset skal gjere saman for dei prioriterte gruppene.",
    background: (old, tasks) =>
      `${old} har ${tasks} tiltak. For kvart av dei er det valt om det blir ført vidare, blir avslutta eller går ut, med grunngiving.`,
    section: { "carry-over": "Blir ført vidare:", close: "Blir avslutta:", drop: "Går ut:" },
    line: (name, text, reason) => `${name} ${text} – ${reason}`,
    adopts: (body, plan, from, to) => `${body} vedtek ${plan} for perioden ${from} til ${to}.`,
    carries: (count) =>
      count === 1
        ? "1 tiltak blir ført vidare frå planen før, slik det står i saka."
        : `${count} tiltak blir førte vidare frå planen før, slik det står i saka.`,
    ends: (closed, dropped) =>
      `${closed} tiltak blir avslutta og ${dropped} går ut, med dei grunngivingane som står i saka.`,
  },
  confirm: {
    title: "Legg fram utkastet?",
    text: "Det blir ei sak, og vala blir låste så lenge saka er til behandling.",
    yes: "Legg fram",
    no: "Ikkje enno",
  },
  otherEnd: {
    title: (plan) => `Utkastet er «${plan}»`,
    text: (wanted) => `Skal det i staden bli «${wanted}»? Vala som er gjorde, blir ståande.`,
    yes: "Endre åra",
    no: "Behald",
  },
  discard: {
    title: (plan) => `Forkast utkastet «${plan}»?`,
    text: (count) =>
      count === 0
        ? "Ingen val er gjorde i det. Planen som gjeld, er som før."
        : `${count === 1 ? "Valet som er gjort," : `Dei ${count} vala som er gjorde,`} blir ikkje med i eit nytt utkast. Planen som gjeld, er som før.`,
    yes: "Forkast",
    no: "Behald",
  },
  lateReason: "Kom til etter at utkastet vart lagt fram.",
  notice: {
    "years-before": {
      title: "Den nye planen må ta til etter den gamle",
      text: "Skriv til dømes «ny handlingsplan 2027–2030».",
    },
    "years-over": {
      title: "Dei åra er over",
      text: "Ein ny plan må gjelde fram i tid. Skriv til dømes «ny handlingsplan 2027–2030».",
    },
    "already-adopted": {
      title: "Det er alt ein plan for dei åra",
      text: "Skriv «handlingsplan» for å sjå planen som gjeld.",
    },
    "another-draft": {
      title: "Det er alt eit utkast til ny plan",
      text: "Skriv «utkast til handlingsplan» for å arbeide vidare med det, eller «forkast utkastet» for å ta til på eit anna.",
    },
    "no-draft": {
      title: "Det er ikkje noko utkast til ny plan",
      text: "Sekretariatet tek til på eit ved å skrive til dømes «ny handlingsplan 2027–2030».",
    },
    "no-plan": {
      title: "Ingen handlingsplan er lagd inn",
      text: "Ein ny plan blir laga med utgangspunkt i den gamle. Legg inn planen som gjeld, først.",
    },
    "not-secretariat": {
      title: "Utkastet er sekretariatet sitt",
      text: "Sekretariatet lagar utkastet til ny plan. Du får det til behandling når det er lagt fram.",
    },
    "put-forward": {
      title: "Utkastet er lagt fram",
      text: "Det er låst så lenge saka er til behandling. Blir saka trekt, kan det endrast igjen.",
    },
    "not-all-chosen": {
      title: "Nokre tiltak manglar eit val",
      text: "Kvart tiltak i den gamle planen må førast vidare, avsluttast eller gå ut før utkastet kan leggjast fram.",
    },
    "no-such-task": {
      title: "Eg finn ikkje det tiltaket i den gamle planen",
      text: "Skriv nummeret slik det står i planen, til dømes «vidareførast 1.a.ii: arbeidet er ikkje ferdig».",
    },
    "no-router": {
      title: "Det er ikkje oppgitt kven som vedtek planen",
      text: "Oppsettet av helsefellesskapet seier ikkje kva organ som vedtek handlingsplanen. Sei frå til den som driftar tenesta.",
    },
  },
};
