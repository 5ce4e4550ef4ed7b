import type { Block, HeadingBlock, ItemBlock, ParagraphBlock, TableBlock } from "./block.ts";
import { isParagraphHeading, slugOfHeading } from "./slug.ts";
import { tableSections } from "./table-sections.ts";

/** What stands between two headings, or beside one cell of a table's first column. */
export interface Section {
  /** From the outermost to the nearest; empty before the first heading. */
  readonly headings: readonly string[];
  /** Names the section in clause ids. Text that continues the same section after a table has the same slug. */
  readonly slug: string;
  /**
   * Which of its parts are read together: short fragments, as on slides; everything, in a contents list; nothing,
   * where each part is cited by its number (§) or its cell.
   */
  readonly joins: "fragments" | "everything" | "nothing";
  readonly content: (ParagraphBlock | ItemBlock)[];
}

interface OpenHeading {
  readonly level: number;
  readonly text: string;
  readonly slug: string;
  /** False while neither text nor a deeper heading stands under it. */
  used: boolean;
}

/** The section before any heading. */
const START = "start";

/**
 * Divides a document into sections. A heading with nothing under it becomes a section of its own, whose text is the
 * heading: on a slide the heading may be all that is said.
 */
export function sectionsOf(blocks: readonly Block[]): Section[] {
  const outline = new Outline();
  for (const block of blocks) {
    if (block.kind === "heading") outline.enterHeading(block);
    else if (block.kind === "table") outline.addTable(block);
    else outline.addText(block);
  }
  return outline.finish();
}

class Outline {
  readonly #sections: Section[] = [];
  readonly #path: OpenHeading[] = [];
  readonly #claimSlug = slugClaims();
  /** Takes the next text; absent after a heading or a table. */
  #open: Section | undefined;

  enterHeading({ level, text }: HeadingBlock): void {
    while ((this.#path.at(-1)?.level ?? 0) >= level) this.#leaveHeading();
    const parent = this.#useNearest();
    this.#path.push({ level, text, slug: this.#claimSlug(text, parent?.text), used: false });
    this.#open = undefined;
  }

  addText(block: ParagraphBlock | ItemBlock): void {
    if (block.kind === "paragraph" && this.#open?.joins === "everything") this.#leaveHeading();
    if (this.#open === undefined) {
      const nearest = this.#useNearest();
      this.#open = this.#add([], nearest?.slug ?? START, joinsUnder(nearest?.text));
    }
    this.#open.content.push(block);
  }

  addTable(table: TableBlock): void {
    const inTable = tableSections(table);
    if (inTable.length === 0) return;
    const nearest = this.#useNearest();
    for (const { headings, entries } of inTable) {
      const [name, above = nearest?.text] = headings.toReversed();
      const slug = name === undefined ? (nearest?.slug ?? START) : this.#claimSlug(name, above);
      const { content } = this.#add(headings, slug, "nothing");
      for (const entry of entries) content.push({ kind: "item", depth: 0, ...entry });
    }
    this.#open = undefined;
  }

  finish(): Section[] {
    while (this.#path.length > 0) this.#leaveHeading();
    return this.#sections;
  }

  #leaveHeading(): void {
    const left = this.#path.pop();
    this.#open = undefined;
    if (left === undefined || left.used) return;
    this.#add([], left.slug, "nothing").content.push({ kind: "paragraph", text: left.text, strong: false });
  }

  #useNearest(): OpenHeading | undefined {
    const nearest = this.#path.at(-1);
    if (nearest !== undefined) nearest.used = true;
    return nearest;
  }

  #add(inner: readonly string[], slug: string, joins: Section["joins"]): Section {
    const section = { headings: [...this.#path.map(({ text }) => text), ...inner], slug, joins, content: [] };
    this.#sections.push(section);
    return section;
  }
}

const CONTENTS = /^(?:innhold|innhald)(?:sfortegnelse|sliste)?$/i;

/** True for the heading of a list of contents, which repeats headings and answers nothing. */
export function isContentsHeading(heading: string | undefined): boolean {
  return heading !== undefined && CONTENTS.test(heading.trim());
}

function joinsUnder(heading: string | undefined): Section["joins"] {
  if (isContentsHeading(heading)) return "everything";
  return isParagraphHeading(heading) ? "nothing" : "fragments";
}

/** Gives each heading a slug that no other has: its own, else with its parent's before it, else with a number. */
function slugClaims(): (heading: string, parent: string | undefined) => string {
  const claimed = new Set([START]);
  return (heading, parent) => {
    const own = slugOfHeading(heading);
    const nested = parent === undefined ? own : `${slugOfHeading(parent)}/${own}`;
    let slug = claimed.has(own) ? nested : own;
    for (let n = 2; claimed.has(slug); n += 1) slug = `${nested}-${n}`;
    claimed.add(slug);
    return slug;
  };
}
