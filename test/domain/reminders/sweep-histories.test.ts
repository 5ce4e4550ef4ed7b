import assert from "node:assert/strict";
import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { civilDateOf } from "../../../src/domain/kernel/civil-date.ts";
import { mayBeTold } from "../../../src/domain/reminders/chosen-time.ts";
import { stepsOf } from "../../../src/domain/reminders/due.ts";
import type { Obligation } from "../../../src/domain/reminders/obligation.ts";
import { messagesOf, planSweep } from "../../../src/domain/reminders/plan-sweep.ts";
import { replayDeadLetters } from "../../../src/domain/reminders/replay-dead-letters.ts";
import { stanceBy, sweepStage, taskBy } from "../../builders/sweep-stage.ts";

const START = "2026-11-02T08:30:00Z";
const SEATS = ["ssu-moss", "ssu-hospital", "ssu-gp"];

/** One thing that happens to a community and its reminders. */
type Happening =
  | { readonly kind: "hours"; readonly hours: number }
  | { readonly kind: "known"; readonly inDays: number; readonly seat: string | undefined }
  | { readonly kind: "answered"; readonly which: number }
  /** The second begins when the first has come so many steps of the program further. */
  | { readonly kind: "sweep"; readonly by: readonly ("a" | "b")[]; readonly behind: number }
  | { readonly kind: "restart"; readonly who: "a" | "b" }
  | { readonly kind: "channel"; readonly answers: readonly Answer[] }
  /** The next `marks` that something was sent are lost, as when a process is killed. */
  | { readonly kind: "killed"; readonly marks: number };

type Answer = "delivered" | "503" | "unreachable" | "fault";

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("sweep" as const),
      by: fc.constantFrom(["a"], ["b"], ["a", "b"]),
      behind: fc.nat(100),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("hours" as const),
      hours: fc.constantFrom(0.05, 1, 7, 24, 26, 100, 9600),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("known" as const),
      inDays: fc.integer({ min: -30, max: 60 }),
      seat: fc.constantFrom(...SEATS, undefined),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("answered" as const), which: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("restart" as const), who: fc.constantFrom("a", "b") }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("channel" as const),
      answers: fc.array(fc.constantFrom<Answer[]>("delivered", "delivered", "503", "unreachable", "fault"), {
        minLength: 1,
        maxLength: 4,
      }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("killed" as const), marks: fc.integer({ min: 1, max: 2 }) }),
  },
);

async function after(steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) await Promise.resolve();
}

function madeKnown(
  { inDays, seat }: Extract<Happening, { kind: "known" }>,
  number: number,
  now: Temporal.Instant,
): Obligation {
  const dueOn = civilDateOf(now.toZonedDateTimeISO("Europe/Oslo").toPlainDate().add({ days: inDays }));
  return seat === undefined
    ? taskBy(dueOn, String(number))
    : stanceBy(dueOn, { seats: [seat] }, String(number));
}

/** Plays a history, then lets everything work again for three weeks. Gives what can be said of all of it. */
async function play(history: readonly Happening[]) {
  const stage = sweepStage(START);
  let answers: readonly Answer[] = ["delivered"];
  let marksToLose = 0;
  const unmarked: string[] = [];
  const answered = new Set<string>();
  const told: {
    readonly id: string;
    readonly obligation: Obligation;
    readonly rung: string;
    readonly at: Temporal.Instant;
  }[] = [];
  let asked = 0;
  stage.answer = async ({ reminders }) => {
    const answer = answers[asked % answers.length] ?? "delivered";
    asked += 1;
    // Now and then it takes so long that all that another process does comes between.
    await after((asked % 3) * 60);
    if (answer === "fault") throw new TypeError("no such card");
    if (answer === "503") return { kind: "passing", code: "503", retryAfterMilliseconds: undefined };
    if (answer === "unreachable") return { kind: "unreachable" };
    for (const { id, obligation, rung } of reminders) {
      assert.ok(!answered.has(obligation.id), `${id} was answered`);
      told.push({ id, obligation, rung, at: stage.clock.now() });
    }
    return { kind: "delivered", way: "personal" };
  };
  const ledger: typeof stage.ledger = {
    ...stage.ledger,
    async writeEntry(community, entry, etag) {
      if (entry.sentAt !== undefined && marksToLose > 0) {
        marksToLose -= 1;
        unmarked.push(entry.id);
        throw new Error("killed");
      }
      return stage.ledger.writeEntry(community, entry, etag);
    },
  };
  const processes = { a: stage.process("a", { ledger }), b: stage.process("b", { ledger }) };
  let numbered = 0;
  for (const each of history) {
    if (each.kind === "hours") stage.clock.move({ minutes: each.hours * 60 });
    else if (each.kind === "sweep")
      await Promise.all(each.by.map((who, n) => after(n * each.behind).then(processes[who].sweep)));
    else if (each.kind === "restart") processes[each.who] = stage.process(`${each.who}-again`, { ledger });
    else if (each.kind === "channel") answers = each.answers;
    else if (each.kind === "killed") marksToLose = each.marks;
    else if (each.kind === "answered") {
      const closed = stage.obligations[each.which];
      if (closed !== undefined) answered.add(closed.id);
      stage.obligations = stage.obligations.filter(({ id }) => id !== closed?.id);
    } else {
      numbered += 1;
      stage.obligations = [...stage.obligations, madeKnown(each, numbered, stage.clock.now())];
    }
  }
  [answers, marksToLose] = [["delivered"], 0];
  await replayDeadLetters(ledger, "ostfold");
  // To the next day at half past ten in Oslo or half past eleven, and so on for three weeks.
  stage.clock.move({ hours: 24 - stage.clock.now().toZonedDateTimeISO("UTC").hour + 9 });
  for (let day = 0; day < 21; day += 1) {
    await processes.a.sweep();
    stage.clock.move({ hours: 24 });
  }
  stage.clock.move({ hours: -24 });
  return { stage, told, unmarked };
}

describe("whatever happens to reminders", () => {
  const history = fc.array(happening, { maxLength: 25 });

  it("nothing open is left without its notice, and nobody is told twice but between sending and marking", async () => {
    await fc.assert(
      fc.asyncProperty(history, async (happened) => {
        const { stage, told, unmarked } = await play(happened);
        const marked = new Map(stage.ledger.entries().map((entry) => [entry.id, entry]));
        // Whose turn came over the last weekend may still wait for the deputy to have a working day.
        const settled = stage.clock.now().subtract({ hours: 24 * 4 });
        const due = planSweep(stage.facts(), stage.clock.now()).filter(
          ({ at }) => Temporal.Instant.compare(at, settled) < 0,
        );
        for (const { id } of due) assert.ok(marked.get(id)?.sentAt !== undefined, `${id} was never sent`);
        for (const { id, rung, obligation, at } of told) {
          const times = told.filter((other) => other.id === id).length;
          assert.ok(
            times <= 1 + unmarked.filter((each) => each === id).length,
            `${id} was sent ${times} times`,
          );
          assert.ok(mayBeTold(at, undefined), `${id} was sent at ${at}`);
          const steps = stepsOf(obligation);
          const next = steps.at(steps.findIndex(({ rung: name }) => name === rung) + 1);
          if (rung === "first" || rung === "second")
            assert.ok(
              next !== undefined && Temporal.Instant.compare(at, next.at) < 0,
              `${id} was sent after ${next?.rung}`,
            );
        }
        assert.deepEqual((await stage.ledger.listWaiting("ostfold", { limit: 10 })).items, []);
      }),
      { numRuns: 60, examples: [[[{ kind: "known", inDays: 18, seat: "ssu-moss" }]]] },
    );
  });

  it("it does not matter in which order things are found", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -30, max: 60 }), { maxLength: 8 }), fc.nat(), (days, turn) => {
        const stage = sweepStage(START);
        const today = Temporal.PlainDate.from("2026-11-02");
        const obligations = days.map((day, n) =>
          stanceBy(civilDateOf(today.add({ days: day })), {}, String(n)),
        );
        const at = turn % (obligations.length + 1);
        const planned = (found: readonly Obligation[]) => {
          const plan = planSweep({ ...stage.facts(), obligations: found }, stage.clock.now());
          return messagesOf(plan, new Map()).map(({ person, reminders }) =>
            [person, ...reminders.map(({ id }) => id)].join(),
          );
        };
        const turned = [...obligations.slice(at), ...obligations.slice(0, at)].toReversed();
        assert.deepEqual(planned(turned).toSorted(), planned(obligations).toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
