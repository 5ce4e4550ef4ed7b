import type { PeopleTexts } from "./people-catalogue.ts";

/** Nynorsk. */
export const peopleNn: PeopleTexts = {
  side: { municipalities: "kommunane", hospital: "sjukehuset" },
  role: {
    leader: (body) => `leiar av ${body}`,
    "deputy-leader": (body) => `nestleiar i ${body}`,
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
      `${seats === 1 ? "1 plass" : `${seats} plassar`}${vacant === 0 ? ", alle er fylte" : vacant === seats ? ", ingen er peika ut enno" : `, ${vacant} ledig${vacant === 1 ? "" : "e"}`}.`,
    noSeats: (body) => `Kven som har plass i ${body}, er ikkje oppgitt.`,
    side: { municipalities: "Frå kommunane", hospital: "Frå sjukehuset", interest: "Andre medlemmer" },
    observers: "Observatørar – tel ikkje med i konsensus",
    roles: "Verv",
    onBehalfOf: (parties) => `på vegner av ${parties}`,
    vacant: "Ledig",
    unnamed: "namn ikkje oppgitt",
    deputies: (names) => `vara: ${names}`,
    noDeputy: "vara: ingen er peika ut",
    whoAppoints: "Kven som peikar ut til ledige plassar: ikkje oppgitt.",
  },
  representation: {
    title: (who) => `Kven representerer ${who}?`,
    deputiesTitle: (who) => `Kven er vara for ${who}?`,
    lead: (who) => `Desse plassane talar for ${who}.`,
    deputiesLead: (who) => `Desse kan møte for dei som talar for ${who}.`,
    leadOwn: (who) => `Plassen din talar for ${who}. Desse plassane gjer det:`,
    none: (who) => `Eg finn ingen plass som talar for ${who}.`,
    noneInBody: (who, body) => `Eg finn ingen plass i ${body} som talar for ${who}.`,
    askTitle: "Kva kommune gjeld det?",
    askIntro: "Eg kjenner deg ikkje frå nokon plass, så eg veit ikkje kven du høyrer til.",
    askField: "Kommune eller sjukehus",
    askRequired: "Vel ein kommune eller sjukehuset.",
    askSubmit: "Vis kven som representerer",
    say: (who) => `Skriv til dømes «kven representerer ${who}».`,
  },
  who: {
    title: (name) => `Du er ${name}`,
    unknownTitle: "Eg kjenner deg ikkje frå nokon plass",
    unknownAccountTitle: "Eg ser ikkje kven du er",
    unknownAccount:
      "Teams fortel meg ikkje kva verksemd du kjem frå. Då reknar eg deg ikkje som nokon, og du kan berre spørje.",
    places: (community) => `Dette har du i ${community}:`,
    noPlace: (community) => `Du har ingen plass eller rolle i ${community} i dag.`,
    since: (date) => `frå ${date}`,
    period: (from, to) => `frå ${from} til ${to}`,
    onBehalfOf: (parties) => `på vegner av ${parties}`,
    can: "Det tyder at du kan",
    everyone: "spørje om avtalar og retningslinjer, og melde inn saker",
    holder: (bodies) => `ta standpunkt i ${bodies}`,
    deputy: (bodies) => `ta standpunkt i ${bodies} så lenge representanten ikkje har svart`,
    observer: (bodies) => `følgje og kommentere saker i ${bodies}, utan å telje med i konsensus`,
    minutesTaker: (bodies) => `føre referat i ${bodies}`,
    secretary:
      "gjere klar saker, leggje fram til behandling, invitere andre og stadfeste invitasjonane frå den andre sida",
    contact: (parties) => `svare når representanten spør kva ${parties} meiner om ei sak`,
    hasCode: "Har du fått ein kode, skriv du «kode» og så koden til meg i ein personleg samtale.",
  },
  invite: {
    where: "Kvar skal personen sitje?",
    secretariat: "Sekretariatet",
    say: (where) => `inviter til ${where}`,
    title: (where) => `Inviter til ${where}`,
    intro: [
      "Du får ein kode som personen skal skrive til meg. Han gjeld i 24 timar og verkar éin gong.",
      "Sekretæren på den andre sida må stadfeste før personen får plassen. Den som har plassen no, er ferdig dagen før; ein vara avløyser ingen.",
    ],
    place: "Plass eller verv",
    placeRequired: "Vel ein plass eller eit verv.",
    tenant: "Leigetakar-ID-en (tenant-ID) til verksemda i Microsoft 365",
    tenantHint: "Spør IT i verksemda personen er tilsett i",
    tenantRequired: "Skriv leigetakar-ID-en. Han er på 32 teikn med bindestrekar.",
    submit: "Lag kode",
  },
  contact: {
    option: "Kontakt for ein kommune",
    say: "inviter kontakt",
    title: "Inviter ein kontakt",
    intro: [
      "Ein kontakt svarer når representanten spør kva kommunen eller sjukehuset meiner. Kontakten tek ikkje standpunkt, og ser berre sakene dei blir spurde om.",
      "Du får ein kode som personen skal skrive til meg. Han gjeld i 24 timar og verkar éin gong. Sekretæren på den andre sida stadfestar.",
    ],
    party: "Kontakt for",
    partyRequired: "Vel kven personen svarer for.",
    madeBy: (name, side) => `Invitert av ${name}, for ${side}.`,
    check: "Ein kontakt svarer berre si eiga side, og tel ikkje med i konsensus.",
  },
  code: {
    title: "Koden er klar",
    shownOnce: "Koden blir vist berre denne eine gongen, og eg har ikkje lagra han.",
    place: "Gjeld",
    tenant: "Verksemd (leigetakar-ID)",
    expires: "Går ut",
    moment: (date, time) => `${date} kl. ${time}`,
    steps: (code, side) => [
      "Gi koden til personen, helst munnleg eller i ei personleg melding.",
      `Personen skriv «kode ${code}» til meg i ein personleg samtale.`,
      `Sekretæren for ${side} stadfester.`,
    ],
  },
  confirm: {
    title: (name) => `Skal ${name} få plassen?`,
    place: (place) => `Plass eller verv: ${place}.`,
    onBehalfOf: (parties) => `Talar på vegner av ${parties}.`,
    follows: (name, lastDay) => `Avløyser ${name}, som då har siste dag ${lastDay}.`,
    tenant: (tenant) => `Kjem frå verksemda med leigetakar-ID ${tenant}.`,
    madeBy: (name, side) => `Invitert av ${name}, sekretær for ${side}.`,
    check: "Stadfest berre når du veit at verksemda har peika ut denne personen.",
    confirm: "Stadfest",
    decline: "Avslå",
  },
  notice: {
    otherCommunity: (community) => ({
      title: "Dette viser eg berre for dei som høyrer til",
      text: `Du har plass i eit anna helsefellesskap. Kven som sit kvar i ${community}, viser eg ikkje for andre enn dei sjølve.`,
    }),
    claimed: (place, side, confirmers) => ({
      title: "Koden er rett",
      text: `Du er invitert til denne plassen: ${place}. No må sekretæren for ${side} stadfeste${confirmers === undefined ? "" : ` (${confirmers})`}. Først då har du plassen.`,
    }),
    confirmed: (name, place) => ({
      title: "Stadfesta",
      text: `${name} har frå i dag denne plassen: ${place}.`,
    }),
    declined: (place) => ({
      title: "Avslått",
      text: `Invitasjonen er lukka, og koden verkar ikkje. Han galdt: ${place}.`,
    }),
    nothingToConfirm: (waiting) => ({
      title: "Ingenting ventar på deg",
      text:
        waiting === 0
          ? "Ingen invitasjonar er opne. Skriv «inviter» for å lage ein."
          : `${waiting === 1 ? "1 invitasjon ventar" : `${waiting} invitasjonar ventar`} på at koden blir brukt, eller på sekretæren på den andre sida.`,
    }),
    refused: {
      "unknown-account": {
        title: "Eg ser ikkje kven du er",
        text: "Teams fortel meg ikkje kva verksemd du kjem frå. Prøv igjen om litt, eller meld frå til den som driftar Enighet.",
      },
      "not-personal": {
        title: "Dette gjer vi i ein personleg samtale",
        text: "Her kan andre lese koden. Skriv til meg åleine. Er koden alt vist her, ber du sekretariatet om ein ny.",
      },
      "not-secretary": {
        title: "Dette er for sekretærane",
        text: "Berre sekretæren for kommunane og sekretæren for sjukehuset kan invitere, stadfeste og avslå.",
      },
      "not-your-party": {
        title: "Den kommunen talar du ikkje for",
        text: "Kontaktane til ein kommune eller sjukehuset blir inviterte av representanten som talar for dei, eller av sekretæren på same side.",
      },
      "no-such-place": {
        title: "Den plassen finst ikkje",
        text: "Plassen er ikkje, eller ikkje lenger, med i oppsettet for helsefellesskapet.",
      },
      "not-a-tenant": {
        title: "Dette er ikkje ein leigetakar-ID",
        text: "Han er på 32 teikn med bindestrekar, og IT i verksemda kan oppgi han. Ingen kode er laga.",
      },
      "unknown-code": {
        title: "Koden stemmer ikkje",
        text: "Sjå etter om alle teikna er med. Du har fem forsøk. Verkar han ikkje, ber du den som inviterte deg om ein ny.",
      },
      "too-many-attempts": {
        title: "Koden er sperra",
        text: "Han er prøvd for mange gonger. Be den som inviterte deg om ein ny.",
      },
      expired: {
        title: "Koden er gått ut",
        text: "Ein kode gjeld i 24 timar. Be den som inviterte deg om ein ny.",
      },
      "wrong-tenant": {
        title: "Koden gjeld ei anna verksemd",
        text: "Kontoen du bruker no, høyrer til ei anna verksemd enn den du er invitert frå. Byt konto, eller be om ein ny kode.",
      },
      used: {
        title: "Koden er brukt",
        text: "Ein kode verkar éin gong. Be den som inviterte deg om ein ny.",
      },
      "no-such-invitation": {
        title: "Eg finn ikkje invitasjonen",
        text: "Skriv «invitasjonar» for å sjå kva som ventar.",
      },
      "not-presented": {
        title: "Koden er ikkje brukt enno",
        text: "Personen må først skrive koden til meg. Då får du spørsmålet om å stadfeste.",
      },
      "same-side": {
        title: "Den andre sida må stadfeste",
        text: "Den som inviterer, og den som stadfester, skal vere frå kvar si side.",
      },
      declined: {
        title: "Invitasjonen er avslått",
        text: "Koden verkar ikkje. Skal personen likevel ha plassen, må det lagast ein ny.",
      },
      confirmed: {
        title: "Invitasjonen er stadfesta frå før",
        text: "Skriv «kven er eg» for å sjå kva plassar du har.",
      },
    },
  },
};
