import { saidIn, whole } from "./said.ts";

const GREETINGS = [
  "hei(?:sann| sann| hei)?",
  "heihei",
  "halla",
  "hallo",
  "heia",
  "god ?dag",
  "god ?morgen",
  "god ?morgon",
  "god ?kveld",
  "god formiddag",
  "god ettermiddag",
  "morn",
  "hello",
  "hi",
  "hey",
  "good (?:morning|afternoon|evening)",
] as const;

const TO_WHOM = [
  "der",
  "du",
  "dere",
  "dykk",
  "alle(?: sammen| saman)?",
  "igjen",
  "på (?:deg|dere|dykk)",
  "enighet",
  "there",
  "all",
  "everyone",
  "again",
];

const GREETING_ONLY = whole(`(?:${GREETINGS.join("|")})(?: (?:${TO_WHOM.join("|")}))*`);

/** The greeting's mark (comma, exclamation mark, emoji, line end) tells where the rest begins; a blank does too. */
const OPENING = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:${GREETINGS.join("|")})(?:[ \\t]+(?:${TO_WHOM.join("|")}))?(?:\\s*[,.!:;–—…\\p{Extended_Pictographic}\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}]+\\s*|\\s+)(?=\\S)`,
  "iu",
);

export function isGreeting(text: string): boolean {
  return GREETING_ONLY.test(saidIn(text));
}

/** The message without the greeting that it opens with; the whole message where there is none, or nothing else. */
export function withoutGreeting(text: string): string {
  if (isGreeting(text)) return text.trim();
  const rest = text.replace(OPENING, "").trim();
  return saidIn(rest) === "" ? text.trim() : rest;
}
