import type { PlanDoctorTexts } from "./plan-doctor-catalogue.ts";

/** Nynorsk. */
export const planDoctorNn: PlanDoctorTexts = {
  title: "Plandoktor",
  intro: (findings, plan) => `Eg har gått gjennom «${plan}» og fann ${findings} ting å sjå på.`,
  healthy: (plan) => `Eg har gått gjennom «${plan}» og fann ingenting å sjå på.`,
  seriousness: {
    serious: (findings) => `Hindrar oppfølging (${findings})`,
    wrong: (findings) => `Feil i teksten (${findings})`,
    "worth-knowing": (findings) => `Verdt å vite (${findings})`,
  },
  finding: {
    expired: {
      name: "utgått",
      what: () => "Planen har gått ut",
      why: "Ingen får påminningar om tiltaka før planen er forlengd eller ein ny er vedteken.",
      caseTitle: "Forlengje handlingsplanen eller vedta ein ny",
      need: "Perioden for handlingsplanen er over, og ingen har vedteke at han er forlengd. Det må avgjerast om han skal forlengjast, og til kva dato, eller om ein ny plan skal vedtakast.",
    },
    "no-period": {
      name: "utan periode",
      what: () => "Planen har ingen sluttdato",
      why: "Utan ein slutt veit ingen når han skal følgjast av ein ny.",
      caseTitle: "Fastsetje perioden for handlingsplanen",
      need: "Handlingsplanen seier ikkje når han sluttar å gjelde. Perioden må fastsetjast.",
    },
    "two-periods": {
      name: "to periodar",
      what: (places) =>
        places === 1 ? "Éin periode kan lesast på to måtar" : `${places} periodar kan lesast på to måtar`,
      why: "Samandraget og tabellen seier ikkje det same. Begge står slik dei er trykte.",
      caseTitle: "Avklare perioden i handlingsplanen",
      need: "Handlingsplanen oppgir perioden ulikt i samandraget og i tabellen, eller med spørjeteikn. Det må avgjerast kva som gjeld.",
    },
    "no-dates": {
      name: "tomme datoar",
      what: (places, lines) => `${places} av ${lines} linjer er utan tidspunkt`,
      why: "Ein tom dato er aldri forseinka, men ingen kan heller få påminning om han.",
      caseTitle: "Fastsetje datoar for tiltaka i handlingsplanen",
      need: "Desse linjene i handlingsplanen har korkje tidspunkt eller frist. Det må fastsetjast når dei skal vere ferdige, eller at dei er løpande.",
    },
    "no-owners": {
      name: "utan ansvarleg",
      what: (places, lines) => `${places} av ${lines} linjer er utan ansvarleg`,
      why: "Planen seier ikkje kven som skal følgje opp, og ingen er sett.",
      caseTitle: "Avklare kven som har ansvar for tiltaka i handlingsplanen",
      need: "Desse linjene i handlingsplanen har ingen ansvarleg. Det må avklarast kven som følgjer opp på kommunane og på sjukehuset si side.",
    },
    "group-without-activity": {
      name: "gruppe utan tiltak",
      what: (places) =>
        places === 1
          ? "Éi prioritert gruppe har ingen tiltak"
          : `${places} prioriterte grupper har ingen tiltak`,
      why: "Ingenting står att i planen for dei som skal gå føre.",
      caseTitle: "Tiltak for prioriterte grupper i handlingsplanen",
      need: "Handlingsplanen har ingen tiltak som står att for desse prioriterte gruppene. Det må avgjerast om han skal ha det.",
    },
    "doubled-label": {
      name: "doble bokstavar",
      what: (places) => `${places} linjer deler bokstav med ei anna`,
      why: "Viser ein til bokstaven, kan to tiltak vere meinte. Eg har gitt dei kvart sitt nummer.",
      caseTitle: "Rette bokstavane i handlingsplanen",
      need: "I handlingsplanen står same bokstav framfor fleire tiltak. Merkinga bør rettast.",
    },
    unlabelled: {
      name: "utan bokstav",
      what: (places) => (places === 1 ? "1 linje er utan bokstav" : `${places} linjer er utan bokstav`),
      why: "Ingenting i planen seier kva tiltaket heiter. Eg har gitt det eit nummer etter plassen.",
      caseTitle: "Merkje tiltak utan bokstav i handlingsplanen",
      need: "Tiltak i handlingsplanen står utan bokstav mellom andre. Dei bør merkjast.",
    },
    torn: {
      name: "avbroten setning",
      what: (places) => (places === 1 ? "1 setning er avbroten" : `${places} setningar er avbrotne`),
      why: "Ord manglar i det som er lagt inn. Teksten står slik han er trykt.",
      caseTitle: "Rette avbrotne setningar i handlingsplanen",
      need: "Setningar i handlingsplanen manglar starten eller slutten. Det må avklarast kva som skal stå.",
    },
    "titles-differ": {
      name: "ulike titlar",
      what: (places) =>
        `${places === 1 ? "1 tittel er ulik" : `${places} titlar er ulike`} i samandrag og tabell`,
      why: "Lesaren kan tru at det er to forskjellige ting.",
      caseTitle: "Samordne titlane i handlingsplanen",
      need: "Titlar i handlingsplanen er ulike i samandraget og i tabellen. Det bør avgjerast kva områda heiter.",
    },
    "status-sentence": {
      name: "statussetningar",
      what: (places) => `${places} tiltak fortel kva som er gjort`,
      why: "Dei ber ikkje om noko, og blir ikkje rekna som opne tiltak.",
      caseTitle: "Avklare tiltak som alt er i gang eller gjorde",
      need: "Desse linjene i handlingsplanen fortel kva som er gjort eller i gang. Det må avklarast om noko står att.",
    },
    "strategy-heading": {
      name: "strategipunkt",
      what: (places) => `${places} linjer er punkt til ein strategi`,
      why: "Dei seier kva strategien skal handle om, og kan ikkje gjerast ferdige kvar for seg.",
      caseTitle: "Avklare arbeidet med strategidokumentet",
      need: "Desse linjene i handlingsplanen er punkt til eit strategidokument. Det må avklarast kven som lagar det, og når.",
    },
    "same-theme": {
      name: "same tema",
      what: (places) => (places === 1 ? "1 tema står fleire stader" : `${places} tema står fleire stader`),
      why: "Tiltaka kan høyre saman. Dei er ikkje slått saman.",
      caseTitle: "Samordne tiltak om same tema i handlingsplanen",
      need: "Fleire tiltak i handlingsplanen gjeld det same. Det bør avgjerast om dei skal samordnast.",
    },
  },
  place: {
    where: "Kvar",
    printed: (label, row) => `trykt «${label}», linje ${row}`,
    unprinted: (row) => `utan bokstav, linje ${row}`,
    readings: (summary, table) => `Samandraget: «${summary}». Tabellen: «${table}».`,
    period: (from, to) => `Perioden var ${from} til ${to}.`,
    since: (from) => `Perioden tok til ${from}.`,
    until: (to) => `Perioden varte til ${to}.`,
    prolonged: (to) => `Han var forlengd til ${to}.`,
    noPeriod: "Ingen periode er oppgitt.",
    wholePlan: "Heile planen",
    part: (number) => `Område ${number}`,
    lines: (numbers) => `Linjene ${numbers}.`,
  },
  repair: {
    decidedBy: (body, preparedBy) =>
      preparedBy === undefined
        ? `Blir avgjort av ${body}.`
        : `Blir avgjort av ${body}, etter førebuing i ${preparedBy}.`,
    undecided: "Ingen er sett opp til å avgjere dette. Sekretariatet plasserer saka.",
    press: "Lag sak",
    caution:
      "Skjemaet opnar med framlegg til tittel og behov. Ingenting blir sendt før du har sett over det.",
    bySecretariat: "Ta kontakt med sekretariatet dersom dette bør bli ei sak.",
    about: "Det gjeld:",
  },
  prolonging: {
    how: "Planen blir forlengd ved vedtak. Når saka blir gjord klar, fyller sekretariatet ut feltet «Planen blir forlengd til».",
    holds: (to) => `Planen gjeld til og med ${to}`,
  },
  notes: {
    nothingMended: "Ingenting er retta, og ingenting er gjetta.",
    byWording: "Funnet er gjort ut frå ordlyden i planen og kan vere feil.",
    noDocument: "Dokumentet til planen er ikkje lagt inn, så samandrag og tabell er ikkje samanlikna.",
  },
  say: {
    all: "plandoktor",
    one: (name) => `plandoktor ${name}`,
    part: (number) => `tiltak ${number}`,
  },
  back: "Alle funn",
};
