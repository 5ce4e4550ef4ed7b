import assert from "node:assert/strict";
import { cardOf } from "../../../../src/adapters/teams/cards/card-of.ts";
import type { View } from "../../../../src/presentation/view/view.ts";
import { bodyIn, type CaseStage, CHANNEL, caseStage } from "../../../builders/case-stage.ts";
import { confirmed } from "../../../presentation/conversation/case-thread.ts";
import { lintCard } from "./card-linter.ts";
import { renderOfficially } from "./official-cards.ts";

const MOST_BYTES = 25_000;
const SECRETARY = "kommunesekretær";

/** Norwegian letters weigh two bytes each. */
const long = (characters: number) =>
  "Håp på øya før været snur. ".repeat(characters).slice(0, characters).trim();

/** A case with every text as long as its form allows, and an answer with as many words from every seat. */
async function heaviest(stage: CaseStage, body: string, step: string): Promise<string> {
  const start = await stage.say("meld inn sak", "sykepleier");
  const fields = { title: long(160), need: long(2_000), patients: long(2_000) };
  const receipt = await stage.press(start, "Send inn", "sykepleier", fields);
  assert.ok(receipt.kind === "case-receipt");
  const id = receipt.facts[0]?.value ?? "";
  const paper = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY);
  await stage.press(paper, "Lagre", SECRETARY, {
    body,
    routedAs: "strategic",
    routeReason: "Alle partnerne skal være med.",
    points: Array.from({ length: 20 }, () => long(95)).join("\n"),
    task: long(160),
    taskDue: "2027-03-01",
  });
  await confirmed(stage, id, { background: long(2_000), assessment: long(2_000) });
  const opening = await stage.press(await stage.say(`sak ${id}`, SECRETARY), `Åpne ${step}`, SECRETARY);
  await stage.press(opening, "Åpne", SECRETARY, { body, deadline: "2026-12-15" }, { in: CHANNEL });
  await reserve(stage, id, body);
  return id;
}

/** Every seat answers, with as many words as it may. */
async function reserve(stage: CaseStage, id: string, body: string): Promise<void> {
  for (const { id: seat } of bodyIn(stage.community, body).seats)
    await stage.press(await stage.say(`sak ${id}`, seat), "Send svaret", seat, {
      stance: "consent-with-reservation",
      words: long(600),
    });
}

function assertLight(view: View | undefined): string {
  const card = view && cardOf(view);
  assert.ok(card);
  assert.ok(
    Buffer.byteLength(JSON.stringify(card)) < MOST_BYTES,
    `${Buffer.byteLength(JSON.stringify(card))} bytes`,
  );
  assert.deepEqual(lintCard(card), []);
  const { complaints, text } = renderOfficially(card);
  assert.deepEqual(complaints, []);
  return text;
}

describe("the card of a case", () => {
  it("stays light with ten seats and every text as long as the forms allow", async () => {
    const stage = caseStage("ostfold");
    const id = await heaviest(stage, "ssu", "trinn 1 av 2");
    const shared = assertLight(stage.messenger.standingIn(CHANNEL.id)[0]);
    for (const { name } of bodyIn(stage.community, "ssu").seats) assert.ok(shared.includes(name.nb));
    for (const who of ["ssu-moss", SECRETARY, "observatør"]) assertLight(await stage.say(`sak ${id}`, who));
  });

  it("stays light with as many seats as Innlandet's partnership meeting, and names every one", async () => {
    const stage = caseStage("innlandet");
    const id = await heaviest(stage, "partnerskapsmotet", "behandlingen");
    const shared = assertLight(stage.messenger.standingIn(CHANNEL.id)[0]);
    const { seats } = bodyIn(stage.community, "partnerskapsmotet");
    assert.ok(seats.length > 40);
    for (const { name } of seats) assert.ok(shared.includes(name.nb), name.nb);
    assertLight(await stage.say(`sak ${id}`, SECRETARY));
  });

  it("stays light when every point has been changed, and all have answered again", async () => {
    const stage = caseStage("ostfold");
    const id = await heaviest(stage, "ssu", "trinn 1 av 2");
    const change = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Endre forslaget", SECRETARY);
    await stage.press(change, "Lagre endringen", SECRETARY, {
      change: "substantial",
      points: Array.from({ length: 20 }, (_, place) => `${place} ${long(90).toUpperCase()}`).join("\n"),
    });
    await reserve(stage, id, "ssu");
    for (const who of ["ssu-moss", SECRETARY]) {
      const text = assertLight(await stage.say(`sak ${id}`, who));
      assert.match(text, /Endret siden forslag 1/);
    }
  });

  it("asks Teams to fetch personal views for sixty at most", async () => {
    const stage = caseStage("innlandet");
    await heaviest(stage, "ssu", "behandlingen");
    const [shared] = stage.messenger.standingIn(CHANNEL.id);
    assert.ok(shared?.kind === "case-shared" && shared.refreshFor.length > 60);
    const card = cardOf(shared);
    assert.equal(card?.refresh?.userIds?.length, 60);
    assert.equal(card.refresh.action.verb, "case/view");
    assert.equal(cardOf({ ...shared, refreshFor: [] })?.refresh, undefined);
  });

  it("sends no input along with the plain answer, which words that are missing must not hold back", async () => {
    const stage = caseStage("innlandet");
    const id = await heaviest(stage, "ssu", "behandlingen");
    const view = await stage.say(`sak ${id}`, "ssu-valdres");
    const card = JSON.stringify(cardOf(view));
    assert.match(
      card,
      /"title":"Tilslutning","style":"positive","verb":"case\/stance","data":\{[^}]*\},"associatedInputs":"none"/,
    );
    assert.match(card, /"title":"Send svaret","verb":"case\/stance","data":\{[^}]*\}\}/);
  });
});
