import type { PaperPart, PaperSpan, PaperTable, PaperView } from "../../../presentation/view/paper-parts.ts";

/** The paper as text that any program opens: Markdown's marks, which also read well as they are. */
export function paperText({ issuer, title, parts, attachments }: PaperView): string {
  const paragraphs = [
    issuer,
    `# ${title}`,
    ...parts.map((part) => partText(part)),
    attachments.map(({ name, description }) => `- ${name}: ${description}`).join("\n"),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== "").join("\n\n")}\n`;
}

function partText(part: PaperPart): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level + 1)} ${part.text}`;
    case "facts":
      return part.facts.map(({ title, value }) => `${title}: ${value}`).join("\n");
    case "paragraph": {
      const text = spansText(part.spans);
      return part.look === "quote" ? text.replace(/^/gm, "> ") : text;
    }
    case "list":
      return part.items.map((item, index) => `${part.numbered ? `${index + 1}.` : "-"} ${item}`).join("\n");
    case "table":
      return tableText(part);
    case "page-break":
    case "contents":
      return "";
  }
}

const MARKS = { strong: "", emphasis: "", deleted: "~~", added: "**" } as const;

function spansText(spans: readonly PaperSpan[]): string {
  return spans
    .map(({ text, look }) => {
      const mark = look === undefined ? "" : MARKS[look];
      // A mark stands against its words, not against a blank.
      return text.replace(/^(\s*)(.*?)(\s*)$/su, `$1${mark}$2${mark}$3`);
    })
    .join("");
}

/** A row as lines, since cells hold whole paragraphs. */
function tableText({ columns, rows }: PaperTable): string {
  return rows
    .map((cells) => columns.map(({ title }, index) => `${title}: ${cells[index] ?? ""}`).join("\n"))
    .join("\n\n");
}
