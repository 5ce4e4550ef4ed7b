import type { Place } from "./draw-text.ts";
import {
  ACCENT,
  BODY,
  MUTED,
  PAGE,
  type Sheet,
  type StructureElement,
  TEXT_WIDTH,
  type Type,
} from "./sheet.ts";

const TITLE: Type = { size: 12.5, leading: 17, color: ACCENT, font: "bold" };
const NUMBER_ROOM = 34;

interface Entry {
  readonly element: StructureElement;
  readonly page: number;
  readonly y: number;
  readonly from: number;
  readonly destination: string;
}

/** What a list of contents still lacks: the pages, which are known when all is written. */
export type FillIn = (places: readonly Place[]) => void;

/** Writes the list; each entry leads to its heading. */
export function drawContents(
  sheet: Sheet,
  title: string,
  headings: readonly { readonly text: string; readonly destination: string }[],
): FillIn {
  sheet.require(TITLE.leading + 3 * BODY.leading);
  sheet.space(14);
  sheet.element("P", sheet.root, (element) => {
    const { y } = sheet;
    element.add(() => sheet.text(title, PAGE.left, y, TITLE));
  });
  sheet.y += TITLE.leading + 5;
  const entries: Entry[] = [];
  const list = sheet.document.struct("TOC");
  sheet.root.add(list);
  for (const { text, destination } of headings) {
    const lines = sheet.lines([{ text }], TEXT_WIDTH - NUMBER_ROOM - 20, BODY);
    const height = lines.length * BODY.leading;
    sheet.require(height);
    const { y } = sheet;
    const element = sheet.document.struct("TOCI");
    list.add(element);
    let from = 0;
    sheet.element("Link", element, (link) => {
      link.add(() => {
        for (const [index, line] of lines.entries())
          from = sheet.line(line, PAGE.left, y + index * BODY.leading, BODY);
      });
      sheet.document.goTo(PAGE.left, y, TEXT_WIDTH, height, destination, annotationOf(link, text));
    });
    entries.push({ element, page: sheet.page, y: y + height - BODY.leading, from, destination });
    sheet.y += height + 3;
  }
  return (places) => {
    for (const entry of entries) {
      const place = places.find(({ destination }) => destination === entry.destination);
      if (place !== undefined) fill(sheet, entry, String(place.page));
      entry.element.end();
    }
    list.end();
  };
}

function fill(sheet: Sheet, { element, page, y, from }: Entry, number: string): void {
  const right = PAGE.left + TEXT_WIDTH;
  const width = sheet.measure(number, BODY);
  sheet.document.switchToPage(page - 1);
  sheet.artifact(() =>
    sheet.document
      .moveTo(PAGE.left + from + 6, y + BODY.leading * 0.72)
      .lineTo(right - width - 6, y + BODY.leading * 0.72)
      .lineWidth(0.7)
      .dash(0.7, { space: 3 })
      .stroke(MUTED)
      .undash(),
  );
  element.add(() => sheet.text(number, right - width, y, BODY));
}

/** What joins an annotation to its element, and says where it leads; PDFKit takes both, and its types lack them. */
function annotationOf(structParent: StructureElement, text: string) {
  const options = { structParent, color: undefined };
  Object.assign(options, { Contents: new String(text) });
  return options;
}
