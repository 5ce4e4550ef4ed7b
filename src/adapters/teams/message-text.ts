import type { Activity } from "botbuilder";
import { z } from "zod/v4";

const mentionSchema = z.looseObject({
  type: z.literal("mention"),
  text: z.string().default(""),
  mentioned: z.looseObject({ id: z.string(), name: z.string().default("") }),
});

const MENTION = /<at\b[^<>]*>([^<>]*)<\/at>/gi;
const LINE_END = /<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(?:#(\d{1,6})|(nbsp|amp|lt|gt|quot|apos));/gi;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  return text.replace(ENTITY, (_whole, code: string | undefined, name: string | undefined) =>
    code === undefined ? (NAMED[name?.toLowerCase() ?? ""] ?? "") : String.fromCodePoint(Number(code)),
  );
}

function plain(text: string): string {
  return decoded(text.replace(LINE_END, "\n").replace(TAG, ""))
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** What the bot is called in this activity: the client writes the name into the text, and it may be a nickname. */
function namesOfBot({ entities, recipient }: Activity): ReadonlySet<string> {
  const mentions = z.array(z.unknown()).catch([]).parse(entities);
  const names = mentions.flatMap((entity) => {
    const { data } = mentionSchema.safeParse(entity);
    return data?.mentioned.id === recipient.id ? [data.mentioned.name, data.text] : [];
  });
  return new Set([...names, recipient.name ?? ""].map(plain).filter((name) => name !== ""));
}

/**
 * What the person wrote, without markup and without the mention of the bot that made Teams deliver it; other people's
 * names stay, without their tags. Empty when nothing is left: only an attachment, or only the bot's name.
 */
export function messageTextOf(activity: Activity): string {
  const bot = namesOfBot(activity);
  const text = z.string().catch("").parse(activity.text);
  return plain(text.replace(MENTION, (_whole, name: string) => (bot.has(plain(name)) ? " " : name)));
}
