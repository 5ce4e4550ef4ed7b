/** A deliverable can be done; the others go on, tell where things stand, or head a strategy (G9). */
export const TASK_KINDS = ["deliverable", "continuous", "status-sentence", "strategy-heading"] as const;

export type TaskKind = (typeof TASK_KINDS)[number];

const STRATEGY = /strategi/iu;

/** Says that something is done or has begun, and asks for nothing. */
const STATUS =
  /(?<!\p{L})(?:er|vart|ble) (?:alt |allerede )?(?:ivaretatt|ivareteken|etablert|oppretta|opprettet|gjennomført|sett i gang|satt i gang|startet|starta)(?!\p{L})|(?<!\p{L})tar hånd om(?!\p{L})|(?<!\p{L})tek hand om(?!\p{L})/iu;

/** Words before the verb that tell kinds apart. */
const OPENING = /^(?:og |vi (?:vil|skal) )+/iu;

/** What a line opens with when it has no end: to follow up, to go on, to have more of something. */
const CONTINUOUS: readonly RegExp[] = [
  /^(?:følge|følgje) opp(?!\p{L})/iu,
  /^(?:fortsette|videreføre|vidareføre|halde fram|sørge for|sørgje for|sikre|styrke|styrkje|planlegge|planleggje)(?!\p{L})/iu,
  /^(?:øke|auke|bruke mei?r)(?!\p{L})/iu,
  /^(?:ha .*(?<!\p{L})|(?:en|ei|et|eit) )mei?r(?!\p{L})/iu,
  // To cooperate on putting something into use does have an end.
  /^(?:samarbeid|samarbeide|samarbeida) om (?!.*(?:implementer|innfør|tar i bruk|tek i bruk))/iu,
];

/**
 * What kind of line it is. The classification is ours and not the plan's, made by how the line opens; what no rule
 * knows is a deliverable. Expected for Østfold's plan: mission part C.
 */
export function taskKindOf(text: string, areaTitle: string): TaskKind {
  if (STRATEGY.test(areaTitle)) return "strategy-heading";
  const opening = text.replace(OPENING, "");
  if (CONTINUOUS.some((pattern) => pattern.test(opening))) return "continuous";
  return STATUS.test(text) ? "status-sentence" : "deliverable";
}
