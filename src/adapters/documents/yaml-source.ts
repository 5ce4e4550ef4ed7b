import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod/v4";
import { sentencesOf } from "./schema-sentences.ts";

export interface YamlProblem {
  readonly line: number;
  readonly sentence: string;
}

export type YamlReading<T> =
  | {
      readonly kind: "read";
      readonly value: T;
      /** The line of what stands at the path, or of the nearest thing around it when nothing does. */
      lineOf(path: readonly PropertyKey[]): number;
    }
  | { readonly kind: "wrong"; readonly problems: readonly YamlProblem[] };

/** Reads YAML and checks it with a schema. `linesBefore`: how many lines of the file stand above the text. */
export function readYaml<T>(schema: z.ZodType<T>, text: string, linesBefore = 0): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => linesBefore + Math.max(1, lines.linePos(offset).line);
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));

  if (document.errors.length > 0) {
    const syntax = document.errors.map(({ code, pos }) => ({
      line: lineAt(pos[0]),
      sentence: syntaxSentence(code),
    }));
    // One slip makes the parser stumble several times in the same line.
    const first = new Map(syntax.toReversed().map((problem) => [problem.line, problem]));
    return { kind: "wrong", problems: inOrder([...first.values()]) };
  }
  const content = contentOf(document);
  if (content === undefined)
    return { kind: "wrong", problems: [{ line: linesBefore + 1, sentence: UNKNOWN_ALIAS }] };
  const parsed = schema.safeParse(content.value);
  if (parsed.success) return { kind: "read", value: parsed.data, lineOf };
  const problems = parsed.error.issues
    .flatMap((issue) => sentencesOf(issue, content.value))
    .map(({ path, sentence }) => ({ line: lineOf(path), sentence }));
  return { kind: "wrong", problems: inOrder(problems) };
}

function inOrder(problems: readonly YamlProblem[]): YamlProblem[] {
  return problems.toSorted((a, b) => a.line - b.line);
}

const UNKNOWN_ALIAS = "An alias (*name) points to nothing. Write the value out in its place.";

const SYNTAX_SENTENCES: Readonly<Record<string, string>> = {
  BAD_INDENT: "The indentation does not fit what stands above. Line the fields up with spaces.",
  BLOCK_AS_IMPLICIT_KEY: "There are two colons in one line. Put the value in quotes.",
  DUPLICATE_KEY: "This field is written twice. Keep one of them.",
  MISSING_CHAR: "A quote, a bracket or a colon is missing here or just above. Add it.",
  TAB_AS_INDENT: "The line is indented with a tab. Use spaces.",
};

function syntaxSentence(code: string): string {
  return (
    SYNTAX_SENTENCES[code] ??
    "This is not valid YAML. Check quotes, colons and indentation here and just above."
  );
}

/** Absent when an alias cannot be followed, which the library tells by throwing. */
function contentOf(document: Document): { value: unknown } | undefined {
  try {
    return { value: document.toJS() };
  } catch {
    return undefined;
  }
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const inner: unknown = node.get(step, true);
    const place = pair?.key ?? inner;
    if (!isNode(place)) break;
    offset = place.range?.[0] ?? offset;
    node = inner;
  }
  return offset;
}
