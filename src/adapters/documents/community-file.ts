import { basename, join, resolve } from "node:path";
import { checkCommunity } from "../../domain/community/check-community.ts";
import { type Community, communitySchema } from "../../domain/community/community.ts";
import { ExpectedError } from "../../domain/kernel/errors.ts";
import { sentenceOf } from "./community-sentences.ts";
import { type FileFinding, printFindings } from "./file-finding.ts";
import { readTextFile } from "./text-file.ts";
import { readYaml } from "./yaml-source.ts";

const COMMUNITY_FILE = "community.yaml";

/** A `community.yaml` that cannot be used, with everything that is wrong in it. */
export class CommunityFileError extends ExpectedError {
  readonly code = "community-file";
  readonly findings: readonly FileFinding[];

  constructor(findings: readonly FileFinding[]) {
    super(printFindings(findings));
    this.findings = findings;
  }
}

export interface CommunityFile {
  readonly community: Community;
  /** What an operator should look at, though the community can be used. */
  readonly warnings: readonly FileFinding[];
}

/**
 * Reads `community.yaml` in a community's folder, whose name must be the community's id.
 *
 * @throws CommunityFileError
 */
export async function readCommunityFile(folder: string): Promise<CommunityFile> {
  const file = join(folder, COMMUNITY_FILE);
  const source = await readTextFile(file);
  if (source.kind !== "text")
    throw new CommunityFileError([{ file, sentence: unreadableSentence(source.kind) }]);
  const reading = readYaml(communitySchema, source.text);
  if (reading.kind === "wrong")
    throw new CommunityFileError(reading.problems.map((problem) => ({ file, ...problem })));

  const community = reading.value;
  const findings = checkCommunity(community)
    .map(({ level, path, problem }) => ({ level, line: reading.lineOf(path), sentence: sentenceOf(problem) }))
    .toSorted((a, b) => a.line - b.line);
  const ofLevel = (wanted: "error" | "warning"): FileFinding[] =>
    findings.flatMap(({ level, line, sentence }) => (level === wanted ? [{ file, line, sentence }] : []));
  const errors = ofLevel("error");
  const folderName = basename(resolve(folder));
  if (community.id !== folderName) {
    const sentence = `The id is ${community.id} but the folder is called ${folderName}. Give them the same name.`;
    errors.unshift({ file, line: reading.lineOf(["id"]), sentence });
  }
  if (errors.length > 0) throw new CommunityFileError(errors);
  return { community, warnings: ofLevel("warning") };
}

function unreadableSentence(kind: "missing" | "not-utf-8" | "unreadable"): string {
  if (kind === "missing") return "The file is missing. Add it, or remove the folder.";
  if (kind === "not-utf-8") return "The file is not UTF-8. Save it with that encoding.";
  return "The file cannot be read. Give the program permission to read it.";
}
