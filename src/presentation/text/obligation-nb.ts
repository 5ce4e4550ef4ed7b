import type { ObligationTexts } from "./obligation-catalogue.ts";

export const obligationNb: ObligationTexts = {
  subject: {
    stance: (title) => ({
      title: `Svar på forslaget: ${title}`,
      asked: "Plassen din har ikke svart på forslaget.",
      say: "mine saker",
    }),
    task: (text) => ({
      title: `Tiltak: ${text}`,
      asked: "Meld hvordan det står til med tiltaket, eller sett en ny dato.",
      say: "handlingsplan",
    }),
    minutes: (meeting, objected) => ({
      title: meeting === undefined ? "Referatet venter på deg" : `Referatet fra ${meeting} venter på deg`,
      asked: objected
        ? "En som var til stede, har merknader. Avklar dem, eller godkjenn referatet i neste møte."
        : "Godkjenn referatet, eller si hva som er galt.",
      say: "møter",
    }),
    "annual-review": (title = "Samarbeidsavtalen") => ({
      title: `Årlig gjennomgang: ${title}`,
      asked:
        "Partnerne skal gå gjennom avtalen og se om noe må oppdateres. «Ingen endring» er også et svar, og det skal noteres.",
      say: "avtalen er gjennomgått",
    }),
    revision: (title, years) => ({
      title: `Revisjon: ${title}`,
      asked: `Avtalen skal revideres minst ${everyYears(years)}. Alle kommunestyrene må rekke å vedta den.`,
      say: "når må avtalen revideres",
    }),
    submission: (title, caseId) => ({
      title: `Send inn avtalen: ${title}`,
      asked:
        "Det regionale helseforetaket sender avtalen til Helsedirektoratet innen én måned. Sekretariatet minner dem om det.",
      say: `oppfølging i sak ${caseId}`,
    }),
    adoption: (title, party, caseId) => ({
      title: `${party} behandler: ${title}`,
      asked: `Meld fra om hva ${party} vedtok.`,
      say: `noter vedtak i sak ${caseId}`,
    }),
    receipt: (title, party, caseId) => ({
      title: `Iverksatt i ${party}? ${title}`,
      asked: `Meld fra når ${party} har satt vedtaket i verk.`,
      say: `iverksetting i sak ${caseId}`,
    }),
    evaluation: (title, caseId) => ({
      title: `Evaluer vedtaket: ${title}`,
      asked: "Se om vedtaket virket, og skriv hva dere fant.",
      say: `evaluering i sak ${caseId}`,
    }),
    rung: (title, rung, caseId) => ({
      title: `Uenighet: ${title}`,
      asked:
        rung === undefined
          ? "Fristen på trinnet der uenigheten er nå, går ut."
          : `Fristen på trinnet «${rung}» går ut.`,
      say: `uenighet i sak ${caseId}`,
    }),
    hearing: (title, caseId) => ({
      title: `Høring: ${title}`,
      asked: "Gi innspill, eller svar at dere ikke har merknader.",
      say: `høring ${caseId}`,
    }),
    meeting: (body) => ({
      title: `Møte i ${body}`,
      asked: "Si om du kommer. Kan du ikke, blir vara spurt.",
      say: "møter",
    }),
    "cases-deadline": (body, meeting) => ({
      title: `Saksfrist for ${body}`,
      asked: `Siste dag for å melde saker til møtet${meeting === undefined ? "" : ` ${meeting}`}.`,
      say: "meld inn sak",
    }),
    "notice-deadline": (body, meeting) => ({
      title: `Innkalling til ${body}`,
      asked: `Siste dag for å sende innkallingen til møtet${meeting === undefined ? "" : ` ${meeting}`}.`,
      say: "møter",
    }),
    "dialogue-meeting": (district, body) => ({
      title: `Dialogmøte: ${district}`,
      asked: `Dialogmøtet skal være holdt før ${body}, og innspillene samlet.`,
      say: "plikter",
    }),
    leadership: (body, side) => ({
      title: `Ledelsen av ${body} skifter`,
      asked:
        side === undefined
          ? "Ledelsen går over til den andre siden. Pek ut ny leder."
          : `Ledelsen går over til ${side}. Pek ut ny leder.`,
      say: "inviter",
    }),
    term: (who) => ({
      title: who === undefined ? "En plass går ut" : `Plassen går ut: ${who}`,
      asked: "Bli enige om hvem som sitter videre. Uten ny innehaver står plassen ledig og stanser saker.",
      say: "inviter",
    }),
    authority: (party, who) => ({
      title: `Fullmakten fra ${party} går ut`,
      asked:
        who === undefined
          ? `Be ${party} om ny fullmakt, og før den inn.`
          : `${who} svarer for ${party}. Be om ny fullmakt, og før den inn.`,
      say: "fullmakt",
    }),
    mandate: (body) => ({
      title: `Mandatet går ut: ${body}`,
      asked: "Avgjør om mandatet skal forlenges, endres eller avsluttes.",
      say: "meld inn sak",
    }),
    "report-back": (body) => ({
      title: `Rapport fra ${body}`,
      asked: "Legg fram hva utvalget har gjort, som sak for organet det rapporterer til.",
      say: "meld inn sak",
    }),
    "plan-period": (title) => ({
      title: `Slutten på perioden: ${title}`,
      asked: "Forleng planen eller vedta en ny. Ellers stanser påminnelsene om tiltakene.",
      say: "handlingsplan",
    }),
    "deviation-count": (year) => ({
      title: `Avvik i ${year}, talt opp etter tema`,
      asked: "Hver partner teller avvikene sine etter tema, uten opplysninger om pasienter.",
      say: "plikter",
    }),
  },
  source: {
    statute: (reference) => reference.replace(/^hol /, "helse- og omsorgstjenesteloven "),
    clause: (clause) => clause,
    case: (caseId) => `sak ${caseId}`,
    meeting: (meeting) => (meeting === undefined ? "møteplanen" : `møtet ${meeting}`),
    plan: "handlingsplanen",
    occupancy: "det som er ført inn om plassen",
    configuration: (words) => words ?? "oppsettet for helsefellesskapet",
  },
  counting: {
    "fixed-anniversary": "samme dag hvert år, uansett når det sist ble gjort",
    "from-last-done": "regnet fra sist det ble gjort",
    "one-date": "fastsatt dato",
  },
  assumption: {
    "anniversary-of-entry-into-force":
      "Kilden sier ikke hvilken måned. Dagen avtalen trådte i kraft, er brukt.",
    "counted-from-entry-into-force":
      "Kilden sier ikke om det regnes fra vedtaket eller fra ikrafttredelsen. Ikrafttredelsen er brukt.",
    "day-before-the-meeting": "Kilden sier ikke hvor lenge før. Dagen før møtet er brukt.",
    "receipt-by-evaluation": "Ingen frist er satt for iverksetting. Dagen vedtaket skal evalueres, er brukt.",
  },
  missing: {
    "agreement-not-loaded": {
      why: "Ingen samarbeidsavtale er lagt inn, så ingen vet når den trådte i kraft.",
      settle: "At avtalen legges inn, med datoen.",
    },
    "entry-into-force": {
      why: "Avtalen sier ikke når den trådte i kraft.",
      settle: "Datoen den trådte i kraft, i dokumentet.",
    },
    "start-of-leadership": {
      why: "Kilden sier hvor ofte ledelsen skifter, men ikke fra når.",
      settle: "Dagen dagens leder tiltrådte, i oppsettet.",
    },
    "day-of-deviation-count": {
      why: "Ingen dag er satt for den årlige opptellingen.",
      settle: "En dag i året, i oppsettet.",
    },
    "date-of-the-meeting": {
      why: "Møtet det skal skje før, er ikke planlagt.",
      settle: "En møtedato. Skriv «møteplan».",
    },
    "length-of-term": {
      why: "Kilden sier ikke hvor lenge organet har myndighet.",
      settle: "Siste dag for myndigheten, i oppsettet.",
    },
    "end-of-mandate": {
      why: "Mandatet er tidsbegrenset, men ingen siste dag er oppgitt.",
      settle: "Siste dag for mandatet, i oppsettet.",
    },
    "period-of-plan": {
      why: "Planen sier ikke når perioden slutter.",
      settle: "Siste dag for planen, i dokumentet.",
    },
    "date-of-conclusion": {
      why: "Avtalen er ikke vedtatt av alle ennå, eller datoene er ikke meldt.",
      settle: "Vedtaksdatoen fra hver partner.",
    },
    "date-of-receipt": {
      why: "Vedtaket krever iverksetting, men har ingen frist.",
      settle: "En evalueringsdato i saksframlegget.",
    },
    "clause-is-ambiguous": {
      why: "Punktet kan leses på to måter, og teksten sier ikke hvilken.",
      settle: "Et vedtak om hvordan punktet skal forstås.",
    },
  },
  daysLeft: (days) =>
    days === 0
      ? "i dag"
      : days === 1
        ? "i morgen"
        : days === -1
          ? "i går"
          : days > 0
            ? `om ${days} dager`
            : `for ${-days} dager siden`,
  heading: (left, title) => `${capital(left)}: ${title}`,
  dueOn: (date) => `Dagen er ${date}.`,
  write: (say) => `Skriv «${say}».`,
  assumed: (sentence) => `Antatt: ${sentence}`,
};

function everyYears(years: number): string {
  const words = ["", "", " andre", " tredje", " fjerde", " femte", " sjette", " sjuende", " åttende"];
  return `hvert${words[years] ?? ` ${years}.`} år`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
