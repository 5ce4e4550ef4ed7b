import assert from "node:assert/strict";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { CHANNEL, caseStage } from "../../builders/case-stage.ts";
import { form, inLastStep, personal, prepared, saidIn, submitted } from "./case-thread.ts";

const NUMBER = "15039012345";
const filled = { title: "Tittel", need: "Behov.", patients: "Nytte." };

describe("submitting a case", () => {
  it("is open to anyone, also to somebody whom nobody knows", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const { submittedBy, need } = await stage.read(id);
    assert.equal(submittedBy.name, "sykepleier");
    assert.equal(need, "Svar tar et halvt år.");
    assert.ok(!stage.people.identities().some(({ displayName }) => displayName === "sykepleier"));
  });

  it("makes one case of a form that is sent twice, and two of two forms", async () => {
    const stage = caseStage("ostfold");
    const empty = await stage.say("ny sak", "sykepleier");
    const receipts = await Promise.all(
      [1, 2, 3].map(() => stage.press(empty, "Send inn", "sykepleier", filled)),
    );
    const ids = new Set(receipts.map((view) => view.kind === "case-receipt" && view.facts[0]?.value));
    assert.equal(ids.size, 1);
    await stage.press(await stage.say("ny sak", "sykepleier"), "Send inn", "sykepleier", filled);
    await stage.press(empty, "Send inn", "lege", filled);
    const { items } = await stage.cases.store.listCases("ostfold", { limit: 10 });
    assert.equal(items.length, 3, "the form that another fills in is another case");
  });

  it("asks again for what is missing, with what was written", async () => {
    const stage = caseStage("ostfold");
    const empty = await stage.say("meld inn sak", "sykepleier");
    const again = form(await stage.press(empty, "Send inn", "sykepleier", { ...filled, need: "  " }));
    assert.match(again.problem ?? "", /ikke fylt ut riktig/);
    assert.equal(again.fields[0]?.value, "Tittel");
    const receipt = await stage.press(again, "Send inn", "sykepleier", { need: "Behov." });
    assert.equal(receipt.kind, "case-receipt");
  });

  it("stores nothing with an identity number, in whichever field, and shows the form without it", async () => {
    const stage = caseStage("ostfold");
    const empty = await stage.say("meld inn sak", "sykepleier");
    for (const field of ["title", "need", "patients"]) {
      const view = form(
        await stage.press(empty, "Send inn", "sykepleier", { ...filled, [field]: `Gjelder ${NUMBER}.` }),
      );
      assert.match(view.problem ?? "", /opplysninger om en person.*Jeg har ikke lagret noe/);
      assert.ok(!JSON.stringify(view).includes(NUMBER));
      const others = view.fields.filter(({ id }) => id !== field).map(({ value }) => value);
      assert.deepEqual(
        others,
        Object.entries(filled)
          .filter(([name]) => name !== field)
          .map(([, value]) => value),
      );
    }
    assert.equal(stage.cases.writes(), 0);
  });

  it("is refused to somebody whose organisation is not known, who could not be told what came of it", async () => {
    const stage = caseStage("ostfold");
    const empty = await stage.say("meld inn sak", "gjest", { unknown: true });
    const view = await stage.press(empty, "Send inn", "gjest", filled, { unknown: true });
    assert.match(textOf(view), /Jeg ser ikke hvem du er/);
    assert.equal(stage.cases.writes(), 0);
  });

  it("goes back to the clause when it is given up", async () => {
    const stage = caseStage("ostfold");
    const answer = await stage.say("Hvem avgjør når vi er uenige om retningslinje 12?", "sykepleier");
    const empty = await stage.press(answer, "Meld inn sak", "sykepleier");
    const back = await stage.press(empty, "Avbryt", "sykepleier");
    assert.ok(back.kind === "clause" && back.clause.clauseId === "R12/tvister/1");
    const other = await stage.press(await stage.say("meld inn sak", "sykepleier"), "Avbryt", "sykepleier");
    assert.match(textOf(other), /Ingenting er sendt inn/);
  });
});

describe("an identity number in what the secretariat or a seat writes", () => {
  it("is never stored, and the rest of the form is kept", async () => {
    const stage = caseStage("ostfold");
    const id = await submitted(stage);
    const paper = await stage.press(
      await stage.say(`sak ${id}`, "kommunesekretær"),
      "Gjør saken klar",
      "kommunesekretær",
    );
    const view = form(
      await stage.press(paper, "Lagre", "kommunesekretær", {
        body: "ssu",
        points: "Ett.",
        task: `Om ${NUMBER}`,
        routeReason: "Kort.",
      }),
    );
    assert.match(view.problem ?? "", /«Tiltak som følger/);
    assert.ok(!JSON.stringify(view).includes(NUMBER));
    assert.equal(view.fields.find(({ id: field }) => field === "routeReason")?.value, "Kort.");
    assert.equal((await stage.read(id)).state, "submitted");
  });

  it("is never stored with an answer, which is not counted", async () => {
    const stage = caseStage("ostfold");
    const id = await inLastStep(stage);
    const card = await stage.say(`sak ${id}`, "ssu-moss");
    const words = `Gjelder pasienten ${NUMBER}`;
    const view = await stage.press(card, "Send svaret", "ssu-moss", { stance: "cannot-consent", words });
    assert.match(saidIn(view) ?? "", /opplysninger om en person: «Begrunnelse»/);
    assert.equal((await stage.read(id)).stances.length, 0);
  });
});

describe("who reads a case", () => {
  it("is whoever has a place in the community or submitted it, and all where its card stands", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    for (const who of ["ssu-moss", "fsu-halden", "observatør", "sykepleier"])
      personal(await stage.say(`sak ${id}`, who));
    for (const who of ["noen", "forgjenger"])
      assert.match(textOf(await stage.say(`sak ${id}`, who)), /Den saken kan jeg ikke vise deg/);
    const opening = await stage.press(
      await stage.say(`sak ${id}`, "kommunesekretær"),
      "Åpne trinn 1 av 2",
      "kommunesekretær",
    );
    await stage.press(opening, "Åpne", "kommunesekretær", { deadline: "2026-12-15" }, { in: CHANNEL });
    const [shared] = stage.messenger.standingIn(CHANNEL.id);
    assert.ok(shared);
    personal(await stage.press(shared, "Vis min side", "noen", {}, { in: CHANNEL }));
    assert.match(textOf(await stage.press(shared, "Vis min side", "noen")), /kan jeg ikke vise deg/);
  });

  it("is nobody of another community, whatever they choose", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    const data = { community: "innlandet", case: id };
    assert.match(textOf(await stage.click("case/view", data, "ssu-moss")), /Jeg finner ikke den saken/);
    await stage.say("helsefellesskap Innlandet", "ssu-moss");
    assert.match(textOf(await stage.say("saker", "ssu-moss")), /Du ser sakene du har meldt inn selv/);
  });

  it("is told when there is no such case, and when a button cannot be read", async () => {
    const stage = caseStage("ostfold");
    const id = await prepared(stage);
    assert.match(textOf(await stage.say("sak ZZ-999", "ssu-moss")), /Jeg finner ikke den saken/);
    for (const data of [undefined, "tull", { community: "ostfold" }, { case: id }])
      assert.match(textOf(await stage.click("case/view", data, "ssu-moss")), /Jeg finner ikke den saken/);
    for (const verb of ["case/stance", "case/form", "case/close-step", "case/conclude", "case/finnes-ikke"]) {
      const view = await stage.click(verb, { community: "ostfold", case: id }, "ssu-moss");
      assert.match(saidIn(view) ?? "", /ikke fylt ut riktig/, verb);
    }
  });
});
