import type { Language } from "../../domain/kernel/language.ts";
import type { AuthorityTexts } from "./authority-catalogue.ts";

const nb: AuthorityTexts = {
  form: {
    title: "Fullmakt",
    intro: "Hvem har gitt deg fullmakt til å svare, og når? Det som er ført før, blir stående i historikken.",
    onRecord: (party, state) => `${party}: ${state}`,
    given: (by, date, scope, until) =>
      [
        `gitt av ${by} ${date}`,
        ...(scope === undefined ? [] : [scope]),
        ...(until === undefined ? [] : [`til og med ${until}`]),
      ].join(", "),
    expired: (by, until) => `gitt av ${by}, gikk ut ${until}`,
    notOnRecord: "ikke oppgitt",
    parties: { label: "For hvem?", missing: "Velg hvem fullmakten er for." },
    all: (parties) => `Alle: ${parties}`,
    grantedBy: {
      label: "Gitt av (for eksempel kommunedirektøren)",
      missing: "Skriv hvem som ga fullmakten.",
    },
    date: { label: "Dato", missing: "Velg datoen fullmakten ble gitt." },
    scope: "Hva den gjelder (kan stå tomt)",
    until: "Til og med (kan stå tomt)",
    submit: "Før inn",
    datesTurned: "Fullmakten kan ikke gå ut før den er gitt.",
    unreadable: "Noe i skjemaet var ikke fylt ut riktig. Se over og send på nytt.",
  },
  recorded: (parties, by) => ({
    title: "Fullmakten er ført inn",
    text: `Fra nå av følger den med svarene dine for ${parties}: gitt av ${by}.`,
  }),
  mayI: {
    yes: (party) => `Ja, du svarer for ${party}`,
    yesAsDeputy: (party) => `Ja, som vara for ${party}`,
    no: (party) => `Nei, du svarer ikke for ${party}`,
    lapsed: (party) => `Nei, fullmakten for ${party} er gått ut`,
    seat: (seat, body, parties) => `${seat} i ${body} taler for ${parties}.`,
    deputy: "Som vara svarer du så lenge den faste representanten ikke har svart.",
    onRecord: (words) => `Fullmakt: ${words}.`,
    notOnRecord:
      "Fullmakt er ikke oppgitt. Plassen lar deg svare; skriv «fullmakt» for å føre inn hvem som ga den.",
    renew: "Skriv «fullmakt» og før inn den nye før du svarer.",
    others: (names) => `Det gjør: ${names}.`,
    nobody: "Ingen sitter på en plass som taler for denne partneren nå.",
  },
  noSeat: {
    title: "Ingen plass å føre fullmakt for",
    text: "Fullmakt føres av den som sitter på en plass eller er vara for en, og som taler for en partner.",
  },
};

const nn: AuthorityTexts = {
  form: {
    title: "Fullmakt",
    intro: "Kven har gitt deg fullmakt til å svare, og når? Det som er ført før, blir ståande i historikken.",
    onRecord: (party, state) => `${party}: ${state}`,
    given: (by, date, scope, until) =>
      [
        `gitt av ${by} ${date}`,
        ...(scope === undefined ? [] : [scope]),
        ...(until === undefined ? [] : [`til og med ${until}`]),
      ].join(", "),
    expired: (by, until) => `gitt av ${by}, gjekk ut ${until}`,
    notOnRecord: "ikkje oppgitt",
    parties: { label: "For kven?", missing: "Vel kven fullmakta er for." },
    all: (parties) => `Alle: ${parties}`,
    grantedBy: { label: "Gitt av (til dømes kommunedirektøren)", missing: "Skriv kven som gav fullmakta." },
    date: { label: "Dato", missing: "Vel datoen fullmakta vart gitt." },
    scope: "Kva ho gjeld (kan stå tomt)",
    until: "Til og med (kan stå tomt)",
    submit: "Før inn",
    datesTurned: "Fullmakta kan ikkje gå ut før ho er gitt.",
    unreadable: "Noko i skjemaet var ikkje fylt ut rett. Sjå over og send på nytt.",
  },
  recorded: (parties, by) => ({
    title: "Fullmakta er ført inn",
    text: `Frå no av følgjer ho med svara dine for ${parties}: gitt av ${by}.`,
  }),
  mayI: {
    yes: (party) => `Ja, du svarar for ${party}`,
    yesAsDeputy: (party) => `Ja, som vara for ${party}`,
    no: (party) => `Nei, du svarar ikkje for ${party}`,
    lapsed: (party) => `Nei, fullmakta for ${party} har gått ut`,
    seat: (seat, body, parties) => `${seat} i ${body} talar for ${parties}.`,
    deputy: "Som vara svarar du så lenge den faste representanten ikkje har svara.",
    onRecord: (words) => `Fullmakt: ${words}.`,
    notOnRecord:
      "Fullmakt er ikkje oppgitt. Plassen lèt deg svare; skriv «fullmakt» for å føre inn kven som gav henne.",
    renew: "Skriv «fullmakt» og før inn den nye før du svarar.",
    others: (names) => `Det gjer: ${names}.`,
    nobody: "Ingen sit på ein plass som talar for denne partnaren no.",
  },
  noSeat: {
    title: "Ingen plass å føre fullmakt for",
    text: "Fullmakt blir ført av den som sit på ein plass eller er vara for ein, og som talar for ein partnar.",
  },
};

const en: AuthorityTexts = {
  form: {
    title: "Authority",
    intro: "Who has authorised you to answer, and when? What was recorded before stays on record.",
    onRecord: (party, state) => `${party}: ${state}`,
    given: (by, date, scope, until) =>
      [
        `given by ${by} on ${date}`,
        ...(scope === undefined ? [] : [scope]),
        ...(until === undefined ? [] : [`until ${until}`]),
      ].join(", "),
    expired: (by, until) => `given by ${by}, expired ${until}`,
    notOnRecord: "not on record",
    parties: { label: "For whom?", missing: "Choose whom the authority is for." },
    all: (parties) => `All: ${parties}`,
    grantedBy: {
      label: "Given by (for example the chief municipal executive)",
      missing: "Write who gave the authority.",
    },
    date: { label: "Date", missing: "Choose the date on which it was given." },
    scope: "What it is for (may be empty)",
    until: "Until (may be empty)",
    submit: "Record it",
    datesTurned: "The authority cannot expire before it is given.",
    unreadable: "Something in the form was not filled in correctly. Look it over and send it again.",
  },
  recorded: (parties, by) => ({
    title: "The authority is recorded",
    text: `From now on it goes with your answers for ${parties}: given by ${by}.`,
  }),
  mayI: {
    yes: (party) => `Yes, you answer for ${party}`,
    yesAsDeputy: (party) => `Yes, as deputy for ${party}`,
    no: (party) => `No, you do not answer for ${party}`,
    lapsed: (party) => `No, the authority for ${party} has expired`,
    seat: (seat, body, parties) => `${seat} in ${body} speaks for ${parties}.`,
    deputy: "As deputy you answer as long as the regular representative has not.",
    onRecord: (words) => `Authority: ${words}.`,
    notOnRecord:
      "No authority is on record. The seat lets you answer; write «authority» to record who gave it.",
    renew: "Write «authority» and record the new one before you answer.",
    others: (names) => `These do: ${names}.`,
    nobody: "Nobody sits in a seat that speaks for this partner now.",
  },
  noSeat: {
    title: "No seat to record an authority for",
    text: "An authority is recorded by whoever holds a seat, or deputises for one, that speaks for a partner.",
  },
};

const TEXTS: Readonly<Record<Language, AuthorityTexts>> = { nb, nn, en };

export function authorityTexts(language: Language): AuthorityTexts {
  return TEXTS[language];
}
