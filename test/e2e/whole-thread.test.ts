import assert from "node:assert/strict";
import { Temporal } from "temporal-polyfill";
import { type PlaygroundChat, startedPlayground } from "./playground-page.ts";

const QUESTION = "Hvem avgjør når vi er uenige om retningslinje 12?";
const NEW_WORDS =
  "Er partene uenige om retningslinjen, drøfter de det først selv. Blir de ikke enige, avgjør SSU tvisten innen seks uker.";
const TASK = "Lage en mal for å melde uenighet";

/** The program's own clock runs; dates in the forms are counted from today. */
const inDays = (days: number) => Temporal.Now.plainDateISO("Europe/Oslo").add({ days }).toString();

describe("a newcomer who carries a question through to the reminder, alone at the Playground", function () {
  this.timeout(120_000);
  const playground = startedPlayground();
  let chat: PlaygroundChat;
  before(() => {
    chat = playground.chat();
  });

  /** Each step works on what the one before has made; a failed one leaves nothing for the next. */
  let failed = false;
  const step = (what: string, run: () => Promise<void>) =>
    it(what, async () => {
      assert.ok(!failed, "an earlier step failed");
      failed = true;
      await run();
      failed = false;
    });

  step("learns from «demo» who one is and what comes next", async () => {
    await chat.say("demo");
    await chat.reads(/Du er Ingrid Bakke/);
    await chat.picture("demo");
  });

  step("makes a case of an answer, with three fields", async () => {
    await chat.say(QUESTION);
    await chat.press("Meld inn sak");
    await chat.fill("Hva gjelder saken?", "Frist for å avgjøre tvister");
    await chat.fill("Hvilket behov?", "Ingen vet hvor lenge en tvist kan bli liggende.");
    await chat.fill("Hva betyr saken for pasienten?", "Pasienten slipper å vente på at vi blir enige.");
    await chat.press("Send inn");
    await chat.press("Vis saken");
  });

  step("prepares it as the secretariat: new words for the clause, and a task with a date", async () => {
    await chat.press("Gjør saken klar");
    await chat.fill("Forslag til vedtak", "Punktet om tvister får en frist.");
    await chat.fill("Ny tekst i", NEW_WORDS);
    await chat.fill("Tiltak som følger", TASK);
    await chat.fill("Frist for tiltaket", inDays(30));
    await chat.press("Lagre");
    await chat.reads(/Åpne trinn 1 av 2/);
    await chat.picture("case");
  });

  step("has it discussed in a meeting of FSU", async () => {
    await chat.say(`nytt møte i FSU ${inDays(3)}`);
    await chat.press("Opprett møtet");
    await chat.press("Sett opp den klare saken");
    await chat.press("Send innkallingen");
    await chat.press("Før frammøte");
    await chat.press("Lagre frammøtet");
    await chat.picture("meeting");
    await chat.press("Enighet – ingen innvendinger");
    await chat.reads(/Alle sakene er behandlet/);
  });

  step("sends it to SSU in writing", async () => {
    await chat.say("saker");
    await chat.reads(/Trinn 1 av 2 er avsluttet/);
    await chat.press(/Frist for å avgjøre tvister/);
    await chat.press("Åpne trinn 2 av 2");
    await chat.fill("Frist for å svare skriftlig", inDays(10));
    await chat.press(/^Åpne$/);
    await chat.reads(/Du svarer på vegne av/);
    await chat.picture("stance");
  });

  step("gives its own stance while one of the others objects, and nothing is decided", async () => {
    await chat.press("Tilslutning");
    await chat.reads(/Svaret nå: tilslutning/);
    await chat.say("demo: én sier nei");
    await chat.reads("Én kan ikke gi tilslutning");
    await chat.say("saker");
    const whoHasAnswered = chat.page.getByRole("button", { name: "Hvem har svart?" });
    const before = await whoHasAnswered.count();
    await chat.press(/Frist for å avgjøre tvister/);
    // The card of one's own stance has the button too: it must not be the one that is pressed.
    await whoHasAnswered.nth(before).waitFor();
    await chat.press("Hvem har svart?");
    await chat.reads(/1 av 10 plasser/);
    await chat.picture("objection");
  });

  step(
    "reads the decision when the last one agrees: its number, and the new words of the clause",
    async () => {
      await chat.say("demo: hen er enig likevel");
      await chat.reads("Nå er også denne plassen enig");
      await chat.say("demo: alle er enige");
      await chat.reads("De har gitt sin tilslutning");
      await chat.say(QUESTION);
      await chat.reads(/avgjør SSU tvisten innen seks uker/);
      await chat.reads(/SSU 001\/\d\d/);
      await chat.picture("decided");
    },
  );

  step("sees what the decision changed in the guideline, and finds the decision again", async () => {
    await chat.say("endringer i retningslinje 12");
    await chat.reads(/innen seks uker/);
    await chat.picture("changes");
    await chat.say("Hva har SSU vedtatt om tvister?");
    await chat.reads(/SSU 001\/\d\d/);
  });

  step("is reminded of the task that was just born when its day comes", async () => {
    await chat.say("demo: hopp 30 dager");
    await chat.reads(/(?:Om \d+ dager|I morgen|I dag): Tiltak: /);
    await chat.reads(new RegExp(TASK));
    await chat.picture("reminder");
  });
});
