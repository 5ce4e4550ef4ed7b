import assert from "node:assert/strict";
import { caseStage, shippedLibrary } from "../../builders/case-stage.ts";
import {
  confirmed,
  consent,
  form,
  inLastStep,
  opened,
  personal,
  prepared,
  saidIn,
  seatsOf,
  submitted,
  titlesIn,
} from "./case-thread.ts";

const SECRETARY = "kommunesekretær";

describe("what only the secretariat may do with a case", () => {
  it("is refused to everybody else, with a sentence, whichever button they come by", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    const data = { community: "ostfold", case: id };
    const before = await stage.read(id);
    for (const who of ["ssu-moss", "observatør"])
      for (const [verb, more] of [
        ["case/form", { form: "prepare" }],
        ["case/prepare", { body: "fsu", type: "decision", routedAs: "strategic", points: "Mitt." }],
        ["case/change-proposal", { proposal: 1, change: "editorial", points: "Mitt." }],
        ["case/open-step", { step: 1, body: "ssu", way: "written", deadline: "2026-12-01" }],
        ["case/withdraw", { words: "Nei." }],
        ["case/close-step", { step: 1 }],
        ["case/conclude", { proposal: 1, confirmed: true }],
      ] as const) {
        const view = await stage.click(verb, { ...data, ...more }, who);
        assert.equal(personal(view).said?.tone, "warning", `${who} ${verb}`);
      }
    assert.deepEqual((await stage.read(id)).events, before.events);
  });

  it("leaves the case with whoever submitted it until a step opens", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const own = await stage.say(`sak ${id}`, "sykepleier");
    assert.deepEqual(titlesIn(own), ["Trekk saken"]);
    const why = form(await stage.press(own, "Trekk saken", "sykepleier"));
    await stage.press(why, "Trekk saken", "sykepleier", { words: "Ordnet seg." });
    assert.equal((await stage.read(id)).state, "withdrawn");

    const other = await inLastStep(stage);
    const late = await stage.press(own, "Trekk saken", "sykepleier");
    assert.match(saidIn(late) ?? "", /allerede|trukket/);
    const opened = await stage.click(
      "case/withdraw",
      { community: "ostfold", case: other, words: "Nei." },
      "sykepleier",
    );
    assert.match(saidIn(opened) ?? "", /før behandlingen åpnes/);
  });

  it("tells in the form what must be mended there, and keeps what was written", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const paper = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY);
    const problems: readonly (readonly [fill: Record<string, string>, problem: RegExp])[] = [
      [{ body: "ssu", routedAs: "strategic", points: " \n " }, /ikke fylt ut riktig/],
      [{ body: "ssu", routedAs: "one-patient", points: "Ett." }, /én pasient/],
      [{ body: "ubup", routedAs: "strategic", points: "Ett." }, /finnes ikke, eller er ikke opprettet/],
      [{ body: "ufab", routedAs: "strategic", points: "Ett." }, /beslutter ikke/],
      [{ body: "fsu", routedAs: "strategic", points: "Ett." }, /Skriv hvorfor/],
      [
        { body: "ssu", routedAs: "adopts-plan", points: "Ett.", routeReason: "Haster." },
        /Handlingsplanen vedtas bare/,
      ],
    ];
    for (const [fill, problem] of problems) {
      const view = form(await stage.press(paper, "Lagre", SECRETARY, { ...fill, task: "Lage skjema" }));
      assert.match(view.problem ?? "", problem);
      assert.equal(view.fields.find(({ id: field }) => field === "task")?.value, "Lage skjema");
    }
    assert.equal((await stage.read(id)).state, "submitted");
    await stage.press(paper, "Lagre", SECRETARY, { body: "ssu", routedAs: "strategic", points: "Ett." });
    await confirmed(stage, id);
    const opening = await stage.press(
      await stage.say(`sak ${id}`, SECRETARY),
      "Åpne trinn 1 av 2",
      SECRETARY,
    );
    for (const [deadline, problem] of [
      ["", /Sett en frist/],
      ["2026-11-20", /i dag eller senere/],
    ] as const)
      assert.match(form(await stage.press(opening, "Åpne", SECRETARY, { deadline })).problem ?? "", problem);
  });

  it("never rewrites a clause in another body than the one that adopts it, nor the agreement itself", async () => {
    const stage = caseStage("ostfold");
    const start = { community: "ostfold", source: "ostfold", document: "R12", clause: "R12/tvister/1" };
    const empty = await stage.click("case/start", start, "sykepleier");
    const receipt = await stage.press(empty, "Send inn", "sykepleier", {
      need: "Behov.",
      patients: "Nytte.",
    });
    assert.ok(receipt.kind === "case-receipt");
    const id = receipt.facts[0]?.value ?? "";
    const paper = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY);
    const rewritten = { points: "Ett.", clauseText: "Ny tekst." };
    for (const fill of [
      { body: "fsu" },
      { routedAs: "professional", body: "fsu" },
      { routedAs: "changes-agreement" },
    ]) {
      const view = form(await stage.press(paper, "Lagre", SECRETARY, { ...rewritten, ...fill }));
      assert.match(view.problem ?? "", /Et annet organ vedtar denne teksten/);
    }
    const moved = await stage.press(paper, "Lagre", SECRETARY, { ...rewritten, baseVersion: "eldre" });
    assert.match(form(moved).problem ?? "", /Punktet er endret siden skjemaet ble åpnet/);
    assert.equal((await stage.read(id)).state, "submitted");
  });

  it("offers no new words for a law, nor for another community's text", async () => {
    const stage = caseStage("ostfold");
    for (const source of ["national", "innlandet"]) {
      const loaded = shippedLibrary.search.documents.find(({ head }) => head.community === source);
      const start = { source, document: loaded?.head.id ?? "", clause: loaded?.version.clauses[0]?.id ?? "" };
      const empty = await stage.click("case/start", { community: "ostfold", ...start }, "sykepleier");
      const receipt = await stage.press(empty, "Send inn", "sykepleier", {
        need: "Behov.",
        patients: "Nytte.",
      });
      assert.ok(receipt.kind === "case-receipt");
      const id = receipt.facts[0]?.value ?? "";
      assert.equal((await stage.read(id)).origin?.community, source);
      const paper = form(
        await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY),
      );
      assert.ok(paper.fields.every(({ id: field }) => field !== "clauseText"));
      assert.match(paper.intro.join(" "), /Ikke plassert/);
    }
  });
});

describe("a case that is not decided in writing", () => {
  it("takes signals before a meeting, and is decided when the item is closed and somebody says yes", async () => {
    const stage = caseStage("innlandet");
    const id = await prepared(stage);
    const opening = await stage.press(
      await stage.say(`sak ${id}`, SECRETARY),
      "Åpne behandlingen",
      SECRETARY,
    );
    await stage.press(opening, "Åpne", SECRETARY, { way: "meeting" });
    for (const seat of seatsOf(stage, "ssu")) await consent(stage, id, seat);
    assert.equal((await stage.read(id)).state, "open", "signals decide nothing");
    for (const secretary of [SECRETARY, "sykehussekretær"]) {
      const kept = await stage.say(`sak ${id}`, SECRETARY);
      assert.ok(
        !titlesIn(kept).includes("Avgjør saken"),
        "that would tell what the other side has signalled",
      );
      await stage.press(await stage.say(`sak ${id}`, secretary), "Frigi signalene", secretary);
    }
    const all = personal(await stage.say(`sak ${id}`, SECRETARY));
    const seat = personal(await stage.say(`sak ${id}`, seatsOf(stage, "ssu")[0] ?? ""));
    assert.match(seat.part.join(" "), /Svaret ditt nå er et forhåndssignal/);
    const asked = await stage.press(all, "Avgjør saken", SECRETARY);
    assert.ok(asked.kind === "confirm");
    assert.equal((await stage.read(id)).state, "open");
    const decided = await stage.press(asked, "Ja, avgjør saken", SECRETARY);
    assert.match(personal(decided).summary.state, /^Vedtatt ved konsensus i SSU/);
    const again = await stage.press(asked, "Ja, avgjør saken", SECRETARY);
    assert.equal(saidIn(again), "Saken er allerede avgjort. Ingenting er endret.");
  });

  it("asks nobody when it is for information, and ends without a decision", async () => {
    const stage = caseStage("innlandet");
    const id = await prepared(stage, { type: "information" });
    await opened(stage, id);
    const seen = personal(await stage.say(`sak ${id}`, "ssu-valdres"));
    assert.deepEqual(seen.part, ["Saken tas til orientering. Ingen skal svare."]);
    assert.equal(seen.stance, undefined);
    assert.equal(seen.summary.answers, undefined);
    const data = { community: "innlandet", case: id, seat: "ssu-valdres", stance: "consent", proposal: 1 };
    assert.match(saidIn(await stage.click("case/stance", data, "ssu-valdres")) ?? "", /Ingen skal svare/);
    const own = await stage.say(`sak ${id}`, SECRETARY);
    const ended = await stage.press(own, "Avslutt behandlingen", SECRETARY);
    assert.equal(personal(ended).summary.state, "Ferdig behandlet.");
    const twice = await stage.press(own, "Avslutt behandlingen", SECRETARY);
    assert.equal(saidIn(twice), "Saken er ikke til behandling nå.");
  });

  it("is not ended by a card from an earlier step", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage, { type: "discussion" });
    await opened(stage, id, "trinn 1 av 2");
    const first = await stage.say(`sak ${id}`, SECRETARY);
    await stage.press(first, "Avslutt trinn 1 av 2", SECRETARY);
    await opened(stage, id, "trinn 2 av 2");
    const late = await stage.press(first, "Avslutt trinn 1 av 2", SECRETARY);
    assert.equal(saidIn(late), "Saken er ikke til behandling nå.");
    assert.equal((await stage.read(id)).step?.closed, false);
  });
});
