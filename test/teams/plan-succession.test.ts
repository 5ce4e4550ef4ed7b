import assert from "node:assert/strict";
import { castOf } from "../../src/demo/people.ts";
import { replayCase } from "../../src/domain/cases/replay-case.ts";
import { unconfirmedSides } from "../../src/domain/cases/route-of-case.ts";
import { choicesIn, chooseSuccession } from "../../src/domain/plan/succession/choose-succession.ts";
import { cardUser } from "./card-user.ts";
import { DATABASES, startWithPeople } from "./demonstration.ts";

const [onSqlite] = DATABASES;

describe("A plan that follows another, in the chat", function () {
  this.timeout(60_000);
  let close: () => Promise<void>;
  let world: Awaited<ReturnType<typeof startWithPeople>>;

  before(async () => {
    assert.ok(onSqlite !== undefined);
    world = await startWithPeople(onSqlite.open);
    close = world.close;
  });
  after(() => close());

  it("goes through every task, is put forward to Partnerskapsmøtet, and is decided by no other body", async () => {
    const ostfold = world.bot.communities.find(({ id }) => id === "ostfold");
    assert.ok(ostfold !== undefined);
    const { user, otherSecretary } = castOf(ostfold);
    const secretary = cardUser(world.bot, user);
    const begun = await secretary.say("ny handlingsplan 2027–2030");
    assert.match(begun.words, /Uten valg:\s+33 av 33 tiltak/);

    // A card for each task, with its reason; then the rest in words.
    const first = await secretary.press(begun, "successor/next");
    assert.match(first.words, /Tiltak 1\.a\.i: hva skjer/);
    const again = await secretary.press(first, "successor/choose", { choice: "carry-over", reason: " " });
    assert.match(again.words, /Se over svarene|Skriv en begrunnelse/);
    const second = await secretary.press(again, "successor/choose", {
      choice: "carry-over",
      reason: "Arbeidet er ikke ferdig.",
    });
    assert.match(second.words, /Tiltak 1\.a\.ii: hva skjer/);
    const early = await secretary.say("legg fram utkastet");
    assert.match(early.words, /Noen tiltak mangler et valg/);

    const overview = await secretary.say("utkast til handlingsplan");
    const group = await secretary.press(overview, "successor/group", {}, { group: "status-sentences" });
    await secretary.press(group, "successor/close-group", { reason: "Sier bare hva som er gjort." });
    const stored = async () => (await world.stores.plans.readPlan("ostfold", "HP-2027"))?.value;
    const old = await world.stores.plans.listTasks("ostfold", { limit: 100 });
    const draft = await stored();
    assert.ok(draft !== undefined);
    const left = old.items.filter(({ value }) => !choicesIn(draft).has(value.id));
    const [spoken, ...rest] = left.map(({ value }) => value);
    await secretary.say(`utgår ${spoken?.number}: tas ikke med videre`);
    await chooseSuccession(
      world.stores.plans,
      "ostfold",
      draft.id,
      { tasks: rest.map(({ id }) => id), choice: "drop", reason: "Tas ikke med videre." },
      { actor: { person: "test", name: "Test" }, at: "2026-11-21T09:00:00Z" },
    );

    const confirm = await secretary.say("legg fram utkastet");
    const done = await secretary.press(confirm, "successor/put-forward");
    assert.match(done.words, /Utkastet er lagt fram i sak [A-Z]{2}-\d{3}/);
    const caseId = (await stored())?.putForward?.case ?? "";
    const events = (await world.stores.cases.readCase("ostfold", caseId))?.value.events ?? [];
    const treated = replayCase(caseId, events);
    assert.deepEqual(
      [treated?.paper?.body, treated?.paper?.routedAs, treated?.paper?.type],
      ["partnerskapsmotet", "adopts-plan", "decision"],
    );
    assert.match(treated?.paper?.assessment ?? "", /Videreføres:\n- 1\.a\.i .* – Arbeidet er ikke ferdig\./);
    assert.ok(treated !== undefined && unconfirmedSides(treated).length === 1);

    // The list of choices is longer than a form holds; the other fields are filled in all the same.
    const { assessment = "" } = treated?.paper ?? {};
    assert.ok(assessment.length > 2_000);
    const preparation = await secretary.press(await secretary.say(`sak ${caseId}`), "case/preparation");
    const form = await secretary.press(preparation, "case/form", {}, { form: "consequences" });
    assert.match(form.words, /«Vurdering» er lengre enn skjemaet rommer/);
    const filled = { background: "Kort.", economy: "Ingen.", administration: "Ingen." };
    await secretary.press(form, "case/consequences", filled);
    const saved = replayCase(
      caseId,
      (await world.stores.cases.readCase("ostfold", caseId))?.value.events ?? [],
    )?.paper;
    assert.deepEqual(
      [saved?.background, saved?.assessment, saved?.fields.economy],
      ["Kort.", assessment, "Ingen."],
    );

    // Locked: neither words nor an old card change a choice.
    assert.match((await secretary.say("utgår 1.a.i: likevel ikke")).words, /Utkastet er lagt fram/);
    assert.match(
      (await secretary.press(second, "successor/choose", { choice: "drop", reason: "x" })).words,
      /lagt fram/,
    );

    // SSU cannot be given the case for decision.
    const other = cardUser(world.bot, otherSecretary);
    const card = await other.press(await other.say(`sak ${caseId}`), "case/form", {}, { form: "prepare" });
    for (const routedAs of ["adopts-plan", "strategic"]) {
      const moved = await other.press(card, "case/prepare", { body: "ssu", routedAs });
      assert.match(moved.words, /Handlingsplanen vedtas bare av det organet/);
    }
    const after = replayCase(
      caseId,
      (await world.stores.cases.readCase("ostfold", caseId))?.value.events ?? [],
    );
    assert.equal(after?.paper?.body, "partnerskapsmotet");
  });

  it("is nobody's but the secretariat's to work on", async () => {
    const ostfold = world.bot.communities.find(({ id }) => id === "ostfold");
    assert.ok(ostfold !== undefined);
    const [holder] = castOf(ostfold).holders;
    assert.ok(holder !== undefined);
    const answer = await cardUser(world.bot, holder).say("utkast til handlingsplan");
    assert.match(answer.words, /Utkastet er sekretariatets/);
  });
});
