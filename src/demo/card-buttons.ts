import { z } from "zod/v4";
import { type JsonObject, jsonObjectSchema } from "../domain/kernel/json.ts";

/** A button of a card, as the person who presses it sees it. */
export interface CardButton {
  readonly verb: string;
  readonly data: JsonObject;
}

const buttonSchema = z.looseObject({
  type: z.literal("Action.Execute"),
  verb: z.string(),
  data: jsonObjectSchema.default({}),
});

/** Every Action.Execute in a card, in the order that they are read; none in what is not a card. */
export function buttonsIn(card: unknown): readonly CardButton[] {
  if (card === null || typeof card !== "object") return [];
  const button = buttonSchema.safeParse(card);
  const own = button.success ? [{ verb: button.data.verb, data: button.data.data }] : [];
  return [...own, ...Object.values(card).flatMap(buttonsIn)];
}
