import { fileURLToPath } from "node:url";
import { readDocumentFolder } from "../../src/adapters/documents/document-folder.ts";
import { planFromDocument, type ReadPlan } from "../../src/domain/plan/plan-from-document.ts";
import type { Task } from "../../src/domain/plan/task.ts";

const DOCUMENTS = fileURLToPath(new URL("../../communities/ostfold/documents", import.meta.url));

/** The action plan of a folder of documents. */
export async function planIn(folder: string): Promise<ReadPlan> {
  const { documents } = await readDocumentFolder(folder, { id: "ostfold", assumptions: [] });
  const [plan] = documents.flatMap((document) => planFromDocument(document) ?? []);
  if (plan === undefined) throw new Error(`there is no plan in ${folder}`);
  return plan;
}

/** Østfold's plan 2023–2024 as it comes with the program: 33 lines, expired. */
export const shipped: ReadPlan = await planIn(DOCUMENTS);

/** One of its lines, by the number that people call it by. */
export function line(number: string, over: Partial<Task> = {}): Task {
  const found = shipped.tasks.find((task) => task.number === number);
  if (found === undefined) throw new Error(`the plan has no ${number}`);
  return { ...found, ...over };
}
