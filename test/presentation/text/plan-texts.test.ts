import assert from "node:assert/strict";
import { LANGUAGES, type Language } from "../../../src/domain/kernel/language.ts";
import { PRIORITY_GROUPS } from "../../../src/domain/plan/priority-groups.ts";
import { parsePlanCommand } from "../../../src/presentation/commands/plan-command.ts";
import { planTexts } from "../../../src/presentation/text/plan-texts.ts";
import { sentencesIn } from "../../builders/sentences.ts";

const sentences = (language: Language) => new Map(sentencesIn(planTexts(language)));

describe("what users read of the plan", () => {
  it("is there in every language, parameter by parameter", () => {
    for (const language of LANGUAGES)
      assert.deepEqual([...sentences(language).keys()], [...sentences("nb").keys()], language);
  });

  for (const language of LANGUAGES)
    it(`is never empty, and says every word it is given (${language})`, () => {
      for (const [path, text] of sentences(language)) {
        assert.ok(text.trim() === text && text !== "", path);
        assert.doesNotMatch(text, /[{}$<>]|undefined|null|\bNaN\b|\s{2}|samtyk|consent\b/i, path);
        if (path.endsWith("()")) assert.ok(text.includes("«én»"), `${path}: ${text}`);
      }
    });

  it("is English in English, and keeps nynorsk and bokmål apart", () => {
    const bokmal = /\b(?:ikke|jeg|hva|hvem|fra|noe|være|gjelder|sier|en|et|tiltakene|oppgir)\b/i;
    const nynorsk = /\b(?:ikkje|eg|kva|kven|frå|noko|vere|gjeld|seier|ein|eit|tiltaka|oppgjev)\b/i;
    for (const [path, text] of sentences("nn")) assert.doesNotMatch(text, bokmal, path);
    for (const [path, text] of sentences("nb")) assert.doesNotMatch(text, nynorsk, path);
    const nb = sentences("nb");
    const same = [...sentences("en")].filter(([path, text]) => nb.get(path) === text).map(([path]) => path);
    assert.deepEqual(same, [".overview.status", ".task.status", ".changed.status()"]);
  });

  it("counts in words that agree with the number", () => {
    const { kindCount, statusCount } = planTexts("nb");
    assert.deepEqual(
      [kindCount.deliverable(1), kindCount.deliverable(2), statusCount.done(1), statusCount.done(2)],
      ["1 leveranse", "2 leveranser", "1 ferdig", "2 ferdige"],
    );
    assert.deepEqual([planTexts("en").list.count(1), planTexts("en").list.count(2)], ["1 task", "2 tasks"]);
  });

  it("puts words on buttons that the bot understands", () => {
    for (const language of LANGUAGES) {
      const { say } = planTexts(language);
      const tasks = (selection: object) => ({ kind: "tasks", selection });
      const understood: readonly (readonly [string, object])[] = [
        [say.plan, { kind: "plan-status" }],
        [say.area("10"), tasks({ kind: "area", area: "10" })],
        [say.decided, tasks({ kind: "decided" })],
        [say.overdue, tasks({ kind: "overdue" })],
        [say.vanished, tasks({ kind: "vanished" })],
        [say.task("3.a-2"), { kind: "show-task", task: "3.a-2" }],
        [say.task("task:BT-407:1"), { kind: "show-task", task: "task:bt-407:1" }],
        ...PRIORITY_GROUPS.map((group) => [say.group[group], tasks({ kind: "group", group })] as const),
      ];
      for (const [said, command] of understood) assert.deepEqual(parsePlanCommand(said), command, said);
    }
  });
});
