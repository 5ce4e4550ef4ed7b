import assert from "node:assert/strict";
import type { Stores } from "../../../../src/adapters/store/stores.ts";
import {
  type AnswerFeedback,
  type AnswerShelf,
  MOST_REASON_CHARACTERS,
} from "../../../../src/domain/agreements/feedback/feedback-store.ts";
import { describeAggregate } from "./aggregate.ts";
import { describeListing } from "./listing.ts";
import { freshId } from "./samples.ts";

const placeOf = (clause: string) => ({ community: "national", document: "hol", clause });

function feedbackOn(clause: string, over: Partial<AnswerFeedback> = {}): AnswerFeedback {
  return { clause: placeOf(clause), helpful: 1, wrong: 0, reasons: [], counted: [], ...over };
}

export function describeFeedbackStore(stores: () => Stores): void {
  describe("feedback store", () => {
    describeAggregate<AnswerFeedback>("feedback on a clause", stores, {
      withText: (clause, text) => feedbackOn(clause, { counted: [text] }),
      textOf: ({ counted: [text] }) => text ?? "",
      read: ({ feedback }, place) => feedback.readFeedback(place, placeOf(place)),
      write: ({ feedback }, place, value, etag) => feedback.writeFeedback(place, value, etag),
    });
    describeAggregate<AnswerShelf>("shelf of answers", stores, {
      withText: (_, text) => ({ answers: [{ mark: text, subject: { community: "ostfold" } }] }),
      textOf: ({ answers: [first] }) => first?.mark ?? "",
      read: ({ feedback }, shelf) => feedback.readShelf(shelf),
      write: ({ feedback }, shelf, value, etag) => feedback.writeShelf(shelf, value, etag),
    });
    describeListing<AnswerFeedback>("feedback", stores, {
      make: (clause) => feedbackOn(clause),
      idOf: ({ clause }) => clause?.clause ?? "",
      read: ({ feedback }, community, clause) => feedback.readFeedback(community, placeOf(clause)),
      create: ({ feedback }, community, value) => feedback.writeFeedback(community, value, undefined),
      list: ({ feedback }, community, request) => feedback.listFeedback(community, request),
    });

    it("keeps refusals apart from every clause", async () => {
      const { feedback } = stores();
      const community = freshId();
      const { clause: _, ...refusals } = feedbackOn("x", { wrong: 3 });
      await feedback.writeFeedback(community, refusals, undefined);
      await feedback.writeFeedback(community, feedbackOn("x"), undefined);
      assert.deepEqual((await feedback.readFeedback(community))?.value, refusals);
      assert.equal((await feedback.readFeedback(community, placeOf("x")))?.value.helpful, 1);
    });

    it("refuses a reason that is too long", async () => {
      const long = feedbackOn("x", { reasons: ["x".repeat(MOST_REASON_CHARACTERS + 1)] });
      await assert.rejects(stores().feedback.writeFeedback(freshId(), long, undefined), { name: "ZodError" });
    });
  });
}
