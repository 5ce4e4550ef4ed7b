import { whatStops } from "../../domain/guard/what-stops.ts";
import { type JsonObject, jsonObjectSchema } from "../../domain/kernel/json.ts";
import type { IncomingClick } from "./message.ts";

/** A click whose texts may be stored. */
export interface GuardedClick extends Omit<IncomingClick, "data"> {
  readonly data: JsonObject;
  /** Fields that the guard stopped; they are gone from `data`. */
  readonly struck: readonly string[];
}

/**
 * Takes away what may not be stored, field by field, so that a form can be shown again with the rest.
 *
 * @param places see `whatStops`
 */
export function guardClick({ data, ...click }: IncomingClick, places: readonly string[]): GuardedClick {
  const sent = jsonObjectSchema.safeParse(data).data ?? {};
  const struck = Object.keys(sent).filter((name) => whatStops(textIn(sent[name]), places) !== undefined);
  const kept = Object.entries(sent).filter(([name]) => !struck.includes(name));
  return { ...click, data: Object.fromEntries(kept), struck };
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
