import { childOf, elementsIn, switchIn, valueIn, type XmlElement } from "./xml-tree.ts";

/** What the styles of a document say about a paragraph or a run. */
export interface StyleSheet {
  /** From the style itself to the one that it is based on last. */
  chainOf(id: string | undefined): readonly Style[];
}

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

const LONGEST_CHAIN = 20;

export function readStyles(sheet: XmlElement | undefined): StyleSheet {
  const styles = new Map<string, Style & { basedOn: string | undefined }>();
  for (const element of sheet === undefined ? [] : elementsIn(sheet)) {
    const id = element.attributes["styleId"];
    if (element.name !== "style" || id === undefined) continue;
    styles.set(id, {
      id,
      name: valueIn(element, "name") ?? id,
      basedOn: valueIn(element, "basedOn"),
      paragraph: childOf(element, "pPr"),
      run: childOf(element, "rPr"),
    });
  }
  return {
    chainOf: (id) => {
      const chain: Style[] = [];
      for (let next = id; next !== undefined && chain.length < LONGEST_CHAIN; ) {
        const style = styles.get(next);
        if (style !== undefined) chain.push(style);
        next = style?.basedOn;
      }
      return chain;
    },
  };
}

/** A run's property where it is set nearest: on the run, its own style, or its paragraph's style. */
export function runSwitch(
  properties: XmlElement | undefined,
  paragraphStyles: readonly Style[],
  sheet: StyleSheet,
  name: string,
): boolean {
  const sources = [properties, ...sheet.chainOf(valueIn(properties, "rStyle")).map(({ run }) => run)];
  for (const source of [...sources, ...paragraphStyles.map(({ run }) => run)]) {
    const value = switchIn(source, name);
    if (value !== undefined) return value;
  }
  return false;
}

const HEADING = /^(?:heading|overskrift)\s*(\d)$/i;
const TITLE = /^(?:title|tittel)$/i;
const OUTLINE_LEVELS = 9;

/** 0 for the document's title, 1 for the outermost headings; absent for a paragraph that is no heading. */
export function headingLevelOf(
  properties: XmlElement | undefined,
  styles: readonly Style[],
): number | undefined {
  for (const { name } of styles) {
    if (TITLE.test(name)) return 0;
    const level = HEADING.exec(name)?.[1];
    if (level !== undefined) return Number(level);
  }
  for (const source of [properties, ...styles.map(({ paragraph }) => paragraph)]) {
    const outline = Number(valueIn(source, "outlineLvl") ?? Number.NaN);
    if (!Number.isNaN(outline)) return outline < OUTLINE_LEVELS ? outline + 1 : undefined;
  }
  return undefined;
}
