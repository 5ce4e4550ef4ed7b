import { type ReminderChoicesStore, reminderChoicesShape } from "../../domain/reminders/reminder-choices.ts";
import { Aggregates } from "./aggregates.ts";
import type { DocumentCollection } from "./document-collection.ts";
import { communityPartition } from "./partition.ts";

export function reminderChoicesStore(collection: DocumentCollection): ReminderChoicesStore {
  const choices = new Aggregates(collection, reminderChoicesShape);
  return {
    readChoices: async (community, person) => choices.read(communityPartition(community), person),
    writeChoices: async (community, chosen, etag) =>
      choices.write(communityPartition(community), [chosen.person], chosen, etag),
    listChoices: async (community, request) => choices.list(communityPartition(community), request),
  };
}
