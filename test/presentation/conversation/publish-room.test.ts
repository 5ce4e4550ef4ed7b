import assert from "node:assert/strict";
import { storesOver } from "../../../src/adapters/store/stores.ts";
import type { Publicity } from "../../../src/domain/cases/paper-shape.ts";
import { textOf } from "../../../src/presentation/view/text-of.ts";
import { onSqlite } from "../../builders/databases.ts";
import { meetingStage, titlesIn } from "../../builders/meeting-stage.ts";
import { AT, actor } from "../../builders/meetings.ts";

const SECRETARY = "kommunesekretær";
const SAY = "publiser SSU 12.12.2026";

describe("publishing a meeting", () => {
  const database = onSqlite();

  async function called(publicities: Readonly<Record<string, Publicity>>) {
    const stores = storesOver(database());
    const here = await meetingStage(stores, "innlandet");
    for (const id of ["BT-400", "BT-401", "BT-402", "BT-403"]) {
      await here.prepare(id);
      const publicity = publicities[id];
      const stored = await stores.cases.readCase(here.community.id, id);
      if (publicity === undefined || stored === undefined) continue;
      const set = { kind: "publicity-set" as const, at: AT, by: actor("siri"), document: "paper", publicity };
      const value = { ...stored.value, events: [...stored.value.events, set] };
      await stores.cases.writeCase(here.community.id, value, stored.etag);
    }
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp alle 4 klare saker", SECRETARY);
    await here.press(view, "Send innkallingen", SECRETARY);
    return here;
  }

  const MIXED = {
    "BT-400": { access: "public" },
    "BT-401": { access: "exempt", ground: "offl. § 14" },
    "BT-402": { access: "deferred", ground: "offl. § 5" },
  } as const;

  it("lists what is public, exempt and deferred, each with its ground, and publishes nothing else", async () => {
    const here = await called(MIXED);
    const view = await here.say(SAY, SECRETARY);
    const text = textOf(view);
    assert.match(text, /Offentlig \(1\)/);
    assert.match(text, /Unntatt offentlighet \(1\)\n.*hjemmel: offl\. § 14/);
    assert.match(text, /Utsatt innsyn \(1\)\n.*hjemmel: offl\. § 5/);
    assert.match(text, /Ikke vurdert \(1\)/);
    assert.match(text, /Meirinnsyn/);
    const done = await here.press(view, "Publiser 1 dokument", SECRETARY);
    assert.match(
      textOf(done),
      /1 dokument er merket som publisert.*Publisert .* av kommunesekretær: 1 dokument/s,
    );
    const [published] = (await here.readMeeting("ssu-2026-12-12")).published ?? [];
    assert.deepEqual(published?.documents, ["BT-400/paper"]);
  });

  it("publishes nothing that is not set", async () => {
    const here = await called({});
    assert.ok(!titlesIn(await here.say(SAY, SECRETARY)).some((title) => title.startsWith("Publiser")));
    await here.click("publish/publish", { meeting: "ssu-2026-12-12" }, SECRETARY);
    assert.equal((await here.readMeeting("ssu-2026-12-12")).published, undefined);
  });

  async function approved(publicities: Readonly<Record<string, Publicity>>) {
    const here = await called(publicities);
    here.clock.move({ hours: 21 * 24 });
    let view = await here.say("møte ssu-2026-12-12", SECRETARY);
    view = await here.press(view, "Før frammøte", SECRETARY);
    await here.press(view, "Lagre frammøtet", SECRETARY);
    const minutes = async (who: string) =>
      here.press(await here.say("møte ssu-2026-12-12", who), "Referatet", who);
    await here.press(await minutes(SECRETARY), "Send til godkjenning", SECRETARY);
    const before = textOf(await here.say(SAY, SECRETARY));
    for (const seat of here.seats)
      await here.click("meeting/approve", { meeting: "ssu-2026-12-12", seat }, seat);
    assert.equal((await here.readMeeting("ssu-2026-12-12")).minutes?.state, "approved");
    return { here, before };
  }

  it("publishes the minutes too when they are approved, and every case in them is public", async () => {
    const open = { access: "public" } as const;
    const { here, before } = await approved({
      "BT-400": open,
      "BT-401": open,
      "BT-402": open,
      "BT-403": open,
    });
    assert.doesNotMatch(before, /godkjent referat/);
    const view = await here.say(SAY, SECRETARY);
    assert.match(textOf(view), /Offentlig \(5\).*godkjent referat/s);
    assert.ok(titlesIn(view).includes("Referat (PDF)"));
    await here.press(view, "Publiser 5 dokumenter", SECRETARY);
    const [published] = (await here.readMeeting("ssu-2026-12-12")).published ?? [];
    assert.equal(published?.documents.at(-1), "ssu-2026-12-12/minutes");
  });

  it("keeps minutes back that tell of a case that is exempt", async () => {
    const { here } = await approved(MIXED);
    const view = await here.say(SAY, SECRETARY);
    assert.match(textOf(view), /godkjent referat – hjemmel: offl\. § 14/);
    await here.press(view, "Publiser 1 dokument", SECRETARY);
    const [published] = (await here.readMeeting("ssu-2026-12-12")).published ?? [];
    assert.deepEqual(published?.documents, ["BT-400/paper"]);
  });

  it("gives a table to copy", async () => {
    const here = await called(MIXED);
    const csv = await here.say(`${SAY} som csv`, SECRETARY);
    assert.ok(csv.kind === "notice");
    assert.deepEqual(csv.text.split("\n").slice(0, 2), [
      "Sak,Id,Tittel,Dokument,Offentlighet,Hjemmel",
      "1,BT-400,Nytt punkt om ansvar,saksframlegg,offentlig,",
    ]);
  });

  it("is the secretariat's alone", async () => {
    const here = await called(MIXED);
    for (const who of ["ssu-valdres", "utenforstående"]) {
      assert.ok(!textOf(await here.say(SAY, who)).includes("Unntatt"));
      await here.click("publish/publish", { meeting: "ssu-2026-12-12" }, who);
    }
    assert.equal((await here.readMeeting("ssu-2026-12-12")).published, undefined);
  });
});
