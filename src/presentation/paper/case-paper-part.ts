import { clauseAsRead, clauseAt } from "../../domain/agreements/clause-at.ts";
import { readableDiff } from "../../domain/agreements/readable-diff.ts";
import type { Case, CaseEnclosure, CasePaper } from "../../domain/cases/case.ts";
import {
  type ClausePatch,
  JOINT_MEASURE_FIELDS,
  type ProposedTask,
  type Publicity,
  patchesOf,
  tasksOf,
} from "../../domain/cases/paper-shape.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { AgendaItem } from "../../domain/meetings/meeting.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { type CaseInContext, clauseName, dayText } from "../view/case-words.ts";
import { askedText, submitterText } from "../view/meeting-words.ts";
import type { PaperPart, PaperSpan } from "../view/paper-parts.ts";
import { facts, itemNumber, note, section } from "./paper-words.ts";

export interface CaseAtMeeting extends Omit<CaseInContext, "treated"> {
  readonly item: AgendaItem;
  readonly treated: Case;
  /** The enclosures whose bytes are in the file, by id. */
  readonly attached: ReadonlySet<string>;
}

/** Saksframlegg: everything that is known of the case, in the order that practice 4 gives it. */
export function casePaperParts(context: CaseAtMeeting, language: Language): PaperPart[] {
  const { treated, item } = context;
  const texts = paperTexts(language).case;
  const { fact } = caseTexts(language);
  return [
    {
      kind: "heading",
      level: 1,
      text: paperTexts(language).book.caseTitle(itemNumber(item), treated.title),
      listed: true,
    },
    headFacts(context, language),
    ...section(fact.need, treated.paper?.background === treated.need ? undefined : treated.need),
    ...section(fact.patients, treated.patients),
    ...(treated.paper === undefined ? [] : paperParts(treated.paper, context, language)),
    ...enclosureParts(treated.enclosures, context, texts),
  ];
}

function headFacts(
  { treated, item, community, roster, today, library }: CaseAtMeeting,
  language: Language,
): PaperPart {
  const texts = paperTexts(language).case;
  const { fact, kind } = caseTexts(language);
  const { origin, paper } = treated;
  const found = origin && clauseAt(origin, library, today);
  const { caseworker, evaluateOn, requiresImplementation } = paper?.fields ?? {};
  return facts([
    [texts.id, `${treated.id}, ${dayText(treated.submittedAt, language)}`],
    [fact.submittedBy, submitterText(treated, { community, roster, today }, language)],
    [texts.caseworker, caseworker],
    [texts.treatment, askedText(item, treated, community, language)],
    [texts.subject, paper && kind[paper.routedAs]],
    [fact.origin, found && clauseName(found, language)],
    [texts.evaluateOn, evaluateOn && dateText(evaluateOn, language)],
    [texts.implementation, requiresImplementation === true ? texts.everyParty : undefined],
    [texts.publicity, publicityText(treated.publicity.get("paper"), language)],
  ]);
}

function publicityText(publicity: Publicity | undefined, language: Language): string {
  const { access, notConsidered } = paperTexts(language).case;
  if (publicity === undefined) return notConsidered;
  return publicity.access === "public" ? access.public : access[publicity.access](publicity.ground);
}

function paperParts(paper: CasePaper, context: CaseAtMeeting, language: Language): PaperPart[] {
  const { notStated, case: texts } = paperTexts(language);
  const { fact, proposal: proposalTexts } = caseTexts(language);
  const { fields, proposal } = paper;
  const { figures } = fields;
  // A paper has these (practice 4): where one is not filled in, the reader is told so.
  const expected = [
    [texts.economy, fields.economy],
    [texts.administration, fields.administration],
    [texts.involvement, fields.involvement],
  ] as const;
  const missing = expected.filter(([, text]) => text === undefined).map(([title]) => title.toLowerCase());
  return [
    ...section(fact.background, paper.background),
    ...section(texts.earlier, fields.earlierTreatment),
    ...(figures === undefined
      ? []
      : [
          ...section(texts.figures, figures.text),
          note(texts.figuresFrom(figures.source, figures.date && dateText(figures.date, language))),
        ]),
    ...section(fact.assessment, paper.assessment),
    ...expected.flatMap(([title, text]) => section(title, text)),
    ...jointParts(fields.jointMeasure, language),
    ...(missing.length === 0 ? [] : [note(notStated(listText(missing, language)))]),
    { kind: "heading", level: 2, text: proposalTexts.title(proposal.number) },
    { kind: "list", numbered: true, items: proposal.points },
    ...patchParts(patchesOf(proposal), context, language),
    ...taskParts(tasksOf(proposal), context, language),
  ];
}

function jointParts(joint: CasePaper["fields"]["jointMeasure"], language: Language): PaperPart[] {
  const texts = paperTexts(language).case;
  if (joint?.isOne !== true) return [];
  const { notStated } = paperTexts(language);
  const missing = JOINT_MEASURE_FIELDS.filter((field) => joint[field] === undefined);
  return [
    { kind: "heading", level: 2, text: texts.jointMeasure },
    facts(
      JOINT_MEASURE_FIELDS.map((field) => {
        const answer = joint[field];
        const text = answer?.notRelevant === true ? texts.notRelevant(answer.text) : answer?.text;
        return [texts.joint[field], text] as const;
      }),
    ),
    ...(missing.length === 0
      ? []
      : [
          note(
            notStated(
              listText(
                missing.map((field) => texts.joint[field].toLowerCase()),
                language,
              ),
            ),
          ),
        ]),
  ];
}

function patchParts(
  patches: readonly ClausePatch[],
  context: CaseAtMeeting,
  language: Language,
): PaperPart[] {
  const texts = paperTexts(language).case;
  if (patches.length === 0) return [];
  const changed = patches.map((patch) => patchPart(patch, context, language));
  return [
    { kind: "heading", level: 2, text: texts.changes },
    ...(changed.some(({ marked }) => marked) ? [note(texts.legend)] : []),
    ...changed.flatMap(({ parts }) => parts),
  ];
}

function patchPart(
  patch: ClausePatch,
  { library, today }: CaseAtMeeting,
  language: Language,
): { readonly parts: PaperPart[]; readonly marked: boolean } {
  const texts = paperTexts(language).case;
  const read = clauseAsRead({ ...patch, version: patch.baseVersion }, library, today);
  const now = clauseAt(patch, library, today)?.clause.text;
  const comparable = read?.version.id === patch.baseVersion;
  const spans: readonly PaperSpan[] = comparable
    ? changesIn(read.clause.text, patch.text)
    : [{ text: patch.text }];
  const moved = now !== undefined && now !== patch.text && !(comparable && now === read.clause.text);
  const title = read === undefined ? patch.clause : clauseName(read, language);
  return {
    marked: comparable,
    parts: [
      { kind: "heading", level: 3, text: title },
      ...(moved ? [note(texts.moved)] : []),
      { kind: "paragraph", look: "quote", spans },
    ],
  };
}

function changesIn(before: string, after: string): readonly PaperSpan[] {
  const looks = { same: undefined, removed: "deleted", added: "added" } as const;
  return readableDiff(before, after).map(({ kind, text }) => ({ text, look: looks[kind] }));
}

function taskParts(
  tasks: readonly ProposedTask[],
  { community }: CaseAtMeeting,
  language: Language,
): PaperPart[] {
  if (tasks.length === 0) return [];
  const { proposal } = caseTexts(language);
  const ownerOf = ({ owner }: ProposedTask) => {
    const party = community.parties.find(({ id }) => id === owner);
    return party?.short_name ?? party?.name ?? owner;
  };
  return [
    { kind: "heading", level: 2, text: paperTexts(language).case.tasks },
    {
      kind: "list",
      numbered: false,
      items: tasks.map((task) =>
        proposal.task(task.text, ownerOf(task), task.due && dateText(task.due, language)),
      ),
    },
  ];
}

function enclosureParts(
  enclosures: readonly CaseEnclosure[],
  { attached }: CaseAtMeeting,
  texts: ReturnType<typeof paperTexts>["case"],
): PaperPart[] {
  if (enclosures.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: texts.enclosures },
    {
      kind: "table",
      columns: [
        { title: texts.file, share: 3 },
        { title: texts.fingerprint, share: 4 },
      ],
      rows: enclosures.map(({ id, name, hash }) => [
        attached.has(id) ? name : `${name} (${texts.notAttached})`,
        hash,
      ]),
    },
  ];
}
