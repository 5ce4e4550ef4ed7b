import assert from "node:assert/strict";
import { takePlace } from "../../../src/domain/people/take-place.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { type CaseStage, CHANNEL, caseStage } from "../../builders/case-stage.ts";
import { date } from "../../builders/documents.ts";
import { consent, inLastStep, opened, personal, prepared, saidIn, seatsOf, titlesIn } from "./case-thread.ts";

const SECRETARY = "kommunesekretær";

/** Presses what the holder of the seat sees, as somebody else. */
async function answersFor(
  stage: CaseStage,
  id: string,
  seat: string,
  who: string,
  fill: Readonly<Record<string, string>> = {},
) {
  const card = await stage.say(`sak ${id}`, seat);
  return stage.press(card, "Tilslutning", who, fill, { in: CHANNEL });
}

const stancesIn = async (stage: CaseStage, id: string) => (await stage.read(id)).stances.length;

describe("an answer to a case that cannot be counted", () => {
  const refused: readonly (readonly [who: string, told: RegExp, part: RegExp])[] = [
    ["noen", /Du har ikke denne plassen/, /Du har ikke plass i SSU/],
    ["observatør", /Observatører teller ikke med/, /Du er observatør i SSU/],
    ["forgjenger", /Du har ikke denne plassen/, /Du hadde plass i SSU til og med 31\. desember 2025/],
    ["ssu-halden", /Du har ikke denne plassen/, /Du svarer på vegne av Halden og Aremark/],
    ["fsu-moss", /Du har ikke denne plassen/, /Du har ikke plass i SSU/],
  ];
  for (const [who, told, part] of refused)
    it(`is refused with a sentence when it comes from «${who}»`, async () => {
      const stage = caseStage("ostfold");
      const id = await inLastStep(stage);
      const view = personal(await answersFor(stage, id, "ssu-moss", who));
      assert.match(view.said?.text ?? "", told);
      assert.equal(view.said?.tone, "warning");
      assert.match(view.part.join(" "), part);
      assert.equal(await stancesIn(stage, id), 0);
    });

  it("is refused to a deputy beside the holder who has answered, and not before", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const early = await stage.say(`sak ${id}`, "vara");
    assert.match(
      personal(early).part.join(" "),
      /Du er vara, og svarer på vegne av Moss, Råde, Våler og Vestby/,
    );
    await stage.press(early, "Tilslutning", "vara");
    assert.equal((await stage.read(id)).stances[0]?.as, "deputy");
    await consent(stage, id, "ssu-moss");
    assert.equal((await stage.read(id)).stances[0]?.as, "holder", "the holder's answer follows the deputy's");
    const late = await stage.press(early, "Send svaret", "vara", { stance: "cannot-consent", words: "Nei." });
    assert.match(saidIn(late) ?? "", /Den faste representanten har svart selv/);
    assert.equal(personal(late).stance, undefined, "there is nothing left to press");
    assert.equal((await stage.read(id)).stances[0]?.stance, "consent");
  });

  it("is refused to whoever has lost the seat since the card was shown, and counted for the new holder", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const card = await stage.say(`sak ${id}`, "ssu-moss");
    stage.people.put({
      identities: [
        { person: "ny", displayName: "ny", accounts: [{ tenantId: "tenant", objectId: "object-ny" }] },
      ],
    });
    const place = { as: "holder", body: "ssu", seat: "ssu-moss" } as const;
    const taking = { person: "ny", place, from: stage.today(), invitation: "INV-1" };
    await takePlace(stage.people.stores.people, "ostfold", taking);
    await stage.press(card, "Tilslutning", "ssu-moss", {}, { in: CHANNEL });
    assert.equal(await stancesIn(stage, id), 0);
    await consent(stage, id, "ny");
    assert.equal((await stage.read(id)).stances[0]?.by.person, "ny");
  });

  it("is refused without its words, and keeps the person on their page", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const card = await stage.say(`sak ${id}`, "ssu-moss");
    for (const stance of [
      "consent-with-remark",
      "consent-with-reservation",
      "needs-clarification",
      "cannot-consent",
    ]) {
      const view = await stage.press(card, "Send svaret", "ssu-moss", { stance, words: "  " });
      assert.equal(saidIn(view), "Skriv en begrunnelse.");
      assert.ok(titlesIn(view).includes("Send svaret"));
    }
    assert.equal(await stancesIn(stage, id), 0);
  });

  it("is refused from a card with an older proposal, with the present one and what has changed", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const old = await stage.say(`sak ${id}`, "ssu-moss");
    const change = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Endre forslaget", SECRETARY);
    await stage.press(change, "Lagre endringen", SECRETARY, {
      points: "SSU vedtar to frister.",
      change: "substantial",
    });
    const view = personal(await stage.press(old, "Tilslutning", "ssu-moss"));
    assert.match(view.said?.text ?? "", /du så nummer 1, nå gjelder nummer 2/);
    assert.deepEqual(view.summary.proposal?.points, ["SSU vedtar to frister."]);
    assert.match(view.summary.notes.join(" "), /Forslaget ble endret/);
    assert.equal(await stancesIn(stage, id), 0);
    await stage.press(view, "Tilslutning", "ssu-moss");
    assert.equal(await stancesIn(stage, id), 1, "the card that came back can be answered at once");
  });

  it("is refused once the case is decided, withdrawn, or between its steps, and the card tells which", async () => {
    const decided = caseStage("innlandet");
    const id = await prepared(decided);
    await opened(decided, id);
    const old = await decided.say(`sak ${id}`, "ssu-valdres");
    const seats = seatsOf(decided, "ssu");
    for (const seat of seats.slice(0, -1)) await consent(decided, id, seat);
    const last = seats.at(-1) ?? "";
    await decided.press(await consent(decided, id, last), "Ja, avgjør saken", last);
    const late = await decided.press(old, "Send svaret", "ssu-valdres", {
      stance: "cannot-consent",
      words: "Nei.",
    });
    assert.match(textOf(late), /Saken er allerede avgjort\. Ingenting er endret\..*Vedtatt ved konsensus/s);

    const stage = caseStage("ostfold");
    const other = await prepared(stage);
    await opened(stage, other, "trinn 1 av 2");
    const inFsu = await stage.say(`sak ${other}`, "fsu-moss");
    const secretary = await stage.press(
      await stage.say(`sak ${other}`, SECRETARY),
      "Avslutt trinn 1 av 2",
      SECRETARY,
    );
    assert.match(
      textOf(await stage.press(inFsu, "Tilslutning", "fsu-moss")),
      /ikke til behandling nå.*Nå venter trinn 2 av 2/s,
    );
    const why = await stage.press(secretary, "Trekk saken", SECRETARY);
    await stage.press(why, "Trekk saken", SECRETARY, { words: "Løst på annen måte." });
    assert.match(
      textOf(await stage.press(inFsu, "Tilslutning", "fsu-moss")),
      /Saken er trukket.*Løst på annen måte/s,
    );
  });

  it("is counted once when it is doubled, delivered again, or pressed in the same instant", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const card = await stage.say(`sak ${id}`, "ssu-moss");
    const once = { mark: "samme-klikk" };
    const views = await Promise.all([
      stage.press(card, "Tilslutning", "ssu-moss", {}, once),
      stage.press(card, "Tilslutning", "ssu-moss", {}, once),
      stage.press(card, "Tilslutning", "ssu-moss"),
    ]);
    const again = await stage.press(card, "Tilslutning", "ssu-moss");
    assert.equal(saidIn(again), "Dette er allerede registrert.");
    assert.ok(views.every((view) => personal(view).said?.tone === "information"));
    const events = (await stage.read(id)).events.filter(({ kind }) => kind === "stance-taken");
    assert.equal(events.length, 1);
  });

  it("decides once when the last two press in the same instant, and the later one is asked first", async () => {
    const stage = caseStage("innlandet");
    const id = await prepared(stage);
    await opened(stage, id);
    const seats = seatsOf(stage, "ssu");
    for (const seat of seats.slice(0, -2)) await consent(stage, id, seat);
    const [one = "", other = ""] = seats.slice(-2);
    const views = await Promise.all([consent(stage, id, one), consent(stage, id, other)]);
    assert.deepEqual(views.map(({ kind }) => kind).toSorted(), ["case-personal", "confirm"]);
    assert.equal((await stage.read(id)).state, "open");
    const asked = views.findIndex(({ kind }) => kind === "confirm");
    const who = [one, other][asked] ?? "";
    const confirm = views[asked];
    assert.ok(confirm);
    await Promise.all([1, 2].map(() => stage.press(confirm, "Ja, avgjør saken", who)));
    const decided = (await stage.read(id)).events.filter(({ kind }) => kind === "decided");
    assert.equal(decided.length, 1);
    assert.deepEqual(stage.carriedOut, [id]);
  });

  it("waits for a vacant seat, which is named, whatever all others say", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const [moss] = stage.people
      .occupancies()
      .filter(({ seat, as }) => seat === "ssu-moss" && as === "holder");
    assert.ok(moss);
    for (const occupancy of stage.people.occupancies().filter(({ seat }) => seat === "ssu-moss"))
      stage.people.put({ occupancies: [{ ...occupancy, to: date("2026-11-20") }] });
    for (const seat of seatsOf(stage, "ssu").filter((each) => each !== "ssu-moss"))
      await consent(stage, id, seat);
    assert.equal((await stage.read(id)).state, "open");
    const view = personal(await stage.say(`sak ${id}`, SECRETARY));
    assert.match(view.summary.notes.join(" "), /Moss helsehusdistrikt\. Hvem som utpeker, er ikke oppgitt/);
    assert.ok(!titlesIn(view).includes("Avgjør saken"));
  });
});
