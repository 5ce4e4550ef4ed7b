import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from "unpdf/pdfjs";
import { z } from "zod/v4";
import type { ReadSource, SourceMark } from "../../../domain/agreements/importing/source-file.ts";
import type { ReadingLimits } from "../reading-limits.ts";
import { drawPage, type Typeface } from "./draw-page.ts";
import type { Flow } from "./flow.ts";
import { blocksOfFlow } from "./flow-blocks.ts";
import { headingTags } from "./heading-tags.ts";
import type { Bookmark } from "./headings.ts";
import type { Matrix } from "./matrix.ts";
import { contentOf, type PageContent } from "./page-content.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { layOut } from "./page-layout.ts";

const BOLD = /bold|black|heavy|demi|medium/i;
const DEEPEST_BOOKMARK = 6;

/** Reads a PDF: its words by where they stand. Scripts, enclosures and forms in it are not looked at. */
export async function readPdf(
  bytes: Uint8Array,
  limits: ReadingLimits,
  onPage: (page: number, of: number) => void,
): Promise<ReadSource> {
  // The reader takes the bytes over, and leaves its caller's array empty.
  const loading = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    // Pictures are told of and never decoded.
    maxImageSize: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
  });
  try {
    const document = await loading.promise;
    if (document.numPages > limits.pages)
      return { kind: "unreadable", problem: "too-large", detail: "pages" };
    return await readPages(document, onPage);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === "PasswordException";
    return { kind: "unreadable", problem: encrypted ? "encrypted" : "damaged" };
  } finally {
    await loading.destroy();
  }
}

async function readPages(
  document: PDFDocumentProxy,
  onPage: (page: number, of: number) => void,
): Promise<ReadSource> {
  const contents: PageContent[] = [];
  const marks: SourceMark[] = [];
  const typefaces = new Map<string, Typeface>();
  const layers = await document.getOptionalContentConfig();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await readPage(page, typefaces, (group) => layers.isVisible(group));
    contents.push(content);
    marks.push(...(await linksOn(page)), ...marksOf(content));
    page.cleanup();
    onPage(number, document.numPages);
  }
  const printed = contents.map(({ words, turned }) => words.length + turned.length > 0);
  if (!printed.includes(true)) {
    const pictured = contents.some(({ pictures }) => pictures.length > 0);
    return { kind: "unreadable", problem: pictured ? "scanned" : "empty" };
  }
  for (const [place, isPrinted] of printed.entries())
    if (!isPrinted) marks.push({ kind: "page-without-text", page: place + 1 });
  const flow: Flow[] = [];
  for (const [place, content] of withoutFurniture(contents).entries())
    flow.push(...layOut(content, place + 1, flow.at(-1)));
  const turned = [...new Set(contents.flatMap((content) => content.turned))];
  const blocks = [
    ...blocksOfFlow(flow, await bookmarksOf(document)),
    ...turned.map((text) => ({ kind: "paragraph", text, strong: false }) as const),
  ];
  return {
    kind: "read",
    source: { format: "pdf", blocks, stated: undefined, pages: document.numPages, marks },
  };
}

async function readPage(
  page: PDFPageProxy,
  typefaces: Map<string, Typeface>,
  isLayerShown: (group: unknown) => boolean,
): Promise<PageContent> {
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const typefaceOf = (name: string): Typeface => {
    const known = typefaces.get(name);
    if (known !== undefined) return known;
    const typeface = typefaceFrom(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    typefaces.set(name, typeface);
    return typeface;
  };
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = height] = transform.map(Number);
  const view: Matrix = [a, b, c, d, e, f];
  return contentOf(drawPage(operators, view, typefaceOf, isLayerShown), {
    width,
    height,
    headings: headingTags(await page.getStructTree()),
  });
}

const fontSchema = z.object({
  name: z.string().catch(""),
  fontMatrix: z.array(z.number()).min(1).catch([0.001]),
});

function typefaceFrom(font: unknown): Typeface {
  const read = fontSchema.safeParse(font);
  if (!read.success) return { bold: false, unit: 0.001 };
  return { bold: BOLD.test(read.data.name), unit: Math.abs(read.data.fontMatrix[0] ?? 0.001) };
}

function marksOf({ hidden, pictures }: PageContent): SourceMark[] {
  return [
    ...hidden.map((text): SourceMark => ({ kind: "hidden-text", text })),
    ...pictures.map((): SourceMark => ({ kind: "picture" })),
  ];
}

const annotationSchema = z.object({
  subtype: z.string(),
  url: z.string().optional(),
  unsafeUrl: z.string().optional(),
  overlaidText: z.string().catch(""),
  contentsObj: z.object({ str: z.string() }).optional(),
});

/** Links to elsewhere, and what somebody noted in the margin. */
async function linksOn(page: PDFPageProxy): Promise<SourceMark[]> {
  const marks: SourceMark[] = [];
  for (const annotation of await page.getAnnotations()) {
    const read = annotationSchema.safeParse(annotation);
    if (!read.success) continue;
    const { subtype, url, unsafeUrl, overlaidText, contentsObj } = read.data;
    const target = url ?? unsafeUrl;
    const last = marks.at(-1);
    if (subtype !== "Link") {
      if (contentsObj !== undefined && contentsObj.str.trim() !== "")
        marks.push({ kind: "hidden-text", text: contentsObj.str });
    } else if (target !== undefined && last?.kind === "link" && last.target === target)
      marks[marks.length - 1] = { ...last, text: `${last.text} ${overlaidText}`.trim() };
    else if (target !== undefined) marks.push({ kind: "link", text: overlaidText, target });
  }
  return marks;
}

interface OutlineEntry {
  readonly title: string;
  readonly items: readonly OutlineEntry[];
}

async function bookmarksOf(document: PDFDocumentProxy): Promise<Bookmark[]> {
  const outline: readonly OutlineEntry[] | null = await document.getOutline();
  const flat = (entries: readonly OutlineEntry[], level: number): Bookmark[] =>
    level > DEEPEST_BOOKMARK
      ? []
      : entries.flatMap(({ title, items }) => [{ title, level }, ...flat(items, level + 1)]);
  return flat(outline ?? [], 1);
}
