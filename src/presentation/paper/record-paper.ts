import type { DecisionRecord } from "../../domain/cases/decision-record.ts";
import { patchesOf } from "../../domain/cases/paper-shape.ts";
import type { Community } from "../../domain/community/community.ts";
import { canonicalJson } from "../../domain/kernel/json.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { sittingTexts } from "../text/sitting-texts.ts";
import { notedText } from "../view/noted-text.ts";
import type { PaperPart, PaperView } from "../view/paper-parts.ts";
import { facts, note, section } from "./paper-words.ts";

/**
 * A decision as a document, with the record itself inside as it is sealed.
 *
 * @param recordedAt the instant that the file is dated
 */
export function recordPaper(
  record: DecisionRecord,
  { community, recordedAt }: { readonly community: Community; readonly recordedAt: string },
  language: Language,
): PaperView {
  const { pages, record: texts, case: caseWords } = paperTexts(language);
  const { stance } = caseTexts(language);
  const seatName = (id: string) => record.stances.find(({ seat }) => seat === id)?.seatName ?? id;
  const seats = (ids: readonly string[]) => listText(ids.map(seatName), language);
  const conditional = record.reservations.length > 0 && (record.kind ?? "decision") === "decision";
  return {
    language,
    title: texts.title(record.number),
    issuer: community.name,
    subject: record.title,
    createdAt: recordedAt,
    footer: { text: `${community.name} · ${record.number}`, pages },
    parts: [
      { kind: "heading", level: 1, text: record.title },
      facts([
        [paperTexts(language).book.body, record.bodyName],
        [texts.decidedOn, dateText(record.decidedOn, language)],
        [texts.kind[record.kind ?? "decision"], texts.result[record.result ?? "decided"]],
        [texts.follows, record.follows?.number],
        [texts.by, record.by],
        [caseWords.id, record.case],
      ]),
      ...(record.urgent === true ? [note(texts.urgent)] : []),
      ...section(texts.words, record.words),
      { kind: "heading", level: 2, text: texts.points },
      { kind: "list", numbered: true, items: record.proposal.points },
      ...(conditional ? [note(texts.conditional(seats(record.reservations)))] : []),
      ...patchesOf(record.proposal).flatMap((patch): PaperPart[] => [
        { kind: "heading", level: 3, text: patch.clause },
        { kind: "paragraph", look: "quote", spans: [{ text: patch.text }] },
      ]),
      { kind: "heading", level: 2, text: texts.stances },
      {
        kind: "table",
        columns: [
          { title: paperTexts(language).book.seat, share: 3 },
          { title: texts.person, share: 3 },
          { title: texts.parties, share: 4 },
          { title: texts.stance, share: 3 },
          { title: texts.remark, share: 4 },
        ],
        rows: record.stances.map((taken) => [
          taken.seatName,
          taken.as === "deputy" ? texts.deputy(taken.person) : taken.person,
          listText(taken.onBehalfOf, language),
          stance[taken.stance],
          [taken.words, notedText(taken, language)].filter((part) => part !== undefined).join(" – "),
        ]),
      },
      ...(record.steppedAside.length === 0 ? [] : [note(texts.steppedAside(seats(record.steppedAside)))]),
      ...(record.absent === undefined
        ? []
        : [note(sittingTexts(language).rule.decidedWithout(listText(record.absent, language)))]),
      ...(record.binds.length === 0 ? [] : section(texts.binds, `${listText(record.binds, language)}.`)),
      ...enclosureParts(record, language),
      { kind: "heading", level: 2, text: texts.seal },
      facts([
        [texts.hash, record.hash],
        [texts.previous, record.previousHash ?? texts.first],
      ]),
    ],
    attachments: [
      {
        name: `${record.id}.json`,
        mediaType: "application/json",
        bytes: new TextEncoder().encode(canonicalJson(record)),
        relationship: "Data",
        description: texts.data,
      },
    ],
  };
}

function enclosureParts({ enclosures = [] }: DecisionRecord, language: Language): PaperPart[] {
  const texts = paperTexts(language).case;
  if (enclosures.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: texts.enclosures },
    {
      kind: "table",
      columns: [
        { title: texts.file, share: 3 },
        { title: texts.fingerprint, share: 4 },
      ],
      rows: enclosures.map(({ name, hash }) => [name, hash]),
    },
  ];
}
