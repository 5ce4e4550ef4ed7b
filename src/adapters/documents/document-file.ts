import { readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { LoadedDocument } from "../../domain/agreements/document.ts";
import type { SourceProblem, SourceText } from "../../domain/agreements/importing/source-file.ts";
import { documentFromBlocks } from "../../domain/agreements/reading/document-from-blocks.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { decodeText } from "./decode-text.ts";
import { type FileFinding, printFindings } from "./file-finding.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readSource } from "./read-source.ts";
import { READING_LIMITS } from "./reading-limits.ts";
import { createSourceReader } from "./source-reader.ts";

export type DocumentFileProblem = SourceProblem | "doubled-id" | "unreadable";

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

const SENTENCES: Readonly<Record<SourceProblem | "unreadable", string>> = {
  damaged: "The file is damaged, or too tangled to be read. Open it in its own program and save it anew.",
  empty: "The file is empty. Add the document's text, or remove the file.",
  encrypted: "The file is locked with a password. Save it without one.",
  "front-matter": "The front matter is wrong. Correct it.",
  "no-clause": "No clause was found. Add the document's text, or remove the file.",
  "not-utf-8": "The file is not UTF-8. Save it with that encoding.",
  renamed:
    "The name says one kind of file and the content is another. Give it the ending that fits, or save it anew.",
  scanned: "The pages are pictures without text. Let a program recognise the text (OCR) first.",
  "too-large": `The file is too large: at most ${READING_LIMITS.bytes / 1_000_000} MB and ${READING_LIMITS.pages} pages are read. Divide it, or make its pictures smaller.`,
  "unknown-format": "Files of this kind are not read. Save it as .pdf, .docx, .html, .md or .txt.",
  "unpacks-too-large": "The file unpacks to far more than a document holds. Make it anew from its source.",
  unreadable: "The file cannot be read. Give the program permission to read it.",
};

const TEXTS = [".md", ".markdown", ".txt"];

const readSourceFile = createSourceReader();

/**
 * Reads one file of any format that is known. Markdown may open with front matter, which then holds every fact about
 * the document; without it the facts are recognised in the text.
 *
 * @throws DocumentFileError
 */
export async function readDocumentFile(
  folder: string,
  fileName: string,
  owner: DocumentOwner,
): Promise<LoadedDocument> {
  const file = join(folder, fileName);
  const bytes = await bytesOf(file);
  // The operator's own texts, which a service has many of, need no thread each.
  const isText = TEXTS.includes(extname(fileName).toLowerCase());
  const read = await (isText ? readSource : readSourceFile)({ fileName, bytes });
  if (read.kind === "unreadable") throw problemIn(bytes, file, read.problem);
  checkAssumptions(read.source, bytes, file, owner);
  const { blocks, stated } = read.source;
  const loaded = documentFromBlocks({ community: owner.id, fileName, blocks, stated });
  if (loaded.version.clauses.length === 0) throw refused("no-clause", file);
  return loaded;
}

/** A file that is too large is not read at all. */
async function bytesOf(file: string): Promise<Uint8Array> {
  let size: number;
  try {
    const found = await stat(file);
    if (!found.isFile()) throw refused("unknown-format", file);
    size = found.size;
  } catch (error) {
    throw error instanceof DocumentFileError ? error : refused("unreadable", file);
  }
  if (size > READING_LIMITS.bytes) throw refused("too-large", file);
  try {
    return await readFile(file);
  } catch {
    throw refused("unreadable", file);
  }
}

/** What is wrong in front matter is told line by line. */
function problemIn(bytes: Uint8Array, file: string, problem: SourceProblem): DocumentFileError {
  const front = problem === "front-matter" ? readFrontMatter(decodeText(bytes)?.text ?? "") : undefined;
  return front?.kind === "wrong"
    ? new DocumentFileError(
        "front-matter",
        front.problems.map((one) => ({ file, ...one })),
      )
    : refused(problem, file);
}

/** A misspelt id would silently keep an assumption out of the answers that rest on it. */
function checkAssumptions(
  { stated }: SourceText,
  bytes: Uint8Array,
  file: string,
  owner: DocumentOwner,
): void {
  const unknown = (stated?.assumptions ?? []).flatMap((id, place) =>
    owner.assumptions.some((assumption) => assumption.id === id) ? [] : [{ id, place }],
  );
  if (unknown.length === 0) return;
  const front = readFrontMatter(decodeText(bytes)?.text ?? "");
  throw new DocumentFileError(
    "front-matter",
    unknown.map(({ id, place }) => ({
      file,
      line: front.kind === "read" ? front.lineOf(["assumptions", place]) : 1,
      sentence: `There is no assumption with the id ${id} in ${owner.id}. Correct the id, or add the assumption to community.yaml.`,
    })),
  );
}

function refused(problem: keyof typeof SENTENCES, file: string): DocumentFileError {
  return new DocumentFileError(problem, [{ file, sentence: SENTENCES[problem] }]);
}
