import assert from "node:assert/strict";
import { readSource } from "../../../src/adapters/documents/read-source.ts";
import { documentFromBlocks } from "../../../src/domain/agreements/reading/document-from-blocks.ts";
import { planFromDocument, type ReadPlan } from "../../../src/domain/plan/plan-from-document.ts";
import { shipped } from "../../builders/shipped-plan.ts";
import { planAsDocx, planAsPdf, planAsText } from "./printed-plan.ts";

async function readPlan(fileName: string, bytes: Uint8Array): Promise<ReadPlan> {
  const read = await readSource({ fileName, bytes });
  assert.ok(read.kind === "read", JSON.stringify(read));
  const { blocks, stated } = read.source;
  const plan = planFromDocument(documentFromBlocks({ community: "ostfold", fileName, blocks, stated }));
  assert.ok(plan, `no plan was read from ${fileName}`);
  return plan;
}

const FORMATS: Readonly<Record<string, (plan: ReadPlan) => Uint8Array | Promise<Uint8Array>>> = {
  "plan.txt": planAsText,
  "plan.docx": planAsDocx,
  "plan.pdf": planAsPdf,
};

describe("an action plan in every format", () => {
  for (const [fileName, print] of Object.entries(FORMATS))
    it(`is the same 33 lines, letter for letter, from ${fileName}`, async () => {
      const { plan, tasks } = await readPlan(fileName, await print(shipped));
      assert.deepEqual([plan.from, plan.to], ["2023-01-01", "2024-12-31"]);
      const facts = ({ id: _id, plan: _plan, ...line }: (typeof tasks)[number]) => line;
      assert.deepEqual(tasks.map(facts), shipped.tasks.map(facts));
    });
});
