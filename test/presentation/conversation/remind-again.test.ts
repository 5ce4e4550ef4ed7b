import assert from "node:assert/strict";
import { buildClauseSearch } from "../../../src/domain/agreements/search/clause-search.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import type { DeliveryOutcome } from "../../../src/domain/reminders/delivery.ts";
import { remindAgain } from "../../../src/presentation/conversation/remind-again.ts";
import { reminderTurn } from "../../../src/presentation/conversation/reminder-turn.ts";
import { reminderTexts } from "../../../src/presentation/text/reminder-texts.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { person, seated } from "../../builders/seated-community.ts";
import { SEATED, stanceBy, sweepStage } from "../../builders/sweep-stage.ts";

const { done } = reminderTexts("nb");
const delivered: DeliveryOutcome = { kind: "delivered", way: "personal" };
const away: DeliveryOutcome = { kind: "passing", code: "teams-503", retryAfterMilliseconds: undefined };

/** Lise leads the cooperation on the municipalities' side; kari's and vara's seat has not answered. */
async function againStage(answer: (person: string) => Promise<DeliveryOutcome>) {
  const stage = sweepStage();
  const stance = stanceBy("2026-11-30");
  stage.obligations = [stance];
  const memory = peopleMemory();
  const { rosters } = keepRosters(memory.stores.people, stage.clock);
  memory.put({ identities: SEATED.map((each) => person(each.person)), occupancies: SEATED });
  const tried: string[] = [];
  const library = { search: buildClauseSearch([]), communities: [seated] };
  const parts = {
    choices: {
      readChoices: async () => undefined,
      writeChoices: async () => assert.fail(),
      listChoices: async () => assert.fail(),
    },
    ledger: stage.ledger,
    delivery: {
      async deliver(_community: string, message: { readonly person: string }) {
        tried.push(message.person);
        return answer(message.person);
      },
    },
    rosters,
    communities: [seated],
    clock: stage.clock,
    openObligations: async () => [stance],
    meetings: { readMeeting: async () => undefined },
    library: { current: async () => library },
  };
  const [account] = person("lise").accounts;
  const matter = {
    account,
    sender: { name: "Lise", userId: "29:lise" },
    conversation: { id: "lise", kind: "personal" },
    language: "nb",
    community: seated,
    library,
  } as const;
  const turn = (await reminderTurn(parts, seated, matter)) ?? assert.fail("nobody knows her");
  const press = () => remindAgain(turn, stance, ["ssu-moss"]);
  return { stage, tried, press };
}

describe("«Minn dem på nytt»", () => {
  it("writes to each once, though it is pressed twice while the channel is slow", async () => {
    let goOn: () => void = () => {};
    const slow = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { tried, press } = await againStage(async () => {
      await slow;
      return delivered;
    });
    const first = press();
    while (tried.length < 2) await new Promise(setImmediate);
    assert.deepEqual(await press(), done.remindedToday);
    goOn();
    assert.deepEqual(await first, done.remindedAgain("kari og vara"));
    assert.deepEqual(await press(), done.remindedToday);
    assert.deepEqual(tried.toSorted(), ["kari", "vara"]);
  });

  it("waits in the ledger while Teams is away, says so, and a round sends it", async () => {
    const { stage, press } = await againStage(async () => away);
    assert.deepEqual(await press(), done.remindedSoon);
    stage.clock.move({ minutes: 2 });
    await stage.process("one").sweep();
    assert.deepEqual(stage.steps().toSorted(), ["again-2026-11-02:kari", "again-2026-11-02:vara"]);
    assert.deepEqual(await press(), done.remindedToday);
  });

  it("tries at once when it is pressed again after Teams was away", async () => {
    let isAway = true;
    const { press } = await againStage(async () => (isAway ? away : delivered));
    await press();
    isAway = false;
    assert.deepEqual(await press(), done.remindedAgain("kari og vara"));
  });

  it("says that nobody was reached when no way leads to them", async () => {
    const { press } = await againStage(async () => ({ kind: "unreachable" }));
    assert.deepEqual(await press(), done.nobodyReached);
  });
});
