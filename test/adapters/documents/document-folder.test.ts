import assert from "node:assert/strict";
import { join } from "node:path";
import type { DocumentFileError } from "../../../src/adapters/documents/document-file.ts";
import {
  FolderError,
  listCommunityFolders,
  readDocumentFolder,
} from "../../../src/adapters/documents/document-folder.ts";
import { withFolder } from "./folder.ts";

const owner = { id: "ostfold", assumptions: [{ id: "distrikter" }] };

function front(...lines: string[]): string {
  return ["---", ...lines, "---", "", "## Tvister", "", "Uenighet tas opp i utvalget."].join("\n");
}

const GOOD = ["title: Om tjenestene", "standing: guideline", "retelling: true"];

function read(files: Readonly<Record<string, string | Uint8Array>>) {
  return withFolder(files, (folder) => readDocumentFolder(folder, owner));
}

/** `name:line` and the first words of each finding. */
async function findingsOf(text: string): Promise<string[]> {
  const { problems } = await read({ "a.md": text });
  return problems.flatMap(({ findings }) => findings.map(({ line, sentence }) => `${line}: ${sentence}`));
}

describe("reading a folder of documents", () => {
  it("loads Markdown and text in the order of their names", async () => {
    const { documents, problems } = await read({
      "b.txt": "# Retningslinje nr. 2\n\nVedtatt i utvalget 01.02.2025 Sak 4-25",
      "a.md": front(...GOOD, "number: 12"),
      ".DS_Store": "x",
    });
    assert.deepEqual(
      documents.map(({ head }) => [head.fileName, head.id, head.community]),
      [
        ["a.md", "R12", "ostfold"],
        ["b.txt", "R2", "ostfold"],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it("takes every fact from front matter", async () => {
    const { documents } = await read({
      "hol.md": front(
        "id: hol",
        "title: Loven, kapittel 6",
        "standing: law",
        "retelling: true",
        "source_url: https://lovdata.no/x",
        "adopted: { body: Stortinget, date: 2011-06-24, case: sak 1 }",
        "in_force_from: 2022-08-01",
        "in_force_to: 2030-01-01",
        "assumptions: [distrikter]",
      ),
    });
    const [loaded] = documents;
    assert.deepEqual(loaded?.head, {
      id: "hol",
      title: "Loven, kapittel 6",
      standing: "law",
      retelling: true,
      sourceUrl: "https://lovdata.no/x",
      assumptions: ["distrikter"],
      community: "ostfold",
      fileName: "hol.md",
    });
    const { id, ...version } = loaded.version;
    assert.equal(id.length, 16);
    assert.deepEqual(version, {
      documentId: "hol",
      adoption: { body: "Stortinget", date: "2011-06-24", caseReference: "sak 1" },
      inForceFrom: "2022-08-01",
      inForceTo: "2030-01-01",
      clauses: [{ id: "hol/tvister/1", headings: ["Tvister"], text: "Uenighet tas opp i utvalget." }],
    });
  });

  it("tells what is wrong in front matter, with the line and the remedy", async () => {
    assert.deepEqual(
      await findingsOf(front("title: Om tjenestene", "standing: viktig", "retelling: ja", "eier: SSU")),
      [
        "3: standing must be one of law, regulation, agreement, sub-agreement, guideline, procedure, plan, slides, unknown.",
        "4: retelling must be true or false.",
        "5: eier is not a known field. Correct its spelling or remove it.",
      ],
    );
    assert.deepEqual(await findingsOf(front("title: Om tjenestene", "standing: law")), [
      "2: retelling is missing. Add it: it must be true or false.",
    ]);
    assert.deepEqual(await findingsOf(front(...GOOD, "in_force_from: 2025-02-29", "source_url: lovdata")), [
      "5: in_force_from must be a date written YYYY-MM-DD.",
      "6: source_url must be a whole web address, with https://.",
    ]);
    assert.deepEqual(
      await findingsOf(front(...GOOD, "in_force_from: 2025-02-01", "in_force_to: 2024-01-01")),
      ["6: in_force_to must not be before in_force_from."],
    );
    assert.deepEqual(await findingsOf(front("title: Avtale: om noe", ...GOOD.slice(1))), [
      "2: There are two colons in one line. Put the value in quotes.",
    ]);
    assert.deepEqual(await findingsOf("---\ntitle: Om tjenestene\n"), [
      "1: The front matter is never closed. Add a line of --- below it.",
    ]);
  });

  it("refuses an assumption that the community does not have", async () => {
    assert.deepEqual(await findingsOf(front(...GOOD, "assumptions:", "  - distrikter", "  - kretser")), [
      "7: There is no assumption with the id kretser in ostfold. Correct the id, or add the assumption to community.yaml.",
    ]);
  });

  it("loads the others and tells of each file that it leaves out", async () => {
    const { documents, problems } = await read({
      "a.txt": "# Retningslinje nr. 2\n\nPartene samarbeider.",
      "b.md": " \n",
      "c.txt": Uint8Array.from([0x6b, 0xf8, 0x62]),
      "d.md": front(...GOOD).split("## Tvister")[0] ?? "",
      "e.txt": "# Retningslinje nr. 2\n\nEn annen tekst.",
      "f.pdf": "%PDF",
      "g/h.md": "# Inni",
    });
    assert.deepEqual(
      documents.map(({ head }) => head.fileName),
      ["a.txt"],
    );
    const told = ({ problem, findings: [finding] }: DocumentFileError) => [finding?.file.at(-1), problem];
    assert.deepEqual(
      problems.map((error) => error.problem),
      ["empty", "not-utf-8", "no-clause", "doubled-id", "damaged", "unknown-format"],
    );
    for (const error of problems) assert.match(error.message, /^\/.*: .+\. .+\.$/, String(told(error)));
  });

  it("says that the folder is missing", async () => {
    await assert.rejects(
      withFolder({}, (folder) => readDocumentFolder(join(folder, "finnes-ikke"), owner)),
      (error) => error instanceof FolderError && error.message.includes("finnes-ikke: The folder is missing"),
    );
  });
});

describe("listing the communities' folders", () => {
  it("finds each community and the national layer", async () => {
    await withFolder(
      { "vest/x": "", "aust/x": "", "national/documents/x": "", "README.md": "" },
      async (root) => {
        assert.deepEqual(await listCommunityFolders(root), {
          communities: ["aust", "vest"].map((id) => ({
            id,
            folder: join(root, id),
            documents: join(root, id, "documents"),
          })),
          nationalDocuments: join(root, "national", "documents"),
        });
      },
    );
  });

  it("does without a national layer", async () => {
    await withFolder({ "vest/x": "" }, async (root) => {
      assert.equal((await listCommunityFolders(root)).nationalDocuments, undefined);
    });
  });
});
