/** Why a seat, or somebody in it, may not do what they asked for. */
export type SeatRefusal =
  /** Partial in this case. */
  | "disqualified"
  /** A fullmakt that is on record has run out (M63, M68). */
  | "authority-expired"
  | "nothing-to-take-back"
  | "nothing-to-confirm"
  | "nothing-to-lift"
  | "not-that-person"
  /** The body that decides does not treat the first step itself. */
  | "urgency-elsewhere"
  | "urgency-not-proposed"
  | "not-your-side"
  | "nothing-to-release";
