import type { AnchoringTexts } from "./anchoring-catalogue.ts";

/** Bokmål. */
export const anchoringNb: AnchoringTexts = {
  title: (caseId) => `Forankring av sak ${caseId}`,
  seenBy: {
    municipalities: "Bare kommunesiden ser dette.",
    hospital: "Bare sykehussiden ser dette.",
    interest: "Bare de som har denne plassen, ser dette.",
  },
  side: { municipalities: "hele kommunesiden", hospital: "hele sykehussiden" },
  speaksFor: (parties) => `Du taler for ${parties}.`,
  speaksForInterest: (seat) => `Du har plassen ${seat}.`,
  office: {
    municipalities: "Du følger opp hele kommunesiden.",
    hospital: "Du følger opp hele sykehussiden.",
  },
  group: {
    supports: (count) => `Støtter (${count})`,
    doubts: (count) => `I tvil (${count})`,
    opposes: (count) => `Støtter ikke (${count})`,
    silent: (count) => `Spurt, ikke svart (${count})`,
    outdated: (count) => `Svarte på et tidligere forslag (${count})`,
    notAsked: (count) => `Ikke spurt (${count})`,
    noContact: (count) => `Ikke spurt, ingen kontakt her (${count})`,
  },
  said: {
    words: (party, words, name) => `${party}: «${words}» – ${name}`,
    noWords: (party, name) => `${party} – ${name}`,
    registered: (name, by) => `${name}, ført inn av ${by}`,
    more: (count) => `… og ${count} til`,
  },
  section: {
    notes: "Notater",
    draft: "Utkast til standpunkt",
    preMeetings: "Formøter",
    released: "Frigitt til begge sider",
    copy: "Tekst til dem jeg ikke når",
  },
  by: (text, name, date) => `${text} (${name}, ${date})`,
  draft: (stance, words) => (words === undefined ? stance : `${stance}: «${words}»`),
  noDraftCounts: "Et utkast er ikke et standpunkt og teller ikke.",
  preMeeting: (date, place) => (place === "" ? date : `${date}, ${place}`),
  preMeetingNotes: (meeting, notes) => `${meeting}: ${notes}`,
  copyText: ({ caseId, title, points, deadline }) =>
    [
      `Sak ${caseId}: ${title}. Hva mener dere om forslaget?`,
      ...points.map((point, place) => `${place + 1}. ${point}`),
      deadline === undefined
        ? "Svar: støtter, i tvil eller støtter ikke, gjerne med noen ord."
        : `Svar innen ${deadline}: støtter, i tvil eller støtter ikke, gjerne med noen ord.`,
    ].join("\n"),
  press: {
    open: "Forankring",
    ask: { municipalities: "Spør kommunene dine", hospital: "Spør kontaktene dine" },
    askedOtherwise: "Jeg har spurt resten selv",
    remind: "Minn dem som ikke har svart",
    release: "Frigi oppsummering",
    releaseAgain: "Frigi ny oppsummering",
    register: "Registrer svar",
    note: "Skriv notat",
    draft: "Lagre utkast til standpunkt",
    preMeeting: "Formøte",
    preMeetingNotes: "Skriv fra formøtet",
    toCase: "Til saken",
    showFor: (who) => `Vis for ${who}`,
    cancel: "Avbryt",
  },
  contact: {
    title: (asker, party) => `${asker} spør hva ${party} mener`,
    case: (caseId, title) => `Sak ${caseId}: ${title}`,
    question: (asker) => `${asker} spør`,
    deadline: "Frist",
    noDeadline: "ikke satt",
    what: "Svaret ditt er råd til representanten. Det er ikke et standpunkt.",
    seenBy: (party) => `Siden til ${party} ser svaret. Den andre siden ser bare det representanten frigir.`,
    answered: (answer, date) => `Du svarte «${answer}» ${date}.`,
    answeredEarlier: "Du har svart på et tidligere forslag. Forslaget er endret, så du blir spurt på nytt.",
    mayChange: "Du kan endre svaret så lenge saken er til behandling.",
    closed: "Saken er ikke til behandling nå.",
    words: "Vil du si noe mer? (kan stå tomt)",
    press: { supports: "Støtter", doubts: "I tvil", opposes: "Støtter ikke" },
    answer: { supports: "støtter", doubts: "i tvil", opposes: "støtter ikke" },
  },
  form: {
    register: {
      title: "Registrer svar",
      intro: "For svar du har fått på telefon, e-post eller i et møte.",
      party: "Svar fra",
      partyMissing: "Velg hvem svaret er fra.",
      name: "Hvem svarte?",
      nameMissing: "Skriv hvem som svarte.",
      answer: "Svaret",
      answerMissing: "Velg et svar.",
      words: "Hva ble sagt? (kan stå tomt)",
      submit: "Registrer",
    },
    note: {
      title: "Notat for din side",
      words: "Notat",
      missing: "Skriv notatet.",
      submit: "Lagre notat",
    },
    draft: {
      title: "Utkast til standpunkt",
      intro: "Et utkast er ikke et standpunkt og teller ikke. Din egen side ser det.",
      stance: "Standpunkt",
      stanceMissing: "Velg et standpunkt.",
      words: "Begrunnelse (kan stå tomt)",
      submit: "Lagre utkast",
    },
    preMeeting: {
      title: "Formøte for din side",
      date: "Dato",
      dateMissing: "Velg en dato.",
      place: "Sted (kan stå tomt)",
      submit: "Lagre formøte",
    },
    preMeetingNotes: {
      title: (meeting) => `Fra formøtet ${meeting}`,
      words: "Hva kom dere fram til?",
      missing: "Skriv hva dere kom fram til.",
      submit: "Lagre",
    },
    release: {
      title: "Frigi oppsummering",
      intro: "Dette ser begge sider i saken. Notater, utkast, formøter og hvem som sa hva, blir på din side.",
      parties: "Disse svarene følger med",
      words: "Hvordan og med hvem er saken forankret?",
      missing: "Skriv hvordan saken er forankret.",
      submit: "Frigi",
      start: (asked, answered) =>
        `${asked === 1 ? "1 er spurt" : `${asked} er spurt`}, ${answered === 1 ? "1 har svart" : `${answered} har svart`}.`,
    },
  },
  done: {
    asked: (reached, unreached) =>
      [
        reached === undefined ? undefined : `Spurt: ${reached}.`,
        unreached === undefined ? undefined : `Jeg når ikke ${unreached}. Bruk teksten under.`,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    askedOtherwise: "Notert at du har spurt dem selv. Før inn svarene når de kommer.",
    reminded: (reached, unreached) =>
      [
        reached === undefined ? undefined : `Minnet på: ${reached}.`,
        unreached === undefined ? undefined : `Jeg når ikke ${unreached}. Bruk teksten under.`,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    again: "Dette var gjort fra før.",
    answered: (answer, party) => `Svaret for ${party} er notert: ${answer}.`,
    registered: "Svaret er ført inn.",
    noted: "Notatet er lagret for din side.",
    drafted: "Utkastet er lagret for din side. Det teller ikke som standpunkt.",
    preMeeting: "Formøtet er lagret for din side.",
    preMeetingNoted: "Lagret for din side.",
    released: "Oppsummeringen er frigitt. Begge sider ser den i saken.",
  },
  released: {
    title: (seat) => `Forankret: ${seat}`,
    parties: {
      supports: (parties) => `Støtter: ${parties}`,
      doubts: (parties) => `I tvil: ${parties}`,
      opposes: (parties) => `Støtter ikke: ${parties}`,
      silent: (parties) => `Ikke svart: ${parties}`,
    },
    earlierProposal: "Gjaldt et tidligere forslag.",
  },
  refusal: {
    "not-your-side": "Dette er ikke din side. Ingenting er lagret.",
    "not-your-seat": "Du har ikke denne plassen. Ingenting er lagret.",
    "not-your-party": "Du taler ikke for den kommunen. Ingenting er lagret.",
    "not-asked": "Du er ikke spurt om denne saken. Svaret er ikke lagret.",
    "not-under-treatment": "Saken er ikke til behandling nå. Ingenting er lagret.",
    "proposal-changed": "Forslaget er endret siden du fikk kortet. Les det nye forslaget og svar på nytt.",
    "nobody-to-ask":
      "Du har ingen kontakter her ennå. Skriv «inviter kontakt», eller bruk teksten under og før inn svarene.",
    "words-needed": "Teksten mangler. Ingenting er lagret.",
    "name-needed": "Skriv hvem som svarte. Ingenting er lagret.",
    "no-such-pre-meeting": "Jeg finner ikke formøtet.",
    full: "Det er ikke plass til mer i forankringen av denne saken.",
  },
  notice: {
    noSuchCase: { title: "Jeg finner ikke saken", text: "Se etter om nummeret er riktig." },
    notYours: {
      title: "Forankringen er ikke åpen for deg",
      text: "Den er for dem som har plass i organet som behandler saken, for deres egen side, og for kontakter som er spurt.",
    },
    unknownAccount: {
      title: "Jeg ser ikke hvem du er",
      text: "Teams forteller meg ikke hvilken virksomhet du kommer fra.",
    },
    elsewhereTitle: "Her kan andre lese",
    elsewhereSent: {
      title: "Her kan andre lese",
      text: "Forankringen er bare for din egen side. Jeg har sendt den til deg i den personlige samtalen vår.",
    },
    elsewhereWrite: (say) =>
      `Forankringen er bare for din egen side. Åpne en personlig samtale med meg og skriv «${say}».`,
    noteStands: "Jeg har ikke lagret noe. Det du skrev, står fortsatt her der andre kan lese det.",
    unreadable: "Jeg forsto ikke kortet. Her er forankringen slik den er nå.",
    noCases: {
      title: "Ingen saker å forankre",
      text: "Ingen saker som din side behandler, er klare til forankring nå.",
    },
  },
  choose: "Hvilken sak gjelder det?",
  say: (caseId) => `forankring ${caseId}`,
};
