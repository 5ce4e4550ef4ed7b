import { type TableBlock, wordsIn } from "./block.ts";
import { type Labelled, labelKind, splitAtLabels } from "./printed-label.ts";

/** What stands in a table about one thing: the thing named in the first column, and the entries beside it. */
export interface TableSection {
  /** Column names in one line, the group and the first column's cell, each where there is one. */
  readonly headings: readonly string[];
  readonly entries: readonly Labelled[];
}

const LONGEST_KEY_WORDS = 25;

interface Group {
  /** Empty for rows that stand in no group. */
  readonly name: string;
  readonly sections: { headings: string[]; entries: Labelled[] }[];
}

/**
 * Reads a table row by row. The first column names what a row is about and is carried down while it is blank; a row
 * with nothing but a first cell names a group of rows. The second column's text is split at its printed labels; cells
 * further right follow it under their column's name.
 */
export function tableSections({ header, rows }: TableBlock): TableSection[] {
  const columns = named([header.filter((name) => name !== "").join(" / ")]);
  const groups = rows
    .filter((cells) => cells.some((cell) => cell !== ""))
    .reduce<Group[]>((sofar, cells) => addRow(sofar, cells, header), []);
  if (groups.length === 0) return columns.map((text) => ({ headings: [], entries: [{ text }] }));
  return groups.flatMap(({ name, sections }) =>
    sections.length === 0
      ? [{ headings: columns, entries: [{ text: name }] }]
      : sections.map((section) => ({ ...section, headings: [...columns, ...section.headings] })),
  );
}

function addRow(groups: Group[], cells: readonly string[], header: readonly string[]): Group[] {
  const [first = "", ...others] = cells;
  const isName = first !== "" && wordsIn(first) <= LONGEST_KEY_WORDS;
  if (isName && others.every((cell) => cell === "")) return [...groups, { name: first, sections: [] }];
  const last = groups.at(-1);
  if (last === undefined || isOfTheSameKind(first, last.name))
    return addRow([...groups, { name: "", sections: [] }], cells, header);
  if (first !== "" || last.sections.length === 0)
    last.sections.push({ headings: named([last.name, isName ? first : ""]), entries: [] });
  const entries = isName || first === "" ? entriesOf(others, header.slice(1)) : entriesOf(cells, header);
  last.sections.at(-1)?.entries.push(...entries);
  return groups;
}

function named(names: readonly string[]): string[] {
  return names.filter((name) => name !== "");
}

/** After the group «1. …» with rows «a) …» and «b) …», a row «2. …» stands beside the group and not in it. */
function isOfTheSameKind(first: string, group: string): boolean {
  const kind = labelKind(group);
  return kind !== undefined && kind === labelKind(first);
}

function entriesOf([main = "", ...details]: readonly string[], [, ...names]: readonly string[]): Labelled[] {
  const lines = details.flatMap((cell, place) => {
    const name = names[place] ?? "";
    return cell === "" ? [] : [name === "" ? cell : `${name}: ${cell}`];
  });
  if (main === "") return lines.length === 0 ? [] : [{ text: lines.join("\n") }];
  return splitAtLabels(main).map((entry) => ({ ...entry, text: [entry.text, ...lines].join("\n") }));
}
