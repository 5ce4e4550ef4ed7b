/** A run of lines of one layout, in the order of the text. */
export type Segment =
  | { readonly kind: "markdown"; readonly text: string }
  | { readonly kind: "contents"; readonly lines: readonly string[] }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/**
 * Divides a text that was taken out of a PDF or slides: tables and contents lists come as lines with tabs, which
 * Markdown would read as prose or code. Everything else is Markdown.
 */
export function segmentsOf(source: string): Segment[] {
  const lines = source.split("\n");
  const segments: Segment[] = [];
  let plain: string[] = [];
  const closePlain = () => {
    if (plain.length > 0) segments.push({ kind: "markdown", text: plain.join("\n") });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at);
    const segment = segmentOf(run.filter((line) => line.trim() !== ""));
    if (segment === undefined) {
      plain.push(...lines.slice(at, at + Math.max(1, run.length)));
    } else {
      closePlain();
      segments.push(segment);
    }
    at += Math.max(1, run.length);
  }
  closePlain();
  return segments;
}

/** The lines from `at` that are laid out with tabs; blank lines belong when the layout goes on after them. */
function runFrom(lines: readonly string[], at: number): string[] {
  const run: string[] = [];
  let blanks = 0;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next] ?? "";
    const tabbed = line.trimStart().includes("\t") || isContentsLine(line);
    const continues = run.length > 0 && line.startsWith("\t");
    if (line.trim() === "" && run.length > 0) blanks += 1;
    else if (tabbed || (continues && blanks === 0)) {
      if (blanks > 0 && !sameColumns(line, run[0])) break;
      run.push(...Array<string>(blanks).fill(""), line);
      blanks = 0;
    } else break;
  }
  return run;
}

function sameColumns(line: string, first: string | undefined): boolean {
  return line.split("\t").length === first?.split("\t").length;
}

function segmentOf(run: readonly string[]): Segment | undefined {
  if (run.length < 2) return undefined;
  if (run.every(isContentsLine)) return { kind: "contents", lines: run };
  const rows = run.map((line) => line.split("\t").map((cell) => cell.trim()));
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    kind: "table",
    rows: rows.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]),
  };
}

/** «Innledning ..... 3»: leader dots or a tab before the page number, which may be lost behind a tab. */
function isContentsLine(line: string): boolean {
  const [entry = "", page, ...more] = line.split("\t");
  if (page === undefined) return /\.{4}\s*\d{1,3}$/.test(entry.trimEnd());
  return more.length === 0 && entry.trim() !== "" && /^\d{0,3}$/.test(page.trim());
}
