import assert from "node:assert/strict";
import { request } from "node:http";
import { gzipSync } from "node:zlib";
import { createBotAdapter } from "../../src/adapters/teams/bot-adapter.ts";
import { deskDouble } from "./desk-double.ts";
import { type Chat, startChat } from "./loopback.ts";

describe("The door of the bot", () => {
  let chat: Chat;
  let local: Chat;
  before(async () => {
    chat = await startChat({ desk: deskDouble() });
    local = await startChat({ desk: deskDouble(), authentication: "off" });
  });
  after(async () => {
    await Promise.all([chat.close(), local.close()]);
  });

  /** The status and sentence for a body that is not sent the usual way; `fetch` would not let Host be set. */
  async function raw(to: Chat, body: string | Buffer, headers: Readonly<Record<string, string>>) {
    const authorization = `Bearer ${await chat.issuer.token()}`;
    return await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const post = request(
        `${to.url}/api/messages`,
        { method: "POST", headers: { "content-type": "application/json", authorization, ...headers } },
        (response) => {
          let text = "";
          response.on("data", (chunk) => (text += chunk));
          response.on("end", () => resolve({ status: response.statusCode, body: text }));
        },
      );
      post.on("error", reject);
      post.end(body);
    });
  }

  const message = (to: Chat, activity: object = {}) =>
    JSON.stringify(to.activityFrom({ activity: { text: "hei", ...activity } }));

  it("refuses a body that is not JSON, and does not quote it", async () => {
    const { status, body } = await raw(chat, "Ola Nordmann", {});
    assert.equal(status, 400);
    assert.ok(!body.includes("Ola"));
    assert.ok(chat.logLines.every((line) => !line.includes("Ola")));
  });

  it("refuses JSON that is no activity", async () => {
    for (const body of [
      "7",
      "null",
      "[]",
      "{}",
      message(chat, { from: {} }),
      message(chat, { serviceUrl: 7 }),
    ])
      assert.equal((await raw(chat, body, {})).status, 400);
  });

  it("refuses another type than JSON, and a compressed body", async () => {
    assert.equal((await raw(chat, message(chat), { "content-type": "text/plain" })).status, 415);
    const bomb = gzipSync(Buffer.alloc(10_000_000, " "));
    assert.equal((await raw(chat, bomb, { "content-encoding": "gzip" })).status, 415);
  });

  it("refuses a body over 256 KB with an answer, and reads one just under it", async () => {
    const padding = (bytes: number) => message(chat, { padding: "x".repeat(bytes) });
    assert.equal((await raw(chat, padding(256 * 1024), {})).status, 413);
    assert.equal((await raw(chat, padding(250 * 1024), {})).status, 200);
  });

  it("refuses a service URL that is not on the allowlist, and sends nothing", async () => {
    const before = chat.connector.sent.length;
    const serviceUrl = "https://smba.trafficmanager.net.attacker.example/";
    const token = await chat.issuer.token({ claims: { serviceurl: serviceUrl } });
    const refused = await raw(chat, message(chat, { serviceUrl }), { authorization: `Bearer ${token}` });
    assert.equal(refused.status, 403);
    assert.deepEqual(JSON.parse(refused.body), { message: "Answers are not sent to this service URL." });
    assert.equal(chat.connector.sent.length, before);
  });

  it("does not write to a stored conversation whose service URL is not on the allowlist", async () => {
    const before = local.connector.sent.length;
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const adapter = createBotAdapter({ authentication: "off" }, log);
    const writeTo = async (serviceUrl: string) => {
      const conversation = { id: "a:kari", isGroup: false, conversationType: "personal", name: "Kari" };
      await adapter.continueConversationAsync(
        "",
        { serviceUrl, channelId: "msteams", conversation },
        async (context) => void (await context.sendActivity("påminnelse")),
      );
    };
    await writeTo(local.connector.serviceUrl);
    assert.equal(local.connector.sent.length, before + 1);
    await assert.rejects(writeTo("https://attacker.example/"), { code: "service-url-refused" });
  });

  it("says that the keys cannot be read when the issuer is away, and asks for a new attempt", async () => {
    const orphan = await startChat({ desk: deskDouble() });
    await orphan.issuer.close();
    const { status } = await orphan.post(orphan.activityFrom({ activity: { text: "hei" } }));
    assert.equal(status, 503);
    assert.match(orphan.logLines.join(), /keys that sign/);
    await orphan.close();
  });

  it("answers in local mode without a token, and whatever token comes along", async () => {
    assert.equal((await raw(local, message(local), {})).status, 200);
    assert.equal((await raw(local, message(local), { authorization: "" })).status, 200);
  });

  it("lets only this machine in, in local mode", async () => {
    const before = local.connector.sent.length;
    const attempts: Readonly<Record<string, string>>[] = [
      { host: "attacker.example" },
      { "x-forwarded-for": "192.0.2.1" },
      { "content-type": "text/plain" },
    ];
    const statuses = await Promise.all(
      attempts.map(async (headers) => (await raw(local, message(local), headers)).status),
    );
    assert.deepEqual(statuses, [403, 403, 415]);
    const away = message(local, { serviceUrl: "https://smba.trafficmanager.net/emea/" });
    assert.equal((await raw(local, away, {})).status, 403);
    assert.equal(local.connector.sent.length, before);
  });
});
