/** Verbs of what is done to minutes beside approving them, each with its data in `minutes-room.ts`. */
export const MINUTES_VERBS = {
  askComments: "minutes/ask-comments",
  comment: "minutes/comment",
  statement: "minutes/statement",
  correct: "minutes/correct",
  approveCorrection: "minutes/approve-correction",
} as const;
