import type { DemoTexts } from "./demo-catalogue.ts";

/** Bokmål. */
export const demoNb: DemoTexts = {
  title: (community) => `Demonstrasjonen i ${community}`,
  you: (name, places) =>
    `Du er ${name}: ${places}. Alle andre er oppdiktet, og jeg spiller dem når du ber om det.`,
  nobody:
    "Demonstrasjonen kjenner deg ikke. I Playground er du den som er sekretær for kommunene. Andre kan bare se på.",
  thread: "Hele tråden",
  step: {
    ask: { title: "Spør", text: "hvilket punkt som gjelder. Svaret er punktets egne ord." },
    submit: {
      title: "Meld inn sak",
      text: "med knappen under svaret. Du fyller ut tre felt.",
    },
    prepare: {
      title: "Gjør saken klar",
      text: "som sekretær: ny ordlyd i punktet, og et tiltak med frist om en måned.",
    },
    "first-step": {
      title: "Første trinn",
      text: "i et møte: sett opp møtet, send innkalling, noter enighet og avslutt saken der.",
    },
    "last-step": {
      title: "Siste trinn",
      text: "i et møte, eller skriftlig. Du svarer selv for plassen din.",
    },
    others: {
      title: "De andre svarer",
      text: "når du ber dem om det. Den siste tilslutningen avgjør saken.",
    },
    read: { title: "Les vedtaket", text: "ved å stille spørsmålet en gang til: svaret er den nye ordlyden." },
    task: { title: "Se tiltaket", text: "som vedtaket førte til, i handlingsplanen." },
    remind: { title: "Gå fram i tid", text: "så kommer påminnelsen om tiltaket." },
  },
  done: (title) => `✓ ${title}`,
  now: (title) => `→ ${title}`,
  today: (date) => `I demonstrasjonen er det ${date}.`,
  todayMoved: (date, days) =>
    `I demonstrasjonen er det ${date}, ${days === 1 ? "1 dag" : `${days} dager`} fram i tid. Klokka går ikke tilbake.`,
  choose: "Hva skal de andre gjøre?",
  say: {
    "all-agree": { label: "Alle er enige", say: "demo: alle er enige" },
    "one-objects": { label: "Én sier nei", say: "demo: én sier nei" },
    "agrees-after-all": { label: "Hen er enig likevel", say: "demo: hen er enig likevel" },
    "one-absent": { label: "Én har forfall", say: "demo: én har forfall" },
    "hearing-answers": {
      label: "To svarer på høringen",
      say: "demo: to svarer på høringen",
    },
    "municipalities-answer": { label: "Kommunene svarer", say: "demo: kommunene svarer" },
    "other-secretary-confirms": {
      label: "Den andre sekretæren bekrefter",
      say: "demo: den andre sekretæren bekrefter",
    },
    jump: { label: "Hopp 30 dager fram", say: "demo: hopp 30 dager" },
  },
  inHelp: { say: "demo", does: "viser hele tråden, fra spørsmål til påminnelse, og spiller de andre" },
  objection: "Vi har ikke fått vurdert hva dette koster. Vi kan ikke gi tilslutning før det er gjort.",
  remark: "Vi støtter forslaget, men ber om at ordningen evalueres etter et halvt år.",
  doubt: "Vi er usikre på om vi har folk til dette før sommeren.",
  played: {
    "all-agree": (who) => ({ title: "De har gitt sin tilslutning", text: who }),
    "one-objects": (who) => ({ title: "Én kan ikke gi tilslutning", text: who }),
    "agrees-after-all": (who) => ({ title: "Nå er også denne plassen enig", text: who }),
    "one-absent": (who) => ({
      title: "Én har forfall",
      text: `${who} Den andre sekretæren har ført det i frammøtet. Plassen må svare selv før saken kan avgjøres.`,
    }),
    "hearing-answers": (who) => ({ title: "To har svart på høringen", text: who }),
    "municipalities-answer": (who) => ({ title: "Kommunene har svart deg", text: who }),
    "other-secretary-confirms": (who) => ({ title: "Den andre siden har bekreftet", text: who }),
  },
  idle: {
    "no-open-case": {
      title: "Ingen sak er åpen",
      text: "De andre kan ikke svare før du har åpnet et trinn i en sak.",
    },
    "all-agree-already": {
      title: "Alle de andre er enige",
      text: "Er saken ikke avgjort, mangler svaret fra plassen din, eller saken skal avsluttes i møtet.",
    },
    "nobody-objects": { title: "Ingen har sagt nei", text: "Skriv «demo: én sier nei» først." },
    "no-meeting": {
      title: "Ingen møter venter",
      text: "Sett opp et møte og send innkalling først. Da kan én melde forfall.",
    },
    "no-hearing": { title: "Ingen sak er på høring", text: "Send en sak på høring først, fra sakens kort." },
    "nobody-asked": {
      title: "Ingen kontakter er spurt",
      text: "Skriv «forankring» og velg «Spør kommunene dine» på en sak først.",
    },
    "no-invitation": {
      title: "Ingen invitasjon venter på bekreftelse",
      text: "Inviter noen til en plass og bruk koden først.",
    },
  },
  jumped: {
    title: (date) => `Nå er det ${date}`,
    text: "Alt som har fått frist i mellomtiden, er fulgt opp. Det som gjelder deg, har du fått her.",
    wrote: (who) => `Jeg skrev også til: ${who}.`,
    wroteNobody: "Ingen av de andre skulle ha noe.",
  },
  unknown: {
    title: "Det kan ikke demonstrasjonen",
    text: "Skriv «demo» for å se hva den kan.",
  },
  notADemonstration: {
    title: "Dette er ikke en demonstrasjon",
    text: "Helsefellesskapet ditt er ikke merket som demonstrasjon, så her spilles ingen.",
  },
};
