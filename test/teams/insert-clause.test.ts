import assert from "node:assert/strict";
import { z } from "zod/v4";
import { wordsIn } from "./answers.ts";
import { DATABASES, startDemonstration } from "./demonstration.ts";
import type { Chat, Speech } from "./loopback.ts";

const NUMBER = "15076500565";

const offerSchema = z.strictObject({
  status: z.literal(200),
  body: z.strictObject({
    composeExtension: z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("message"), text: z.string().min(1) }),
      z.strictObject({
        type: z.literal("result"),
        attachmentLayout: z.literal("list"),
        attachments: z
          .array(
            z.strictObject({
              contentType: z.literal("application/vnd.microsoft.card.adaptive"),
              content: z.looseObject({ type: z.literal("AdaptiveCard"), fallbackText: z.string().min(1) }),
              preview: z.strictObject({
                contentType: z.literal("application/vnd.microsoft.card.thumbnail"),
                content: z.strictObject({ title: z.string(), text: z.string() }),
              }),
            }),
          )
          .min(1)
          .max(8),
      }),
    ]),
  }),
});

for (const { name, open } of DATABASES)
  describe(`A clause inserted from the compose box on ${name}`, () => {
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

    async function query(parameters: readonly object[], speech: Speech = {}) {
      const value = { commandId: "insertClause", parameters, queryOptions: { skip: 0, count: 25 } };
      const activity = { type: "invoke", name: "composeExtension/query", value, ...speech.activity };
      const before = chat.connector.sent.length;
      const answer = await chat.post(chat.activityFrom({ ...speech, activity }));
      assert.equal(chat.connector.sent.length, before, "a search says nothing in the chat");
      return offerSchema.parse(answer).body.composeExtension;
    }
    const search = (text: string, speech?: Speech) => query([{ name: "text", value: text }], speech);
    async function cards(text: string, speech?: Speech) {
      const offer = await search(text, speech);
      return offer.type === "result" ? offer.attachments : assert.fail(offer.text);
    }

    it("is found by what it says, previewed, and stands there with what others need to trust it", async () => {
      const [first] = await cards("uenige om retningslinje 12");
      assert.match(first?.preview.content.title ?? "", /^Retningslinje nr\. 12 · Tvister/);
      assert.ok(Array.from(first?.preview.content.text ?? "").length <= 120);
      const words = wordsIn(first?.content).join("\n");
      for (const said of [
        /drøfter og avgjør/,
        /Vedtatt av/,
        /12\. februar 2024/,
        /Versjon/,
        /Gjenfortelling/,
      ])
        assert.match(words, said);
    });

    it("has no button that would act for whoever reads it", async () => {
      for (const { content } of await cards("uenige om retningslinje 12"))
        assert.doesNotMatch(JSON.stringify(content), /Action\.(?:Submit|Execute)/);
    });

    it("can be inserted in a chat where the bot is not, and where nobody can be looked up", async () => {
      chat.connector.absentFrom.add("19:andres");
      const [first] = await cards("uenige om retningslinje 12", {
        in: { id: "19:andres", kind: "groupChat" },
      });
      assert.ok(first);
    });

    it("is offered before anything is written", async () => {
      const offer = await query([{ name: "initialRun", value: "true" }]);
      assert.equal(offer.type, "result");
      assert.equal((await query([])).type, "result");
    });

    it("may be another community's", async () => {
      const words = (await cards("konsensus i Innlandet"))
        .flatMap(({ content }) => wordsIn(content))
        .join("\n");
      assert.match(words, /Helsefellesskap Innlandet/);
    });

    it("comes in the language that the person chose", async () => {
      const from = { id: "29:en", name: "Nokon", objectId: "object-en", tenantId: "t" };
      await chat.say("language english", { from });
      const [first] = await cards("dispute guideline 12", { from });
      assert.match(wordsIn(first?.content).join("\n"), /Adopted by/);
    });

    it("is not there for what no document speaks of, which is said", async () => {
      const offer = await search("kantinemeny");
      assert.deepEqual(offer, {
        type: "message",
        text: "Jeg finner ikke noe punkt om dette. Prøv andre ord, eller spør meg i chatten.",
      });
    });

    it("is not searched for with an identity number, which is logged nowhere", async () => {
      const offer = await search(`pasient ${NUMBER}`);
      assert.match(offer.type === "message" ? offer.text : "", /verken søkt etter det eller lagret/);
      assert.ok(chat.logLines.every((line) => !line.includes(NUMBER)));
    });

    for (const [what, parameters] of [
      ["is too long", [{ name: "text", value: "varsling ".repeat(200) }]],
      ["is nothing that Teams sends", [{ value: { odd: true } }]],
    ] as const)
      it(`is answered with something to read when the search ${what}`, async () => {
        await assert.doesNotReject(query(parameters));
      });
  });
