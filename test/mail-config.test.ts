import assert from "node:assert/strict";
import { Environment } from "../src/environment.ts";
import { MAIL_NAMES, readMail } from "../src/mail-config.ts";

const SERVER = "smtp://user:secret@mail.example.no:587";

function read(environment: Readonly<Record<string, string>>) {
  const variables = new Environment(MAIL_NAMES, environment);
  return { mail: readMail(variables), problems: variables.problems };
}

describe("configuration of mail", () => {
  it("is none unless it is set", () => {
    assert.deepEqual(read({}), { mail: undefined, problems: [] });
  });

  for (const [sender, from] of [
    ["noreply@example.no", { name: "Enighet", address: "noreply@example.no" }],
    ["Helsefellesskapet <post@example.no>", { name: "Helsefellesskapet", address: "post@example.no" }],
    ["<post@example.no>", { name: "Enighet", address: "post@example.no" }],
  ] as const)
    it(`takes ${sender} for the sender`, () => {
      assert.deepEqual(read({ SMTP_URL: SERVER, MAIL_FROM: sender }), {
        mail: { url: SERVER, from },
        problems: [],
      });
    });

  for (const [what, environment, problem] of [
    ["a server without a sender", { SMTP_URL: SERVER }, /^MAIL_FROM is missing: .*or remove SMTP_URL/],
    ["a sender without a server", { MAIL_FROM: "a@b.no" }, /^SMTP_URL is missing: .*smtps:\/\//],
    ["a web address", { SMTP_URL: "https://a.no", MAIL_FROM: "a@b.no" }, /^SMTP_URL cannot be used/],
    [
      "a server with a path",
      { SMTP_URL: "smtp://a:b@c.no/x", MAIL_FROM: "a@b.no" },
      /^SMTP_URL cannot be used/,
    ],
    ["a sender that is no address", { SMTP_URL: SERVER, MAIL_FROM: "Enighet" }, /^MAIL_FROM cannot be used/],
    ["two senders", { SMTP_URL: SERVER, MAIL_FROM: "a@b.no, c@d.no" }, /^MAIL_FROM cannot be used/],
  ] as const)
    it(`refuses ${what}, and shows no password`, () => {
      const { problems } = read(environment);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? "", problem);
      assert.doesNotMatch(problems[0] ?? "", /secret|a:b@/);
    });
});
