import type { DutyTexts } from "./duty-catalogue.ts";

export const dutyNb: DutyTexts = {
  list: {
    title: "Plikter",
    dated: (count) =>
      count === 0
        ? "Ingen plikter har dato det neste året."
        : count === 1
          ? "Én åpen dato, inntil ett år frem."
          : `${count} åpne datoer, inntil ett år frem.`,
    undatedCount: (count) =>
      count === 0
        ? "Alle plikter har dato."
        : count === 1
          ? "Én plikt kan ikke beregnes."
          : `${count} plikter kan ikke beregnes.`,
    dueOn: (date, left) => `${date}, ${left}`,
    doneOn: (date) => `Gjort ${date}`,
    restsOn: (source, counting) =>
      `Kilde: ${source}. ${counting.charAt(0).toUpperCase()}${counting.slice(1)}.`,
    alike: (count) =>
      count === 1 ? "Én til av samme slag samme dag." : `${count} til av samme slag samme dag.`,
    undatedTitle: "Plikter uten dato",
    undated: (title) => `${title} (kan ikke beregnes)`,
    also: (names) => `Gjelder også: ${names}.`,
    settle: (what) => `Det som mangler: ${what}`,
    rest: (count) =>
      count === 1 ? "Én til er ikke vist." : `${count} til er ikke vist. Årshjulet har alle.`,
    showUndated: "Uten dato",
    showDated: "Med dato",
  },
  review: {
    title: "Årlig gjennomgang av avtalen",
    last: (date, result) => `Sist gjennomgått ${date}: ${result}.`,
    neverNoted: "Ingen gjennomgang er notert her.",
  },
  revision: {
    title: "Revisjon av avtalen",
    none: {
      title: "Ingen revisjonsfrist er funnet",
      text: "Ingen avtale som er lagt inn, sier hvor ofte den skal revideres. Loven krever en gjennomgang hvert år, men ingen revisjon.",
    },
    workBack: "Regn tilbake",
  },
  notice: {
    title: "Hvis avtalen sies opp",
    refusedTitle: "Når er vi ute? Det kan ikke beregnes",
    refused: {
      "no-notice-date":
        "Fristen på ett år løper fra oppsigelsen, og ingen oppsigelse er kjent. Uten en dag for oppsigelsen finnes det ingen sluttdato.",
      "clause-is-ambiguous":
        "Avtalen nevner flere oppsigelsesfrister. Ingen av dem er valgt; partnerne må avklare hvilken som gjelder.",
      "clause-differs-from-law":
        "Avtalen og loven har ulik oppsigelsesfrist. Ingen av dem er valgt; få avklart hvilken som gjelder.",
    },
    ask: "Skriv for eksempel «hva om vi sier opp 01.03.2027».",
    warn: (date) => ({
      title: `Internt varsel: senest ${date}`,
      text: "Det er ingen oppsigelse. Kommunestyret eller styret må selv vedta å si opp, og trenger tid til det.",
    }),
    formal: (date) => ({
      title: `Formell oppsigelse: ${date}`,
      text: "Skriftlig, til alle de andre partnerne.",
    }),
    ends: (date) => ({ title: `Ute: ${date}`, text: "Til da gjelder avtalen fullt ut." }),
    otherwise: {
      "end-of-month": (date) => `Regnes fristen til månedens slutt, blir det ${date}.`,
      "end-of-year": (date) => `Regnes fristen til årets slutt, blir det ${date}.`,
    },
    assumption: {
      "from-the-day-it-is-received":
        "Kilden sier ikke hvilken dag fristen løper fra. Dagen de andre har fått oppsigelsen, er brukt.",
      "same-day-of-the-year":
        "Kilden sier ikke om fristen går til månedens eller årets slutt. Samme dag året etter er brukt.",
      "others-stay-bound":
        "Kilden sier ikke hva oppsigelsen betyr for de andre. At avtalen fortsetter mellom dem, er en antakelse.",
      "length-of-warning": "120 dager til internt varsel er et anslag.",
    },
    source: (words) => `Kilde: ${words}.`,
    inform:
      "Når en part har sagt opp, skal det regionale helseforetaket si fra til Helsedirektoratet (helse- og omsorgstjenesteloven § 6-5).",
    passed: "Denne dagen er passert.",
  },
  back: {
    title: (goal) => `Regnet tilbake fra ${goal}`,
    intro: (months) =>
      `Siste dag for hvert steg når alle partnerne må vedta den reviderte avtalen. I alt om lag ${months} måneder.`,
    late: (step, startBy) => `Det er ikke tid nok. «${step}» skulle ha begynt senest ${startBy}.`,
    earliest: (date) => `Begynner dere i dag, kan avtalen tidligst gjelde fra ${date}.`,
    step: {
      drafting: "Utkast",
      hearing: "Høring",
      recommendation: "Tilråding fra utvalget",
      councils: "Kommunestyrene",
      board: "Styret i helseforetaket",
    },
    window: (startBy, endBy) => `Begynn senest ${startBy}, ferdig ${endBy}.`,
    days: (days) => `${days} dager.`,
    assumedDays: (days) => `${days} dager (antatt).`,
    submit: (date) => ({
      title: `Innsending: senest ${date}`,
      text: "Det regionale helseforetaket sender avtalen til Helsedirektoratet innen en måned etter siste vedtak (§ 6-4).",
    }),
    inForce: (date) => `Gjelder fra ${date}`,
    pauses:
      "Jul, påske og sommer er ikke regnet med. Det som avgjøres i møte, slutter på en dag det kan holdes møte.",
    past: {
      title: "Dagen er passert",
      text: "Velg en dag som kommer, for eksempel «regn tilbake fra 01.03.2028».",
    },
    whichDay: {
      title: "Fra hvilken dag?",
      text: "Skriv dagen den reviderte avtalen skal gjelde fra, for eksempel «regn tilbake fra 01.03.2028».",
    },
  },
  done: {
    press: "Noter som gjort",
    title: (what) => `Noter: ${what}`,
    intro: "Det som noteres, blir stående og kan ikke slettes.",
    intended: "Gjelder datoen",
    on: { label: "Gjort dagen", missing: "Velg dagen det ble gjort." },
    result: { label: "Resultat", missing: "Velg et resultat." },
    results: { done: "gjort", "no-change": "ingen endring", changed: "endring foreslås eller er gjort" },
    note: "Merknad (kan være tom)",
    submit: "Noter",
    cancel: "Avbryt",
    unreadable: "Noe i skjemaet kunne ikke leses. Se over feltene.",
    toCome: "Dagen er ikke kommet ennå.",
    confirm: (what, intended, on) => ({
      title: `Noter «ingen endring»: ${what}?`,
      text: `Gjelder ${intended}. Gjort ${on}. Det som noteres, blir stående.`,
    }),
    noted: (what) => `Notert: ${what}`,
    notedText: (result, on, intended) => `Resultat: ${result}. Gjort ${on}, for datoen ${intended}.`,
    nothingOpen: {
      title: "Ingenting å notere",
      text: "Ingen avtale har en gjennomgang eller revisjon som kan noteres nå. Skriv «plikter».",
    },
    onlySecretariat: {
      title: "Bare sekretariatet noterer",
      text: "Be sekretariatet notere at det er gjort.",
    },
  },
  notHere: {
    title: "Plikter vises for dem som er med",
    text: "Du har ingen plass i dette helsefellesskapet.",
  },
  say: {
    duties: "plikter",
    revision: "når må avtalen revideres",
    review: "når er neste årlige gjennomgang",
    notice: "når er vi ute",
    whatIf: (date) => `hva om vi sier opp ${date}`,
    workBack: (date) => `regn tilbake fra ${date}`,
    reviewed: "avtalen er gjennomgått",
    revised: "avtalen er revidert",
  },
};
