import type { AnchoringTexts } from "./anchoring-catalogue.ts";

/** Nynorsk. */
export const anchoringNn: AnchoringTexts = {
  title: (caseId) => `Forankring av sak ${caseId}`,
  seenBy: {
    municipalities: "Berre kommunesida ser dette.",
    hospital: "Berre sjukehussida ser dette.",
    interest: "Berre dei som har denne plassen, ser dette.",
  },
  side: { municipalities: "heile kommunesida", hospital: "heile sjukehussida" },
  speaksFor: (parties) => `Du talar for ${parties}.`,
  speaksForInterest: (seat) => `Du har plassen ${seat}.`,
  office: {
    municipalities: "Du følgjer opp heile kommunesida.",
    hospital: "Du følgjer opp heile sjukehussida.",
  },
  group: {
    supports: (count) => `Støttar (${count})`,
    doubts: (count) => `I tvil (${count})`,
    opposes: (count) => `Støttar ikkje (${count})`,
    silent: (count) => `Spurde, ikkje svara (${count})`,
    outdated: (count) => `Svara på eit tidlegare forslag (${count})`,
    notAsked: (count) => `Ikkje spurde (${count})`,
    noContact: (count) => `Ikkje spurde, ingen kontakt her (${count})`,
  },
  said: {
    words: (party, words, name) => `${party}: «${words}» – ${name}`,
    noWords: (party, name) => `${party} – ${name}`,
    registered: (name, by) => `${name}, ført inn av ${by}`,
    more: (count) => `… og ${count} til`,
  },
  section: {
    notes: "Notat",
    draft: "Utkast til standpunkt",
    preMeetings: "Formøte",
    released: "Frigjeve til begge sider",
    copy: "Tekst til dei eg ikkje når",
  },
  by: (text, name, date) => `${text} (${name}, ${date})`,
  draft: (stance, words) => (words === undefined ? stance : `${stance}: «${words}»`),
  noDraftCounts: "Eit utkast er ikkje eit standpunkt og tel ikkje.",
  preMeeting: (date, place) => (place === "" ? date : `${date}, ${place}`),
  preMeetingNotes: (meeting, notes) => `${meeting}: ${notes}`,
  copyText: ({ caseId, title, points, deadline }) =>
    [
      `Sak ${caseId}: ${title}. Kva meiner de om forslaget?`,
      ...points.map((point, place) => `${place + 1}. ${point}`),
      deadline === undefined
        ? "Svar: støttar, i tvil eller støttar ikkje, gjerne med nokre ord."
        : `Svar innan ${deadline}: støttar, i tvil eller støttar ikkje, gjerne med nokre ord.`,
    ].join("\n"),
  press: {
    open: "Forankring",
    ask: { municipalities: "Spør kommunane dine", hospital: "Spør kontaktane dine" },
    askedOtherwise: "Eg har spurt resten sjølv",
    remind: "Minn dei som ikkje har svara",
    release: "Frigje oppsummering",
    releaseAgain: "Frigje ny oppsummering",
    register: "Registrer svar",
    note: "Skriv notat",
    draft: "Lagre utkast til standpunkt",
    preMeeting: "Formøte",
    preMeetingNotes: "Skriv frå formøtet",
    toCase: "Til saka",
    showFor: (who) => `Vis for ${who}`,
    cancel: "Avbryt",
  },
  contact: {
    title: (asker, party) => `${asker} spør kva ${party} meiner`,
    case: (caseId, title) => `Sak ${caseId}: ${title}`,
    question: (asker) => `${asker} spør`,
    deadline: "Frist",
    noDeadline: "ikkje sett",
    what: "Svaret ditt er råd til representanten. Det er ikkje eit standpunkt.",
    seenBy: (party) => `Sida til ${party} ser svaret. Den andre sida ser berre det representanten frigjev.`,
    answered: (answer, date) => `Du svara «${answer}» ${date}.`,
    answeredEarlier: "Du har svara på eit tidlegare forslag. Forslaget er endra, så du blir spurd på nytt.",
    mayChange: "Du kan endre svaret så lenge saka er til behandling.",
    closed: "Saka er ikkje til behandling no.",
    words: "Vil du seie noko meir? (kan stå tomt)",
    press: { supports: "Støttar", doubts: "I tvil", opposes: "Støttar ikkje" },
    answer: { supports: "støttar", doubts: "i tvil", opposes: "støttar ikkje" },
  },
  form: {
    register: {
      title: "Registrer svar",
      intro: "For svar du har fått på telefon, e-post eller i eit møte.",
      party: "Svar frå",
      partyMissing: "Vel kven svaret er frå.",
      name: "Kven svara?",
      nameMissing: "Skriv kven som svara.",
      answer: "Svaret",
      answerMissing: "Vel eit svar.",
      words: "Kva vart sagt? (kan stå tomt)",
      submit: "Registrer",
    },
    note: {
      title: "Notat for di side",
      words: "Notat",
      missing: "Skriv notatet.",
      submit: "Lagre notat",
    },
    draft: {
      title: "Utkast til standpunkt",
      intro: "Eit utkast er ikkje eit standpunkt og tel ikkje. Di eiga side ser det.",
      stance: "Standpunkt",
      stanceMissing: "Vel eit standpunkt.",
      words: "Grunngiving (kan stå tomt)",
      submit: "Lagre utkast",
    },
    preMeeting: {
      title: "Formøte for di side",
      date: "Dato",
      dateMissing: "Vel ein dato.",
      place: "Stad (kan stå tomt)",
      submit: "Lagre formøte",
    },
    preMeetingNotes: {
      title: (meeting) => `Frå formøtet ${meeting}`,
      words: "Kva kom de fram til?",
      missing: "Skriv kva de kom fram til.",
      submit: "Lagre",
    },
    release: {
      title: "Frigje oppsummering",
      intro:
        "Dette ser begge sider i saka. Notat, utkast, formøte og kven som sa kva, blir verande på di side.",
      parties: "Desse svara følgjer med",
      words: "Korleis og med kven er saka forankra?",
      missing: "Skriv korleis saka er forankra.",
      submit: "Frigje",
      start: (asked, answered) =>
        `${asked === 1 ? "1 er spurd" : `${asked} er spurde`}, ${answered === 1 ? "1 har svara" : `${answered} har svara`}.`,
    },
  },
  done: {
    asked: (reached, unreached) =>
      [
        reached === undefined ? undefined : `Spurde: ${reached}.`,
        unreached === undefined ? undefined : `Eg når ikkje ${unreached}. Bruk teksten under.`,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    askedOtherwise: "Notert at du har spurt dei sjølv. Før inn svara når dei kjem.",
    reminded: (reached, unreached) =>
      [
        reached === undefined ? undefined : `Minte på: ${reached}.`,
        unreached === undefined ? undefined : `Eg når ikkje ${unreached}. Bruk teksten under.`,
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    again: "Dette var gjort frå før.",
    answered: (answer, party) => `Svaret for ${party} er notert: ${answer}.`,
    registered: "Svaret er ført inn.",
    noted: "Notatet er lagra for di side.",
    drafted: "Utkastet er lagra for di side. Det tel ikkje som standpunkt.",
    preMeeting: "Formøtet er lagra for di side.",
    preMeetingNoted: "Lagra for di side.",
    released: "Oppsummeringa er frigjeven. Begge sider ser ho i saka.",
  },
  released: {
    title: (seat) => `Forankra: ${seat}`,
    parties: {
      supports: (parties) => `Støttar: ${parties}`,
      doubts: (parties) => `I tvil: ${parties}`,
      opposes: (parties) => `Støttar ikkje: ${parties}`,
      silent: (parties) => `Ikkje svara: ${parties}`,
    },
    earlierProposal: "Galdt eit tidlegare forslag.",
  },
  refusal: {
    "not-your-side": "Dette er ikkje di side. Ingenting er lagra.",
    "not-your-seat": "Du har ikkje denne plassen. Ingenting er lagra.",
    "not-your-party": "Du talar ikkje for den kommunen. Ingenting er lagra.",
    "not-asked": "Du er ikkje spurd om denne saka. Svaret er ikkje lagra.",
    "not-under-treatment": "Saka er ikkje til behandling no. Ingenting er lagra.",
    "proposal-changed": "Forslaget er endra sidan du fekk kortet. Les det nye forslaget og svar på nytt.",
    "nobody-to-ask":
      "Du har ingen kontaktar her enno. Skriv «inviter kontakt», eller bruk teksten under og før inn svara.",
    "words-needed": "Teksten manglar. Ingenting er lagra.",
    "name-needed": "Skriv kven som svara. Ingenting er lagra.",
    "no-such-pre-meeting": "Eg finn ikkje formøtet.",
    full: "Det er ikkje plass til meir i forankringa av denne saka.",
  },
  notice: {
    noSuchCase: { title: "Eg finn ikkje saka", text: "Sjå etter om nummeret er rett." },
    notYours: {
      title: "Forankringa er ikkje open for deg",
      text: "Ho er for dei som har plass i organet som behandlar saka, for deira eiga side, og for kontaktar som er spurde.",
    },
    unknownAccount: {
      title: "Eg ser ikkje kven du er",
      text: "Teams fortel meg ikkje kva verksemd du kjem frå.",
    },
    elsewhereTitle: "Her kan andre lese",
    elsewhereSent: {
      title: "Her kan andre lese",
      text: "Forankringa er berre for di eiga side. Eg har sendt ho til deg i den personlege samtalen vår.",
    },
    elsewhereWrite: (say) =>
      `Forankringa er berre for di eiga side. Opne ein personleg samtale med meg og skriv «${say}».`,
    noteStands: "Eg har ikkje lagra noko. Det du skreiv, står framleis her der andre kan lese det.",
    unreadable: "Eg forstod ikkje kortet. Her er forankringa slik ho er no.",
    noCases: {
      title: "Ingen saker å forankre",
      text: "Ingen saker som di side behandlar, er klare til forankring no.",
    },
  },
  choose: "Kva sak gjeld det?",
  say: (caseId) => `forankring ${caseId}`,
};
