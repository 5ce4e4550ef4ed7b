import type { Versioned } from "../../src/domain/kernel/versioned.ts";
import type { ReminderChoices, ReminderChoicesStore } from "../../src/domain/reminders/reminder-choices.ts";

/** What people have chosen about reminders, in memory, with marks as the stores keep them. */
export function reminderChoicesMemory(): ReminderChoicesStore {
  const kept = new Map<string, Versioned<ReminderChoices>>();
  let marks = 0;
  return {
    readChoices: async (community, person) => kept.get(`${community}/${person}`),
    async writeChoices(community, value, etag) {
      const key = `${community}/${value.person}`;
      if (kept.get(key)?.etag !== etag) return { outcome: "lost" };
      marks += 1;
      kept.set(key, { value, etag: String(marks) });
      return { outcome: "written", etag: String(marks) };
    },
    listChoices: async (community) => ({
      items: [...kept].flatMap(([key, choices]) => (key.startsWith(`${community}/`) ? [choices] : [])),
    }),
  };
}
