import assert from "node:assert/strict";
import fc from "fast-check";
import type { StoredDocument } from "../../../../src/adapters/store/document-collection.ts";
import { feedbackStore } from "../../../../src/adapters/store/feedback.ts";
import { communityPartition } from "../../../../src/adapters/store/partition.ts";
import {
  countFeedback,
  type GivenFeedback,
} from "../../../../src/domain/agreements/feedback/count-feedback.ts";
import {
  type AnswerShelf,
  type FeedbackStore,
  MOST_REASON_CHARACTERS,
} from "../../../../src/domain/agreements/feedback/feedback-store.ts";
import { listFeedback, toldCount } from "../../../../src/domain/agreements/feedback/list-feedback.ts";
import { answerAt, shelveAnswer } from "../../../../src/domain/agreements/feedback/shelve-answer.ts";
import { onEachDatabase, onSqlite } from "../../../builders/databases.ts";

const on = (clause: string) => ({ community: "ostfold", document: "R12", clause });
let communities = 0;
function freshCommunity(): string {
  communities += 1;
  return `community-${communities}`;
}
let marks = 0;
function given(over: Partial<GivenFeedback> = {}): GivenFeedback {
  marks += 1;
  return { reaction: "wrong", reason: "", mark: `klikk-${marks}`, ...over };
}

describe("feedback on answers", () => {
  onEachDatabase((database) => {
    const store = () => feedbackStore(database().collections.agreements);

    it("is counted for the clause, with the reasons of those who found it wrong", async () => {
      const subject = { community: freshCommunity(), clause: on("R12/tvister/1") };
      await countFeedback(store(), subject, given({ reason: " Gjelder betaling. " }));
      await countFeedback(store(), subject, given({ reaction: "helpful", reason: "Bra" }));
      await countFeedback(store(), subject, given());
      const kept = (await store().readFeedback(subject.community, subject.clause))?.value;
      assert.deepEqual(
        { helpful: kept?.helpful, wrong: kept?.wrong, reasons: kept?.reasons },
        { helpful: 1, wrong: 2, reasons: ["Gjelder betaling."] },
      );
    });

    it("is counted once, however often and at once it is delivered, and never lost", async () => {
      const subject = { community: freshCommunity() };
      const each = Array.from({ length: 6 }, () => given());
      await Promise.all([...each, ...each].map((one) => countFeedback(store(), subject, one)));
      assert.equal((await store().readFeedback(subject.community))?.value.wrong, 6);
      assert.equal(await countFeedback(store(), subject, each[0] ?? given()), "already-counted");
    });

    it("finds back to what was answered in a message, and to nothing else", async () => {
      const subject = { community: "ostfold", clause: on("R12/tvister/1") };
      const place = { conversation: "a:kari", message: "m-1" };
      await shelveAnswer(store(), place, { community: "ostfold" });
      await shelveAnswer(store(), place, subject);
      assert.deepEqual(await answerAt(store(), place), subject);
      assert.equal(await answerAt(store(), { conversation: "a:kari", message: "m-2" }), undefined);
      assert.equal(await answerAt(store(), { conversation: "a:karim", message: "-1" }), undefined);
    });
  });

  const database = onSqlite();
  const store = () => feedbackStore(database().collections.agreements);

  it("keeps a reason whole up to its limit, and cuts no character in two", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 400, maxLength: 700 }), async (reason) => {
        const subject = { community: freshCommunity() };
        await countFeedback(store(), subject, given({ reason }));
        const [kept = ""] = (await store().readFeedback(subject.community))?.value.reasons ?? [];
        assert.ok(kept.length <= MOST_REASON_CHARACTERS && kept.isWellFormed());
        assert.ok(reason.trim().startsWith(kept) && kept.length >= Math.min(reason.trim().length, 499));
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the newest fifty reasons", async () => {
    const subject = { community: freshCommunity() };
    for (let n = 1; n <= 53; n += 1) await countFeedback(store(), subject, given({ reason: `Grunn ${n}` }));
    const kept = (await store().readFeedback(subject.community))?.value;
    assert.equal(kept?.wrong, 53);
    assert.deepEqual(
      [kept.reasons.length, kept.reasons[0], kept.reasons.at(-1)],
      [50, "Grunn 4", "Grunn 53"],
    );
  });

  it("forgets the oldest answers where there is no more room", async () => {
    const subject = { community: "ostfold" };
    const old = Array.from({ length: 8 }, (_, n) => ({ mark: `gammel-${n}`, subject }));
    const written: AnswerShelf[] = [];
    const full: FeedbackStore = {
      ...store(),
      readShelf: async () => ({ value: { answers: old }, etag: "1" }),
      async writeShelf(shelf, value) {
        assert.match(shelf, /^[\da-f]{3}$/);
        written.push(value);
        return { outcome: "written", etag: "2" };
      },
    };
    await shelveAnswer(full, { conversation: "a:kari", message: "m-3" }, subject);
    const marks = written.flatMap(({ answers }) => answers.map(({ mark }) => mark));
    assert.deepEqual(
      marks.slice(0, 7),
      old.slice(1).map(({ mark }) => mark),
    );
    assert.equal(marks.length, 8);
  });

  it("holds neither who said it, nor where, nor when", async () => {
    const seen: StoredDocument[] = [];
    const { agreements } = database().collections;
    const spied = feedbackStore({
      ...agreements,
      read: (...key) => agreements.read(...key),
      replace: (...key) => agreements.replace(...key),
      create: (document) => {
        seen.push(document);
        return agreements.create(document);
      },
    });
    const subject = { community: freshCommunity(), clause: on("R12/tvister/1") };
    await shelveAnswer(spied, { conversation: "19:karis-samtale", message: "1700000000000" }, subject);
    await countFeedback(spied, subject, given({ mark: "karis-klikk" }));
    assert.equal(seen.length, 2);
    assert.doesNotMatch(JSON.stringify(seen), /karis|1700000000000/);
    assert.ok(seen.some(({ partition }) => partition === communityPartition(subject.community)));
  });

  it("is listed with what most call wrong first, and tells no number under five, not by the order either", async () => {
    const community = freshCommunity();
    const times = { a: 1, b: 4, c: 7, d: 6, e: 0 };
    for (const [clause, count] of Object.entries(times)) {
      await countFeedback(store(), { community, clause: on(clause) }, given({ reaction: "helpful" }));
      for (let n = 0; n < count; n += 1)
        await countFeedback(store(), { community, clause: on(clause) }, given());
    }
    const listed = await listFeedback(store(), community);
    assert.deepEqual(
      listed.map(({ clause }) => clause?.clause),
      ["c", "d", "a", "b", "e"],
    );
    assert.deepEqual([0, 1, 4, 5, 12].map(toldCount), [
      { kind: "none" },
      { kind: "few" },
      { kind: "few" },
      { kind: "many", count: 5 },
      { kind: "many", count: 12 },
    ]);
  });
});
