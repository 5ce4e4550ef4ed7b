import type { PaperHeading, PaperPart, PaperView } from "../../../presentation/view/paper-parts.ts";
import { ArchiveDocument } from "./archive-document.ts";
import { drawContents, type FillIn } from "./draw-contents.ts";
import { drawTable, TABLE_BEGINNING } from "./draw-table.ts";
import {
  drawFacts,
  drawHeading,
  drawList,
  drawParagraph,
  drawRule,
  drawTitle,
  headingHeight,
  type Place,
} from "./draw-text.ts";
import { BODY, NOTE, PAGE, Sheet, TEXT_WIDTH } from "./sheet.ts";

/**
 * The paper as PDF/A-3b with tags, bookmarks and its attachments inside. The same paper gives the same bytes.
 *
 * @throws RangeError when two attachments have one name
 */
export async function paperPdf(paper: PaperView): Promise<Uint8Array> {
  const document = new ArchiveDocument(paper);
  attach(document, paper);
  const sheet = new Sheet(document);
  drawTitle(sheet, paper);
  const places: Place[] = [];
  const fillIns: FillIn[] = [];
  const bookmarks = new Bookmarks(document);
  for (const [index, part] of paper.parts.entries()) {
    switch (part.kind) {
      case "heading":
        places.push(drawHeading(sheet, part, destinationOf(index), neededAfter(sheet, paper.parts, index)));
        bookmarks.add(part);
        break;
      case "facts":
        drawFacts(sheet, part);
        break;
      case "paragraph":
        drawParagraph(sheet, part);
        break;
      case "list":
        drawList(sheet, part);
        break;
      case "table":
        drawTable(sheet, part);
        break;
      case "page-break":
        if (!sheet.atTop) sheet.newPage();
        break;
      case "contents":
        fillIns.push(drawContents(sheet, part.title, listed(paper.parts)));
    }
  }
  for (const fillIn of fillIns) fillIn(places);
  sheet.root.end();
  drawFooters(sheet, paper);
  return document.bytes();
}

function attach(document: ArchiveDocument, { attachments, createdAt }: PaperView): void {
  if (new Set(attachments.map(({ name }) => name)).size < attachments.length)
    throw new RangeError("two attachments of a paper have the same name");
  for (const { name, mediaType, bytes, relationship, description } of attachments) {
    // PDFKit's types lack `relationship`.
    const options = { name, type: mediaType, description, relationship, ...dates(createdAt) };
    document.file(Buffer.from(bytes), options);
  }
}

function dates(createdAt: string) {
  return { creationDate: new Date(createdAt), modifiedDate: new Date(createdAt) };
}

function listed(parts: readonly PaperPart[]): { readonly text: string; readonly destination: string }[] {
  return parts.flatMap((part, index) =>
    part.kind === "heading" && part.listed === true
      ? [{ text: part.text, destination: destinationOf(index) }]
      : [],
  );
}

function destinationOf(index: number): string {
  return `part-${index}`;
}

/** The room that the beginning of the next part takes. */
function neededAfter(sheet: Sheet, parts: readonly PaperPart[], index: number): number {
  const next = parts[index + 1];
  switch (next?.kind) {
    case "heading":
      return headingHeight(sheet, next) + neededAfter(sheet, parts, index + 1);
    case "table":
      return TABLE_BEGINNING;
    case "facts":
    case "list":
    case "paragraph":
    case "contents":
      return 3 * BODY.leading;
    default:
      return 0;
  }
}

/** Headings as the reader program's own list, each under the nearest one of a higher level. */
class Bookmarks {
  readonly #open: { readonly level: number; readonly item: ArchiveDocument["outline"] }[] = [];
  readonly #document: ArchiveDocument;

  constructor(document: ArchiveDocument) {
    this.#document = document;
  }

  add({ level, text }: PaperHeading): void {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const parent = this.#open.at(-1)?.item ?? this.#document.outline;
    this.#open.push({ level, item: parent.addItem(text) });
  }
}

function drawFooters(sheet: Sheet, { footer }: PaperView): void {
  const { document } = sheet;
  const { count } = document.bufferedPageRange();
  const y = PAGE.height - PAGE.bottom + 26;
  for (let page = 1; page <= count; page += 1) {
    document.switchToPage(page - 1);
    drawRule(sheet, y - 5);
    const number = footer.pages.replace("{page}", String(page)).replace("{pages}", String(count));
    const width = sheet.measure(number, NOTE);
    const [line = []] = sheet.lines([{ text: footer.text }], TEXT_WIDTH - width - 20, NOTE);
    sheet.artifact(() => {
      sheet.line(line, PAGE.left, y, NOTE);
      sheet.text(number, PAGE.left + TEXT_WIDTH - width, y, NOTE);
    }, "Pagination");
  }
}
