import { mayRead } from "../../domain/cases/case-reader.ts";
import { hearingIdOf, latest } from "../../domain/cases/hearings/hearing.ts";
import { statusOf } from "../../domain/cases/hearings/hearing-comment.ts";
import { patchesOf } from "../../domain/cases/paper-shape.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { hearingTexts } from "../text/hearing-texts.ts";
import { dayText } from "./case-words.ts";
import type { HearingRow, HearingSection, HearingView } from "./hearing-view.ts";
import {
  commentRow,
  cut,
  type HearingForReader,
  type HearingInContext,
  hearingPress,
  isSecretary,
  stateOf,
  tableOf,
  takesAnswers,
} from "./hearing-words.ts";
import type { Fact, Press } from "./view-parts.ts";

const MOST_OF_OWN = 300;
/** Together they leave room for buttons and rows on a card. */
const MOST_OF_CLAUSE = 2_500;
const MOST_OF_POINT = 1_200;

/** The hearing for all who see it: what is asked, until when, and how to answer. */
export function hearingSharedView(context: HearingInContext, language: Language): HearingView {
  const { hearing } = context;
  const { note, press, say, title } = hearingTexts(language);
  const open = takesAnswers(context);
  return {
    kind: "hearing",
    language,
    title: title(hearing.case, hearing.title),
    said: undefined,
    state: stateOf(context, language),
    sections: sectionsOf(context, language),
    facts: [answeredFact(context, language), publicityFact(context, language)],
    notes: open ? [note.how(say.answer(hearing.case)), note.public] : [],
    rows: [],
    presses: open ? [hearingPress(context, "comment-form", press.comment)] : [],
  };
}

/** The same for one person, with their own answers and what they may do. */
export function hearingCardView(
  context: HearingForReader,
  said: HearingView["said"],
  language: Language,
): HearingView {
  const { hearing, treated, reader } = context;
  const { note } = hearingTexts(language);
  const shared = hearingSharedView(context, language);
  const number = treated.paper?.proposal.number;
  const rows = ownRows(context, language);
  const moved = number !== undefined && number !== hearing.proposal.number && mayRead(treated, reader);
  return {
    ...shared,
    said,
    facts: [...shared.facts, ...workFacts(context, language)],
    notes: [...(moved ? [note.proposalChanged(hearing.proposal.number, number)] : []), ...shared.notes],
    rowsTitle: rows.length === 0 ? undefined : hearingTexts(language).row.yours,
    rows,
    // The secretariat has others' answers to see to before its own.
    presses: isSecretary(context)
      ? [...readerPresses(context, language), ...shared.presses]
      : [...shared.presses, ...takeBack(rows), ...readerPresses(context, language)],
  };
}

function sectionsOf({ hearing }: HearingInContext, language: Language): HearingSection[] {
  const { section } = hearingTexts(language);
  const { proposal, question } = hearing;
  return [
    { title: section.question, paragraphs: [question] },
    {
      title: section.proposal(proposal.number),
      paragraphs: proposal.points.map((point) => cut(point, MOST_OF_POINT)),
    },
    ...patchesOf(proposal).map(({ clause, text }) => ({
      title: section.clause(clause),
      paragraphs: [cut(text, MOST_OF_CLAUSE)],
    })),
  ];
}

function answeredFact(context: HearingInContext, language: Language): Fact {
  const { fact } = hearingTexts(language);
  const { answered } = tableOf(context);
  return {
    title: fact.answered,
    value: fact.answeredOf(answered.length, context.hearing.instances.length),
  };
}

function publicityFact({ hearing: { publicity } }: HearingInContext, language: Language): Fact {
  const { fact, access } = hearingTexts(language);
  const ground = publicity.ground === undefined ? "" : ` (${publicity.ground})`;
  return { title: fact.publicity, value: `${access[publicity.access]}${ground}` };
}

/** What the secretariat has left to do. */
function workFacts(context: HearingForReader, language: Language): Fact[] {
  if (!isSecretary(context)) return [];
  const { fact } = hearingTexts(language);
  const { hearing } = context;
  const { rows, unassessed, unconfirmed } = tableOf(context);
  const waiting = [
    ...(unconfirmed.length === 0 ? [] : [fact.unconfirmed(unconfirmed.length)]),
    ...(unassessed === 0 ? [] : [fact.unassessed(unassessed)]),
  ];
  const reminded = latest(hearing.events.filter(({ kind }) => kind === "reminded"));
  return [
    ...(rows.length + unconfirmed.length === 0
      ? []
      : [{ title: fact.waiting, value: waiting.length === 0 ? fact.allAssessed : waiting.join(", ") }]),
    ...(reminded === undefined ? [] : [{ title: fact.reminded, value: dayText(reminded.at, language) }]),
    {
      title: fact.sent,
      value: fact.sentBy(hearing.openedBy.name, dayText(hearing.openedAt, language)),
    },
  ];
}

/** A row does not look like a button that takes it back; where there are several, each row is its own. */
function takeBack(rows: readonly HearingRow[]): Press[] {
  const [only, ...others] = rows;
  return only?.open === undefined || others.length > 0 ? [] : [only.open];
}

function ownRows(context: HearingForReader, language: Language): HearingRow[] {
  const { press } = hearingTexts(language);
  const { rows, unconfirmed } = tableOf(context);
  return [...rows, ...unconfirmed]
    .filter(({ comment }) => comment.by?.person === context.reader.actor.person)
    .map((row) =>
      commentRow(row, {
        standing: true,
        most: MOST_OF_OWN,
        open:
          statusOf(row.comment) === "withdrawn"
            ? undefined
            : hearingPress(context, "withdraw-form", press.withdraw, { comment: row.comment.id }),
        language,
      }),
    );
}

function readerPresses(context: HearingForReader, language: Language): Press[] {
  const { press } = hearingTexts(language);
  const { reader, comments } = context;
  const work = (verb: string, title: string) => hearingPress(context, verb, title);
  const { hearing, community } = context;
  const table = reader.belongs ? [work("table", press.table(comments.length))] : [];
  if (!isSecretary(context)) return table;
  const open = takesAnswers(context);
  const { silent } = tableOf(context);
  return [
    ...table,
    work("register-form", press.register),
    ...(open && silent.length > 0 ? [work("silent", press.silent)] : []),
    ...(open ? [work("extend-form", press.extend), work("close", press.close)] : []),
    ...(hearing.round === 1 ? [] : [earlierRound()]),
  ];

  function earlierRound(): Press {
    const id = hearingIdOf(hearing.case, hearing.round - 1);
    return hearingPress({ hearing: { ...hearing, id }, community }, "view", press.earlier);
  }
}
