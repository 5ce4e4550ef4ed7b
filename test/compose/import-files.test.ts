import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storesOver } from "../../src/adapters/store/stores.ts";
import { importFiles } from "../../src/compose/import-files.ts";
import { hashOfFile } from "../../src/compose/wire-imports.ts";
import type { SourceText } from "../../src/domain/agreements/importing/source-file.ts";
import { keepLibrary } from "../../src/domain/agreements/library.ts";
import type { Block } from "../../src/domain/agreements/reading/block.ts";
import type { StatedFacts } from "../../src/domain/agreements/reading/document-from-blocks.ts";
import { osloToday } from "../../src/domain/kernel/clock.ts";
import { takeInFile } from "../../src/presentation/conversation/take-in-file.ts";
import { standingClock } from "../builders/clock.ts";
import { community } from "../builders/community.ts";
import { onSqlite } from "../builders/databases.ts";

/** Synthetic: the month has 80 added. */
const NUMBER = "13897248022";
const PARAGRAPH: Block = { kind: "paragraph", text: "Fristen er ti dager.", strong: false };
const PLAIN: SourceText = {
  format: "html",
  blocks: [{ kind: "heading", level: 1, text: "Prosedyre for varsling" }, PARAGRAPH],
  stated: undefined,
  pages: undefined,
  marks: [],
};
const STATED: StatedFacts = {
  title: "Prosedyre",
  standing: "procedure",
  retelling: false,
  assumptions: [],
  adoption: {},
};

const HIDING: readonly [string, Partial<SourceText>, string?][] = [
  ["a paragraph", { blocks: [{ ...PARAGRAPH, text: `Gjelder ${NUMBER}.` }] }],
  ["a cell", { blocks: [PARAGRAPH, { kind: "table", header: [], rows: [[NUMBER]] }] }],
  ["a label", { blocks: [PARAGRAPH, { kind: "item", depth: 0, label: NUMBER, text: "a" }] }],
  ["the title", { blocks: [{ kind: "heading", level: 1, text: `Sak ${NUMBER}` }, PARAGRAPH] }],
  ["hidden text", { marks: [{ kind: "hidden-text", text: `Pasient ${NUMBER} Ola` }] }],
  ["the text of a link", { marks: [{ kind: "link", text: NUMBER, target: "#" }] }],
  ["where a link leads", { marks: [{ kind: "link", text: "her", target: `/p/${NUMBER}` }] }],
  ["an address with %20", { marks: [{ kind: "link", text: "her", target: "/p/138972%2048022" }] }],
  ["the stated title", { stated: { ...STATED, title: `Prosedyre ${NUMBER}` } }],
  ["the stated case", { stated: { ...STATED, adoption: { caseReference: NUMBER } } }],
  ["the file's name", {}, `pasient ${NUMBER}.html`],
];

describe("A file with an identity number", () => {
  const database = onSqlite();
  let folder = "";
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "import-"));
  });
  after(() => rm(folder, { recursive: true }));

  async function putIn(source: SourceText, fileName: string, place: { id: string }) {
    const stores = storesOver(database());
    const file = join(folder, fileName);
    await writeFile(file, "innhold");
    const shown: string[] = [];
    const results = await importFiles([file], {
      stores,
      community: community(place),
      readSource: async () => ({ kind: "read", source }),
      clock: standingClock(),
      onProgress: (name) => shown.push(name),
    });
    const drafts = await stores.imports.listDrafts(place.id, { limit: 1 });
    return { results, shown, drafts: drafts.items };
  }

  async function send(source: SourceText, fileName: string, place: { id: string }) {
    const stores = storesOver(database());
    const clock = standingClock();
    const here = community(place);
    const taken = await takeInFile(
      { name: fileName, open: async () => ({ kind: "bytes", bytes: new Uint8Array([1]) }) },
      { ...stores, readSource: async () => ({ kind: "read", source }), hashOf: hashOfFile },
      {
        community: here,
        language: "nb",
        sender: { person: "marit", name: "Marit", side: "hospital", at: clock.now().toString() },
        at: clock.now().toString(),
        today: osloToday(clock),
        library: await keepLibrary(stores.agreements, [here], clock).current(),
      },
    );
    const drafts = await stores.imports.listDrafts(place.id, { limit: 1 });
    return { taken, drafts: drafts.items };
  }

  for (const [place, over, fileName = "fil.html"] of HIDING) {
    it(`in ${place} is refused on the server: nothing is kept, and the number is not repeated`, async () => {
      const { results, shown, drafts } = await putIn({ ...PLAIN, ...over }, fileName, { id: "tjener" });
      assert.deepEqual(results, [{ file: "1/1", kind: "refused", problem: "identity-number" }]);
      assert.doesNotMatch(shown.join(), new RegExp(NUMBER));
      assert.deepEqual(drafts, []);
    });

    it(`in ${place} is refused in the chat, and nothing is kept`, async () => {
      const { taken, drafts } = await send({ ...PLAIN, ...over }, fileName, { id: "chat" });
      assert.match(JSON.stringify(taken), /Filen inneholder et fødselsnummer/);
      assert.doesNotMatch(JSON.stringify(taken), new RegExp(NUMBER));
      assert.deepEqual(drafts, []);
    });
  }

  it("is told from one without", async () => {
    const [result] = (await putIn(PLAIN, "fil.html", { id: "uten" })).results;
    assert.equal(result?.kind, "draft");
    assert.ok("draft" in (await send(PLAIN, "fil.html", { id: "uten-chat" })).taken);
  });
});
