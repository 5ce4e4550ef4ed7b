import { z } from "zod/v4";

/** The languages a person may write and be answered in: bokmål, nynorsk, English. */
export const LANGUAGES = ["nb", "nn", "en"] as const;

export const languageSchema = z.enum(LANGUAGES);

export type Language = z.infer<typeof languageSchema>;

/** One sentence in each language. Used for words that a community's own files supply. */
export const translatedSchema = z.object({
  nb: z.string().min(1),
  nn: z.string().min(1),
  en: z.string().min(1),
});
