import { type DueAfterDecision, dueAfterDecision } from "../../cases/aftermath/due-after-decision.ts";
import { implementationOf, receiptsDueOn } from "../../cases/aftermath/implementation.ts";
import { inEffectFrom } from "../../cases/aftermath/in-effect-from.ts";
import type { Case } from "../../cases/case.ts";
import type { Community } from "../../community/community.ts";
import type { CivilDate } from "../../kernel/civil-date.ts";
import { osloDateOf } from "../../kernel/clock.ts";
import { seatsFor } from "../../people/seats.ts";
import {
  type Duties,
  type DutyRule,
  NO_DUTIES,
  onlyDated,
  type ReminderFacts,
  together,
} from "../duty-facts.ts";
import { doneFor } from "../duty-log.ts";
import type { DatedDuty, ObligationSource, Recipients } from "../obligation.ts";
import { seriesOf } from "../series-of.ts";

/**
 * What a decision leaves to be done: each council's and the board's own adoption, the sending in (hol § 6-4), the
 * evaluation, receipts where they are asked for, and the deadline of a rung while the disagreement lasts.
 */
export const afterDecisions: DutyRule = (facts) =>
  together(
    facts.cases.flatMap((treated) => [ofDecision(treated, facts), receiptsOf(treated, facts.community)]),
  );

function ofDecision(treated: Case, facts: ReminderFacts): Duties {
  const { evaluation, paper } = treated;
  const open = dueAfterDecision(treated, facts.community).map((due) => dutyOf(due, treated, facts));
  const evaluateOn = paper?.fields.evaluateOn;
  if (evaluation === undefined || evaluateOn === undefined) return onlyDated(open);
  const evaluated = evaluationOf(treated, evaluateOn);
  return onlyDated([...open, { ...evaluated, doneOn: osloDateOf(evaluation.at) }]);
}

function dutyOf(due: DueAfterDecision, treated: Case, { community, done = [] }: ReminderFacts): DatedDuty {
  const { id, title } = treated;
  const base = { ...ofCase(id), dueOn: due.on };
  switch (due.kind) {
    case "adoption":
      return {
        ...base,
        id: `adoption:${id}:${due.party}:${due.on}`,
        subject: { kind: "adoption", case: id, title, party: due.party },
        to: partyIn(treated, due.party, community),
      };
    case "submission": {
      const subject = { kind: "submission", case: id, title } as const;
      const doneOn = doneFor(done, seriesOf(subject), due.on);
      return {
        ...base,
        id: `${seriesOf(subject)}:${due.on}`,
        subject,
        source: { kind: "statute", reference: "hol § 6-4" },
        ...(doneOn === undefined ? {} : { doneOn }),
      };
    }
    case "evaluation":
      return evaluationOf(treated, due.on);
    case "rung":
      return {
        ...base,
        id: `rung:${id}:${due.rung}:${due.on}`,
        subject: { kind: "rung", case: id, title, rung: due.rung },
      };
  }
}

function evaluationOf({ id, title }: Case, dueOn: CivilDate): DatedDuty {
  const subject = { kind: "evaluation", case: id, title } as const;
  return { ...ofCase(id), id: `evaluation:${id}:${dueOn}`, subject, dueOn };
}

function ofCase(id: string) {
  return {
    counting: "one-date" as const,
    source: { kind: "case", case: id } satisfies ObligationSource,
    to: { seats: [], secretariat: true } satisfies Recipients,
  };
}

/**
 * Who has not told that a decision is carried out. No date is set for that in a case paper: what is to be evaluated
 * must have been carried out by then, and without such a day there is none.
 */
function receiptsOf(treated: Case, community: Community): Duties {
  const { id, title } = treated;
  const from = inEffectFrom(treated, community);
  const waiting = from === undefined ? [] : (implementationOf(treated, community)?.waiting ?? []);
  if (waiting.length === 0) return NO_DUTIES;
  const dueOn = receiptsDueOn(treated, community);
  const source: ObligationSource = { kind: "case", case: id };
  const parts = waiting.map((party) => ({
    id: `receipt:${id}:${party.id}`,
    subject: { kind: "receipt" as const, case: id, title, party: party.id },
    source,
    party: party.id,
  }));
  if (dueOn === undefined)
    return {
      dated: [],
      undated: parts.slice(0, 1).map(({ subject }) => ({
        id: `receipt:${id}`,
        subject,
        source,
        missing: "date-of-receipt" as const,
      })),
    };
  return {
    dated: parts.map(({ party, ...part }) => ({
      ...part,
      id: `${part.id}:${dueOn}`,
      dueOn,
      counting: "one-date" as const,
      assumption: "receipt-by-evaluation" as const,
      to: partyIn(treated, party, community),
    })),
    undated: [],
  };
}

/** The seats that speak for the party where the case was treated; without one, whoever serves the body. */
function partyIn({ paper, decision }: Case, partyId: string, community: Community): Recipients {
  const body = community.bodies.find(({ id }) => id === (decision?.body ?? paper?.body));
  const party = community.parties.find(({ id }) => id === partyId);
  const seats = body === undefined || party === undefined ? [] : seatsFor(party, body, community);
  return { seats: seats.map(({ id }) => id), secretariat: seats.length === 0 };
}
