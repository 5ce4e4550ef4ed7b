import type { Span } from "../../domain/agreements/answers/answering-sentence.ts";

/** A stretch of a text; `strong` where the answer stands. */
export interface Stretch {
  readonly text: string;
  readonly strong: boolean;
}

/** A part of a text in stretches, which joined are that part to the character. Empty for an empty part. */
export function stretchesOf(text: string, part: Span, emphasis: Span | undefined): readonly Stretch[] {
  const within = (place: number) => Math.min(Math.max(place, part.start), part.end);
  const [from, to] =
    emphasis === undefined ? [part.end, part.end] : [within(emphasis.start), within(emphasis.end)];
  return [
    { text: text.slice(part.start, from), strong: false },
    { text: text.slice(from, to), strong: true },
    { text: text.slice(to, part.end), strong: false },
  ].filter((stretch) => stretch.text !== "");
}

/** Where each line of a text begins and ends, without the line breaks. */
export function linesOf(text: string): readonly Span[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}
