import assert from "node:assert/strict";
import type { IncomingFeedback } from "../../src/presentation/conversation/feedback-taker.ts";
import type { RefusalView } from "../../src/presentation/view/view.ts";
import { deskDouble } from "./desk-double.ts";
import { type Chat, NOTHING_ELSE, startChat } from "./loopback.ts";

const SENTENCE = "Dette kan jeg ikke gjøre herfra. Skriv til meg i chatten i stedet.";

describe("An invoke from Teams", () => {
  let chat: Chat;
  before(async () => {
    chat = await startChat({ desk: deskDouble() });
  });
  after(async () => await chat.close());

  async function invoke(name: string | undefined, value: object = {}) {
    const response = await chat.post(chat.activityFrom({ activity: { type: "invoke", name, value } }));
    assert.deepEqual(chat.connector.sent, [], "an invoke is answered over HTTP and nowhere else");
    return response;
  }

  const answers: Readonly<Record<string, object>> = {
    "task/fetch": { task: { type: "message", value: SENTENCE } },
    "task/submit": { task: { type: "message", value: SENTENCE } },
    "composeExtension/fetchTask": { composeExtension: { type: "message", text: SENTENCE } },
    "fileConsent/invoke": { message: SENTENCE },
    "noe/helt-annet": { message: SENTENCE },
  };
  for (const [name, body] of Object.entries(answers))
    it(`of the unknown kind ${name} is answered with a sentence`, async () => {
      assert.deepEqual(await invoke(name), { status: 200, body });
    });

  it("without a name is answered with a sentence", async () => {
    assert.deepEqual(await invoke(undefined), { status: 200, body: { message: SENTENCE } });
  });

  it("with feedback is taken, and logged without what was written with it", async () => {
    const feedback = JSON.stringify({ feedbackText: "Ola Nordmann fikk feil svar" });
    const value = { actionName: "feedback", actionValue: { reaction: "dislike", feedback } };
    assert.deepEqual(await invoke("message/submitAction", value), { status: 200, body: {} });
    assert.equal(chat.logLines.filter((line) => line.includes(`"reaction":"wrong"`)).length, 1);
    assert.ok(chat.logLines.every((line) => !line.includes("Ola")));
  });

  it("with feedback that names no message is about the newest answer, in the Playground only", async () => {
    const refusal: RefusalView = {
      kind: "refusal",
      language: "nb",
      lead: "Ingenting gjelder dette.",
      explanation: "Jeg har lett.",
      nearest: [],
      turnTo: "Spør sekretariatet.",
      readings: [],
      presses: [],
    };
    const about: (string | undefined)[] = [];
    for (const authentication of ["on", "off"] as const) {
      const { clauses, feedback } = NOTHING_ELSE;
      const desk = deskDouble({ respond: async () => [refusal] });
      const taking = { ...feedback, take: async ({ message }: IncomingFeedback) => void about.push(message) };
      const other = await startChat({ authentication, desk: () => ({ desk, clauses, feedback: taking }) });
      await other.say("Hva gjelder?");
      const value = { actionName: "feedback", actionValue: { reaction: "like", feedback: "" } };
      await other.post(
        other.activityFrom({ activity: { type: "invoke", name: "message/submitAction", value } }),
      );
      await other.close();
    }
    assert.deepEqual(about, [undefined, "sent-1"]);
  });

  it("with feedback that cannot be read is taken all the same", async () => {
    assert.deepEqual(await invoke("message/submitAction", { odd: true }), { status: 200, body: {} });
  });
});
