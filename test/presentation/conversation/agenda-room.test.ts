import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { onSqlite } from "../../builders/databases.ts";
import { date } from "../../builders/documents.ts";
import { meetingStage } from "../../builders/meeting-stage.ts";
import { AT, actor } from "../../builders/meetings.ts";

const SECRETARY = "kommunesekretær";

describe("preparing an agenda", () => {
  const database = onSqlite();

  it("puts what the facts offer under the standing headings, for the secretariat alone", async () => {
    const stores = storesOver(database());
    const here = await meetingStage(stores, "ostfold");
    await here.prepare("BT-400");
    await here.prepare("BT-401");
    const stored = await stores.cases.readCase(here.community.id, "BT-401");
    assert.ok(stored !== undefined);
    const by = actor("siri");
    const fields = { requiresImplementation: true, evaluateOn: date("2026-06-01") };
    const events = [
      ...stored.value.events,
      { kind: "paper-edited" as const, at: AT, by, background: "", assessment: "", fields },
      {
        kind: "decided" as const,
        at: AT,
        by,
        proposal: 1,
        body: "partnerskapsmotet",
        on: date("2026-03-01"),
        reservations: [],
      },
    ];
    await stores.cases.writeCase(here.community.id, { ...stored.value, events }, stored.etag);
    const text = textOf(await here.say("forbered saklisten til FSU", SECRETARY));
    assert.match(
      text,
      /Vedtak fra andre organer som skal iverksettes\nNytt punkt om ansvar – mangler bekreftelse fra .* \+\d+/,
    );
    assert.match(text, /Saker som er klare\nNytt punkt om ansvar \(BT-400\)/);
    assert.match(text, /Prosjekter og tiltak etter frist\nIngenting nå\./);
    assert.match(textOf(await here.say("forbered saklisten til FSU", "fsu-moss")), /Bare sekretariatet/);
    for (const [say, heading] of [
      ["førebu saklista til FSU", /Etterleving/],
      ["prepare the agenda of FSU", /own decisions/],
    ] as const)
      assert.match(
        textOf(await here.say(say, SECRETARY, { locale: say.startsWith("f") ? "nn-NO" : "en-GB" })),
        heading,
      );
  });
});
