import { containsIdentityNumber } from "../../domain/guard/identity-number.ts";
import { type JsonObject, jsonObjectSchema } from "../../domain/kernel/json.ts";
import type { IncomingClick } from "./message.ts";

/** A click whose texts may be stored. */
export interface GuardedClick extends Omit<IncomingClick, "data"> {
  readonly data: JsonObject;
  /** Fields that held an identity number; they are gone from `data`. */
  readonly struck: readonly string[];
}

/** Takes away what may not be stored, field by field, so that a form can be shown again with the rest. */
export function guardClick({ data, ...click }: IncomingClick): GuardedClick {
  const sent = jsonObjectSchema.safeParse(data).data ?? {};
  const struck = Object.keys(sent).filter((name) => containsIdentityNumber(textIn(sent[name])));
  const kept = Object.entries(sent).filter(([name]) => !struck.includes(name));
  return { ...click, data: Object.fromEntries(kept), struck };
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
