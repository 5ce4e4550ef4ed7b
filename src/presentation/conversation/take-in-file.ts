import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import { NATIONAL } from "../../domain/agreements/document.ts";
import { governingDocuments } from "../../domain/agreements/governing-documents.ts";
import type { ImportDraft, Signature } from "../../domain/agreements/importing/import-store.ts";
import { type ImportStores, prepareImport } from "../../domain/agreements/importing/prepare-import.ts";
import type { ReadSourceFile } from "../../domain/agreements/importing/source-file.ts";
import { wordsOfFile } from "../../domain/agreements/importing/words-of-file.ts";
import { containsIdentityNumber } from "../../domain/guard/identity-number.ts";
import type { CivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { importTexts } from "../text/import-texts.ts";
import { fileProblemView, importNotice } from "../view/import-view.ts";
import type { NoticeView } from "../view/view.ts";
import type { SentFile } from "./sent-file.ts";

export interface TakeInParts extends ImportStores {
  readonly readSource: ReadSourceFile;
  /** SHA-256 in lower-case hexadecimal. */
  readonly hashOf: (bytes: Uint8Array) => string;
}

export interface TakingIn {
  readonly community: { readonly id: string };
  readonly language: Language;
  readonly sender: Signature;
  readonly at: string;
  readonly today: CivilDate;
  readonly library: Library;
}

/** Fetches, reads and checks a file; a notice where there is no new draft of it. Nothing of it is then kept. */
export async function takeInFile(
  file: SentFile,
  parts: TakeInParts,
  { community, language, sender, at, today, library }: TakingIn,
): Promise<{ readonly draft: ImportDraft } | NoticeView> {
  const { notice } = importTexts(language);
  if (containsIdentityNumber(file.name)) return fileProblemView("identity-number", language);
  const opened = await file.open();
  if (opened.kind === "not-opened") return fileProblemView(opened.problem, language);
  const read = await parts.readSource({ fileName: file.name, bytes: opened.bytes });
  if (read.kind === "unreadable") return fileProblemView(read.problem, language);
  // Before anything is stored, as with what people write.
  if (containsIdentityNumber(wordsOfFile(file.name, read.source)))
    return fileProblemView("identity-number", language);
  const prepared = await prepareImport(parts, {
    community: community.id,
    fileName: file.name,
    sha256: parts.hashOf(opened.bytes),
    source: read.source,
    sentBy: sender,
    at,
    today,
    loaded: governingDocuments(library.search.documents, today).filter(({ head }) =>
      [community.id, NATIONAL].includes(head.community),
    ),
  });
  switch (prepared.kind) {
    case "draft":
      return { draft: prepared.draft };
    case "again":
      return importNotice(notice.again(prepared.draft.head.title, prepared.draft.id), language);
    case "known":
      return importNotice(notice.known(prepared.head.title), language);
    case "no-clause":
      return fileProblemView("no-clause", language);
  }
}
