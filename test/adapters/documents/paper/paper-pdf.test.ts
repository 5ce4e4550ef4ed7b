import assert from "node:assert/strict";
import fc from "fast-check";
import { extractText } from "unpdf";
import { paperPdf } from "../../../../src/adapters/documents/paper/paper-pdf.ts";
import type { PaperPart } from "../../../../src/presentation/view/paper-parts.ts";
import { paper } from "../../../builders/papers.ts";
import { readWritten, type WrittenPdf } from "./written-pdf.ts";

async function written(...given: Parameters<typeof paper>): Promise<WrittenPdf> {
  return readWritten(await paperPdf(paper(...given)));
}

/** The words of a PDF as Mozilla's reader finds them, without the footer. */
async function wordsOf(bytes: Uint8Array, footer: RegExp): Promise<string[]> {
  const { text } = await extractText(bytes, { mergePages: false });
  return words(text.map((page) => page.replace(footer, "")).join(" "));
}

function words(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/\s+/)
    .filter((word) => word !== "");
}

const FOOTER = /SSU 12\. desember 2026 ?Side \d+ av \d+|SSU 12\. desember 2026\s+Side \d+ av \d+/;

describe("a paper as PDF/A-3", () => {
  it("says that it is PDF 1.7, has an identity, and is not encrypted", async () => {
    const { text, trailer } = await written();
    assert.ok(text.startsWith("%PDF-1.7\n%\xff\xff\xff\xff\n"));
    assert.match(trailer, /\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
    assert.doesNotMatch(text, /\/Encrypt/);
    assert.ok(text.endsWith("%%EOF\n"));
  });

  it("has every font inside, with a letter for each code", async () => {
    const pdf = await written();
    const composite = pdf.ofType("/Type /Font\n", "/Subtype /Type0");
    assert.equal(composite.length, 3);
    for (const { words: font } of composite) {
      assert.ok(pdf.follow(font, "ToUnicode").stream?.includes("beginbfrange"));
      const descendant = pdf.objects.find(({ number }) => font.includes(`/DescendantFonts [${number} 0 R]`));
      assert.match(descendant?.words ?? "", /\/CIDToGIDMap \/Identity/);
      const descriptor = pdf.follow(descendant?.words ?? "", "FontDescriptor");
      assert.ok((pdf.follow(descriptor.words, "FontFile2").stream?.length ?? 0) > 1_000);
    }
    assert.deepEqual(pdf.ofType("/Subtype /Type1"), []);
  });

  it("writes no letter without a shape", async () => {
    const pdf = await written({
      parts: [{ kind: "paragraph", spans: [{ text: "Ukjent 🙂 漢 tegn, og\u200dusynlig\u0007 ett" }] }],
    });
    const shown = pagesOf(pdf).flatMap(glyphsIn);
    assert.ok(shown.length > 40);
    assert.ok(!shown.includes("0000"));
  });

  it("says in XMP that it is part 3, and the same as its information dictionary", async () => {
    const pdf = await written();
    const catalog = pdf.follow(pdf.trailer, "Root");
    const metadata = pdf.follow(catalog.words, "Metadata");
    assert.doesNotMatch(metadata.words, /Filter/);
    const xmp = metadata.stream?.toString("utf8") ?? "";
    assert.match(xmp, /<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>B<\/pdfaid:conformance>/);
    assert.match(
      xmp,
      /<rdf:li xml:lang="x-default">Møte i SSU 12\. desember 2026: innkalling &amp; &lt;sakskart&gt;</,
    );
    assert.match(xmp, /<xmp:CreateDate>2026-11-22T08:00:00Z</);
    const info = pdf.follow(pdf.trailer, "Info");
    const title = Buffer.from(
      "\ufeffMøte i SSU 12. desember 2026: innkalling & <sakskart>",
      "utf16le",
    ).swap16();
    assert.ok(pdf.follow(info.words, "Title").words.includes(title.toString("latin1")));
    assert.match(pdf.follow(info.words, "CreationDate").words, /D:20261122080000Z/);
    assert.doesNotMatch(info.words, /ModDate/);
  });

  it("has sRGB as its output intent", async () => {
    const pdf = await written();
    const [intent, ...others] = pdf.ofType("/Type /OutputIntent");
    assert.deepEqual(others, []);
    assert.match(intent?.words ?? "", /\/S \/GTS_PDFA1/);
    const profile = pdf.follow(intent?.words ?? "", "DestOutputProfile");
    assert.match(profile.words, /\/N 3/);
    assert.equal(profile.stream?.toString("latin1", 16, 20), "RGB ");
    assert.equal(profile.stream?.toString("latin1", 36, 40), "acsp");
    assert.equal(profile.stream?.readUInt32BE(0), profile.stream?.length);
  });

  it("holds its attachments, byte for byte, and says what they are to it", async () => {
    const pdf = await written();
    const [file, ...others] = pdf.ofType("/Type /Filespec");
    assert.deepEqual(others, []);
    assert.match(file?.words ?? "", /\/AFRelationship \/Supplement/);
    const embedded = pdf.follow(file?.words ?? "", "F");
    assert.equal(embedded.stream?.toString("utf8"), "Et notat med å i.");
    assert.match(embedded.words, /\/Subtype \/text#2Fplain/);
    assert.match(embedded.words, /\/ModDate \(D:20261122080000Z\)/);
    const catalog = pdf.follow(pdf.trailer, "Root");
    assert.ok(catalog.words.includes(`/AF [${file?.number} 0 R]`));
    assert.match(pdf.follow(catalog.words, "Names").words, /\/EmbeddedFiles/);
  });

  it("refuses two attachments of one name, of which a reader would see one", async () => {
    const { attachments } = paper();
    await assert.rejects(paperPdf(paper({ attachments: [...attachments, ...attachments] })), RangeError);
  });

  it("runs nothing, shows nothing through, and reaches nowhere outside itself", async () => {
    const { text, objects } = await written();
    assert.doesNotMatch(text, /\/(JavaScript|JS|Launch|AA|URI|SMask|Transparency|OpenAction)\b/);
    for (const { words: annotation } of objects.filter(({ words: each }) => each.includes("/Type /Annot")))
      assert.match(annotation, /\/F 4\b/);
  });

  it("is tagged: language, order, and what each piece is", async () => {
    const pdf = await written();
    const catalog = pdf.follow(pdf.trailer, "Root");
    assert.match(catalog.words, /\/Lang \(nb-NO\)/);
    assert.match(pdf.follow(catalog.words, "MarkInfo").words, /\/Marked true/);
    const tags = new Set(
      pdf.objects.flatMap(({ words: each }) => /^<<\n\/S \/(\w+)\n/.exec(each)?.[1] ?? []),
    );
    for (const tag of [
      "Document",
      "H1",
      "H2",
      "H3",
      "P",
      "BlockQuote",
      "L",
      "LI",
      "Lbl",
      "LBody",
      "Table",
      "TR",
      "TH",
      "TD",
      "TOC",
      "TOCI",
      "Link",
    ])
      assert.ok(tags.has(tag), tag);
    const heads = pdf.ofType("/S /TH\n");
    assert.ok(heads.length >= 4);
    for (const head of heads) assert.match(head.words, /\/Scope \/Column/);
  });

  it("marks every text on every page, as content or as furniture", async () => {
    const pdf = await written();
    const pages = pagesOf(pdf);
    assert.ok(pages.length > 2);
    for (const operators of pages) {
      let open = 0;
      for (const [operator] of operators.matchAll(/\b(BDC|BMC|EMC|BT)\b/g)) {
        if (operator === "BT") assert.equal(open, 1);
        else open += operator === "EMC" ? -1 : 1;
      }
      assert.equal(open, 0);
    }
  });

  it("reads back to the word", async () => {
    const bytes = await paperPdf(paper());
    const read = (await wordsOf(bytes, FOOTER)).join(" ");
    for (const text of [
      "Helsefellesskapet i Østfold Møte i SSU 12. desember 2026: innkalling & <sakskart> Dato 12. desember 2026",
      "likeverdige partnere, og «avtalen» gjelder – etter § 6-2 – for alle.",
      "Partene melder fra innen 24 timer straks.",
      "Fet og kursiv",
      "1. Punktet tas inn. 2. Kommunene",
      "• Kárášjohka • Guovdageaidnu",
      "Sak 2: Æ, ø og å Liten skrift.",
    ])
      assert.ok(read.includes(text), text);
    assert.equal(read.match(/likeverdige/g)?.length, 30 + 1 + 1 + 60);
  });

  it("reads back to the word, whatever is written", async () => {
    const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzæøåÆØÅšŋđ0123456789.,;:!?«»–-()§&<>/");
    const text = fc.array(fc.string({ unit: letter, minLength: 1, maxLength: 90 }), {
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), async (paragraphs) => {
        const parts = paragraphs.map(
          (given): PaperPart => ({ kind: "paragraph", spans: [{ text: given.join(" ") }] }),
        );
        const bytes = await paperPdf(paper({ parts, title: "T", issuer: "I" }));
        const read = (await wordsOf(bytes, FOOTER)).join("");
        assert.equal(read, `IT${paragraphs.flat().join("")}`);
      }),
      { numRuns: 25 },
    );
  });

  it("has the pages of its headings in the list of contents, and the number of each page at its foot", async () => {
    const { text } = await extractText(await paperPdf(paper()), { mergePages: false });
    const at = text.findIndex((page, index) => index > 0 && page.includes("Sak 2: Æ, ø og å")) + 1;
    assert.ok(at > 2);
    assert.match(text[0] ?? "", new RegExp(`Sak 1: Ansvar for utstyr\\s+Sak 2: Æ, ø og å\\s+2\\s+${at}\\s`));
    for (const [index, page] of text.entries())
      assert.ok(page.includes(`Side ${index + 1} av ${text.length}`));
  });

  it("repeats a table's heads on each page that it reaches", async () => {
    const { text } = await extractText(await paperPdf(paper()), { mergePages: false });
    const from = text.findIndex((page) => page.includes("Innspill"));
    const to = text.findIndex((page, index) => index > 0 && page.includes("Sak 2"));
    assert.ok(to > from);
    for (const page of text.slice(from, to + 1)) assert.match(page, /Innspill\s+Vurdering/);
  });

  it("leaves no heading alone at the foot of a page", async () => {
    const sentence = "Et avsnitt som fyller en linje. ";
    for (let lines = 30; lines < 50; lines += 1) {
      const parts: PaperPart[] = [
        { kind: "paragraph", spans: [{ text: Array.from({ length: lines }, () => sentence).join("\n") }] },
        { kind: "heading", level: 1, text: "Overskrift" },
        { kind: "heading", level: 2, text: "Under den" },
        { kind: "paragraph", spans: [{ text: "Det som følger." }] },
      ];
      const { text } = await extractText(await paperPdf(paper({ parts })), { mergePages: false });
      const page = text.find((each) => each.includes("Overskrift"));
      assert.match(page ?? "", /Overskrift\s+Under den\s+Det som følger/, String(lines));
    }
  }).timeout(20_000);

  it("is the same file when it is made again", async () => {
    const [one, again] = [await paperPdf(paper()), await paperPdf(paper())];
    assert.ok(Buffer.from(one).equals(again));
  });
});

/** What is drawn on each page. */
function pagesOf({ objects }: WrittenPdf): string[] {
  return objects.flatMap(({ stream }) => {
    const operators = stream?.toString("latin1") ?? "";
    return operators.includes("BT\n") && operators.includes("TJ") ? [operators] : [];
  });
}

/** Two bytes each, as four digits. */
function glyphsIn(operators: string): string[] {
  return [...operators.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []);
}
