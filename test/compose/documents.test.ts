import assert from "node:assert/strict";
import { extractText } from "unpdf";
import { readToken } from "../../src/adapters/web/document-token.ts";
import { wireDocuments } from "../../src/compose/wire-documents.ts";
import { keepRosters } from "../../src/domain/people/keep-rosters.ts";
import type { Matter } from "../../src/presentation/conversation/matter.ts";
import { documentPress } from "../../src/presentation/view/document-press.ts";
import type { View } from "../../src/presentation/view/view.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { fullCase } from "../builders/agenda-books.ts";
import { everybodyIn, shippedCommunity, shippedLibrary } from "../builders/case-stage.ts";
import { standingClock } from "../builders/clock.ts";
import { date } from "../builders/documents.ts";
import { calledMeeting } from "../builders/meetings.ts";
import { DATABASES } from "../teams/demonstration.ts";

const secret = "s".repeat(32);

for (const { name, open } of DATABASES)
  describe(`Documents on ${name}`, function () {
    this.timeout(30_000);
    let close: () => Promise<void>;
    let stage: Awaited<ReturnType<typeof prepare>>;

    async function prepare() {
      const database = await open();
      close = () => database.close();
      const community = { ...shippedCommunity("ostfold"), id: freshId() };
      const clock = standingClock();
      const { rosters, people } = keepRosters(database.stores.people, clock);
      const { identities, occupancies } = everybodyIn(community);
      for (const identity of identities) await people.writeIdentity(community.id, identity, undefined);
      for (const occupancy of occupancies) await people.writeOccupancy(community.id, occupancy, undefined);
      const treated = fullCase("BT-407", "Utstyr ved utskrivning");
      await database.stores.cases.writeCase(
        community.id,
        { id: treated.id, events: [...treated.events], pending: [], posts: [] },
        undefined,
      );
      const meeting = calledMeeting({ agenda: [{ number: 1, case: "BT-407", step: 2 }] });
      await database.stores.meetings.writeMeeting(community.id, meeting, undefined);
      const wiring = {
        stores: { ...database.stores, people },
        rosters,
        communities: [community],
        library: { current: async () => shippedLibrary, expire() {}, revisions: () => ({}) },
        clock,
      };
      const links = { publicUrl: "https://enighet.example", secret };
      const matter = (person: string): Matter => ({
        account: { tenantId: "tenant", objectId: `object-${person}` },
        sender: { name: person, userId: person },
        conversation: { id: "samtale", kind: "personal" },
        language: "nb",
        community,
        library: shippedLibrary,
      });
      return {
        ...wireDocuments({ ...wiring, links }),
        off: wireDocuments(wiring),
        community,
        clock,
        people,
        meeting,
        stores: database.stores,
        matter,
      };
    }

    before(async () => {
      stage = await prepare();
    });
    after(() => close());

    async function ask(text: string, person = "ssu-moss"): Promise<View | undefined> {
      const [view] = (await stage.room.respond(text, stage.matter(person))) ?? [];
      return view;
    }

    /** Opens the link as a browser does, without any login. */
    function opened(view: View | undefined) {
      assert.ok(view?.kind === "notice");
      const [link] = view.links ?? [];
      assert.ok(link !== undefined, view.title);
      const [, token = ""] = /^https:\/\/enighet\.example\/documents\/([^/]+)\//.exec(link.address) ?? [];
      const read = readToken(token, Math.floor(stage.clock.now().epochMilliseconds / 1_000), secret);
      assert.ok(read.kind === "good");
      return stage.serve(read.wanted, (person) => person === "ssu-moss");
    }

    it("gives the papers of a meeting as PDF to a member who asks", async () => {
      const view = await ask("sakskart SSU 12.12.2026");
      assert.ok(view?.kind === "notice");
      assert.equal(view.title, "Innkalling og saker til SSU 12. desember 2026");
      assert.equal(view.links?.[0]?.label, "sakskart-ssu-2026-12-12.pdf");
      const served = await opened(view);
      assert.ok(typeof served === "object");
      assert.equal(served.mediaType, "application/pdf");
      const { text } = await extractText(served.bytes, { mergePages: true });
      assert.match(text, /Sak 1: Utstyr ved utskrivning/);
      assert.match(text, /Notat om utstyr på sengepost\.txt/);
    });

    it("gives a calendar file, also by button", async () => {
      const press = documentPress("calendar", stage.community, "ssu-2026-12-12", "nb");
      const view = await stage.room.click(
        { ...stage.matter("ssu-moss"), verb: press.verb, data: press.data, mark: "1", locale: "nb" },
        stage.matter("ssu-moss"),
      );
      const served = await opened(view);
      assert.ok(typeof served === "object");
      assert.match(Buffer.from(served.bytes).toString(), /DTSTART;VALUE=DATE:20261212\r\n/);
    });

    it("has minutes when they are sent, and before that only for those who take them", async () => {
      assert.equal(await ask("referat SSU 12.12.2026"), undefined);
      const stored = await stage.stores.meetings.readMeeting(stage.community.id, stage.meeting.id);
      assert.ok(stored);
      const minutes = { state: "draft" as const, text: "Møtet\nKort møte.", approvals: [] };
      await stage.stores.meetings.writeMeeting(stage.community.id, { ...stored.value, minutes }, stored.etag);
      assert.equal(await ask("referat SSU 12.12.2026"), undefined);
      const view = await ask("referat SSU 12.12.2026", "kommunesekretær");
      assert.ok(view?.kind === "notice" && view.links?.length === 1);
    });

    it("gives nothing to whom the community is closed", async () => {
      const view = await ask("sakskart SSU 12.12.2026", "fremmed");
      assert.ok(view?.kind === "notice" && view.tone === "warning" && view.links === undefined);
    });

    it("says so where nothing can be downloaded", async () => {
      const [view] =
        (await stage.off.room.respond("sakskart SSU 12.12.2026", stage.matter("ssu-moss"))) ?? [];
      assert.ok(view?.kind === "notice");
      assert.equal(view.title, "Dokumenter kan ikke lastes ned her");
    });

    it("gives nothing for a link of a person who has left since", async () => {
      const view = await ask("sakskart SSU 12.12.2026");
      const { occupancies } = everybodyIn(stage.community);
      for (const occupancy of occupancies.filter(({ person }) => person === "ssu-moss")) {
        const stored = await stage.people.readOccupancy(stage.community.id, occupancy.id);
        await stage.people.writeOccupancy(
          stage.community.id,
          { ...occupancy, to: date("2026-11-20") },
          stored?.etag,
        );
      }
      assert.equal(await opened(view), "none");
    });
  });
