import type { ChangedWords } from "../../../presentation/view/lookup-view.ts";
import type { TextRun } from "./card.ts";

/** What went is struck through, what came is bold, and both say so in words: neither colour nor strokes are needed. */
export function changedRuns({ kind, text, mark }: ChangedWords): readonly TextRun[] {
  const [, spaceBefore = "", words = "", spaceAfter = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const run: TextRun = {
    type: "TextRun",
    text: mark === undefined ? text : words,
    ...(kind === "removed" ? { strikethrough: true, isSubtle: true } : {}),
    ...(kind === "added" ? { weight: "bolder", color: "accent" } : {}),
  };
  if (mark === undefined) return [run];
  const aside = (said: string): TextRun => ({ type: "TextRun", text: said, size: "small", isSubtle: true });
  return [aside(`${spaceBefore}[${mark}: `), run, aside(`]${spaceAfter || " "}`)];
}
