import type { Case } from "../../cases/case.ts";
import { consensusOf } from "../../cases/consensus.ts";
import { holdingOf } from "../../people/seats.ts";
import { type DutyRule, onlyDated, type Period, type ReminderFacts } from "../duty-facts.ts";
import type { DatedDuty, Recipients } from "../obligation.ts";

/** A written treatment: the seats that have not answered the present proposal by its deadline. */
export const stances: DutyRule = (facts, period) =>
  onlyDated(facts.cases.flatMap((treated) => stanceOf(treated, facts, period)));

function stanceOf(treated: Case, { community, occupancies }: ReminderFacts, { today }: Period): DatedDuty[] {
  const { step, paper } = treated;
  const body = community.bodies.find(({ id }) => id === step?.body);
  if (treated.state !== "open" || step?.deadline === undefined || step.closed || body === undefined)
    return [];
  const here = occupancies.filter((occupancy) => occupancy.body === body.id);
  const { positions } = consensusOf(
    treated,
    body.seats.map((seat) => holdingOf(body, seat, here, today)),
  );
  // A vacant seat blocks as well (practice 10), and somebody must hear of it.
  const silent = positions
    .filter(({ position }) => position === "silent" || position === "vacant")
    .map(({ seat }) => seat.id);
  if (silent.length === 0) return [];
  return [
    {
      id: `stance:${treated.id}:${paper?.proposal.number ?? 0}:${step.deadline}`,
      subject: { kind: "stance", case: treated.id, title: treated.title },
      dueOn: step.deadline,
      counting: "one-date",
      source: { kind: "case", case: treated.id },
      to: {
        seats: silent,
        secretariat: false,
        ...takenBackIn(treated, silent),
        ...(treated.disqualified.length === 0
          ? {}
          : { barred: treated.disqualified.map(({ seat, person }) => ({ seat, person })) }),
      },
    },
  ];
}

/** How often each seat took back an answer to the present proposal; a misclick counts too. */
function takenBackIn({ events, paper }: Case, seats: readonly string[]): Pick<Recipients, "takenBack"> {
  const retracted = new Set(events.flatMap((event) => (event.kind === "stance-retracted" ? event.mark : [])));
  const answers = events.flatMap((event) =>
    event.kind === "stance-taken" && event.proposal === paper?.proposal.number && retracted.has(event.mark)
      ? event.seat
      : [],
  );
  const takenBack = seats.flatMap((seat) => {
    const times = answers.filter((each) => each === seat).length;
    return times === 0 ? [] : { seat, times };
  });
  return takenBack.length === 0 ? {} : { takenBack };
}
