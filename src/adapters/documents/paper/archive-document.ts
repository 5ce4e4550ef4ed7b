import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import type { PaperView } from "../../../presentation/view/paper-parts.ts";

const FONTS = {
  regular: "400Regular/SourceSans3_400Regular.ttf",
  bold: "600SemiBold/SourceSans3_600SemiBold.ttf",
  italic: "400Regular_Italic/SourceSans3_400Regular_Italic.ttf",
} as const;

export type Font = keyof typeof FONTS;

/** A file to write a paper into: PDF/A-3b, tagged, with its fonts inside, and nothing in it that depends on the day. */
export class ArchiveDocument extends PDFDocument {
  constructor({ title, issuer, subject, language, createdAt }: PaperView) {
    super({
      subset: "PDF/A-3b",
      pdfVersion: "1.7",
      tagged: true,
      lang: LANGUAGE_TAGS[language],
      displayTitle: true,
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      // Page numbers are written when all pages are there.
      bufferPages: true,
      info: {
        Title: title,
        Author: issuer,
        Subject: subject,
        Creator: "Enighet",
        Producer: "Enighet (PDFKit)",
        CreationDate: new Date(createdAt),
      },
    });
    for (const [name, path] of Object.entries(FONTS)) this.registerFont(name, fontFile(path));
  }

  /** PDFKit puts the same words into XMP as they are, where `&` and `<` are mark-up. */
  override endMetadata(): void {
    const { Title, Author, Subject } = this.info;
    Object.assign(this.info, {
      Title: escaped(Title),
      Author: escaped(Author),
      Subject: escaped(Subject),
    });
    super.endMetadata();
  }

  /** @throws whatever PDFKit throws when it cannot write */
  async bytes(): Promise<Uint8Array> {
    this.end();
    return new Uint8Array(await buffer(this));
  }
}

const LANGUAGE_TAGS = { nb: "nb-NO", nn: "nn-NO", en: "en-GB" } as const;

const require = createRequire(import.meta.url);

function fontFile(path: string): Buffer {
  return readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${path}`));
}

function escaped(text: string | undefined): string {
  return (text ?? "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
