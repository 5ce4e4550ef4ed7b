import assert from "node:assert/strict";
import { type PlaygroundChat, startedPlayground } from "./playground-page.ts";

describe("a newcomer with the Playground in a browser", function () {
  this.timeout(90_000);
  const playground = startedPlayground();
  let chat: PlaygroundChat;
  before(() => {
    chat = playground.chat();
  });

  it("is welcomed once, with questions to try", async () => {
    await chat.reads("Hei! Jeg er Enighet");
    await chat.picture("welcome");
    assert.equal(await chat.page.getByText("Hei! Jeg er Enighet").count(), 1);
  });

  it("asks which guideline governs and reads the clause, who adopted it and who may change it", async () => {
    await chat.say("Hvem avgjør når vi er uenige om retningslinje 12?");
    await chat.reads(/Strategisk samarbeidsutvalg \(SSU\) som drøfter og avgjør/);
    await chat.reads("12. februar 2024");
    await chat.reads("Hvem kan endre dette?");
    await chat.picture("answer");
  });

  it("opens the other clauses of the answer", async () => {
    await chat.press("Andre punkter (2)");
    await chat.reads("Vis punktet");
  });

  it("asks what no document holds and gets an honest refusal, and where to turn", async () => {
    await chat.say("Når stenger kantina på sykehuset?");
    await chat.reads("Jeg finner ikke noe punkt som gjelder dette.");
    await chat.reads(/Gjelder det én pasient/);
    await chat.picture("refusal");
  });

  it("goes on from the last answer: in the other community, and with the whole section", async () => {
    await chat.say("Hvor ofte skal samarbeidsavtalen gjennomgås i Innlandet?");
    await chat.reads(/gå gjennom avtalen hvert år/);
    await chat.say("vis hele");
    await chat.reads(/Avtalen skal revideres minst hvert fjerde år/);
  });

  it("sees what the agreements cover of § 6-2, and starts a case about a gap", async () => {
    await chat.say("§ 6-2");
    await chat.reads(/Av de 13 kravene står 1 i avtaletekst/);
    await chat.picture("coverage");
    await chat.press("Meld inn sak");
    await chat.reads("Meld inn en sak");
    await chat.reads(/står bare i handlingsplanen/);
  });

  it("hands a question on to the secretariat", async () => {
    await chat.say("spør sekretariatet: Hvem betaler for hospitering?");
    await chat.reads(/Svaret kan bli offentlig/);
    await chat.picture("ask-the-secretariat");
    await chat.press("Send til sekretariatet");
    await chat.reads(/H-\d{4}/);
  });

  it("is stopped before an identity number is kept", async () => {
    await chat.say("Gjelder dette pasienten 15076500565?");
    await chat.reads(/Jeg har ikke lagret dette/);
    await chat.picture("guard");
  });

  it("is answered in the language of the question", async () => {
    await chat.say("What is UBUP?");
    await chat.reads("Who can change this?");
    await chat.say("Kven avgjer når vi er usamde om retningslinje 12?");
    await chat.reads("Kven kan endre dette?");
  });

  it("presses a button on the help card and gets the answer to that question", async () => {
    await chat.say("hjelp");
    await chat.page.getByText("Hva sier handlingsplanen om digital hjemmeoppfølging?").last().click();
    await chat.reads(/perioden er over/);
  });
});
