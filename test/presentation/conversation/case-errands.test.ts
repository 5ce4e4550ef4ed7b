import assert from "node:assert/strict";
import { parseSeatCommand } from "../../../src/presentation/commands/seat-command.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import type { View } from "../../../src/presentation/view/view.ts";
import { type CaseStage, CHANNEL, caseStage } from "../../builders/case-stage.ts";
import { consent, form, inLastStep, opened, prepared, saidIn, seatsOf, titlesIn } from "./case-thread.ts";

const SECRETARY = "kommunesekretær";
const MOSS = "ssu-moss";

describe("«tilslutning QB-011»", () => {
  it("asks on whose behalf and to what first, and is given with one press", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const asked = await stage.say(`tilslutning ${id}`, MOSS);
    assert.ok(asked.kind === "confirm", textOf(asked));
    assert.match(asked.title, /^Tilslutning på vegne av .*Moss/);
    assert.match(asked.text.join("\n"), new RegExp(`Sak ${id}, Raskere svar\\. Forslag nummer 1:`));
    assert.match(asked.text.join("\n"), /1\. SSU vedtar en frist\./);
    assert.equal((await stage.read(id)).stances.length, 0, "a typed line is not yet a stance");

    const given = await stage.press(asked, "Gi tilslutning", MOSS);
    assert.match(saidIn(given) ?? "", /tilslutning, på vegne av/);
    assert.deepEqual(
      (await stage.read(id)).stances.map(({ seat, stance }) => [seat, stance]),
      [[MOSS, "consent"]],
    );
    assert.match(saidIn(await stage.say(`tilslutning ${id}`, MOSS)) ?? "", /allerede registrert/);
  });

  it("is asked in the person's own language", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await stage.say("nynorsk", MOSS);
    assert.match(textOf(await stage.say(`tilslutning ${id}`, MOSS)), /Tilslutning på vegner av .*Moss/);
    await stage.say("english", MOSS);
    assert.match(textOf(await stage.say(`I support case ${id}`, MOSS)), /Support on behalf of .*Moss/);
  });

  it("counts for nothing when the proposal was changed between the question and the press", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const asked = await stage.say(`tilslutning ${id}`, MOSS);
    const changing = form(await stage.say(`endre forslaget ${id}`, SECRETARY));
    await stage.press(changing, changing.submit.title, SECRETARY, {
      points: "Kommunene betaler alt.",
      change: "substantial",
    });
    assert.match(saidIn(await stage.press(asked, "Gi tilslutning", MOSS)) ?? "", /Forslaget er endret/);
    assert.equal((await stage.read(id)).stances.length, 0);
  });

  it("is refused as the button would be", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    const unopened = saidIn(await stage.say(`tilslutning ${id}`, MOSS));
    assert.match(unopened ?? "", /ikke til behandling nå/);
    await opened(stage, id, "trinn 1 av 2");
    assert.match(
      saidIn(await stage.say(`tilslutning ${id}`, "observatør")) ?? "",
      /Du har ikke denne plassen/,
    );
    const unknown = await stage.say("tilslutning XX-999", MOSS);
    assert.equal(unknown.kind, "notice");
  });

  it("asks whoever has two seats to choose one first, and gives nothing", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const halden = stage.people.occupancies().find(({ person }) => person === "ssu-halden");
    assert.ok(halden);
    stage.people.put({ occupancies: [{ ...halden, person: MOSS }] });
    stage.clock.move({ minutes: 10 });
    const view = await stage.say(`tilslutning ${id}`, MOSS);
    assert.match(saidIn(view) ?? "", /Velg først hvem du svarer for/);
    assert.ok(titlesIn(view).some((title) => /Halden/.test(title)));
    assert.equal((await stage.read(id)).stances.length, 0);
  });

  it("shows the case that all see where others look on, and gives nothing", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const view = await stage.say(`tilslutning ${id}`, MOSS, { in: CHANNEL });
    assert.ok(view.kind === "notice" || view.kind === "case-shared", view.kind);
    assert.equal((await stage.read(id)).stances.length, 0);
  });
});

describe("any other stance that is typed", () => {
  for (const [said, stance, words] of [
    ["kan ikke gi tilslutning til ID fordi det er for dyrt", "cannot-consent", "fordi det er for dyrt"],
    [
      "tilslutning med forbehold ID: Om budsjettet vedtas.",
      "consent-with-reservation",
      "Om budsjettet vedtas.",
    ],
    ["trenger avklaring ID: hvem betaler?", "needs-clarification", "hvem betaler?"],
  ] as const)
    it(`opens its form filled in: ${stance}`, async () => {
      const stage = caseStage("ostfold");
      const id = await inLastStep(stage);
      const asked = form(await stage.say(said.replace("ID", id), MOSS));
      assert.match(
        asked.intro.join("\n"),
        /på vegne av .*Moss[\s\S]*Forslag nummer 1[\s\S]*SSU vedtar en frist/,
      );
      assert.equal((await stage.read(id)).stances.length, 0);
      await stage.press(asked, asked.submit.title, MOSS);
      assert.deepEqual(
        (await stage.read(id)).stances.map((taken) => [taken.seat, taken.stance, taken.words]),
        [[MOSS, stance, words]],
      );
    });
});

describe("the secretariat's errands, typed", () => {
  it("open a step, change the proposal and decide, with the forms and the refusals of the buttons", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    assert.match(saidIn(await stage.say(`åpne trinn 2 ${id}`, SECRETARY)) ?? "", /trinn/);
    const opening = form(await stage.say(`åpne trinn 1 ${id}`, SECRETARY));
    await stage.press(opening, opening.submit.title, SECRETARY, { deadline: "2026-12-15" });
    assert.equal((await stage.read(id)).step?.step, 1);
    assert.notEqual((await stage.say(`åpne trinn 2 ${id}`, MOSS)).kind, "form");
    await stage.say(`avslutt trinn 1 ${id}`, SECRETARY);
    const second = form(await stage.say(`åpne trinn 2 ${id}`, SECRETARY));
    await stage.press(second, second.submit.title, SECRETARY, { way: "meeting" });
    assert.match(saidIn(await stage.say(`avgjør ${id}`, SECRETARY)) ?? "", /ikke konsensus ennå/);
    assert.equal((await stage.read(id)).state, "open");
    for (const seat of seatsOf(stage, "ssu")) await typedConsent(stage, id, seat);
    const asked = await stage.say(`avgjør ${id}`, SECRETARY);
    assert.ok(asked.kind === "confirm", textOf(asked));
    await stage.press(asked, asked.confirm.title, SECRETARY);
    assert.equal((await stage.read(id)).state, "decided");
  });
});

describe("what waits for a seat, typed", () => {
  it("is confirmed or denied when it was noted from what the person said", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    assert.match(saidIn(await stage.say(`bekreft ${id}`, MOSS)) ?? "", /ikke noe muntlig svar/);
    const noting = await stage.say(`før muntlig svar i sak ${id}`, SECRETARY);
    await stage.press(noting, "Før svaret", SECRETARY, {
      person: `${MOSS}|${MOSS}`,
      stance: "consent",
      heard: "telephone",
    });
    const asked = await stage.say(`bekreft ${id}`, MOSS);
    assert.ok(asked.kind === "confirm", textOf(asked));
    assert.match(asked.text.join(" "), /Ført av kommunesekretær/);
    assert.deepEqual([asked.confirm.title, asked.cancel.title], ["Det stemmer", "Det stemmer ikke"]);
    assert.match(saidIn(await stage.press(asked, "Det stemmer", MOSS)) ?? "", /bekreftet/);
  });

  it("is a reservation that its own seat lifts, and nobody else", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const reserving = form(await stage.say(`tilslutning med forbehold ${id}: Om budsjettet vedtas.`, MOSS));
    await stage.press(reserving, reserving.submit.title, MOSS);
    const others = seatsOf(stage, "ssu").filter((seat) => seat !== MOSS);
    for (const seat of others.slice(1)) await consent(stage, id, seat);
    const last = others[0] ?? "";
    await stage.press(await typedConsent(stage, id, last), "Ja, avgjør saken", last);
    const foreign = form(await stage.say(`løft forbehold ${id}`, last));
    const refused = await stage.press(foreign, foreign.submit.title, last, { words: "Vedtatt." });
    assert.match(saidIn(refused) ?? "", /forbehold/);
    assert.equal(
      (await stage.read(id)).events.some(({ kind }) => kind === "reservation-lifted"),
      false,
    );
    const lifting = form(await stage.say(`løft forbeholdet i sak ${id}`, MOSS));
    await stage.press(lifting, lifting.submit.title, MOSS, { words: "Budsjettet er vedtatt." });
    assert.equal(
      (await stage.read(id)).events.some(({ kind }) => kind === "reservation-lifted"),
      true,
    );
  });

  it("is told whoever asks «hvem mangler», however the case is named", async () => {
    for (const said of [
      "hvem mangler BT-407",
      "hvem mangler i BT-407?",
      "kven manglar i saka BT-407",
      "who is missing in BT-407",
    ])
      assert.deepEqual(parseSeatCommand(said), { kind: "seat", asks: "missing", caseId: "BT-407" }, said);
    for (const said of [
      "hvem mangler i",
      "hvem mangler i Moss",
      "hvem mangler en lege",
      "hvem mangler BT-407 og BT-408",
    ])
      assert.equal(parseSeatCommand(said), undefined, said);
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    assert.match(textOf(await stage.say(`hvem mangler ${id}`, MOSS)), new RegExp(`Hvem mangler i sak ${id}`));
  });
});

async function typedConsent(stage: CaseStage, id: string, seat: string): Promise<View> {
  return stage.press(await stage.say(`tilslutning ${id}`, seat), "Gi tilslutning", seat);
}
