import type { z } from "zod/v4";
import { ExpectedError } from "./errors.ts";
import { type JsonObject, jsonObjectSchema } from "./json.ts";

/**
 * The shape of one kind of stored document: the schema number it has today, its parser and the pure steps that
 * lift older ones. Build the parser of `z.looseObject` at every level, so that fields which a newer version of the
 * program wrote survive when this one reads, changes and writes.
 */
export interface StoredShape<T> {
  readonly kind: string;
  readonly current: number;
  readonly parser: z.ZodType<T>;
  /** `upgrades[n]` lifts a body of schema n to n + 1; every n from 1 to `current - 1` is there. */
  readonly upgrades: Readonly<Record<number, (body: JsonObject) => JsonObject>>;
}

/** A stored document that this version of the program cannot read. Nothing is changed when it is thrown. */
export class UnreadableDocumentError extends ExpectedError {
  readonly code = "unreadable-document";
  readonly kind: string;
  readonly schema: number;
  readonly reason: "too-new" | "no-upgrade" | "invalid";

  constructor(kind: string, schema: number, reason: "too-new" | "no-upgrade" | "invalid", detail: string) {
    super(`stored ${kind} with schema ${schema} is unreadable (${reason}): ${detail}`);
    this.kind = kind;
    this.schema = schema;
    this.reason = reason;
  }
}

/**
 * Reads a stored body: lifts an old one, accepts one from the next version (two adjacent versions may run
 * together during a deployment), refuses anything newer.
 *
 * @throws UnreadableDocumentError
 */
export function readStored<T>(shape: StoredShape<T>, schema: number, body: JsonObject): T {
  if (schema > shape.current + 1)
    throw new UnreadableDocumentError(shape.kind, schema, "too-new", `this version knows ${shape.current}`);
  let lifted = body;
  for (let n = schema; n < shape.current; n += 1) {
    const upgrade = shape.upgrades[n];
    if (upgrade === undefined)
      throw new UnreadableDocumentError(shape.kind, schema, "no-upgrade", `no step from ${n}`);
    lifted = upgrade(lifted);
  }
  const parsed = shape.parser.safeParse(lifted);
  if (!parsed.success) {
    // Only paths and rules: the values may be something a user wrote.
    const where = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`).join("; ");
    throw new UnreadableDocumentError(shape.kind, schema, "invalid", where);
  }
  return parsed.data;
}

/** The body to store, checked by the shape's own parser so that nothing is written that could not be read back. */
export function writeStored<T>(shape: StoredShape<T>, value: T): JsonObject {
  return jsonObjectSchema.parse(JSON.parse(JSON.stringify(shape.parser.parse(value))));
}

/**
 * The fields that this version knows of a loose object, without the index signature: a misspelt field is then a
 * type error, while unknown fields stay in the value at run time.
 */
export type Known<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Known<Item>[]
    : { [K in keyof T as string extends K ? never : K]: Known<T[K]> };
