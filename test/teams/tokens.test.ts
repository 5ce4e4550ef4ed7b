import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { mock } from "node:test";
import { deskDouble } from "./desk-double.ts";
import { APP_ID, type TokenFlaws } from "./issuer.ts";
import { type Chat, startChat } from "./loopback.ts";

const HOUR_SECONDS = 3600;

describe("Authentication of what comes to the bot", () => {
  let chat: Chat;
  before(async () => {
    // The SDK prints what is wrong with a token; thirteen wrong ones would bury the report.
    mock.method(console, "error", () => undefined);
    chat = await startChat({ desk: deskDouble() });
  });
  after(async () => {
    mock.restoreAll();
    await chat.close();
  });

  it("answers a message that carries Teams' token, with the bot's own token on the reply", async () => {
    const replies = await chat.say("hei");
    assert.equal(replies.length, 1);
    assert.match(replies[0]?.words ?? "", /«hei»/);
    assert.equal(chat.connector.sent[0]?.authorization, "Bearer the-bots-own");
  });

  const now = Math.floor(Date.now() / 1000);
  const flawed: Readonly<Record<string, TokenFlaws>> = {
    "for another bot": { claims: { aud: randomUUID() } },
    "of another issuer": { claims: { iss: "https://issuer.example" } },
    "for another service URL": { claims: { serviceurl: "https://smba.trafficmanager.net/emea/" } },
    "without a service URL": { claims: { serviceurl: undefined } },
    "that has expired": { claims: { nbf: now - 2 * HOUR_SECONDS, exp: now - HOUR_SECONDS } },
    "that is not valid yet": { claims: { nbf: now + HOUR_SECONDS, exp: now + 2 * HOUR_SECONDS } },
    "with a key id that nobody lists": { keyId: "unknown" },
    "signed with a key that is not the listed one": { signedWith: "stranger" },
    "signed with a key endorsed for another channel": { signedWith: "webchat" },
    "with alg none": { signedWith: "nothing" },
    "from the Emulator": {
      claims: {
        iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        ver: "1.0",
        appid: APP_ID,
      },
      signedWith: "stranger",
    },
  };

  async function refuses(headers: Readonly<Record<string, string>>, activity: object = {}) {
    const before = chat.connector.sent.length;
    const response = await chat.post(chat.activityFrom({ activity: { text: "hei", ...activity } }), {
      headers,
    });
    assert.equal(response.status, 401);
    assert.deepEqual(response.body, { message: "The request does not prove that it comes from Teams." });
    assert.equal(chat.connector.sent.length, before);
  }

  for (const [flaw, flaws] of Object.entries(flawed))
    it(`refuses a token ${flaw}`, async () => {
      await refuses({ authorization: `Bearer ${await chat.issuer.token(flaws)}` });
    });

  for (const [what, authorization] of [
    ["no token", ""],
    ["garbage", "Bearer x.y.z"],
    ["garbage of another scheme", "Basic b2xhOmhlbW1lbGln"],
    ["an empty bearer", "Bearer "],
  ] as const)
    it(`refuses ${what}`, async () => {
      await refuses({ authorization });
    });

  for (const channelId of ["webchat", "emulator", "AseChannel"])
    it(`refuses a valid token on an activity of the channel ${channelId}`, async () => {
      await refuses({}, { channelId });
    });
});
