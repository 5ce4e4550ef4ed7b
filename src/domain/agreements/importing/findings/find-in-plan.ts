import type { Block } from "../../reading/block.ts";
import { type Finding, opening } from "./finding.ts";
import { passagesIn } from "./passages.ts";

const DATE_COLUMN = /^(?:når|frist|dato|tid|tidspunkt|tidsfrist|when|deadline)\??$/i;
/** Says what is, and not what is to be done. */
const STATUS =
  /\ber (?:(?:nå|allerede|no|alt) )?(?:etablert|ivaretatt|teke vare på|gjennomført|startet|starta|påbegynt|på plass|opprettet|oppretta)\b/i;

/** What a plan's table lacks: dates (G3), and tasks that are no tasks (G9). */
export function findInPlan(blocks: readonly Block[]): Finding[] {
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const dates = block.header.findIndex((name) => DATE_COLUMN.test(name.trim()));
    if (dates < 0) return [];
    const rows = block.rows.filter((row) => row.some((cell, column) => column > 0 && cell !== ""));
    const blank = rows.filter((row) => (row[dates] ?? "").trim() === "");
    const empty: Finding[] =
      blank.length === 0
        ? []
        : [
            {
              kind: "empty-dates",
              quotes: [block.header[dates] ?? "", String(blank.length), String(rows.length)],
            },
          ];
    const statuses = passagesIn([block])
      .filter(({ depth, text }) => depth > 0 && STATUS.test(text))
      .map(({ text }): Finding => ({ kind: "status-as-task", quotes: [opening(text)] }));
    return [...empty, ...statuses];
  });
}
