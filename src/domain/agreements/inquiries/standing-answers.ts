import { Temporal } from "temporal-polyfill";
import { type Clock, osloToday } from "../../kernel/clock.ts";
import type { Library } from "../answers/answer-question.ts";
import type { LibraryKeeper } from "../library.ts";
import { buildTextSearch, type TextSearch } from "../search/text-search.ts";
import { likenessOf, type QuestionReading, readQuestion } from "./alike-question.ts";
import { replayInquiry } from "./inquiry.ts";
import type { ReadClause } from "./inquiry-event.ts";
import { readOffice } from "./inquiry-office.ts";
import type { InquiryStore } from "./inquiry-store.ts";
import { sinceRead } from "./read-clause.ts";

/**
 * An answer that both sides of the secretariat stand by. It is their reading of the clause, and not the agreement's
 * own words; who asked is not in it (practice 17).
 */
export interface StandingAnswer {
  readonly inquiry: string;
  readonly community: string;
  readonly wording: string;
  readonly text: string;
  /** An instant in UTC. */
  readonly answeredAt: string;
  readonly clause: ReadClause;
}

export interface AskedAgain {
  readonly text: string;
  readonly community: string;
}

export interface StandingAnswers {
  /** The answer to a question that was asked alike before, while its clause reads as it did; absent for none. */
  find(asked: AskedAgain): Promise<StandingAnswer | undefined>;
  /** Answers whose clause reads otherwise now, or is gone. */
  fallen(community: string): Promise<readonly FallenAnswer[]>;
  /** The next question asks the store, however soon it comes: this process has changed something. */
  expire(): void;
}

export interface FallenAnswer {
  readonly answer: StandingAnswer;
  readonly because: "changed" | "gone";
}

export interface StandingAnswersParts {
  readonly inquiries: InquiryStore;
  readonly library: Pick<LibraryKeeper, "current">;
  readonly clock: Clock;
}

/** What one community's standing answers are searched by. */
interface Shelf {
  readonly revision: number;
  readonly checkedAt: Temporal.Instant;
  readonly answers: readonly StandingAnswer[];
  readonly search: TextSearch;
}

const FRESH_FOR = Temporal.Duration.from({ seconds: 1 });
/** Questions that are held against the new one; what is alike shares words, and so is found among these. */
const MOST_COMPARED = 8;

/** Asks the store at most once a second whether anything changed, as the library does. */
export function keepStandingAnswers({ inquiries, library, clock }: StandingAnswersParts): StandingAnswers {
  const shelves = new Map<string, Shelf>();
  /** Wordings as they were read in the light of one library. */
  let readings = new WeakMap<StandingAnswer, QuestionReading>();
  let readIn: Library | undefined;

  async function shelfOf(community: string): Promise<Shelf> {
    const known = shelves.get(community);
    const now = clock.now();
    if (known !== undefined && Temporal.Instant.compare(now, known.checkedAt.add(FRESH_FOR)) < 0)
      return known;
    const { revision, standing } = await readOffice(inquiries, community);
    const shelf =
      known?.revision === revision
        ? { ...known, checkedAt: now }
        : shelfWith(await answersIn(community, standing), revision, now);
    shelves.set(community, shelf);
    return shelf;
  }

  async function answersIn(community: string, ids: readonly string[]): Promise<StandingAnswer[]> {
    const found = await Promise.all(ids.map((id) => inquiries.readInquiry(community, id)));
    return found.flatMap((stored) => {
      const inquiry = stored && replayInquiry(stored.value.id, stored.value.events);
      if (inquiry?.state !== "standing" || inquiry.answer?.clause === undefined) return [];
      const { wording, text, at: answeredAt, clause } = inquiry.answer;
      return [{ inquiry: inquiry.id, community, wording, text, answeredAt, clause }];
    });
  }

  function readingOf(answer: StandingAnswer, current: Library): QuestionReading {
    if (readIn !== current) {
      readings = new WeakMap();
      readIn = current;
    }
    const known = readings.get(answer) ?? readQuestion(answer.wording, current.search);
    readings.set(answer, known);
    return known;
  }

  return {
    async find({ text, community }) {
      const { answers, search } = await shelfOf(community);
      if (answers.length === 0) return undefined;
      const current = await library.current();
      const question = readQuestion(text, current.search);
      const today = osloToday(clock);
      return search
        .search(text, MOST_COMPARED)
        .flatMap(({ place }) => answers[place] ?? [])
        .map((answer) => ({ answer, likeness: likenessOf(question, readingOf(answer, current)) }))
        .filter(({ answer, likeness }) => likeness > 0 && sinceRead(answer.clause, current, today) === "same")
        .reduce<{ answer: StandingAnswer; likeness: number } | undefined>(
          (best, each) => (best === undefined || each.likeness > best.likeness ? each : best),
          undefined,
        )?.answer;
    },
    async fallen(community) {
      const { answers } = await shelfOf(community);
      if (answers.length === 0) return [];
      const current = await library.current();
      const today = osloToday(clock);
      return answers.flatMap((answer) => {
        const because = sinceRead(answer.clause, current, today);
        return because === "same" ? [] : [{ answer, because }];
      });
    },
    expire: () => shelves.clear(),
  };
}

function shelfWith(answers: readonly StandingAnswer[], revision: number, checkedAt: Temporal.Instant): Shelf {
  return {
    revision,
    checkedAt,
    answers,
    search: buildTextSearch(answers.map(({ wording }) => ({ text: wording, context: "" }))),
  };
}
