import assert from "node:assert/strict";
import type { Stores } from "../../src/adapters/store/stores.ts";
import { readToken } from "../../src/adapters/web/document-token.ts";
import { wireDocuments } from "../../src/compose/wire-documents.ts";
import { keepRosters } from "../../src/domain/people/keep-rosters.ts";
import type { Matter } from "../../src/presentation/conversation/matter.ts";
import type { View } from "../../src/presentation/view/view.ts";
import type { Press } from "../../src/presentation/view/view-parts.ts";
import { freshId } from "../adapters/store/contract/samples.ts";
import { everybodyIn, shippedCommunity, shippedLibrary } from "./case-stage.ts";
import { standingClock } from "./clock.ts";
import { date } from "./documents.ts";

const secret = "s".repeat(32);

/** Østfold with everybody of it in these stores, where documents are asked for and their links opened. */
export async function documentStage(stores: Stores) {
  const community = { ...shippedCommunity("ostfold"), id: freshId() };
  const clock = standingClock();
  const { rosters, people } = keepRosters(stores.people, clock);
  const { identities, occupancies } = everybodyIn(community);
  for (const identity of identities) await people.writeIdentity(community.id, identity, undefined);
  for (const occupancy of occupancies) await people.writeOccupancy(community.id, occupancy, undefined);
  const wiring = {
    stores: { ...stores, people },
    rosters,
    communities: [community],
    library: { current: async () => shippedLibrary, expire() {}, revisions: () => ({}) },
    clock,
  };
  const links = { publicUrl: "https://enighet.example", secret };
  const { room, reportRoom, serve } = wireDocuments({ ...wiring, links });
  const withoutLinks = wireDocuments(wiring).room;
  const matterOf = (person: string): Matter => ({
    account: { tenantId: "tenant", objectId: `object-${person}` },
    sender: { name: person, userId: person },
    conversation: { id: "samtale", kind: "personal" },
    language: "nb",
    community,
    library: shippedLibrary,
  });

  return {
    community,
    stores,
    /** As `ask`, of the room that gives reports. */
    async askForReport(text: string, person: string) {
      const [view] = (await reportRoom.respond(text, matterOf(person))) ?? [];
      return view;
    },
    async ask(text: string, person: string, where: "here" | "without links" = "here") {
      const asked = where === "here" ? room : withoutLinks;
      const [view] = (await asked.respond(text, matterOf(person))) ?? [];
      return view;
    },
    press({ verb, data }: Press, person: string): Promise<View> {
      return room.click({ ...matterOf(person), verb, data, mark: "1", locale: "nb" }, matterOf(person));
    },
    /** Opens a link as a browser does, without any login. @param person whom it was made for */
    open(view: View | undefined, person: string, place = 0) {
      assert.ok(view?.kind === "notice");
      const link = view.links?.[place];
      assert.ok(link !== undefined, view.title);
      const [, token = ""] = /^https:\/\/enighet\.example\/documents\/([^/]+)\//.exec(link.address) ?? [];
      const read = readToken(token, Math.floor(clock.now().epochMilliseconds / 1_000), secret);
      assert.ok(read.kind === "good");
      return serve(read.wanted, (each) => each === person);
    },
    /** Whatever the person was is over. */
    async leave(person: string) {
      for (const occupancy of occupancies.filter((each) => each.person === person)) {
        const stored = await people.readOccupancy(community.id, occupancy.id);
        const ended = { ...occupancy, to: date("2026-11-20") };
        await people.writeOccupancy(community.id, ended, stored?.etag);
      }
    },
  };
}
