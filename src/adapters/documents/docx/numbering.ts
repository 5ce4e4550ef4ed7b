import { letterOf, romanOf } from "../printed-count.ts";
import type { Style } from "./style-sheet.ts";
import { childOf, elementsIn, switchIn, valueIn, type XmlElement } from "./xml-tree.ts";

/** A paragraph's place in a list. */
export interface Numbered {
  readonly depth: number;
  /** As Word prints it («a)», «2.1»); absent for a bullet. */
  readonly label: string | undefined;
}

interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
  readonly style: string | undefined;
  readonly onlyDigits: boolean;
}

interface List {
  /** Lists with the same key go on counting where the other stopped. */
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** Word stores no printed numbers: they are counted again as Word counts them. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(numbering: XmlElement | undefined) {
    this.#lists = readLists(numbering);
  }

  /** Counts the paragraph; absent for one that stands in no list. */
  next(properties: XmlElement | undefined, styles: readonly Style[]): Numbered | undefined {
    const sources = [properties, ...styles.map(({ paragraph }) => paragraph)].map((source) =>
      childOf(source, "numPr"),
    );
    const id = sources.map((source) => valueIn(source, "numId")).find((value) => value !== undefined);
    const list = id === undefined ? undefined : this.#lists.get(id);
    if (id === undefined || list === undefined) return undefined;
    const given = sources.map((source) => valueIn(source, "ilvl")).find((value) => value !== undefined);
    const depth = given === undefined ? levelOfStyle(list, styles) : Number(given);
    const level = list.levels.get(depth);
    if (level === undefined) return undefined;
    this.#restart(id, list);
    const counts = this.#count(list, depth, level);
    const bullet = level.format === "bullet" || level.format === "none" || level.pattern === "";
    return { depth, label: bullet ? undefined : labelOf(list, level, counts) };
  }

  #restart(id: string, { key, restarts }: List): void {
    if (this.#begun.has(id)) return;
    this.#begun.add(id);
    if (restarts.size === 0) return;
    const counts = this.#counts.get(key) ?? new Map<number, number>();
    for (const [depth, start] of restarts) counts.set(depth, start - 1);
    this.#counts.set(key, counts);
  }

  #count({ key, levels }: List, depth: number, { start }: Level): ReadonlyMap<number, number> {
    const counts = this.#counts.get(key) ?? new Map<number, number>();
    this.#counts.set(key, counts);
    for (let above = 0; above < depth; above += 1)
      if (!counts.has(above)) counts.set(above, levels.get(above)?.start ?? 1);
    counts.set(depth, (counts.get(depth) ?? start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > depth) counts.delete(deeper);
    return counts;
  }
}

function labelOf(
  { levels }: List,
  { pattern, onlyDigits }: Level,
  counts: ReadonlyMap<number, number>,
): string {
  return pattern.replaceAll(/%(\d)/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const format = onlyDigits ? "decimal" : (levels.get(depth)?.format ?? "decimal");
    return printCount(counts.get(depth) ?? 1, format);
  });
}

function levelOfStyle({ levels }: List, styles: readonly Style[]): number {
  const [own] = styles;
  return [...levels].find(([, { style }]) => style !== undefined && style === own?.id)?.[0] ?? 0;
}

function readLists(numbering: XmlElement | undefined): Map<string, List> {
  const elements = numbering === undefined ? [] : elementsIn(numbering);
  const abstracts = elements.filter(({ name }) => name === "abstractNum");
  const lists = new Map<string, List>();
  for (const element of elements) {
    const id = element.attributes["numId"];
    if (element.name !== "num" || id === undefined) continue;
    const abstractId = valueIn(element, "abstractNumId");
    const named = abstracts.find(({ attributes }) => attributes["abstractNumId"] === abstractId);
    const link = valueIn(named, "numStyleLink");
    const linked = abstracts.find(
      (abstract) => link !== undefined && valueIn(abstract, "styleLink") === link,
    );
    const abstract = linked ?? named;
    if (abstract === undefined) continue;
    const overrides = elementsIn(element).filter(({ name }) => name === "lvlOverride");
    const restarts = overrides.flatMap((override): (readonly [number, number])[] => {
      const start = valueIn(override, "startOverride");
      return start === undefined ? [] : [[Number(override.attributes["ilvl"]), Number(start)]];
    });
    lists.set(id, {
      key: abstract.attributes["abstractNumId"] ?? id,
      levels: new Map([...levelsIn(abstract), ...overrides.flatMap(levelsIn)]),
      restarts: new Map(restarts),
    });
  }
  return lists;
}

function levelsIn(element: XmlElement): (readonly [number, Level])[] {
  return elementsIn(element)
    .filter(({ name }) => name === "lvl")
    .map((level) => [
      Number(level.attributes["ilvl"] ?? 0),
      {
        format: valueIn(level, "numFmt") ?? "decimal",
        pattern: valueIn(level, "lvlText") ?? "",
        start: Number(valueIn(level, "start") ?? 1),
        style: valueIn(level, "pStyle"),
        onlyDigits: switchIn(level, "isLgl") ?? false,
      },
    ]);
}

function printCount(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letterOf(count);
    case "upperLetter":
      return letterOf(count).toUpperCase();
    case "lowerRoman":
      return romanOf(count);
    case "upperRoman":
      return romanOf(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    default:
      return String(count);
  }
}
