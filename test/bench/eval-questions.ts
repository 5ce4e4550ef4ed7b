import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod/v4";
import { runCommand, UsageError } from "../../src/cli/run-command.ts";
import { type OpenedLibrary, openLibrary } from "../../src/compose/open-library.ts";
import { answerQuestion } from "../../src/domain/agreements/answers/answer-question.ts";
import type { VectorKeeper } from "../../src/domain/agreements/search/keep-vectors.ts";
import type { CivilDate } from "../../src/domain/kernel/civil-date.ts";
import { osloToday, systemClock } from "../../src/domain/kernel/clock.ts";
import { type AnswerJson, answerJson } from "../../src/presentation/view/answer-json.ts";
import { openBenchVectors } from "./bench-vectors.ts";
import { curveFigure } from "./curve-figure.ts";
import { type GoldQuestion, holdsQuote, type QuestionSet, readQuestions, SETS } from "./question-file.ts";
import { type Judged, refusalTable, summarise, summaryTable } from "./question-report.ts";
import { type Ranked, rivalsIn } from "./rivals.ts";

interface Asked {
  readonly question: GoldQuestion;
  readonly answer: AnswerJson;
  /** Our engine's first, then its rivals'. */
  readonly judged: readonly Judged[];
}

function judge(
  engine: string,
  question: GoldQuestion,
  { clauses, confidence }: Ranked,
  answered?: boolean,
): Judged {
  const { gold } = question;
  const place = clauses.findIndex(
    (clause) => gold !== undefined && clause.document === gold.document && holdsQuote(clause, gold.quote),
  );
  return { engine, question, confidence, answered, rank: place === -1 ? undefined : place + 1 };
}

async function askAll(
  questions: readonly GoldQuestion[],
  { library, communityWithId }: OpenedLibrary,
  asOf: CivilDate,
  vectors: VectorKeeper | undefined,
): Promise<Asked[]> {
  const rivals = rivalsIn(library, asOf);
  await vectors?.prepare(library.search);
  return await Promise.all(
    questions.map(async (question) => {
      const { question: text, community: id } = question;
      const community = id === undefined ? undefined : communityWithId(id);
      const asked = { text, asOf, community };
      const answer = answerJson(answerQuestion(asked, library));
      const search = await vectors?.searchFor(text, library.search);
      const fused = search && answerJson(answerQuestion(asked, { ...library, search }));
      return {
        question,
        answer,
        judged: [
          judge("Enighet", question, answer, answer.answered),
          ...(fused === undefined ? [] : [judge("… with vectors", question, fused)]),
          ...rivals.map(({ name, rank }) => judge(name, question, rank(text, id))),
        ],
      };
    }),
  );
}

function print({ judged: [ours], answer, question }: Asked): void {
  process.stdout.write(
    `${question.id}\t${question.gold === undefined ? "no answer" : `right clause at ${ours?.rank ?? "–"}`}\t${answer.answered ? "answered" : "refused"}\t${answer.confidence}\t${question.question}\n`,
  );
}

function printTables(asked: readonly Asked[]): void {
  const bySet = Map.groupBy(asked, ({ question }) => question.set);
  const groups: [title: string, group: readonly Asked[]][] = [];
  for (const [set, inSet] of bySet) {
    const byLanguage = Map.groupBy(inSet, ({ question }) => question.language ?? "language not marked");
    if (byLanguage.size > 1)
      for (const [language, group] of byLanguage) groups.push([`${set}, ${language}`, group]);
    groups.push([`${set}, all`, inSet]);
  }
  if (bySet.size > 1) groups.push(["all", asked]);
  for (const [title, group] of groups)
    process.stdout.write(`\n${title}\n${summaryTable(group.flatMap(({ judged }) => judged))}`);
  for (const [set, inSet] of [...bySet, ...(bySet.size > 1 ? [["all", asked] as const] : [])])
    process.stdout.write(
      `\nRefused at each cut, ${set}\n${refusalTable(inSet.flatMap(({ judged }) => judged.slice(0, 1)))}`,
    );
}

const USAGE =
  "npm run -s eval:questions -- --questions FILE [--questions FILE] [--documents DIR] [--set demonstration|sources] [--embeddings stand-in|configured] [--figure FILE.svg] [--json]";

await runCommand(USAGE, async () => {
  const { values } = parseArgs({
    options: {
      documents: { type: "string" },
      questions: { type: "string", multiple: true, default: [] },
      set: { type: "string" },
      embeddings: { type: "string" },
      figure: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  const { documents } = values;
  if (values.questions.length === 0) throw new UsageError("--questions is needed.");
  const only = z.enum(SETS).optional().safeParse(values.set);
  if (!only.success) throw new UsageError(`--set is ${SETS.join(" or ")}.`);
  const questions = values.questions.flatMap((file) => readQuestions({ file, documents, only: only.data }));
  const asOf = osloToday(systemClock);
  const vectors = await openBenchVectors(values.embeddings);
  const asked: Asked[] = [];
  for (const [set, inSet] of Map.groupBy(questions, (question) => question.set)) {
    const opened = await openLibrary({ documents: folderOf(set, documents) });
    for (const warning of opened.warnings) process.stderr.write(`${warning}\n`);
    asked.push(...(await askAll(inSet, opened, asOf, vectors?.keeper)));
  }
  await vectors?.close();
  if (values.figure !== undefined)
    writeFileSync(values.figure, curveFigure(asked.flatMap(({ judged }) => judged)));
  if (values.json) {
    for (const { question, answer } of asked)
      process.stdout.write(`${JSON.stringify({ id: question.id, ...answer })}\n`);
    process.stdout.write(`${JSON.stringify(summarise(asked.flatMap(({ judged }) => judged.slice(0, 1))))}\n`);
    return;
  }
  for (const one of asked) print(one);
  printTables(asked);
});

function folderOf(set: QuestionSet, documents: string | undefined): string | undefined {
  if (set === "demonstration") return undefined;
  if (documents === undefined)
    throw new UsageError(
      "Some questions are about the sources: give --documents DIR, or --set demonstration.",
    );
  return documents;
}
