import assert from "node:assert/strict";
import { DATABASES, startDemonstration } from "./demonstration.ts";
import type { Chat, Person } from "./loopback.ts";

const NUMBER = "15076500565";

const LANGUAGES = {
  bokmål: {
    question: "Hva sier handlingsplanen om digital hjemmeoppfølging?",
    answered: /Hvem kan endre dette\?/,
    unanswerable: "Når stenger kantina på sykehuset?",
    refused: /Jeg finner ikke noe punkt som gjelder dette/,
    help: "hjelp",
    helped: /Prøv for eksempel/,
    guarded: `Gjelder dette pasienten ${NUMBER}?`,
    story: "86-åring fra Rakkestad med brudd, hvem henter?",
    deviation: "Hvor melder jeg avvik?",
    own: /Avvik meldes i virksomhetens eget system/,
    guard:
      /Jeg har ikke lagret dette, men meldingen ligger fortsatt i Teams\. Slett den, og meld fra etter virksomhetens rutine\./,
  },
  nynorsk: {
    question: "Kva seier handlingsplanen om pasientforløp og FACT-ung-team?",
    answered: /Kven kan endre dette\?/,
    unanswerable: "Når stengjer kantina på sjukehuset?",
    refused: /Eg finn ikkje noko punkt som gjeld dette/,
    help: "svar på nynorsk",
    helped: /Språket er bytt/,
    guarded: `Gjeld dette pasienten ${NUMBER}? Eg veit ikkje.`,
    story: "Eg har ei jente på 7 frå Rakkestad her, kven skal eg ringje?",
    deviation: "Kvar skal eg melde avvik?",
    own: /Avvik skal meldast i systemet til verksemda/,
    guard: /Eg har ikkje lagra dette, men meldinga ligg framleis i Teams/,
  },
  English: {
    question: "What is UBUP?",
    answered: /Who can change this\?/,
    unanswerable: "What time does the cafeteria close?",
    refused: /I (?:find|found) no|I do not find|I cannot find/,
    help: "help",
    helped: /Try, for instance/,
    guarded: `Does this apply to patient ${NUMBER}?`,
    story: "My patient, a man aged 81 from Rakkestad, was discharged yesterday. Who pays?",
    deviation: "Where do I report a deviation?",
    own: /reported in your organisation's own system/,
    guard: /I have not stored this, but the message is still in Teams/,
  },
} as const;

for (const { name, open } of DATABASES)
  describe(`A conversation on ${name}`, () => {
    let chat: Chat;
    let close: () => Promise<void>;
    before(async function () {
      this.timeout(30_000);
      const database = await open();
      chat = await startDemonstration(database.stores);
      close = async () => {
        await chat.close();
        await database.close();
      };
    });
    after(async () => await close());

    for (const [language, said] of Object.entries(LANGUAGES))
      describe(`in ${language}`, () => {
        const person: Person = {
          id: `29:${language}`,
          name: "Nokon",
          objectId: `object-${language}`,
          tenantId: "t",
        };
        const ask = async (text: string) => (await chat.say(text, { from: person }))[0];

        it("answers a question with the clause, cited, and who may change it", async () => {
          const reply = await ask(said.question);
          assert.match(reply?.words ?? "", said.answered);
          assert.ok((reply?.citations.length ?? 0) >= 1);
          assert.match(reply?.text ?? "", /\[1\]/);
        });

        it("refuses what no document governs, and says where to turn", async () => {
          const reply = await ask(said.unanswerable);
          assert.match(reply?.words ?? "", said.refused);
          assert.deepEqual(reply?.citations, []);
        });

        it("understands a command", async () => {
          assert.match((await ask(said.help))?.words ?? "", said.helped);
        });

        it("stops an identity number before it is stored or logged", async () => {
          assert.match((await ask(said.guarded))?.words ?? "", said.guard);
          assert.ok(!chat.logLines.some((line) => line.includes(NUMBER)));
        });

        it("stops the story of one patient, and says how to ask without it", async () => {
          assert.match((await ask(said.story))?.words ?? "", said.guard);
          assert.ok(!chat.logLines.some((line) => line.includes("Rakkestad")));
        });

        it("tells where avvik are reported, and takes nothing else for the answer", async () => {
          const replies = await chat.say(said.deviation, { from: person });
          assert.match(replies[0]?.words ?? "", said.own);
          assert.equal(replies.length, 1);
        });
      });

    it("never puts the AI label on a clause's own words", async () => {
      const [reply] = await chat.say(LANGUAGES.bokmål.question);
      assert.ok(!JSON.stringify(reply?.activity).includes("AIGeneratedContent"));
    });

    it("remembers the community that a person chose, and asks there from then on", async () => {
      const person: Person = { id: "29:valg", name: "Nokon", objectId: "object-valg", tenantId: "t" };
      await chat.say("helsefellesskap innlandet", { from: person });
      const [reply] = await chat.say("dokumenter", { from: person });
      assert.match(reply?.words ?? "", /Dette er lagt inn for Helsefellesskap Innlandet/);
    });

    it("answers about another community that the question names", async () => {
      const [reply] = await chat.say("Hvor ofte skal samarbeidsavtalen gjennomgås i Innlandet?");
      assert.match(reply?.words ?? "", /hvert år|årlig/);
      assert.match(reply?.words ?? "", /Innlandet/);
    });

    it("shows a clause by its id, whatever the case of the letters", async () => {
      const [reply] = await chat.say("vis r12/tvister/1");
      assert.match(reply?.words ?? "", /drøfter og avgjør/);
    });
  });
