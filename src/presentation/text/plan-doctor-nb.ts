import type { PlanDoctorTexts } from "./plan-doctor-catalogue.ts";

/** Bokmål. */
export const planDoctorNb: PlanDoctorTexts = {
  title: "Plandoktor",
  intro: (findings, plan) => `Jeg har gått gjennom «${plan}» og fant ${findings} ting å se på.`,
  healthy: (plan) => `Jeg har gått gjennom «${plan}» og fant ingenting å se på.`,
  seriousness: {
    serious: (findings) => `Hindrer oppfølging (${findings})`,
    wrong: (findings) => `Feil i teksten (${findings})`,
    "worth-knowing": (findings) => `Verdt å vite (${findings})`,
  },
  finding: {
    expired: {
      name: "utløpt",
      what: () => "Planen har gått ut",
      why: "Ingen får påminnelser om tiltakene før planen er forlenget eller en ny er vedtatt.",
      caseTitle: "Forlenge handlingsplanen eller vedta en ny",
      need: "Perioden for handlingsplanen er over, og ingen har vedtatt at den er forlenget. Det må avgjøres om den skal forlenges, og til hvilken dato, eller om en ny plan skal vedtas.",
    },
    "no-period": {
      name: "uten periode",
      what: () => "Planen har ingen sluttdato",
      why: "Uten en slutt vet ingen når den skal følges av en ny.",
      caseTitle: "Fastsette perioden for handlingsplanen",
      need: "Handlingsplanen sier ikke når den slutter å gjelde. Perioden må fastsettes.",
    },
    "two-periods": {
      name: "to perioder",
      what: (places) =>
        places === 1 ? "Én periode kan leses på to måter" : `${places} perioder kan leses på to måter`,
      why: "Sammendraget og tabellen sier ikke det samme. Begge er beholdt slik de står.",
      caseTitle: "Avklare perioden i handlingsplanen",
      need: "Handlingsplanen oppgir perioden ulikt i sammendraget og i tabellen, eller med spørsmålstegn. Det må avgjøres hva som gjelder.",
    },
    "no-dates": {
      name: "tomme datoer",
      what: (places, lines) => `${places} av ${lines} linjer er uten tidspunkt`,
      why: "En tom dato er aldri forsinket, men ingen kan heller minnes om den.",
      caseTitle: "Fastsette datoer for tiltakene i handlingsplanen",
      need: "Disse linjene i handlingsplanen har verken tidspunkt eller frist. Det må fastsettes når de skal være ferdige, eller at de er løpende.",
    },
    "no-owners": {
      name: "uten ansvarlig",
      what: (places, lines) => `${places} av ${lines} linjer er uten ansvarlig`,
      why: "Planen sier ikke hvem som skal følge opp, og ingen er satt.",
      caseTitle: "Avklare hvem som har ansvar for tiltakene i handlingsplanen",
      need: "Disse linjene i handlingsplanen har ingen ansvarlig. Det må avklares hvem som følger opp på kommunenes og på sykehusets side.",
    },
    "group-without-activity": {
      name: "gruppe uten tiltak",
      what: (places) =>
        places === 1
          ? "Én prioritert gruppe har ingen tiltak"
          : `${places} prioriterte grupper har ingen tiltak`,
      why: "Ingenting gjenstår i planen for dem som skal gå foran.",
      caseTitle: "Tiltak for prioriterte grupper i handlingsplanen",
      need: "Handlingsplanen har ingen tiltak som gjenstår for disse prioriterte gruppene. Det må avgjøres om den skal ha det.",
    },
    "doubled-label": {
      name: "doble bokstaver",
      what: (places) => `${places} linjer deler bokstav med en annen`,
      why: "Vises det til bokstaven, kan to tiltak være ment. Jeg har gitt dem hvert sitt nummer.",
      caseTitle: "Rette bokstavene i handlingsplanen",
      need: "I handlingsplanen står samme bokstav foran flere tiltak. Merkingen bør rettes.",
    },
    unlabelled: {
      name: "uten bokstav",
      what: (places) => (places === 1 ? "1 linje er uten bokstav" : `${places} linjer er uten bokstav`),
      why: "Ingenting i planen sier hva tiltaket heter. Jeg har gitt det et nummer etter plassen.",
      caseTitle: "Merke tiltak uten bokstav i handlingsplanen",
      need: "Tiltak i handlingsplanen står uten bokstav mellom andre. De bør merkes.",
    },
    torn: {
      name: "avbrutt setning",
      what: (places) => (places === 1 ? "1 setning er avbrutt" : `${places} setninger er avbrutt`),
      why: "Ord mangler i det som er lagt inn. Teksten står slik den er trykt.",
      caseTitle: "Rette avbrutte setninger i handlingsplanen",
      need: "Setninger i handlingsplanen mangler begynnelsen eller slutten. Det må avklares hva som skal stå.",
    },
    "titles-differ": {
      name: "ulike titler",
      what: (places) =>
        `${places === 1 ? "1 tittel er ulik" : `${places} titler er ulike`} i sammendrag og tabell`,
      why: "Leseren kan tro at det er to forskjellige ting.",
      caseTitle: "Samordne titlene i handlingsplanen",
      need: "Titler i handlingsplanen er ulike i sammendraget og i tabellen. Det bør avgjøres hva områdene heter.",
    },
    "status-sentence": {
      name: "statussetninger",
      what: (places) => `${places} tiltak forteller hva som er gjort`,
      why: "De ber ikke om noe, og regnes ikke som åpne tiltak.",
      caseTitle: "Avklare tiltak som alt er i gang eller gjort",
      need: "Disse linjene i handlingsplanen forteller hva som er gjort eller i gang. Det må avklares om noe gjenstår.",
    },
    "strategy-heading": {
      name: "strategipunkter",
      what: (places) => `${places} linjer er punkter til en strategi`,
      why: "De sier hva strategien skal handle om, og kan ikke gjøres ferdig hver for seg.",
      caseTitle: "Avklare arbeidet med strategidokumentet",
      need: "Disse linjene i handlingsplanen er punkter til et strategidokument. Det må avklares hvem som lager det, og når.",
    },
    "same-theme": {
      name: "samme tema",
      what: (places) => (places === 1 ? "1 tema står flere steder" : `${places} temaer står flere steder`),
      why: "Tiltakene kan høre sammen. De er ikke slått sammen.",
      caseTitle: "Samordne tiltak om samme tema i handlingsplanen",
      need: "Flere tiltak i handlingsplanen gjelder det samme. Det bør avgjøres om de skal samordnes.",
    },
  },
  place: {
    where: "Hvor",
    printed: (label, row) => `trykt «${label}», linje ${row}`,
    unprinted: (row) => `uten bokstav, linje ${row}`,
    readings: (summary, table) => `Sammendraget: «${summary}». Tabellen: «${table}».`,
    period: (from, to) => `Perioden var ${from} til ${to}.`,
    since: (from) => `Perioden begynte ${from}.`,
    until: (to) => `Perioden varte til ${to}.`,
    prolonged: (to) => `Den var forlenget til ${to}.`,
    noPeriod: "Ingen periode er oppgitt.",
    wholePlan: "Hele planen",
    part: (number) => `Område ${number}`,
    lines: (numbers) => `Linjene ${numbers}.`,
  },
  repair: {
    decidedBy: (body, preparedBy) =>
      preparedBy === undefined
        ? `Avgjøres av ${body}.`
        : `Avgjøres av ${body}, etter forberedelse i ${preparedBy}.`,
    undecided: "Ingen er satt opp til å avgjøre dette. Sekretariatet plasserer saken.",
    press: "Lag sak",
    caution: "Skjemaet åpnes med forslag til tittel og behov. Ingenting sendes før du har sett over det.",
    bySecretariat: "Ta kontakt med sekretariatet hvis dette bør bli en sak.",
    about: "Det gjelder:",
  },
  prolonging: {
    how: "Planen forlenges ved vedtak. Når saken gjøres klar, fyller sekretariatet ut feltet «Planen forlenges til».",
    holds: (to) => `Planen gjelder til og med ${to}`,
  },
  notes: {
    nothingMended: "Ingenting er rettet, og ingenting er gjettet.",
    byWording: "Funnet er gjort ut fra ordlyden i planen og kan være feil.",
    noDocument: "Planens eget dokument er ikke lagt inn, så sammendrag og tabell er ikke sammenlignet.",
  },
  say: {
    all: "plandoktor",
    one: (name) => `plandoktor ${name}`,
    part: (number) => `tiltak ${number}`,
  },
  back: "Alle funn",
};
