import type { Stores } from "../../src/adapters/store/stores.ts";
import { appendRecord } from "../../src/domain/cases/append-record.ts";
import { changeCase } from "../../src/domain/cases/change-case.ts";
import type { Intent } from "../../src/domain/cases/intent.ts";
import { submitCase } from "../../src/domain/cases/submit-case.ts";
import type { Effects } from "../../src/flows/carry-out-effects.ts";
import { recordContent } from "./decided-cases.ts";

/**
 * One effect of each kind that writes to the store and nowhere else, so that what was done can be counted there.
 * `began` hears of each attempt.
 */
export function storedEffects(stores: Stores, began: (intent: Intent) => void = () => {}): Effects {
  const { agreements, cases, plans, records, reminders } = stores;
  return {
    async record(community, treated, intent) {
      began(intent);
      const content = recordContent(treated.id);
      const { id, number } = await appendRecord(records, community, content, "Sak {number}-{yy}");
      const at = "2026-05-12T09:00:01Z";
      await changeCase(
        cases,
        community,
        treated.id,
        ({ decision }) => ({
          events: decision?.record === undefined ? [{ kind: "recorded", at, record: id, number }] : [],
        }),
        () => [],
      );
    },
    async addition(_community, _treated, intent) {
      began(intent);
    },
    async version(community, _treated, intent) {
      began(intent);
      const { document: documentId, clause: id, text } = intent.clause;
      const clauses = [{ id, headings: [], text }];
      await agreements.putVersion(community, { id: intent.id, documentId, adoption: {}, clauses });
    },
    async task(community, treated, intent) {
      began(intent);
      const task = { ...intent.task, id: intent.id, plan: "plan", case: treated.id };
      await plans.writeTask(community, { ...task, kind: "deliverable", groups: [], changes: [] }, undefined);
    },
    async "follow-up"(community, treated, intent) {
      began(intent);
      const { id, what: text, due } = intent;
      const task = { id, text, due, plan: "plan", case: treated.id };
      await plans.writeTask(community, { ...task, kind: "deliverable", groups: [], changes: [] }, undefined);
    },
    async plan(_community, _treated, intent) {
      began(intent);
    },
    async item(community, _treated, intent) {
      began(intent);
      const actor = { person: "kari", name: "Kari Eksempel" };
      const submission = {
        title: "Følges opp",
        need: "Vedtatt.",
        patients: "Færre venter.",
        mark: intent.id,
      };
      await submitCase(cases, community, submission, { actor, at: "2026-05-12T09:00:01Z" });
    },
    async notice(community, _treated, intent) {
      began(intent);
      await reminders.writeEntry(community, { id: intent.id, attempts: 1 }, undefined);
    },
  };
}
