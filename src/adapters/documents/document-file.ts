import { extname, join } from "node:path";
import type { LoadedDocument } from "../../domain/agreements/document.ts";
import { documentFromBlocks } from "../../domain/agreements/reading/document-from-blocks.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { type FileFinding, printFindings } from "./file-finding.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { blocksFromMarkdown } from "./markdown-blocks.ts";
import { readTextFile } from "./text-file.ts";

export type DocumentFileProblem =
  | "doubled-id"
  | "empty"
  | "front-matter"
  | "no-clause"
  | "not-readable-yet"
  | "not-utf-8"
  | "unreadable";

/** A document's file that was not loaded. */
export class DocumentFileError extends ExpectedError {
  readonly code = "document-file";
  readonly problem: DocumentFileProblem;
  readonly findings: readonly FileFinding[];

  constructor(problem: DocumentFileProblem, findings: readonly FileFinding[]) {
    super(printFindings(findings));
    this.problem = problem;
    this.findings = findings;
  }
}

/** Whose documents they are; a `Community` is one. */
export interface DocumentOwner {
  readonly id: string;
  readonly assumptions: readonly { readonly id: string }[];
}

const MARKDOWN = ".md";
const READABLE = [MARKDOWN, ".txt"];

/**
 * Reads one Markdown or text file. Markdown may open with front matter, which then holds every fact about the
 * document; without it the facts are recognised in the text.
 *
 * @throws DocumentFileError
 */
export async function readDocumentFile(
  folder: string,
  fileName: string,
  owner: DocumentOwner,
): Promise<LoadedDocument> {
  const file = join(folder, fileName);
  const extension = extname(fileName).toLowerCase();
  if (!READABLE.includes(extension))
    throw refused("not-readable-yet", file, "Files of this kind are not read yet. Save it as .md or .txt.");
  const text = await textOfFile(file);
  const front: FrontMatter = extension === MARKDOWN ? readFrontMatter(text) : { kind: "none" };
  if (front.kind === "wrong")
    throw new DocumentFileError(
      "front-matter",
      front.problems.map((problem) => ({ file, ...problem })),
    );
  if (front.kind === "read") checkAssumptions(front, file, owner);
  const loaded = documentFromBlocks({
    community: owner.id,
    fileName,
    blocks: blocksFromMarkdown(front.kind === "read" ? front.body : text),
    stated: front.kind === "read" ? front.stated : undefined,
  });
  if (loaded.version.clauses.length === 0)
    throw refused("no-clause", file, "No clause was found. Add the document's text, or remove the file.");
  return loaded;
}

async function textOfFile(file: string): Promise<string> {
  const source = await readTextFile(file);
  if (source.kind === "not-utf-8")
    throw refused("not-utf-8", file, "The file is not UTF-8. Save it with that encoding.");
  if (source.kind !== "text")
    throw refused("unreadable", file, "The file cannot be read. Give the program permission to read it.");
  if (source.text.trim() === "")
    throw refused("empty", file, "The file is empty. Add the document's text, or remove the file.");
  return source.text;
}

/** A misspelt id would silently keep an assumption out of the answers that rest on it. */
function checkAssumptions(
  { stated, lineOf }: Extract<FrontMatter, { kind: "read" }>,
  file: string,
  owner: DocumentOwner,
): void {
  const findings = stated.assumptions.flatMap((id, place) =>
    owner.assumptions.some((assumption) => assumption.id === id)
      ? []
      : [
          {
            file,
            line: lineOf(["assumptions", place]),
            sentence: `There is no assumption with the id ${id} in ${owner.id}. Correct the id, or add the assumption to community.yaml.`,
          },
        ],
  );
  if (findings.length > 0) throw new DocumentFileError("front-matter", findings);
}

function refused(problem: DocumentFileProblem, file: string, sentence: string): DocumentFileError {
  return new DocumentFileError(problem, [{ file, sentence }]);
}
