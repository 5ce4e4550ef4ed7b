import assert from "node:assert/strict";
import type { Activity } from "botbuilder";
import fc from "fast-check";
import { activitySchema } from "../../../src/adapters/teams/incoming-activity.ts";
import { messageTextOf } from "../../../src/adapters/teams/message-text.ts";

function message(text: unknown, entities: unknown = [], name = "Enighet"): Activity {
  return activitySchema.parse({
    type: "message",
    channelId: "msteams",
    serviceUrl: "https://smba.trafficmanager.net/",
    from: { id: "29:kari" },
    recipient: { id: "28:bot", name },
    conversation: { id: "19:kanal" },
    text,
    entities,
  });
}

const mention = (id: string, name: string, text = `<at>${name}</at>`) => ({
  type: "mention",
  text,
  mentioned: { id, name },
});

const cases: readonly (readonly [string, Activity, string])[] = [
  ["plain words", message("hvem kan endre avtalen?"), "hvem kan endre avtalen?"],
  ["the bot's mention", message("<at>Enighet</at> hei", [mention("28:bot", "Enighet")]), "hei"],
  ["its mention without an entity", message("<at>Enighet</at> hei"), "hei"],
  ["its mention last", message("hei <at>Enighet</at>", [mention("28:bot", "Enighet")]), "hei"],
  ["its mention in the middle", message("hei <at>Enighet</at>du", [mention("28:bot", "Enighet")]), "hei du"],
  ["its mention with attributes", message('<at id="0" itemscope>Enighet</at> hei'), "hei"],
  ["its mention in capitals", message("<AT>Enighet</AT> hei"), "hei"],
  ["its mention twice", message("<at>Enighet</at> hei <at>Enighet</at>"), "hei"],
  ["a name that only the entity knows", message("<at>Boten</at> hei", [mention("28:bot", "Boten")]), "hei"],
  [
    "a name that only the entity's text has",
    message("<at>Boten vår</at> hei", [mention("28:bot", "Enighet", "<at>Boten vår</at>")]),
    "hei",
  ],
  ["an escaped name", message("<at>Råd &amp; svar</at> hei", [], "Råd & svar"), "hei"],
  [
    "other people's mentions",
    message("<at>Enighet</at> spør <at>Ola</at>", [mention("28:bot", "Enighet"), mention("29:ola", "Ola")]),
    "spør Ola",
  ],
  ["the bot's name as a word", message("hva er enighet?"), "hva er enighet?"],
  ["paragraphs", message("<p>første</p><p>andre<br/>tredje</p>"), "første\nandre\ntredje"],
  ["a list", message("<ul><li>én</li><li>to</li></ul>"), "én\nto"],
  ["emphasis inside a word", message("sam<b>arbeid</b>"), "samarbeid"],
  ["a link", message('<a href="https://x.example/?a=1">avtalen</a>'), "avtalen"],
  ["escaped characters", message("R&amp;D &lt;3&nbsp;&#229; &quot;ja&quot;"), 'R&D <3 å "ja"'],
  ["escaped markup, which is words", message("&lt;b&gt;"), "<b>"],
  ["characters that are not seen", message("sam\u200barbeid\ufeff\u00ad"), "samarbeid"],
  ["letters written as two", message("a\u030arsplan"), "årsplan"],
  ["less-than between numbers", message("er 3 < 5 og 7 > 6?"), "er 3 < 5 og 7 > 6?"],
  ["many blank lines", message("a\n\n\n\n  b\t c"), "a\n\nb c"],
  ["no text", message(undefined), ""],
  ["text that is no text", message({ say: "hei" }), ""],
  [
    "entities that are no mentions",
    message("hei", [7, null, { type: "clientInfo" }, { type: "mention" }]),
    "hei",
  ],
];

describe("The text of a message", () => {
  for (const [what, activity, expected] of cases)
    it(`reads ${what}`, () => {
      assert.equal(messageTextOf(activity), expected);
    });

  it("is the same when it is read again, and never has markup or space around it", () => {
    const pieces = fc.constantFrom(
      "<at>Enighet</at>",
      "<p>",
      "</p>",
      "<br>",
      "ord",
      " ",
      "\n",
      "<b",
      ">",
      "å",
      "1<2",
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = messageTextOf(message(parts.join("")));
        assert.equal(text, text.trim());
        assert.doesNotMatch(text, /<\/?(?:at|p|br)\b[^<>]*>/);
      }),
    );
  });

  it("reads the largest body in no time, however it is nested", () => {
    for (const piece of ["<at>", "<at", "<", "&", "&#", "<a<", "</p", " \n"]) {
      const began = performance.now();
      messageTextOf(message(piece.repeat(Math.ceil((256 * 1024) / piece.length))));
      assert.ok(performance.now() - began < 500, `«${piece}» took too long`);
    }
  });
});
