import { readFile } from "node:fs/promises";

export type TextFile =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "missing" }
  | { readonly kind: "not-utf-8" }
  /** `reason` is the system's code, such as EACCES. */
  | { readonly kind: "unreadable"; readonly reason: string };

export async function readTextFile(path: string): Promise<TextFile> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const reason = systemCode(error);
    return reason === "ENOENT" ? { kind: "missing" } : { kind: "unreadable", reason };
  }
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { kind: "not-utf-8" };
  }
}

/** «ENOENT» and the like, of an error that Node's file system threw; «unknown» for any other. */
function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
}
