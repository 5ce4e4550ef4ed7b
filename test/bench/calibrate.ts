import { basename } from "node:path";
import { parseArgs } from "node:util";
import { runCommand, UsageError } from "../../src/cli/run-command.ts";
import { openLibrary } from "../../src/compose/open-library.ts";
import type { Library } from "../../src/domain/agreements/answers/answer-question.ts";
import { rankByEvidence } from "../../src/domain/agreements/answers/rank-by-evidence.ts";
import { municipalitiesOf } from "../../src/domain/agreements/answers/read-question.ts";
import {
  CONFIDENCE_WEIGHTS,
  type Features,
  PLACE_WEIGHTS,
} from "../../src/domain/agreements/answers/weights.ts";
import { NATIONAL } from "../../src/domain/agreements/document.ts";
import { communityNamedIn, withoutCommunityName } from "../../src/domain/community/named-in.ts";
import { osloToday, systemClock } from "../../src/domain/kernel/clock.ts";
import { fitChoice, fitLogistic, type Vector } from "./fit.ts";
import { aurocOf, cutFor, meanOf, refusalAt, rounded } from "./measures.ts";
import { type GoldQuestion, holdsQuote, readQuestions } from "./question-file.ts";

/** A question with the clauses that were read closely, and which of them are right. */
interface Example {
  readonly question: GoldQuestion;
  readonly candidates: readonly { readonly features: Features; readonly right: boolean }[];
}

type Name = keyof Features;
const PLACE_NAMES = Object.keys(PLACE_WEIGHTS) as Name[];
const CONFIDENCE_NAMES = Object.keys(CONFIDENCE_WEIGHTS) as Name[];
const FOLDS = 10;
const FALSE_REFUSALS = 0.07;

const vectorOf = (names: readonly Name[], features: Features): Vector => names.map((name) => features[name]);
const dot = (weights: Vector, vector: Vector) =>
  weights.reduce((sum, weight, place) => sum + weight * (vector[place] ?? 0), 0);

function fitPlaces(examples: readonly Example[]): Vector {
  return fitChoice(
    examples
      .filter(({ candidates }) => candidates.some(({ right }) => right))
      .map(({ candidates }) =>
        candidates.map(({ features, right }) => ({ vector: vectorOf(PLACE_NAMES, features), right })),
      ),
  );
}

/** The place of the first right clause from 1, and what the first clause is weighed by. */
function ranked({ candidates }: Example, weights: Vector) {
  const order = candidates
    .map(({ features, right }) => ({ features, right, place: dot(weights, vectorOf(PLACE_NAMES, features)) }))
    .sort((a, b) => b.place - a.place);
  const rank = order.findIndex(({ right }) => right) + 1;
  return { rank: rank === 0 ? Number.POSITIVE_INFINITY : rank, best: order[0]?.features };
}

function fitConfidence(examples: readonly Example[], places: Vector): Vector {
  return fitLogistic(
    examples.flatMap((example) => {
      const { best } = ranked(example, places);
      return best === undefined
        ? []
        : [
            {
              vector: [1, ...vectorOf(CONFIDENCE_NAMES, best)],
              positive: example.question.gold !== undefined,
            },
          ];
    }),
  );
}

function confidenceOf(example: Example, places: Vector, weights: Vector): number {
  const { best } = ranked(example, places);
  return best === undefined ? 0 : 1 / (1 + Math.exp(-dot(weights, [1, ...vectorOf(CONFIDENCE_NAMES, best)])));
}

interface Outcome {
  readonly question: GoldQuestion;
  readonly rank: number;
  readonly confidence: number;
}

/** Each question judged by weights that were fitted without it. */
function crossValidated(examples: readonly Example[]): Outcome[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter((_one, place) => place % FOLDS !== fold);
    const places = fitPlaces(others);
    const confidence = fitConfidence(others, places);
    return examples
      .filter((_one, place) => place % FOLDS === fold)
      .map((example) => ({
        question: example.question,
        rank: ranked(example, places).rank,
        confidence: confidenceOf(example, places, confidence),
      }));
  }).flat();
}

function figuresOf(outcomes: readonly Outcome[]) {
  const answerable = outcomes.filter(({ question }) => question.gold !== undefined);
  const confidences = (kind?: GoldQuestion["kind"]) =>
    outcomes
      .filter(({ question }) => question.gold === undefined && (kind === undefined || question.kind === kind))
      .map(({ confidence }) => confidence);
  const positives = answerable.map(({ confidence }) => confidence);
  const cut = cutFor(FALSE_REFUSALS, positives);
  const refused = (kind?: GoldQuestion["kind"]) =>
    refusalAt(cut, positives, confidences(kind)).ofUnanswerable.share;
  const within = (depth: number) => meanOf(answerable.map(({ rank }) => (rank <= depth ? 1 : 0)));
  return {
    rankedAt1: within(1),
    rankedAt3: within(3),
    amongRead: within(Number.MAX_SAFE_INTEGER),
    auroc: aurocOf(positives, confidences()),
    aurocOfNearMisses: aurocOf(positives, confidences("near-miss")),
    cut: rounded(cut),
    refused: refused(),
    refusedNearMisses: refused("near-miss"),
    refusedOffTopic: refused("off-topic"),
  };
}

function exampleOf(question: GoldQuestion, library: Library, asOf: ReturnType<typeof osloToday>): Example {
  const named = communityNamedIn(question.question, library.communities);
  const asked = named?.id ?? question.community;
  const hits = rankByEvidence(
    {
      question: named === undefined ? question.question : withoutCommunityName(question.question, named),
      asPut: question.question,
      asOf,
      communities: asked === undefined ? undefined : [asked, NATIONAL],
      municipalities: municipalitiesOf(
        library.communities.filter(({ id }) => asked === undefined || id === asked),
      ),
    },
    library.search,
  );
  return {
    question,
    candidates: hits.map(({ hit: { document, clause }, features }) => ({
      features,
      right:
        question.gold !== undefined &&
        document.fileName === question.gold.document &&
        holdsQuote({ heading: clause.headings.join(" – "), text: clause.text }, question.gold.quote),
    })),
  };
}

await runCommand(
  "npm run -s eval:calibrate -- --questions FILE [--questions FILE] [--documents DIR]",
  async () => {
    const { values } = parseArgs({
      options: { documents: { type: "string" }, questions: { type: "string", multiple: true, default: [] } },
    });
    const { documents } = values;
    if (values.questions.length === 0) throw new UsageError("--questions is needed.");
    const asOf = osloToday(systemClock);
    const files = values.questions.map((file) => readQuestions({ file, documents }));
    const examples: Example[] = [];
    for (const [set, inSet] of Map.groupBy(files.flat(), (question) => question.set)) {
      const { library } = await openLibrary({ documents: set === "sources" ? documents : undefined });
      examples.push(...inSet.map((question) => exampleOf(question, library, asOf)));
    }
    const outcomes = crossValidated(examples);
    const places = fitPlaces(examples);
    const [constant = 0, ...confidence] = fitConfidence(examples, places);
    const named = (names: readonly Name[], weights: Vector) =>
      Object.fromEntries(names.map((name, place) => [name, rounded(weights[place] ?? 0)]));
    process.stdout.write(
      `${JSON.stringify(
        {
          questions: examples.length,
          place: named(PLACE_NAMES, places),
          confidence: { constant: rounded(constant), ...named(CONFIDENCE_NAMES, confidence) },
          crossValidated: Object.fromEntries([
            ["all", figuresOf(outcomes)],
            ...values.questions.map((file, place) => [
              basename(file),
              figuresOf(outcomes.filter(({ question }) => files[place]?.includes(question))),
            ]),
          ]),
        },
        undefined,
        2,
      )}\n`,
    );
  },
);
