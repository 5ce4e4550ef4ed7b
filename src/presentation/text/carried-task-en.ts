import type { CarriedTaskTexts } from "./carried-task-catalogue.ts";

/** English. */
export const carriedTaskEn: CarriedTaskTexts = {
  changed: {
    "carry-over": (reason) => `carried over into the new plan: “${reason}”`,
    close: (reason) => `closed and not in the new plan: “${reason}”`,
    drop: (reason) => `dropped and not in the new plan: “${reason}”`,
  },
  adopted: (from) => `A new action plan has been adopted and applies from ${from}.`,
  note: {
    until: (from) =>
      `The task is carried over into the new plan, which applies from ${from}. Report here until then; what you report goes along.`,
    goesOn:
      "The task has been carried over and is now followed up in the new plan. Nobody is reminded of it here.",
    close: (reason) => `The task is closed and not in the new plan: “${reason}” Nobody is reminded of it.`,
    drop: (reason) => `The task is dropped and not in the new plan: “${reason}” Nobody is reminded of it.`,
    notBegun: (from) =>
      `The plan applies from ${from}. Until then the task is followed up in the plan before.`,
  },
  inNext: "In the new plan",
  inFormer: "In the plan before",
};
