import { type EnclosureStore, MOST_ENCLOSURE_BYTES } from "../../domain/cases/enclosure-store.ts";
import { addEnclosure } from "../../domain/cases/enclosures.ts";
import { refusalOnWay } from "../../domain/cases/way-of-a-case.ts";
import { containsIdentityNumber } from "../../domain/guard/identity-number.ts";
import { preparationTexts } from "../text/preparation-texts.ts";
import type { NoticeView, View } from "../view/view.ts";
import { type CaseTurn, change, present, presentChange, readForReader, refusalText } from "./case-turn.ts";
import type { Matter } from "./matter.ts";
import type { SentFile } from "./sent-file.ts";

type Problem = keyof ReturnType<typeof preparationTexts>["file"]["problem"];

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  txt: "text/plain",
  md: "text/markdown",
  csv: "text/csv",
};

/** Says why a file was not enclosed. Nothing of it is then kept. */
export function fileProblem(problem: Problem, { language }: Pick<Matter, "language">): NoticeView {
  const { title, problem: problems } = preparationTexts(language).file;
  return { kind: "notice", language, tone: "warning", title, text: problems[problem] };
}

/**
 * Keeps a copy of the file with the case. Whoever may not enclose is told so before anything is fetched; what lies in
 * the file is not read, only its name is.
 */
export async function takeInEnclosure(
  files: readonly SentFile[],
  enclosures: EnclosureStore,
  turn: CaseTurn,
): Promise<View> {
  const { matter, community } = turn;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return fileProblem("several-files", matter);
  const context = await readForReader(turn);
  if ("kind" in context) return context;
  const refused = refusalOnWay("enclose", context.treated, context.reader);
  if (refused !== undefined)
    return present(turn, { tone: "warning", text: refusalText(refused, context.treated, turn) });
  if (containsIdentityNumber(file.name)) return fileProblem("identity-number", matter);
  const opened = await file.open();
  if (opened.kind === "not-opened") return fileProblem(opened.problem, matter);
  const { bytes } = opened;
  if (bytes.length > MOST_ENCLOSURE_BYTES) return fileProblem("too-large", matter);
  // The bytes first: a case must not name a file that is not there.
  const hash = await enclosures.putFile(community.id, bytes);
  const enclosure = { name: file.name, mediaType: mediaTypeOf(file.name), size: bytes.length, hash };
  const changed = await change(turn, (treated, reader) => addEnclosure(treated, enclosure, reader));
  const { said, file: texts } = preparationTexts(matter.language);
  if (changed.kind === "already-counted")
    return present(turn, { tone: "information", text: said.enclosedAlready(file.name) });
  return presentChange(turn, changed, `${said.enclosed(file.name, turn.caseId)} ${texts.mayBePublic}`);
}

function mediaTypeOf(name: string): string {
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  return MEDIA_TYPES[ending] ?? "application/octet-stream";
}
