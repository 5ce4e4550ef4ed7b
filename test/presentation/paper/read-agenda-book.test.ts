import assert from "node:assert/strict";
import { paperText } from "../../../src/adapters/documents/paper/paper-text.ts";
import { type Stores, storesOver } from "../../../src/adapters/store/stores.ts";
import type { CaseEvent } from "../../../src/domain/cases/case-event.ts";
import { osloDateOf } from "../../../src/domain/kernel/clock.ts";
import { standingOf } from "../../../src/domain/people/seats.ts";
import { readDocument } from "../../../src/presentation/paper/read-document.ts";
import type { PaperView } from "../../../src/presentation/view/paper-parts.ts";
import { everybodyIn, shippedLibrary } from "../../builders/case-stage.ts";
import { onSqlite } from "../../builders/databases.ts";
import { CHANNEL, type MeetingStage, meetingStage } from "../../builders/meeting-stage.ts";
import { actor } from "../../builders/meetings.ts";

const MEETING = "ssu-2026-12-12";
const SECRETARY = "kommunesekretær";
const bytes = new TextEncoder().encode("Et notat.");

describe("the papers of a meeting, from the notice on", () => {
  const database = onSqlite();

  async function called(): Promise<{ here: MeetingStage; stores: Stores }> {
    const stores = storesOver(database());
    const here = await meetingStage(stores, "innlandet");
    await here.prepare("BT-400");
    await append(stores, here, "BT-400", enclosed("e-1", "Før innkallingen.txt", here));
    await here.say("dette er kanalen til SSU", SECRETARY, { in: CHANNEL });
    let view = await here.say("nytt møte i SSU 12.12.2026", SECRETARY);
    view = await here.press(view, "Opprett møtet", SECRETARY);
    view = await here.press(view, "Sett opp den klare saken", SECRETARY);
    await here.press(view, "Send innkallingen", SECRETARY);
    return { here, stores };
  }

  async function append(stores: Stores, { community }: MeetingStage, id: string, event: CaseEvent) {
    const stored = await stores.cases.readCase(community.id, id);
    assert.ok(stored);
    const next = { ...stored.value, events: [...stored.value.events, event] };
    await stores.cases.writeCase(community.id, next, stored.etag);
  }

  function enclosed(id: string, name: string, { clock }: MeetingStage): CaseEvent {
    const enclosure = { id, name, mediaType: "text/plain", size: bytes.length, hash: id };
    return { kind: "enclosure-added", at: clock.now().toString(), by: actor("siri"), enclosure };
  }

  function changed({ clock }: MeetingStage): CaseEvent {
    return {
      kind: "proposal-changed",
      at: clock.now().toString(),
      by: actor("siri"),
      proposal: { number: 2, points: ["Et helt annet punkt."] },
      editorial: false,
    };
  }

  async function book({ community, clock }: MeetingStage, stores: Stores): Promise<PaperView> {
    const roster = everybodyIn(community);
    const today = osloDateOf(clock.now().toString());
    const reader = {
      community,
      actor: actor("arkivar"),
      standing: standingOf("arkivar", community, [], today),
      belongs: true,
      roster,
      at: clock.now().toString(),
      today,
    };
    const library = { current: async () => shippedLibrary };
    const read = await readDocument(
      { ...stores, library, readEnclosure: async () => bytes },
      { kind: "agenda-book", community: community.id, id: MEETING, language: "nb" },
      reader,
    );
    assert.ok(read?.kind === "paper");
    return read.paper;
  }

  it("are the same file whatever becomes of a case", async () => {
    const { here, stores } = await called();
    const before = await book(here, stores);
    assert.match(paperText(before), /Før innkallingen\.txt/);
    here.clock.move({ hours: 21 * 24 });
    await append(stores, here, "BT-400", changed(here));
    await append(stores, here, "BT-400", enclosed("e-2", "Etter innkallingen.txt", here));
    assert.equal((await here.readCase("BT-400")).enclosures.length, 2);
    assert.deepEqual(await book(here, stores), before);
  });

  it("take in a case that is put on later, as it was then", async () => {
    const { here, stores } = await called();
    here.clock.move({ hours: 48 });
    await here.prepare("BT-401");
    await append(stores, here, "BT-401", changed(here));
    await here.click("meeting/add-case", { meeting: MEETING, add: "BT-401" }, SECRETARY);
    assert.deepEqual(
      (await here.readMeeting(MEETING)).agenda.map((item) => item.case),
      ["BT-400", "BT-401"],
    );
    const before = await book(here, stores);
    assert.match(paperText(before), /Et helt annet punkt/);
    here.clock.move({ hours: 1 });
    await append(stores, here, "BT-401", enclosed("e-3", "Senere.txt", here));
    assert.deepEqual(await book(here, stores), before);
  });
});
