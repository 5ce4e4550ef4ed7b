/** Verbs of the buttons of a meeting while it is held, each with its data in `sitting-room.ts`. */
export const SITTING_VERBS = {
  reopen: "sitting/reopen",
  reword: "sitting/reword",
  disqualify: "sitting/disqualify",
  standing: "sitting/standing",
} as const;
