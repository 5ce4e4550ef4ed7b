import { readableDiff } from "../../domain/agreements/readable-diff.ts";
import type { Case } from "../../domain/cases/case.ts";
import type { Proposal } from "../../domain/cases/case-event.ts";
import type { Language } from "../../domain/kernel/language.ts";
import { answerTexts } from "../text/answer-texts.ts";
import { proposalChangeTexts } from "../text/proposal-change-texts.ts";
import type { ProposalChanges } from "./case-view.ts";
import type { ChangedWords } from "./lookup-view.ts";

/** More changes than these are read in the proposal itself. */
const MOST_CHANGES = 2;

/**
 * What a change of content made of the proposal before, point by point: nobody should have to compare. Absent for a
 * first proposal, and when the case is decided.
 */
export function proposalChanges(
  { events, paper, decision }: Case,
  language: Language,
): ProposalChanges | undefined {
  const now = paper?.proposal;
  if (now === undefined || decision !== undefined) return undefined;
  const before = events
    .flatMap((event) => ("proposal" in event && typeof event.proposal === "object" ? [event.proposal] : []))
    .findLast(({ number }) => number < now.number);
  const asked = events.some((event) => event.kind === "proposal-changed" && !event.editorial);
  if (before === undefined || !asked) return undefined;
  const changed = [...changedPoints(before, now, language), ...changedClause(before, now, language)];
  return changed.length === 0
    ? undefined
    : {
        title: proposalChangeTexts(language).title(before.number),
        changed: changed.slice(0, MOST_CHANGES),
      };
}

type Changed = ProposalChanges["changed"][number];

/** Points that are new stand against those that are gone, in their order; one that only moved is no change. */
function changedPoints(before: Proposal, now: Proposal, language: Language): Changed[] {
  const texts = proposalChangeTexts(language);
  const gone = before.points.filter((point) => !now.points.includes(point));
  const fresh = now.points.flatMap((text, place) => (before.points.includes(text) ? [] : [{ text, place }]));
  return [
    ...fresh.map(({ text, place }, index) => ({
      label: texts.point(place + 1),
      words: wordsOf(gone[index] ?? "", text, language),
    })),
    ...gone.slice(fresh.length).map((text) => ({ label: texts.gone, words: wordsOf(text, "", language) })),
  ];
}

function changedClause(before: Proposal, now: Proposal, language: Language): Changed[] {
  const [was, is] = [before.clause?.text ?? "", now.clause?.text ?? ""];
  return was === is
    ? []
    : [{ label: proposalChangeTexts(language).clause, words: wordsOf(was, is, language) }];
}

function wordsOf(before: string, after: string, language: Language): readonly ChangedWords[] {
  const { removedMark, addedMark } = answerTexts(language).changes;
  const marks = { same: undefined, removed: removedMark, added: addedMark };
  return readableDiff(before, after).map((part) => ({ ...part, mark: marks[part.kind] }));
}
