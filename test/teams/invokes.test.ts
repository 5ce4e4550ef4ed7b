import assert from "node:assert/strict";
import { deskDouble } from "./desk-double.ts";
import { type Chat, startChat } from "./loopback.ts";

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

  it("with feedback that cannot be read is taken all the same", async () => {
    assert.deepEqual(await invoke("message/submitAction", { odd: true }), { status: 200, body: {} });
  });
});
