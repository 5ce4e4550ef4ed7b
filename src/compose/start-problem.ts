import { StoreUnavailableError } from "../adapters/store/document-collection.ts";
import { ExpectedError } from "../domain/kernel/errors.ts";

/** What prevented the start, as one sentence with its remedy; a fault in the program keeps its stack. */
export function startProblem(error: unknown): string {
  if (error instanceof StoreUnavailableError)
    return `The database does not answer (${error.reason}). Check COSMOS_ENDPOINT and that this machine may reach it, and start again.`;
  if (error instanceof ExpectedError) return storeProblem(error) ?? error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Recognised by code and not by class: the class would load a database's code that is not in use. */
function storeProblem(error: ExpectedError): string | undefined {
  if (error.code === "store-file" && "path" in error && "reason" in error)
    return FILE_PROBLEMS[String(error.reason)]?.(String(error.path));
  if (error.code === "store-not-prepared" && "container" in error)
    return `The Cosmos DB container ${error.container} does not exist. Deploy infra/main.bicep, which makes it, and start again.`;
  return undefined;
}

const FILE_PROBLEMS: Readonly<Record<string, (path: string) => string>> = {
  "not-writable": (path) =>
    `${path} cannot be written. Choose another folder with DATA_DIR, or allow this user to write there.`,
  "not-a-database": (path) =>
    `${path} is not a database of this program. Move it away, or choose another folder with DATA_DIR.`,
  "in-use": (path) =>
    `${path} is in use by another program. Stop that one, or choose another folder with DATA_DIR.`,
};
