import assert from "node:assert/strict";
import { createSmtpMailer } from "../../../src/adapters/mail/smtp-mailer.ts";
import type { Letter } from "../../../src/presentation/view/letter.ts";
import { type Answers, startSmtpServer } from "./smtp-server.ts";

const from = { name: "Enighet", address: "noreply@example.no" };
const letter: Letter = {
  language: "nb",
  subject: "Påminnelse: Om 3 dager: Svar på forslaget",
  greeting: "Hei, Kari",
  intro: ["Dette venter på deg."],
  items: [{ title: "Om 3 dager: <b>Svar</b> & mer", lines: ["Skriv «mine saker»."] }],
  link: { label: "Åpne Teams", address: "https://teams.microsoft.com/" },
  footer: ["Skriv «slett e-posten min»."],
};

async function sent(answers: Answers = {}, over: Partial<Letter> = {}) {
  const server = await startSmtpServer(answers);
  try {
    const outcome = await createSmtpMailer({ url: server.url, from }).send("kari@example.no", {
      ...letter,
      ...over,
    });
    return { outcome, received: server.received };
  } finally {
    await server.close();
  }
}

/** Headers unfolded, and the parts decoded. */
function readMail(data: string) {
  const [head = "", ...parts] = data.split(/\r\n\r\n/);
  const boundary = /boundary="(.*?)"/.exec(head)?.[1] ?? "none";
  const bodies = parts
    .join("\r\n\r\n")
    .split(`--${boundary}`)
    .map((part) => part.split("\r\n\r\n"))
    .map(([header = "", ...body]) => {
      const text = body.join("\r\n\r\n");
      if (/base64/.test(header)) return { header, text: Buffer.from(text, "base64").toString("utf8") };
      const bytes = text
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return { header, text: Buffer.from(bytes, "latin1").toString("utf8") };
    });
  const part = (type: string) => bodies.find(({ header }) => header.includes(type))?.text ?? "";
  return { head: head.replace(/\r\n[ \t]+/g, " "), plain: part("text/plain"), html: part("text/html") };
}

describe("Mail over SMTP", () => {
  it("is sent as text and as a page that says the same, from the configured sender to one address", async () => {
    const { outcome, received } = await sent();
    assert.deepEqual(outcome, { kind: "sent" });
    const [mail = assert.fail()] = received;
    assert.deepEqual([mail.from, mail.to], ["noreply@example.no", ["kari@example.no"]]);
    const { head, plain, html } = readMail(mail.data);
    assert.match(head, /^From: Enighet <noreply@example\.no>$/m);
    assert.match(head, /^Auto-Submitted: auto-generated$/m);
    // No address ends the mail: the letter says how.
    assert.doesNotMatch(head, /^List-/m);
    assert.match(plain, /Om 3 dager: <b>Svar<\/b> & mer\r?\nSkriv «mine saker»\./);
    assert.match(html, /<html lang="nb">/);
    assert.match(html, /<h2 [^>]*>Om 3 dager: &lt;b&gt;Svar&lt;\/b&gt; &amp; mer<\/h2>/);
    assert.deepEqual(html.match(/https?:[^"'<\s]*/g), ["https://teams.microsoft.com/"]);
  });

  it("lets no line break in a title begin a header of its own", async () => {
    const { received } = await sent({}, { subject: "Sak\r\nBcc: alle@example.no\u2028X: y" });
    const { head } = readMail(received[0]?.data ?? "");
    assert.match(head, /^Subject: Sak Bcc: alle@example\.no X: y$/m);
    assert.doesNotMatch(head, /^(?:Bcc|X):/m);
    assert.deepEqual(received[0]?.to, ["kari@example.no"]);
  });

  for (const [what, answers, outcome] of [
    ["has no such user", { "RCPT TO": "550 5.1.1 no such user" }, { kind: "refused", code: "smtp-550" }],
    ["takes no such mail", { message: "554 5.7.1 not wanted" }, { kind: "refused", code: "smtp-554" }],
    ["is full for now", { "RCPT TO": "452 4.2.2 mailbox full" }, { kind: "passing", code: "smtp-452" }],
    ["is busy", { greeting: "421 4.3.2 try later" }, { kind: "passing", code: "smtp-421" }],
    [
      "does not know the sender",
      { "MAIL FROM": "553 5.7.1 not yours" },
      { kind: "passing", code: "smtp-553" },
    ],
    ["hangs up", { greeting: "hang up" }, undefined],
  ] as const)
    it(`${outcome?.kind ?? "passing"} when the server ${what}`, async () => {
      const got = (await sent(answers)).outcome;
      if (outcome === undefined) assert.equal(got.kind, "passing");
      else assert.deepEqual(got, outcome);
    });

  it("may be sent later when nobody answers", async () => {
    const server = await startSmtpServer();
    await server.close();
    const { kind } = await createSmtpMailer({ url: server.url, from }).send("kari@example.no", letter);
    assert.equal(kind, "passing");
  });
});
