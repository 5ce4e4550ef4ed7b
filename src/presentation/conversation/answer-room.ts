import type { AgreementStore } from "../../domain/agreements/agreement-store.ts";
import type { Library } from "../../domain/agreements/answers/answer-question.ts";
import { askedDateIn } from "../../domain/agreements/answers/asked-date.ts";
import { goOn } from "../../domain/agreements/answers/go-on.ts";
import type { ShortAnswerWriter } from "../../domain/agreements/answers/short-answer.ts";
import { type QuestionOutcome, takeQuestion } from "../../domain/agreements/answers/take-question.ts";
import { NATIONAL } from "../../domain/agreements/document.ts";
import { governingDocuments } from "../../domain/agreements/governing-documents.ts";
import type { VectorKeeper } from "../../domain/agreements/search/keep-vectors.ts";
import { showClause } from "../../domain/agreements/show-clause.ts";
import type { RecordStore } from "../../domain/cases/record-store.ts";
import type { Community } from "../../domain/community/community.ts";
import { communityNamedIn, withoutCommunityName } from "../../domain/community/named-in.ts";
import { osloToday } from "../../domain/kernel/clock.ts";
import { detectLanguage } from "../../domain/people/detect-language.ts";
import { type AnswerCommand, parseAnswerCommand } from "../commands/answer-command.ts";
import { type FollowUp, parseFollowUp } from "../commands/follow-up.ts";
import { withoutGreeting } from "../commands/greeting.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { communityChoiceView } from "../view/choice-view.ts";
import { clauseDetailView } from "../view/clause-detail-view.ts";
import { deciderNotice } from "../view/decider-fact.ts";
import { documentsView } from "../view/documents-view.ts";
import { noticeView } from "../view/notice-view.ts";
import { outcomeView } from "../view/outcome-view.ts";
import type { NoticeView, View } from "../view/view.ts";
import type { DeskRoom } from "./desk-room.ts";
import { gatherOffers } from "./gather-offers.ts";
import { lookUpChanges, lookUpDecisions, lookUpSection } from "./look-up.ts";
import type { Matter } from "./matter.ts";
import { type DecidingParts, readDeciding } from "./read-deciding.ts";
import { createRecollection, type Remembered } from "./recollection.ts";
import { shortAnswerLater } from "./short-answer-later.ts";

export interface AnswerRoomParts extends DecidingParts {
  readonly agreements: AgreementStore;
  readonly records: Pick<RecordStore, "listRecords">;
  readonly communities: readonly Community[];
  /** The others; they may put something beside an answer. */
  readonly rooms: readonly DeskRoom[];
  /** Absent without a model. */
  readonly shortAnswers?: ShortAnswerWriter | undefined;
  /** Absent without embeddings. */
  readonly vectors?: Pick<VectorKeeper, "searchFor"> | undefined;
}

/** What the agreements and decisions say. It stands last: what no other room took is a question. */
export interface AnswerRoom {
  respond(text: string, matter: Matter): Promise<readonly View[]>;
  /** The last answer once more, as the matter is now; nothing when none is remembered. */
  repeat(matter: Matter): Promise<readonly View[]>;
  documents(matter: Matter): View;
  showClause(clauseId: string, matter: Matter): Promise<View>;
}

/** A question that has been answered, and how it would be asked again. */
interface Answering {
  readonly outcome: QuestionOutcome;
  readonly former: string;
  /** Where it was asked; absent: in all. */
  readonly community: Community | undefined;
}

export function createAnswerRoom(parts: AnswerRoomParts): AnswerRoom {
  const { communities, clock, rooms } = parts;
  const recollection = createRecollection(clock);

  async function respond(text: string, matter: Matter): Promise<readonly View[]> {
    const command = parseAnswerCommand(text, communities);
    if (command !== undefined) return carryOut(command, matter);
    // «Og i 2022?» asks on a date, which is no subject.
    const dated = askedDateIn(text, osloToday(clock)) !== undefined;
    const followUp = dated ? undefined : parseFollowUp(text, communities);
    const before = recollection.recall(matter);
    const question = followUp === undefined ? text : (before?.text ?? text);
    const seen = { ...matter, library: await libraryFor(question, matter.library) };
    if (followUp === undefined) return ask(withoutGreeting(text), seen, before);
    const spoken = {
      ...seen,
      language: (detectLanguage(text) === undefined && before?.language) || matter.language,
    };
    return follow(followUp, text, spoken, before);
  }

  /** A follow-up is found by what it follows. */
  async function libraryFor(question: string, library: Library): Promise<Library> {
    const search = await parts.vectors?.searchFor(question, library.search);
    return search === undefined ? library : { ...library, search };
  }

  async function carryOut(command: AnswerCommand, matter: Matter): Promise<readonly View[]> {
    switch (command.kind) {
      case "section": {
        const before = recollection.recall(matter);
        const shown = lookUpSection(command, before, matter, clock);
        if (shown === undefined) {
          const goesOn = command.clauseId === undefined && before?.clauseId === undefined;
          return [goesOn ? nothingBefore(matter) : notFound(matter)];
        }
        recollection.remember(matter, shown.remembered);
        return [shown.view];
      }
      case "changes":
        return [await lookUpChanges(command.document, parts, matter)];
      case "decisions":
        return matter.community === undefined
          ? [communityChoiceView(communities, "open", matter.language)]
          : [await lookUpDecisions(command, parts, matter, matter.community)];
    }
  }

  async function ask(text: string, matter: Matter, before: Remembered | undefined): Promise<readonly View[]> {
    const { language, library } = matter;
    if (text.trim() === "") return [noticeView({ kind: "nothingSaid" }, language)];
    const named = communityNamedIn(text, communities);
    const community = named ?? matter.community;
    const today = osloToday(clock);
    const outcome = takeQuestion({ text, today, community }, library);
    // «Hva gjaldt 1. mars 2023?» after a question asks that question on that date.
    if (outcome.kind === "overview" && before?.text !== undefined) {
      const again = takeQuestion(
        { text: before.text, today, community: before.community, on: outcome.asked },
        library,
      );
      return present({ outcome: again, former: before.text, community: before.community }, matter);
    }
    const former = named === undefined ? outcome.text : withoutCommunityName(outcome.text, named);
    return present({ outcome, former, community }, matter);
  }

  async function follow(
    followUp: FollowUp,
    text: string,
    matter: Matter,
    before: Remembered | undefined,
  ): Promise<readonly View[]> {
    const { library } = matter;
    const today = osloToday(clock);
    if (followUp.kind === "who-decides") return [await whoDecides(before, matter)];
    if (before?.text === undefined)
      return followUp.kind === "about" ? ask(text, matter, before) : [nothingBefore(matter)];
    const former = before.text;
    if (followUp.kind === "elsewhere") {
      const { community } = followUp;
      return present(
        { outcome: takeQuestion({ text: former, today, community }, library), former, community },
        matter,
      );
    }
    const { kind, words } = followUp;
    const { community } = before;
    return present(
      { outcome: goOn({ former, kind, words, today, community }, library), former, community },
      matter,
    );
  }

  async function present(
    { outcome, former, community }: Answering,
    matter: Matter,
  ): Promise<readonly View[]> {
    const { language, library } = matter;
    const answer = outcome.kind === "answer" ? outcome.answer : undefined;
    const best = answer?.answered ? answer.best : undefined;
    recollection.remember(matter, {
      ...{ text: former, language, community },
      on: outcome.asked,
      clauseId: best?.clause.id,
    });
    const deciding = answer?.answered
      ? await readDeciding(parts, matter, answer.community, answer.decider)
      : undefined;
    const asked = { text: outcome.text, community, found: answer?.found ?? [], answered: best !== undefined };
    const offers = await gatherOffers(rooms, asked, matter);
    const searched = community === undefined ? communities : [community];
    const view = outcomeView(outcome, { library, communities: searched }, language, { deciding, ...offers });
    if (view.kind === "answer" && answer?.answered)
      shortAnswerLater(parts.shortAnswers, { question: outcome.text, answer, view }, matter);
    return community === undefined ? [view, communityChoiceView(communities, "open", language)] : [view];
  }

  async function whoDecides(before: Remembered | undefined, matter: Matter): Promise<View> {
    const { language, library } = matter;
    if (before?.clauseId === undefined) return nothingBefore(matter);
    const { clauseId, community } = before;
    const shown = showClause({ clauseId, asOf: osloToday(clock), community }, library);
    if (shown === undefined) return notFound(matter);
    const deciding = await readDeciding(parts, matter, shown.community, shown.decider);
    return deciderNotice({ ...shown, deciding }, language);
  }

  return {
    respond,
    async repeat(matter) {
      const before = recollection.recall(matter);
      if (before?.text === undefined) return [];
      const { text, community, on } = before;
      const outcome = takeQuestion({ text, today: osloToday(clock), community, on }, matter.library);
      return present({ outcome, former: text, community }, matter);
    },
    documents({ community, language, library }) {
      const asOf = osloToday(clock);
      const seen = community === undefined ? communities : [community];
      const partitions = [...seen.map(({ id }) => id), NATIONAL];
      const governing = governingDocuments(library.search.documents, asOf);
      return documentsView(
        {
          communityName: seen.map(({ name }) => name).join(", "),
          documents: governing.filter(({ head }) => partitions.includes(head.community)),
          asOf,
        },
        language,
      );
    },
    async showClause(clauseId, matter) {
      const { community, language, library } = matter;
      const shown = showClause({ clauseId, asOf: osloToday(clock), community }, library);
      if (shown === undefined) return notFound(matter);
      recollection.remember(matter, {
        ...{ text: undefined, language, community, on: undefined },
        clauseId: shown.found.clause.id,
      });
      const deciding = await readDeciding(parts, matter, shown.community, shown.decider);
      return clauseDetailView({ ...shown, deciding }, language);
    },
  };
}

function notFound({ language }: Matter): NoticeView {
  return noticeView({ kind: "clauseNotFound" }, language);
}

function nothingBefore({ language }: Matter): NoticeView {
  return { kind: "notice", language, tone: "information", ...answerTexts(language).followUp.nothing };
}
