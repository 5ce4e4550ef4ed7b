import type { JsonObject } from "../../domain/kernel/json.ts";
import type { PreparationCommand } from "../commands/preparation-command.ts";
import type { View } from "../view/view.ts";
import { type CaseTurn, readForReader } from "./case-turn.ts";
import {
  confirmTheRoute,
  mendMerging,
  merge,
  showMerging,
  showPreparation,
  takeEnclosureAway,
} from "./prepare-a-case.ts";
import { chooseClause, mendClauseText, rewriteClause, showClauseText } from "./rewrite-clauses.ts";
import { showForm } from "./run-case.ts";

/** What is done to a case's preparation by other means than a form with one rule. */
const PREPARATIONS = [
  "preparation",
  "confirm-route",
  "remove-enclosure",
  "merge",
  "further-clause",
  "choose-clause",
  "clause-text",
] as const;

export type Preparing = (typeof PREPARATIONS)[number];

export function isPreparation(verb: unknown): verb is Preparing {
  return PREPARATIONS.some((each) => each === verb);
}

export function pressPreparation(verb: Preparing, data: JsonObject, turn: CaseTurn): Promise<View> {
  switch (verb) {
    case "preparation":
      return showPreparation(turn);
    case "confirm-route":
      return confirmTheRoute(turn, data);
    case "remove-enclosure":
      return takeEnclosureAway(turn, data);
    case "merge":
      return merge(turn, data);
    case "further-clause":
      return chooseClause(turn);
    case "choose-clause":
      return showClauseText(turn, data);
    case "clause-text":
      return rewriteClause(turn, data);
  }
}

/** The form that a press asks for; the page where it has none. */
export function showPreparationForm(verb: Preparing, data: JsonObject, turn: CaseTurn): Promise<View> {
  switch (verb) {
    case "merge":
      return showMerging(turn);
    case "further-clause":
      return chooseClause(turn);
    case "clause-text":
      return showClauseText(turn, data);
    default:
      return showPreparation(turn);
  }
}

/** The form again without what the guard stopped. */
export function mendPreparation(
  verb: Preparing,
  data: JsonObject,
  struck: readonly string[],
  turn: CaseTurn,
): Promise<View> {
  switch (verb) {
    case "merge":
      return mendMerging(turn, data, struck);
    case "clause-text":
      return mendClauseText(turn, data, struck);
    default:
      return showPreparation(turn);
  }
}

export async function carryOutPreparation(command: PreparationCommand, turn: CaseTurn): Promise<View> {
  switch (command.kind) {
    case "page":
      return showPreparation(turn);
    case "form":
      return showForm(command.form, turn);
    case "merge":
      return showMerging(turn, { filled: { into: command.into }, problem: undefined });
    case "clause":
      return showClauseText(turn, { clause: command.clause });
    case "confirm-route": {
      const context = await readForReader(turn);
      if ("kind" in context) return context;
      const { body, routedAs } = context.treated.paper ?? {};
      // Whoever types has the route that holds now in mind: there is no card that it could differ from.
      return confirmTheRoute(turn, { body: body ?? "-", routedAs: routedAs ?? "unplaced" });
    }
  }
}
