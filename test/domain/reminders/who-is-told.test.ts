import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import type { ObligationKind } from "../../../src/domain/reminders/obligation.ts";
import { type Rung, type RungName, WHO_IS_TOLD } from "../../../src/domain/reminders/who-is-told.ts";

const PAGE = new URL("../../../docs/reminders.md", import.meta.url);
const [BEGIN, END] = [/<!-- who is told: [^\n]* -->\n/, "<!-- end -->"];

/** What is asked, and of whom. */
const WORDS: Readonly<Record<ObligationKind, readonly [what: string, asked: string]>> = {
  stance: ["An answer in a written treatment", "seats that have not answered"],
  task: [
    "A task in the plan",
    "seats of the parties that own it and are not done; without any, the secretariat",
  ],
  minutes: [
    "Minutes to approve",
    "seats that were there and have not answered; of an objection, who keeps the minutes",
  ],
  "annual-review": ["The yearly review of an agreement (hol § 6-5)", "the secretariat"],
  revision: ["The revision of an agreement", "the secretariat"],
  submission: ["Sending the agreement in (hol § 6-4)", "the secretariat"],
  adoption: ["A council's or a board's own adoption", "the party's seats; without any, the secretariat"],
  receipt: ["A receipt of implementation", "the party's seats; without any, the secretariat"],
  evaluation: ["The evaluation of a decision", "the secretariat"],
  rung: ["A step of a disagreement", "the secretariat"],
  hearing: ["A hearing's deadline", "silent parties' seats and contacts; the secretariat"],
  meeting: ["A meeting", "the body's seats that have not said whether they come"],
  "cases-deadline": ["The deadline for cases", "the secretariat, and who leads the cooperation on each side"],
  "notice-deadline": ["The deadline for the notice of a meeting", "the secretariat"],
  "dialogue-meeting": ["A district's meeting before the body's", "the district's seats; the secretariat"],
  leadership: ["The leadership passes to the other side", "the secretariat"],
  term: ["Somebody's term ends", "the person until then; the secretariat"],
  authority: ["Somebody's authority (fullmakt) ends", "the person; the secretariat"],
  mandate: ["A body's mandate ends", "its members; the secretariat"],
  "report-back": ["A body reports back", "its members; the secretariat"],
  "plan-period": ["The plan's period ends", "the secretariat"],
  "deviation-count": ["The yearly count of avvik", "the secretariat"],
};

function days({ daysBefore }: Rung): string {
  const days = `${Math.abs(daysBefore)} ${Math.abs(daysBefore) === 1 ? "day" : "days"}`;
  if (daysBefore === 0) return "on the day";
  return daysBefore > 0 ? `${days} before` : `${days} after`;
}

function printed(): string {
  const columns: readonly RungName[] = ["first", "second", "last", "deputy", "own-side"];
  const rows = Object.entries(WHO_IS_TOLD).map(([kind, rungs]) => {
    const [what, asked] = WORDS[kind as ObligationKind];
    const cells = columns.map(
      (name) =>
        rungs
          .filter((rung) => rung.name === name)
          .map(days)
          .join() || "–",
    );
    return [what, asked, ...cells];
  });
  const head = ["What", "Who is asked", "First", "Second", "Last", "Deputies", "Own side"];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `\n${lines.join("\n")}\n\n`;
}

describe("the table of who is told", () => {
  it("stands in docs/reminders.md as it is", () => {
    const page = readFileSync(PAGE, "utf8");
    const begin = BEGIN.exec(page);
    assert.ok(begin !== null);
    const from = begin.index + begin[0].length;
    const to = page.indexOf(END, from);
    if (process.env.UPDATE_GOLDEN === "1")
      writeFileSync(PAGE, `${page.slice(0, from)}${printed()}${page.slice(to)}`);
    else assert.equal(page.slice(from, to), printed());
  });

  it("goes from the one asked to the deputy to the own side, and ends the asking on the date", () => {
    const order: readonly RungName[] = ["first", "second", "last", "deputy", "own-side"];
    for (const [kind, rungs] of Object.entries(WHO_IS_TOLD)) {
      const places = rungs.map(({ name }) => order.indexOf(name));
      assert.deepEqual(places, [...new Set(places)].sort(), kind);
      const dates = rungs.map(({ daysBefore }) => daysBefore);
      assert.deepEqual(
        dates,
        dates.toSorted((one, other) => other - one),
        kind,
      );
      for (const { name, daysBefore } of rungs) {
        if (name === "last") assert.equal(daysBefore, 0, kind);
        assert.equal(daysBefore < 0, name === "deputy" || name === "own-side", kind);
      }
      assert.ok(
        rungs.some(({ name }) => name === "last"),
        kind,
      );
    }
  });
});
