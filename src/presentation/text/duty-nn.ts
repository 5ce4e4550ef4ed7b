import type { DutyTexts } from "./duty-catalogue.ts";

export const dutyNn: DutyTexts = {
  list: {
    title: "Plikter",
    dated: (count) =>
      count === 0
        ? "Ingen plikter har dato det neste året."
        : count === 1
          ? "Éin open dato, inntil eitt år fram."
          : `${count} opne datoar, inntil eitt år fram.`,
    undatedCount: (count) =>
      count === 0
        ? "Alle plikter har dato."
        : count === 1
          ? "Éi plikt kan ikkje reknast ut."
          : `${count} plikter kan ikkje reknast ut.`,
    dueOn: (date, left) => `${date}, ${left}`,
    doneOn: (date) => `Gjort ${date}`,
    restsOn: (source, counting) =>
      `Kjelde: ${source}. ${counting.charAt(0).toUpperCase()}${counting.slice(1)}.`,
    alike: (count) => (count === 1 ? "Éi til av same slag same dag." : `${count} til av same slag same dag.`),
    undatedTitle: "Plikter utan dato",
    undated: (title) => `${title} (kan ikkje reknast ut)`,
    also: (names) => `Gjeld òg: ${names}.`,
    settle: (what) => `Det som manglar: ${what}`,
    rest: (count) =>
      count === 1 ? "Éi til er ikkje vist." : `${count} til er ikkje viste. Årshjulet har alle.`,
    showUndated: "Utan dato",
    showDated: "Med dato",
  },
  review: {
    title: "Årleg gjennomgang av avtalen",
    last: (date, result) => `Sist gått gjennom ${date}: ${result}.`,
    neverNoted: "Ingen gjennomgang er notert her.",
  },
  revision: {
    title: "Revisjon av avtalen",
    none: {
      title: "Ingen revisjonsfrist er funnen",
      text: "Ingen avtale som er lagd inn, seier kor ofte han skal reviderast. Lova krev ein gjennomgang kvart år, men ingen revisjon.",
    },
    workBack: "Rekn tilbake",
  },
  notice: {
    title: "Om avtalen blir sagd opp",
    refusedTitle: "Når er vi ute? Det kan ikkje reknast ut",
    refused: {
      "no-notice-date":
        "Fristen på eitt år går frå oppseiinga, og inga oppseiing er kjend. Utan ein dag for oppseiinga finst det ingen sluttdato.",
      "clause-is-ambiguous":
        "Avtalen nemner fleire oppseiingsfristar. Ingen av dei er vald; partnarane må avklare kva for ein som gjeld.",
      "clause-differs-from-law":
        "Avtalen og lova har ulik oppseiingsfrist. Ingen av dei er vald; få avklara kva for ein som gjeld.",
    },
    ask: "Skriv til dømes «kva om vi seier opp 01.03.2027».",
    warn: (date) => ({
      title: `Internt varsel: seinast ${date}`,
      text: "Det er inga oppseiing. Kommunestyret eller styret må sjølv vedta å seie opp, og treng tid til det.",
    }),
    formal: (date) => ({
      title: `Formell oppseiing: ${date}`,
      text: "Skriftleg, til alle dei andre partnarane.",
    }),
    ends: (date) => ({ title: `Ute: ${date}`, text: "Til då gjeld avtalen fullt ut." }),
    otherwise: {
      "end-of-month": (date) => `Blir fristen rekna til slutten av månaden, blir det ${date}.`,
      "end-of-year": (date) => `Blir fristen rekna til slutten av året, blir det ${date}.`,
    },
    assumption: {
      "from-the-day-it-is-received":
        "Kjelda seier ikkje kva dag fristen går frå. Dagen dei andre har fått oppseiinga, er brukt.",
      "same-day-of-the-year":
        "Kjelda seier ikkje om fristen går til slutten av månaden eller året. Same dag året etter er brukt.",
      "others-stay-bound":
        "Kjelda seier ikkje kva oppseiinga har å seie for dei andre. At avtalen held fram mellom dei, er ei antaking.",
      "length-of-warning": "120 dagar til internt varsel er eit overslag.",
    },
    source: (words) => `Kjelde: ${words}.`,
    inform:
      "Når ein part har sagt opp, skal det regionale helseføretaket seie frå til Helsedirektoratet (helse- og omsorgstenestelova § 6-5).",
    passed: "Denne dagen er passert.",
  },
  back: {
    title: (goal) => `Rekna tilbake frå ${goal}`,
    intro: (months) =>
      `Siste dag for kvart steg når alle partnarane må vedta den reviderte avtalen. I alt om lag ${months} månader.`,
    late: (step, startBy) => `Det er ikkje tid nok. «${step}» skulle ha byrja seinast ${startBy}.`,
    earliest: (date) => `Byrjar de i dag, kan avtalen tidlegast gjelde frå ${date}.`,
    step: {
      drafting: "Utkast",
      hearing: "Høyring",
      recommendation: "Tilråding frå utvalet",
      councils: "Kommunestyra",
      board: "Styret i helseføretaket",
    },
    window: (startBy, endBy) => `Byrj seinast ${startBy}, ferdig ${endBy}.`,
    days: (days) => `${days} dagar.`,
    assumedDays: (days) => `${days} dagar (gått ut frå).`,
    submit: (date) => ({
      title: `Innsending: seinast ${date}`,
      text: "Det regionale helseføretaket sender avtalen til Helsedirektoratet innan ein månad etter siste vedtak (§ 6-4).",
    }),
    inForce: (date) => `Gjeld frå ${date}`,
    pauses:
      "Jul, påske og sommar er ikkje rekna med. Det som blir avgjort i møte, sluttar på ein dag det kan haldast møte.",
    past: {
      title: "Dagen er passert",
      text: "Vel ein dag som kjem, til dømes «rekn tilbake frå 01.03.2028».",
    },
    whichDay: {
      title: "Frå kva dag?",
      text: "Skriv dagen den reviderte avtalen skal gjelde frå, til dømes «rekn tilbake frå 01.03.2028».",
    },
  },
  done: {
    press: "Noter som gjort",
    title: (what) => `Noter: ${what}`,
    intro: "Det som blir notert, blir ståande og kan ikkje slettast.",
    intended: "Gjeld datoen",
    on: { label: "Gjort dagen", missing: "Vel dagen det vart gjort." },
    result: { label: "Resultat", missing: "Vel eit resultat." },
    results: { done: "gjort", "no-change": "inga endring", changed: "endring er foreslått eller gjord" },
    note: "Merknad (kan vere tom)",
    submit: "Noter",
    cancel: "Avbryt",
    unreadable: "Noko i skjemaet kunne ikkje lesast. Sjå over felta.",
    toCome: "Dagen er ikkje komen enno.",
    confirm: (what, intended, on) => ({
      title: `Noter «inga endring»: ${what}?`,
      text: `Gjeld ${intended}. Gjort ${on}. Det som blir notert, blir ståande.`,
    }),
    noted: (what) => `Notert: ${what}`,
    notedText: (result, on, intended) => `Resultat: ${result}. Gjort ${on}, for datoen ${intended}.`,
    nothingOpen: {
      title: "Ingenting å notere",
      text: "Ingen avtale har ein gjennomgang eller revisjon som kan noterast no. Skriv «plikter».",
    },
    onlySecretariat: {
      title: "Berre sekretariatet noterer",
      text: "Be sekretariatet notere at det er gjort.",
    },
  },
  notHere: {
    title: "Plikter blir viste for dei som er med",
    text: "Du har ingen plass i dette helsefellesskapet.",
  },
  say: {
    duties: "plikter",
    revision: "når må avtalen reviderast",
    review: "når er neste årlege gjennomgang",
    notice: "når er vi ute",
    whatIf: (date) => `kva om vi seier opp ${date}`,
    workBack: (date) => `rekn tilbake frå ${date}`,
    reviewed: "avtalen er gjennomgått",
    revised: "avtalen er revidert",
  },
};
