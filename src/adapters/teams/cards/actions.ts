import type { Action, Submit } from "./card.ts";

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
