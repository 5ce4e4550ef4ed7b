import assert from "node:assert/strict";
import { replayCase } from "../../../src/domain/cases/replay-case.ts";
import { keepRosters } from "../../../src/domain/people/keep-rosters.ts";
import { loadPlan } from "../../../src/domain/plan/load-plan.ts";
import {
  choicesIn,
  chooseSuccession,
  type SuccessionChoice,
} from "../../../src/domain/plan/succession/choose-succession.ts";
import type { Plan } from "../../../src/domain/plan/task.ts";
import { createSuccessorRoom } from "../../../src/presentation/conversation/successor-room.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { caseMemory } from "../../builders/case-memory.ts";
import { everybodyIn, pressesIn, shippedCommunity, shippedLibrary } from "../../builders/case-stage.ts";
import { standingClock } from "../../builders/clock.ts";
import { date } from "../../builders/documents.ts";
import { peopleMemory } from "../../builders/people-memory.ts";
import { planMemory } from "../../builders/plan-memory.ts";
import { line, shipped } from "../../builders/shipped-plan.ts";

const community = shippedCommunity("ostfold");
const OTHER = "sykehussekretær";

/** The room; `before` is done once, when the next plan or case is to be written. */
async function stage() {
  const plans = planMemory().store;
  const before: { plan?: () => Promise<unknown>; case?: () => Promise<unknown> } = {};
  const first = async (which: keyof typeof before) => {
    const act = before[which];
    delete before[which];
    await act?.();
  };
  const cases = caseMemory().store;
  await loadPlan(plans, community.id, shipped);
  const people = peopleMemory();
  people.put(everybodyIn(community));
  const room = createSuccessorRoom({
    plans: {
      ...plans,
      writePlan: async (...given) => {
        await first("plan");
        return plans.writePlan(...given);
      },
    },
    cases: {
      ...cases,
      writeCase: async (...given) => {
        await first("case");
        return cases.writeCase(...given);
      },
    },
    rosters: keepRosters(people.stores.people, standingClock()).rosters,
    communities: [community],
    clock: standingClock(),
  });
  const matter = (who: string) => ({
    account: { tenantId: "tenant", objectId: `object-${who}` },
    sender: { name: who, userId: who },
    conversation: { id: "samtale", kind: "personal" as const },
    language: "nb" as const,
    community,
    library: shippedLibrary,
  });
  const say = async (text: string, who = "kommunesekretær"): Promise<View> => {
    const [view] = (await room.respond(text, matter(who))) ?? [];
    assert.ok(view !== undefined, `no answer to: ${text}`);
    return view;
  };
  const press = (view: View, verb: string, who = "kommunesekretær"): Promise<View> => {
    const found = pressesIn(view).find((each) => each.verb === verb);
    assert.ok(found !== undefined, `no ${verb} on: ${textOf(view)}`);
    const { data } = found;
    return room.click({ ...matter(who), locale: "nb-NO", verb, data, mark: "trykk" }, matter(who));
  };
  const draft = async (): Promise<Plan> => {
    const stored = (await plans.readPlan(community.id, "HP-2027"))?.value;
    assert.ok(stored !== undefined);
    return stored;
  };
  const choose = (choice: SuccessionChoice, tasks = shipped.tasks) =>
    chooseSuccession(
      plans,
      community.id,
      "HP-2027",
      { tasks: tasks.map(({ id }) => id), choice, reason: `Grunn for ${choice}.` },
      { actor: { person: "annen", name: "Annen" }, at: "2026-11-21T09:00:00Z" },
    );
  const written = async () => {
    const stored = (await cases.listCases(community.id, { limit: 10 })).items;
    return stored.map(({ value }) => replayCase(value.id, value.events));
  };
  return { plans, before, say, press, draft, choose, written };
}

/** With a choice about every task, so that only the last press is left. */
async function readyToPutForward() {
  const begun = await stage();
  await begun.say("ny handlingsplan 2027–2030");
  await begun.choose("carry-over");
  return { ...begun, confirm: await begun.say("legg fram utkastet") };
}

describe("putting a draft forward", () => {
  it("has a case that says what the locked draft says, whatever is chosen in between", async () => {
    for (const write of ["plan", "case"] as const) {
      const { before, confirm, press, choose, draft, written } = await readyToPutForward();
      let chosen: string | undefined;
      before[write] = async () => {
        chosen = (await choose("drop", [line("4.b")])).kind;
      };
      assert.match(textOf(await press(confirm, "successor/put-forward")), /lagt fram i sak/);
      // Until the draft is locked a choice counts, and then it is in the paper too.
      assert.equal(chosen, write === "plan" ? "chosen" : "put-forward");
      const { choice } = choicesIn(await draft()).get(line("4.b").id) ?? {};
      const [treated] = await written();
      const [, dropped = ""] = treated?.paper?.assessment.split("Utgår:") ?? [];
      assert.equal(/^- 4\.b /m.test(dropped), choice === "drop");
      assert.equal((await draft()).putForward?.case, treated?.id);
    }
  });

  it("is finished by the next secretary who looks when a process died, with one case", async () => {
    for (const at of [1, 2]) {
      const { before, confirm, press, say, draft, written } = await readyToPutForward();
      const die = async () => {
        throw new Error("died");
      };
      // At the case's first write, or at the one with its paper.
      before.case =
        at === 1
          ? die
          : async () => {
              before.case = die;
            };
      await assert.rejects(press(confirm, "successor/put-forward"), /died/);
      assert.match(textOf(await say("utkast til handlingsplan", OTHER)), /Lagt fram i sak/);
      const [treated, ...others] = await written();
      assert.deepEqual([others, treated?.id], [[], (await draft()).putForward?.case]);
      assert.equal(treated?.paper?.body, "partnerskapsmotet");
    }
  });

  it("locks nothing when somebody begins the draft anew meanwhile", async () => {
    const { before, confirm, press, plans, draft, written } = await readyToPutForward();
    before.plan = async () => {
      const stored = await plans.readPlan(community.id, "HP-2027");
      if (stored === undefined) return;
      const { choices: _choices, ...anew } = stored.value;
      await plans.writePlan(community.id, anew, stored.etag);
    };
    assert.match(textOf(await press(confirm, "successor/put-forward")), /mangler et valg/);
    assert.deepEqual([(await draft()).putForward, await written()], [undefined, []]);
  });
});

describe("beginning a draft", () => {
  it("refuses years that are over, and begins nothing", async () => {
    const { say, plans } = await stage();
    assert.match(textOf(await say("ny handlingsplan 2024–2025")), /De årene er over/);
    assert.equal((await plans.listPlans(community.id, { limit: 10 })).items.length, 1);
  });

  it("says so when the draft ends in another year, and changes it when asked to", async () => {
    const { say, press, draft } = await stage();
    await say("ny handlingsplan 2027–2030");
    const asked = await say("ny handlingsplan 2027–2031");
    assert.match(textOf(asked), /Utkastet er «Handlingsplan 2027–2030».*«Handlingsplan 2027–2031»/s);
    assert.equal((await draft()).to, "2030-12-31");
    assert.match(textOf(await press(asked, "successor/end-in")), /heter nå «Handlingsplan 2027–2031»/);
    assert.deepEqual([(await draft()).to, (await draft()).title], ["2031-12-31", "Handlingsplan 2027–2031"]);
  });

  it("follows the plan that was adopted last, also before that has begun", async () => {
    const { say, plans } = await stage();
    const adopted = { ...shipped.plan, id: "HP-2027", from: date("2027-01-01"), to: date("2030-12-31") };
    await plans.writePlan(community.id, adopted, undefined);
    assert.match(textOf(await say("ny handlingsplan 2027")), /alt en plan for de årene/);
    await say("ny handlingsplan 2031–2034");
    assert.equal((await plans.readPlan(community.id, "HP-2031"))?.value.follows, "HP-2027");
    assert.match(textOf(await say("ny handlingsplan 2035")), /alt et utkast/);
  });
});

describe("discarding a draft", () => {
  it("is asked about once more, and leaves room for another", async () => {
    const { say, press, choose, draft } = await stage();
    await say("ny handlingsplan 2027–2030");
    await choose("carry-over");
    assert.match(textOf(await say("ny handlingsplan 2028–2031")), /forkast utkastet/);
    const asked = await say("forkast utkastet");
    assert.match(textOf(asked), /De 33 valgene/);
    assert.equal((await draft()).discarded, undefined);
    assert.match(textOf(await press(asked, "successor/discard")), /er forkastet/);
    assert.match(textOf(await press(asked, "successor/overview")), /ikke noe utkast/);
    assert.match(textOf(await say("ny handlingsplan 2028–2031")), /«Handlingsplan 2028–2031» er opprettet/);
  });

  it("lets the same years be begun anew, without the choices", async () => {
    const { say, press, choose, draft } = await stage();
    await say("ny handlingsplan 2027–2030");
    await choose("carry-over");
    await press(await say("slett utkastet"), "successor/discard");
    assert.match(textOf(await say("ny handlingsplan 2027–2030")), /33 av 33 tiltak/);
    assert.deepEqual([(await draft()).discarded, (await draft()).choices], [undefined, undefined]);
  });

  it("is refused while the draft lies with a body, by an old card too", async () => {
    const { say, press, confirm, draft } = await readyToPutForward();
    const asked = await say("forkast utkastet");
    await press(confirm, "successor/put-forward");
    assert.match(textOf(await press(asked, "successor/discard", OTHER)), /Utkastet er lagt fram/);
    assert.match(textOf(await say("forkast utkastet")), /Utkastet er lagt fram/);
    assert.match(textOf(await say("ny handlingsplan 2027–2029")), /Utkastet er lagt fram/);
    assert.deepEqual([(await draft()).discarded, (await draft()).to], [undefined, "2030-12-31"]);
  });
});

describe("choosing what becomes of a task", () => {
  it("is acknowledged on the form of the next one", async () => {
    const { say } = await stage();
    await say("ny handlingsplan 2027–2030");
    const next = textOf(await say("utgår 4.a: tas ikke med videre"));
    assert.match(next, /Tiltak 1\.a\.i: hva skjer/);
    assert.match(next, /✓ Tiltak 4\.a: utgår\./);
  });

  it("says that there is nothing to close where nothing is done", async () => {
    const { say, draft } = await stage();
    await say("ny handlingsplan 2027–2030");
    for (const text of ["avslutt alle ferdige: gjennomført", "avslutt alle ferdige"]) {
      const answer = await say(text);
      assert.ok(answer.kind === "follow-up");
      assert.deepEqual(answer.said, {
        tone: "warning",
        text: "Ingen av tiltakene uten valg er ferdige.",
      });
    }
    assert.equal((await draft()).choices, undefined);
  });
});
