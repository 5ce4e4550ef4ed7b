import assert from "node:assert/strict";
import { activityOf } from "../../../src/adapters/teams/activity-of.ts";
import { sampleViews } from "../../builders/views.ts";

/** Teams refuses a message over 100 KB of UTF-16, and its own advice is 80. */
const MOST_BYTES = 80_000;

describe("A view as a message in Teams", () => {
  for (const [name, view] of sampleViews)
    it(`has one line for the notification, and fits: ${name}`, () => {
      const activity = activityOf(view);
      assert.match(activity.summary ?? "", /^\S.*\S$/);
      assert.ok(JSON.stringify(activity).length * 2 <= MOST_BYTES);
    });
});
