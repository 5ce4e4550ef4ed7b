import type { PaperPart } from "../view/paper-parts.ts";
import type { Room } from "./plan-report-parts.ts";

/** What a page of A4 holds, whatever a plan has in it. */
const LEAST: Room = {
  areas: 11,
  delivered: 3,
  hanging: 3,
  events: 2,
  characters: 104,
  title: 36,
  heading: { level: 1, look: "small" },
  list: { look: "small" },
};

const WHOLE_TITLES = 90;

/** In points, as the PDF sets them: what the lists and the rows of the table may take up together. */
const HEIGHT = 438;
const ROW = 2.5;
const LINE_OF_ROW = 10.5;
/** Letters that an area's title certainly has on a line. */
const LINE_LETTERS = 34;
const ITEM = 15;
const NOTE = 16.5;

/**
 * The most that one page has room for: first the areas' whole titles, then more of what hangs, of what is delivered and
 * of what bodies decided, one line of each at a time.
 *
 * @param partsWithin the page as it is within a room
 */
export function roomOnOnePage(partsWithin: (room: Room) => readonly PaperPart[]): Room {
  const heightIn = (room: Room) => partsWithin(room).reduce((sum, part) => sum + heightOf(part), 0);
  const whole = { ...LEAST, title: WHOLE_TITLES };
  let room = heightIn(whole) <= HEIGHT ? whole : LEAST;
  let growing: readonly ("hanging" | "delivered" | "events")[] = ["hanging", "delivered", "events"];
  while (growing.length > 0)
    growing = growing.filter((list) => {
      const more = { ...room, [list]: room[list] + 1 };
      const height = heightIn(more);
      const grows = height > heightIn(room) && height <= HEIGHT;
      if (grows) room = more;
      return grows;
    });
  return room;
}

function heightOf(part: PaperPart): number {
  switch (part.kind) {
    case "table":
      return part.rows.reduce((sum, [title = ""]) => sum + ROW + linesOf(title) * LINE_OF_ROW, 0);
    case "list":
      return part.items.length * ITEM;
    case "paragraph":
      return NOTE;
    default:
      return 0;
  }
}

function linesOf(title: string): number {
  if (title.length <= LEAST.title) return 1;
  let lines = 1;
  let used = 0;
  for (const { length } of title.split(" ")) {
    const isNext = used > 0 && used + 1 + length > LINE_LETTERS;
    lines += Number(isNext);
    used = isNext || used === 0 ? length : used + 1 + length;
  }
  return lines;
}
