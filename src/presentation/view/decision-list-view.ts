import type { ClauseSearch } from "../../domain/agreements/search/clause-search.ts";
import type { DecisionRecord } from "../../domain/cases/decision-record.ts";
import type { Community } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { AdoptedDocument, FoundDecisions, WantedDecisions } from "../../flows/find-decisions.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { dateText } from "../text/date-text.ts";
import { listText } from "../text/list-text.ts";
import { paperTexts } from "../text/paper-texts.ts";
import { textsFor } from "../text/texts.ts";
import { documentLabel } from "./clause-view.ts";
import type { DecisionListView, DecisionView } from "./lookup-view.ts";
import type { Fact } from "./view-parts.ts";

const MOST_SHOWN = 5;
const MOST_POINTS = 8;
const MOST_OF_POINT = 600;

export interface AskedDecisions {
  readonly wanted: WantedDecisions;
  /** The topic or the number, as the person wrote it; empty for the latest. */
  readonly said: string;
  readonly community: Community;
  readonly library: { readonly search: Pick<ClauseSearch, "documents"> };
}

/** Decisions that answer, or a sentence that there are none: nothing else is offered for them. */
export function decisionListView(
  { records, following, adopted }: FoundDecisions,
  asked: AskedDecisions,
  language: Language,
): DecisionListView {
  const texts = answerTexts(language).decisions;
  const { about, number } = asked.wanted;
  const shown = records.slice(0, MOST_SHOWN);
  const left = records.length - shown.length;
  const none = records.length === 0 && adopted.length === 0;
  return {
    kind: "decisions",
    language,
    title: about === undefined ? (number === undefined ? texts.latest : texts.title) : texts.about(about),
    intro: [
      ...(none ? [noneText(asked, language), texts.onlyMine] : []),
      ...(left > 0 ? [texts.more(left)] : []),
    ],
    decisions: shown.map((record) => decisionView(record, following.get(record.id) ?? [], asked, language)),
    adopted:
      adopted.length === 0
        ? undefined
        : { title: texts.inDocuments, items: adopted.map((each) => adoptedView(each, language)) },
  };
}

function noneText({ wanted, said }: AskedDecisions, language: Language): string {
  const texts = answerTexts(language).decisions;
  if (wanted.number !== undefined)
    return texts.noneNumbered(`${wanted.number.sequence}/${String(wanted.number.year).padStart(2, "0")}`);
  return wanted.about === undefined ? texts.noneYet : texts.foundNone(said);
}

function decisionView(
  record: DecisionRecord,
  following: readonly DecisionRecord[],
  { community, library }: AskedDecisions,
  language: Language,
): DecisionView {
  const texts = answerTexts(language).decisions;
  const { proposal, body } = record;
  // What was added last says which reservations still stand.
  const { reservations } = following.findLast(({ kind }) => kind === "reservation-lifted") ?? record;
  const seats = community.bodies.find(({ id }) => id === body)?.seats ?? [];
  const seatName = (id: string) => seats.find((seat) => seat.id === id)?.name[language] ?? id;
  const changed = proposal.clause;
  const document = library.search.documents.find(
    ({ head }) => head.id === changed?.document && head.community === changed.community,
  )?.head;
  return {
    label: record.number,
    title: record.title,
    facts: texts.decidedBy(record.bodyName, dateText(record.decidedOn, language)),
    points: proposal.points.slice(0, MOST_POINTS).map((point) => point.slice(0, MOST_OF_POINT)),
    reservations:
      reservations.length === 0
        ? undefined
        : texts.reservations(listText(reservations.map(seatName), language)),
    following: following.map(({ kind, number, decidedOn, by = "", words = "" }) =>
      texts.following[kind === "correction" ? "correction" : "lifted"](
        number,
        dateText(decidedOn, language),
        by,
        words,
      ),
    ),
    clause:
      changed === undefined || document === undefined
        ? undefined
        : {
            label: texts.clause(documentLabel(document, language)),
            say: textsFor(language).labels.sayShow(changed.clause),
          },
    // A message and no press: the list stays where it is.
    file: { label: paperTexts(language).link.press.record, say: texts.sayFile(record.number) },
    open: { label: texts.openCase, say: texts.sayCase(record.case) },
  };
}

function adoptedView({ document, adoption }: AdoptedDocument, language: Language): Fact {
  const { adopted } = answerTexts(language).decisions;
  const { body, date, caseReference = "" } = adoption;
  return {
    title: caseReference,
    value: adopted(documentLabel(document, language), body, date && dateText(date, language)),
  };
}
