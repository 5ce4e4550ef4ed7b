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

const inputSchema = z.looseObject({
  type: z.string().startsWith("Input."),
  id: z.string(),
  value: z.string().optional(),
});

/** Every Action.Execute in a card, in the order that they are read; none in what is not a card. */
export function buttonsIn(card: unknown): readonly CardButton[] {
  if (card === null || typeof card !== "object") return [];
  const button = buttonSchema.safeParse(card).data;
  if (button !== undefined) return [{ verb: button.verb, data: button.data }];
  return Object.values(card).flatMap(buttonsIn);
}

/** What stands in a card's fields before anybody has touched them, by the field's id; an empty field is not in it. */
export function filledIn(card: unknown): Readonly<Record<string, string>> {
  if (card === null || typeof card !== "object") return {};
  const input = inputSchema.safeParse(card).data;
  if (input !== undefined) return input.value === undefined ? {} : { [input.id]: input.value };
  return Object.assign({}, ...Object.values(card).map(filledIn));
}
