import assert from "node:assert/strict";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { bodyIn, CHANNEL, caseStage } from "../../builders/case-stage.ts";
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

describe("a case in conversation", () => {
  it("goes in Østfold from an answer through two steps to a decision, every seat heard", async () => {
    const stage = caseStage("ostfold");
    const { say, press, read, messenger } = stage;
    const answer = await say("Hvem avgjør når vi er uenige om retningslinje 12?", "sykepleier");
    const empty = form(await press(answer, "Meld inn sak", "sykepleier"));
    assert.deepEqual(
      empty.fields.map(({ label, value }) => [label, value]),
      [
        ["Hva gjelder saken?", "Retningslinje nr. 12, Tvister, punkt 1"],
        ["Hvilket behov?", undefined],
        ["Hva betyr saken for pasienten?", undefined],
      ],
    );
    const receipt = await press(empty, "Send inn", "sykepleier", {
      need: "Vi venter for lenge.",
      patients: "Kortere vei.",
    });
    assert.ok(receipt.kind === "case-receipt");
    const id = receipt.facts[0]?.value ?? "";
    assert.match(id, /^[A-Z]{2}-\d{3}$/);
    assert.match(textOf(receipt), new RegExp(`Meldt inn 21\\. november 2026.*skriv «sak ${id}»`, "s"));

    const paper = form(await press(await say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY));
    assert.match(
      paper.intro.join(" "),
      /Endrer en retningslinje eller prosedyre, behandles i SSU. Kilde: Retningslinje nr. 12/,
    );
    const ready = await press(paper, "Lagre", SECRETARY, {
      points: "SSU drøfter tvister i første møte.\n\nSekretariatet svarer.",
      clauseText: "Tvister drøftes i første møte.",
      task: "Lage skjema",
      taskOwner: "moss",
      taskDue: "2027-03-01",
    });
    const { paper: written } = await read(id);
    assert.deepEqual(written?.proposal.points, [
      "SSU drøfter tvister i første møte.",
      "Sekretariatet svarer.",
    ]);
    assert.equal(written.proposal.clause?.clause, "R12/tvister/1");
    assert.deepEqual(written.proposal.task, { text: "Lage skjema", owner: "moss", due: "2027-03-01" });

    assert.match(textOf(ready), /Venter på at sykehusets sekretariat bekrefter/);
    await confirmed(stage, id);
    const confirmedCase = await say(`sak ${id}`, SECRETARY);
    const opening = form(await press(confirmedCase, "Åpne trinn 1 av 2", SECRETARY));
    await press(opening, "Åpne", SECRETARY, { deadline: "2026-12-01" }, { in: CHANNEL });
    assert.equal((await read(id)).step?.body, "fsu");
    for (const seat of seatsOf(stage, "fsu")) await consent(stage, id, seat);
    assert.equal((await read(id)).state, "open", "the first of two steps decides nothing");
    const between = await press(
      await say(`sak ${id}`, "sykehussekretær"),
      "Avslutt trinn 1 av 2",
      "sykehussekretær",
    );
    await press(await press(between, "Åpne trinn 2 av 2", SECRETARY), "Åpne", SECRETARY, {
      deadline: "2026-12-15",
    });

    const seats = seatsOf(stage, "ssu");
    for (const seat of seats.slice(0, 9)) await consent(stage, id, seat);
    const shared = messenger.standingIn(CHANNEL.id).at(-1);
    assert.ok(shared?.kind === "case-shared");
    assert.equal(
      shared.summary.answers?.coverage,
      "Tilslutning: 9 av 10 plasser · 13 av 13 kommuner · 0 av 1 sykehus",
    );

    const last = seats[9] ?? "";
    const asked = await consent(stage, id, last);
    assert.ok(asked.kind === "confirm");
    assert.equal(asked.title, "Dette avgjør saken");
    assert.equal((await read(id)).state, "open", "nothing is decided before the last one says yes");
    const done = personal(await press(asked, "Ja, avgjør saken", last));
    assert.equal(done.said?.text, "Med dette er alle enige. Saken er vedtatt.");
    assert.match(done.summary.state, /^Vedtatt ved konsensus i SSU 21\. november 2026\.$/);
    assert.deepEqual(stage.carriedOut, [id]);
    const stored = (await stage.cases.store.readCase("ostfold", id))?.value;
    assert.deepEqual(
      stored?.pending.map(({ kind }) => kind),
      ["record", "version", "task", "item", "notice"],
    );
    for (const view of messenger.standingIn(CHANNEL.id)) assert.match(textOf(view), /Vedtatt ved konsensus/);
  });

  it("does not take the answer on a card from the first step for one in the second", async () => {
    const stage = caseStage("ostfold");
    const { say, press, read } = stage;
    const id = await prepared(stage);
    const opening = await press(await say(`sak ${id}`, SECRETARY), "Åpne trinn 1 av 2", SECRETARY);
    await press(opening, "Åpne", SECRETARY, { deadline: "2026-12-01", body: "ssu" });
    const old = await say(`sak ${id}`, "ssu-moss");
    const between = await press(await say(`sak ${id}`, SECRETARY), "Avslutt trinn 1 av 2", SECRETARY);
    const last = await press(between, "Åpne trinn 2 av 2", SECRETARY);
    await press(last, "Åpne", SECRETARY, { deadline: "2026-12-15" });
    const told = await press(old, "Tilslutning", "ssu-moss");
    assert.match(saidIn(told) ?? "", /fra et tidligere trinn/);
    assert.deepEqual((await read(id)).stances, []);
    await press(told, "Tilslutning", "ssu-moss");
    assert.equal((await read(id)).stances.length, 1);
  });

  it("goes in Innlandet through its one step", async () => {
    const stage = caseStage("innlandet");
    const id = await prepared(stage);
    await opened(stage, id);
    const view = personal(await stage.say(`sak ${id}`, "ssu-valdres"));
    assert.equal(view.summary.state, "Behandles skriftlig i SSU. Frist 15. desember 2026.");
    const seats = seatsOf(stage, "ssu");
    for (const seat of seats.slice(1)) await consent(stage, id, seat);
    const asked = await consent(stage, id, seats[0] ?? "");
    await stage.press(asked, "Ja, avgjør saken", seats[0] ?? "");
    assert.equal((await stage.read(id)).decision?.body, "ssu");
  });

  it("shows in the channel what all may see, kept up to date, with a way to one's own page", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const [first, second] = stage.messenger.standingIn(CHANNEL.id);
    assert.ok(first?.kind === "case-shared" && second?.kind === "case-shared");
    assert.deepEqual(first.summary, second.summary, "the card of the first step tells the present state too");
    assert.ok(second.refreshFor.includes("29:object-ssu-moss"));
    const own = await stage.press(second, "Vis min side", "ssu-moss", {}, { in: CHANNEL });
    assert.deepEqual(personal(own).part, [
      "Du svarer på vegne av Moss, Råde, Våler og Vestby.",
      "Frist: 15. desember 2026",
      "Fullmakt ikke oppgitt for Moss, Råde, Våler og Vestby.",
    ]);
    await stage.press(own, "Send svaret", "ssu-moss", {
      stance: "cannot-consent",
      words: "Fristen er for kort.",
    });
    const now = stage.messenger.standingIn(CHANNEL.id).at(-1);
    assert.match(
      now === undefined ? "" : textOf(now),
      /Moss.*: kan ikke gi tilslutning – ssu-moss «Fristen er for kort\.»/,
    );
    assert.equal((await stage.read(id)).stances.length, 1);
  });

  it("tells in a channel why something cannot be done, and nothing that only the reader's side may see", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const told = await stage.say(`avgjør ${id}`, SECRETARY, { in: CHANNEL });
    assert.ok(told.kind === "notice", told.kind);
    const own = await stage.say(`avgjør ${id}`, SECRETARY);
    assert.equal(own.kind, "case-personal");
  });

  it("is posted where somebody with a place asks for it, and kept up to date there", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const group = { id: "gruppen", kind: "group" } as const;
    const told = await stage.say(`sak ${id}`, "ssu-halden", { in: group });
    assert.ok(told.kind === "notice");
    const paper = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Gjør saken klar", SECRETARY);
    await stage.press(paper, "Lagre", SECRETARY, { body: "ssu", routedAs: "strategic", points: "Ett." });
    assert.match(textOf(stage.messenger.standingIn("gruppen")[0] ?? told), /Klar for SSU/);
    const outsider = await stage.say(`sak ${id}`, "noen", { in: group });
    assert.ok(outsider.kind === "notice" && outsider.tone === "warning", textOf(outsider));
    assert.equal(stage.messenger.standingIn("gruppen").length, 1);
  });

  it("tells how to share it when it was opened where nobody else sees it, or where it was not taken", async () => {
    for (const place of [undefined, CHANNEL]) {
      const stage = caseStage("innlandet", { closed: [CHANNEL.id] });
      const id = await prepared(stage);
      const opening = await stage.press(
        await stage.say(`sak ${id}`, SECRETARY),
        "Åpne behandlingen",
        SECRETARY,
      );
      const view = await stage.press(
        opening,
        "Åpne",
        SECRETARY,
        { deadline: "2026-12-15" },
        place && { in: place },
      );
      assert.equal(
        saidIn(view),
        `Behandlingen er åpnet. Skriv «sak ${id}» i kanalen, så ser alle saken der.`,
      );
      assert.equal((await stage.read(id)).state, "open");
    }
  });

  it("lists what waits for somebody, and goes straight to the only one", async () => {
    const stage = caseStage("ostfold");
    const nothing = await stage.say("mine saker", "ssu-moss");
    assert.match(textOf(nothing), /Ingen saker venter på deg/);
    await inLastStep(stage);
    await submitted(stage);
    assert.deepEqual(titlesIn(await stage.say("mine saker", "ssu-moss")).slice(0, 1), ["Tilslutning"]);
    const secretary = await stage.say("saker", SECRETARY);
    assert.ok(secretary.kind === "case-list");
    assert.deepEqual(secretary.cases.map(({ waiting }) => waiting).toSorted(), [
      "Venter på saksframlegg",
      undefined,
    ]);
    const nurse = await stage.say("mine saker", "sykepleier");
    assert.ok(nurse.kind === "case-list");
    assert.equal(nurse.cases.length, 2, "whoever submitted a case follows it");
    const outsider = await stage.say("saker", "noen");
    assert.ok(outsider.kind === "case-list");
    assert.deepEqual(outsider.cases, []);
  });

  it("answers in nynorsk and English too", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await stage.say("språk nynorsk", "ssu-moss");
    assert.match(textOf(await stage.say(`sak ${id}`, "ssu-moss")), /Du svarar på vegner av Moss/);
    await stage.say("language english", "ssu-halden");
    assert.match(
      textOf(await stage.say(`case ${id}`, "ssu-halden")),
      /You answer on behalf of Halden and Aremark/,
    );
  });

  it("says in its proposal what changed, and lets every answer to the old one fall", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await consent(stage, id, "ssu-moss");
    const own = await stage.say(`sak ${id}`, SECRETARY);
    const change = await stage.press(own, "Endre forslaget", SECRETARY);
    const edited = await stage.press(change, "Lagre endringen", SECRETARY, {
      points: "SSU vedtar en frist .",
      change: "editorial",
    });
    assert.equal(saidIn(edited), "Rettelsen er lagret. Svarene står ved lag.");
    assert.equal((await stage.read(id)).stances.length, 1);
    const again = await stage.press(edited, "Endre forslaget", SECRETARY);
    const changed = await stage.press(again, "Lagre endringen", SECRETARY, {
      points: "SSU vedtar en frist .\nSekretariatet svarer.",
      change: "substantial",
    });
    assert.equal((await stage.read(id)).stances.length, 0);
    assert.match(textOf(changed), /Forslaget ble endret 21\. november 2026.*Nytt siden sist: punkt 2\./s);
  });

  it("takes nothing for a correction that changes what is agreed to", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    await consent(stage, id, "ssu-moss");
    const change = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Endre forslaget", SECRETARY);
    const refused = await stage.press(change, "Lagre endringen", SECRETARY, {
      points: "SSU vedtar ingen frist.",
      change: "editorial",
    });
    assert.equal(
      form(refused).problem,
      "Dette endrer innholdet. Velg at innholdet endres, så svarer alle på nytt.",
    );
    const { paper, stances } = await stage.read(id);
    assert.deepEqual([paper?.proposal.points, stances.length], [["SSU vedtar en frist."], 1]);
  });

  it("counts no answer from a card with other words than the proposal has now", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const old = await stage.say(`sak ${id}`, "ssu-moss");
    const change = await stage.press(await stage.say(`sak ${id}`, SECRETARY), "Endre forslaget", SECRETARY);
    await stage.press(change, "Lagre endringen", SECRETARY, {
      points: "SSU vedtar en frist!",
      change: "editorial",
    });
    const refused = await stage.press(old, "Tilslutning", "ssu-moss");
    assert.match(saidIn(refused) ?? "", /^Forslaget er endret siden kortet ditt ble laget\. Svaret er ikke/);
    assert.equal((await stage.read(id)).stances.length, 0);
    await stage.press(refused, "Tilslutning", "ssu-moss");
    assert.equal((await stage.read(id)).stances.length, 1);
  });

  it("has more than one seat answered by one person, each for its own", async () => {
    const stage = caseStage("ostfold");
    const ssu = bodyIn(stage.community, "ssu");
    stage.people.put({
      occupancies: [
        {
          id: "holder/ssu/ssu-halden/x",
          person: "ssu-moss",
          as: "holder",
          body: ssu.id,
          seat: "ssu-halden",
          from: stage.today(),
          follows: "holder/ssu/ssu-halden/ssu-halden",
          authority: [],
        },
      ],
    });
    const id = await inLastStep(stage);
    const both = personal(await stage.say(`sak ${id}`, "ssu-moss"));
    assert.deepEqual(both.part, ["Du har flere plasser. Hvilken svarer du for?"]);
    assert.equal(both.stance, undefined);
    const halden = await stage.press(both, "Svar for Halden og Aremark", "ssu-moss");
    assert.equal(personal(halden).part[0], "Du svarer på vegne av Halden og Aremark.");
    await stage.press(halden, "Tilslutning", "ssu-moss");
    assert.deepEqual(
      (await stage.read(id)).stances.map(({ seat, by }) => [seat, by.person]),
      [["ssu-halden", "ssu-moss"]],
    );
  });
});
