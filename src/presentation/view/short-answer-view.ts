import type { ShortAnswer } from "../../domain/agreements/answers/short-answer.ts";
import type { Community } from "../../domain/community/community.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { shortAnswerTexts } from "../text/short-answer-texts.ts";
import { clauseView } from "./clause-view.ts";
import type { ShortAnswerView } from "./view.ts";

export function shortAnswerView(
  { sentences }: ShortAnswer,
  { communities, asOf }: { readonly communities: readonly Community[]; readonly asOf: CivilDate },
  language: Language,
): ShortAnswerView {
  const all = [...new Set(sentences.flatMap(({ cited }) => cited))];
  return {
    kind: "short-answer",
    language,
    title: shortAnswerTexts(language).madeBy,
    sentences: sentences.map(({ text, cited }) => ({
      text,
      marks: cited.map((found) => all.indexOf(found) + 1),
    })),
    cited: all.map((found) => clauseView({ found, communities, asOf }, language)),
  };
}

/** «Kommunen svarer innen tre timer. [1] [2]» */
export function markedSentence({ text, marks }: ShortAnswerView["sentences"][number]): string {
  return [text, ...marks.map((mark) => `[${mark}]`)].join(" ");
}

export function shortAnswerParagraphs({
  title,
  sentences,
  cited,
  language,
}: ShortAnswerView): readonly string[] {
  const sources = cited.map(({ documentLabel, place }, index) => `[${index + 1}] ${documentLabel}, ${place}`);
  return [
    `${title}:`,
    sentences.map(markedSentence).join(" "),
    [`${shortAnswerTexts(language).sources}:`, ...sources].join("\n"),
  ];
}
