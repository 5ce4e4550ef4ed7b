import type { Action, ActionSet } from "./card.ts";

/** A row of buttons with more words than this runs out of a phone's narrow card, and what runs out cannot be pressed. */
const MOST_CHARACTERS = 28;
/** Border and room around a button's words, in characters. */
const AROUND = 3;

/** Buttons in as many rows as a phone needs, in their order; none for no buttons. */
export function buttonRows(actions: readonly Action[]): readonly ActionSet[] {
  const rows: Action[][] = [];
  let room = 0;
  for (const action of actions) {
    const width = action.title.length + AROUND;
    if (rows.length === 0 || width > room) {
      rows.push([]);
      room = MOST_CHARACTERS + 2 * AROUND;
    }
    rows.at(-1)?.push(action);
    room -= width;
  }
  return rows.map((row, place) => ({
    type: "ActionSet",
    spacing: place === 0 ? "medium" : "small",
    actions: row,
  }));
}
