import type { PeopleTexts } from "./people-catalogue.ts";

/** Bokmål. */
export const peopleNb: PeopleTexts = {
  side: { municipalities: "kommunene", hospital: "sykehuset" },
  role: {
    leader: (body) => `leder av ${body}`,
    "deputy-leader": (body) => `nestleder i ${body}`,
    "minutes-taker": (body) => `referent i ${body}`,
    secretary: (side) => `sekretær for ${side}`,
    coordinator: (side) => `samhandlingssjef for ${side}`,
    contact: (party) => `kontakt for ${party}`,
  },
  deputyOf: (seat) => `Vara for: ${seat}`,
  seatIn: (seat, body) => `${seat}, ${body}`,
  seats: {
    bodyTitle: (name, shortName) => (shortName === undefined ? name : `${name} (${shortName})`),
    count: (seats, vacant) =>
      `${seats === 1 ? "1 plass" : `${seats} plasser`}${vacant === 0 ? ", alle besatt" : vacant === seats ? ", ingen er utpekt ennå" : `, ${vacant} ledig${vacant === 1 ? "" : "e"}`}.`,
    noSeats: (body) => `Hvem som har plass i ${body}, er ikke oppgitt.`,
    side: { municipalities: "Fra kommunene", hospital: "Fra sykehuset", interest: "Andre medlemmer" },
    observers: "Observatører – teller ikke med i konsensus",
    roles: "Verv",
    onBehalfOf: (parties) => `på vegne av ${parties}`,
    vacant: "Ledig",
    unnamed: "navn ikke oppgitt",
    deputies: (names) => `vara: ${names}`,
    noDeputy: "vara: ingen er utpekt",
    whoAppoints: "Hvem som utpeker til ledige plasser: ikke oppgitt.",
  },
  representation: {
    title: (who) => `Hvem representerer ${who}?`,
    deputiesTitle: (who) => `Hvem er vara for ${who}?`,
    lead: (who) => `Disse plassene taler for ${who}.`,
    deputiesLead: (who) => `Disse kan møte for dem som taler for ${who}.`,
    leadOwn: (who) => `Plassen din taler for ${who}. Disse plassene gjør det:`,
    none: (who) => `Jeg finner ingen plass som taler for ${who}.`,
    noneInBody: (who, body) => `Jeg finner ingen plass i ${body} som taler for ${who}.`,
    askTitle: "Hvilken kommune gjelder det?",
    askIntro: "Jeg kjenner deg ikke fra noen plass, så jeg vet ikke hvem du hører til.",
    askField: "Kommune eller sykehus",
    askRequired: "Velg en kommune eller sykehuset.",
    askSubmit: "Vis hvem som representerer",
    say: (who) => `Skriv for eksempel «hvem representerer ${who}».`,
  },
  who: {
    title: (name) => `Du er ${name}`,
    unknownTitle: "Jeg kjenner deg ikke fra noen plass",
    unknownAccountTitle: "Jeg ser ikke hvem du er",
    unknownAccount:
      "Teams forteller meg ikke hvilken virksomhet du kommer fra. Da regner jeg deg ikke som noen, og du kan bare spørre.",
    places: (community) => `Dette har du i ${community}:`,
    noPlace: (community) => `Du har ingen plass eller rolle i ${community} i dag.`,
    since: (date) => `fra ${date}`,
    period: (from, to) => `fra ${from} til ${to}`,
    onBehalfOf: (parties) => `på vegne av ${parties}`,
    can: "Det betyr at du kan",
    everyone: "spørre om avtaler og retningslinjer, og melde inn saker",
    holder: (bodies) => `ta standpunkt i ${bodies}`,
    deputy: (bodies) => `ta standpunkt i ${bodies} så lenge representanten ikke har svart`,
    observer: (bodies) => `følge og kommentere saker i ${bodies}, uten å telle med i konsensus`,
    minutesTaker: (bodies) => `føre referat i ${bodies}`,
    secretary:
      "gjøre klar saker, legge fram for behandling, invitere andre og bekrefte den andre sidens invitasjoner",
    contact: (parties) => `svare når representanten spør hva ${parties} mener om en sak`,
    hasCode: "Har du fått en kode, skriver du «kode» og så koden til meg i en personlig samtale.",
  },
  invite: {
    where: "Hvor skal personen sitte?",
    secretariat: "Sekretariatet",
    say: (where) => `inviter til ${where}`,
    title: (where) => `Inviter til ${where}`,
    intro: [
      "Du får en kode som personen skal skrive til meg. Den gjelder i 24 timer og virker én gang.",
      "Sekretæren på den andre siden må bekrefte før personen får plassen. Den som har plassen nå, er ferdig dagen før; en vara avløser ingen.",
    ],
    place: "Plass eller verv",
    placeRequired: "Velg en plass eller et verv.",
    tenant: "Virksomhetens leietaker-ID (tenant-ID) i Microsoft 365",
    tenantHint: "Spør IT i virksomheten personen er ansatt i",
    tenantRequired: "Skriv leietaker-ID-en. Den er på 32 tegn med bindestreker.",
    submit: "Lag kode",
  },
  contact: {
    option: "Kontakt for en kommune",
    say: "inviter kontakt",
    title: "Inviter en kontakt",
    intro: [
      "En kontakt svarer når representanten spør hva kommunen eller sykehuset mener. Kontakten tar ikke standpunkt, og ser bare sakene de blir spurt om.",
      "Du får en kode som personen skal skrive til meg. Den gjelder i 24 timer og virker én gang. Sekretæren på den andre siden bekrefter.",
    ],
    party: "Kontakt for",
    partyRequired: "Velg hvem personen svarer for.",
    madeBy: (name, side) => `Invitert av ${name}, for ${side}.`,
    check: "En kontakt svarer bare sin egen side, og teller ikke med i konsensus.",
  },
  code: {
    title: "Koden er klar",
    shownOnce: "Koden vises bare denne ene gangen, og jeg har ikke lagret den.",
    place: "Gjelder",
    tenant: "Virksomhet (leietaker-ID)",
    expires: "Går ut",
    moment: (date, time) => `${date} kl. ${time}`,
    steps: (code, side) => [
      "Gi koden til personen, helst muntlig eller i en personlig melding.",
      `Personen skriver «kode ${code}» til meg i en personlig samtale.`,
      `Sekretæren for ${side} bekrefter.`,
    ],
  },
  confirm: {
    title: (name) => `Skal ${name} få plassen?`,
    place: (place) => `Plass eller verv: ${place}.`,
    onBehalfOf: (parties) => `Taler på vegne av ${parties}.`,
    follows: (name, lastDay) => `Avløser ${name}, som da har siste dag ${lastDay}.`,
    tenant: (tenant) => `Kommer fra virksomheten med leietaker-ID ${tenant}.`,
    madeBy: (name, side) => `Invitert av ${name}, sekretær for ${side}.`,
    check: "Bekreft bare når du vet at virksomheten har utpekt denne personen.",
    confirm: "Bekreft",
    decline: "Avslå",
  },
  notice: {
    otherCommunity: (community) => ({
      title: "Dette viser jeg bare for dem som hører til",
      text: `Du har plass i et annet helsefellesskap. Hvem som sitter hvor i ${community}, viser jeg ikke for andre enn dem selv.`,
    }),
    claimed: (place, side, confirmers) => ({
      title: "Koden er riktig",
      text: `Du er invitert til denne plassen: ${place}. Nå må sekretæren for ${side} bekrefte${confirmers === undefined ? "" : ` (${confirmers})`}. Først da har du plassen.`,
    }),
    confirmed: (name, place) => ({
      title: "Bekreftet",
      text: `${name} har fra i dag denne plassen: ${place}.`,
    }),
    declined: (place) => ({
      title: "Avslått",
      text: `Invitasjonen er lukket, og koden virker ikke. Den gjaldt: ${place}.`,
    }),
    nothingToConfirm: (waiting) => ({
      title: "Ingenting venter på deg",
      text:
        waiting === 0
          ? "Ingen invitasjoner er åpne. Skriv «inviter» for å lage en."
          : `${waiting === 1 ? "1 invitasjon venter" : `${waiting} invitasjoner venter`} på at koden blir brukt, eller på sekretæren på den andre siden.`,
    }),
    refused: {
      "unknown-account": {
        title: "Jeg ser ikke hvem du er",
        text: "Teams forteller meg ikke hvilken virksomhet du kommer fra. Prøv igjen om litt, eller meld fra til den som drifter Enighet.",
      },
      "not-personal": {
        title: "Dette gjør vi i en personlig samtale",
        text: "Her kan andre lese koden. Skriv til meg alene. Er koden alt vist her, ber du sekretariatet om en ny.",
      },
      "not-secretary": {
        title: "Dette er for sekretærene",
        text: "Bare sekretæren for kommunene og sekretæren for sykehuset kan invitere, bekrefte og avslå.",
      },
      "not-your-party": {
        title: "Den kommunen taler du ikke for",
        text: "Kontaktene til en kommune eller sykehuset inviteres av representanten som taler for dem, eller av sekretæren på samme side.",
      },
      "no-such-place": {
        title: "Den plassen finnes ikke",
        text: "Plassen er ikke, eller ikke lenger, med i oppsettet for helsefellesskapet.",
      },
      "not-a-tenant": {
        title: "Dette er ikke en leietaker-ID",
        text: "Den er på 32 tegn med bindestreker, og IT i virksomheten kan oppgi den. Ingen kode er laget.",
      },
      "unknown-code": {
        title: "Koden stemmer ikke",
        text: "Se etter om alle tegnene er med. Du har fem forsøk. Virker den ikke, ber du den som inviterte deg om en ny.",
      },
      "too-many-attempts": {
        title: "Koden er sperret",
        text: "Den er prøvd for mange ganger. Be den som inviterte deg om en ny.",
      },
      expired: {
        title: "Koden er gått ut",
        text: "En kode gjelder i 24 timer. Be den som inviterte deg om en ny.",
      },
      "wrong-tenant": {
        title: "Koden gjelder en annen virksomhet",
        text: "Kontoen du bruker nå, hører til en annen virksomhet enn den du er invitert fra. Bytt konto, eller be om en ny kode.",
      },
      used: { title: "Koden er brukt", text: "En kode virker én gang. Be den som inviterte deg om en ny." },
      "no-such-invitation": {
        title: "Jeg finner ikke invitasjonen",
        text: "Skriv «invitasjoner» for å se hva som venter.",
      },
      "not-presented": {
        title: "Koden er ikke brukt ennå",
        text: "Personen må først skrive koden til meg. Da får du spørsmålet om å bekrefte.",
      },
      "same-side": {
        title: "Den andre siden må bekrefte",
        text: "Den som inviterer, og den som bekrefter, skal være fra hver sin side.",
      },
      declined: {
        title: "Invitasjonen er avslått",
        text: "Koden virker ikke. Skal personen likevel ha plassen, må det lages en ny.",
      },
      confirmed: {
        title: "Invitasjonen er bekreftet fra før",
        text: "Skriv «hvem er jeg» for å se hvilke plasser du har.",
      },
    },
  },
};
