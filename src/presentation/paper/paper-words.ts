import type { AgendaItem } from "../../domain/meetings/meeting.ts";
import type { PaperPart } from "../view/paper-parts.ts";
import type { Fact } from "../view/view-parts.ts";

/** What somebody wrote, in paragraphs: a blank line parts them, another line break stays. */
function paragraphs(text: string): PaperPart[] {
  return text
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .flatMap((each) => (each === "" ? [] : [{ kind: "paragraph", spans: [{ text: each }] } as const]));
}

/** A heading with what stands under it; nothing for an absent or blank text. */
export function section(title: string, text: string | undefined, level: 2 | 3 = 2): PaperPart[] {
  if (text === undefined || text.trim() === "") return [];
  return [{ kind: "heading", level, text: title }, ...paragraphs(text)];
}

/** Leaves out what is not there. */
export function facts(rows: readonly (readonly [string, string | undefined])[]): PaperPart {
  const known = rows.flatMap(([title, value]): Fact[] =>
    value === undefined || value === "" ? [] : [{ title, value }],
  );
  return { kind: "facts", facts: known };
}

export function note(text: string): PaperPart {
  return { kind: "paragraph", look: "note", spans: [{ text }] };
}

/** The number that the case has in this meeting: the body's own through the year, else the place on the agenda. */
export function itemNumber({ number, caseNumber }: AgendaItem): string {
  return caseNumber ?? String(number);
}
