import { clauseAt } from "../../domain/agreements/clause-at.ts";
import { isAsked } from "../../domain/cases/case-actions.ts";
import type { Proposal } from "../../domain/cases/case-event.ts";
import { bodyOf } from "../../domain/cases/case-outcome.ts";
import { holdingsFor } from "../../domain/cases/case-reader.ts";
import { consensusOf } from "../../domain/cases/consensus.ts";
import { withheldFrom, withoutWithheld } from "../../domain/cases/released-stances.ts";
import type { Assumption } from "../../domain/community/community.ts";
import type { Language } from "../../domain/kernel/language.ts";
import type { Side } from "../../domain/people/place.ts";
import { caseTexts } from "../text/case-texts.ts";
import { dateText } from "../text/date-text.ts";
import { anchoredFacts } from "./anchoring-in-case.ts";
import { caseAnswers } from "./case-answers.ts";
import { seatNotes } from "./case-seat-notes.ts";
import { stateNotes, stateText } from "./case-state.ts";
import type { CaseSummary, ProposalView } from "./case-view.ts";
import { type CaseInContext, clauseName, dayText } from "./case-words.ts";
import { hearingFact, hearingNotes } from "./hearing-in-case.ts";
import { proposalChanges } from "./proposal-changes.ts";
import type { Fact } from "./view-parts.ts";

/**
 * A case in the state that it has now.
 *
 * @param sides whose unreleased signals the reader may see; none for what everybody sees
 */
export function caseSummary(
  context: CaseInContext,
  sides: ReadonlySet<Side>,
  language: Language,
): CaseSummary {
  const { treated, community } = context;
  const { paper, step, decision } = treated;
  const texts = caseTexts(language);
  const withheld = withheldFrom(sides, treated, community);
  const seen = withoutWithheld(treated, withheld);
  const consensus = consensusOf(seen, holdingsFor(treated, context));
  const number = decision?.record?.number;
  const asking = step !== undefined && (!step.closed || decision !== undefined);
  const asked = paper !== undefined && asking && isAsked(paper.type);
  return {
    label: number === undefined ? texts.label(treated.id) : `${texts.label(treated.id)} · ${number}`,
    title: treated.title,
    state: stateText(context, language),
    notes: [
      ...stateNotes(context, consensus, language),
      ...seatNotes(context, consensus, sides, language),
      ...hearingNotes(treated, language),
    ],
    patients: { title: texts.fact.patients, value: treated.patients },
    proposal: paper === undefined ? undefined : proposalView(paper.proposal, context, language),
    answers: asked ? caseAnswers({ treated: seen, consensus, withheld, community }, language) : undefined,
    more: { title: texts.more, facts: moreFacts(context, language) },
  };
}

function proposalView(proposal: Proposal, context: CaseInContext, language: Language): ProposalView {
  const { library, today, community, treated } = context;
  const decided = treated.decision !== undefined;
  const texts = caseTexts(language);
  const { clause, task } = proposal;
  const found = clause && clauseAt(clause, library, today);
  const owner = task && community.parties.find(({ id }) => id === task.owner);
  return {
    title: decided ? texts.proposal.decided : texts.proposal.title(proposal.number),
    changes: proposalChanges(treated, language),
    points: proposal.points,
    clause: clause && {
      title: texts.proposal.clause(found === undefined ? clause.clause : clauseName(found, language)),
      text: clause.text,
    },
    task: task && {
      title: texts.fact.task,
      value: texts.proposal.task(
        task.text,
        owner?.short_name ?? owner?.name ?? task.owner,
        task.due && dateText(task.due, language),
      ),
    },
  };
}

function moreFacts(context: CaseInContext, language: Language): Fact[] {
  const { treated, library, today } = context;
  const { fact, type } = caseTexts(language);
  const { origin, paper } = treated;
  const found = origin && clauseAt(origin, library, today);
  const hearing = hearingFact(treated, language);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [fact.type, paper && type[paper.type]],
    [fact.origin, found && clauseName(found, language)],
    // The secretariat may have taken the submitter's words as they were.
    [fact.need, paper?.background === treated.need ? undefined : treated.need],
    [fact.background, paper?.background],
    [fact.assessment, paper?.assessment],
    [hearing?.title ?? "", hearing?.value],
    ...anchoredFacts(treated, context.community, language).map(({ title, value }) => [title, value] as const),
    [fact.submittedBy, fact.submitted(treated.submittedBy.name, dayText(treated.submittedAt, language))],
    ...assumptionsUnder(context).map(({ text }) => [fact.assumption, text[language]] as const),
  ];
  return rows.flatMap(([title, value]) => (value === undefined || value === "" ? [] : [{ title, value }]));
}

/** What the steps, and whom the seats answer for, rest on that no source says. */
function assumptionsUnder({ treated, community }: CaseInContext): Assumption[] {
  const body = bodyOf(community, treated.paper?.body);
  const districts = new Set(body?.seats.map(({ speaks_for }) => speaks_for.district));
  const rests = new Set([
    body?.steps.assumption,
    ...community.districts.filter(({ id }) => districts.has(id)).map(({ assumption }) => assumption),
  ]);
  return community.assumptions.filter(({ id }) => rests.has(id));
}
