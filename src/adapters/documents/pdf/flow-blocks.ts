import type { Block, ItemBlock } from "../../../domain/agreements/reading/block.ts";
import { tableOfRows } from "../table-block.ts";
import type { Flow, Grid } from "./flow.ts";
import { type Bookmark, headingLevels } from "./headings.ts";
import { contentsLine, type Paragraph, paragraphsOf } from "./paragraphs.ts";
import { markerOf } from "./printed-marker.ts";

const SAME_PLACE = 4;

/** The blocks of a document whose pages were laid out, in the order in which it is read. */
export function blocksOfFlow(flow: readonly Flow[], bookmarks: readonly Bookmark[]): Block[] {
  const parts = paragraphsOf(flow);
  const levels = headingLevels(
    parts.filter((part) => part.kind === "paragraph").filter(({ text }) => contentsLine(text) === undefined),
    bookmarks,
  );
  const blocks: Block[] = [];
  let open: Grid | undefined;
  const list = new ListDepth();
  for (const part of parts) {
    if (part.kind === "grid") {
      const whole: Grid = open === undefined ? part : joinGrids(open, part);
      if (whole !== part) blocks.pop();
      blocks.push(tableOfRows(whole.rows));
      open = whole;
      list.end();
      continue;
    }
    open = undefined;
    blocks.push(blockOf(part, levels.get(part), list));
  }
  return blocks;
}

function blockOf(paragraph: Paragraph, level: number | undefined, list: ListDepth): Block {
  const { text, bold, indent, dotted } = paragraph;
  if (level !== undefined) {
    list.end();
    return { kind: "heading", level, text: text.replaceAll("\n", " ") };
  }
  const contents = contentsLine(text);
  if (contents !== undefined)
    return { kind: "item", depth: 0, ...(markerOf(contents) ?? { text: contents }) };
  const marked = dotted ? { text } : markerOf(text);
  if (marked === undefined) {
    list.end();
    return { kind: "paragraph", text, strong: bold };
  }
  return { kind: "item", depth: list.depthAt(indent), ...marked } satisfies ItemBlock;
}

/** How deep an item stands, by how far it is indented beside the items around it. */
class ListDepth {
  #indents: number[] = [];

  depthAt(indent: number): number {
    this.#indents = [...this.#indents.filter((other) => other < indent - SAME_PLACE), indent];
    return this.#indents.length - 1;
  }

  end(): void {
    this.#indents = [];
  }
}

/**
 * A table that goes on at the top of the next page or column is one table: the header that is printed again is left out, and a
 * row that was cut in the middle of a sentence is one row. Returns `next` itself when it is a table of its own.
 */
function joinGrids(open: Grid, next: Grid): Grid {
  const widthsOf = ({ lefts }: Grid) => lefts.map((left) => left - (lefts[0] ?? 0));
  const widths = widthsOf(next);
  const alike =
    widths.length === open.lefts.length &&
    widthsOf(open).every((width, column) => Math.abs(width - (widths[column] ?? 0)) < SAME_PLACE);
  const [header = []] = open.rows;
  const repeated = next.rows[0]?.every((cell, column) => cell === header[column]) ?? false;
  if (!alike || !(repeated || next.page === open.page + 1)) return next;
  const rows = repeated ? next.rows.slice(1) : next.rows;
  const [first] = rows;
  const last = open.rows.at(-1);
  if (first === undefined || last === undefined || !continuesRow(last, first))
    return { ...next, rows: [...open.rows, ...rows] };
  const joined = last.map((cell, column) =>
    [cell, first[column] ?? ""].filter((text) => text !== "").join(" "),
  );
  return { ...next, rows: [...open.rows.slice(0, -1), joined, ...rows.slice(1)] };
}

/** Some cell breaks off in the middle of a sentence and goes on, and no cell begins anew. */
function continuesRow(last: readonly string[], first: readonly string[]): boolean {
  const goesOn = first.some(
    (cell, column) => /^[\p{Ll}(]/u.test(cell) && /[^.:;!?]$/.test(last[column] ?? ""),
  );
  return goesOn && first.every((cell) => cell === "" || !/^(?:[\p{Lu}\d]|[a-zæøå]{1,4}[.)]\s)/u.test(cell));
}
