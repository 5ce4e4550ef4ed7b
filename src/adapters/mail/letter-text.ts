import type { Letter } from "../../presentation/view/letter.ts";

/** The letter as plain text, for whoever reads no HTML. */
export function letterText({ greeting, intro, items, link, footer }: Letter): string {
  return [
    greeting,
    ...intro,
    ...items.map(({ title, lines }) => [title, ...lines].join("\n")),
    `${link.label}: ${link.address}`,
    ["-- ", ...footer].join("\n"),
  ].join("\n\n");
}

/** Without line breaks and other control characters, which would begin a new header. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
