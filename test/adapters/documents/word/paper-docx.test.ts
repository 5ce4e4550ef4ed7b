import assert from "node:assert/strict";
import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../../../src/adapters/documents/docx/docx-source.ts";
import { paperDocx } from "../../../../src/adapters/documents/word/paper-docx.ts";
import { paper } from "../../../builders/papers.ts";

async function partsOf(...given: Parameters<typeof paper>): Promise<(name: string) => string> {
  const parts = unzipSync(await paperDocx(paper(...given)));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

describe("a paper as a Word document", () => {
  it("reads back with its title, headings, lists and tables, word for word", async () => {
    const read = readDocx(await paperDocx(paper({ attachments: [] })));
    assert.ok(read.kind === "read");
    const { blocks } = read.source;
    const headings = blocks.flatMap((block) => (block.kind === "heading" ? [[block.level, block.text]] : []));
    assert.deepEqual(headings, [
      [1, paper().title],
      [2, "Sak 1: Ansvar for utstyr"],
      [3, "Bakgrunn"],
      [2, "Sak 2: Æ, ø og å"],
    ]);
    const items = blocks.flatMap((block) => (block.kind === "item" ? [block.label ?? "•"] : []));
    assert.deepEqual(items, ["1.", "2.", "•", "•"]);
    const table = blocks.find((block) => block.kind === "table");
    assert.ok(table?.kind === "table");
    assert.deepEqual(table.header, ["Innspill", "Vurdering"]);
    assert.deepEqual(
      table.rows.map((row) => row[1]),
      ["Tatt til følge", "Lang rad"],
    );
  });

  it("has A4 pages, its language, its title, heads that stand again, and counts its pages", async () => {
    const part = await partsOf();
    const body = part("word/document.xml");
    assert.match(body, /<w:pgSz w:w="11906" w:h="16838"/);
    assert.equal(body.match(/<w:tblHeader\/>/g)?.length, 1);
    assert.match(part("word/styles.xml"), /<w:lang w:val="nb-NO"\/>/);
    assert.match(
      part("docProps/core.xml"),
      /<dc:title>Møte i SSU 12\. desember 2026: innkalling &amp; &lt;sakskart&gt;</,
    );
    const footer = part("word/footer1.xml");
    assert.match(footer, /PAGE/);
    assert.match(footer, /NUMPAGES/);
  });

  it("says in the paper's own language which one it is", async () => {
    for (const [language, tag] of [
      ["nn", "nn-NO"],
      ["en", "en-GB"],
    ] as const)
      assert.match((await partsOf({ language }))("word/styles.xml"), new RegExp(`<w:lang w:val="${tag}"/>`));
  });

  it("strikes out what goes and underlines what comes, marks what is to be written, and names what stays outside", async () => {
    const body = (
      await partsOf({
        parts: [
          {
            kind: "paragraph",
            spans: [
              { text: "ut", look: "deleted" },
              { text: "inn", look: "added" },
            ],
          },
          { kind: "paragraph", look: "to-write", spans: [{ text: "[Skriv her]" }] },
        ],
      })
    )("word/document.xml");
    assert.match(body, /<w:strike\/>.*?>ut</s);
    assert.match(body, /<w:u [^>]*\/>.*?>inn</s);
    assert.match(body, /<w:pStyle w:val="ToWrite"\/>.*?\[Skriv her\]/s);
    assert.match(body, /Notat på høring\.txt/);
  });

  it("is the same bytes for the same paper, and holds no moment but the paper's own", async () => {
    const [one, other] = [await paperDocx(paper()), await paperDocx(paper())];
    assert.deepEqual(one, other);
    const properties = strFromU8(unzipSync(one)["docProps/core.xml"] ?? new Uint8Array());
    assert.deepEqual(properties.match(/\d{4}-\d\d-\d\dT[^<]*/g), Array(2).fill(paper().createdAt));
  });
});
