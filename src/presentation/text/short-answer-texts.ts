import type { Language } from "../../domain/kernel/language.ts";

/** What stands over a short answer that a model wrote. */
interface ShortAnswerTexts {
  readonly madeBy: string;
  readonly sources: string;
}

const TEXTS: Readonly<Record<Language, ShortAnswerTexts>> = {
  nb: { madeBy: "Laget av KI av punktene over", sources: "Kilder" },
  nn: { madeBy: "Laga av KI av punkta over", sources: "Kjelder" },
  en: { madeBy: "Made by AI from the clauses above", sources: "Sources" },
};

export function shortAnswerTexts(language: Language): ShortAnswerTexts {
  return TEXTS[language];
}
