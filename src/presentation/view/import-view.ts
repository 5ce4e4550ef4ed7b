import type { Version } from "../../domain/agreements/document.ts";
import {
  approvalRefusal,
  factOf,
  hasInstruction,
  type ImportRefusal,
  missingFacts,
  sidesToApprove,
} from "../../domain/agreements/importing/change-draft.ts";
import {
  type ImportDraft,
  type Signature,
  VERSION_FACTS,
  type VersionFact,
} from "../../domain/agreements/importing/import-store.ts";
import type { SourceProblem } from "../../domain/agreements/importing/source-file.ts";
import { parseCivilDate } from "../../domain/kernel/civil-date.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Side } from "../../domain/people/place.ts";
import type { TitledText } from "../text/catalogue.ts";
import { dateText } from "../text/date-text.ts";
import type { FileProblem } from "../text/import-catalogue.ts";
import { importTexts } from "../text/import-texts.ts";
import { listText } from "../text/list-text.ts";
import { importReportLines } from "./import-report.ts";
import { planImportLines } from "./plan-import.ts";
import type { ChoiceView, ConfirmView, Field, FormView, NoticeView } from "./view.ts";

export const IMPORT_VERBS = {
  facts: "import/facts",
  send: "import/send",
  approve: "import/approve",
  reject: "import/reject",
} as const;

/** What the form's last question is answered with: empty fields are stated nowhere, or are filled in later. */
export const BLANK_NOT_STATED = "not-stated";

/** What a tick says: the secretary has seen that words of the text are aimed at a machine. */
export const MACHINE_SEEN = "seen";

/** A draft as it stands, for a secretary who reads it. */
export interface DraftInContext {
  readonly draft: ImportDraft;
  readonly version: Version;
  readonly community: string;
  readonly reader: Signature;
}

/** A card shows one finding of each kind; the whole report comes when it is asked for. */
const OF_KIND_ON_CARD = 1;
/** As many of each kind as there is room for in one message. */
const OF_KIND_IN_REPORT = [12, 6, 3, 1];
const LONGEST_REPORT = 16_000;
const LONGEST_FACT = 200;

/** The draft with what this reader can do: fill in, send, approve, or wait. */
export function draftView(
  shown: DraftInContext,
  language: Language,
  problem?: string,
): FormView | ConfirmView | NoticeView {
  const { draft, version, reader } = shown;
  const texts = importTexts(language);
  const title = titleOf(draft, language);
  const text = summary(shown, language);
  if (draft.state === "approved") return importNotice(texts.notice.approved(draft.head.title), language);
  if (draft.state === "rejected") return importNotice(texts.notice.rejected(draft.head.title), language);
  if (draft.state === "draft")
    return missingFacts(draft, version).length > 0
      ? factsForm(shown, language, problem)
      : askView(shown, { ...texts.send, verb: IMPORT_VERBS.send, no: texts.form.discard }, language, problem);
  if (approvalRefusal(draft, reader) !== undefined)
    return { kind: "notice", language, tone: "information", title, text: text.join("\n") };
  const { question, confirm, reject } = texts.approve;
  return askView(shown, { question, confirm, verb: IMPORT_VERBS.approve, no: reject }, language, problem);
}

/** Every finding, as far as anybody reads. */
export function reportView({ head, findings, moreFindings }: ImportDraft, language: Language): NoticeView {
  const texts = importTexts(language);
  const reports = OF_KIND_IN_REPORT.map((most) => importReportLines(findings, most, language));
  const lines = reports.find((report) => report.join("\n").length <= LONGEST_REPORT) ?? reports.at(-1) ?? [];
  const more = moreFindings === 0 ? [] : [texts.moreOfKind(moreFindings)];
  return {
    kind: "notice",
    language,
    tone: "information",
    title: texts.reportTitle(head.title),
    text: [...lines, ...more].join("\n"),
  };
}

export function draftsView(drafts: readonly ImportDraft[], language: Language): ChoiceView | NoticeView {
  const { list } = importTexts(language);
  if (drafts.length === 0) return importNotice(list.none, language);
  return {
    kind: "choice",
    language,
    question: list.question,
    options: drafts.map((draft) => ({
      label:
        draft.state === "draft"
          ? list.draft(draft.head.title)
          : list.sent(draft.head.title, sidesText(sidesToApprove(draft), language)),
      say: list.say(draft.id),
    })),
  };
}

export function importNotice(text: TitledText, language: Language): NoticeView {
  return { kind: "notice", language, tone: "information", ...text };
}

export function importRefusedView(refused: ImportRefusal, language: Language): NoticeView {
  return { kind: "notice", language, tone: "warning", ...importTexts(language).notice.refused[refused] };
}

export function fileProblemView(problem: SourceProblem | FileProblem, language: Language): NoticeView {
  return { kind: "notice", language, tone: "warning", ...importTexts(language).problem[problem] };
}

export function sidesText(sides: readonly Side[], language: Language): string {
  const { side } = importTexts(language);
  return listText(
    sides.map((each) => side[each]),
    language,
  );
}

export function titleOf({ head, base }: ImportDraft, language: Language): string {
  const { draft } = importTexts(language);
  return base === undefined ? draft.newDocument(head.title) : draft.newVersion(head.title);
}

/** What was recognised, what changed, and what the report says; the same for all who read it. */
export function draftSummary(
  { draft, version }: Pick<DraftInContext, "draft" | "version">,
  mostOfKind: number,
  language: Language,
): string[] {
  const texts = importTexts(language);
  const facts = VERSION_FACTS.flatMap((fact) => {
    const value = factText(version, fact, language);
    return value === undefined ? [] : [`${texts.fact[fact].toLowerCase()} ${value}`];
  });
  const published = draft.decisions.filter(({ outcome }) => outcome === "published");
  return [
    texts.draft.recognised(draft.fileName, texts.standing[draft.head.standing], version.clauses.length),
    ...planImportLines(draft, version, "found", language),
    ...(draft.base === undefined ? [] : [texts.draft.changes(draft.changes)]),
    ...(facts.length === 0 ? [] : [texts.draft.facts(listText(facts, language))]),
    ...published.map(({ caseReference, case: about }) => texts.draft.publishes(caseReference ?? about)),
    texts.draft.findings(draft.findings.length + draft.moreFindings),
    ...(draft.findings.length === 0 ? [] : importReportLines(draft.findings, mostOfKind, language)),
  ];
}

function summary(shown: DraftInContext, language: Language): string[] {
  const { draft } = shown;
  const texts = importTexts(language).draft;
  const signed = (text: (name: string, side: string) => string, { name, side }: Signature) =>
    text(name, sidesText([side], language));
  const waits = draft.state === "sent" ? [texts.waitsFor(sidesText(sidesToApprove(draft), language))] : [];
  return [
    ...draftSummary(shown, OF_KIND_ON_CARD, language),
    ...(draft.findings.length === 0 ? [] : [texts.report(draft.id)]),
    draft.sentBy === undefined ? texts.byOperator : signed(texts.sentBy, draft.sentBy),
    ...(draft.statedBy === undefined ? [] : [signed(texts.statedBy, draft.statedBy)]),
    ...(draft.forwardedBy === undefined ? [] : [signed(texts.forwardedBy, draft.forwardedBy)]),
    ...waits,
  ];
}

interface Asked {
  readonly question: string;
  readonly confirm: string;
  readonly verb: string;
  /** What turning it down is called. */
  readonly no: string;
}

/** Yes or no to a draft; with a tick to set where its text is aimed at a machine. */
function askView(
  shown: DraftInContext,
  { question, confirm, verb, no }: Asked,
  language: Language,
  problem: string | undefined,
): FormView | ConfirmView {
  const { instruction } = importTexts(language);
  const title = titleOf(shown.draft, language);
  const text = [...summary(shown, language), question];
  const data = dataOf(shown);
  const yes = { title: confirm, verb, data };
  const cancel = { title: no, verb: IMPORT_VERBS.reject, data };
  if (!hasInstruction(shown.draft)) return { kind: "confirm", language, title, text, confirm: yes, cancel };
  return {
    kind: "form",
    language,
    title,
    intro: text,
    ...(problem === undefined ? {} : { problem }),
    fields: [
      {
        kind: "choice",
        id: "machine",
        label: instruction.label,
        required: instruction.required,
        options: [{ label: instruction.seen, value: MACHINE_SEEN }],
      },
    ],
    submit: yes,
    cancel,
  };
}

function factsForm(shown: DraftInContext, language: Language, problem: string | undefined): FormView {
  const { form } = importTexts(language);
  return {
    kind: "form",
    language,
    title: titleOf(shown.draft, language),
    intro: [...summary(shown, language), form.intro],
    ...(problem === undefined ? {} : { problem }),
    fields: [
      ...VERSION_FACTS.map((fact) => factField(shown, fact, language)),
      {
        kind: "choice",
        id: "blank",
        label: form.blank,
        required: form.blankRequired,
        value: BLANK_NOT_STATED,
        options: [
          { label: form.blankMeans, value: BLANK_NOT_STATED },
          { label: form.blankLater, value: "later" },
        ],
      },
    ],
    submit: { title: form.submit, verb: IMPORT_VERBS.facts, data: dataOf(shown) },
    cancel: { title: form.discard, verb: IMPORT_VERBS.reject, data: dataOf(shown) },
  };
}

function factField({ version }: DraftInContext, fact: VersionFact, language: Language): Field {
  const value = factOf(version, fact);
  const field = {
    id: fact,
    label: importTexts(language).fact[fact],
    ...(value === undefined ? {} : { value }),
  };
  return fact === "body" || fact === "caseReference"
    ? { kind: "text", lines: "one", most: LONGEST_FACT, ...field }
    : { kind: "date", ...field };
}

function factText(version: Version, fact: VersionFact, language: Language): string | undefined {
  const value = factOf(version, fact);
  const date = value === undefined ? undefined : parseCivilDate(value);
  return date === undefined ? value : dateText(date, language);
}

function dataOf({ draft, community }: DraftInContext) {
  return { community, draft: draft.id, version: draft.version };
}
