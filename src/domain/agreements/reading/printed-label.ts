/** A piece of text with the label that is printed before it; `label` is absent when there is none. */
export interface Labelled {
  readonly label?: string;
  readonly text: string;
}

const LABEL = /^((?:\d{1,2}|[a-zæøå]|[ivx]{1,5})[.)]|\(\d{1,2}\))\s+(?=\S)/;
const BULLET = /^(?:[•▪‣◦✓✔➢👉]|o)\s+(?=\S)/u;

/** Takes a list item's printed label off its text («b) …», «o 12. …»); a bullet that was typed is no label. */
export function takeLabel(text: string): Labelled {
  const bare = text.replace(BULLET, "");
  const label = LABEL.exec(bare);
  return label?.[1] === undefined ? { text: bare } : { label: label[1], text: bare.slice(label[0].length) };
}

const NUMERALS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const LABEL_INSIDE = /(?<=^|\s)([a-z]{1,4})([.)])\s+(?=\S)/g;

/**
 * Splits a text that runs through a list in one line («i. … ii. … iii. …») at its labels. What stands before the
 * first label comes first, without a label. A text without such a run is returned whole, with its own label if any.
 */
export function splitAtLabels(text: string): Labelled[] {
  const found = [...text.matchAll(LABEL_INSIDE)];
  for (const series of [NUMERALS, LETTERS]) {
    const run: RegExpExecArray[] = [];
    for (const match of found)
      if (match[1] === series[run.length] && (run[0] === undefined || run[0][2] === match[2]))
        run.push(match);
    if (run.length < 2) continue;
    const before = text.slice(0, run[0]?.index).trim();
    const parts = run.map((match, place) => ({
      label: `${match[1]}${match[2]}`,
      text: text.slice(match.index + match[0].length, run[place + 1]?.index).trim(),
    }));
    return before === "" ? parts : [{ text: before }, ...parts];
  }
  return [takeLabel(text)];
}

/** «1.» and «2.» are of one kind, «a)» and «b)» of another; absent labels are of no kind. */
export function labelKind(text: string): "number" | "letter" | undefined {
  const { label } = takeLabel(text);
  if (label === undefined) return undefined;
  return /\d/.test(label) ? "number" : "letter";
}
