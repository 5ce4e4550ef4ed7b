import type { Letter } from "../../presentation/view/letter.ts";
import { oneLine } from "./letter-text.ts";

/** The letter as a page without pictures, scripts or styles from elsewhere: one column, headings to jump to. */
export function letterHtml({ language, subject, greeting, intro, items, link, footer }: Letter): string {
  const paragraphs = (lines: readonly string[], style = "margin: 0 0 8px") =>
    lines.map((line) => `<p style="${style}">${escaped(line)}</p>`).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(oneLine(subject))}</title>
</head>
<body style="margin: 0; padding: 24px; background: #ffffff; color: #1b1b1b; font: 16px/1.5 'Segoe UI', Arial, sans-serif">
<main style="max-width: 600px">
<h1 style="font-size: 20px; margin: 0 0 16px">${escaped(greeting)}</h1>
${paragraphs(intro)}
${items
  .map(
    ({ title, lines }) =>
      `<h2 style="font-size: 17px; margin: 24px 0 8px">${escaped(title)}</h2>\n${paragraphs(lines)}`,
  )
  .join("\n")}
<p style="margin: 24px 0"><a href="${escaped(link.address)}" style="color: #0e4f5c; font-weight: bold">${escaped(link.label)}</a></p>
<footer style="border-top: 1px solid #767676; padding-top: 16px">
${paragraphs(footer, "margin: 0 0 8px; font-size: 14px; color: #4d4d4d")}
</footer>
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
