import { parseArgs } from "node:util";
import { runCommand, UsageError } from "../../src/cli/run-command.ts";
import { openLibrary } from "../../src/compose/open-library.ts";
import { answerQuestion } from "../../src/domain/agreements/answers/answer-question.ts";
import { osloToday, systemClock } from "../../src/domain/kernel/clock.ts";
import { type AnswerJson, answerJson } from "../../src/presentation/view/answer-json.ts";
import { aurocOf, meanOf, type Share, shareOf } from "./measures.ts";
import { type GoldQuestion, holdsQuote, readQuestions } from "./question-file.ts";

interface Asked {
  readonly question: GoldQuestion;
  readonly answer: AnswerJson;
  /** Place of the first right clause among those shown, from 1; absent when none is. */
  readonly rank: number | undefined;
}

function judge(question: GoldQuestion, answer: AnswerJson): Asked {
  const { gold } = question;
  const place = answer.clauses.findIndex(
    (clause) => gold !== undefined && clause.document === gold.document && holdsQuote(clause, gold.quote),
  );
  return { question, answer, rank: place === -1 ? undefined : place + 1 };
}

function summarise(asked: readonly Asked[]) {
  const answerable = asked.filter(({ question }) => question.gold !== undefined);
  const unanswerable = asked.filter(({ question }) => question.gold === undefined);
  const within = (depth: number) => (one: Asked) => one.rank !== undefined && one.rank <= depth;
  const answeredWithin = (depth: number) => (one: Asked) => one.answer.answered && within(depth)(one);
  const refused = ({ answer }: Asked) => !answer.answered;
  return {
    questions: asked.length,
    answerable: answerable.length,
    unanswerable: unanswerable.length,
    rankedAt1: shareOf(answerable.map(within(1))),
    rankedAt3: shareOf(answerable.map(within(3))),
    hitAt1: shareOf(answerable.map(answeredWithin(1))),
    hitAt3: shareOf(answerable.map(answeredWithin(3))),
    mrr: meanOf(answerable.map(({ rank }) => (rank === undefined ? 0 : 1 / rank))),
    auroc: aurocOf(
      answerable.map(({ answer }) => answer.confidence),
      unanswerable.map(({ answer }) => answer.confidence),
    ),
    refusedOfAnswerable: shareOf(answerable.map(refused)),
    refusedOfUnanswerable: shareOf(unanswerable.map(refused)),
  };
}

const shown = ({ share, low, high, of }: Share) =>
  share === null ? "–" : `${share} [${low}, ${high}] of ${of}`;

function printSummary(title: string, asked: readonly Asked[]): void {
  const summary = summarise(asked);
  process.stdout.write(
    `\n${title}\n  ranked@1 ${shown(summary.rankedAt1)}\n  ranked@3 ${shown(summary.rankedAt3)}\n  hit@1    ${shown(summary.hitAt1)}\n  hit@3    ${shown(summary.hitAt3)}\n` +
      `  MRR      ${summary.mrr}\n  AUROC    ${summary.auroc ?? "–"}\n` +
      `  refused of answerable    ${shown(summary.refusedOfAnswerable)}\n  refused of unanswerable  ${shown(summary.refusedOfUnanswerable)}\n`,
  );
}

await runCommand("npm run -s eval:questions -- --questions FILE [--documents DIR] [--json]", async () => {
  const { values } = parseArgs({
    options: {
      documents: { type: "string" },
      questions: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (values.questions === undefined) throw new UsageError("--questions is needed.");
  const { library, communityWithId, warnings } = await openLibrary({ documents: values.documents });
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  const asOf = osloToday(systemClock);
  const asked = readQuestions(values.questions, values.documents).map((question) => {
    const community = question.community === undefined ? undefined : communityWithId(question.community);
    const answer = answerQuestion({ text: question.question, asOf, community }, library);
    return judge(question, answerJson(answer));
  });
  if (values.json) {
    for (const { question, answer } of asked)
      process.stdout.write(`${JSON.stringify({ id: question.id, ...answer })}\n`);
    process.stdout.write(`${JSON.stringify(summarise(asked))}\n`);
    return;
  }
  for (const { question, answer, rank } of asked)
    process.stdout.write(
      `${question.id}\t${question.gold === undefined ? "no answer" : `right clause at ${rank ?? "–"}`}\t${answer.answered ? "answered" : "refused"}\t${answer.confidence}\t${question.question}\n`,
    );
  const byLanguage = Map.groupBy(asked, ({ question }) => question.language ?? "language not marked");
  if (byLanguage.size > 1) for (const [language, group] of byLanguage) printSummary(language, group);
  printSummary("all", asked);
});
