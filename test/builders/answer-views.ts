import type { LoadedDocument } from "../../src/domain/agreements/document.ts";
import { documentChanges } from "../../src/domain/agreements/document-changes.ts";
import type { ShownSection } from "../../src/domain/agreements/show-clause.ts";
import { type DecisionRecord, nextRecord } from "../../src/domain/cases/decision-record.ts";
import { followingContent } from "../../src/domain/cases/record-content.ts";
import type { Language } from "../../src/domain/kernel/language.ts";
import { answerView } from "../../src/presentation/view/answer-view.ts";
import { changesView } from "../../src/presentation/view/changes-view.ts";
import type { Deciding } from "../../src/presentation/view/decider-fact.ts";
import { decisionListView } from "../../src/presentation/view/decision-list-view.ts";
import { questionPresses } from "../../src/presentation/view/question-presses.ts";
import { refusalView, tooEarlyView } from "../../src/presentation/view/refusal-view.ts";
import { sectionView } from "../../src/presentation/view/section-view.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { answered, found, guideline, law, ostfold, refused } from "./answers.ts";
import { recordContent } from "./decided-cases.ts";
import { clause, date, document } from "./documents.ts";
import { communityWith, holdings } from "./meetings.ts";
import { person } from "./seated-community.ts";

const today = date("2026-11-21");

/** A clause of three sentences, of which the second answers. */
const SENTENCES = [
  "Partene melder fra om uenighet skriftlig.",
  "Blir de ikke enige, avgjør SSU tvisten.",
  "Avgjørelsen føres i referatet.",
];
const words = SENTENCES.join(" ");
const answering = { start: words.indexOf("Blir"), end: words.indexOf(" Avgjørelsen") };

const older: LoadedDocument = document({
  ...guideline.head,
  version: {
    id: "0a1b2c3d4e5f6071",
    adoption: { date: date("2021-03-01") },
    inForceFrom: date("2021-03-01"),
  },
  clauses: [
    clause("Blir partene uenige, møtes lederne og finner ut av det.", {
      id: "R12/tvister/1",
      headings: ["Tvister"],
    }),
    clause("Hver partner dekker sine egne kostnader når ansatte møter i et utvalg.", {
      id: "R12/organisering-og-ansvar/5",
      headings: ["Kostnader"],
    }),
    clause("Retningslinjen gjelder i to år.", { id: "R12/varighet/1", headings: ["Varighet"] }),
  ],
});

const spoken: LoadedDocument = {
  ...guideline,
  version: { ...guideline.version, clauses: [clause(words, { id: "R12/tvister/1", headings: ["Tvister"] })] },
};

const two = communityWith({ steps: 2 });
const seatedHoldings = holdings(two).filter(({ seat }) => seat.side !== "interest");
const ssu = seatedHoldings[0]?.body;
if (ssu === undefined) throw new Error("the built community has no SSU");

const meeting = (day: string, deadline: string | undefined) => ({
  id: `ssu-${day}`,
  body: "ssu",
  date: date(day),
  place: "Kalnes",
  agenda: [],
  attendance: [],
  ...(deadline === undefined ? {} : { casesDeadline: date(deadline) }),
});

const deciding: Deciding = {
  body: ssu,
  reader: "kari",
  identities: [
    person("hege", "tenant-sykehus", "Hege Eksempel"),
    person("ola", "tenant-kommune", "Ola Eksempel"),
  ],
  holdings: seatedHoldings,
  meetings: {
    next: meeting("2026-12-05", "2026-11-14"),
    open: meeting("2027-02-20", "2027-01-30"),
  },
};

const record = nextRecord(
  recordContent("BT-407", {
    title: "Frist for å avgjøre uenighet",
    reservations: ["ssu-hospital"],
    proposal: {
      number: 1,
      points: ["Punktet om tvister får en frist.", "Teksten gjelder fra nyttår."],
      clause: {
        community: "ostfold",
        document: "R12",
        clause: "R12/tvister/1",
        baseVersion: "3f9c2a7be1d04588",
        text: "SSU avgjør tvisten innen seks uker.",
      },
    },
  }),
  "SSU {number}/{yy}",
  undefined,
);

const search = { documents: [older, guideline] };
const decisions = { community: two, library: { search } };

function section(): ShownSection {
  const { version, head } = guideline;
  const wanted = version.clauses[1];
  if (wanted === undefined) throw new Error("the guideline has lost its clauses");
  return { head, version, clause: wanted, headings: [], clauses: version.clauses };
}

function changes(language: Language): View {
  const changed = documentChanges(guideline.head, today, search, new Map());
  if (changed === undefined) throw new Error("the guideline does not govern");
  return changesView(changed, language);
}

function correctionOf(decided: DecisionRecord): DecisionRecord {
  const content = followingContent(decided, {
    kind: "correction",
    words: "Fristen er seks uker, ikke fire.",
    by: "Siri Sekretær",
    on: date("2026-06-02"),
    mark: "form-1",
  });
  return nextRecord(content, "Sak {number}/{yy}", decided);
}

/** Answers at full depth, and what is looked up from them. */
export const ANSWER_VIEWS = {
  "answer-emphasised": (language) =>
    answerView({ ...answered(found(spoken), found(law)), community: two }, language, {
      sentence: answering,
      deciding,
      readings: [
        {
          title: "Sekretariatet har svart på dette",
          paragraphs: ["Tvisten meldes til sekretariatet først."],
          notes: ["Godkjent av begge sider 3. mars 2026."],
        },
      ],
      presses: questionPresses(
        { question: "Hvem avgjør?", community: ostfold, clause: found(spoken) },
        language,
      ),
    }),
  "answer-two-sources": (language) =>
    answerView(answered(found(spoken), found(law), found(guideline, 1)), language, { other: found(law) }),
  "answer-superseded": (language) =>
    answerView({ ...answered(found(older)), asOf: date("2023-12-31") }, language, {
      past: {
        asked: { date: date("2023-12-31"), said: "year" },
        reign: { from: date("2021-03-01"), to: date("2024-02-11"), supersededOn: date("2024-02-12") },
      },
    }),
  "refusal-too-early": (language) =>
    tooEarlyView(
      answered(found(guideline)),
      { date: date("2020-03-01"), first: date("2021-03-01") },
      language,
    ),
  "refusal-onward": (language) =>
    refusalView(refused("not-covered", found(law)), language, {
      presses: questionPresses(
        { question: "Hvem betaler?", community: ostfold, clause: undefined },
        language,
      ),
    }),
  section: (language) =>
    sectionView(section(), { page: 1, today, date: undefined, versions: [guideline.version] }, language),
  changes,
  decisions: (language) =>
    decisionListView(
      {
        records: [record],
        following: new Map([[record.id, [correctionOf(record)]]]),
        adopted: [{ document: guideline.head, adoption: guideline.version.adoption }],
      },
      { wanted: { about: "uenighet" }, said: "uenighet", ...decisions },
      language,
    ),
  "decisions-none": (language) =>
    decisionListView(
      { records: [], following: new Map(), adopted: [] },
      { wanted: { number: { sequence: 14, year: 25 } }, said: "14 25", ...decisions },
      language,
    ),
} as const satisfies Record<string, (language: Language) => View>;
