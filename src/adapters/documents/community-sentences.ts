import type { CommunityProblem } from "../../domain/community/check-community.ts";

/** One sentence for the operator, with the remedy. */
export function sentenceOf(problem: CommunityProblem): string {
  switch (problem.kind) {
    case "unknown-reference":
      return `There is no ${problem.to} with the id ${problem.id}. Correct the id, or add the ${problem.to}.`;
    case "doubled-id":
      return problem.of === "route"
        ? `The router has two rows for ${problem.id}. Keep one of them.`
        : `The ${problem.of} id ${problem.id} is used twice. Give each ${problem.of} an id of its own.`;
    case "municipality-without-number":
      return `The municipality ${problem.party} has no number. Add its kommunenummer, four digits in quotes.`;
    case "neither-source-nor-assumption":
      return `This ${problem.fact} has no ground. Add source (where it was read), or assumption (the id of one).`;
    case "seat-speaks-for-nobody":
      return `The seat ${problem.seat} speaks for nobody. Name parties, a district or an interest.`;
    case "route-without-body":
      return `The route for ${problem.case} goes by ${problem.way} but names no body. Add body.`;
    case "consensus-where-nobody-decides":
      return `The body ${problem.body} cannot reach consensus, since its power is ${problem.power}. Choose a body that decides, or another way.`;
    case "unrepresented-parties":
      return `No seat in ${problem.body} speaks for ${problem.parties.join(", ")}, though its decisions bind them. Add them to a seat, or leave it if that is how it is.`;
  }
}
