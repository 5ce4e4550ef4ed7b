import assert from "node:assert/strict";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { type CaseStage, CHANNEL, caseStage } from "../../builders/case-stage.ts";
import { consent, inLastStep, opened, personal, prepared, saidIn, seatsOf, titlesIn } from "./case-thread.ts";

const SECRETARY = "kommunesekretær";

/** A case of Innlandet, whose SSU has one step, on its way to a meeting. */
async function inMeeting(stage: CaseStage): Promise<string> {
  const id = await prepared(stage);
  const opening = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Åpne behandlingen", SECRETARY);
  await stage.press(opening, "Åpne", SECRETARY, { way: "meeting" }, { in: CHANNEL });
  return id;
}

describe("an oral answer", () => {
  async function logged(stage: CaseStage, id: string) {
    const form = await stage.say(`før muntlig svar i sak ${id}`, SECRETARY);
    return stage.press(form, "Før svaret", SECRETARY, {
      person: "ssu-moss|ssu-moss",
      stance: "consent-with-remark",
      words: "Gjerne før jul.",
      heard: "telephone",
    });
  }

  it("counts at once, shows who wrote it down, and is the person's to confirm in two taps", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await stage.people.stores.people.writePreferences(
      { tenantId: "tenant", objectId: "object-ssu-moss" },
      { personalConversation: "personal-ssu-moss" },
      undefined,
    );
    const noted = await logged(stage, id);
    assert.match(
      textOf(noted),
      /tilslutning med merknad – ssu-moss \(ført av kommunesekretær, ikke bekreftet\)/,
    );
    const [told] = stage.messenger.standingIn("personal-ssu-moss");
    assert.ok(told);
    assert.match(textOf(told), /kommunesekretær har ført et muntlig svar for deg\. Stemmer det\?/);
    assert.match(textOf(told), /hørt på telefon/);
    const said = await stage.press(told, "Det stemmer", "ssu-moss");
    assert.match(saidIn(said) ?? "", /bekreftet/);
    assert.doesNotMatch(textOf(said), /ikke bekreftet/);
    const { stances, confirmed } = await stage.read(id);
    assert.deepEqual(
      stances.map(({ seat, source }) => [seat, source, confirmed.size]),
      [["ssu-moss", "oral", 1]],
    );
  });

  it("is gone when the person denies it, and the trail keeps both", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await logged(stage, id);
    const denied = await stage.press(
      await stage.say(`sak ${id}`, "ssu-moss"),
      "Det stemmer ikke",
      "ssu-moss",
    );
    assert.match(saidIn(denied) ?? "", /Svaret er fjernet/);
    const { stances, events } = await stage.read(id);
    assert.deepEqual(stances, []);
    assert.deepEqual(
      events.slice(-2).map(({ kind }) => kind),
      ["stance-taken", "stance-retracted"],
    );
  });

  it("is written once however often the form is sent, and by nobody else than those who take minutes", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const form = await stage.say(`før muntlig svar i sak ${id}`, SECRETARY);
    const fill = { person: "ssu-moss|ssu-moss", stance: "consent", heard: "mail" };
    await Promise.all([1, 2].map(() => stage.press(form, "Før svaret", SECRETARY, fill)));
    assert.equal((await stage.read(id)).events.filter(({ kind }) => kind === "stance-taken").length, 1);
    const late = await stage.press(form, "Før svaret", "ssu-halden", { ...fill, round: "99" });
    assert.match(saidIn(late) ?? "", /referenten og sekretariatet/);
  });
});

describe("somebody who is partial", () => {
  const words = { words: "Jeg leder tiltaket det gjelder." };

  it("says so, and the deputy is asked instead", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await consent(stage, id, "ssu-moss");
    const form = await stage.say(`jeg er inhabil i sak ${id}`, "ssu-moss");
    const said = await stage.press(form, "Meld meg inhabil", "ssu-moss", words);
    assert.match(personal(said).part.join(" "), /Vara svarer for plassen/);
    assert.deepEqual((await stage.read(id)).stances, []);
    assert.ok(!titlesIn(said).includes("Tilslutning"));
    await consent(stage, id, "vara");
    assert.deepEqual(
      (await stage.read(id)).stances.map(({ by }) => by.person),
      ["vara"],
    );
  });

  it("without a deputy leaves the seat aside, which is shown and not counted, and may be undone", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const form = await stage.say(`jeg er inhabil i sak ${id}`, "ssu-halden");
    const said = await stage.press(form, "Meld meg inhabil", "ssu-halden", words);
    assert.match(personal(said).part.join(" "), /Plassen teller ikke med/);
    assert.match(personal(said).summary.answers?.coverage ?? "", /av 9 plasser/);
    const undo = await stage.press(said, "Jeg er likevel habil", "ssu-halden");
    await stage.press(undo, "Jeg er habil", "ssu-halden", { words: "Tiltaket er overført." });
    await consent(stage, id, "ssu-halden");
    assert.equal((await stage.read(id)).stances.length, 1);
  });

  it("is noted by the minutes-taker as the body decides", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const form = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Noter habilitet", SECRETARY);
    await stage.press(form, "Noter", SECRETARY, { person: "ssu-moss|vara", qualified: "no", ...words });
    assert.deepEqual(
      (await stage.read(id)).disqualified.map(({ person, by }) => [person, by.person]),
      [["vara", SECRETARY]],
    );
    assert.ok(!titlesIn(await stage.say(`sak ${id}`, "vara")).includes("Tilslutning"));
  });
});

describe("signals before a meeting", () => {
  it("are seen by their own side only, until it releases them", async () => {
    const stage = caseStage("innlandet");
    const id = await inMeeting(stage);
    const seats = stage.community.bodies.find((body) => body.id === "ssu")?.seats ?? [];
    const [own] = seats.filter(({ side }) => side === "municipalities").map((each) => each.id);
    const [other] = seats.filter(({ side }) => side === "hospital").map((each) => each.id);
    assert.ok(own !== undefined && other !== undefined);
    await consent(stage, id, own);
    const told = async (who: string) => textOf(await stage.say(`sak ${id}`, who));
    assert.match(await told(own), new RegExp(`tilslutning – ${own}`));
    assert.doesNotMatch(await told(other), new RegExp(`tilslutning – ${own}`));
    assert.match(await told(other), /1 signal er ikke frigitt/);
    const [shared] = stage.messenger.standingIn(CHANNEL.id);
    assert.ok(shared);
    assert.doesNotMatch(textOf(shared), new RegExp(`tilslutning – ${own}`));
    const released = await stage.say(`frigi signalene i sak ${id}`, own);
    assert.match(saidIn(released) ?? "", /begge sider ser dem/);
    assert.match(await told(other), new RegExp(`tilslutning – ${own}`));
  });

  it("are told by no button either: the other side's secretary cannot see that all are agreed", async () => {
    const stage = caseStage("innlandet");
    const id = await inMeeting(stage);
    for (const seat of seatsOf(stage, "ssu")) await consent(stage, id, seat);
    const presses = async () => titlesIn(await stage.say(`sak ${id}`, SECRETARY));
    assert.ok(!(await presses()).includes("Avgjør saken"));
    await stage.say(`frigi signalene i sak ${id}`, "ssu-sykehuset-1");
    assert.ok((await presses()).includes("Avgjør saken"));
  });
});

describe("a hastesak", () => {
  it("is decided in the first of two steps when every seat agrees to that, and only then", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    const opening = await stage.press(
      await stage.say(`sak ${id}`, SECRETARY),
      "Åpne trinn 1 av 2",
      SECRETARY,
    );
    await stage.press(opening, "Åpne", SECRETARY, { body: "ssu", deadline: "2026-12-15" }, { in: CHANNEL });
    const form = await stage.say(`foreslå hastesak i sak ${id}`, SECRETARY);
    await stage.press(form, "Foreslå hastesak", SECRETARY, { words: "Vinteren kommer." });
    const seats = seatsOf(stage, "ssu");
    for (const seat of seats) await consent(stage, id, seat);
    assert.equal((await stage.read(id)).state, "open");
    for (const seat of seats.slice(1))
      await stage.press(await stage.say(`sak ${id}`, seat), "Enig i å ta den nå", seat);
    assert.ok(!titlesIn(await stage.say(`sak ${id}`, SECRETARY)).includes("Avgjør saken"));
    const [last = ""] = seats;
    const view = await stage.press(await stage.say(`sak ${id}`, last), "Enig i å ta den nå", last);
    assert.match(personal(view).summary.notes.join(" "), /10 av 10 plasser er enige/);
    const asked = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Avgjør saken", SECRETARY);
    await stage.press(asked, "Ja, avgjør saken", SECRETARY);
    const { decision } = await stage.read(id);
    assert.equal(decision?.urgent, true);
  });

  it("is not decided when a seat takes its agreement back, or turns out to be partial", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    const opening = await stage.press(
      await stage.say(`sak ${id}`, SECRETARY),
      "Åpne trinn 1 av 2",
      SECRETARY,
    );
    await stage.press(opening, "Åpne", SECRETARY, { body: "ssu", deadline: "2026-12-15" }, { in: CHANNEL });
    const form = await stage.say(`foreslå hastesak i sak ${id}`, SECRETARY);
    await stage.press(form, "Foreslå hastesak", SECRETARY, { words: "Vinteren kommer." });
    const seats = seatsOf(stage, "ssu");
    const agrees = async (seat: string, who: string) =>
      stage.press(await stage.say(`sak ${id}`, who), "Enig i å ta den nå", who, { seat });
    for (const seat of seats) {
      await consent(stage, id, seat);
      await agrees(seat, seat);
    }
    const before = await stage.say(`sak ${id}`, "ssu-halden");
    const back = await stage.press(before, "Likevel ikke hastesak", "ssu-halden");
    assert.match(saidIn(back) ?? "", /ikke lenger enige i å ta saken nå/);
    assert.match(personal(back).summary.notes.join(" "), /9 av 10 plasser er enige/);
    assert.ok(!titlesIn(await stage.say(`sak ${id}`, SECRETARY)).includes("Avgjør saken"));

    await agrees("ssu-halden", "ssu-halden");
    await stage.press(before, "Likevel ikke hastesak", "ssu-halden");
    assert.equal((await stage.read(id)).urgency?.agreed.length, 10, "an old card takes nothing newer back");

    const partial = await stage.say(`jeg er inhabil i sak ${id}`, "ssu-moss");
    await stage.press(partial, "Meld meg inhabil", "ssu-moss", { words: "Jeg leder tiltaket." });
    assert.ok(!(await stage.read(id)).urgency?.agreed.includes("ssu-moss"), "the deputy is asked");
    await agrees("ssu-moss", "vara");
    assert.equal((await stage.read(id)).urgency?.agreed.length, 10);
  });

  it("cannot be asked for where another body than the one that decides treats the first step", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    await opened(stage, id, "trinn 1 av 2");
    const form = await stage.say(`foreslå hastesak i sak ${id}`, SECRETARY);
    const said = await stage.press(form, "Foreslå hastesak", SECRETARY, { words: "Vinteren kommer." });
    assert.match(saidIn(said) ?? "", /organet som beslutter/);
  });
});

describe("a reservation", () => {
  it("makes the decision conditional until its own seat lifts it in its own words", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const [moss = "", ...others] = [
      "ssu-moss",
      ...seatsOf(stage, "ssu").filter((seat) => seat !== "ssu-moss"),
    ];
    await stage.press(await stage.say(`sak ${id}`, moss), "Send svaret", moss, {
      stance: "consent-with-reservation",
      words: "Om budsjettet vedtas.",
    });
    for (const seat of others.slice(1)) await consent(stage, id, seat);
    const asked = await consent(stage, id, others[0] ?? "");
    assert.ok(asked.kind === "confirm", "the last one is asked once more");
    await stage.press(asked, "Ja, avgjør saken", others[0] ?? "");
    const view = personal(await stage.say(`sak ${id}`, moss));
    assert.match(view.summary.notes.join(" "), /betinget/);
    assert.equal(view.asked, true);
    const form = await stage.press(view, "Løft forbeholdet", moss);
    const lifted = personal(
      await stage.press(form, "Løft forbeholdet", moss, { words: "Budsjettet er vedtatt." }),
    );
    assert.doesNotMatch(lifted.summary.notes.join(" "), /betinget/);
    assert.match(lifted.summary.notes.join(" "), /«Budsjettet er vedtatt\.»/);
  });
});

describe("«hvem mangler?»", () => {
  it("names each seat that lacks, its parties, who holds it, its deputy and why, in the only open case", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    for (const seat of seatsOf(stage, "ssu").filter((each) => !["ssu-moss", "ssu-halden"].includes(each)))
      await consent(stage, id, seat);
    await stage.press(await stage.say(`sak ${id}`, "ssu-halden"), "Send svaret", "ssu-halden", {
      stance: "needs-clarification",
      words: "Hvem betaler?",
    });
    for (const [said, locale] of [
      ["Hvem mangler?", "nb-NO"],
      ["kven manglar?", "nn-NO"],
      ["who is missing?", "en-GB"],
    ] as const) {
      const text = textOf(await stage.say(said, SECRETARY, { locale }));
      assert.match(text, /Moss, Råde, Våler (og|and) Vestby/);
      assert.match(text, /ssu-moss · (vara|deputy): vara/);
      assert.match(text, /«Hvem betaler\?»/);
      assert.doesNotMatch(text, /Sarpsborg/);
    }
  });

  it("tells outsiders nothing, and asks which case where there are several", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    assert.match(
      textOf(await stage.say(`hvem mangler i sak ${id}`, "innbygger")),
      /Den saken kan jeg ikke vise deg/,
    );
    await inLastStep(stage);
    const which = await stage.say("hvem mangler?", SECRETARY);
    assert.ok(which.kind === "choice" && which.options.length === 2);
    assert.match(which.options[0]?.say ?? "", /^hvem mangler i sak [A-Z]{2}-\d{3}$/);
  });
});
