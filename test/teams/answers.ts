import { z } from "zod/v4";
import type { Sent } from "./connector.ts";

const pressSchema = z.object({
  type: z.literal("Action.Execute"),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.json()),
});

export type Press = Omit<z.infer<typeof pressSchema>, "type">;

/** A message that the bot sent. */
export interface Reply {
  readonly text: string | undefined;
  /** All that a reader sees: the text and the words of the card. */
  readonly words: string;
  readonly card: unknown;
  /** What the card's Action.Submit buttons send, for `click`. */
  readonly buttons: readonly unknown[];
  /** The card's Action.Execute buttons, for `execute`. */
  readonly presses: readonly Press[];
  readonly citations: readonly { readonly position: number; readonly appearance: object }[];
  readonly activity: Sent["activity"];
}

/** What the one who pressed a button gets, and nobody else. */
export interface ClickAnswer {
  /** All that is read: the sentence, or the words of the card. */
  readonly words: string;
  /** Absent when it is a sentence. */
  readonly card: unknown;
  readonly presses: readonly Press[];
}

const clickBodySchema = z.object({
  status: z.literal(200),
  body: z.discriminatedUnion("type", [
    z.strictObject({
      statusCode: z.literal(200),
      type: z.literal("application/vnd.microsoft.card.adaptive"),
      value: z.looseObject({ type: z.literal("AdaptiveCard") }),
    }),
    z.strictObject({
      statusCode: z.literal(200),
      type: z.literal("application/vnd.microsoft.activity.message"),
      value: z.string().min(1),
    }),
  ]),
});

/** Every text, title and value in a card, in order. */
export function wordsIn(card: unknown): readonly string[] {
  if (Array.isArray(card)) return card.flatMap(wordsIn);
  if (card === null || typeof card !== "object") return [];
  return Object.entries(card).flatMap(([key, value]) =>
    typeof value === "string" ? (["text", "title", "value"].includes(key) ? [value] : []) : wordsIn(value),
  );
}

/** The data of every Action.Submit in a card, in order. */
function submitsIn(card: unknown): readonly unknown[] {
  if (card === null || typeof card !== "object") return [];
  if ("type" in card && card.type === "Action.Submit" && "data" in card) return [card.data];
  return Object.values(card).flatMap(submitsIn);
}

function pressesIn(card: unknown): readonly Press[] {
  if (card === null || typeof card !== "object") return [];
  const press = pressSchema.safeParse(card);
  return press.success ? [press.data] : Object.values(card).flatMap(pressesIn);
}

export function replyOf({ activity }: Sent): Reply {
  const card = activity.attachments[0]?.content;
  return {
    text: activity.text,
    words: [activity.text ?? "", ...wordsIn(card)].join("\n"),
    card,
    buttons: submitsIn(card),
    presses: pressesIn(card),
    citations: activity.entities.flatMap((entity) => entity.citation ?? []),
    activity,
  };
}

/** Fails when it is not what Teams understands as the answer to a click. */
export function clickAnswerOf(response: object): ClickAnswer {
  const { value } = clickBodySchema.parse(response).body;
  if (typeof value === "string") return { words: value, card: undefined, presses: [] };
  return { words: wordsIn(value).join("\n"), card: value, presses: pressesIn(value) };
}
