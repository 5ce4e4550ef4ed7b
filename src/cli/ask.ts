import { parseArgs } from "node:util";
import { openLibrary } from "../compose/open-library.ts";
import { answerQuestion } from "../domain/agreements/answers/answer-question.ts";
import { takeQuestion } from "../domain/agreements/answers/take-question.ts";
import type { Community } from "../domain/community/community.ts";
import { placesIn } from "../domain/community/places-in.ts";
import { whatStops } from "../domain/guard/what-stops.ts";
import { parseCivilDate } from "../domain/kernel/civil-date.ts";
import { osloToday, systemClock } from "../domain/kernel/clock.ts";
import { detectLanguage } from "../domain/people/detect-language.ts";
import { parseAnswerCommand } from "../presentation/commands/answer-command.ts";
import { asksWhereToReport } from "../presentation/commands/deviation-question.ts";
import { asksForStatuteCoverage } from "../presentation/commands/statute-command.ts";
import { answerJson } from "../presentation/view/answer-json.ts";
import { deviationView } from "../presentation/view/deviation-view.ts";
import { stopNotice } from "../presentation/view/notice-view.ts";
import { outcomeView } from "../presentation/view/outcome-view.ts";
import { textOf } from "../presentation/view/text-of.ts";
import { runCommand, UsageError } from "./run-command.ts";

await runCommand(
  'npm run -s ask -- [--community ID] [--documents DIR] [--date YYYY-MM-DD] [--json] "question"',
  async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        community: { type: "string" },
        documents: { type: "string" },
        date: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
    const text = positionals.join(" ").trim();
    if (text === "") throw new UsageError("There is no question.");
    const language = detectLanguage(text) ?? "nb";
    const asOf = values.date === undefined ? osloToday(systemClock) : parseCivilDate(values.date);
    if (asOf === undefined) throw new UsageError(`"${values.date}" is not a date written YYYY-MM-DD.`);
    const { library, communityWithId } = await openLibrary({ documents: values.documents });
    const stop = whatStops(text, placesIn(library.communities));
    if (stop !== undefined) throw new UsageError(textOf(stopNotice(stop, language)));
    const community = values.community === undefined ? undefined : communityWithId(values.community);
    if (values.json) {
      const answer = answerQuestion({ text, asOf, community }, library);
      process.stdout.write(`${JSON.stringify(answerJson(answer))}\n`);
      return;
    }
    const communities = community === undefined ? library.communities : [community];
    if (asksWhereToReport(text)) {
      const parties = communities.flatMap((each) => each.parties);
      process.stdout.write(`${textOf(deviationView(parties, language))}\n`);
      return;
    }
    refuseCommands(text, library.communities);
    const outcome = takeQuestion({ text, today: asOf, community }, library);
    process.stdout.write(`${textOf(outcomeView(outcome, { library, communities }, language))}\n`);
  },
);

/** What is looked up in the stores has its place in the chat; taken for a question it would get a wrong clause. */
function refuseCommands(text: string, communities: readonly Community[]): void {
  if (asksForStatuteCoverage(text))
    throw new UsageError("Use npm run -s statute:coverage -- --community ID for what § 6-2 asks for.");
  if (parseAnswerCommand(text, communities) !== undefined)
    throw new UsageError(
      "Decisions, changes and whole sections are looked up in the chat; this command answers one question from the documents.",
    );
}
