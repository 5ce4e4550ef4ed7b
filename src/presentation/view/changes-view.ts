import type { ClauseChange } from "../../domain/agreements/clause-diff.ts";
import type { Clause, DocumentHead, Version } from "../../domain/agreements/document.ts";
import type { DocumentChanges } from "../../domain/agreements/document-changes.ts";
import { readableDiff } from "../../domain/agreements/readable-diff.ts";
import { startOf } from "../../domain/agreements/version-in-force.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { documentLabel, placeOf, versionName } from "./clause-view.ts";
import type { ChangedClause, ChangedWords, ChangesView } from "./lookup-view.ts";
import type { ChoiceView, NoticeView } from "./view.ts";

/** What a card has room for; how many more there are is said. */
const MOST_CHANGES = 20;
const MOST_CHARACTERS = 6_000;

/** Every change between the version in force and the one before it, with who decided it (M21). */
export function changesView(
  { document, before, after, changes }: DocumentChanges,
  language: Language,
): ChangesView {
  const texts = answerTexts(language).changes;
  const label = documentLabel(document, language);
  const different = changes.filter(({ kind }) => kind !== "unchanged");
  const all = different.flatMap((change) => changedClause(change, document, language));
  const shown = fitting(all);
  const left = all.length - shown.length;
  const compared =
    before === undefined
      ? [texts.onlyOne(label)]
      : [
          texts.between(versionText(before, language), versionText(after, language)),
          different.length === 0
            ? texts.none
            : texts.count(different.length, changes.length - different.length),
        ];
  return {
    kind: "changes",
    language,
    title: texts.title(label),
    intro: [...compared, decidedText(after, language)],
    changes: shown,
    rest: left === 0 ? undefined : texts.rest(left),
  };
}

/** Several documents are called so: the reader chooses. */
export function whichDocumentView(documents: readonly DocumentHead[], language: Language): ChoiceView {
  const { which, say } = answerTexts(language).changes;
  return {
    kind: "choice",
    language,
    question: which,
    options: documents.map((head) => ({ label: documentLabel(head, language), say: say(head.id) })),
  };
}

export function noSuchDocumentView(language: Language): NoticeView {
  const { noSuchDocument } = answerTexts(language).changes;
  return { kind: "notice", language, tone: "information", ...noSuchDocument };
}

function fitting(changes: readonly ChangedClause[]): readonly ChangedClause[] {
  let room = MOST_CHARACTERS;
  return changes.slice(0, MOST_CHANGES).filter(({ words }, index) => {
    room -= words.reduce((sum, { text }) => sum + text.length, 0);
    return room >= 0 || index === 0;
  });
}

function changedClause(change: ClauseChange, document: DocumentHead, language: Language): ChangedClause[] {
  if (change.kind === "unchanged") return [];
  const texts = answerTexts(language).changes;
  const clause = "after" in change ? change.after : change.before;
  return [
    {
      kind: texts.kind[change.kind],
      place: placeOf(clause, document, language),
      moved: movedText(change, language),
      words: wordsOf(change, language),
    },
  ];
}

function movedText(change: ClauseChange, language: Language): string | undefined {
  const texts = answerTexts(language).changes;
  if (change.kind === "moved") return texts.from(headingsOf(change.before));
  return change.kind === "edited" && change.moved
    ? `${texts.movedToo} ${texts.from(headingsOf(change.before))}`
    : undefined;
}

function headingsOf({ headings }: Clause): string {
  return headings.join(" › ");
}

function wordsOf(change: ClauseChange, language: Language): readonly ChangedWords[] {
  const { removedMark, addedMark } = answerTexts(language).changes;
  const marks = { same: undefined, removed: removedMark, added: addedMark };
  switch (change.kind) {
    case "edited":
      return readableDiff(change.before.text, change.after.text).map((part) => ({
        ...part,
        mark: marks[part.kind],
      }));
    case "removed":
      return [{ kind: "removed", text: change.before.text, mark: undefined }];
    case "added":
      return [{ kind: "added", text: change.after.text, mark: undefined }];
    default:
      return [{ kind: "same", text: change.after.text, mark: undefined }];
  }
}

function versionText(version: Version, language: Language): string {
  const start = startOf(version);
  return answerTexts(language).changes.version(start && dateText(start, language), versionName(version.id));
}

function decidedText({ adoption: { body, date, caseReference } }: Version, language: Language): string {
  const { decided, decisionUnknown } = answerTexts(language).changes;
  return body === undefined && date === undefined && caseReference === undefined
    ? decisionUnknown
    : decided(body, date && dateText(date, language), caseReference);
}
