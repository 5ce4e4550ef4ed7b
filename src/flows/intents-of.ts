import type { Case } from "../domain/cases/case.ts";
import type { CaseEvent } from "../domain/cases/case-event.ts";
import type { Intent } from "../domain/cases/intent.ts";

/**
 * Which effects an event has, in the order they are carried out: record → version → tasks → notices. Ids are made
 * of the case and the decision's place in it, so that carrying one out again changes nothing.
 */
const EFFECTS: { readonly [K in CaseEvent["kind"]]?: (treated: Case) => readonly Intent[] } = {
  decided: ({ id, paper }) => {
    const proposal = paper?.proposal;
    return [
      { kind: "record", id: `record:${id}` },
      ...(proposal?.clause === undefined
        ? []
        : [{ kind: "version" as const, id: `version:${id}`, clause: proposal.clause }]),
      ...(proposal?.task === undefined
        ? []
        : [{ kind: "task" as const, id: `task:${id}:1`, task: proposal.task }]),
      { kind: "notice", id: `notice:${id}:decided` },
    ];
  },
};

export function intentsOf(treated: Case, added: readonly CaseEvent[]): Intent[] {
  return added.flatMap((event) => EFFECTS[event.kind]?.(treated) ?? []);
}
