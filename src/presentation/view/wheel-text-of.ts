import type { WheelRow, WheelView } from "./wheel-view.ts";

/** What a reader of plain text gets in place of the card: the picture's own description, and every date. */
export function wheelParagraphs(view: WheelView): readonly string[] {
  const { title, picture, notes, next, table, undated, closing, links } = view;
  return [
    [title, picture?.alt ?? "", ...notes].filter((line) => line !== "").join("\n"),
    [`${next.title}:`, ...(next.rows.length === 0 ? [next.none] : next.rows.map(line))].join("\n"),
    table.months.length === 0 ? "" : table.title,
    ...table.months.map((month) => [`${month.title}:`, ...month.rows.map(line)].join("\n")),
    undated === undefined
      ? ""
      : [`${undated.title}:`, ...undated.lines.map((each) => `- ${each}`)].join("\n"),
    closing,
    links.map(({ label, address }) => `${label}: ${address}`).join("\n"),
  ];
}

function line({ number, date, text, details, state }: WheelRow): string {
  const parts = [text, state, details].filter((part) => part !== undefined).join(" – ");
  return `- ${number === undefined ? "" : `(${number}) `}${date}: ${parts}`;
}
