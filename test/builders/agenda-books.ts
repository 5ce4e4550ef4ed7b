import { createHash } from "node:crypto";
import type { Case } from "../../src/domain/cases/case.ts";
import type { CaseEvent } from "../../src/domain/cases/case-event.ts";
import type { AgendaBookFacts } from "../../src/presentation/paper/agenda-book.ts";
import { everybodyIn, shippedCommunity, shippedLibrary } from "./case-stage.ts";
import { date } from "./documents.ts";
import { AT, actor, calledMeeting, caseOf, preparedEvents, TODAY } from "./meetings.ts";

const SENTENCES = [
  "Kommunene har de siste to årene meldt at utstyret ofte ikke følger pasienten hjem, og at det da er hjemmetjenesten som må skaffe det samme dag.",
  "Sykehuset ser det samme fra sin side: utskrivningen stopper opp når ingen vet hvem som bestiller.",
  "Gruppen har snakket med brukerutvalget, som legger vekt på at én person svarer når pårørende ringer.",
  "I forsøket ble det avtalt at avdelingen bestiller dagen før, og at kommunen kvitterer – slik § 6-2 forutsetter.",
  "Ordningen krever ingen nye stillinger, men noen timer til opplæring hos hver partner.",
];

/** So many sentences of a saksframlegg, in paragraphs. */
function prose(sentences: number, from = 0): string {
  const told = Array.from({ length: sentences }, (_, index) => SENTENCES[(from + index) % SENTENCES.length]);
  return told
    .map((sentence, index) => `${sentence}${index % 4 === 3 ? "\n\n" : " "}`)
    .join("")
    .trim();
}

const enclosed = new TextEncoder().encode("Notat om utstyr ved utskrivning.");
const ENCLOSURE = {
  id: "v1",
  name: "Notat om utstyr på sengepost.txt",
  mediaType: "text/plain",
  size: enclosed.length,
  hash: createHash("sha256").update(enclosed).digest("hex"),
};

const document = shippedLibrary.search.documents.find(
  ({ head }) => head.community === "ostfold" && head.id === "R12",
);
const [clause] = document?.version.clauses ?? [];
if (document === undefined || clause === undefined) throw new Error("Østfold has no R12");

/** A case with every field of a saksframlegg: two clauses change, and a file is enclosed. */
export function fullCase(id: string, title: string, sentences = 12): Case {
  const [submitted] = preparedEvents("decision", title);
  const patch = {
    community: "ostfold",
    document: "R12",
    clause: clause?.id ?? "",
    baseVersion: document?.version.id ?? "",
  };
  const prepared: CaseEvent = {
    kind: "prepared",
    at: AT,
    by: actor("siri"),
    body: "ssu",
    type: "decision",
    routedAs: "approves-guideline",
    background: prose(sentences),
    assessment: prose(sentences, 2),
    proposal: {
      number: 2,
      points: [
        "SSU vedtar den nye ordlyden.",
        "Ordlyden gjelder fra 1. januar 2027, og virkningen evalueres etter ett år.",
      ],
      clause: {
        ...patch,
        text: `${clause?.text.replace("vedtok", "har vedtatt")} Utstyret bestilles dagen før utskrivning.`,
      },
      furtherClauses: [
        { ...patch, clause: "R12/nytt/1", text: "Den som bestiller utstyr, sier fra til kommunen." },
      ],
      task: { text: "Lage opplæring for sengepostene", owner: "moss", due: date("2027-02-01") },
    },
    fields: {
      economy: prose(2, 4),
      administration: prose(3, 1),
      involvement: prose(2, 2),
      figures: {
        text: "41 av 120 utskrivninger ble utsatt.",
        source: "Sykehusets statistikk",
        date: date("2026-09-01"),
      },
      earlierTreatment: "FSU drøftet saken 1. oktober 2026 og ga sin tilslutning.",
      jointMeasure: {
        isOne: true,
        responsibility: { text: "Sykehuset bestiller, kommunen tar imot." },
        financing: { text: "Ingen nye utgifter.", notRelevant: true },
      },
      evaluateOn: date("2028-01-15"),
      requiresImplementation: true,
      caseworker: "Siri Sekretær",
    },
  };
  if (submitted === undefined) throw new Error("no submission");
  return caseOf(
    [
      submitted,
      prepared,
      { kind: "enclosure-added", at: AT, by: actor("siri"), enclosure: { ...ENCLOSURE, id: `${id}-v1` } },
      { kind: "enclosures-frozen", at: AT, by: actor("siri"), meeting: "ssu-2026-12-12" },
      {
        kind: "publicity-set",
        at: AT,
        by: actor("siri"),
        document: "paper",
        publicity: { access: "public" },
      },
    ],
    id,
  );
}

/** A meeting of SSU in Østfold with these cases, and their enclosures at hand. */
export function bookOf(cases: readonly Case[], over: Partial<AgendaBookFacts> = {}): AgendaBookFacts {
  const community = shippedCommunity("ostfold");
  return {
    meeting: calledMeeting({
      agenda: cases.map(({ id }, index) => ({ number: index + 1, case: id, step: 2 as const })),
    }),
    cases: new Map(cases.map((treated) => [treated.id, treated])),
    community,
    roster: everybodyIn(community),
    today: TODAY,
    library: shippedLibrary,
    previous: undefined,
    enclosures: new Map(
      cases.flatMap(({ enclosures }) => enclosures.map(({ id }) => [id, enclosed] as const)),
    ),
    added: new Map(),
    ...over,
  };
}
