import type { Press } from "../../../presentation/view/view.ts";
import type { Action, Execute, Submit } from "./card.ts";

/**
 * A button that says something for the person: the bot takes `say` as their message. Plain data and no messageBack,
 * which the Agents Playground drops without a word.
 */
export function sayAction(title: string, say: string, tooltip?: string): Submit {
  return { type: "Action.Submit", title, ...(tooltip === undefined ? {} : { tooltip }), data: { say } };
}

export function openAction(title: string, url: string): Action {
  return { type: "Action.OpenUrl", title, url };
}

export function toggleAction(title: string, target: string): Action {
  return { type: "Action.ToggleVisibility", title, targetElements: [target] };
}

/** A button that the bot answers with a card for the one who pressed it. The card's inputs are sent along. */
export function pressAction({ title, verb, data }: Press, style?: "positive" | "destructive"): Execute {
  return { type: "Action.Execute", title, ...(style === undefined ? {} : { style }), verb, data };
}

/** A button beside inputs that are not its own: it is not held back by what is missing there. */
export function plainPressAction(press: Press, style?: "positive" | "destructive"): Execute {
  return { ...pressAction(press, style), associatedInputs: "none" };
}
