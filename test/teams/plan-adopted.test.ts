import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { castOf, type DemonstrationPerson } from "../../src/demo/people.ts";
import { changeCase } from "../../src/domain/cases/change-case.ts";
import type { Community } from "../../src/domain/community/community.ts";
import { personWith, readRoster } from "../../src/domain/people/find-person.ts";
import { chooseSuccession } from "../../src/domain/plan/succession/choose-succession.ts";
import { taskState } from "../../src/domain/plan/task-state.ts";
import { intentsOf } from "../../src/flows/intents-of.ts";
import { stanceOf } from "../builders/decided-cases.ts";
import { date } from "../builders/documents.ts";
import type { ClickAnswer, Reply } from "./answers.ts";
import { cardUser } from "./card-user.ts";
import { DATABASES, startWithPeople } from "./demonstration.ts";

const [onSqlite] = DATABASES;

interface Director {
  readonly seat: string;
  readonly holder: DemonstrationPerson;
}

/** What all of them answer in the written round, but for the last, who does it in the chat. */
async function stances(caseId: string, directors: readonly Director[], { cases }: Stores): Promise<void> {
  const answered = directors.map(({ seat }) => stanceOf(seat));
  await changeCase(cases, "ostfold", caseId, () => ({ events: answered }), intentsOf);
}

/** Somebody in every seat of Partnerskapsmøtet, which the demonstration leaves empty. */
async function seated(community: Community, { people }: Stores): Promise<Director[]> {
  const { holders } = castOf(community);
  const body = community.bodies.find(({ id }) => id === "partnerskapsmotet") ?? assert.fail();
  const deciding = body.seats.filter(({ side }) => side !== "interest");
  const { identities } = await readRoster(people, community.id);
  return Promise.all(
    deciding.map(async ({ id: seat, side }, place) => {
      const holder = holders[place] ?? assert.fail("too few people");
      const person = personWith(holder.account, identities)?.person ?? assert.fail(holder.name);
      const as = { as: "holder", body: body.id, seat, ...(side === "interest" ? {} : { side }) } as const;
      const from = date("2026-11-01");
      await people.writeOccupancy(
        community.id,
        { id: `${seat}/1`, person, ...as, from, authority: [] },
        undefined,
      );
      return { seat, holder };
    }),
  );
}

describe("A plan that is adopted, in the chat", function () {
  this.timeout(60_000);
  let close: () => Promise<void>;
  let world: Awaited<ReturnType<typeof startWithPeople>>;

  before(async () => {
    assert.ok(onSqlite !== undefined);
    world = await startWithPeople(onSqlite.open);
    close = world.close;
  });
  after(() => close());

  it("is put forward, decided by Partnerskapsmøtet, and takes over from the old one when it begins", async () => {
    const { bot, stores } = world;
    const ostfold = bot.communities.find(({ id }) => id === "ostfold") ?? assert.fail();
    const { user, otherSecretary } = castOf(ostfold);
    const directors = await seated(ostfold, stores);
    const ingrid = cardUser(bot, user);
    const other = cardUser(bot, otherSecretary);
    const readTask = async (id: string) => (await stores.plans.readTask("ostfold", id))?.value;
    await ingrid.say("ny handlingsplan 2027–2030");
    const { items } = await stores.plans.listTasks("ostfold", { limit: 100 });
    await chooseSuccession(
      stores.plans,
      "ostfold",
      "HP-2027",
      { tasks: items.map(({ value }) => value.id), choice: "carry-over", reason: "Ikke ferdig." },
      { actor: { person: "test", name: "Test" }, at: "2026-11-21T09:00:00Z" },
    );
    const put = await ingrid.press(await ingrid.say("legg fram utkastet"), "successor/put-forward");
    const caseId = /[A-Z]{2}-\d{3}/.exec(put.words)?.[0] ?? assert.fail();

    // Consequences, the other side's confirmation, and a written round in the body that adopts plans.
    let card: ClickAnswer | Reply = await other.say(`saksframlegg ${caseId}`);
    card = await other.press(card, "case/form", {}, { form: "consequences" });
    await other.press(card, "case/consequences", { economy: "Ingen.", administration: "Ingen." });
    card = await other.press(await other.say(`sak ${caseId}`), "case/confirm-route");
    card = await ingrid.press(await ingrid.say(`sak ${caseId}`), "case/form", {}, { form: "open-step" });
    card = await ingrid.press(card, "case/open-step", { way: "written", deadline: "2026-12-05" });
    const last = directors.at(-1) ?? assert.fail();
    await stances(caseId, directors.slice(0, -1), stores);
    const director = cardUser(bot, last.holder);
    card = await director.press(
      await director.say(`sak ${caseId}`),
      "case/stance",
      {},
      { stance: "consent" },
    );
    card = await director.press(card, "case/stance", {}, { confirmed: true });
    assert.match(card.words, /Vedtatt ved konsensus i Partnerskapsmøtet/);
    await bot.sweep();

    // In November the old plan is still the one.
    assert.match(
      (await ingrid.say("status på handlingsplanen")).words,
      /Ny handlingsplan er vedtatt og gjelder fra 1\. januar 2027/,
    );
    const old = await ingrid.say("tiltak 4.a");
    assert.match(old.words, /videreføres i den nye planen, som gjelder fra 1\. januar 2027/);
    await ingrid.press(old, "task/report", {}, { status: "done" });
    assert.deepEqual(
      [
        taskState((await readTask("HP-2023/4.a")) ?? assert.fail()).status,
        taskState((await readTask("HP-2027/4.a")) ?? assert.fail()).status,
      ],
      ["done", undefined],
    );

    // In January the new one is, with what was told in the meantime.
    bot.clock.move({ hours: 24 * 45 });
    await bot.sweep();
    assert.match((await ingrid.say("status på handlingsplanen")).words, /Handlingsplan 2027–2030/);
    const next = await ingrid.say("tiltak 4.a");
    assert.match(next.words, /Status:\s+ferdig/i);
    assert.match(next.words, /I planen før/);
  });
});
