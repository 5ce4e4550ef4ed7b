import assert from "node:assert/strict";
import type { AnswerView, ClauseView, RefusalView } from "../../src/presentation/view/view.ts";
import { deskDouble, notice } from "./desk-double.ts";
import { type Chat, startChat } from "./loopback.ts";

function clause(over: Partial<ClauseView> = {}): ClauseView {
  return {
    clauseId: "R12/tvister/1",
    documentLabel: "Retningslinje nr. 12",
    documentTitle: "Utvikling og planlegging av tjenestene",
    standing: "Retningslinje",
    place: "Tvister, punkt 1",
    quote: "Uenighet om forståelsen drøftes i SSU.",
    facts: [{ title: "Vedtatt av", value: "SSU" }],
    notes: [],
    sourceUrl: "https://helsefellesskap.example/r12",
    ...over,
  };
}

const answer: AnswerView = {
  kind: "answer",
  language: "nb",
  lead: "Retningslinje nr. 12 gjelder her.",
  onDate: [],
  best: clause(),
  beside: undefined,
  others: [
    clause({
      documentLabel: "Forskrift om utskrivningsklare pasienter med et langt navn",
      standing: "Lysbilder fra et møte – ikke bindende",
      place: "Kapittel 3 om varsling og betaling, punkt 14",
      quote: `Kommunen svarer\n${"uten ugrunnet opphold ".repeat(20)}`,
      sourceUrl: undefined,
    }),
  ],
  decider: undefined,
  assumptions: [],
  readings: [],
  whole: { label: "Vis hele", say: "vis hele R12/tvister/1" },
  presses: [{ title: "Meld inn sak", verb: "case/start", data: {} }],
};

const refusal: RefusalView = {
  kind: "refusal",
  language: "nb",
  lead: "Ingen av dokumentene gjelder dette.",
  explanation: "Jeg har lett i Østfold.",
  nearest: [clause()],
  turnTo: "Spør sekretariatet.",
  readings: [],
  presses: [],
};

describe("An answer on the wire", () => {
  let chat: Chat;
  before(async () => {
    const desk = deskDouble({
      respond: async ({ text }) => {
        if (text === "svar") return [answer];
        if (text === "avslag") return [refusal];
        if (text === "punkt")
          return [{ kind: "clause", language: "nb", clause: clause(), decider: undefined, assumptions: [] }];
        return [notice(text)];
      },
    });
    chat = await startChat({ desk });
  });
  after(async () => await chat.close());

  it("has the lead with a mark for each cited clause, above the card", async () => {
    const [reply] = await chat.say("svar");
    assert.equal(reply?.text, "Retningslinje nr. 12 gjelder her. [1] [2]");
    assert.equal(reply.activity.textFormat, "markdown");
    assert.equal(reply.activity.summary, "Retningslinje nr. 12 gjelder her.");
    assert.equal(reply.activity.attachments[0]?.contentType, "application/vnd.microsoft.card.adaptive");
    assert.ok(reply.words.includes("Uenighet om forståelsen drøftes i SSU."));
  });

  it("carries its citations whole, within Teams' limits", async () => {
    const [reply] = await chat.say("svar");
    const [entity] = reply?.activity.entities ?? [];
    assert.deepEqual(
      { type: entity?.type, "@type": entity?.["@type"], "@context": entity?.["@context"] },
      { type: "https://schema.org/Message", "@type": "Message", "@context": "https://schema.org" },
    );
    const quoted = `Kommunen svarer ${"uten ugrunnet opphold ".repeat(20)}`;
    assert.deepEqual(reply?.citations, [
      {
        "@type": "Claim",
        position: 1,
        appearance: {
          "@type": "DigitalDocument",
          name: "Retningslinje nr. 12, Tvister, punkt 1",
          abstract: "Uenighet om forståelsen drøftes i SSU.",
          keywords: ["Retningslinje"],
          url: "https://helsefellesskap.example/r12",
        },
      },
      {
        "@type": "Claim",
        position: 2,
        appearance: {
          "@type": "DigitalDocument",
          name: "Forskrift om utskrivningsklare pasienter med et langt navn, Kapittel 3 om varsl…",
          abstract: `${quoted.slice(0, 159)}…`,
          keywords: ["Lysbilder fra et møte – ikk…"],
        },
      },
    ]);
  });

  it("cites the one clause that was asked for", async () => {
    const [reply] = await chat.say("punkt");
    assert.equal(reply?.text, "Retningslinje nr. 12, Tvister, punkt 1 [1]");
    assert.equal(reply.citations.length, 1);
  });

  it("cites nothing in a refusal, whose nearest clauses do not answer", async () => {
    const [reply] = await chat.say("avslag");
    assert.equal(reply?.activity.summary, "Ingen av dokumentene gjelder dette.");
    assert.ok(
      reply.words.startsWith("\nIngen av dokumentene gjelder dette."),
      "the card says it, and the text not again",
    );
    assert.deepEqual(reply.citations, []);
  });

  it("never says that a clause's own words were made by a model", async () => {
    const replies = [...(await chat.say("svar")), ...(await chat.say("punkt"))];
    assert.ok(replies.every((reply) => !JSON.stringify(reply.activity).includes("AIGeneratedContent")));
  });

  it("asks for feedback on answers and refusals, and on nothing else", async () => {
    const [answered] = await chat.say("svar");
    const [refused] = await chat.say("avslag");
    const [noted] = await chat.say("noe annet");
    assert.deepEqual(
      [answered, refused, noted].map((reply) => reply?.activity.channelData?.["feedbackLoopEnabled"]),
      [true, true, undefined],
    );
  });
});
