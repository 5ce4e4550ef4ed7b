/** Why something after the consensus, or in a disagreement, is not noted. */
export type AftermathRefusal =
  | "not-your-party"
  | "unknown-party"
  | "nothing-chosen"
  | "date-to-come"
  | "has-taken-effect"
  /** A recommendation has not been adopted everywhere yet. */
  | "not-adopted"
  | "no-receipt-asked"
  | "no-such-rung"
  | "checklist-open"
  | "other-outcome";
