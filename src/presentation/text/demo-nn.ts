import type { DemoTexts } from "./demo-catalogue.ts";

/** Nynorsk. */
export const demoNn: DemoTexts = {
  title: (community) => `Demonstrasjonen i ${community}`,
  you: (name, places) =>
    `Du er ${name}: ${places}. Alle andre er oppdikta, og eg spelar dei når du ber om det.`,
  nobody:
    "Demonstrasjonen kjenner deg ikkje. I Playground er du den som er sekretær for kommunane. Andre kan berre sjå på.",
  thread: "Heile tråden",
  step: {
    ask: { title: "Spør", text: "kva punkt som gjeld. Svaret er orda i punktet sjølv." },
    submit: { title: "Meld inn sak", text: "med knappen under svaret. Du fyller ut tre felt." },
    prepare: {
      title: "Gjer saka klar",
      text: "som sekretær: ny ordlyd i punktet, og eit tiltak med frist om ein månad.",
    },
    "first-step": {
      title: "Første trinn",
      text: "i eit møte: set opp møtet, send innkalling, noter semje og avslutt saka der.",
    },
    "last-step": {
      title: "Siste trinn",
      text: "i eit møte, eller skriftleg. Du svarar sjølv for plassen din.",
    },
    others: { title: "Dei andre svarar", text: "når du ber dei om det. Den siste tilslutninga avgjer saka." },
    read: {
      title: "Les vedtaket",
      text: "ved å stille spørsmålet ein gong til: svaret er den nye ordlyden.",
    },
    task: { title: "Sjå tiltaket", text: "som vedtaket førte til, i handlingsplanen." },
    remind: { title: "Gå fram i tid", text: "så kjem påminninga om tiltaket." },
  },
  done: (title) => `✓ ${title}`,
  now: (title) => `→ ${title}`,
  today: (date) => `I demonstrasjonen er det ${date}.`,
  todayMoved: (date, days) =>
    `I demonstrasjonen er det ${date}, ${days === 1 ? "1 dag" : `${days} dagar`} fram i tid. Klokka går ikkje tilbake.`,
  choose: "Kva skal dei andre gjere?",
  say: {
    "all-agree": { label: "Alle er einige", say: "demo: alle er einige" },
    "one-objects": { label: "Éin seier nei", say: "demo: éin seier nei" },
    "agrees-after-all": { label: "Hen er einig likevel", say: "demo: hen er einig likevel" },
    "one-absent": { label: "Éin har forfall", say: "demo: éin har forfall" },
    "hearing-answers": {
      label: "To svarer på høyringa",
      say: "demo: to svarer på høyringa",
    },
    "municipalities-answer": { label: "Kommunane svarer", say: "demo: kommunane svarer" },
    "other-secretary-confirms": {
      label: "Den andre sekretæren stadfestar",
      say: "demo: den andre sekretæren stadfestar",
    },
    jump: { label: "Hopp 30 dagar fram", say: "demo: hopp 30 dagar" },
  },
  inHelp: { say: "demo", does: "viser heile tråden, frå spørsmål til påminning, og spelar dei andre" },
  objection: "Vi har ikkje fått vurdert kva dette kostar. Vi kan ikkje gi tilslutning før det er gjort.",
  remark: "Vi støttar framlegget, men ber om at ordninga blir evaluert etter eit halvt år.",
  doubt: "Vi er usikre på om vi har folk til dette før sommaren.",
  played: {
    "all-agree": (who) => ({ title: "Dei har gitt si tilslutning", text: who }),
    "one-objects": (who) => ({ title: "Éin kan ikkje gi tilslutning", text: who }),
    "agrees-after-all": (who) => ({ title: "No er også denne plassen einig", text: who }),
    "one-absent": (who) => ({
      title: "Éin har forfall",
      text: `${who} Den andre sekretæren har ført det i frammøtet. Plassen må svare sjølv før saka kan avgjerast.`,
    }),
    "hearing-answers": (who) => ({ title: "To har svart på høyringa", text: who }),
    "municipalities-answer": (who) => ({ title: "Kommunane har svara deg", text: who }),
    "other-secretary-confirms": (who) => ({ title: "Den andre sida har stadfesta", text: who }),
  },
  idle: {
    "no-open-case": {
      title: "Inga sak er open",
      text: "Dei andre kan ikkje svare før du har opna eit trinn i ei sak.",
    },
    "all-agree-already": {
      title: "Alle dei andre er einige",
      text: "Er saka ikkje avgjord, manglar svaret frå plassen din, eller saka skal avsluttast i møtet.",
    },
    "nobody-objects": { title: "Ingen har sagt nei", text: "Skriv «demo: éin seier nei» først." },
    "no-meeting": {
      title: "Ingen møte ventar",
      text: "Set opp eit møte og send innkalling først. Då kan éin melde forfall.",
    },
    "no-hearing": {
      title: "Inga sak er på høyring",
      text: "Send ei sak på høyring først, frå kortet til saka.",
    },
    "nobody-asked": {
      title: "Ingen kontaktar er spurde",
      text: "Skriv «forankring» og vel «Spør kommunane dine» på ei sak først.",
    },
    "no-invitation": {
      title: "Ingen invitasjon ventar på stadfesting",
      text: "Inviter nokon til ein plass og bruk koden først.",
    },
  },
  jumped: {
    title: (date) => `No er det ${date}`,
    text: "Alt som har fått frist i mellomtida, er følgt opp. Det som gjeld deg, har du fått her.",
    wrote: (who) => `Eg skreiv også til: ${who}.`,
    wroteNobody: "Ingen av dei andre skulle ha noko.",
  },
  unknown: { title: "Det kan ikkje demonstrasjonen", text: "Skriv «demo» for å sjå kva han kan." },
  notADemonstration: {
    title: "Dette er ikkje ein demonstrasjon",
    text: "Helsefellesskapet ditt er ikkje merkt som demonstrasjon, så her blir ingen spelte.",
  },
};
