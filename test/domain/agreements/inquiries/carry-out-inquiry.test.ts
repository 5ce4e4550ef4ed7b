import assert from "node:assert/strict";
import { storesOver } from "../../../../src/adapters/store/stores.ts";
import {
  carryOutInquiry,
  carryOutPendingInquiries,
  type InquiryEffects,
} from "../../../../src/domain/agreements/inquiries/carry-out-inquiry.ts";
import { askInquiry, changeInquiry } from "../../../../src/domain/agreements/inquiries/change-inquiry.ts";
import { actOn } from "../../../../src/domain/agreements/inquiries/inquiry-actions.ts";
import { freshId } from "../../../adapters/store/contract/samples.ts";
import { standingClock } from "../../../builders/clock.ts";
import { onEachDatabase } from "../../../builders/databases.ts";
import { asked } from "../../../builders/inquiries.ts";
import { outsider } from "../../../builders/tasks.ts";

const kari = {
  actor: { person: "kari", name: "Kari Eksempel" },
  standing: { ...outsider, secretaryFor: ["municipalities"] },
  at: "2026-11-21T10:00:00Z",
} as const;

describe("inquiries in the store", () => {
  onEachDatabase((database) => {
    const inquiries = () => storesOver(database()).inquiries;

    /** Effects that note what they do, and fail while they are named among those that fail. */
    function carrying(clock = standingClock()) {
      const done: string[] = [];
      const failing = new Set<string>();
      const effect =
        (kind: string) =>
        async (_community: string, { state }: { readonly state: string }) => {
          if (failing.has(kind)) throw new Error(kind);
          done.push(`${kind} ${state}`);
        };
      const effects: InquiryEffects = {
        "tell-secretariat": effect("tell-secretariat"),
        "tell-asker": effect("tell-asker"),
        register: effect("register"),
        lodge: effect("lodge"),
      };
      return { parts: { inquiries: inquiries(), effects, clock, owner: "one" }, done, failing, clock };
    }

    const answerIt = (community: string, id: string, mark: string) =>
      changeInquiry(inquiries(), community, id, (inquiry) =>
        actOn(inquiry, { kind: "answer", wording: "Når?", text: mark, clause: undefined }, { ...kari, mark }),
      );

    it("are one for a form that is sent at once several times, and two for two forms", async () => {
      const community = freshId();
      const ids = await Promise.all(
        ["a", "a", "a", "b"].map((mark) => askInquiry(inquiries(), community, { ...asked, mark })),
      );
      assert.equal(new Set(ids).size, 2);
      assert.equal((await inquiries().listInquiries(community, { limit: 10 })).items.length, 2);
    });

    it("keep a second inquiry apart whose number is taken", async () => {
      const community = freshId();
      const id = await askInquiry(inquiries(), community, asked);
      const other = { ...asked, by: { person: "nils", name: "Nils Eksempel" } };
      assert.notEqual(await askInquiry(inquiries(), community, other), id);
    });

    it("lose no answer when two are given at once, and count each click once", async () => {
      const community = freshId();
      const id = await askInquiry(inquiries(), community, asked);
      const changes = await Promise.all(["a", "b", "a"].map((mark) => answerIt(community, id, mark)));
      assert.deepEqual(changes.map(({ kind }) => kind).toSorted(), ["already-counted", "changed", "changed"]);
      const events = (await inquiries().readInquiry(community, id))?.value.events;
      assert.equal(events?.length, 3);
    });

    it("tell the secretariat once, however many carry it out at once", async () => {
      const community = freshId();
      const { parts, done } = carrying();
      const id = await askInquiry(inquiries(), community, asked);
      await Promise.all([1, 2, 3].map(() => carryOutInquiry(parts, community, id)));
      assert.deepEqual(done, ["tell-secretariat asked"]);
      assert.equal((await inquiries().readInquiry(community, id))?.value.pendingSince, undefined);
    });

    it("tell whoever asked also while the channel is down, and the secretariat when it is up", async () => {
      const community = freshId();
      const { parts, done, failing } = carrying();
      failing.add("tell-secretariat");
      const id = await askInquiry(inquiries(), community, asked);
      assert.equal((await carryOutInquiry(parts, community, id)).length, 1);
      await answerIt(community, id, "a");
      await carryOutInquiry(parts, community, id);
      assert.deepEqual(done, ["tell-asker answered"]);
      failing.clear();
      assert.deepEqual(await carryOutPendingInquiries(parts, community), []);
      assert.deepEqual(done, ["tell-asker answered", "tell-secretariat answered"]);
    });

    it("finish what a crash left, when its lease has run out", async () => {
      const community = freshId();
      const crashed = carrying();
      const id = await askInquiry(inquiries(), community, asked);
      const gone = { ...crashed.parts.effects, "tell-secretariat": () => new Promise<void>(() => {}) };
      void carryOutInquiry({ ...crashed.parts, effects: gone }, community, id);
      const claimed = async () => (await inquiries().readInquiry(community, id))?.value.pending[0]?.claim;
      while ((await claimed()) === undefined) await new Promise((resolve) => setTimeout(resolve, 5));
      const { parts, done, clock } = carrying();
      await carryOutPendingInquiries(parts, community);
      assert.deepEqual(done, []);
      clock.move({ seconds: 31 });
      await carryOutPendingInquiries(parts, community);
      assert.deepEqual(done, ["tell-secretariat asked"]);
    });
  });
});
