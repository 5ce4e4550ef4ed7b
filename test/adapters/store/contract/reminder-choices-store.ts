import type { Stores } from "../../../../src/adapters/store/stores.ts";
import type { ReminderChoices } from "../../../../src/domain/reminders/reminder-choices.ts";
import { describeAggregate } from "./aggregate.ts";

export function describeReminderChoicesStore(stores: () => Stores): void {
  describe("what people have chosen about reminders", () => {
    describeAggregate<ReminderChoices>("choices", stores, {
      withText: (person, obligation = "task-due:1") => ({ person, stopped: [{ obligation }] }),
      textOf: ({ stopped }) => stopped?.[0]?.obligation ?? "",
      read: ({ reminderChoices }, place) => reminderChoices.readChoices(place, place),
      write: ({ reminderChoices }, place, value, etag) => reminderChoices.writeChoices(place, value, etag),
    });
  });
}
