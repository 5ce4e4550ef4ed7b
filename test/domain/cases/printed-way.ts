import type { CaseRefusal } from "../../../src/domain/cases/case-outcome.ts";
import {
  CASE_PHASES,
  type CaseAction,
  type CaseRole,
  WAY_OF_A_CASE,
} from "../../../src/domain/cases/way-of-a-case.ts";

/** What each action needs beside the right person at the right time, by what it refuses with. */
const GATES_OF: Partial<Record<CaseAction, readonly CaseRefusal[]>> = {
  prepare: [
    "route-reason-needed",
    "plan-decided-elsewhere",
    "clause-decided-elsewhere",
    "body-does-not-decide",
  ],
  "confirm-route": ["route-changed", "route-confirmed-by-you"],
  merge: ["same-case", "no-such-target"],
  "change-proposal": ["proposal-changed", "not-editorial", "base-moved"],
  enclose: ["enclosure-frozen"],
  "set-publicity": ["ground-needed"],
  "open-step": ["route-not-confirmed", "gates-open", "base-moved", "wrong-body", "deadline-needed"],
  "close-step": ["last-step"],
  conclude: ["not-agreed", "gates-open", "base-moved", "authority-expired"],
  "take-stance": ["proposal-changed", "words-needed", "holder-has-answered", "authority-expired"],
};

/** The table of who, when and what else, as Markdown. */
export function printedWay(): string {
  const actions = Object.keys(WAY_OF_A_CASE).filter((key): key is CaseAction => key in WAY_OF_A_CASE);
  return [
    "",
    "| Action | Who | When | Refused besides when |",
    "|---|---|---|---|",
    ...actions.map((action) => {
      const { who, when } = WAY_OF_A_CASE[action];
      return `| ${action} | ${listed(who)} | ${phases(when)} | ${(GATES_OF[action] ?? []).join(", ")} |`;
    }),
    "",
  ].join("\n");
}

function listed(roles: readonly CaseRole[]): string {
  return roles.join(", ");
}

/** Neighbours are drawn together: «decided … evaluated». */
function phases(when: readonly string[]): string {
  const places = CASE_PHASES.flatMap((phase, place) => (when.includes(phase) ? [place] : []));
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === place - 1) run.push(place);
    else runs.push([place]);
  }
  return runs
    .map((run) => {
      const names = run.map((place) => CASE_PHASES[place] ?? "");
      return names.length > 2 ? `${names[0]} … ${names.at(-1)}` : names.join(", ");
    })
    .join(", ");
}
