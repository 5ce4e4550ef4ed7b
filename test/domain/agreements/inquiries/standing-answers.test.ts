import assert from "node:assert/strict";
import { storesOver } from "../../../../src/adapters/store/stores.ts";
import type { Library } from "../../../../src/domain/agreements/answers/answer-question.ts";
import { changeInquiry } from "../../../../src/domain/agreements/inquiries/change-inquiry.ts";
import type { InquiryEvent } from "../../../../src/domain/agreements/inquiries/inquiry-event.ts";
import { registerInquiry } from "../../../../src/domain/agreements/inquiries/inquiry-office.ts";
import type { InquiryStore } from "../../../../src/domain/agreements/inquiries/inquiry-store.ts";
import { letFall } from "../../../../src/domain/agreements/inquiries/let-fall.ts";
import { keepStandingAnswers } from "../../../../src/domain/agreements/inquiries/standing-answers.ts";
import { buildClauseSearch } from "../../../../src/domain/agreements/search/clause-search.ts";
import { sha256 } from "../../../../src/domain/kernel/hashing.ts";
import { freshId } from "../../../adapters/store/contract/samples.ts";
import { standingClock } from "../../../builders/clock.ts";
import { onEachDatabase } from "../../../builders/databases.ts";
import { clause, document } from "../../../builders/documents.ts";
import { readTvister, toldInquiry } from "../../../builders/inquiries.ts";

const WORDS = "Uenighet om forståelsen avgjøres av SSU.";
const WORDING = "Hvem avgjør uenighet om betaling?";
const ID = "H-4071";
const AT = "2026-11-21T10:00:00Z";

const approved: InquiryEvent = {
  kind: "approved",
  at: AT,
  by: { person: "hans", name: "Hans Eksempel" },
  mark: "click-2",
  side: "hospital",
};
const reopened: InquiryEvent = { ...approved, kind: "reopened", mark: "click-3", words: "Uklart." };

/** An inquiry of the community whose answer reads a clause that said these words. */
function standingInquiry(community: string) {
  const read = { ...readTvister, community, textHash: sha256(WORDS) };
  return toldInquiry(ID, [
    {
      kind: "answered",
      at: AT,
      by: { person: "kari", name: "Kari Eksempel" },
      mark: "click-1",
      wording: WORDING,
      text: "SSU.",
      side: "municipalities",
      clause: read,
    },
    approved,
  ]);
}

/** The clause in a version of its own; absent: the document has lost it. */
function libraryWith(community: string, text: string | undefined, version = "v1"): Library {
  const clauses = text === undefined ? ["Et annet punkt."] : [clause(text, { id: readTvister.clause })];
  const loaded = document({ id: "R12", community, clauses, version: { id: version } });
  return { search: buildClauseSearch([loaded]), communities: [] };
}

describe("standing answers", () => {
  onEachDatabase((database) => {
    async function standing() {
      const community = freshId();
      const { inquiries } = storesOver(database());
      await inquiries.writeInquiry(community, standingInquiry(community), undefined);
      await registerInquiry(inquiries, community, ID);
      const clock = standingClock();
      const library = { current: libraryWith(community, WORDS) };
      const keep = (store: InquiryStore = inquiries) =>
        keepStandingAnswers({ inquiries: store, library: { current: async () => library.current }, clock });
      return { community, inquiries, clock, library, keep };
    }
    const add = (inquiries: InquiryStore, community: string, event: InquiryEvent) =>
      changeInquiry(inquiries, community, ID, () => ({ events: [event] }));

    it("are found by whoever asks alike in the community, without who asked", async () => {
      const { community, keep } = await standing();
      const found = await keep().find({ text: "Hvem er det som avgjør uenighet om betaling?", community });
      assert.deepEqual(found, {
        inquiry: ID,
        community,
        wording: WORDING,
        text: "SSU.",
        answeredAt: AT,
        clause: { ...readTvister, community, textHash: sha256(WORDS) },
      });
      assert.equal(await keep().find({ text: "Hvem avgjør uenighet om transport?", community }), undefined);
      assert.equal(await keep().find({ text: WORDING, community: freshId() }), undefined);
    });

    it("are shown while the clause has the same words, in whatever version, and not a question longer", async () => {
      const { community, keep, library } = await standing();
      const answers = keep();
      const found = async (text: string | undefined, version: string) => {
        library.current = libraryWith(community, text, version);
        return (await answers.find({ text: WORDING, community })) !== undefined;
      };
      assert.equal(await found(WORDS, "v2"), true);
      assert.equal(await found(`${WORDS} Innen seks uker.`, "v3"), false);
      assert.equal(await found(undefined, "v4"), false);
    });

    it("fall with their clause, once, and tell the secretariat", async () => {
      const { community, keep, library, inquiries, clock } = await standing();
      const falling = { inquiries, standingAnswers: keep(), clock };
      assert.deepEqual(await letFall(falling, community), []);
      library.current = libraryWith(community, undefined);
      assert.deepEqual(await letFall(falling, community), [ID]);
      await letFall(falling, community);
      const stored = (await inquiries.readInquiry(community, ID))?.value;
      assert.deepEqual(stored?.events.at(-1), { kind: "fell", at: clock.now().toString(), because: "gone" });
      assert.deepEqual(
        stored.pending.map(({ kind }) => kind),
        ["register", "tell-secretariat"],
      );
    });

    it("are gone when the inquiry is opened again, for another process a second later", async () => {
      const { community, inquiries, keep, clock } = await standing();
      const other = keep();
      const find = () => other.find({ text: WORDING, community });
      assert.ok(await find());
      await add(inquiries, community, reopened);
      await registerInquiry(inquiries, community, ID);
      assert.ok(await find());
      clock.move({ seconds: 1 });
      assert.equal(await find(), undefined);
    });

    it("are looked for in the store once a second, however many ask", async () => {
      const { community, inquiries, keep, clock } = await standing();
      let reads = 0;
      const answers = keep({
        ...inquiries,
        readOffice(...given) {
          reads += 1;
          return inquiries.readOffice(...given);
        },
      });
      for (let asked = 0; asked < 20; asked += 1) await answers.find({ text: WORDING, community });
      assert.equal(reads, 1);
      clock.move({ seconds: 1 });
      await answers.find({ text: WORDING, community });
      assert.equal(reads, 2);
      answers.expire();
      await answers.find({ text: WORDING, community });
      assert.equal(reads, 3);
    });

    it("are registered as the inquiry is, whoever writes last", async () => {
      const { community, inquiries } = await standing();
      await Promise.all([
        add(inquiries, community, reopened).then(() => registerInquiry(inquiries, community, ID)),
        registerInquiry(inquiries, community, ID),
        registerInquiry(inquiries, community, ID),
      ]);
      assert.deepEqual((await inquiries.readOffice(community))?.value.standing, []);
    });
  });
});
