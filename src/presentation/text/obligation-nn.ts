import type { ObligationTexts } from "./obligation-catalogue.ts";

export const obligationNn: ObligationTexts = {
  subject: {
    stance: (title) => ({
      title: `Svar på framlegget: ${title}`,
      asked: "Plassen din har ikkje svart på framlegget.",
      say: "mine saker",
    }),
    task: (text) => ({
      title: `Tiltak: ${text}`,
      asked: "Meld korleis det står til med tiltaket, eller set ein ny dato.",
      say: "handlingsplan",
    }),
    minutes: (meeting, objected) => ({
      title: meeting === undefined ? "Referatet ventar på deg" : `Referatet frå ${meeting} ventar på deg`,
      asked: objected
        ? "Ein som var til stades, har merknader. Avklar dei, eller godkjenn referatet i neste møte."
        : "Godkjenn referatet, eller sei kva som er gale.",
      say: "møte",
    }),
    "annual-review": (title = "Samarbeidsavtalen") => ({
      title: `Årleg gjennomgang: ${title}`,
      asked:
        "Partnarane skal gå gjennom avtalen og sjå om noko må oppdaterast. «Inga endring» er òg eit svar, og det skal noterast.",
      say: "avtalen er gjennomgått",
    }),
    revision: (title, years) => ({
      title: `Revisjon: ${title}`,
      asked: `Avtalen skal reviderast minst ${everyYears(years)}. Alle kommunestyra må rekke å vedta han.`,
      say: "når må avtalen reviderast",
    }),
    submission: (title, caseId) => ({
      title: `Send inn avtalen: ${title}`,
      asked:
        "Det regionale helseføretaket sender avtalen til Helsedirektoratet innan éin månad. Sekretariatet minner dei om det.",
      say: `oppfølging i sak ${caseId}`,
    }),
    adoption: (title, party, caseId) => ({
      title: `${party} behandlar: ${title}`,
      asked: `Meld frå om kva ${party} vedtok.`,
      say: `noter vedtak i sak ${caseId}`,
    }),
    receipt: (title, party, caseId) => ({
      title: `Sett i verk i ${party}? ${title}`,
      asked: `Meld frå når ${party} har sett vedtaket i verk.`,
      say: `iverksetjing i sak ${caseId}`,
    }),
    evaluation: (title, caseId) => ({
      title: `Evaluer vedtaket: ${title}`,
      asked: "Sjå om vedtaket verka, og skriv kva de fann.",
      say: `evaluering i sak ${caseId}`,
    }),
    rung: (title, rung, caseId) => ({
      title: `Usemje: ${title}`,
      asked:
        rung === undefined
          ? "Fristen på steget der usemja er no, går ut."
          : `Fristen på steget «${rung}» går ut.`,
      say: `usemje i sak ${caseId}`,
    }),
    hearing: (title, caseId) => ({
      title: `Høyring: ${title}`,
      asked: "Gi innspel, eller svar at de ikkje har merknader.",
      say: `høyring ${caseId}`,
    }),
    meeting: (body) => ({
      title: `Møte i ${body}`,
      asked: "Sei om du kjem. Kan du ikkje, blir vara spurd.",
      say: "møte",
    }),
    "cases-deadline": (body, meeting) => ({
      title: `Saksfrist for ${body}`,
      asked: `Siste dag for å melde saker til møtet${meeting === undefined ? "" : ` ${meeting}`}.`,
      say: "meld inn sak",
    }),
    "notice-deadline": (body, meeting) => ({
      title: `Innkalling til ${body}`,
      asked: `Siste dag for å sende innkallinga til møtet${meeting === undefined ? "" : ` ${meeting}`}.`,
      say: "møte",
    }),
    "dialogue-meeting": (district, body) => ({
      title: `Dialogmøte: ${district}`,
      asked: `Dialogmøtet skal vere halde før ${body}, og innspela samla.`,
      say: "plikter",
    }),
    leadership: (body, side) => ({
      title: `Leiinga av ${body} skifter`,
      asked:
        side === undefined
          ? "Leiinga går over til den andre sida. Peik ut ny leiar."
          : `Leiinga går over til ${side}. Peik ut ny leiar.`,
      say: "inviter",
    }),
    term: (who) => ({
      title: who === undefined ? "Ein plass går ut" : `Plassen går ut: ${who}`,
      asked: "Bli einige om kven som sit vidare. Utan ny innehavar står plassen ledig og stansar saker.",
      say: "inviter",
    }),
    authority: (party, who) => ({
      title: `Fullmakta frå ${party} går ut`,
      asked:
        who === undefined
          ? `Be ${party} om ny fullmakt, og før ho inn.`
          : `${who} svarar for ${party}. Be om ny fullmakt, og før ho inn.`,
      say: "fullmakt",
    }),
    mandate: (body) => ({
      title: `Mandatet går ut: ${body}`,
      asked: "Avgjer om mandatet skal forlengast, endrast eller avsluttast.",
      say: "meld inn sak",
    }),
    "report-back": (body) => ({
      title: `Rapport frå ${body}`,
      asked: "Legg fram kva utvalet har gjort, som sak for organet det rapporterer til.",
      say: "meld inn sak",
    }),
    "plan-period": (title) => ({
      title: `Slutten på perioden: ${title}`,
      asked: "Forleng planen eller vedta ein ny. Elles stansar påminningane om tiltaka.",
      say: "handlingsplan",
    }),
    "deviation-count": (year) => ({
      title: `Avvik i ${year}, talde opp etter tema`,
      asked: "Kvar partnar tel avvika sine etter tema, utan opplysningar om pasientar.",
      say: "plikter",
    }),
  },
  source: {
    statute: (reference) => reference.replace(/^hol /, "helse- og omsorgstenestelova "),
    clause: (clause) => clause,
    case: (caseId) => `sak ${caseId}`,
    meeting: (meeting) => (meeting === undefined ? "møteplanen" : `møtet ${meeting}`),
    plan: "handlingsplanen",
    occupancy: "det som er ført inn om plassen",
    configuration: (words) => words ?? "oppsettet for helsefellesskapet",
  },
  counting: {
    "fixed-anniversary": "same dag kvart år, uansett når det sist vart gjort",
    "from-last-done": "rekna frå sist det vart gjort",
    "one-date": "fastsett dato",
  },
  assumption: {
    "anniversary-of-entry-into-force":
      "Kjelda seier ikkje kva månad. Dagen avtalen tok til å gjelde, er brukt.",
    "counted-from-entry-into-force":
      "Kjelda seier ikkje om det blir rekna frå vedtaket eller frå ikraftsetjinga. Ikraftsetjinga er brukt.",
    "day-before-the-meeting": "Kjelda seier ikkje kor lenge før. Dagen før møtet er brukt.",
    "receipt-by-evaluation":
      "Ingen frist er sett for iverksetjing. Dagen vedtaket skal evaluerast, er brukt.",
  },
  missing: {
    "agreement-not-loaded": {
      why: "Ingen samarbeidsavtale er lagd inn, så ingen veit når han tok til å gjelde.",
      settle: "At avtalen blir lagd inn, med datoen.",
    },
    "entry-into-force": {
      why: "Avtalen seier ikkje når han tok til å gjelde.",
      settle: "Datoen han tok til å gjelde, i dokumentet.",
    },
    "start-of-leadership": {
      why: "Kjelda seier kor ofte leiinga skifter, men ikkje frå når.",
      settle: "Dagen leiaren no tok til, i oppsettet.",
    },
    "day-of-deviation-count": {
      why: "Ingen dag er sett for den årlege oppteljinga.",
      settle: "Ein dag i året, i oppsettet.",
    },
    "date-of-the-meeting": {
      why: "Møtet det skal skje før, er ikkje planlagt.",
      settle: "Ein møtedato. Skriv «møteplan».",
    },
    "length-of-term": {
      why: "Kjelda seier ikkje kor lenge organet har myndigheit.",
      settle: "Siste dag for myndigheita, i oppsettet.",
    },
    "end-of-mandate": {
      why: "Mandatet er tidsavgrensa, men ingen siste dag er oppgitt.",
      settle: "Siste dag for mandatet, i oppsettet.",
    },
    "period-of-plan": {
      why: "Planen seier ikkje når perioden sluttar.",
      settle: "Siste dag for planen, i dokumentet.",
    },
    "date-of-conclusion": {
      why: "Avtalen er ikkje vedteken av alle enno, eller datoane er ikkje melde.",
      settle: "Vedtaksdatoen frå kvar partnar.",
    },
    "date-of-receipt": {
      why: "Vedtaket krev iverksetjing, men har ingen frist.",
      settle: "Ein evalueringsdato i saksframlegget.",
    },
    "clause-is-ambiguous": {
      why: "Punktet kan lesast på to måtar, og teksten seier ikkje kva for ein.",
      settle: "Eit vedtak om korleis punktet skal forståast.",
    },
  },
  daysLeft: (days) =>
    days === 0
      ? "i dag"
      : days === 1
        ? "i morgon"
        : days === -1
          ? "i går"
          : days > 0
            ? `om ${days} dagar`
            : `for ${-days} dagar sidan`,
  heading: (left, title) => `${capital(left)}: ${title}`,
  dueOn: (date) => `Dagen er ${date}.`,
  write: (say) => `Skriv «${say}».`,
  assumed: (sentence) => `Gått ut frå: ${sentence}`,
};

function everyYears(years: number): string {
  const words = ["", "", " andre", " tredje", " fjerde", " femte", " sjette", " sjuande", " åttande"];
  return `kvart${words[years] ?? ` ${years}.`} år`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
