import assert from "node:assert/strict";
import { parseImportCommand } from "../../../src/presentation/commands/import-command.ts";

describe("commands about imports", () => {
  for (const text of ["importer", "Importer: utkast", "imports", "import drafts", "importar utkasta"])
    it(`«${text}» ${text === "importar utkasta" ? "is none" : "lists what waits"}`, () => {
      const expected = text === "importar utkasta" ? undefined : { kind: "list-imports" };
      assert.deepEqual(parseImportCommand(text), expected);
    });

  for (const [text, kind, draft] of [
    ["importer 3fa2b1c0", "show-import", "3fa2b1c0"],
    ["import 3fa2b1c0-2", "show-import", "3fa2b1c0-2"],
    ["importrapport 3fa2b1c0-2", "import-report", "3fa2b1c0-2"],
    ["import report 3fa2b1c0", "import-report", "3fa2b1c0"],
  ] as const)
    it(`«${text}» is about one draft`, () => assert.deepEqual(parseImportCommand(text), { kind, draft }));

  for (const text of ["hva er import?", "importer alt du har", "hvordan importerer vi avtalen?"])
    it(`«${text}» is a question`, () => assert.equal(parseImportCommand(text), undefined));
});
